"""The one place that asks the machine for the time. Everything else is handed a Clock."""

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def now() -> datetime:
    """The present time, aware, in UTC."""
    return datetime.now(UTC)


def months_before(at: datetime, months: int) -> datetime:
    """The same day and time so many months earlier, or that month's last day."""
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))
