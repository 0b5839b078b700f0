"""The tables of details: each published number equals another count, and no hidden one can be worked out."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reports.render import json as as_json
from reports.week import BERLIN, Week, parse
from reports.weekly import weekly
from storage.details import arrival_band, household_band
from storage.people import export_answers
from storage.vault import Vault
from tests.reports.lives import live
from tests.reports.people import LANGUAGES, World
from tests.reports.recount_details import ABOUT, Truth, recount

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEKS = 20


def pairs(shown: dict[str, Any], truth: Truth) -> Iterator[tuple[Any, Any]]:
    """Every number of the details, beside what it should be."""
    details = shown["details"]
    for name in ("whole", "partial", "paused", "expired"):
        yield shown["conversations"][name], truth["conversations", name]
    for name in ("left", "misunderstood"):
        yield shown["conversations"][name], truth.get(name, 0)
    for name in ("household", "arrived"):
        for row in details[name]:
            yield row["count"], truth.get((name, row["band"]), 0)
    for need in details["needs"]:
        code = need["code"]
        yield need["count"], truth.get(("count", code), 0)
        for name in ABOUT.values():
            for row in need[name]:
                picked = row.get("code", row.get("reason"))
                yield row["count"], truth.get((name, code, picked), 0)
        rare = {row["code"] for row in need["sub_needs"] if row["count"] is None}
        yield need["other_sub_needs"], sum(bool(each & rare) for each in truth.get(("picked", code), ()))
    for row in details["questions"]:
        name = "@end" if row["name"] == "end" else row["name"]
        assert (row["reached"] is None) >= (name in ("first", "municipality"))
        for kind in row.keys() - {"name", "seconds", "languages"}:
            yield row[kind], truth.get((name, kind), 0)
        told = {one["code"] for one in row["languages"]}
        assert told - {"*"} == {one["code"] for one in shown["languages"] if one["count"] and one["code"] != "*"}
        for one in row["languages"]:
            of = set(LANGUAGES) - told if one["code"] == "*" else {one["code"]}
            for kind in one.keys() - {"code", "seconds"}:
                yield one[kind], sum(truth.get((name, kind, code), 0) for code in of)
    for row in details["languages"]:
        for kind in ("left", "misunderstood"):
            yield row[kind], truth.get((kind, row["code"]), 0)
    for row in details["doubts"]:
        yield row["count"], truth["doubt", row["code"]][1]


def times(shown: dict[str, Any], truth: Truth) -> Iterator[tuple[int, float, int]]:
    """Every median that is shown, what it should be before rounding, and of how many people."""
    for rows, name, kind in (("questions", "name", "seconds"), ("languages", "code", "pace")):
        for row in shown["details"][rows]:
            if row["seconds"] is not None:
                yield row["seconds"], *truth[kind, row[name]]
    for row in shown["details"]["questions"]:
        for one in row["languages"]:
            if one["seconds"] is not None:
                yield one["seconds"], *truth["seconds", "@end" if row["name"] == "end" else row["name"], one["code"]]


@pytest.mark.parametrize(("seed", "people"), [(1, 2400), (2, 500)])
def test_every_number_of_twenty_weeks_equals_a_count_of_the_exported_answers(
    world: World, seed: int, people: int
) -> None:
    vault = Vault(bytes(32))
    first = NOW - timedelta(weeks=WEEKS)
    live(world, seed, people, first, NOW, vault)
    world.write()
    rows = export_answers(world.engine, vault, read_in="de")
    exported = [row | {"at": datetime.fromisoformat(row["at"])} for row in rows]
    exported.sort(key=lambda row: row["at"])
    week, seen = parse("2026-W28"), dict[str, int]()
    for _ in range(WEEKS):
        shown, truth = published(world, week), recount(world, exported, week)
        for number, true in pairs(shown, truth):
            assert number is None or number == true >= 5
        for seconds, true, of in times(shown, truth):
            assert of >= 5
            assert abs(seconds - true) <= (2.5 if true < 60 else 15) or seconds == 5
        for row in shown["details"]["doubts"]:
            assert (row["answers"] is None) == (row["count"] is None)
            assert row["answers"] in (None, truth["doubt", row["code"]][0])
        for name, rows in shown["details"].items():
            text = json.dumps(rows)
            seen[name] = seen.get(name, 0) + sum(
                part.strip(" ]}").isdecimal() for part in text.replace(",", ":").split(":")
            )
        week = week.next()
    assert min(seen.values()) > people / 100, seen


def published(world: World, week: Week) -> dict[str, Any]:
    return dict(json.loads(as_json.render(weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW))))


NEVER = ("soon", "2024-13", "")  # no month
BANDS = {
    "0-2": ("2026-11", "2026-09", "2027-01"),
    "3-11": ("2026-08", "2025-12~"),
    "12-23": ("2025-11", "2024-12", "2025"),
    "24-59": ("2024-11", "2024-02-29"),
    "60": ("2021-11", "1999"),
    None: NEVER,
}


@pytest.mark.parametrize(("value", "band"), [(value, band) for band, values in BANDS.items() for value in values])
def test_a_month_of_arrival_is_in_the_band_of_its_months_until_the_weeks_end(value: str, band: str | None) -> None:
    assert arrival_band(value, datetime(2026, 11, 22, tzinfo=UTC).date()) == band


@pytest.mark.parametrize(
    ("value", "band"),
    [("1", "1"), ("2", "2"), ("4", "3-4"), ("5", "5-6"), ("7", "7"), ("20", "7"), ("0", None), ("x", None)],
)
def test_a_household_is_in_the_band_of_its_size(value: str, band: str | None) -> None:
    assert household_band(value) == band
