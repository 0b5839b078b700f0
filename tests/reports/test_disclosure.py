"""No hidden number can be worked out from what is shown."""

import random

import pytest

from reports.cells import Rows
from reports.disclosure import protect
from reports.summary import Summary, summarise
from reports.week import Week
from storage.figures import PRIORITIES, Figures
from tests.reports.attack import puzzle, values

ROWS = Rows(
    ("en", "ar", "fa"), ("housing", "work", "health", "other"), ("full", "too_far", "other"), ("bernau", "wandlitz")
)


def figures(seed: int, people: int, rows: Rows = ROWS) -> Figures:
    """People thrown at random, unevenly in another way for each seed."""
    chance = random.Random(seed)

    def pick(codes: tuple[str, ...] | list[str]) -> str:
        return chance.choices(codes, [chance_of[code] for code in codes])[0]

    everything = {*rows.languages, *rows.fields, *rows.reasons, *rows.homes}
    chance_of = {code: chance.random() ** chance.choice((1, 4)) + 0.01 for code in sorted(everything)}
    talkative, telling = chance.choice((1, 0.97, 0.7)), chance.choice((1, 0.95, 0.5))
    languages, homes, reasons = dict.fromkeys(rows.languages, 0), dict.fromkeys(rows.homes, 0), dict[str, int]()
    ranks, places = dict[tuple[str, str], int](), dict[tuple[str, str], int]()
    named = reasoned = 0
    for _ in range(people):
        languages[pick(list(rows.languages))] += 1
        home = pick(list(rows.homes))
        homes[home] += 1
        if chance.random() > talkative:
            continue
        named += 1
        left = list(rows.fields)
        given = set()
        for rank in PRIORITIES[: chance.choice((1, 2, 3, 3, 3))]:
            need = pick(left)
            left.remove(need)
            ranks[need, rank] = ranks.get((need, rank), 0) + 1
            places[need, home] = places.get((need, home), 0) + 1
            if chance.random() < telling:
                given.add(pick(list(rows.reasons)))
        reasoned += bool(given)
        for reason in given:
            reasons[reason] = reasons.get(reason, 0) + 1
    return Figures(people, people, people // 2, 3, named, reasoned, languages, homes, ranks, places, reasons)


def summary(shown: Figures, rows: Rows = ROWS, before: Figures | None = None) -> Summary:
    previous = protect(before or Figures(), rows)
    return summarise(Week(2026, 47), "Europe/Berlin", "complete", "needs", protect(shown, rows), previous)


@pytest.mark.parametrize("seed", range(300))
def test_what_is_shown_leaves_at_least_three_values_for_every_hidden_number(seed: int) -> None:
    people = random.Random(seed).choice((5, 6, 7, 8, 10, 12, 15, 20, 30, 60, 150))
    shown = summary(figures(seed, people))
    closed = {name: sorted(found) for name, found in values(puzzle(shown), seed).items() if len(found) < 3}
    assert not closed, closed
