"""A municipality's page: its people counted by another path, a part of the whole, and the same in every output."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from locales.catalogue import Catalogue
from reports.render import brief, need
from reports.render import json as as_json
from reports.render.formats import FORMATS
from reports.summary import Summary
from reports.week import BERLIN, parse
from reports.weekly import audiences_of, weekly
from tests.reports.people import LANGUAGES, World, populate

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 9, 27, 22, tzinfo=UTC)
WEEK = parse("2026-W46")


def page(world: World, audience: str) -> Summary:
    return weekly(world.engine, WEEK, BERLIN, world.flow, LANGUAGES, NOW, audience=audience)


def document(world: World, audience: str) -> dict[str, Any]:
    return dict(json.loads(as_json.render(page(world, audience))))


@pytest.fixture
def district(world: World) -> World:
    populate(world, 4, 1500, MONDAY, NOW)
    world.write()
    return world


def test_a_municipality_reads_of_its_own_people(district: World) -> None:
    whole = document(district, "all")
    start, end = (round(at.timestamp() * 1000) for at in (WEEK.start(BERLIN), WEEK.end(BERLIN)))
    rows = sorted((row for row in district.answers if row["current"]), key=lambda row: (row["at"], row["id"]))
    home = {
        row["person"]: row["value"] if row["status"] == "answered" else None
        for row in rows
        if row["question"] == "municipality" and row["at"] < end
    }
    here = [row for row in rows if start <= row["at"] < end]
    checked = 0
    for place in whole["municipalities"]:
        if place["name"] in (None, "*"):
            continue
        own = document(district, place["name"])
        Draft202012Validator(json.loads(as_json.schema())).validate(own)
        assert (own["audience"], own["people"], own["base"]) == (place["name"], place["count"], place["count"])
        needs = {row["code"]: row["count"] for row in own["needs"]}
        assert needs == {row["code"]: row["count"] for row in place["needs"]}
        for row in own["unused_offers"]:
            said = {
                each["person"]
                for each in here
                if each["question"] == "reason"
                and each["value"] == row["reason"]
                and home.get(each["person"]) == place["name"]
            }
            assert row["count"] in (None, len(said))
            checked += row["count"] is not None
        assert own["languages"] == own["municipalities"] == []
    assert checked > 5


def test_a_municipality_with_few_people_has_no_numbers(world: World) -> None:
    populate(world, 4, 12, MONDAY, NOW)
    world.write()
    for audience in audiences_of(world.flow)[1:]:
        own = page(world, audience)
        assert own.people is None or own.people >= 5
        if own.empty:
            assert not any(row.count or row.previous for row in (*own.needs, *own.reasons))


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_output_says_whose_page_it_is(district: World, language: str) -> None:
    own, catalogue = page(district, "eberswalde"), Catalogue.load()
    assert not own.empty
    told = [brief.render(own, catalogue, language), need.render(own, "housing", catalogue, language)]
    told += [FORMATS[name].render(own, catalogue, language).decode() for name in ("text", "html")]
    assert all("Eberswalde" in text for text in told)
    assert FORMATS["json"].file_name(own) == "needs-2026-W46-eberswalde.json"
    assert FORMATS["xlsx"].render(own, catalogue, language)
