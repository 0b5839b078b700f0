"""A Bot API server on loopback, for tests: both libraries run against it unmodified, over HTTP.

It checks every call against the published methods, keeps Telegram's published limits, and misbehaves on command. It
is not Telegram: how real apps draw things, limits that are not published, and the cloud itself are not tested by it.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.telegram import arguments, bringing
from tests.telegram.bots import FakeBot
from tests.telegram.methods import Refused
from tests.telegram.signatures import METHODS, check

NOT_FOUND = 404, "Not Found"
FORGIVEN = (
    *("message is not modified", "message to edit not found", "query is too old", "chat not found"),
    "upgraded to a supergroup",  # nobody can know before
)


@dataclass(frozen=True)
class Call:
    """One call as it was answered; `status` 0 when the connection was dropped."""

    at: float
    bot: str
    method: str
    arguments: dict[str, Any]
    status: int
    description: str = ""


class FakeTelegram:
    """Use as a context manager. Everything public may be called from any thread."""

    def __init__(self, port: int = 0) -> None:
        self.lock = threading.RLock()
        self.calls: list[Call] = []
        self.bots: dict[str, FakeBot] = {}
        self._condition = threading.Condition(self.lock)
        self._counter = itertools.count(1)
        self._shift = 0.0
        self._port = port
        self._changed, self._stopping = asyncio.Event(), asyncio.Event()
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="fake telegram", daemon=True)
        self._bringing: dict[str, asyncio.Task[None]] = {}
        self._background: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
        assert not self._thread.is_alive()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def bot(self, token: str = "123456:TEST-token_of_newcomers", username: str = "needs_test_bot") -> FakeBot:
        """Registers a token."""
        with self.lock:
            return self.bots.setdefault(token, FakeBot(self, token, username))

    def now(self) -> float:
        """The server's clock."""
        return time.time() + self._shift

    def monotonic(self) -> float:
        return time.monotonic() + self._shift

    def advance(self, seconds: float) -> None:
        """Time passes for what Telegram keeps."""
        with self.lock:
            self._shift += seconds
        self.changed()

    def number(self) -> int:
        return next(self._counter)

    @property
    def wrong_calls(self) -> list[Call]:
        """Calls that broke a signature or a limit."""
        with self.lock:
            return [
                call
                for call in self.calls
                if call.status in (413, 429)
                or (call.status in (400, 404) and not any(words in call.description for words in FORGIVEN))
            ]

    def made(self, method: str) -> list[Call]:
        with self.lock:
            return [call for call in self.calls if call.method.lower() == method.lower()]

    def wait_for(self, until: Callable[[], bool], timeout: float = 10, what: Callable[[], str] = lambda: "") -> None:
        with self._condition:
            if not self._condition.wait_for(until, timeout):
                last = [(call.method, call.status, call.description) for call in self.calls[-5:]]
                raise AssertionError(f"not within {timeout} s; {what()}; last calls: {last}")

    def changed(self) -> None:
        """Wakes whoever waits, in both worlds."""
        with self._condition:
            self._condition.notify_all()
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._changed.set)

    async def pause(self, seconds: float) -> None:
        """Until something changes, at most so long."""
        self._changed.clear()
        try:
            async with asyncio.timeout(seconds):  # wait_for of Python 3.11 may swallow a cancellation
                await self._changed.wait()
        except TimeoutError:
            return

    def bring(self, bot: FakeBot) -> None:
        """The bot's webhook is served from now on, and its last one no longer."""

        def begin() -> None:
            old = self._bringing.pop(bot.token, None)
            if old is not None:
                old.cancel()
            if bot.webhook.get("url"):
                task = self._loop.create_task(bringing.bring(bot, self._perform))
                self._bringing[bot.token] = task
                self._background.add(task)
                task.add_done_callback(self._background.discard)

        self._loop.call_soon_threadsafe(begin)

    # ------------------------------------------------------------ HTTP

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_route("*", "/{nothing:.*}", self._nothing)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.5)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self._port, backlog=1024)
        await site.start()
        self._port = runner.addresses[0][1]
        self._started.set()
        await self._stopping.wait()
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await runner.cleanup()

    async def _nothing(self, request: web.Request) -> web.Response:
        return _answer({"ok": False, "error_code": NOT_FOUND[0], "description": NOT_FOUND[1]})

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        bot = self.bots.get(token)
        if bot is None or bot.revoked:
            known = re.fullmatch(r"\d+:[\w-]+", token, re.ASCII)
            return _answer(self._refuse(token, method, {}, Refused(*((401, "Unauthorized") if known else NOT_FOUND))))
        trouble = bot.trouble
        if trouble.unreachable or trouble.happens(trouble.drop_before):
            return self._drop(request, bot, method)
        if trouble.slow:
            await asyncio.sleep(trouble.slow)
        if trouble.happens(trouble.error):
            return _answer(self._refuse(token, method, {}, Refused(500, "Internal Server Error")))
        lost = trouble.happens(trouble.drop_after)
        try:
            given, files = await arguments.of_request(request)
        except ValueError as error:
            return _answer(self._refuse(token, method, {}, Refused(400, f"Bad Request: can't parse: {error}")))
        done = await self._perform(bot, method, given, files)
        await asyncio.sleep(trouble.slow_answers.get(method, 0))
        return self._drop(request, bot, method) if lost or trouble.unreachable else _answer(done)

    async def _perform(
        self, bot: FakeBot, method: str, given: dict[str, Any], files: arguments.Files
    ) -> dict[str, Any]:
        """A call checked, done and noted; the body of its answer."""
        try:
            if method.lower() not in METHODS:
                raise Refused(*NOT_FOUND)
            checked = check(method, given)
            if isinstance(checked, str):
                raise Refused(400, f"Bad Request: {checked}")
            if method.lower() == "getupdates":
                result: Any = await bot.get_updates(checked)
            else:
                with self.lock:
                    result = bot.methods.call(method, checked, files)
        except Refused as refused:
            return self._refuse(bot.token, method, given, refused)
        self._note(bot.token, method, given, 200)
        return {"ok": True, "result": result}

    def _refuse(self, token: str, method: str, given: dict[str, Any], refused: Refused) -> dict[str, Any]:
        self._note(token, method, given, refused.code, refused.description)
        body: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
        return body | ({"parameters": refused.parameters} if refused.parameters else {})

    def _drop(self, request: web.Request, bot: FakeBot, method: str) -> web.Response:
        self._note(bot.token, method, {}, 0)
        if request.transport is not None:
            request.transport.close()
        return web.Response(status=500)

    def _note(self, token: str, method: str, given: dict[str, Any], status: int, description: str = "") -> None:
        with self.lock:
            self.calls.append(Call(time.monotonic(), token, method, given, status, description))
        self.changed()


def _answer(body: dict[str, Any]) -> web.Response:
    return web.json_response(body, status=body.get("error_code", 200))
