"""The engines' process: one JSON line in (an Order), one JSON line out (its outcomes), dots between them for signs of
life, and before them all a mark where the kernel does not keep it from the network. It ends when its input does.
Started by translation/apart.py, never by hand."""

import os
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

from translation.argos import Argos
from translation.confine import confine, die_with
from translation.multilingual import Multilingual
from translation.translator import Failed, FirstThatCan, Outcome, Translator

ALIVE = b"."
OPEN = b"!"


class Engines(msgspec.Struct, frozen=True):
    """Where the engines find what they need, and how much memory they may take (MiB)."""

    packages: str
    model: str | None = None
    names: tuple[str, ...] = ()
    memory: int = 4096
    parent: int = 0
    room: str = ""  # the process's scratch folder

    def build(self) -> Translator:
        """Argos first: a package for one pair knows it better than a model for two hundred languages, as far as it
        goes. Loads nothing."""
        engines: list[Translator] = [Argos(Path(self.packages), self.names)]
        if self.model is not None:
            engines.append(Multilingual(Path(self.model), self.names))
        return FirstThatCan(engines)


class Order(msgspec.Struct, frozen=True):
    """Texts to translate."""

    texts: list[str]
    source: str
    target: str


def main() -> None:
    out = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a library prints may hold what people wrote
        os.dup2(nowhere, stream)
    work(sys.stdin.buffer, out)


def work(orders: BinaryIO, out: BinaryIO) -> None:
    """The first line says what there is, every other is an order."""
    engines = msgspec.json.decode(orders.readline(), type=Engines)
    if not confine(engines.memory):
        out.write(OPEN)  # it has no log: what an engine prints may hold what people wrote
        out.flush()
    if engines.parent:
        die_with(engines.parent, engines.room)
    translator = engines.build()

    def beat() -> None:
        out.write(ALIVE)
        out.flush()

    for line in orders:
        order = msgspec.json.decode(line, type=Order)
        outcomes: list[Outcome]
        try:
            outcomes = translator.translate(order.texts, order.source, order.target, beat)
        except MemoryError:
            outcomes = [Failed("engine-error") for _ in order.texts]
        out.write(b"\n" + msgspec.json.encode(outcomes) + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
