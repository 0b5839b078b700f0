"""Lines from stdin, typed or piped, always as UTF-8 and never longer than a sane message."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

LONGEST = 1024 * 1024  # bytes; the rest of a longer line is dropped. The engine refuses far shorter ones, kindly


def piped(stream: BinaryIO) -> Iterator[str]:
    """Each line without its end. What is no UTF-8 becomes U+FFFD."""
    first = True
    while raw := stream.readline(LONGEST):
        while not raw.endswith(b"\n") and (rest := stream.readline(LONGEST)):
            raw = raw[:LONGEST] + rest[-1:]
        text = raw.decode("utf-8", errors="replace").rstrip("\r\n")
        yield text.removeprefix("\ufeff") if first else text
        first = False


def typed_lines(ask: Callable[[str], str] = input) -> Iterator[str]:
    """Each line that is typed; ends with Ctrl-D or Ctrl-C."""
    while True:
        try:
            yield ask("> ")
        except (EOFError, KeyboardInterrupt):
            print()  # the shell's own prompt begins on a line of its own
            return
