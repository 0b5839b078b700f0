"""A house that starts fast: `needs run` in a fork of a process that has imported everything already. To be killed
hundreds of times; what it does after its start is what `needs run` does."""

import gc
import json
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.telegram.house import PATIENCE, ROOT, House


class Forker:
    """The process that forks. Use `close` in the end."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.telegram.forking"], cwd=ROOT, stdin=-1, stdout=-1, encoding="utf-8"
        )

    def ask(self, **order: Any) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


class Forked:
    """What a house needs of a process."""

    def __init__(self, forker: Forker, pid: int) -> None:
        self._forker, self.pid = forker, pid
        self._code: int | None = None

    def poll(self) -> int | None:
        if self._code is None:
            found = self._forker.ask(look=self.pid)
            self._code = None if found == RUNS else found
        return self._code

    def wait(self, timeout: float = PATIENCE) -> int:
        if self._code is None:
            self._code = self._forker.ask(wait=self.pid, seconds=timeout)
            assert self._code != RUNS, f"it still runs after {timeout} s"
        return self._code

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def send_signal(self, which: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, which)


class ForkedHouse(House):
    """Like House. `forker` outlives its processes."""

    def __init__(self, forker: Forker, folder: Path, api: str, webhook: bool = False, **more: str) -> None:
        super().__init__(folder, api, webhook, **more)
        self.forker = forker
        self.clock = folder / "clock"
        self.clock.write_text("0")

    def launch(self, arguments: list[str], environment: dict[str, str]) -> Any:
        pid = self.forker.ask(run=arguments, environment=environment, log=str(self.log), clock=str(self.clock))
        return Forked(self.forker, pid)


RUNS = 1000  # no exit code
LANGUAGES = ("ar", "ti", "en")  # that a forked house offers


def _serve() -> None:
    import bot.channels.telegram.channel  # what takes long to import
    import bot.commands.serve  # noqa: F401
    from bot.cli import quiet_logs, run
    from bot.clock import now
    from bot.flows import our_flows, read_flows
    from locales import review
    from locales.catalogue import Catalogue

    flows = tuple(read_flows(our_flows())[0].values())  # parsed once for all forks
    complete = [code for code in review.offered(Catalogue.load(), flows) if code in LANGUAGES]
    review.offered = lambda *_: tuple(complete)  # what takes most of a start, and has nothing to do with a crash
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        match json.loads(line):
            case {"run": arguments, "environment": environment, "log": log, "clock": ahead}:
                pid = os.fork()
                if pid == 0:
                    os.environ.clear()
                    os.environ.update(environment)
                    for number, path in enumerate((os.devnull, os.devnull, log)):
                        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT), number)
                    quiet_logs(debug=False)
                    os._exit(run(arguments, clock=lambda: now() + timedelta(seconds=int(Path(ahead).read_text() or 0))))
                print(pid, flush=True)
            case {"wait": pid, "seconds": seconds}:
                signal.alarm(int(seconds))
                try:
                    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
                except TimeoutError:
                    print(RUNS, flush=True)
                signal.alarm(0)
            case {"look": pid}:
                found, status = os.waitpid(pid, os.WNOHANG)
                print(os.waitstatus_to_exitcode(status) if found else RUNS, flush=True)


def _too_long(*_: object) -> None:
    raise TimeoutError


if __name__ == "__main__":
    signal.signal(signal.SIGALRM, _too_long)
    _serve()
