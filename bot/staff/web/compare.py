"""Weeks side by side: a row a need, a column a week, the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from reports.chance import Verdict
from reports.render.words import Words
from reports.summary import Need, Reason

CLEAR = ("more", "fewer")


@dataclass(frozen=True, slots=True)
class Cell:
    """A share in words, None where it is hidden; and the verdict where it changed clearly, with its words."""

    share: str | None
    verdict: Verdict | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    cells: list[Cell]


def compare(weeks: Sequence[Words]) -> list[Line]:
    """Of weeks that have numbers, in the order given; the needs in that of the first. People come
    first, and what the shares are of."""
    if not weeks:
        return []
    people = [_number(each.summary.people, each) for each in weeks]
    bases = [_number(each.summary.base, each) for each in weeks]
    lines = [Line(weeks[0].say("report-count"), people), Line(weeks[0].say("report-base"), bases)]
    for need in weeks[0].summary.needs:
        lines.append(Line(weeks[0].field(need.code), [_cell(need.code, each) for each in weeks]))
    return lines


def _number(count: int | None, words: Words) -> Cell:
    return Cell(None if count is None else words.number(count))


def _cell(code: str, words: Words) -> Cell:
    need = next((each for each in words.summary.needs if each.code == code), None)
    if need is None or need.share is None:
        return Cell(None)
    verdict = clear(need)
    return Cell(words.percent(need.share), verdict, words.verdict(verdict) if verdict else "")


def clear(row: Need | Reason) -> Verdict | None:
    """How it changed, against the week before or those before together, where that is clear."""
    return next((verdict for verdict in (row.course.last, row.course.long) if verdict in CLEAR), None)
