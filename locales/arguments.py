"""Arguments of messages in a language's own form: numbers in its digits, dates with its months, lists in its grammar,
and people's own words made harmless. What is written here is not isolated: Fluent does that where it is inserted."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any
from unicodedata import bidirectional

from babel import Locale
from babel.dates import parse_pattern
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime.types import FluentFloat, FluentInt, FluentNone, fluent_number

from locales.languages import Language

LONGEST = 1000  # characters of one argument; Fluent itself gives up on a whole message at 2,500 in a part
LONGEST_LIST = 2400
FIRST_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

ZEROS = {"latn": "0", "arab": "٠", "arabext": "۰"}
NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?", re.ASCII)
EDTF = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?[~?%]?", re.ASCII)
MONTH_FIELD = re.compile("[ML]{3,}")

# Taken out of people's words: bidi overrides, embeddings and isolates (they could turn the rest of the page around or
# close our own isolate) and control characters. Line ends become spaces. Lone surrogates cannot be encoded.
_OUT = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_HARMFUL = {**_OUT, **dict.fromkeys([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], " ")}
_SURROGATE = re.compile("[\ud800-\udfff]")
_ISOLATES = str.maketrans("", "", FIRST_ISOLATE + POP_ISOLATE)


Months = Callable[[str], Sequence[str]]


def no_months(calendar: str) -> Sequence[str]:
    """For a language whose words name no months of other calendars."""
    return ()


class NativeInt(FluentInt):
    """A number that Fluent selects plurals by and that prints as `shown`."""

    shown: str

    def format(self, locale: Locale) -> str:
        return self.shown


class NativeFloat(FluentFloat):
    """The same for fractions. (Fluent's plurals do not look at Decimals.)"""

    shown: str

    def format(self, locale: Locale) -> str:
        return self.shown


def clean(text: str, longest: int = LONGEST) -> str:
    """A person's words on one line, without what could break out of an isolate, cut at `longest` characters."""
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    return _SURROGATE.sub("\ufffd", text.translate(_HARMFUL))


def without_isolates(text: str) -> str:
    """The text for a place of its own, such as a button."""
    return text.translate(_ISOLATES)


def without_idle_isolates(text: str) -> str:
    """The text without isolates in the lines whose letters all run one way. In the others they are needed."""
    return "\n".join(line if _runs_both_ways(line) else without_isolates(line) for line in text.split("\n"))


def _runs_both_ways(line: str) -> bool:
    ways = {bidirectional(letter) for letter in line}
    return "L" in ways and not ways.isdisjoint(("R", "AL"))


class Writer:
    """Writes one language. Numbers and dates are remembered: there are few different ones. `months` gives the names of
    another calendar's months in the language, as many as it knows."""

    def __init__(self, language: Language, months: Months = no_months) -> None:
        self.locale = Locale.parse(language.babel)
        self._digits = language.digits
        self._months = language.months
        self._month_year = language.month_year or self.locale.datetime_skeletons["yMMMM"].pattern
        self._joins = language.joins
        self._months_of = months
        zero = ord(ZEROS[language.digits])
        self._native = {ord("0") + value: zero + value for value in range(10)}
        self.number = lru_cache(maxsize=4096)(self._number)
        self.date = lru_cache(maxsize=4096)(self._date)

    def _number(self, value: str) -> NativeInt | NativeFloat | str:
        """A decimal string as a number in native digits; what is no number is treated as a person's words."""
        if not NUMBER.fullmatch(value):
            return clean(value)
        made = NativeFloat(float(value)) if "." in value else NativeInt(int(value))
        shown = format_decimal(made, locale=self.locale, numbering_system=self._digits)
        made.shown = shown.translate(self._native)
        return made

    def _date(self, value: str, calendar: str = "gregory") -> str:
        """EDTF 2024, 2024-03 or 2024-03-15 as the language writes it; what is no date is treated as words."""
        match = EDTF.fullmatch(value)
        if match and calendar != "gregory":
            return self._foreign(calendar, *(int(part) if part else None for part in match.groups()))
        try:
            year, month, day = (int(part or 1) for part in match.groups()) if match else (0, 0, 0)
            when = date(year, month, day)
        except ValueError:
            return clean(value)
        assert match is not None
        pattern = self._month_year if match[2] else "y"
        if match[3]:
            pattern = self.locale.date_formats["long"].pattern
        if self._months:
            pattern = MONTH_FIELD.sub(f"'{self._months[month - 1]}'", pattern)
        return str(parse_pattern(pattern).apply(when, self.locale)).translate(self._native)

    def _foreign(self, calendar: str, year: int | None, month: int | None, day: int | None) -> str:
        """Day, month and year of another calendar, with the month's name where the language has one."""
        names = self._months_of(calendar)
        if month and 1 <= month <= len(names):
            parts: list[object] = [day, names[month - 1], year]
            return " ".join(str(part) for part in parts if part).translate(self._native)
        return "/".join(str(part) for part in (day, month, year) if part).translate(self._native)

    def listing(self, items: list[str], isolate: bool) -> str:
        """Texts joined as the language joins them. Isolated one by one, so that Latin names in Arabic keep order."""
        if isolate and len(items) > 1:
            items = [f"{FIRST_ISOLATE}{item}{POP_ISOLATE}" for item in items]
        if self._joins and len(items) > 1:
            between, last = self._joins
            joined = between.join(items[:-1]) + last + items[-1]
        else:
            joined = format_list(items, locale=self.locale)
        return joined if len(joined) <= LONGEST_LIST else clean(without_isolates(joined), LONGEST_LIST)

    def fluent_number(self, value: Any, **options: Any) -> Any:
        """NUMBER() for messages: Fluent's own options, printed in native digits."""
        if not options or isinstance(value, FluentNone):
            return value
        plain = fluent_number(value, **options)
        made = NativeInt(value) if isinstance(value, int) else NativeFloat(value)
        made.shown = str(plain.format(self.locale)).translate(self._native)
        return made
