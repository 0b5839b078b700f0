"""A Bot API server on loopback, for tests: both libraries run against it unmodified, over HTTP.

It checks every call against the published methods, keeps Telegram's published limits, and misbehaves on command. It
is not Telegram: how real apps draw things, limits that are not published, and the cloud itself are not tested by it.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.telegram.bots import FakeBot, Refused, Waiting
from tests.telegram.signatures import METHODS, check

FORGIVEN = ("message is not modified", "message to edit not found", "query is too old", "chat not found")


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
        self._changed: asyncio.Event | None = None
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="fake telegram", daemon=True)
        self._bringers: dict[str, asyncio.Task[None]] = {}

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)

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
                if call.status == 429
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
        if self._changed is not None:
            self._loop.call_soon_threadsafe(self._changed.set)

    async def pause(self, seconds: float) -> None:
        """Until something changes, at most so long."""
        assert self._changed is not None
        self._changed.clear()
        try:
            await asyncio.wait_for(self._changed.wait(), seconds)
        except TimeoutError:
            return

    # ------------------------------------------------------------ HTTP

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        self._changed, self._stopping = asyncio.Event(), asyncio.Event()
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.5)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self._port, backlog=1024)
        await site.start()
        self._port = runner.addresses[0][1]
        self._started.set()
        await self._stopping.wait()
        for task in self._bringers.values():
            task.cancel()
        await runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        bot = self.bots.get(token)
        if bot is None or bot.revoked:
            return self._answer(token, method, {}, Refused(401, "Unauthorized"))
        trouble = bot.trouble
        if trouble.unreachable or trouble.happens(trouble.drop_before):
            return self._drop(request, bot, method)
        if trouble.slow:
            await asyncio.sleep(trouble.slow)
        if trouble.happens(trouble.error):
            return self._answer(token, method, {}, Refused(500, "Internal Server Error"))
        given, files = await _arguments(request)
        lost = trouble.happens(trouble.drop_after)
        try:
            result = await self._do(bot, method, given, files)
        except Refused as refused:
            return self._drop(request, bot, method) if lost else self._answer(token, method, given, refused)
        if lost or trouble.unreachable:
            return self._drop(request, bot, method)
        self._note(token, method, given, 200)
        return web.json_response({"ok": True, "result": result})

    async def _do(self, bot: FakeBot, method: str, given: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> Any:
        if method.lower() not in METHODS:
            raise Refused(404, "Not Found")
        checked = check(method, given)
        if isinstance(checked, str):
            raise Refused(400, f"Bad Request: {checked}")
        if method.lower() == "getupdates":
            limit, timeout = int(checked.get("limit") or 100), float(checked.get("timeout") or 0)
            return await bot.get_updates(checked.get("offset"), limit, timeout)
        with self.lock:
            return bot.call(method, checked, files)

    def _answer(self, token: str, method: str, given: dict[str, Any], refused: Refused) -> web.Response:
        self._note(token, method, given, refused.code, refused.description)
        body: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
        if refused.parameters:
            body["parameters"] = refused.parameters
        return web.json_response(body, status=refused.code)

    def _drop(self, request: web.Request, bot: FakeBot, method: str) -> web.Response:
        self._note(bot.token, method, {}, 0)
        if request.transport is not None:
            request.transport.close()
        return web.Response(status=500)

    def _note(self, token: str, method: str, given: dict[str, Any], status: int, description: str = "") -> None:
        with self.lock:
            self.calls.append(Call(time.monotonic(), token, method, given, status, description))
        self.changed()

    # ------------------------------------------------------------ webhooks

    def begin_bringing(self, bot: FakeBot) -> None:
        """A new address is served from now on."""

        def begin() -> None:
            old = self._bringers.pop(bot.token, None)
            if old is not None:
                old.cancel()
            self._bringers[bot.token] = self._loop.create_task(self._bring(bot))

        self._loop.call_soon_threadsafe(begin)

    async def _bring(self, bot: FakeBot) -> None:
        under_way: set[asyncio.Task[None]] = set()
        active: set[tuple[int, str]] = set()
        async with ClientSession(timeout=ClientTimeout(60)) as session:
            while bot.webhook.get("url"):
                with self.lock:
                    free = [each for each in bot.ready() if each.key not in active]
                begun: set[tuple[int, str]] = set()
                for each in free:
                    if each.key in begun or len(under_way) >= int(bot.webhook.get("max_connections") or 40):
                        continue
                    begun.add(each.key)
                    active.add(each.key)
                    task = asyncio.create_task(self._bring_one(session, bot, each, active))
                    under_way.add(task)
                    task.add_done_callback(under_way.discard)
                await self.pause(0.02 if bot.waiting else 1.0)

    async def _bring_one(
        self, session: ClientSession, bot: FakeBot, one: Waiting, active: set[tuple[int, str]]
    ) -> None:
        """Until it is acknowledged; nothing of the same queue overtakes it."""
        wait = 0.1
        headers = {"X-Telegram-Bot-Api-Secret-Token": bot.webhook.get("secret_token") or ""}
        try:
            while bot.webhook.get("url"):
                try:
                    async with session.post(bot.webhook["url"], json=one.update, headers=headers) as answer:
                        await answer.read()
                        if 200 <= answer.status < 300 and not bot.trouble.happens(bot.trouble.drop_after):
                            with self.lock:
                                bot.done([one])
                            return
                except (ClientError, OSError, TimeoutError):
                    pass
                await asyncio.sleep(wait)
                wait = min(wait * 2, 1.0)
        finally:
            active.discard(one.key)
            self.changed()


async def _arguments(request: web.Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    given: dict[str, Any] = dict(request.query)
    files: dict[str, tuple[str, bytes]] = {}
    if request.content_type == "application/json":
        return given | json.loads(await request.text() or "{}"), files
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = value.filename, value.file.read()
            if name in ("document", "photo"):
                given[name] = "attach://" + name
        else:
            given[name] = value
    names = {name for name, value in given.items() if isinstance(value, str) and value.startswith("attach://")}
    return {name: value for name, value in given.items() if name in names or name not in files}, files
