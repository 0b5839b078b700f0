"""Lengths of time in a folded text: "3 months", "two and a half years", "1 Jahr 6 Monate". Read whole or not at all."""

import re
from collections.abc import Mapping
from fractions import Fraction

from dialogs.answers.numerals import apart, figures, spoken
from dialogs.lexicon import Lexicon

MOST_WORDS = 12
Length = Mapping[str, int]  # years, months, weeks, days
Amount = int | Fraction  # most are whole, and a whole number is counted ten times as fast as a fraction

_ISO = re.compile(r"p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?")
_UNITS = ("years", "months", "weeks", "days")
_SIGNS = {"years": "Y", "months": "M", "weeks": "W", "days": "D"}
_MOST = {"years": 120, "months": 1_440, "weeks": 6_240, "days": 43_800}
_HALF_MONTH = 15  # days, about
_WORDS = re.compile(r"[0-9]+(?:[.,٫٬][0-9]+)*|[^\s,،;؛፣]+")
_HALF = re.compile(r"(?:([0-9]+) )?\b1 ?[⁄/] ?2\b")  # 2½


def lengths_in(phrase: str, lexicon: Lexicon) -> tuple[list[Length], bool]:
    """Every length that the whole phrase can be, and whether it is sure. None of it may be left over."""
    if found := length_of(phrase):
        return [found], True
    if isos := lexicon.units.asked.get(phrase):
        return [length for iso in isos if (length := length_of(iso))], False
    halved = _HALF.sub(lambda found: f"{found[1] or 0}.5", phrase) if "2" in phrase else phrase
    words = _WORDS.findall(apart(halved))
    if not words or len(words) > MOST_WORDS:
        return [], False
    total: dict[str, Amount] = {}
    at, sure, last = 0, True, -1
    while at < len(words):
        if at and words[at] in lexicon.separators:
            at += 1
            continue
        taken = _one(words, at, lexicon) or _one(_unglued(words, at, lexicon), at, lexicon)
        if taken is None:
            return [], False
        at, parts, clear = taken
        for unit, amount in parts.items():
            sure = sure and clear and unit not in total and _UNITS.index(unit) > last
            total[unit] = total.get(unit, 0) + amount
            last = max(last, _UNITS.index(unit))
    whole, exact = _whole(total)
    if not whole or not fits(whole):
        return [], False
    return [whole], sure and exact


def length_of(iso: str) -> Length | None:
    """P1Y6M as a length, in any case."""
    found = _ISO.fullmatch(iso.casefold())
    given = {unit: int(number) for unit, number in zip(_UNITS, found.groups(), strict=True) if number} if found else {}
    return given if given and fits(given) else None


def fits(length: Length) -> bool:
    """Whether a person's life can be so long."""
    return all(amount <= _MOST[unit] for unit, amount in length.items())


def iso_of(length: Length) -> str:
    """ISO 8601: P1Y6M. Weeks stand alone, or become days."""
    if "weeks" in length and len(length) > 1:
        days = length.get("days", 0) + 7 * length["weeks"]
        length = {**{unit: amount for unit, amount in length.items() if unit != "weeks"}, "days": days}
    return "P" + "".join(f"{length[unit]}{_SIGNS[unit]}" for unit in _UNITS if unit in length)


def _one(words: list[str], at: int, lexicon: Lexicon) -> tuple[int, dict[str, Amount], bool] | None:
    """One amount with its unit that begins at a word: where it ends, its parts, and whether it is clear."""
    units = lexicon.units
    for size in range(min(5, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size])
        if phrase in units.spans and (length := length_of(units.spans[phrase])):
            return _and_half(words, at + size, dict(length), lexicon)
    first = _amounts(words[at], lexicon)  # only where it is a number can a number phrase begin here
    for size in range(min(6, len(words) - at - 1), 0, -1):
        phrase = " ".join(words[at : at + size])
        if not first and phrase not in units.half and phrase not in units.halves:
            continue
        amounts = _amounts(phrase, lexicon) if size > 1 else first
        if phrase in units.half:
            amounts = [Fraction(1, 2)]
        elif phrase in units.halves:
            amounts = [Fraction(2 * units.halves[phrase] + 1, 2)]
        if len(amounts) != 1:
            continue
        amount, end = amounts[0], at + size
        if amount.denominator == 1 and (more := _phrase(words, end, units.and_half)):
            amount, end = amount + Fraction(1, 2), end + more
        if wide := _phrase(words, end, units.words):
            unit = units.words[" ".join(words[end : end + wide])]
            return _and_half(words, end + wide, {unit: amount}, lexicon)
        if wide := _phrase(words, end, units.more):
            one = length_of(units.more[" ".join(words[end : end + wide])]) or {}
            return end + wide, {unit: amount * count for unit, count in one.items()}, True
    return None


def _amounts(phrase: str, lexicon: Lexicon) -> list[Amount]:
    if phrase in lexicon.units.one:
        return [1]
    values, sure = figures(phrase, lexicon.grouping, whole=False)
    if values:
        plain = [value for value in values if value[0] != "-"] if sure else []
        return [int(value) if value.isdigit() else Fraction(value) for value in plain]
    return list(spoken(phrase, lexicon))


def _and_half(
    words: list[str], at: int, parts: dict[str, Amount], lexicon: Lexicon
) -> tuple[int, dict[str, Amount], bool]:
    """ "A year and a half": half of the unit just said."""
    size = _phrase(words, at, lexicon.units.and_half)
    if size and len(parts) == 1 and all(amount.denominator == 1 for amount in parts.values()):
        unit, amount = next(iter(parts.items()))
        return at + size, {unit: amount + Fraction(1, 2)}, True
    return at, parts, True


def _phrase(words: list[str], at: int, known: Mapping[str, str] | frozenset[str]) -> int:
    for size in range(min(3, len(words) - at), 0, -1):
        if " ".join(words[at : at + size]) in known:
            return size
    return 0


def _unglued(words: list[str], at: int, lexicon: Lexicon) -> list[str]:
    """The words with an "and" taken off the word at a place (وستة), or off what follows it (ዓመትን)."""
    found = list(words)
    for front in lexicon.glued_before:
        if at and found[at].startswith(front) and len(found[at]) > len(front):
            found[at] = found[at][len(front) :]
            break
    for place in range(at, min(at + 4, len(found))):
        for end in lexicon.glued_after:
            if found[place].endswith(end) and found[place][: -len(end)] in lexicon.units.words:
                found[place] = found[place][: -len(end)]
    return found


def _whole(total: Mapping[str, Amount]) -> tuple[dict[str, int], bool]:
    """Whole units: half a year is six months; half a month is about 15 days, so not exact. Empty where it cannot be."""
    found: dict[str, int] = {}
    exact = True
    for unit, amount in total.items():
        if isinstance(amount, int):
            found[unit] = found.get(unit, 0) + amount
            continue
        whole, part = divmod(amount, 1)
        if whole or not part:
            found[unit] = found.get(unit, 0) + int(whole)
        if not part:
            continue
        if unit == "years" and (part * 12).denominator == 1:
            found["months"] = found.get("months", 0) + int(part * 12)
        elif unit == "months" and part == Fraction(1, 2):
            found["days"], exact = found.get("days", 0) + _HALF_MONTH, False
        else:
            return {}, False
    return found, exact
