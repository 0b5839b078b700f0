"""What is around or between dates: the time of day, which is left out, and the two ends of a range."""

import re
from collections.abc import Iterable

from dialogs.lexicon import Lexicon

_CLOCK = re.compile(
    r"(?:(?<=\d)t|(?:^|(?<=[\s,،(])))(\d{1,2})[:h](\d{2})(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(?![\d:])"
)
_FIGURE = r"\d{1,4} ?[./] ?\d{1,2}(?: ?[./] ?\d{1,4})?\.?"
_ONE = re.compile(r"\d{1,4}(?: ?[./\-–] ?\d{1,4}){1,2}")  # 15 - 3 - 2024 is one date, 2015-2016 is read as two years
_DASH = re.compile(rf"({_FIGURE}|\d{{4}}-\d\d-\d\d|\d{{1,2}}\.?) ?[-–—] ?(\d.*)")
_DASHED = re.compile(r"(.+?)(?: [-–—] ?|(?<=\d{4})[-–—])([^\W_].*)")
_HAS_DASH = re.compile("[-–—]")
_SHORT = re.compile(r"(\d{1,2})\.?")
_YEAR = re.compile(r"\d{4}(?!\d)")
_END = re.compile(r"(?:\d{1,2} ?([./-]) ?)?(\d{1,2}) ?([./-]) ?(\d{4})")


def without_clock(phrase: str, lexicon: Lexicon) -> str:
    """ "15.03.2024 um 10:30 Uhr" without its time of day."""
    found = _CLOCK.search(phrase) if ":" in phrase or "h" in phrase else None
    if found is None or int(found[1]) > 24 or int(found[2]) > 59:
        return phrase
    before, after = phrase[: found.start()].rstrip(" ,،").split(), phrase[found.end() :].lstrip(" ,،").split()
    while before and before[-1].strip(",.") in lexicon.clock:
        before.pop()
    while after and after[0].strip(",.") in lexicon.clock:
        after.pop(0)
    return " ".join((*before, *after))


def ends_of(phrase: str, words: frozenset[str]) -> tuple[list[str], str] | None:
    """The ways to read the first end of a range, the likeliest first, and the last end: "15 to 20 March 2024" is
    "15 March 2024" and "20 March 2024". `words` stand between the ends, or a dash."""
    said = phrase.split()
    among: Iterable[tuple[int, str]] = () if words.isdisjoint(said) else enumerate(said)
    at = next((at for at, word in among if 0 < at < len(said) - 1 and word in words), 0)
    if at:
        first, last = " ".join(said[:at]), " ".join(said[at + 1 :])
    elif (
        _HAS_DASH.search(phrase)
        and not _ONE.fullmatch(phrase)
        and (dash := _DASH.fullmatch(phrase) or _DASHED.fullmatch(phrase))
    ):
        first, last = dash[1].strip(), dash[2].strip()
        if _YEAR.search(first) and not _YEAR.search(last):
            return None
    else:
        return None
    if _YEAR.search(first):
        return [first], last
    more, tail = [], last.split()
    if end := _END.fullmatch(last):
        if short := _SHORT.fullmatch(first):
            more.append(f"{short[1]}{end[3]}{end[2]}{end[3]}{end[4]}")
        more.append(f"{first.rstrip('.')}{end[3]}{end[4]}")
    more += [" ".join((first, *tail[-size:])) for size in (2, 1) if len(tail) > size or size == 1]
    return [*more, first], last
