"""Dates in figures alone: the order of day, month and year, two-digit years, and ranges."""

import re

from dialogs.answers.calendars import within
from dialogs.answers.date_calendars import Context, Found, calendars_of, latest

_MARK = r"(?: ?[./\-–] ?| )"
_YEAR_FIRST = re.compile(rf"(\d{{4}})({_MARK})(\d{{1,2}})(?:({_MARK})(\d{{1,2}}))?")
_THREE = re.compile(rf"(\d{{1,2}})({_MARK})(\d{{1,2}})({_MARK})(\d{{4}}|\d{{1,2}})")
_TWO = re.compile(rf"(\d{{1,2}}){_MARK}(\d{{4}}|\d{{1,2}})")
_DECIMAL = re.compile(r"\d{4}\.\d")
_YEARS = re.compile(r"(\d{4}) ?([/\-–]) ?(\d{4}|\d{2})")

Dates = tuple[list[Found], bool]  # and whether the order is sure (not whose calendar it is)


def dates_in_figures(figure: str, context: Context) -> Dates:
    """What one date in figures can be."""
    if (years := _YEARS.fullmatch(figure)) and (
        several := _range(years[1], years[2], years[3], context, " " in figure)
    ):
        return several
    if found := _YEAR_FIRST.fullmatch(figure):
        year, month, day = int(found[1]), int(found[3]), int(found[5]) if found[5] else None
        alike = found[2].strip() == found[4].strip() if found[4] else not _DECIMAL.fullmatch(figure)
        return calendars_of((year, month, day), context), alike  # 2024-03/04 may be two months
    if found := _THREE.fullmatch(figure):
        dates, sure = _three(found[1], found[3], found[5], context)
        if found[2].strip() == found[4].strip():
            return dates, sure
        for month in (int(found[1]), int(found[3])):  # 02-03/2024: two months?
            if len(found[5]) == 4 and month <= 12:
                dates += calendars_of((int(found[5]), month, None), context)
        return dates, False
    if found := _TWO.fullmatch(figure):
        return _two(int(found[1]), found[2], context)
    return [], False


def _three(first: str, second: str, year: str, context: Context) -> Dates:
    one, two = int(first), int(second)
    yearless = len(year) == 1  # 98/12/5: only the first can be the year
    sure = len(year) == 4 and two <= 12
    orders = [(two, one)] if two <= 12 else []
    if two > 12 or (context.lexicon.month_first and one <= 12 and one != two):
        orders.append((one, two))
        sure = False
    years = [] if yearless else years_of(year, context)
    wholes = [(whole, month, day) for whole in years for month, day in orders]
    if len(year) < 4 and len(first) == 2 and (one > 31 or "persian" in context.others):  # 98/12/25
        wholes += [(whole, two, int(year)) for whole in years_of(first.zfill(2), context)]
    return [found for parts in wholes for found in calendars_of(parts, context)], sure


def _two(first: int, second: str, context: Context) -> Dates:
    """3/2024; or 3/24 and 15.03, which may lack the year."""
    years = years_of(second, context) if len(second) > 1 else []
    dates = [one for year in years for one in calendars_of((year, first, None), context)]
    if len(second) == 4:
        return dates, True
    days = latest(int(second), first, context)
    if context.lexicon.month_first:
        days += latest(first, int(second), context)
    return dates + days, False


def years_of(text: str, context: Context) -> list[int]:
    """A year as written, or the years that two digits can mean, none in the future."""
    if len(text) == 4:
        return [int(text)]
    two, today = int(text), context.today
    found = [base + two for base in (2000, 1900) if base + two <= today.year][:1]
    for kind in context.others:
        if kind != "islamic":  # nobody writes a lunar year with two digits
            now = within(kind, today)[0]
            century = now - now % 100
            found += [year for year in (century + two, century - 100 + two) if year <= now and year >= now - 105]
    return list(dict.fromkeys(found))


def _range(first: str, mark: str, second: str, context: Context, spaced: bool) -> Dates | None:
    """2015-2016 and 2015/16 are two years. 2011/12 and 2010 - 12 may be a December too; 2011-12 is one."""
    start = int(first)
    end = int(second) if len(second) == 4 else start - start % 100 + int(second)
    if not start < end <= start + 100:
        return None
    both = [one for year in (start, end) for one in calendars_of((year, None, None), context)]
    if len(second) == 4 or int(second) > 12:
        return both, False
    if (mark == "/" and end == start + 1) or mark == "–" or spaced:
        return [*calendars_of((start, int(second), None), context), *both], False
    return None
