"""What befalls a house beside being killed: each begins, does its harm, and is over; then all must go on."""

import os
import random
import resource
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

from tests.crash.crowd import Crowd
from tests.databases import started
from tests.telegram.bots import FakeBot
from tests.telegram.house import PATIENCE, House

HARM = 4.0  # seconds that a disaster lasts at most; less when its harm is seen
DISK = "160m"  # of a server that can be filled
SMALL = 8192  # bytes of a file beyond which nothing is written on a full disk
JUMPS = (-86_400, -3_600, -90, 0, 90, 3_600, 86_400)  # seconds


class Server:
    """A PostgreSQL server that may be killed. Its folder is short-lived and its own; `small`: on a disk that can be
    filled, where this user may mount one."""

    def __init__(self, small: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="needs-pg-"))
        mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(self.folder)]
        self.small = small and subprocess.run(mount, stderr=subprocess.DEVNULL).returncode == 0
        (self.folder / "data").mkdir()
        self._server: Any = started(self.folder / "data", "delete")

    @property
    def address(self) -> str:
        return str(self._server.get_uri())

    def kill(self) -> None:
        """The server and all that it started, as when its machine fails."""
        postmaster = psutil.Process(self._server.get_pid())
        for process in (postmaster, *postmaster.children(recursive=True)):
            with suppress(psutil.NoSuchProcess, ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)
                process.wait(PATIENCE)

    def start(self) -> None:
        """Again, where it was."""
        started(self.folder / "data", "delete")

    @contextmanager
    def filled(self) -> Iterator[None]:
        """Its disk is full to the last byte."""
        balloon = self.folder / "balloon"
        with suppress(OSError), balloon.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(2**16))
        yield
        balloon.unlink()

    def close(self) -> None:
        self._server.cleanup()
        if self.small:
            subprocess.run(["umount", str(self.folder)], check=False)


class Disasters:
    """Those that a house can meet, one after another."""

    def __init__(self, house: House, crowd: Crowd, bot: FakeBot, server: Server | None, seed: int) -> None:
        self._house, self._crowd, self._bot, self._server = house, crowd, bot, server
        self._chance = random.Random(seed)
        self.slowest_stop = 0.0
        self.met: dict[str, int] = {}
        self._next = 0

    def meet(self) -> None:
        """The next one, from beginning to end. The house must run."""
        all_of_them = [self._cut, self._told, self._server_gone if self._server else self._disk_full, self._clock]
        if self._server is not None and self._server.small:
            all_of_them.insert(0, self._server_full)
        one = all_of_them[self._next % len(all_of_them)]
        self._next += 1
        one()
        name = one.__name__.strip("_")
        self.met[name] = self.met.get(name, 0) + 1

    def _cut(self) -> None:
        """Nothing goes to Telegram or comes from there."""
        dropped = len(self._bot.fake.calls)
        self._bot.trouble.unreachable = True
        self._crowd.wait_until(lambda: any(call.status == 0 for call in self._bot.fake.calls[dropped:]), HARM)
        self._bot.trouble.unreachable = False

    def _told(self) -> None:
        """SIGTERM: it answers what it has begun, and stops by itself."""
        told = time.monotonic()
        assert self._house.stop(PATIENCE) == 0
        self.slowest_stop = max(self.slowest_stop, time.monotonic() - told)
        self._house.start()

    def _clock(self) -> None:
        """The machine's clock is set."""
        assert self._house.clock is not None
        self._house.clock.write_text(str(self._chance.choice(JUMPS)))

    def _disk_full(self) -> None:
        """No file can grow any more."""
        process = self._house.process.pid
        before = self._crowd.refused
        resource.prlimit(process, resource.RLIMIT_FSIZE, (SMALL, resource.RLIM_INFINITY))
        self._crowd.wait_until(lambda: self._crowd.refused > before, HARM)
        resource.prlimit(process, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def _server_gone(self) -> None:
        """The database's server dies and comes back."""
        assert self._server is not None
        before = self._crowd.refused
        self._server.kill()
        self._crowd.wait_until(lambda: self._crowd.refused > before, HARM)
        self._server.start()

    def _server_full(self) -> None:
        """The database's server has no room left, which may end it."""
        assert self._server is not None
        before = self._crowd.refused
        with self._server.filled():
            self._crowd.wait_until(lambda: self._crowd.refused > before, HARM)
        self._server.start()
