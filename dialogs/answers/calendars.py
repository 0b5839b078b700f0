"""Days of the Solar Hijri and the Ethiopian calendar as Gregorian ones. Out of range: None."""

from datetime import date

import jdatetime

_ETHIOPIAN_EPOCH = 2796  # date.toordinal() of 1 Meskerem of year 1, by the proleptic Gregorian calendar
_LENGTHS = (31, 30, 29, 28, 6, 5)  # of a month, in days; the last two of Pagumen


def gregorian(kind: str, year: int, month: int, day: int) -> date | None:
    """A day of calendar `kind` (gregory, persian, ethiopic); None when that calendar has no such day."""
    try:
        if kind == "persian":
            return jdatetime.date(year, month, day).togregorian()  # type: ignore[no-any-return]
        if kind == "ethiopic":
            return _ethiopian(year, month, day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _ethiopian(year: int, month: int, day: int) -> date:
    length = 30 if month < 13 else 6 if year % 4 == 3 else 5
    if not (1 <= month <= 13 and 1 <= day <= length and year >= 1):
        raise ValueError("no such day")
    return date.fromordinal(_ETHIOPIAN_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def span(kind: str, year: int, month: int | None) -> tuple[date, date] | None:
    """The first and last Gregorian day of a year, or of a month, of calendar `kind`."""
    last_month = month if month is not None else (13 if kind == "ethiopic" else 12)
    first = gregorian(kind, year, 1 if month is None else month, 1)
    last = next((day for length in _LENGTHS if (day := gregorian(kind, year, last_month, length))), None)
    return (first, last) if first and last else None
