"""The same attacker with all tables of a week's pages at once: those of details, held against everything else.

What she is certain of becomes a constraint; what is only likely (who left a question without an answer is counted there
once, a small number was hidden for being small) is believed too, unless it contradicts what is published.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reports.more import NeedMore, Question
from reports.summary import Summary
from tests.reports.attack import Contradiction, Number, Puzzle, puzzle, solvable

MANY = 10  # times the people: those who left may have answered nothing


def joint(whole: Summary, parts: Mapping[str, Summary], threshold: int = 5) -> Puzzle:
    """What the attacker believes of all of a week's pages, as far as it does not contradict itself."""
    try:
        made = puzzle(whole, parts, threshold)
        _Details(made, whole, credulous=True)
        if solvable(made):
            return made
    except Contradiction:
        pass
    made = puzzle(whole, parts, threshold)
    _Details(made, whole, credulous=False)
    return made


@dataclass
class _Details:
    """Adds the tables of details to a puzzle. Cells that are on no page are named "aside"."""

    made: Puzzle
    summary: Summary
    credulous: bool  # believes what is likely
    missed: dict[str, Number] = field(default_factory=dict)

    def __post_init__(self) -> None:
        assert self.summary.people is not None
        self.people = self.summary.people
        self._people()
        for need in self.summary.more.needs:
            self._need(need)
        self._questions()

    def cell(self, name: str, count: int | None, most: float | None = None) -> Number:
        return self.made.cell(name, count, most=MANY * self.people if most is None else most)

    def small(self, name: str, count: int | None) -> Number:
        """A number that is in no table with a total: it was hidden for being small."""
        return self.cell(name, count, self.made.threshold - 1 if self.credulous else None)

    def aside(self, name: str, most: float | None = None) -> Number:
        return self.cell(f"aside {name}", None, most)

    def _people(self) -> None:
        more, made = self.summary.more, self.made
        ended = (("paused", self.summary.paused), ("expired", self.summary.expired))
        for name, count in (*ended, *((row.code, row.count) for row in more.doubts)):
            self.small(name, count)
        for row in more.doubts:
            made.at_most(self.people, [made.cells[row.code]])
        self.partial = self.cell("partial", more.partial)
        made.equal(self.people, [self.partial, self.cell("whole", more.whole)])
        self.silent = {"municipality": made.cells["home "]}
        for name, rows in (("household", more.household), ("arrived", more.arrived)):
            bands = {row.code: self.cell(f"{name} {row.code}", row.count) for row in rows}
            made.equal(self.people, list(bands.values()))
            self.silent[name] = bands[""]

    def _need(self, need: NeedMore) -> None:
        name, made = need.code, self.made
        total = made.cells[f"need {name}"]
        made.equal(total, [self.cell(f"{name} {row.code}", row.count) for row in need.urgency])
        offers = {row.code: self.cell(f"{name} offer {row.code}", row.count) for row in need.offers}
        made.equal(total, list(offers.values()))
        why = {row.code: self.cell(f"{name} why {row.code}", row.count) for row in need.why_not}
        made.equal(offers["known"], list(why.values()))
        if self.credulous:
            for reason in self.summary.reasons:
                told = offers["unknown"] if reason.code == "did_not_know" else why[reason.code]
                made.at_most(made.cells[f"reason {reason.code}"], [told])
        hidden = need.count is None  # then all of it is, small or not
        parts = [
            (row, (self.cell if hidden else self.small)(f"{name} part {row.code}", row.count)) for row in need.details
        ]
        for _, part in parts:
            made.at_most(total, [part])
        if need.rest is not None:
            rare = [part for row, part in parts if row.count is None]
            made.at_most(total, [need.rest])
            made.at_least(need.rest, rare)
            for part in rare:
                made.at_most(need.rest, [part])

    def _questions(self) -> None:
        more, made = self.summary.more, self.made
        left = {row.code: self._question(row) for row in more.questions}
        every = self.cell("left", more.left)
        made.equal(every, list(left.values()))
        missed = self.cell("missed", more.missed)
        wrong = [self.missed[row.code] for row in more.questions]
        made.at_least(missed, wrong)
        for one in wrong:
            made.at_most(missed, [one])
        gone: list[Number] = []
        unclear: list[Number] = []
        for row in more.languages:
            count = made.cells[f"language {row.code}"]
            gone.append(self.cell(f"left in {row.code}", row.left))
            unclear.append(self.cell(f"missed in {row.code}", row.missed))
            made.at_most(count, [gone[-1]])
            made.at_most(count, [unclear[-1]])
        made.equal(every, [*gone, self.aside("left in no language")])
        made.equal(missed, [*unclear, self.aside("missed in no language")])
        if self.credulous:
            made.at_most(self.partial, gone)
        self._spoken(left)

    def _spoken(self, left: Mapping[str, Number]) -> None:
        """Each question by language: a number is in its question's row, in its language's, and in who came there."""
        made, rows = self.made, self.summary.more.questions
        every = {row.code: row.count for row in self.summary.languages}
        margins: dict[tuple[str, str], Number] = {}
        for one in rows[0].languages:
            for table in ("language", "left in", "missed in"):
                if one.code != "*":
                    margins[table, one.code] = made.cells[f"{table} {one.code}"]
                    continue
                hidden = [code for code, count in every.items() if count is None]
                margins[table, "*"] = self.aside(f"{table} *")
                made.equal(margins[table, "*"], [made.cells[f"{table} {code}"] for code in hidden])
        marked: dict[tuple[str, str], list[Number]] = {key: [] for key in margins}
        for row in rows:
            totals = {
                "came": made.cells[f"reached {row.code}"],
                "left": left[row.code],
                "missed": self.missed[row.code],
            }
            parts: dict[str, list[Number]] = {
                what: [self.aside(f"{what} {row.code} in no language")] for what in totals
            }
            for one in row.languages:
                where = f"{row.code} in {one.code}"
                elsewhere = row.code in ("first", "municipality")  # who came there is on no page
                came = self.aside(f"came {where}") if elsewhere else self.cell(f"came {where}", one.count)
                made.at_most(margins["language", one.code], [came])
                parts["came"].append(came)
                for what, count in (("left", one.left), ("missed", one.missed)):
                    number = self.cell(f"{what} {where}", count)
                    made.at_most(came, [number])
                    made.at_most(margins[f"{what} in", one.code], [number])
                    parts[what].append(number)
                    marked[f"{what} in", one.code].append(number)
            for what, total in totals.items():
                made.equal(total, parts[what])
        for key, found in marked.items():
            if key[0] != "language":
                made.at_least(margins[key], found)

    def _question(self, row: Question) -> Number:
        """Its row; gives the number of those who left there."""
        name, made = row.code, self.made
        reached = self.cell(f"reached {name}", row.reached)
        hidden = row.reached is None  # then all of it is, small or not

        def part(what: str, count: int | None) -> Number:
            number = (self.cell if hidden else self.small)(f"{what} {name}", count)
            made.at_most(reached, [number])
            return number

        left, self.missed[name] = part("left", row.left), part("missed", row.missed)
        if row.own_words:
            answered = part("answered", row.answered)
            without = [self.aside(f"{kind} {name}") for kind in ("unknown", "declined", "skipped")]
        else:
            answered = self.aside(f"answered {name}")
            kinds = (("unknown", row.unknown), ("declined", row.declined), ("skipped", row.skipped))
            without = [part(kind, count) for kind, count in kinds]
        made.equal(reached, [answered, *without, left])
        if name == "first" and "silent" in made.cells:
            for one in without:
                made.at_most(made.cells["silent"], [one])
        if name in ("household", "arrived"):
            made.equal(self.people, [answered, self.silent[name]])
        if name in self.silent:
            for one in without:
                made.at_most(self.silent[name], [one])
        return left
