"""One process that delivers: the mail's and the staff bot's minute as `needs run` has them, by the clock of the test
that started it. To be killed at any instant. Starts fast: flow and texts are parsed once, where the forks come from."""

import asyncio
import gc
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from telegram.error import TelegramError

from bot.app import mailer_of, records
from bot.mail.job import MailJob
from bot.settings import read_settings
from bot.staff.office import Office
from bot.staff.pushes import Pushes
from bot.staff.quoting import Quoting
from bot.staff.telegram.client import Client as Telegram
from bot.weekly import weekly_of
from reports.render import html
from reports.week import BERLIN
from reports.weekly import audiences_of
from storage.deliveries import Deliveries
from storage.mailings import Mailings
from storage.problems import DatabaseProblem
from storage.staff import Staff
from tests.bot.mail.house import texts
from tests.bot.staff.house import TOKEN
from tests.telegram.house import ROOT


class Forks:
    """The process that forks; it has imported and parsed everything once. Use as a context manager."""

    def __init__(self, folder: Path, told: dict[str, Any]) -> None:
        self._path = str(folder / "orders")
        self._listener = Listener(self._path, "AF_UNIX")
        self._listener._listener._socket.settimeout(300)  # type: ignore[attr-defined]
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, self._path, json.dumps(told)],
            **{"cwd": ROOT, "stdin": -1, "stdout": -1, "encoding": "utf-8"},
        )

    def fork(self) -> tuple[int, Connection]:
        """The number of a new process, and the way to it."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write("fork\n")
        self._process.stdin.flush()
        number = int(self._process.stdout.readline())
        return number, self._listener.accept()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()
        self._listener.close()


class Running:
    """A process that delivers, seen from the test."""

    def __init__(self, forks: Forks) -> None:
        self._forks = forks
        self._number, self._orders = forks.fork()

    def minute(self, present: datetime) -> None:
        """Does what is done every minute, and believes that it is now."""
        self._orders.send(present)

    def done(self, seconds: float = 0.0) -> bool:
        """Whether the minute is over."""
        return self._orders.poll(seconds)

    def wait(self) -> None:
        """Until the minute is over, in which nothing went wrong that may not."""
        assert self._orders.poll(300), "a minute took five"
        said = self._orders.recv()
        assert said == "", said

    def kill(self) -> None:
        """As a power cut does, and started again."""
        os.kill(self._number, signal.SIGKILL)
        self._over()
        self._number, self._orders = self._forks.fork()

    def restart(self) -> None:
        """As a stop does, and started again."""
        self.end()
        self._number, self._orders = self._forks.fork()

    def end(self) -> None:
        self._orders.send(None)
        self._over()

    def _over(self) -> None:
        """What it may still have said is of no interest; when it is gone, the line is."""
        with suppress(EOFError, OSError):
            while self._orders.poll(60):
                self._orders.recv()
        self._orders.close()


def main(path: str, told: dict[str, Any]) -> None:
    texts()
    telegram = Telegram(TOKEN, told["telegram_api"])  # it reads the system's certificates, which takes long
    for template in ("page.html", "summary.html"):
        html._template(template)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how they ended
    gc.collect()
    gc.freeze()
    for _ in sys.stdin:
        number = os.fork()
        if number == 0:
            for stream in (0, 1):  # which are the test's way to the process that forks
                os.dup2(os.open(os.devnull, os.O_RDWR), stream)
            try:
                with Client(path, "AF_UNIX") as orders:
                    asyncio.run(_minutes(orders, told, telegram))
            finally:
                os._exit(0)  # also when the test has ended without a word
        print(number, flush=True)


async def _minutes(orders: Connection, told: dict[str, Any], telegram: Telegram) -> None:
    settings, (catalogue, flow) = read_settings(None, **told), texts()
    present: list[datetime] = []

    def clock() -> datetime:
        return present[-1]

    with records(settings) as (database, vault):
        weekly = weekly_of(settings, database, vault, flow, catalogue, clock)
        mailer = mailer_of(settings, Mailings(database, vault), catalogue, weekly.summary, clock)
        assert mailer is not None
        mail = MailJob(mailer, settings, ("en", "de"), audiences_of(flow))
        office = Office(
            catalogue=catalogue,
            flow=flow,
            staff=Staff(database, vault),
            deliveries=Deliveries(database, vault),
            read_week=weekly.summary,
            quoting=Quoting(weekly.quotes, weekly.published, catalogue.folder, clock, BERLIN),
            clock=clock,
            zone=BERLIN,
        )
        for _ in range(20):
            with suppress(TelegramError):  # a connection may be dropped meanwhile
                await telegram.bot.initialize()
                break
        pushes = Pushes(office, telegram)
        while (now := await asyncio.to_thread(orders.recv)) is not None:
            present.append(now)
            ended = await asyncio.gather(asyncio.to_thread(mail, now), pushes.run(), return_exceptions=True)
            # A lock that was waited for in vain is what the next minute is for.
            wrong = [repr(each) for each in ended if each is not None and not isinstance(each, DatabaseProblem)]
            orders.send("; ".join(wrong))
        with suppress(Exception):
            await telegram.close()


if __name__ == "__main__":
    main(sys.argv[1], json.loads(sys.argv[2]))
