"""The tables of details as cells and sums. Each panel is put beside the counts that are told already (reports.joint).

A panel's `context` are counts that are published elsewhere, hidden or shown; they are not decided on again. What a
reader may take for true without being certain (that the people of a reason are those of the same reason by need) is
followed up as well, wherever it is true.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reports.asked import DID_NOT_KNOW, Asked
from reports.cells import NOT_SAID, OTHERS, PEOPLE, SILENT_NEED, Rows
from reports.suppression import Key, Sum
from storage.details import BANDS, DOUBTS, OFFER, URGENCY, WHY_NOT, Details
from storage.figures import MUNICIPALITY, PRIORITIES

WHOLE: Key = ("whole",)
PARTIAL: Key = ("partial",)
UNKNOWN, KNOWN = "unknown", "known"  # answers to OFFER
ELSEWHERE = (PRIORITIES[0], MUNICIPALITY)
STATUSES = ("unknown", "declined", "skipped")
LEFT, MISSED, REACHED, ANSWERED = "left", "missed", "reached", "answered"


@dataclass
class Panel:
    """`cells` with the context's; `secret` ones are never published. `beside` sums are for reasoning only; their keys
    need be no cells, and the numbers of those are in `aside`."""

    cells: dict[Key, int] = field(default_factory=dict)
    context: set[Key] = field(default_factory=set)
    secret: set[Key] = field(default_factory=set)
    sums: list[Sum] = field(default_factory=list)
    beside: list[Sum] = field(default_factory=list)
    aside: dict[Key, int] = field(default_factory=dict)

    def take(self, core: Mapping[Key, int], *keys: Key) -> None:
        """Makes counts of the core context, as far as it has them."""
        self.context.update(key for key in keys if key in core)
        self.cells |= {key: core[key] for key in keys if key in core}

    def add(self, prefix: Key, counts: Mapping[str, int], codes: Sequence[str]) -> tuple[Key, ...]:
        """A cell for each code."""
        self.cells |= {(*prefix, code): counts.get(code, 0) for code in codes}
        return tuple((*prefix, code) for code in codes)

    def split(self, total: Key, prefix: Key, counts: Mapping[str, int], codes: Sequence[str]) -> None:
        """A cell for each code and one for who did not say, which add up to the total."""
        known = {code: count for code, count in counts.items() if code in codes}
        rest = {NOT_SAID: self.cells[total] - sum(known.values())}
        self.sums.append(Sum(total, self.add(prefix, known | rest, (*codes, NOT_SAID))))

    def follow(self, total: Key, parts: Sequence[Key], sums: list[Sum] | None = None, to: str = "equal") -> None:
        """The relation that holds: equal, or else at least or at most; only `to` and equal, where `to` says more."""
        number = self._number(total)
        values = [self._number(part) for part in parts]
        if number is None or None in values:
            return
        added = sum(value or 0 for value in values)
        where = self.beside if sums is None else sums
        if added == number and to == "equal":
            where.append(Sum(total, tuple(parts)))
        elif added <= number and to != "at_least":
            where.append(Sum(total, tuple(parts), "at_most"))
        elif added >= number and to != "at_most":
            where.append(Sum(total, tuple(parts), "at_least"))

    def _number(self, key: Key) -> int | None:
        return self.cells.get(key, self.aside.get(key))


def of_needs(details: Details, rows: Rows, core: Mapping[Key, int]) -> Panel:
    """By need: how urgent it is, whether offers are used, and why those that are known are not."""
    asked, panel = rows.asked, Panel()
    panel.take(core, *(("need", need) for need in rows.fields), *(("reason", reason) for reason in rows.reasons))
    for need in rows.fields:
        for question, codes in ((URGENCY, asked.urgencies), (OFFER, asked.offers)):
            if codes:
                panel.split(("need", need), (question, need), _of(details, question, need), codes)
        if asked.why_nots and KNOWN in asked.offers:
            panel.split((OFFER, need, KNOWN), (WHY_NOT, need), _within(details, asked, need), asked.why_nots)
    for reason in rows.reasons:
        each = tuple(
            (OFFER, need, UNKNOWN) if reason == DID_NOT_KNOW else (WHY_NOT, need, reason) for need in rows.fields
        )
        for key in each:
            panel.follow(("reason", reason), (key,), panel.sums, "at_most")
        panel.follow(("reason", reason), each, to="at_least")
    for question in (URGENCY, OFFER, WHY_NOT):
        for status in STATUSES:
            total = (status, question)
            panel.take(core, total)
            panel.follow(total, tuple((question, need, NOT_SAID) for need in rows.fields), to="at_least")
    return panel


def of_people(details: Details, rows: Rows, core: Mapping[Key, int]) -> Panel:
    """Who answered to the end, household and arrival, how the questions worked, doubtful answers."""
    asked, panel = rows.asked, Panel()
    panel.take(core, PEOPLE, SILENT_NEED, (MUNICIPALITY, NOT_SAID))
    panel.take(core, *(("language", code) for code in rows.languages))
    panel.cells |= {PARTIAL: details.partial, WHOLE: core[PEOPLE] - details.partial}
    panel.sums.append(Sum(PEOPLE, (PARTIAL, WHOLE)))
    for name in asked.bands:
        counts = {band: count for (what, band), count in details.bands.items() if what == name}
        panel.split(PEOPLE, (name,), counts, BANDS[name])
    panel.cells |= {(doubt,): details.doubts.get(doubt, (0, 0))[1] for doubt in DOUBTS}
    for doubt in DOUBTS:
        panel.follow(PEOPLE, ((doubt,),), panel.sums, "at_most")
    for question in asked.questions:
        _question(panel, details, asked, question)
    _links(panel, asked)
    left = _by_language(panel, LEFT, details.left, details.left_by, rows)
    panel.follow(PARTIAL, left, panel.sums, "at_most")
    _by_language(panel, MISSED, details.missed, details.missed_by, rows)
    return panel


def _question(panel: Panel, details: Details, asked: Asked, question: str) -> None:
    """A question's row: who came to it, and what became of them."""
    reached: Key = (REACHED, question)
    # Who named a need or lives somewhere is told elsewhere, and nearly the same people came to those questions.
    (panel.aside if question in ELSEWHERE else panel.cells)[reached] = details.reached.get(question, 0)
    if reached in panel.cells:
        panel.follow(PEOPLE, (reached,), panel.sums, "at_most")
    own = question in asked.words
    for status in (ANSWERED, *STATUSES):
        # Nobody has to have own words: of those questions it is told who gave some, of the others who did not answer.
        where = panel.cells if own == (status == ANSWERED) else panel.aside
        where[status, question] = details.given.get((question, status), 0)
    panel.cells |= {
        (LEFT, question): details.left.get(question, 0),
        (MISSED, question): details.missed.get(question, 0),
    }
    parts: list[Key] = [(ANSWERED, question), *((status, question) for status in STATUSES), (LEFT, question)]
    if reached in panel.cells:
        panel.sums += [Sum(reached, (key,), "at_most") for key in (*parts, (MISSED, question)) if key in panel.cells]
        panel.follow(reached, parts)


