"""The summary as JSON. The shape is documented in docs/report.md; a hidden number is null."""

import json
from pathlib import Path
from typing import Any

from reports.disclosure import THRESHOLD
from reports.render import more_json
from reports.render.quotes import bare
from reports.summary import Missing, Need, Quote, Reason, Summary
from reports.totals import Total, Totals


def document(summary: Summary) -> dict[str, Any]:
    """The summary as plain data."""
    return {
        "week": str(summary.week),
        "from": summary.week.monday.isoformat(),
        "to": summary.week.sunday.isoformat(),
        "zone": summary.zone,
        "state": summary.state,
        "flow": summary.flow,
        "audience": summary.audience,
        "threshold": THRESHOLD,
        "suppressed": summary.suppressed,
        "people": summary.people,
        "conversations": {
            "started": summary.started,
            "completed": summary.completed,
            "stopped": summary.stopped,
            "paused": summary.paused,
            "expired": summary.expired,
            "left": summary.more.left,
            "whole": summary.more.whole,
            "partial": summary.more.partial,
            "misunderstood": summary.more.missed,
        },
        "languages": [{"code": row.code, "count": row.count} for row in summary.languages],
        "base": summary.base,
        "previous_base": summary.previous_base,
        "weeks": [
            {"week": str(row.week), "base": row.base, "unused_offers_base": row.reason_base} for row in summary.weeks
        ],
        "needs": [_need(need) for need in summary.needs],
        "unused_offers_base": summary.reason_base,
        "previous_unused_offers_base": summary.previous_reason_base,
        "unused_offers": [{"reason": row.code, **_row(row)} for row in summary.reasons],
        "quotes": [_quote(quote) for quote in summary.quotes],
        "municipalities": [
            {
                "name": row.code or None,
                "count": row.count,
                "needs": [{"code": need.code, "count": need.count} for need in row.needs],
            }
            for row in summary.municipalities
        ],
        "year": summary.year and _year(summary.year),
        "reference": [_missing(one) for one in summary.missing],
        "details": more_json.document(summary.more),
    }


def schema() -> str:
    """What a document is, as JSON Schema 2020-12."""
    return (Path(__file__).parent / "summary.schema.json").read_text(encoding="utf-8")


def render(summary: Summary) -> str:
    """The document as indented text with a line end."""
    return json.dumps(document(summary), ensure_ascii=False, indent=2) + "\n"


def _missing(one: Missing) -> dict[str, Any]:
    rows = [
        {
            "code": row.code,
            "count": row.count,
            "share": _rounded(row.share),
            "people": row.people,
            "expected": round(row.expected, 4),
            "verdict": row.verdict,
        }
        for row in one.rows
    ]
    return {"of": one.of, "source": one.source, "date": one.date.isoformat(), "base": one.base, "rows": rows}


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "text": None if quote.text is None else bare(quote.text),
        "language": quote.language,
        "translation": None if quote.translation is None else bare(quote.translation),
        "translation_language": None if quote.translation is None else quote.target,
        "route": quote.route,
        "need": quote.field,
    }


def _need(need: Need) -> dict[str, Any]:
    ranks = {"first": need.first, "second": need.second, "third": need.third}
    return {"code": need.code, **_row(need), **ranks}


def _row(row: Need | Reason) -> dict[str, Any]:
    course, before = row.course, row.course.before
    return {
        "count": row.count,
        "share": _rounded(row.share),
        "low": _rounded(course.low),
        "high": _rounded(course.high),
        "previous": row.previous,
        "previous_share": _rounded(row.previous_share),
        "change": row.change,
        "verdict": course.last,
        "before": before and {"weeks": before.weeks, "count": before.count, "base": before.base},
        "before_share": _rounded(before.share if before else None),
        "before_verdict": course.long,
        "series": [point.count for point in course.series],
    }


def _year(year: Totals) -> dict[str, Any]:
    return {
        "first": str(year.first),
        "weeks": year.weeks,
        "people": _total(year.people),
        "needs": [{"code": row.code, **_total(row)} for row in year.needs],
        "unused_offers": [{"reason": row.code, **_total(row)} for row in year.reasons],
    }


def _total(row: Total) -> dict[str, Any]:
    return {"count": row.count, "weeks": row.weeks}


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
