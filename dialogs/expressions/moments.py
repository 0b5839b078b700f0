"""Dates as expressions know them: a text (2024-03-15) that counts as its day number, days since 1970-01-01."""

import calendar
import re
from datetime import UTC, date, datetime, timedelta, tzinfo

EPOCH = date(1970, 1, 1)
_EPOCH_UTC = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)

# ISO 8601 as JavaRosa reads it (one-digit months too), and a month alone or an uncertain date as EDTF writes them.
_MOMENT = re.compile(
    r"([0-9]{1,4})-([0-9]{1,2})(?:-([0-9]{1,2})(?:T([0-9]{1,2}):([0-9]{1,2})"
    r"(?::([0-9]{1,2})(?:\.([0-9]{1,9}))?)?(Z|[+-][0-9]{1,2}(?::[0-9]{1,2})?)?)?)?[~?%]?"
)


class Moment(str):
    """A date or a time. As text it is its date; `local` is the wall clock in the zone of the evaluation."""

    local: datetime

    @property
    def days(self) -> int:
        return (self.local.date() - EPOCH).days

    @property
    def decimal_days(self) -> float:
        return (self.local - datetime(1970, 1, 1)) / _DAY  # noqa: DTZ001 - wall clock minus wall clock

    def instant_days(self, zone: tzinfo | None) -> float:
        """Days since the epoch in UTC, with their fraction."""
        ahead = self.local.replace(tzinfo=zone).utcoffset() or timedelta()
        return (self.local - datetime(1970, 1, 1) - ahead) / _DAY  # noqa: DTZ001 - both without their zone


def at(local: datetime) -> Moment:
    moment = Moment(f"{local.year}-{local.month:02}-{local.day:02}")
    moment.local = local
    return moment


def on_day(days: float) -> Moment | None:
    """Midnight of a day number; None outside the years 1-9999."""
    try:
        return at(datetime.combine(EPOCH + timedelta(days=int(days)), datetime.min.time()))
    except (OverflowError, ValueError):
        return None


def at_instant(days: float, zone: tzinfo | None) -> Moment | None:
    try:
        when = _EPOCH_UTC + timedelta(milliseconds=int(days * 86_400_000))
        return at(when.astimezone(zone).replace(tzinfo=None))
    except (OverflowError, ValueError):
        return None


def day_number(text: str) -> float | None:
    """The day number of a date written as text, or None. The time of day plays no part."""
    if len(text) < 6 or "-" not in text:
        return None
    moment = read(text, None)
    return None if moment is None else float(moment.days)


def read(text: str, zone: tzinfo | None) -> Moment | None:
    """A written date or time. A time with an offset is moved to `zone`; without one it is in `zone` already."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    try:
        local = datetime(  # noqa: DTZ001 - the wall clock; its zone is the evaluation's
            int(year),
            int(month),
            int(day or 1),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            int((fraction or "").ljust(3, "0")[:3]) * 1000,
        )
        if offset and zone is not None:
            local = (local - _offset(offset)).replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
    except (OverflowError, ValueError):
        return None
    return at(local)


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta()
    hours, _, minutes = text[1:].partition(":")
    ahead = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return -ahead if text[0] == "-" else ahead


ESCAPES = frozenset("%YymnbdeHhMS3aW")


def format_moment(local: datetime, pattern: str) -> str:
    """JavaRosa's format-date. %b and %a are the process's locale's (English unless someone sets another)."""
    shown = {
        "%": "%",
        "Y": f"{local.year:04}",
        "y": f"{local.year:04}"[2:],
        "m": f"{local.month:02}",
        "n": str(local.month),
        "b": calendar.month_abbr[local.month],
        "d": f"{local.day:02}",
        "e": str(local.day),
        "H": f"{local.hour:02}",
        "h": str(local.hour),
        "M": f"{local.minute:02}",
        "S": f"{local.second:02}",
        "3": f"{local.microsecond // 1000:03}",
        "a": calendar.day_abbr[local.weekday()],
        "W": str(local.isocalendar().week),
    }
    return re.sub(r"%(.?)", lambda escape: shown.get(escape[1], ""), pattern, flags=re.DOTALL)


def bad_escape(pattern: str) -> str | None:
    """The first % escape that format-date does not know."""
    return next(
        (found[0] for found in re.finditer(r"%(.?)", pattern, re.DOTALL) if found[1] not in ESCAPES or not found[1]),
        None,
    )
