"""No hidden number can be worked out from what is shown.

`SETS=1000 pytest tests/reports/test_disclosure.py` attacks the pages of so many weeks.
"""

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.flow import Flow
from reports.cells import Rows
from reports.disclosure import Protected, protect
from reports.more import Row
from reports.summary import Summary, summarise
from reports.week import Week
from storage.figures import PRIORITIES, Figures
from tests.reports.attack import closed as closed_of
from tests.reports.attack import puzzle
from tests.reports.people import LANGUAGES

SETS = int(os.environ.get("SETS", "24"))
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
    by_home, named_at, reasoned_at = dict[tuple[str, str], int](), dict[str, int](), dict[str, int]()
    named = reasoned = 0
    for _ in range(people):
        languages[pick(list(rows.languages))] += 1
        home = pick(list(rows.homes))
        homes[home] += 1
        if chance.random() > talkative:
            continue
        named += 1
        named_at[home] = named_at.get(home, 0) + 1
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
        reasoned_at[home] = reasoned_at.get(home, 0) + bool(given)
        for reason in given:
            reasons[reason] = reasons.get(reason, 0) + 1
            by_home[reason, home] = by_home.get((reason, home), 0) + 1
    return Figures(
        people,
        people,
        people // 2,
        3,
        named,
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


def pages(shown: Figures, rows: Rows = ROWS) -> dict[str, Summary]:
    """The page of the whole ("all") and of each municipality."""
    week, nothing = protect(shown, rows), protect(Figures(), rows)

    def page(of: Protected, before: Protected) -> Summary:
        return summarise(Week(2026, 47), "Europe/Berlin", "complete", "needs", of, [before])

    return {"all": page(week, nothing)} | {home: page(week.of(home), nothing.of(home)) for home in rows.municipalities}


def summary(shown: Figures, rows: Rows = ROWS) -> Summary:
    return pages(shown, rows)["all"]


def closed(shown: dict[str, Summary], seed: int) -> dict[str, list[int]]:
    """Hidden numbers of the pages that an attacker can narrow to fewer than three values."""
    if shown["all"].people is None:
        assert all(page.suppressed and page.people is None for page in shown.values())
        return {}
    return closed_of(puzzle(shown["all"], {home: page for home, page in shown.items() if home != "all"}), seed)


@pytest.mark.parametrize("block", range(4))
def test_what_is_shown_leaves_at_least_three_values_for_every_hidden_number(block: int) -> None:
    for seed in range(block, SETS, 4):
        people = random.Random(seed).choice((5, 6, 7, 8, 10, 12, 15, 20, 30, 60, 150))
        assert not closed(pages(figures(seed, people)), seed), seed


@pytest.mark.parametrize(("seed", "people"), [(1, 12), (4, 300)])
def test_so_does_a_summary_of_the_real_size(seed: int, people: int, flow: Flow) -> None:
    rows = Rows(LANGUAGES, *(tuple(c.name for c in flow.choices[name]) for name in ("field", "reason", "municipality")))
    assert not closed(pages(figures(seed, people, rows), rows), seed)


@pytest.mark.parametrize(("named", "told"), [(30, None), (29, None), (28, 28)])
def test_what_nearly_all_named_is_hidden_as_it_tells_how_few_named_nothing(named: int, told: int | None) -> None:
    """Who declined the first question is on the page too: at most those who named nothing."""
    first = {("work", "first"): named}
    spoken, home = {"en": 30}, {("work", "bernau"): named}
    week = Figures(30, 30, 30, 0, named, 0, spoken, {"bernau": 30}, first, home, named_at={"bernau": named})
    assert summary(week).needs[0].count == told


def test_the_attack_finds_what_plain_hiding_of_small_numbers_gives_away() -> None:
    """The attack is worth something: where only small cells are hidden, it works some of them out."""
    spoken, at = {"en": 11, "ar": 7, "fa": 2}, {"bernau": 20}
    first, home = {("work", "first"): 20}, {("work", "bernau"): 20}
    shown = pages(Figures(20, 20, 20, 0, 20, 0, spoken, at, first, home, named_at=at))
    assert [row.count for row in shown["all"].languages] == [11, 9, None, None]
    naive = replace(shown["all"], languages=(Row("en", 11), Row("ar", 7), Row("fa", None)))
    assert closed({"all": naive}, 1)["language fa"] == [2]
    assert "language fa" not in closed(shown, 1)


@pytest.mark.parametrize("seed", range(60))
def test_no_number_below_the_threshold_is_shown(seed: int) -> None:
    for threshold in (3, 5, 9):
        shown = protect(figures(seed, seed * 2), ROWS, threshold)
        numbers = [shown.people, shown.base, shown.reason_base, *shown.shown.values()]
        assert all(number is None or number >= threshold for number in numbers)
        # Whatever is left over when all that is shown is taken from the total is no small group either.
        for table in (shown.table("language"), shown.table("municipality")):
            table.pop("*", None)
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
