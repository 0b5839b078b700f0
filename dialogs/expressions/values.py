"""Values and their conversions, with JavaRosa's rules (XPathFuncExpr.java of version 5.1)."""

import math
import re
from datetime import datetime
from typing import Protocol

from dialogs.expressions.moments import Moment, day_number

# A tuple is a nodeset: the values of a question in a repeat, seen from outside. A date is a str (a Moment).
Value = float | str | bool | tuple[str, ...]
NAN = math.nan
TINY = 1e-12  # numbers nearer than this are equal
_NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
TRIMMED = "".join(map(chr, range(33)))  # what Java's trim() takes off


class Scope(Protocol):
    """What an expression may look at. `now` is aware, in the zone that today() means; a blank answer is ''."""

    @property
    def this(self) -> Value: ...
    @property
    def position(self) -> int: ...
    @property
    def now(self) -> datetime: ...
    def value(self, name: str, /) -> Value: ...
    def column(self, name: str, /) -> str: ...
    def choice_name(self, value: str, question: str, /) -> str: ...


def single(value: Value) -> float | str | bool:
    """A nodeset's only value. None is blank; so are several, where JavaRosa refuses (see `Expression.singles`)."""
    if isinstance(value, tuple):
        return value[0] if len(value) == 1 else ""
    return value


def to_number(value: Value) -> float:
    """The number, or NaN. A date counts as its day number, also when it is written as text."""
    if value.__class__ is float:
        return value
    value = single(value)
    if isinstance(value, str):
        if value.isdigit() and value.isascii():
            return float(value)
        if isinstance(value, Moment):
            return float(value.days)
        text = value.replace(",", ".").strip(TRIMMED)
        if _NUMBER.fullmatch(text):
            return float(text)
        days = day_number(text)
        return NAN if days is None else days
    return float(value)


def to_boolean(value: Value) -> bool:
    if value.__class__ is bool:
        return value
    value = single(value)
    if isinstance(value, str):
        return value != ""
    return abs(value) > TINY  # NaN is not


def to_text(value: Value) -> str:
    value = single(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return _number_text(float(value))


def equal(left: Value, right: Value) -> bool:
    left, right = single(left), single(right)
    if isinstance(left, str) and isinstance(right, str):
        return str(left) == str(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    return abs(to_number(left) - to_number(right)) < TINY


def to_integer(value: Value) -> float:
    """The number without its fraction; NaN and infinities stay, and a truncated -0.5 is -0 as in Java."""
    number = to_number(value)
    return number if not math.isfinite(number) else math.copysign(math.trunc(number), number)


def to_int(value: Value) -> int:
    """A place or length as Java's intValue() takes it: NaN is 0, the far ends are cut off."""
    number = to_number(value)
    return 0 if math.isnan(number) else int(max(-(2.0**31), min(number, 2.0**31 - 1)))


def _number_text(number: float) -> str:
    """As Java's Double.toString, but 5 for 5.0 within 32 bits."""
    if math.isnan(number):
        return "NaN"
    if abs(number) < TINY:
        return "0"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    whole = max(-(2**31), min(math.trunc(number), 2**31 - 1))
    if abs(number - whole) < TINY:
        return str(whole)
    if 1e-3 <= abs(number) < 1e7:
        return repr(number)
    digits, _, exponent = repr(number).partition("e")
    sign, digits = ("-", digits[1:]) if digits[0] == "-" else ("", digits)
    before, _, after = digits.partition(".")
    power = int(exponent or 0) + len(before) - 1
    figures = (before + after).lstrip("0")
    power -= len(before + after) - len(figures)
    figures = figures.rstrip("0") or "0"
    return f"{sign}{figures[0]}.{figures[1:] or '0'}E{power}"
