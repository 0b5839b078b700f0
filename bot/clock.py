"""The one place that asks the machine for the time. Everything else is handed a Clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def now() -> datetime:
    """The present time, aware, in UTC."""
    return datetime.now(UTC)