def _links(panel: Panel, asked: Asked) -> None:
    """What the questions' rows tell of tables elsewhere."""
    first = PRIORITIES[0]
    for status in STATUSES:
        for question, total in (
            (first, SILENT_NEED),
            *((name, (name, NOT_SAID)) for name in (*asked.bands, MUNICIPALITY)),
        ):
            if total in panel.cells and (status, question) in panel.cells:
                panel.follow(total, ((status, question),), panel.sums, "at_most")
    for name in asked.bands:
        panel.follow(PEOPLE, ((ANSWERED, name), (name, NOT_SAID)))


def _by_language(
    panel: Panel, name: str, found: Mapping[str, int], by_language: Mapping[str, int], rows: Rows
) -> tuple[Key, ...]:
    """All who did it, by language and by question. Some gave no answer, and have no language."""
    every, other = (f"{name}-all",), (f"{name}-by", OTHERS)
    panel.cells[every] = sum(by_language.values())
    spoken = panel.add((f"{name}-by",), by_language, rows.languages)
    panel.cells[other] = panel.cells[every] - sum(panel.cells[key] for key in spoken)
    panel.secret.add(other)
    panel.sums.append(Sum(every, (*spoken, other)))
    for code, key in zip(rows.languages, spoken, strict=True):
        panel.sums.append(Sum(("language", code), (key,), "at_most"))
    asked: list[Key] = [(name, question) for question in rows.asked.questions]
    panel.sums += [Sum(every, (key,), "at_most") for key in asked]
    if all(question in rows.asked.questions for question in found):
        panel.follow(every, asked, panel.sums)
    return spoken


def _of(details: Details, question: str, need: str) -> dict[str, int]:
    return {value: count for (asked, of, value), count in details.chosen.items() if (asked, of) == (question, need)}


def _within(details: Details, asked: Asked, need: str) -> dict[str, int]:
    """Why offers that are known are not used, of those who know one. A reason given before an offer was forgotten
    counts no more."""
    return {code: count for code, count in _of(details, WHY_NOT, need).items() if code in asked.why_nots}
