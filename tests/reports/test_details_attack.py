"""No hidden number of the tables of details can be worked out from what is shown. SETS=100 tries so many weeks."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reports.summary import Summary
from reports.week import BERLIN, parse
from reports.weekly import weekly
from storage.vault import Vault
from tests.reports.attack_details import closed
from tests.reports.lives import live
from tests.reports.people import LANGUAGES, World

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
SIZES = (60, 14, 220, 35, 110, 9, 22, 6)  # people of a week
SETS = int(os.environ.get("SETS", "4"))


def weeks(world: World, sets: int) -> list[Summary]:
    """Weeks of towns of different sizes."""
    found, week = [], parse("2026-W01")
    for number in range(sets):
        until = week.end(BERLIN) - timedelta(hours=3)
        live(world, number, SIZES[number % len(SIZES)], week.start(BERLIN), until, Vault(bytes(32)))
        found.append(week)
        week = week.next() if week.number < 45 else replace(week, year=week.year - 1, number=1)
    world.write()
    return [weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW) for week in found]


def test_what_is_shown_leaves_three_values_for_every_hidden_number_of_the_details(world: World) -> None:
    summaries = weeks(world, SETS)
    assert any(row.count for summary in summaries for need in summary.more.needs for row in need.urgency)
    for number, summary in enumerate(summaries):
        assert not closed(summary, number), number


def test_the_attack_finds_what_plain_hiding_of_small_numbers_gives_away(world: World) -> None:
    (summary,) = weeks(world, 1)
    more = summary.more
    assert summary.people is not None and more.whole is not None and more.partial is not None
    naive = replace(summary, more=replace(more, partial=None))
    assert closed(naive)["partial"] == [summary.people - more.whole]
