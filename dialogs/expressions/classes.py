"""Tests of one character in a pattern: escapes like \\d and \\p{L}, classes like [a-z\\d_]. As Java: ASCII."""

import re
import unicodedata
from collections.abc import Callable

Test = Callable[[str], bool]
Refuse = Callable[[str], Exception]

_DIGITS = frozenset("0123456789")
_LOWER = frozenset("abcdefghijklmnopqrstuvwxyz")
_UPPER = frozenset(map(str.upper, _LOWER))
_SPACES = frozenset(" \t\n\x0b\f\r")
_CLASSES = {"d": _DIGITS, "w": _LOWER | _UPPER | _DIGITS | {"_"}, "s": _SPACES}
_NAMED = {
    "Alpha": _LOWER | _UPPER,
    "Digit": _DIGITS,
    "Alnum": _LOWER | _UPPER | _DIGITS,
    "Upper": _UPPER,
    "Lower": _LOWER,
    "Space": _SPACES,
    "Punct": frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
_CATEGORIES = re.compile("L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Zs?")


def read_escape(pattern: str, at: int, refuse: Refuse) -> tuple[Test, int]:
    """The test of the escape whose backslash is at `at`, and where it ends."""
    letter = pattern[at + 1 : at + 2]
    if letter and letter in "pP":
        return _property(pattern, at, refuse)
    if letter.lower() in _CLASSES and letter:
        chars = _CLASSES[letter.lower()]
        return (chars.__contains__ if letter.islower() else lambda char: char not in chars), at + 2
    char, end = _literal(pattern, at, refuse)
    return char.__eq__, end


def _literal(pattern: str, at: int, refuse: Refuse) -> tuple[str, int]:
    letter = pattern[at + 1 : at + 2]
    if letter in _CONTROLS:
        return _CONTROLS[letter], at + 2
    if letter and letter in "xu":
        digits = pattern[at + 2 : at + (4 if letter == "x" else 6)]
        if len(digits) == (2 if letter == "x" else 4) and set(digits.lower()) <= _DIGITS | set("abcdef"):
            return chr(int(digits, 16)), at + 2 + len(digits)
    if not letter or (letter.isascii() and letter.isalnum()):
        raise refuse("\\" + letter)
    return letter, at + 2


def _property(pattern: str, at: int, refuse: Refuse) -> tuple[Test, int]:
    name, end = pattern[at + 2 : at + 3], at + 3
    if name == "{":
        name, closed, _ = pattern[at + 3 :].partition("}")
        end = at + 4 + len(name)
        if not closed:
            raise refuse(pattern[at : at + 3])
    if name in _NAMED:
        test: Test = _NAMED[name].__contains__
    elif _CATEGORIES.fullmatch(name):
        test = lambda char: unicodedata.category(char).startswith(name)  # noqa: E731
    else:
        raise refuse(pattern[at:end])
    return (test if pattern[at + 1] == "p" else lambda char: not test(char)), end


def read_class(pattern: str, at: int, refuse: Refuse) -> tuple[Test, int]:
    """The test of the class whose [ is at `at`, and where it ends."""
    place = at + 1
    negated = pattern[place : place + 1] == "^"
    place += negated
    chars: set[str] = set()
    ranges: list[tuple[str, str]] = []
    tests: list[Test] = []
    first = True
    while True:
        letter = pattern[place : place + 1]
        if not letter:
            raise refuse("[")
        if letter == "]" and not first:
            break
        if letter == "[" or pattern[place : place + 2] == "&&":  # Java's unions and intersections of classes
            raise refuse(pattern[place : place + 2])
        first = False
        if letter == "\\" and pattern[place + 1 : place + 2].lower() in {"d", "w", "s", "p"}:
            test, place = read_escape(pattern, place, refuse)
            tests.append(test)
            continue
        low, place = _literal(pattern, place, refuse) if letter == "\\" else (letter, place + 1)
        if pattern[place : place + 1] == "-" and pattern[place + 1 : place + 2] not in ("]", ""):
            letter = pattern[place + 1]
            if letter == "[" or (letter == "\\" and pattern[place + 2 : place + 3].lower() in {"d", "w", "s", "p"}):
                raise refuse(pattern[place : place + 2])
            high, place = _literal(pattern, place + 1, refuse) if letter == "\\" else (letter, place + 2)
            if high < low:
                raise refuse(f"{low}-{high}")
            ranges.append((low, high))
        else:
            chars.add(low)
    return _class_test(frozenset(chars), tuple(ranges), tuple(tests), negated), place + 1


def _class_test(
    chars: frozenset[str], ranges: tuple[tuple[str, str], ...], tests: tuple[Test, ...], negated: bool
) -> Test:
    def inside(char: str) -> bool:
        found = char in chars or any(low <= char <= high for low, high in ranges) or any(test(char) for test in tests)
        return found != negated

    return inside
