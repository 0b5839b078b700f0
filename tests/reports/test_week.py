"""ISO weeks in a zone, across clock changes and turns of the year."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.week import BERLIN, Week, WeekProblem, latest, of_day, of_moment, parse


def test_a_week_begins_at_midnight_in_the_zone() -> None:
    week = parse("2026-W47")
    assert week.start() == datetime(2026, 11, 15, 23, tzinfo=UTC)
    assert week.end() == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert week.start(ZoneInfo("Asia/Tehran")) == datetime(2026, 11, 15, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize(("text", "hours"), [("2026-W13", 167), ("2026-W43", 169), ("2026-W44", 168)])
def test_the_week_of_a_clock_change_has_an_hour_less_or_more(text: str, hours: int) -> None:
    week = parse(text)
    assert week.end() - week.start() == timedelta(hours=hours)


def test_a_moment_on_the_edge_of_a_clock_change_is_in_one_week_only() -> None:
    sunday_end = datetime(2026, 10, 25, 23, tzinfo=UTC)  # midnight, winter time since that morning
    assert of_moment(sunday_end - timedelta(milliseconds=1)) == parse("2026-W43")
    assert of_moment(sunday_end) == parse("2026-W44")


def test_the_53rd_week_belongs_to_the_iso_year() -> None:
    assert of_day(date(2027, 1, 3)) == Week(2026, 53)
    assert parse("2026-W53").next() == Week(2027, 1)
    assert parse("2027-W01").previous() == Week(2026, 53)


def test_every_week_ends_where_the_next_one_begins() -> None:
    week = parse("2019-W50")
    for _ in range(600):
        assert week.end() == week.next().start()
        assert week.next().previous() == week
        assert parse(str(week)) == week
        week = week.next()


@given(st.integers(0, 6_000_000_000))
def test_every_moment_is_in_the_week_that_holds_it(seconds: int) -> None:
    at = datetime(2000, 2, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    week = of_moment(at)
    assert week.start() <= at < week.end()


def test_the_latest_week_is_the_one_that_is_over() -> None:
    midnight = datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert latest(midnight - timedelta(seconds=1)) == parse("2026-W46")
    assert latest(midnight) == parse("2026-W47")
    assert latest(midnight, ZoneInfo("America/New_York")) == parse("2026-W46")
    assert latest(datetime(2026, 11, 29, 22, 59, tzinfo=UTC), BERLIN) == parse("2026-W47")


@pytest.mark.parametrize("text", ["", "47", "2026-47", "2026-W7", "W47-2026", "2026-W٤٧", "2026-W47-1", "x" * 100_000])
def test_what_is_no_week_is_told_so(text: str) -> None:
    with pytest.raises(WeekProblem) as caught:
        parse(text)
    assert caught.value.code == "report-week-format"
    assert len(caught.value.arguments["week"]) <= 20


@pytest.mark.parametrize("text", ["2026-W00", "2026-W54", "2025-W53", "0000-W01", "9999-W52", "1999-W52"])
def test_a_week_that_no_year_has_is_told_so(text: str) -> None:
    with pytest.raises(WeekProblem) as caught:
        parse(text)
    assert caught.value.code == "report-week-unknown"
