"""How fast one answer is read, by type, in all languages; the slowest that anybody can paste; and what the words weigh.

Baseline of the same run: the least that any reader must do with a text, `unicodedata.normalize("NFKC")`, casefold and
`int()`. `python -m bench.normalize`; trust the ratios, the absolute figures are this machine's.
"""

import argparse
import random
import statistics
import time
import tracemalloc
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from itertools import islice

from bot.normalize import TYPES, Normalizer
from dialogs.flow import QuestionType
from dialogs.lexicon import Lexicon
from locales.catalogue import Catalogue

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CHOICES = {"housing": "Housing", "work": "Work", "health": "Health", "other": "Something else"}
LONGEST = 4096
PASTED = (
    *("1", "yes ", "1, ", "٣", "\ufdfa", "a", "1-", "و", "hundert", "\u0301", "housing and ", "\n", "١/", "3 months "),
    *("thousand ", "15 March 2024 ", "+49 ", "a@b.", "üzrə ", "ሰለስተን ", "፻", "syria ", "b1 ", "12 . ", "die ", "( "),
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--answers", type=int, default=400, help="plain answers a type and language (default 400)")
    given = options.parse_args()
    tracemalloc.start()
    catalogue = Catalogue.load()
    normalizer = Normalizer(catalogue)
    lexicons = {code: normalizer.words(code) for code in catalogue.readable}
    weight = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    for code in lexicons:
        normalizer.read("select_one", "?", code, CHOICES, NOW)  # builds what is built once
    print(f"{len(lexicons)} languages; words of all of them: {weight:.1f} MB\n")
    print(f"{'type':18}{'median':>10}{'p99':>10}{'ratio to baseline':>20}{'slowest of 4,096 characters':>30}")
    for kind in TYPES:
        plain = [(code, text) for code, words in lexicons.items() for text in answers(kind, words, given.answers)]
        took = [timed(partial(normalizer.read, kind, text, code, CHOICES, NOW)) for code, text in plain]
        floor = statistics.median(timed(partial(least, text)) for _, text in plain)
        median, high = statistics.median(took), statistics.quantiles(took, n=100)[98]
        slow, text = max(slowest(normalizer, kind))
        print(
            f"{kind:18}{median * 1e6:>7.0f} µs{high * 1e6:>7.0f} µs{median / floor:>20.0f}"
            f"{slow * 1000:>17.1f} ms  {text.strip()!r}"
        )


def answers(kind: QuestionType, words: Lexicon, most: int) -> list[str]:
    """How people of a language answer a type plainly, out of its own words."""
    chance = random.Random(7)
    found = list(islice(_said(kind, words, chance), most * 4))
    return chance.sample(found, min(most, len(found)))


def _said(kind: QuestionType, words: Lexicon, chance: random.Random) -> Iterator[str]:
    if kind in ("integer", "decimal"):
        yield from words.numbers
        yield from (str(chance.randrange(10_000)) for _ in range(200))
    elif kind in ("yes_no", "acknowledge"):
        yield from (*words.yes, *words.no, *words.agree, *words.willing)
    elif kind == "date":
        yield from (f"{chance.randrange(1, 29)} {month} {chance.randrange(1990, 2026)}" for month in words.months)
        yield from (
            f"{chance.randrange(1, 29)}.{chance.randrange(1, 13)}.{chance.randrange(1990, 2026)}" for _ in "abcde"
        )
    elif kind in ("select_one", "select_multiple"):
        yield from (*CHOICES.values(), "1", "2, 3", "housing and work")
    elif kind in ("country", "nationality", "language"):
        tables = words.names()
        names = {"country": tables.countries, "nationality": tables.nationalities, "language": tables.languages}
        yield from names[kind].own
    elif kind == "place":
        yield from (place.name for place in words.places().rows.values())
    elif kind == "language_level":
        yield from (*words.names().levels, "A1", "b2", "c 1")
    elif kind == "duration":
        yield from (f"{chance.randrange(2, 30)} {unit}" for unit in words.units.words)
    else:
        yield from ("A home for my family, please", "3 months", "Syria", "b1", "a@example.org", "0151 23456789")


def slowest(normalizer: Normalizer, kind: QuestionType) -> Iterator[tuple[float, str]]:
    """Seconds of the quicker of two tries for each pasted text, in a few languages."""
    for piece in PASTED:
        text = (piece * LONGEST)[:LONGEST]
        for size in (300, LONGEST):
            for code in ("en", "de", "ar", "ti"):
                read = partial(normalizer.read, kind, text[:size], code, CHOICES, NOW)
                yield min(timed(read), timed(read)), piece


def least(text: str) -> None:
    folded = unicodedata.normalize("NFKC", text).casefold()
    with suppress(ValueError):
        int(folded)


def timed(what: Callable[[], object]) -> float:
    start = time.process_time()  # the processor's: other work on the machine does not count
    what()
    return time.process_time() - start


if __name__ == "__main__":
    main()
