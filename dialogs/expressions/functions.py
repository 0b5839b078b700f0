"""The functions that only look at their arguments: text, choices and numbers. JavaRosa's behaviour, its names."""

import math
import re
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Context, Decimal

from dialogs.expressions.moments import Moment
from dialogs.expressions.values import (
    NAN,
    TRIMMED,
    Value,
    single,
    to_boolean,
    to_int,
    to_integer,
    to_number,
    to_text,
)

MANY = 1_000_000  # "any number of arguments"
_EXACT = Context(prec=400)


def selected(chosen: Value, choice: Value) -> bool:
    return f" {to_text(choice).strip(TRIMMED)} " in f" {to_text(chosen)} "


def _choices(chosen: Value) -> list[str]:
    return [choice for choice in to_text(chosen).split(" ") if choice]


def count_selected(chosen: Value) -> float:
    return float(len(_choices(chosen)))


def selected_at(chosen: Value, index: Value) -> str:
    choices, place = _choices(chosen), to_int(index)
    return choices[place] if 0 <= place < len(choices) else ""


def substr(text: Value, start: Value, end: Value | None = None) -> str:
    whole = to_text(text)
    first, last = to_int(start), len(whole) if end is None else to_int(end)
    first, last = (place + len(whole) if place < 0 else place for place in (first, last))
    return whole[max(0, first) : max(0, last)]


def substring_before(text: Value, part: Value) -> str:
    before, found, _ = _partition(to_text(text), to_text(part))
    return before if found else ""


def substring_after(text: Value, part: Value) -> str:
    return _partition(to_text(text), to_text(part))[2]


def _partition(text: str, part: str) -> tuple[str, str, str]:
    return text.partition(part) if part else ("", "", text)


def translate(text: Value, old: Value, new: Value) -> str:
    put = to_text(new)
    table: dict[int, str] = {}
    for place, letter in enumerate(to_text(old)):
        table.setdefault(ord(letter), put[place : place + 1])
    return to_text(text).translate(table)


def normalize_space(text: Value) -> str:
    return re.sub(r"[ \t\n\x0b\f\r]+", " ", to_text(text).strip(TRIMMED))


def boolean_from_string(text: Value) -> bool:
    return to_text(text).lower() in ("true", "1")


def round_to(number: Value, places: Value = 0.0) -> float:
    """Halves go up: 2.5 -> 3, -2.5 -> -2."""
    exact, digits = to_number(number), to_int(places)
    if not math.isfinite(exact):
        return exact
    if abs(digits) > 30:
        return NAN
    if digits >= 0:
        way = ROUND_HALF_DOWN if exact < 0 else ROUND_HALF_UP
        return float(Decimal(repr(exact)).quantize(Decimal(1).scaleb(-digits), way, _EXACT)) + 0.0
    scaled = float(Decimal(repr(exact)).scaleb(digits, _EXACT)) + 0.5
    whole = max(-(2**63), min(math.trunc(scaled), 2**63))  # Java's long
    return float(Decimal(whole).scaleb(-digits, _EXACT)) + 0.0


def _decimal(value: Value) -> float:
    """A number; a date keeps its time of day as a fraction."""
    value = single(value)
    return value.decimal_days if isinstance(value, Moment) else to_number(value)


def power(base: Value, exponent: Value) -> float:
    left, right = _decimal(base), _decimal(exponent)
    if math.isnan(right) or (abs(left) == 1 and math.isinf(right)):
        return NAN  # Java; C says 1
    try:
        return math.pow(left, right)
    except OverflowError:
        return -math.inf if left < 0 and right % 2 == 1 else math.inf
    except ValueError:  # 0 to a negative power, or a root of a negative number
        odd = abs(right) % 2 == 1 and math.copysign(1, left) < 0
        return NAN if left else (-math.inf if odd else math.inf)


def divide(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or math.isnan(left) or math.isnan(right):
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1, right)


def remainder(left: float, right: float) -> float:
    return math.fmod(left, right) if right and math.isfinite(left) else NAN


# What folds any number of values: one nodeset, or the arguments.


def add_up(values: tuple[Value, ...]) -> float:
    """Blanks and words do not count."""
    total = 0.0
    for number in map(to_number, values):
        if not math.isnan(number):
            total += number
    return total


def largest(values: tuple[Value, ...]) -> float:
    return max((number for number in map(to_number, values) if not math.isnan(number)), default=NAN)


def smallest(values: tuple[Value, ...]) -> float:
    return min((number for number in map(to_number, values) if not math.isnan(number)), default=NAN)


def concatenate(values: tuple[Value, ...]) -> str:
    return "".join(map(to_text, values))


def how_many(values: tuple[Value, ...]) -> float:
    return float(len(values))


def how_many_filled(values: tuple[Value, ...]) -> float:
    return float(sum(1 for value in values if value != ""))


# name -> (fewest arguments, most, function of the arguments' values, is its result true or false)
PLAIN: dict[str, tuple[int, int, Callable[..., Value], bool]] = {
    "selected": (2, 2, selected, True),
    "is-selected": (2, 2, selected, True),
    "count-selected": (1, 1, count_selected, False),
    "selected-at": (2, 2, selected_at, False),
    "not": (1, 1, lambda value: not to_boolean(value), True),
    "boolean": (1, 1, to_boolean, True),
    "boolean-from-string": (1, 1, boolean_from_string, True),
    "number": (1, 1, to_number, False),
    "string": (1, 1, to_text, False),
    "int": (1, 1, to_integer, False),
    "round": (1, 2, round_to, False),
    "abs": (1, 1, lambda value: abs(_decimal(value)), False),
    "pow": (2, 2, power, False),
    "true": (0, 0, lambda: True, True),
    "false": (0, 0, lambda: False, True),
    "substr": (2, 3, substr, False),
    "substring-before": (2, 2, substring_before, False),
    "substring-after": (2, 2, substring_after, False),
    "translate": (3, 3, translate, False),
    "contains": (2, 2, lambda text, part: to_text(part) in to_text(text), True),
    "starts-with": (2, 2, lambda text, part: to_text(text).startswith(to_text(part)), True),
    "ends-with": (2, 2, lambda text, part: to_text(text).endswith(to_text(part)), True),
}

# name -> (fewest arguments, most, function of a tuple of values, must its only argument be ${name})
FOLDS: dict[str, tuple[int, int, Callable[[tuple[Value, ...]], Value], bool]] = {
    "sum": (1, 1, add_up, True),
    "count": (1, 1, how_many, True),
    "count-non-empty": (1, 1, how_many_filled, True),
    "max": (1, MANY, largest, False),
    "min": (1, MANY, smallest, False),
    "concat": (0, MANY, concatenate, False),
}
