"""No hidden number can be worked out from what is shown."""

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.flow import Flow
from reports.cells import Rows
from reports.disclosure import Protected, protect
from reports.summary import Count, Summary, summarise
from reports.week import Week
from storage.figures import PRIORITIES, Figures
from tests.reports.attack import puzzle, values
from tests.reports.people import LANGUAGES

UNPUBLISHED = ("silent", "mute")  # people who named no need or no reason: in no table
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
    return summarise(Week(2026, 47), "Europe/Berlin", "complete", "needs", protect(shown, rows), [previous])


def closed(shown: Summary, seed: int) -> dict[str, list[int]]:
    """Hidden numbers of the summary that an attacker can narrow to fewer than three values."""
    found = values(puzzle(shown), seed)
    return {name: sorted(seen) for name, seen in found.items() if len(seen) < 3 and name not in UNPUBLISHED}


@pytest.mark.parametrize("block", range(10))
def test_what_is_shown_leaves_at_least_three_values_for_every_hidden_number(block: int) -> None:
    for seed in range(block * 40, block * 40 + 40):
        people = random.Random(seed).choice((5, 6, 7, 8, 10, 12, 15, 20, 30, 60, 150))
        assert not closed(summary(figures(seed, people)), seed), seed


@pytest.mark.parametrize(("seed", "people"), [(1, 12), (2, 40), (3, 90), (4, 300)])
def test_so_does_a_summary_of_the_real_size(seed: int, people: int, flow: Flow) -> None:
    rows = Rows(LANGUAGES, *(tuple(c.name for c in flow.choices[name]) for name in ("field", "reason", "municipality")))
    assert not closed(summary(figures(seed, people, rows), rows), seed)


def test_the_attack_finds_what_plain_hiding_of_small_numbers_gives_away() -> None:
    """The attack is worth something: where only small cells are hidden, it works some of them out."""
    shown = summary(Figures(20, 20, 20, 0, 20, 0, {"en": 11, "ar": 7, "fa": 2}, {"bernau": 20}))
    assert [row.count for row in shown.languages] == [11, None, None]
    naive = replace(shown, languages=(Count("en", 11), Count("ar", 7), Count("fa", None)))
    assert closed(naive, 1)["language fa"] == [2]
    assert "language fa" not in closed(shown, 1)


@pytest.mark.parametrize("seed", range(60))
def test_no_number_below_the_threshold_is_shown(seed: int) -> None:
    for threshold in (3, 5, 9):
        shown = protect(figures(seed, seed * 2), ROWS, threshold)
        numbers = [shown.people, shown.base, shown.reason_base, *shown.shown.values()]
        assert all(number is None or number >= threshold for number in numbers)
        # Whatever is left over when all that is shown is taken from the total is no small group either.
        for table in (shown.table("language"), shown.table("municipality")):
            seen = [number for number in table.values() if number is not None]
            rest = (shown.people or 0) - sum(seen)
            assert len(seen) == len(table) or rest >= threshold or shown.people is None


@pytest.mark.parametrize("seed", range(40))
def test_the_people_who_named_no_need_cannot_be_counted_when_they_are_few(seed: int) -> None:
    known = figures(seed, 30)
    for silent in range(1, 5):
        shown = protect(replace(known, people=known.named + silent), ROWS)
        assert shown.base in (None, known.named + silent)


@pytest.mark.parametrize("seed", range(100))
def test_what_everybody_of_a_place_answered_is_not_shown(seed: int) -> None:
    shown = protect(figures(seed, 25), ROWS)
    for (_, home), count in shown.grid("place").items():
        assert count is None or count != shown.table("municipality")[home]


@pytest.mark.parametrize("seed", range(5))
def test_what_is_kept_is_read_back_the_same(seed: int) -> None:
    shown = protect(figures(seed, 40), ROWS)
    assert Protected.from_json(shown.to_json()) == shown
    with pytest.raises(ValueError, match="form 99"):
        Protected.from_json(shown.to_json().replace('"form":1', '"form":99'))


@pytest.mark.parametrize("threshold", [2, 1, 0, -5])
def test_the_threshold_cannot_be_set_below_three(threshold: int) -> None:
    with pytest.raises(ValueError):
        protect(Figures(), ROWS, threshold)


def test_figures_that_contradict_each_other_show_nothing() -> None:
    wrong = Figures(20, 20, 20, 5, 20, 20, {"en": 3, "ar": 9}, {"bernau": 20}, {("work", "first"): 40})
    shown = protect(wrong, ROWS)
    assert shown.people is None
    assert not any(shown.table("need").values())


def test_unprotected_figures_cannot_be_printed() -> None:
    secret = figures(1, 50)
    assert repr(secret) == str(secret) == f"{secret}" == f"{secret:>5}" == "<Figures: unprotected>"


def test_the_types_let_no_renderer_print_figures(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from locales.catalogue import Catalogue\n"
        "from reports.render import html, json, text\n"
        "from storage.figures import Figures\n"
        "json.render(Figures())\n"
        "text.render(Figures(), Catalogue.load(), 'de')\n"
        "html.page(Figures(), Catalogue.load(), 'de')\n"
        "html.fragment(Figures(), Catalogue.load(), 'de')\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", str(wrong)]
    told = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2]).stdout
    assert told.count('incompatible type "Figures"; expected "Summary"') == 4
