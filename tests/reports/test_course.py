"""A page's claims: seldom false when nothing changed, found when something did, and never from a hidden number.

`PAGES=2000 pytest tests/reports/test_course.py` judges so many pages on which nothing changed.
"""

import os
import random
from dataclasses import replace

import pytest

from reports.course import FEWEST, WEEKS, Point, courses
from reports.disclosure import Protected
from reports.summary import Need, Reason, Summary
from tests.reports.towns import ROWS, WEEK, Town, page

PAGES = int(os.environ.get("PAGES", "240"))
EACH = 20  # pages of one town
SIZES = (25, 60, 110, 300)


def rows(summary: Summary) -> tuple[Need | Reason, ...]:
    return (*summary.needs, *summary.reasons)


def claims(summary: Summary, verdict: str) -> bool:
    return any(verdict in (row.course.last, row.course.long) for row in rows(summary))


def test_when_nothing_changed_at_most_one_page_in_twenty_says_clearly() -> None:
    pages = more = fewer = two = judged = 0
    for seed in range(-(-PAGES // EACH)):
        town = Town(seed, SIZES[seed % len(SIZES)])
        weeks = [town.week() for _ in range(WEEKS + EACH)]
        for at in range(WEEKS, len(weeks)):
            long, short = page(weeks[at], weeks[at - WEEKS : at]), page(weeks[at], weeks[at - 1 : at])
            pages += 1
            more += claims(long, "more")
            fewer += claims(long, "fewer")
            two += claims(short, "more")
            judged += sum(verdict != "few" for row in rows(long) for verdict in (row.course.last, row.course.long))
    print(f"{pages} pages, {judged} comparisons: {more} say more, {fewer} fewer; of two weeks alone {two} say more")
    assert judged > 10 * pages
    assert more <= 0.05 * pages and fewer <= 0.05 * pages and two <= 0.05 * pages


@pytest.mark.parametrize(("people", "often"), [(300, 1 / 6), (400, 1 / 4)])  # of 50 to 100 people, of 100 to 200
@pytest.mark.parametrize("weeks", [1, WEEKS])
def test_a_need_that_doubled_is_found_nine_times_in_ten(people: int, often: float, weeks: int) -> None:
    found = runs = 0
    rest = (0.4, 0.2, 0.2, 0.1, 0.1, 0.1, 0.08, 0.05, 0.03, 0.02)
    for seed in range(-(-PAGES // 120)):
        town = Town(seed, people, (often, *rest), silent=0)
        series = [town.week() for _ in range(WEEKS + 30)]
        for at in range(WEEKS, len(series)):
            shown = page(town.week((2 * often, *rest)), series[at - weeks : at])
            need = next(need for need in shown.needs if need.code == "need0")
            runs += 1
            found += "more" in (need.course.last, need.course.long)
    print(f"{people} people, {weeks} weeks before: {found} of {runs}")
    assert found >= 0.9 * runs


@pytest.mark.parametrize("seed", range(20))
def test_a_hidden_number_leads_to_no_claim(seed: int) -> None:
    chance, town = random.Random(seed), Town(seed, SIZES[seed % 3])
    before = [town.week() for _ in range(WEEKS)]
    shown = page(town.week(tuple(chance.random() ** 3 / 2 for _ in ROWS.fields)), before)
    hidden = 0
    for row in rows(shown):
        if row.count is None:
            hidden += 1
            assert (row.course.last, row.course.long, row.course.low) == ("few", "few", None)
        if row.previous is None:
            assert row.course.last == "few"
        seen = [point.part for point in row.course.series if point.part]
        assert (row.course.before is None) is (
            len(seen) < max(FEWEST, sum(bool(p.base) for p in row.course.series) / 2)
        )
        if row.course.before is None:
            assert row.course.long == "few"
        else:
            assert (row.course.before.count, row.course.before.weeks) == (sum(p.count for p in seen), len(seen))
    assert hidden


@pytest.mark.parametrize("seed", range(6))
def test_verdicts_follow_the_need_whatever_it_is_called(seed: int) -> None:
    town = Town(seed, 200)
    before = [town.week() for _ in range(WEEKS)]
    now = town.week((0.2, 0.6, 0.05, *town.named[3:]))
    names = dict(zip(ROWS.fields, random.Random(seed).sample(ROWS.fields, len(ROWS.fields)), strict=True))
    told = {need.code: need.course for need in page(now, before).needs}
    again = {need.code: need.course for need in page(_renamed(now, names), [_renamed(w, names) for w in before]).needs}
    assert again == {names[code]: course for code, course in told.items()}
    assert {course.last for course in told.values()} > {"chance"}


def test_weeks_that_hide_a_number_do_not_make_a_need_larger_than_it_was() -> None:
    """Shown in the six weeks in which it was large, hidden in the six others: that it is fewer now is not clear."""
    series = tuple(Point(WEEK, 12 if at % 2 else None, 60) for at in range(12))
    course = courses([(Point(WEEK, 30, 300).part, series)])[0]
    assert course.before is not None and course.before.share == 0.2
    assert course.long == "chance"
    all_shown = tuple(Point(WEEK, 12, 60) for _ in range(12))
    assert courses([(Point(WEEK, 30, 300).part, all_shown)])[0].long == "fewer"


def _renamed(shown: Protected, names: dict[str, str]) -> Protected:
    # A need's code is the second part of ("need", code) and ("place", code, home), the third of ("rank", rank, code).
    return replace(shown, shown={tuple(names.get(part, part) for part in key): n for key, n in shown.shown.items()})
