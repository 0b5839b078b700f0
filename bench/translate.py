"""Sentences per second that the engine translates, together and one by one: through our own process, splitter and
guard, and argostranslate. On the tiny package and on a random one of a real package's size (512 wide, 6 + 6 layers,
32,000 pieces, 8-bit), which says nonsense as slowly as a real one speaks. Trust the ratios. `python -m bench.translate`
"""

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.models import package, random_model, vocabulary, word_by_word
from translation.apart import Apart
from translation.child import Engines
from translation.packages import install

WORDS = {"نحتاج": "need", "شقة": "flat", "كبيرة": "large", "مدرسة": "school", "قريبة": "near", "عمل": "work"}
SENTENCE = " ".join((*WORDS, *WORDS, *WORDS))
PIECES = 32_000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tiny", type=int, default=200, help="sentences for the tiny package (default 200)")
    options.add_argument("--real", type=int, default=8, help="sentences for the one of real size (default 8)")
    given = options.parse_args()
    print(f"sentences of {len(SENTENCE.split())} words, in one process at the lowest priority\n")
    print(f"{'':34}{'together':>12}{'one by one':>14}{'ratio':>9}")
    with tempfile.TemporaryDirectory() as room:
        for name, count in (("tiny", given.tiny), ("real", given.real)):
            shelf = Path(room) / name
            made(Path(room) / f"made-{name}", shelf, name == "real")
            together, single = measured(shelf, count)
            label = f"{name} size, {size(shelf):.1f} MiB, {count} sentences"
            print(f"{label:34}{together:>10.1f}/s{single:>12.1f}/s{together / single:>9.1f}")


def made(folder: Path, shelf: Path, real: bool) -> None:
    """Builds a package and installs it."""
    pieces = vocabulary(folder, [" ".join((*WORDS, *WORDS.values()))])
    if real:
        random_model(folder / "model", [*pieces, *(f"piece{n}" for n in range(PIECES - len(pieces)))])
    else:
        word_by_word(folder / "model", pieces, WORDS)
    install(package(folder.parent / f"{folder.name}.argosmodel", "ar", "en", folder), shelf)


def measured(shelf: Path, count: int) -> tuple[float, float]:
    """Sentences per second, together and one by one, after a first one that loads the model."""
    texts = [SENTENCE] * count
    with Apart(Engines(str(shelf))) as apart:
        apart.translate([SENTENCE], "ar", "en")
        together = timed(apart, [texts])
        single = timed(apart, [[text] for text in texts])
    return count / together, count / single


def timed(apart: Apart, batches: Sequence[Sequence[str]]) -> float:
    began = time.perf_counter()
    for batch in batches:
        apart.translate(batch, "ar", "en")
    return time.perf_counter() - began


def size(shelf: Path) -> float:
    return sum(file.stat().st_size for file in shelf.rglob("*") if file.is_file()) / 2**20


if __name__ == "__main__":
    main()
