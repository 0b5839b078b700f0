"""Each number of the published JSON equals a count of the answers by another path, and small ones are hidden."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reports.render import json as as_json
from reports.week import BERLIN, Week, parse
from reports.weekly import weekly
from tests.reports.people import LANGUAGES, World, populate
from tests.reports.recount import THRESHOLD, recount

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 10, 4, 22, tzinfo=UTC)  # W41; the clocks change at the end of W43


def published(world: World, week: Week, now: datetime = NOW) -> dict[str, Any]:
    summary = weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, now)
    return dict(json.loads(as_json.render(summary)))


@pytest.mark.parametrize(("seed", "people"), [(1, 900), (2, 300), (3, 60), (4, 1500)])
def test_every_number_equals_an_independent_count(world: World, seed: int, people: int) -> None:
    populate(world, seed, people, MONDAY, NOW)
    world.write()
    week, checked, before, base_before = parse("2026-W41"), 0, None, None
    for _ in range(7):
        shown, truth = published(world, week), recount(world, week)
        others(shown["languages"], "code", truth["languages"])
        for home in others(shown["municipalities"], "name", truth["municipalities"]):
            for need in truth["needs"]:
                truth["places"]["*", need] += truth["places"][home, need]
        pairs = [(shown["people"], truth["people"]), (shown["base"], truth["base"])]
        pairs += [(shown["unused_offers_base"], truth["unused_offers_base"])]
        pairs += [(shown["conversations"][name], count) for name, count in truth["conversations"].items()]
        pairs += [(row["count"], truth["languages"][row["code"]]) for row in shown["languages"]]
        pairs += [(row["count"], truth["unused_offers"][row["reason"]]) for row in shown["unused_offers"]]
        pairs += [(row["count"], truth["municipalities"][row["name"]]) for row in shown["municipalities"]]
        for row in shown["municipalities"]:
            pairs += [(need["count"], truth["places"][row["name"], need["code"]]) for need in row["needs"]]
        for need in shown["needs"]:
            pairs += [(need["count"], truth["needs"][need["code"]])]
            pairs += [(need[rank], truth["ranks"][need["code"], rank]) for rank in ("first", "second", "third")]
            if need["count"] is not None:
                assert need["share"] == round(truth["needs"][need["code"]] / truth["base"], 4)
            if need["change"] is not None:
                assert need["change"] == need["count"] - need["previous"]
        for number, true in pairs:
            assert number is None or number == true
            assert number is None or number >= THRESHOLD
        hidden = sum(number is None for number, _ in pairs)
        assert shown["suppressed"] == hidden - _twice(shown) + _hidden_details(shown)
        if before is not None:
            assert {need["code"]: need["previous"] for need in shown["needs"]} == before
            assert shown["previous_base"] == base_before
        before, base_before = {need["code"]: need["count"] for need in shown["needs"]}, shown["base"]
        checked += len(pairs) - hidden
        week = week.next()
    assert checked > people / 10


def test_the_series_is_what_each_week_itself_shows(world: World) -> None:
    populate(world, 5, 700, MONDAY - timedelta(days=21), NOW)
    world.write()
    weeks = [parse("2026-W35")]
    while len(weeks) < 13:
        weeks.append(weeks[-1].next())
    *before, shown = (published(world, week) for week in weeks)
    assert shown["weeks"] == [{name: one[name] for name in ("week", "base", "unused_offers_base")} for one in before]
    hidden = 0
    for table, name in (("needs", "code"), ("unused_offers", "reason")):
        for row in shown[table]:
            own = [next(each["count"] for each in one[table] if each[name] == row[name]) for one in before]
            assert row["series"] == own and row["previous"] == own[-1]
            hidden += own.count(None)
    assert 0 < hidden < 12 * 18
    assert {row["verdict"] for row in shown["needs"]} <= {"more", "fewer", "chance", "few"}


def others(rows: list[dict[str, Any]], name: str, truth: dict[Any, int]) -> list[Any]:
    """Counts all that are hidden as `*`, where there is such a row, and says which those are."""
    hidden = [row[name] for row in rows if row["count"] is None] if any(row[name] == "*" for row in rows) else []
    truth["*"] = sum(truth[code] for code in hidden)
    return hidden


def _twice(shown: dict[str, Any]) -> int:
    """A base that is all people is the same number: hidden once."""
    return (shown["base"] is None) + (shown["unused_offers_base"] is None) if shown["people"] is None else 0


def _hidden_details(shown: dict[str, Any]) -> int:
    """Hidden numbers of the details; that of a need is counted already, that of a language too."""
    details = shown["details"]
    for row in details["questions"]:
        del row["languages"]  # most of it is hidden, and not counted
    for row in details["questions"]:  # of these it is told elsewhere, and so is no number here
        if row["name"] in ("first", "municipality"):
            assert row.pop("reached") is None
    needs = [need | {"count": 0} for need in details["needs"]]
    bands = [row["count"] for name in ("household", "arrived") for row in details[name]]
    others = [details[name] for name in ("questions", "languages", "doubts")]
    talks = [
        count for name, count in shown["conversations"].items() if name in ("left", "whole", "partial", "misunderstood")
    ]
    return sum(map(_hidden, (needs, bands, others, talks)))


def _hidden(shown: Any) -> int:
    if isinstance(shown, dict):
        return sum(_hidden(value) for key, value in shown.items() if key not in ("code", "reason"))  # null: not said
    return sum(map(_hidden, shown)) if isinstance(shown, list) else shown is None


def test_an_answer_on_the_edge_counts_in_the_week_of_the_zone(world: World) -> None:
    edge = parse("2026-W43").end(BERLIN)
    for number in range(12):
        at = edge if number < 5 else edge - timedelta(milliseconds=1)
        talk = world.conversation(world.person(), at, "ar")
        world.answer(talk, "first", "housing", at)
    world.write()
    assert published(world, parse("2026-W43"))["people"] == 7
    assert published(world, parse("2026-W44"))["people"] == 5


def test_answers_that_were_corrected_skipped_or_of_another_flow_do_not_count(world: World) -> None:
    at = MONDAY + timedelta(days=1)
    for number in range(8):
        talk = world.conversation(world.person(), at, "fa")
        world.answer(talk, "first", "work", at, current=False)
        world.answer(talk, "first", "housing", at)
        world.answer(talk, "second", None, at, status="skipped")
        world.answer(
            talk, "reason[housing]", None if number < 2 else "full", at, status="declined" if number < 2 else "answered"
        )
        other = world.conversation(world.person(), at, "fa", flow="other")
        world.answer(other, "first", "health", at)
    for _ in range(5):  # who named nothing, as a need that all people named would be hidden
        world.answer(world.conversation(world.person(), at, "fa"), "reason[work]", "full", at)
    world.write()
    shown = published(world, parse("2026-W41"))
    assert shown["people"] == 13
    assert shown["needs"][0] == {
        "code": "housing",
        "count": 8,
        "share": 1.0,
        "first": 8 if shown["needs"][0]["first"] else None,
    } | {name: shown["needs"][0][name] for name in shown["needs"][0].keys() - {"code", "count", "share", "first"}}
    reason = shown["unused_offers"][0]
    assert (reason["reason"], reason["count"], reason["share"]) == ("full", 11, round(11 / 13, 4))
    assert all(need["count"] is None for need in shown["needs"][1:])


@pytest.mark.parametrize("people", [0, 1, 4])
def test_too_few_people_have_no_numbers_and_one_message(world: World, people: int) -> None:
    for _ in range(people):
        at = MONDAY + timedelta(days=2)
        world.answer(world.conversation(world.person(), at, "ti"), "first", "work", at)
    world.write()
    shown = published(world, parse("2026-W41"))
    assert _numbers(shown) == []
    # Nothing tells none from one from four.
    nobody = weekly(world.engine, parse("2026-W30"), BERLIN, world.flow, LANGUAGES, NOW)
    assert shown["suppressed"] == nobody.suppressed


@pytest.mark.parametrize(("week", "state"), [("2026-W48", "running"), ("2026-W49", "future"), ("2099-W01", "future")])
def test_a_week_that_is_not_over_has_no_numbers(world: World, week: str, state: str) -> None:
    for _ in range(20):
        world.answer(world.conversation(world.person(), NOW, "ti"), "first", "work", NOW)
    world.write()
    shown = published(world, parse(week), NOW + timedelta(hours=1))
    assert shown["state"] == state
    assert _numbers(shown) == []
    assert published(world, parse("2026-W48"), NOW + timedelta(days=7))["people"] == 20


def test_codes_of_an_older_flow_are_not_shown_and_give_nothing_away(world: World) -> None:
    at = MONDAY + timedelta(days=2)
    for number in range(40):
        talk = world.conversation(world.person(), at, "en" if number else "xx")
        world.answer(talk, "first", "housing" if number else "retired", at)
        world.answer(talk, "municipality", "bernau" if number > 1 else "gone", at)
    world.write()
    shown = published(world, parse("2026-W41"))
    assert shown["people"] == 40
    assert "retired" not in json.dumps(shown)
    # 39 of 40 would say that one person is missing from the table.
    assert [row["count"] for row in shown["languages"]] == [None] * 5
    assert {row["name"]: row["count"] for row in shown["municipalities"]}["bernau"] is None


def _numbers(shown: Any) -> list[Any]:
    """Every number in a document but those that describe it."""
    if isinstance(shown, dict):
        return [n for key, value in shown.items() if key not in ("threshold", "suppressed") for n in _numbers(value)]
    if isinstance(shown, list):
        return [n for value in shown for n in _numbers(value)]
    return [shown] if isinstance(shown, int | float) else []
