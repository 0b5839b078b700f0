"""Days of the Solar Hijri, the lunar Hijri and the Ethiopian calendar as Gregorian ones, and back. Out of range: None.

Solar Hijri after jdatetime. Lunar Hijri after the Umm al-Qura tables of hijridate (1343 to 1500), before and after them
by the tabular calendar; tables differ by a day or two, so that a lunar date is never exact. Ethiopian by its own rule.
"""

from datetime import date, timedelta
from functools import lru_cache

import jdatetime
from hijridate import Gregorian, Hijri

_ETHIOPIAN_EPOCH = 2796  # date.toordinal() of 1 Meskerem of year 1, by the proleptic Gregorian calendar
_ISLAMIC_EPOCH = 227015  # of 1 Muharram of year 1 (civil reckoning)
_TABLES = range(1343, 1501)  # lunar years that hijridate knows
_OLDEST = 1200  # of the years of the two Hijri calendars that anybody can mean


@lru_cache(maxsize=4096)
def gregorian(kind: str, year: int, month: int, day: int) -> date | None:
    """A day of calendar `kind` (gregory, persian, islamic, ethiopic); None when that calendar has no such day."""
    try:
        if kind == "persian":
            return jdatetime.date(year, month, day).togregorian()  # type: ignore[no-any-return]
        if kind == "islamic":
            return _lunar(year, month, day)
        if kind == "ethiopic":
            return _ethiopian(year, month, day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def within(kind: str, day: date) -> tuple[int, int, int]:
    """Year, month and day of calendar `kind` on a Gregorian day of 1900 to 2100."""
    if kind == "persian":
        solar = jdatetime.date.fromgregorian(date=day)
        return solar.year, solar.month, solar.day
    if kind == "islamic":
        try:
            year, month, number = Gregorian.fromdate(day).to_hijri().datetuple()
        except OverflowError:
            return _tabular_within(day)
        return year, month, number
    if kind == "ethiopic":
        days = day.toordinal() - _ETHIOPIAN_EPOCH
        year = (4 * days + 1463) // 1461
        left = days - 365 * (year - 1) - year // 4
        return year, left // 30 + 1, left % 30 + 1
    return day.year, day.month, day.day


def span(kind: str, year: int, month: int | None) -> tuple[date, date] | None:
    """The first and last Gregorian day of a year, or of a month, of calendar `kind`."""
    first = gregorian(kind, year, 1 if month is None else month, 1)
    following = 99 if month is None else month + 1
    after = gregorian(kind, year, following, 1) if following <= (13 if kind == "ethiopic" else 12) else None
    after = after or gregorian(kind, year + 1, 1, 1)
    return (first, after - timedelta(days=1)) if first and after else None


def _ethiopian(year: int, month: int, day: int) -> date:
    length = 30 if month < 13 else 6 if year % 4 == 3 else 5
    if not (1 <= month <= 13 and 1 <= day <= length and year >= 1):
        raise ValueError("no such day")
    return date.fromordinal(_ETHIOPIAN_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def _lunar(year: int, month: int, day: int) -> date | None:
    if year in _TABLES:
        found = Hijri(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    length = 30 if month % 2 or (month == 12 and (11 * year + 14) % 30 < 11) else 29
    if not (1 <= month <= 12 and 1 <= day <= length and year >= _OLDEST):
        raise ValueError("no such day")
    return date.fromordinal(_first_of(year) + 29 * (month - 1) + month // 2 + day - 1)


def _first_of(year: int) -> int:
    """The ordinal of the first day of a year of the tabular lunar calendar."""
    return _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30


def _tabular_within(day: date) -> tuple[int, int, int]:
    year = (30 * (day.toordinal() - _ISLAMIC_EPOCH) + 10646) // 10631
    left = day.toordinal() - _first_of(year)
    month = min(12, (left * 2) // 59 + 1)
    while month < 12 and left >= 29 * month + (month + 1) // 2:
        month += 1
    return year, month, left - (29 * (month - 1) + month // 2) + 1
