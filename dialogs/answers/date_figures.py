"""Dates in figures alone: the order of day, month and year, two-digit years, and whose calendar is meant."""

import re
from collections.abc import Iterator
from datetime import date

from dialogs.answers.calendars import span
from dialogs.lexicon import Lexicon

SOLAR = range(1300, 1411)  # years that are read as Solar Hijri where the language's people use it
_YEAR_FIRST = re.compile(r"(\d{4}) ?([./\-]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?([./\-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[./\-] ?(\d{4}|\d{2})")
TOKENS = re.compile(r"\d+|[^\W\d]+")

Parts = tuple[int, int | None, int | None]  # year, month, day
Found = tuple[str, Parts]  # calendar and parts


def dates_in_figures(phrase: str, lexicon: Lexicon, today: date) -> tuple[list[Found], bool]:
    """Dates in figures alone, and whether their order is sure."""
    if re.fullmatch(r"\d{4}", phrase):
        return list(calendars_of((int(phrase), None, None), lexicon, today)), True
    if found := _YEAR_FIRST.fullmatch(phrase):
        parts = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
        return list(calendars_of(parts, lexicon, today)), True
    if found := _DAY_FIRST.fullmatch(phrase):
        day, month, years = int(found[1]), int(found[3]), years_of(found[4], lexicon, today)
        orders = [(month, day)] if month <= 12 else []
        if month > 12 or (lexicon.month_first and found[2] != "." and day <= 12 and day != month):
            orders.append((day, month))
        sure = len(found[4]) == 4 and month <= 12 and len(orders) == 1
        parts_of = [(year, m, d) for year in years for m, d in orders]
        return [one for parts in parts_of for one in calendars_of(parts, lexicon, today)], sure
    if found := _MONTH_YEAR.fullmatch(phrase):
        years, sure = years_of(found[2], lexicon, today), len(found[2]) == 4
        return [one for y in years for one in calendars_of((y, int(found[1]), None), lexicon, today)], sure
    return [], False


def month_by_number(phrase: str, lexicon: Lexicon, today: date) -> list[Found]:
    """ "Month 3 year 2024": a month's number and a year with nothing but a date's words around. Only ever asked."""
    words = TOKENS.findall(phrase)
    bare = [word for word in words if word not in lexicon.date_words] if len(words) <= 6 else []
    if len(bare) == 2 and re.fullmatch(r"\d{1,2} \d{4}", " ".join(bare)):
        return list(calendars_of((int(bare[1]), int(bare[0]), None), lexicon, today))
    return []


def years_of(text: str, lexicon: Lexicon, today: date) -> list[int]:
    """A year as written, or the years that two digits can mean, none in the future."""
    if len(text) == 4:
        return [int(text)]
    solar = [1400, 1300] if lexicon.calendar == "persian" else []
    two = int(text)
    near = [base + two for base in (2000, 1900) if base + two <= today.year]
    return near[:1] + [base + two for base in solar if base + two <= today.year - 621]


def calendars_of(parts: Parts, lexicon: Lexicon, today: date, iso: bool = False) -> Iterator[Found]:
    """The calendars in which people of this language may mean a date in figures."""
    year = parts[0]
    if lexicon.calendar == "persian" and year in SOLAR:
        yield "persian", parts
        return
    yield "gregory", parts
    if lexicon.calendar == "ethiopic" and not iso:
        ethiopian = span("ethiopic", year, parts[1])
        if ethiopian and ethiopian[0] <= today:
            yield "ethiopic", parts
