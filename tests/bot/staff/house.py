"""The staff bot in this process, over HTTP with the fake Bot API server, with a clock that a test moves."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.app import App, build
from bot.codes import fresh
from bot.settings import read_settings
from bot.staff.pushes import Pushes
from bot.staff.telegram.bot import StaffBot
from storage.deliveries import Deliveries
from tests.telegram.people import FakeMessage, FakePerson
from tests.telegram.server import FakeTelegram

TOKEN = "654321:TEST-token_of_staff"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # Monday of 2026-W48, half past ten in Berlin


class Colleague:
    """A scripted member of the staff, or a stranger, at the fake server."""

    def __init__(self, person: FakePerson) -> None:
        self.person = person
        self.read = 0  # messages

    def asks(self, text: str, answers: int = 1) -> list[FakeMessage]:
        """Writes, and waits for so many messages."""
        self.read = len(self.person.messages)
        self.person.says(text)
        return self.gets(answers)

    def gets(self, answers: int = 1, timeout: float = 90) -> list[FakeMessage]:
        """The next messages, which come by themselves."""
        until = self.read + answers
        self.person.wait(lambda sent: len(sent) >= until, timeout)
        found = list(self.person.messages[self.read : until])
        self.read = until
        return found

    def taps(self, label: str) -> None:
        self.read = len(self.person.messages)
        self.person.taps(label)


class StaffHouse:
    """Use as a context manager; `folder` is the data folder. `now` may be moved, `restart` kills and starts again."""

    def __init__(self, folder: Path, fake: FakeTelegram) -> None:
        self.folder, self.fake = folder, fake
        self.bot = fake.bot(TOKEN, "needs_staff_bot")
        self.now = NOW
        self.app: App
        self._loop: asyncio.AbstractEventLoop
        self._thread: threading.Thread
        self._end: asyncio.Event

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        settings = read_settings(
            None, data=self.folder, staff_telegram_token=TOKEN, telegram_api=self.fake.url, staff_language="de"
        )
        self.app = build(settings, lambda: self.now)
        started = threading.Event()

        async def live() -> None:
            self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
            async with self.app.messengers():
                started.set()
                await self._end.wait()

        self._thread = threading.Thread(target=lambda: asyncio.run(live()), daemon=True)
        self._thread.start()
        assert started.wait(30)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(30)
        assert not self._thread.is_alive()
        self.app.close()

    def restart(self) -> None:
        self.stop()
        self.start()

    @property
    def staff_bot(self) -> StaffBot:
        assert self.app.colleagues is not None
        return self.app.colleagues

    @property
    def pushes(self) -> Pushes:
        return self.staff_bot._pushes

    @property
    def deliveries(self) -> Deliveries:
        return Deliveries(self.app.database, self.app.vault)

    def in_loop(self, call: Callable[[], object]) -> None:
        self._loop.call_soon_threadsafe(call)

    def push(self) -> None:
        """What the schedule does every minute, and the end of it."""
        asyncio.run_coroutine_threadsafe(self.pushes.run(), self._loop).result(60)

    def code(self, name: str = "Anna Muster", days: float = 7, audience: str = "all") -> str:
        code = fresh()
        self.app.staff.invite(code, name, audience, self.now + timedelta(days=days))
        return code

    def stranger(self, language: str | None = "de") -> Colleague:
        return Colleague(self.bot.person(language))

    def colleague(self, name: str = "Anna Muster", language: str | None = "de", audience: str = "all") -> Colleague:
        """One who has joined."""
        one = self.stranger(language)
        one.asks(self.code(name, audience=audience))
        self.fake.wait_for(lambda: self.bot.pending == 0, 90)  # else a restart welcomes her again
        return one

    def log(self) -> list[str]:
        return [line.what for line in self.app.staff.log(1000)]
