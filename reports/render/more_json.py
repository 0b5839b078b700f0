"""What the JSON says further down. The shape is documented in docs/report.md; a hidden number is null."""

from collections.abc import Iterable
from typing import Any

from reports.more import More, NeedMore, Question, Row, Spoken


def document(more: More) -> dict[str, Any]:
    """The tables of details as plain data."""
    return {
        "needs": [_need(need) for need in more.needs],
        "household": _rows("band", more.household),
        "arrived": _rows("band", more.arrived),
        "questions": [_question(row) for row in more.questions],
        "languages": [{"code": row.code, **_worked(row)} for row in more.languages],
        "doubts": [{"code": row.code, "count": row.count, "answers": row.answers} for row in more.doubts],
    }


def _need(need: NeedMore) -> dict[str, Any]:
    return {
        "code": need.code,
        "count": need.count,
        "urgency": _rows("code", need.urgency),
        "offers": _rows("code", need.offers),
        "known_offers_unused": _rows("reason", need.why_not),
        "sub_needs": _rows("code", need.details),
        "other_sub_needs": need.rest,
    }


def _question(row: Question) -> dict[str, Any]:
    told = {"answered": row.answered} if row.own_words else {}
    if not row.own_words:
        told = {"unknown": row.unknown, "declined": row.declined, "skipped": row.skipped}
    languages = [{"code": one.code, "reached": one.count, **_worked(one)} for one in row.languages]
    return {"name": row.code.lstrip("@"), "reached": row.reached, **told, **_worked(row), "languages": languages}


def _worked(row: Question | Spoken) -> dict[str, Any]:
    return {"left": row.left, "misunderstood": row.missed, "seconds": row.seconds}


def _rows(name: str, rows: Iterable[Row]) -> list[dict[str, Any]]:
    return [{name: row.code or None, "count": row.count} for row in rows]
