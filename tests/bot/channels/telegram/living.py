"""The real house within the test's process, its bot on the fake server: the loop runs in a thread of its own."""

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx
import uvicorn
from structlog.testing import capture_logs

from bot.app import App, build
from bot.clock import now
from bot.serving import configured
from bot.settings import read_settings
from tests.telegram.bots import FakeBot
from tests.telegram.house import SECRET

T = TypeVar("T")


class Living:
    """Use as a context manager. `changes` is called with the app before anything runs."""

    def __init__(
        self,
        folder: Path,
        bot: FakeBot,
        *,
        webhook: bool = False,
        clock: Callable[[], datetime] = now,
        changes: Callable[[App], None] = lambda app: None,
        **settings: str,
    ) -> None:
        self.logs: list[Any] = []
        self._folder, self._bot, self._webhook, self._clock, self._changes = folder, bot, webhook, clock, changes
        self._settings = settings
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._ready, self._stop = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._live()), name="house")
        self._failed: BaseException | None = None

    def __enter__(self) -> Self:
        given = {
            "data": self._folder / "data",
            "telegram_api": self._bot.fake.url,
            "telegram_token": self._bot.token,
            "public_url": "https://needs.example.org",
            **self._settings,
        }
        if self._webhook:
            given |= {"telegram_webhook_url": f"{self.address}/telegram", "telegram_webhook_secret": SECRET}
        self.app = build(read_settings(None, **given), self._clock)
        self._changes(self.app)
        self._logging = capture_logs()
        self.logs = self._logging.__enter__()
        self._thread.start()
        assert self._ready.wait(20)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if error is not None:
            print(*self.logs, sep="\n")

    def stop(self) -> None:
        """As SIGTERM does; safe to call twice."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(20)
            self._logging.__exit__(None, None, None)
            self.app.close()
            self._listening.close()

    def logged(self, event: str) -> list[Any]:
        return [each for each in self.logs if event in each["event"]]

    def wait_for_log(self, event: str, timeout: float = 10) -> Any:
        self._bot.fake.wait_for(lambda: bool(self.logged(event)), timeout, lambda: f"{event!r} not in {self.logs}")
        return self.logged(event)[0]

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs something in the house's loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def bring(self, content: bytes, secret: str | None = SECRET) -> httpx.Response:
        """A call to the webhook."""
        headers = {} if secret is None else {b"X-Telegram-Bot-Api-Secret-Token": secret.encode()}
        return httpx.post(f"{self.address}/telegram", content=content, headers=headers, timeout=20)

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        async with AsyncExitStack() as house:
            await house.enter_async_context(self.app.messengers())
            server = uvicorn.Server(configured(self.app.web()))
            serving = asyncio.create_task(server.serve(sockets=[self._listening]))
            while not server.started:
                await asyncio.sleep(0.01)
            self._ready.set()
            await self._stop.wait()
            server.should_exit = True
            await serving
