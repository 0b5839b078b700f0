"""Times as the tables hold them: whole milliseconds since 1970, UTC."""

from datetime import UTC, datetime


def milliseconds(at: datetime) -> int:
    """A moment as a number. A time without a zone is UTC."""
    return round((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000)


def moment(number: int) -> datetime:
    """The moment of a number, aware and in UTC."""
    return datetime.fromtimestamp(number / 1000, UTC)
