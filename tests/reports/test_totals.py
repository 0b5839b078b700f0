"""The year so far: what its weeks' own pages show, added up, and nothing else."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from locales.catalogue import Catalogue
from reports.render import html, text
from reports.render import json as as_json
from reports.render.tables import lay_out
from reports.summary import EVERYONE, Summary
from reports.week import BERLIN, Week, parse
from reports.weekly import weekly
from tests.reports.people import LANGUAGES, World, populate

NOW = datetime(2026, 2, 23, 8, tzinfo=UTC)  # W08 is over
START = datetime(2025, 12, 1, tzinfo=UTC)


def page(world: World, week: Week, audience: str = EVERYONE) -> Summary:
    return weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW, audience=audience)


def document(world: World, week: Week, audience: str = EVERYONE) -> dict[str, Any]:
    return dict(json.loads(as_json.render(page(world, week, audience))))


@pytest.mark.parametrize("audience", [EVERYONE, "bernau"])
def test_the_year_so_far_is_what_its_weeks_show_added_up(world: World, audience: str) -> None:
    populate(world, 3, 700, START, NOW)
    world.write()
    weeks = [Week(2026, number) for number in range(1, 9)]
    page(world, weeks[-1])  # publishes those before with it
    own = [document(world, week, audience) for week in weeks]
    hidden = 0
    for number, shown in enumerate(own, start=1):
        year = shown["year"]
        assert (year["first"], year["weeks"]) == ("2026-W01", number)
        assert year["people"] == added([one["people"] for one in own[:number]])
        for table, name in (("needs", "code"), ("unused_offers", "reason")):
            assert [row[name] for row in year[table]] == sorted(
                (row[name] for row in year[table]), key=lambda code: order(year[table], code, name)
            )
            for row in year[table]:
                counts = [{each[name]: each["count"] for each in one[table]}[row[name]] for one in own[:number]]
                assert {key: row[key] for key in ("count", "weeks")} == added(counts)
                hidden += None in counts and row["weeks"] > 0
    assert hidden > 5


def added(counts: list[int | None]) -> dict[str, int | None]:
    shown = [count for count in counts if count is not None]
    return {"count": sum(shown) or None, "weeks": len(shown)}


def order(rows: list[dict[str, Any]], code: str, name: str) -> int:
    return next(-(row["count"] or 0) for row in rows if row[name] == code)


def test_the_last_week_of_a_year_that_the_next_begins_in_is_of_the_old_one(world: World) -> None:
    populate(world, 3, 400, START, NOW)
    world.write()
    assert document(world, parse("2026-W01"))["year"]["weeks"] == 1
    assert document(world, parse("2025-W52"))["year"]["first"] == "2025-W49"


def test_weeks_that_nobody_has_asked_for_are_not_counted_for_the_year(world: World) -> None:
    """They are published when somebody asks for them: to open an old page is not to publish a year."""
    populate(world, 3, 900, datetime(2025, 9, 1, tzinfo=UTC), datetime(2025, 12, 31, tzinfo=UTC))
    world.write()
    assert document(world, parse("2025-W52"))["year"]["first"] == "2025-W40"
    assert document(world, parse("2025-W36"))["year"]["weeks"] == 1
    assert document(world, parse("2025-W52"))["year"]["weeks"] == 14


def test_a_year_without_a_number_is_none(world: World) -> None:
    assert document(world, parse("2026-W05"))["year"] is None
    assert document(world, parse("2026-W09"))["year"] is None  # not over


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_table_that_is_nothing_but_dots_is_left_out_and_named(world: World, language: str) -> None:
    populate(world, 5, 8, parse("2026-W08").start(), NOW)
    world.write()
    summary, catalogue = page(world, parse("2026-W08")), Catalogue.load()
    laid = lay_out(summary)
    gone = laid.left_out
    assert summary.people and "report-municipalities" in gone
    assert not any(table.hollow or table.heading in gone for table in laid.tables)
    plain = text.render(summary, catalogue, language)
    names = [catalogue.text("report", language, heading) for heading in gone]
    assert ", ".join(names) in " ".join(plain.split())
    assert not any(f"\n{name}\n---" in plain for name in names)
    assert "report-left-out" not in html.fragment(summary, catalogue, language)


def test_the_changes_of_reasons_have_their_heading_where_the_reasons_are_all_hidden(world: World) -> None:
    populate(world, 4, 300, parse("2026-W07").start(), NOW)
    world.write()
    whole = page(world, parse("2026-W08"))
    reasons = (replace(row, count=None, share=None, course=replace(row.course, low=None)) for row in whole.reasons)
    shown = {table.id: table for table in lay_out(replace(whole, reasons=tuple(reasons))).tables}
    assert "reasons" not in shown and shown["reason-changes"].heading == "report-reasons"
