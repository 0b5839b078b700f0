"""The two or three sentences at the top of a summary: message ids and arguments, each figure with its base.

A sentence is made only when every number in it is shown.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.conversation import Argument, Number, Say
from reports.summary import Need, Summary


@dataclass(frozen=True, slots=True)
class Finding:
    """A message of report.ftl. A Say among the arguments is a label of the summary's flow."""

    message: str
    arguments: Mapping[str, Argument]


def findings(summary: Summary) -> tuple[Finding, ...]:
    """The need named most, the largest change, the most frequent reason; none of them in an empty week."""
    return tuple(found for found in (*_most(summary), *_change(summary), *_reason(summary)))


def _most(summary: Summary) -> Iterator[Finding]:
    need = next(iter(summary.needs), None)
    if need is None or need.count is None or need.share is None:
        return
    yield Finding("report-finding-most", {"need": _field(need), **_of(need.count, summary.base)})


def _change(summary: Summary) -> Iterator[Finding]:
    """The largest change in the number of people; the first by rank among equals, none when nothing changed."""
    changed = [need for need in summary.needs if need.change and need.share and need.previous_share]
    if not changed:
        return
    need = max(changed, key=lambda need: abs(need.change or 0))
    before = {"previous": _number(need.previous), "previous_base": _number(summary.previous_base)}
    message = "report-finding-more" if (need.change or 0) > 0 else "report-finding-fewer"
    difference = {"change": _number(abs(need.change or 0))}
    yield Finding(message, {"need": _field(need), **difference, **_of(need.count, summary.base), **before})


def _reason(summary: Summary) -> Iterator[Finding]:
    reason = next(iter(summary.reasons), None)
    if reason is None or reason.count is None or reason.share is None:
        return
    yield Finding(
        "report-finding-reason", {"reason": Say(f"reason-{reason.code}"), **_of(reason.count, summary.reason_base)}
    )


def _field(need: Need) -> Say:
    return Say(f"field-{need.code}")


def _of(count: int | None, base: int | None) -> dict[str, Argument]:
    return {"count": _number(count), "base": _number(base)}


def _number(value: int | None) -> Number:
    return Number(str(value or 0))
