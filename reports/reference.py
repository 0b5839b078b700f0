"""Who answered, beside how many newcomers there are, as the operator entered it: who is missing. Pure; works with shown
counts only, so that it tells nothing that the page does not tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reports.cells import NOT_SAID, Rows
from reports.chance import Comparison, Part, Verdict, verdicts
from reports.more import Row
from reports.summary import Compared, Missing, Summary
from storage.details import ARRIVED, BANDS, HOUSEHOLD

LANGUAGE, MUNICIPALITY = "language", "municipality"
REST = "others"  # people of the register that have no row of their own


@dataclass(frozen=True, slots=True)
class Reference:
    """Figures of one kind: people by code, where they are from, of which day."""

    of: str
    source: str
    date: date
    people: Mapping[str, int]


def groups(rows: Rows) -> dict[str, tuple[str, ...]]:
    """What there can be figures of, and their codes: what the questions ask."""
    found = {LANGUAGE: tuple(rows.languages), MUNICIPALITY: tuple(rows.municipalities)}
    found |= {name: BANDS[name] for name in rows.asked.bands}
    return {of: codes for of, codes in found.items() if codes}


def compared(summary: Summary, references: Sequence[Reference]) -> tuple[Missing, ...]:
    """The week's people beside each of the figures. A verdict is about the difference of the two shares: how probable
    it is by chance alone, corrected over all rows of the page."""
    rows = [(each, *_answered(summary, each.of)) for each in references]
    every = [
        Comparison(_part(counts.get(code), base), (Part(number, sum(each.people.values())),))
        for each, base, counts in rows
        for code, number in _ranked(each)
    ]
    judged = iter(verdicts(every))
    return tuple(
        Missing(each.of, each.source, each.date, base, _rows(each, base, counts, [next(judged) for _ in _ranked(each)]))
        for each, base, counts in rows
    )


def _rows(
    reference: Reference, base: int | None, counts: Mapping[str, int | None], judged: Sequence[Verdict]
) -> tuple[Compared, ...]:
    total = sum(reference.people.values())
    found = []
    for (code, number), verdict in zip(_ranked(reference), judged, strict=True):
        part = _part(counts.get(code), base)
        share = None if part is None else part.share
        found.append(Compared(code, None if part is None else part.count, share, number, number / total, verdict))
    return tuple(found)


def _ranked(reference: Reference) -> list[tuple[str, int]]:
    return sorted(((code, n) for code, n in reference.people.items() if code != REST), key=lambda row: -row[1])


def _answered(summary: Summary, of: str) -> tuple[int | None, Mapping[str, int | None]]:
    """How many people said it, and what. Where it is hidden how many did not, all people."""
    tables: Mapping[str, Sequence[Row]] = {
        LANGUAGE: summary.languages,
        MUNICIPALITY: [Row(place.code, place.count) for place in summary.municipalities],
        HOUSEHOLD: summary.more.household,
        ARRIVED: summary.more.arrived,
    }
    counts = {row.code: row.count for row in tables[of]}
    silent = counts.get(NOT_SAID)
    base = None if summary.people is None else summary.people - (silent or 0)
    return base, counts


def _part(count: int | None, base: int | None) -> Part | None:
    return None if count is None or not base else Part(count, base)
