"""No hidden number can be worked out from all pages of a week together, the tables of details among them.

SETS=100 tries so many weeks.
"""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reports.summary import EVERYONE, Summary
from reports.week import BERLIN, parse
from reports.weekly import audiences_of, weekly
from storage.vault import Vault
from tests.reports.attack import BIG, Contradiction, closed
from tests.reports.attack_details import joint
from tests.reports.lives import live
from tests.reports.people import LANGUAGES, World

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
SIZES = (60, 14, 220, 35, 110, 9, 22, 6)  # people of a week
SETS = int(os.environ.get("SETS", "4"))


def weeks(world: World, sets: int) -> list[dict[str, Summary]]:
    """All pages of weeks of towns of different sizes."""
    found, week = [], parse("2026-W01")
    for number in range(sets):
        until = week.end(BERLIN) - timedelta(hours=3)
        live(world, number, SIZES[number % len(SIZES)], week.start(BERLIN), until, Vault(bytes(32)))
        found.append(week)
        week = week.next() if week.number < 45 else replace(week, year=week.year - 1, number=1)
    world.write()
    return [
        {
            audience: weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW, audience=audience)
            for audience in audiences_of(world.flow)
        }
        for week in found
    ]


def worked_out(pages: dict[str, Summary], seed: int = 0, left: int = 0) -> dict[str, list[int]]:
    """What an attacker works out who knows besides that so many at least left."""
    parts = {audience: page for audience, page in pages.items() if audience != EVERYONE}
    made = joint(pages[EVERYONE], parts)
    made.require([(made.cells["left"], 1)], left, BIG)
    return closed(made, seed)


def test_what_is_shown_leaves_three_values_for_every_hidden_number(world: World) -> None:
    every = weeks(world, SETS)
    assert any(row.count for pages in every for need in pages[EVERYONE].more.needs for row in need.urgency)
    for number, pages in enumerate(every):
        assert not worked_out(pages, number), number


def test_the_attack_finds_what_plain_hiding_of_small_numbers_gives_away(world: World) -> None:
    (pages,) = weeks(world, 1)
    whole = pages[EVERYONE]
    more = whole.more
    assert whole.people is not None and more.whole is not None and more.partial is not None
    naive = replace(whole, more=replace(more, partial=None))
    assert worked_out(pages | {EVERYONE: naive})["partial"] == [whole.people - more.whole]


def test_the_attack_holds_the_details_against_the_other_tables(world: World) -> None:
    """A need whose number is hidden can be had where its urgencies are all shown."""
    (pages,) = weeks(world, 1)
    whole = pages[EVERYONE]
    need = next(row for row in whole.more.needs if row.count)
    told = [replace(row, count=need.count if row.code == "" else 0) for row in need.urgency]
    needs = [replace(row, count=None) if row.code == need.code else row for row in whole.needs]
    details = [replace(row, count=None, urgency=tuple(told)) if row is need else row for row in whole.more.needs]
    naive = replace(whole, needs=tuple(needs), more=replace(whole.more, needs=tuple(details)))
    try:
        found = worked_out({EVERYONE: naive})
    except Contradiction:
        pytest.fail("the published numbers contradict each other")
    assert found[f"need {need.code}"] == [need.count]
