"""Numbers in a folded text: figures, Ethiopic numerals and number words. Shared by every type that reads a number."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from dialogs.lexicon import Lexicon
from dialogs.scripts import ETHIOPIC_NUMERALS, ethiopic_number

LONGEST = 15  # digits: every integer up to here is exact in any reader of our exports
_WORDS_AT_MOST = 160  # characters of a number phrase
_PADDED = 4  # figures that may begin with a zero; a longer one is a telephone number or a postal code

_SIGNED = re.compile(r"([+\-\u2212])?(.+)", re.DOTALL)
_PLAIN = re.compile(r"[0-9]{1,15}")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,٬،])[0-9]{3})(?:\1[0-9]{3})*")
_SPACED = re.compile(r"([0-9]{1,3}(?: [0-9]{3})+)(?:[.,٫]([0-9]{1,9}))?")
_FRACTION = re.compile(r"([0-9]{0,15})[.,٫،]([0-9]{1,9})")
_BOTH = re.compile(r"([0-9]{1,3}(?:([.,٬])[0-9]{3})+)([.,٫])([0-9]{1,9})")
_COUNT = re.compile(r"[1-9][0-9]{0,2}")
_FIGURES = re.compile(r"[0-9]+(?:[.,٫][0-9]+)*")
_SCALES = frozenset(("12", "100", "1000", "1000000"))  # of which there can be so many
_KILO = frozenset("kк")
_FRACTION_OF_KILO = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2} ?[kк]\b)")
_AGAINST = re.compile(r"(?<=[0-9])(?=[^\W\d_])|(?<=[^\W\d_])(?=[0-9])")


def figures(text: str, grouping: str, whole: bool) -> tuple[tuple[str, ...], bool]:
    """All values that `text`, nothing but one number in figures, can have; and whether it is sure.

    Shape: ("1000",), True. `grouping` holds what stands between thousands in the language; `whole` is True where only
    whole numbers are wanted, so that "1,000" in English is sure. No values when it is no number in figures.
    """
    if ETHIOPIC_NUMERALS.issuperset(text) and text:
        value = ethiopic_number(text)
        return ((), False) if value is None else ((str(value),), True)
    parts = _SIGNED.fullmatch(text)
    if parts is None:
        return (), False
    values, sure = _unsigned(parts[2], grouping, whole)
    minus = parts[1] in ("-", "\u2212")
    return tuple("-" + value if minus and value != "0" else value for value in values), sure


def _unsigned(text: str, grouping: str, whole: bool) -> tuple[tuple[str, ...], bool]:
    if _PLAIN.fullmatch(text):
        return (str(int(text)),), not text.startswith("0") or len(text) <= _PADDED
    if (found := _GROUPED.fullmatch(text)) and sum(c.isdigit() for c in text) <= LONGEST:
        mark, joined = found[1], str(int(text.replace(found[1], "")))
        if text.count(mark) > 1 or mark == "٬":
            return ((joined,), True) if not text.startswith("0") else ((), False)
        fraction = canonical(text.replace(mark, "."))
        if text.startswith("0"):
            return (fraction,), False
        return ((joined,), True) if whole and mark in grouping else ((joined, fraction), False)
    if (found := _SPACED.fullmatch(text)) and len(text) <= LONGEST:
        joined, sure = found[1].replace(" ", ""), _plainly_grouped(found[1])
        return (canonical(f"{joined}.{found[2] or 0}"),), sure and not (found[2] and (whole or len(found[2]) == 3))
    if found := _FRACTION.fullmatch(text):
        lost = len(found[1]) > 3 and len(found[2]) == 3 and text[len(found[1])] in grouping  # 1234,567: a comma short?
        return (canonical(f"{found[1] or 0}.{found[2]}"),), (
            not whole or ("٫" in text and _idle(found[2]))
        ) and "،" not in text and not lost
    if (found := _BOTH.fullmatch(text)) and found[2] != found[3] and len(text) <= LONGEST:
        return (canonical(f"{found[1].replace(found[2], '')}.{found[4]}"),), not whole or _idle(found[4])
    return (), False


def _idle(fraction: str) -> bool:
    """Whether it adds nothing: ٤٫٠٠ and 1,000.0. A lone 4.0 may be a slip for 40, and 4.000 is four thousand."""
    return fraction in ("0", "00")


def _plainly_grouped(text: str) -> bool:
    """Whether "2 500" is surely one number: 200 300 may be a range, 151 234 567 a telephone number, 0 500 anything."""
    first, *rest = text.split(" ")
    return first[0] != "0" and len(rest) <= 2 and (len(first) < 3 or set(rest) == {"000"})


def canonical(text: str) -> str:
    """A decimal string without a sign of zero, an exponent or idle zeros: "2.50" is "2.5"."""
    plain = format(Decimal(text), "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain in ("-0", "") else plain


def index(phrase: str) -> int:
    """The number of an option, in figures of any script (folded) or Ethiopic numerals; 0 when it is none."""
    if phrase.isascii() and phrase.isdigit() and len(phrase) <= 4:
        return int(phrase)
    return ethiopic_number(phrase) or 0


def spoken(phrase: str, lexicon: Lexicon) -> frozenset[int]:
    """The values of a whole folded phrase of number words; empty when any of it is something else."""
    if not phrase or len(phrase) > _WORDS_AT_MOST:
        return frozenset()
    found = _hundreds(phrase, lexicon) | _followed(phrase, lexicon, 1000, lambda rest: _hundreds(rest, lexicon))
    for before, after in lexicon.thousands:
        at = phrase.find(after, len(before) + 1) if phrase.startswith(before) else -1
        while at > 0:
            said = phrase[len(before) : at]
            count = {int(said)} if _COUNT.fullmatch(said) else _hundreds(said, lexicon)  # "5 thousand" is said too
            many = {value * 1000 for value in count if 0 < value < 1000}
            rest = phrase[at + len(after) :]
            if many and rest:
                less = {
                    value
                    for tail in _joined(rest, lexicon)
                    for value in _hundreds(tail, lexicon)
                    if tail not in lexicon.alone_numbers
                }
                found |= {value + small for value in many for small in less if 0 < small < 1000}
            elif many:
                found |= many
            at = phrase.find(after, at + 1)
    return frozenset(found)


def doubtful(phrase: str, lexicon: Lexicon) -> tuple[frozenset[int], bool]:
    """As `spoken`, and also what it would be if every word that may be a number were one; and whether it is sure."""
    sure = spoken(phrase, lexicon)
    if phrase not in lexicon.asked_numbers and lexicon.asked_numbers.keys().isdisjoint(phrase.split()):
        return sure, len(sure) == 1
    wider = replace(lexicon, numbers={**lexicon.numbers, **lexicon.asked_numbers})
    found = sure | spoken(phrase, wider)
    return found, len(found) == 1 and found == sure


def _hundreds(phrase: str, lexicon: Lexicon) -> set[int]:
    """The values of a phrase that the lexicon has as a whole, or that is a whole hundred and less than another."""
    numbers = lexicon.numbers
    found = {numbers[phrase]} if phrase in numbers else set()
    return found | _followed(phrase, lexicon, 100, lambda rest: {numbers[rest]} if rest in numbers else set())


def _followed(phrase: str, lexicon: Lexicon, unit: int, read: Callable[[str], set[int]]) -> set[int]:
    """A whole hundred (or thousand) that has a word of its own, with what follows it."""
    found: set[int] = set()
    for join in lexicon.joins:
        at = phrase.find(join, 1) if join else 1
        while 0 < at < len(phrase):
            whole = lexicon.numbers.get(phrase[:at], 0)
            left = phrase[at + len(join) :]
            if whole % unit == 0 and left not in lexicon.alone_numbers and _begins(whole, unit, lexicon):
                found |= {whole + rest for rest in read(left) if 0 < rest < unit}
            at = phrase.find(join, at + 1) if join else at + 1
    return found


def _begins(whole: int, unit: int, lexicon: Lexicon) -> bool:
    """Whether less may follow: 1,900 in "nineteen hundred one", but not 1,500 in полторы тысячи две, a range."""
    if unit == 1000:
        return 1000 <= whole < 1_000_000
    return 100 <= whole < 1000 or (lexicon.long_hundreds and 1100 <= whole < 10_000 and whole % 1000 != 0)


def _joined(rest: str, lexicon: Lexicon) -> Iterator[str]:
    """What follows the thousands, without what joins it to them."""
    for join in lexicon.joins:
        if rest.startswith(join) and len(rest) > len(join):
            yield rest[len(join) :]


def apart(text: str) -> str:
    """Digits and letters that touch, moved apart: "3نفر" is "3 نفر"."""
    return _AGAINST.sub(" ", text)


def mentioned(text: str, lexicon: Lexicon) -> list[str]:
    """Every number that a folded text mentions, in order, each once, signs left out: for asking back only. "Two dozen"
    is 24, and "100k" a hundred thousand."""
    found: list[tuple[str, ...]] = []
    words = re.split(r"[\s,،;/\-–—~]+", _FIGURES.sub(lambda hit: f" {hit[0]} ", _FRACTION_OF_KILO.sub(".", text)))
    at, beside = 0, False  # whether a number stands just before
    while at < len(words):
        values, end = _number_at(words, at, lexicon)
        kilo = beside and words[at] in _KILO
        if kilo:
            values = ("1000",)
        scale = beside and values and values[0] in _SCALES and not words[at].isdigit()
        if scale and len(found[-1]) == 1 and (kilo or Decimal(found[-1][0]) < 1000):
            found[-1] = (canonical(str(Decimal(found[-1][0]) * int(values[0]))),)
        elif values:
            found.append(values)
        at, beside = end, bool(values)
    return list(dict.fromkeys(value for values in found for value in values))


def _number_at(words: list[str], at: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int]:
    """The values of the number that begins at a word, and where it ends."""
    values, _ = figures(words[at].strip("()+<>≈"), lexicon.grouping, whole=True)
    for end in range(min(len(words), at + 6) if not values else at, at, -1):
        if said := doubtful(" ".join(words[at:end]), lexicon)[0]:
            return tuple(map(str, sorted(said))), end
    return values, at + 1
