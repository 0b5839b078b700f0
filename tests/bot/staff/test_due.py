"""When a summary is due: once a week, whatever the clocks do and however long the machine slept."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.staff.due import due, moment, upcoming
from reports.week import Week, latest, parse
from storage.deliveries import Subscription

BERLIN = ZoneInfo("Europe/Berlin")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def wanted(day: int, hour: int, since: datetime = LONG_AGO) -> Subscription:
    return Subscription(day, hour, "de", since)


@pytest.mark.parametrize(
    ("day", "hour", "now", "week"),
    [
        (0, 8, "2026-11-23T07:59+01:00", "2026-W46"),
        (0, 8, "2026-11-23T08:00+01:00", "2026-W47"),
        (0, 0, "2026-11-23T00:00+01:00", "2026-W47"),
        (0, 8, "2026-11-29T23:59+01:00", "2026-W47"),
        (6, 23, "2026-11-29T22:59+01:00", "2026-W46"),
        (6, 23, "2026-11-29T23:00+01:00", "2026-W47"),
        (3, 12, "2027-01-07T12:00+01:00", "2026-W53"),
    ],
)
def test_the_latest_week_whose_moment_has_come_is_due(day: int, hour: int, now: str, week: str) -> None:
    assert str(due(wanted(day, hour), at(now), BERLIN)) == week


def test_nothing_is_due_that_came_before_the_subscription() -> None:
    since = at("2026-11-25T10:00+01:00")
    assert due(wanted(0, 8, since), since, BERLIN) is None
    assert due(wanted(0, 8, since), at("2026-11-30T07:59+01:00"), BERLIN) is None
    assert str(due(wanted(0, 8, since), at("2026-11-30T08:00+01:00"), BERLIN)) == "2026-W48"


def test_an_hour_that_the_clocks_skip_is_the_hour_after_and_one_that_they_repeat_is_the_first() -> None:
    assert moment(parse("2026-W12"), 6, 2, BERLIN) == at("2026-03-29T03:00+02:00")
    assert moment(parse("2026-W42"), 6, 2, BERLIN) == at("2026-10-25T02:00+02:00")


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("day", [0, 5, 6])
def test_minute_by_minute_over_both_changes_of_the_clocks_each_week_is_due_once(day: int, hour: int) -> None:
    for start in (at("2026-03-22T00:00+01:00"), at("2026-10-18T00:00+02:00")):
        seen: list[Week] = []
        for minute in range(0, 22 * 24 * 60, 10):
            now = start + timedelta(minutes=minute)
            week = due(wanted(day, hour), now, BERLIN)
            assert week is not None and week <= latest(now, BERLIN), "a week that is not over is never sent"
            if week not in seen:
                seen.append(week)
        assert len(seen) in (4, 5)
        assert all(later == earlier.next() for earlier, later in pairwise(seen))


def test_after_weeks_of_sleep_the_latest_is_sent_and_no_older_one() -> None:
    assert str(due(wanted(0, 8), at("2026-12-24T10:00+01:00"), BERLIN)) == "2026-W51"


@pytest.mark.parametrize(
    ("now", "following"),
    [
        ("2026-11-23T07:00+01:00", "2026-11-23T08:00+01:00"),
        ("2026-11-23T08:00+01:00", "2026-11-30T08:00+01:00"),
        ("2026-10-24T08:00+02:00", "2026-10-26T08:00+01:00"),
    ],
)
def test_the_next_time_is_told_in_the_zone(now: str, following: str) -> None:
    assert upcoming(0, 8, at(now), BERLIN) == at(following)


def test_ten_years_in_berlin_with_jumping_clocks_and_pauses_each_week_is_sent_once_and_in_order() -> None:
    """A minute in every third hour or so; the clock jumps a day back or forth, or the machine sleeps for days."""
    chance = Random(6)
    start, end = at("2026-01-01T00:00+01:00"), at("2036-01-01T00:00+01:00")
    for day, hour in ((0, 0), (0, 8), (6, 2), (6, 23)):
        now, sent = start, []
        while now < end:
            shown = now + timedelta(days=chance.choice((0, 0, 0, 0, 0, 0, 0, 0, -1, 1)))
            week = due(wanted(day, hour), shown, BERLIN)
            if week is not None and (not sent or week > sent[-1]):  # what the ledger does
                sent.append(week)
            now += timedelta(minutes=chance.randrange(1, 360))
        missed = {later for earlier, later in pairwise(sent) if later != earlier.next()}
        assert not missed and 520 <= len(sent) <= 523 and len({*sent}) == len(sent)


def test_a_week_is_due_in_another_zone_only_when_it_is_over_at_home() -> None:
    tokyo, monday = ZoneInfo("Asia/Tokyo"), "2026-11-23"
    early, late = at(f"{monday}T01:00+09:00"), at(f"{monday}T08:00+09:00")
    assert str(due(wanted(0, 1), early, tokyo, BERLIN)) == "2026-W46"
    assert str(due(wanted(0, 1), late, tokyo, BERLIN)) == "2026-W47", "midnight in Berlin"
