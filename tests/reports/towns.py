"""Towns whose people answer from one distribution week after week: whatever differs between weeks is chance."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reports.cells import Rows
from reports.disclosure import Protected, protect
from reports.summary import Summary, summarise
from reports.week import Week
from storage.figures import PRIORITIES, Figures

ROWS = Rows(
    ("en", "ar", "fa"),
    tuple(f"need{number}" for number in range(11)),
    tuple(f"reason{number}" for number in range(8)),
    ("bernau", "wandlitz", "panketal"),
)
WEEK = Week(2026, 47)


@dataclass
class Town:
    """`named` is how often each need is named, in the order of ROWS; the earlier ones are never crowded out."""

    seed: int
    people: int
    named: Sequence[float] = (0.5, 0.25, 0.2, 0.15, 0.15, 0.1, 0.1, 0.08, 0.05, 0.03, 0.02)
    silent: float = 0.1

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def week(self, named: Sequence[float] | None = None) -> Protected:
        """A week as its report shows it. Not every week has as many people."""
        return protect(self._figures(named or self.named), ROWS)

    def _figures(self, named: Sequence[float]) -> Figures:
        chance = self.chance
        people = round(self.people * chance.uniform(0.7, 1.3))
        languages, homes, ranks, places, reasons = (
            Counter[str](),
            Counter[str](),
            Counter(),
            Counter(),
            Counter[str](),
        )
        by_home, named_at, reasoned_at = Counter[tuple[str, str]](), Counter[str](), Counter[str]()
        spoke = reasoned = 0
        for _ in range(people):
            home = chance.choices(ROWS.homes, (5, 2, 1, 2))[0]
            languages[chance.choices(ROWS.languages, (3, 5, 2))[0]] += 1
            homes[home] += 1
            needs = [need for need, often in zip(ROWS.fields, named, strict=True) if chance.random() < often][:3]
            if not needs or chance.random() < self.silent:
                continue
            spoke += 1
            named_at[home] += 1
            given = set()
            for rank, need in zip(PRIORITIES, chance.sample(needs, len(needs)), strict=False):
                ranks[need, rank] += 1
                places[need, home] += 1
                if chance.random() < 0.6:
                    given.add(chance.choices(ROWS.reasons, (8, 6, 4, 3, 2, 2, 1, 1))[0])
            reasoned += bool(given)
            reasoned_at[home] += bool(given)
            reasons.update(given)
            by_home.update((reason, home) for reason in given)
        return Figures(
            people,
            people,
            people,
            9,
            spoke,
            reasoned,
            languages,
            homes,
            ranks,
            places,
            reasons,
            by_home,
            named_at,
            reasoned_at,
        )


def page(shown: Protected, before: Sequence[Protected]) -> Summary:
    return summarise(WEEK, "Europe/Berlin", "complete", "needs", shown, before)
