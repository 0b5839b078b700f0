"""A translator whose engines run in a process of their own: it may crash, hang or take too much memory, and what comes
of it is an outcome."""

import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from threading import Lock
from types import TracebackType
from typing import Self

import msgspec
import structlog

from translation.child import ALIVE, OPEN, Engines, Order
from translation.translator import Failed, Heartbeat, Outcome, Translated, Unavailable

PATIENCE = 120.0  # seconds without a sign of life; loading a large model from a slow disk takes a minute
HOPELESS = 2  # deaths one after the other, after which the rest of a batch is not tried
_KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV")
log = structlog.get_logger()
_outcomes = msgspec.json.Decoder(list[Translated | Unavailable | Failed])


class Stopped(Exception):  # noqa: N818
    """The translator was closed while it worked."""


class Apart:
    """One process, started when there is something to translate and ended by `rest`. Safe to share between threads."""

    def __init__(self, engines: Engines, patience: float = PATIENCE) -> None:
        self._engines = engines
        self._near = engines.build()  # for routes; it translates nothing here
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._room: tempfile.TemporaryDirectory[str] | None = None
        self._one_at_a_time = Lock()
        self._closed = False
        self._warned = False

    def route(self, source: str, target: str) -> str | None:
        """See Translator."""
        return self._near.route(source, target)

    def translate(
        self, texts: Sequence[str], source: str, target: str, beat: Heartbeat = lambda: None
    ) -> list[Outcome]:
        """See Translator. Of a batch whose process ended, each text is tried alone, so that one cannot spoil others'
        chances. Raises Stopped when `close` is called meanwhile."""
        with self._one_at_a_time:
            together = self._ask(texts, source, target, beat)
            if isinstance(together, list):
                return together
            if len(texts) == 1:
                return [together]
            outcomes: list[Outcome] = []
            deaths = 0
            for text in texts:
                alone = together if deaths >= HOPELESS else self._ask([text], source, target, beat)
                deaths = 0 if isinstance(alone, list) else deaths + 1
                outcomes += alone if isinstance(alone, list) else [alone]
            return outcomes

    def rest(self) -> None:
        """Ends the process, which a next text starts again: a loaded model is worth half a gigabyte."""
        with self._one_at_a_time:
            self._end()

    def close(self) -> None:
        """Ends the process at once, also in the middle of a text, and for good."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        self.rest()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, texts: Sequence[str], source: str, target: str, beat: Heartbeat) -> list[Outcome] | Failed:
        """The outcomes of a batch, or what became of the process."""
        if self._closed:
            raise Stopped
        order = Order([_whole(text) for text in texts], source, target)
        try:
            process = self._started()
            if self._closed:  # closed while it started
                raise Stopped
            assert process.stdin is not None
            process.stdin.write(msgspec.json.encode(order) + b"\n")
            process.stdin.flush()
            answer = self._answer(process, beat)
        except (BrokenPipeError, ConnectionResetError):
            answer = None
        except TimeoutError:
            self._end()
            return Failed("engine-hung")
        if self._closed:
            raise Stopped
        if answer is None:
            self._end()
            return Failed("engine-died")
        try:
            outcomes: list[Outcome] = list(_outcomes.decode(answer))
        except msgspec.DecodeError:
            outcomes = []
        if len(outcomes) != len(texts):
            self._end()
            return Failed("engine-died")
        return outcomes

    def _answer(self, process: subprocess.Popen[bytes], beat: Heartbeat) -> bytes | None:
        """The line that comes, None when the process ends instead. Raises TimeoutError when it stays silent."""
        assert process.stdout is not None
        read = bytearray()
        until = time.monotonic() + self._patience
        while read.count(b"\n") < 2:  # one before the answer, one after
            ready, _, _ = select.select([process.stdout], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                raise TimeoutError
            some = os.read(process.stdout.fileno(), 2**16)
            if not some:
                return None
            read += some
            if read.startswith(OPEN) and not self._warned:
                log.warning("the kernel does not keep the translation engines from the network")
                self._warned = True
            until = time.monotonic() + self._patience
            if some == ALIVE:
                beat()
        return bytes(read.partition(b"\n")[2])

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._room = tempfile.TemporaryDirectory(prefix="needs-translation-", ignore_cleanup_errors=True)
            # None of the settings: what is opened there comes from outside, and needs no token and no key.
            around = {name: os.environ[name] for name in _KEPT if name in os.environ}
            self._process = subprocess.Popen(
                [sys.executable, "-m", "translation.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=around | {"TMPDIR": self._room.name, "HOME": self._room.name},
                cwd=self._room.name,
            )
            assert self._process.stdin is not None
            engines = msgspec.structs.replace(self._engines, parent=os.getpid(), room=self._room.name)
            self._process.stdin.write(msgspec.json.encode(engines) + b"\n")
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(BrokenPipeError):
                        pipe.close()
            process.wait()
        if self._room is not None:
            self._room.cleanup()
            self._room = None


def _whole(text: str) -> str:
    """Halves of a surrogate pair have no encoding."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
