"""Up to five sentences at the top of a summary: message ids and arguments, each figure with its base.

A sentence is made only when every number in it is shown; that something changed is said only where it is clear.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.conversation import Argument, Number, Say
from reports.summary import Need, Reason, Summary

CHANGES = 3  # sentences about changes, at most
TOP = 3  # a need is new that was not among so many


@dataclass(frozen=True, slots=True)
class Finding:
    """A message of report.ftl. A Say among the arguments is a label of the summary's flow."""

    message: str
    arguments: Mapping[str, Argument]


def findings(summary: Summary) -> tuple[Finding, ...]:
    """The need named most, what changed clearly, the reason named most; none of them in an empty week."""
    if summary.empty:
        return ()
    return (*_most(summary), *_changes(summary), *_reason(summary))


def _most(summary: Summary) -> Iterator[Finding]:
    need = next(iter(summary.needs), None)
    if need is not None and need.share is not None:
        yield Finding("report-finding-most", {"need": _name(need), **_now(need, summary)})


def _reason(summary: Summary) -> Iterator[Finding]:
    reason = next(iter(summary.reasons), None)
    if reason is not None and reason.share is not None:
        yield Finding("report-finding-reason", {"reason": _name(reason), **_now(reason, summary)})


def _changes(summary: Summary) -> Iterator[Finding]:
    """What is new first, then by the size of the difference; or one sentence that nothing is clear."""
    rows: tuple[Need | Reason, ...] = (*summary.needs, *summary.reasons)
    found = [change for row in rows for change in _change(row, summary)]
    found.sort(key=lambda change: change[0], reverse=True)
    yield from (finding for _, finding in found[:CHANGES])
    if not found:
        judged = any(verdict != "few" for row in rows for verdict in (row.course.last, row.course.long))
        yield Finding("report-finding-chance" if judged else "report-finding-few", {})


def _change(row: Need | Reason, summary: Summary) -> Iterator[tuple[tuple[bool, float], Finding]]:
    """One sentence about a row whose change is clear: against the weeks before if it is so, else the week before."""
    course = row.course
    if row.share is None:
        return
    if course.long in ("more", "fewer") and course.before is not None:
        kind = "need" if isinstance(row, Need) else "reason"
        new = isinstance(row, Need) and course.long == "more" and _new(row, summary)
        then: dict[str, Argument] = {"previous": _number(course.before.count), "weeks": _number(course.before.weeks)}
        then |= {"previous_base": _number(course.before.base), "previous_percent": _percent(course.before.share)}
        message = "report-finding-new" if new else f"report-finding-{kind}-long"
        difference = abs(row.share - course.before.share)
        yield (new, difference), Finding(message, _said(row, course.long, summary) | then)
    elif course.last in ("more", "fewer") and row.previous_share is not None:
        kind, base = (
            ("need", summary.previous_base) if isinstance(row, Need) else ("reason", summary.previous_reason_base)
        )
        then = {"previous": _number(row.previous), "previous_base": _number(base)}
        then |= {"previous_percent": _percent(row.previous_share)}
        difference = abs(row.share - row.previous_share)
        yield (False, difference), Finding(f"report-finding-{kind}-last", _said(row, course.last, summary) | then)


def _new(need: Need, summary: Summary) -> bool:
    """Among the needs named most, and not so in the weeks before. A week that hides a number counts as nobody, for
    all needs alike."""
    before = {row.code: sum(point.count or 0 for point in row.course.series) for row in summary.needs}
    larger = sum(count >= before[need.code] for code, count in before.items() if code != need.code)
    return summary.needs.index(need) < TOP <= larger


def _said(row: Need | Reason, verdict: str, summary: Summary) -> dict[str, Argument]:
    name = "need" if isinstance(row, Need) else "reason"
    return {name: _name(row), "verdict": verdict, **_now(row, summary)}


def _name(row: Need | Reason) -> Say:
    return Say(f"field-{row.code}" if isinstance(row, Need) else f"reason-{row.code}")


def _now(row: Need | Reason, summary: Summary) -> dict[str, Argument]:
    base = summary.base if isinstance(row, Need) else summary.reason_base
    return {"count": _number(row.count), "base": _number(base), "percent": _percent(row.share)}


def _number(value: int | None) -> Number:
    return Number(str(value or 0))


def _percent(share: float | None) -> Number:
    return Number(str(round(100 * (share or 0))))
