"""Reminders in the running house: by day, at most two, never to who wants none, once though the process dies; and then
nobody is waited for any more, and everybody may come back to the same question."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from bot.app import App, build
from bot.channels.telegram.lateness import is_late
from bot.reminders import Reminders, is_day, next_day
from bot.settings import read_settings
from dialogs.conversation import Message, Press, Said, Tap, Text
from storage.batch import Reply
from storage.database import reading, writing
from storage.detailing import read_details
from storage.outbox import Outbox
from storage.reminding import counts

START = datetime(2026, 11, 23, 11, tzinfo=UTC)  # noon in Berlin
DAY = timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")
ids = iter(range(100_000))


@pytest.fixture
def house(alone: Path) -> Iterator[App]:
    with build(read_settings(), lambda: START) as house:
        yield house


@pytest.fixture
def remind(house: App) -> Reminders:
    return job(house)


def job(house: App, clock: Callable[[], datetime] = lambda: START) -> Reminders:
    return Reminders(house.database, house.vault, house.lane, BERLIN, clock, sends=True)


def says(house: App, said: Said, at: datetime = START, address: str = "42", channel: str = "telegram") -> Reply:
    message = Message(channel, address, str(next(ids)), at, said, "en", "needs")
    return house.lane.submit(message).result(30)


def begins(house: App, at: datetime = START, address: str = "42", channel: str = "telegram") -> None:
    """Somebody who agrees, names a need and falls silent."""
    for said in (Text("hello"), Tap("yes", "consent", 1), Tap("housing", "first", 2)):
        says(house, said, at, address, channel)


def last(house: App, address: str = "42") -> list[str]:
    found = house.lane.look("telegram", address)
    assert found is not None
    return [prompt.message for prompt in found.prompts]


def state(house: App) -> list[str]:
    with reading(house.database) as connection:
        return list(connection.scalars(text("SELECT state FROM conversation ORDER BY person")))


def test_one_after_a_day_one_after_a_week_and_never_more(house: App, remind: Reminders) -> None:
    begins(house)
    sent = {}
    for hours in range(0, 60 * 24, 3):
        at = START + timedelta(hours=hours)
        if remind(at):
            sent[hours] = last(house)
    assert sent == {24: ["say-reminder", "second"], 7 * 24: ["say-reminder", "second"]}
    assert state(house) == ["expired"]


@pytest.mark.parametrize(("hour", "is_one"), [(9, False), (10, True), (17, True), (18, False), (3, False)])
def test_nobody_is_written_to_at_night_in_the_municipalitys_zone(
    house: App, remind: Reminders, hour: int, is_one: bool
) -> None:
    begins(house)
    at = datetime(2026, 11, 25, hour, 30, tzinfo=BERLIN)
    assert remind(at.astimezone(UTC)) == is_one
    assert is_day(at, BERLIN) == is_one
    assert next_day(at, BERLIN).hour == (hour if is_one else 10)
    assert next_day(at, BERLIN) >= at


def test_a_round_that_takes_long_ends_with_the_day(house: App) -> None:
    for number in range(4):
        begins(house, address=str(number))
    ticks = count()
    slow = job(house, lambda: START + next(ticks) * timedelta(minutes=10))
    assert slow(datetime(2026, 11, 24, 17, 40, tzinfo=BERLIN).astimezone(UTC)) == 1, "17:50, but not 18:00"
    assert slow(datetime(2026, 11, 25, 10, tzinfo=BERLIN).astimezone(UTC)) == 3


def test_a_reminder_that_could_not_be_sent_by_day_is_not_sent_at_night(house: App, remind: Reminders) -> None:
    begins(house)
    outbox = Outbox(house.database, house.vault, "telegram")
    for parcel in outbox.waiting():
        assert not is_late(parcel, START + 100 * DAY), "what she waits for comes as soon as it can"
        outbox.sent(parcel, 1)
    evening = datetime(2026, 11, 24, 17, 50, tzinfo=BERLIN)
    assert remind(evening.astimezone(UTC)) == 1
    [parcel] = outbox.waiting()
    assert [is_late(parcel, evening + timedelta(hours=hours)) for hours in (1, 3)] == [False, True]


@pytest.mark.parametrize("what", ["address", "conversation"])
def test_what_can_never_be_read_of_one_keeps_nobody_else_from_a_reminder(
    house: App, remind: Reminders, what: str
) -> None:
    begins(house, START - timedelta(hours=1))  # the longest silent comes first
    begins(house, address="43")
    with writing(house.database) as connection:
        first = "person = (SELECT person FROM conversation ORDER BY updated_at LIMIT 1)"
        connection.execute(text(f"UPDATE {what} SET sealed = :other WHERE {first}"), {"other": b"\x01" * 40})
    assert remind(START + DAY) == 1
    assert last(house, "43") == ["say-reminder", "second"]


def test_who_wants_no_reminders_gets_none_until_she_wants_them_again(house: App, remind: Reminders) -> None:
    begins(house)
    assert remind(START + DAY) == 1
    found = house.lane.look("telegram", "42")
    assert found is not None and "quiet" in found.prompts[-1].controls
    says(house, Press("quiet"), START + DAY)
    assert remind(START + 9 * DAY) == 0
    says(house, Press("remind"), START + 9 * DAY)
    assert remind(START + 10 * DAY) == 0, "the first was sent: this would be the second, which comes after a week"
    assert remind(START + 16 * DAY) == 1
    assert remind(START + 22 * DAY) == 0


def test_whoever_was_not_reminded_in_time_is_reminded_once_and_not_twice_in_a_row(
    house: App, remind: Reminders
) -> None:
    begins(house)
    assert remind(START + 8 * DAY) == 1, "nothing ran for a week"
    assert [remind(START + days * DAY) for days in range(8, 20)] == [0] * 12


def test_only_who_agreed_stands_in_the_middle_and_can_be_written_to_is_reminded(house: App, remind: Reminders) -> None:
    says(house, Text("hello"), address="looked")
    begins(house, address="page", channel="web")
    begins(house, address="stopped")
    says(house, Press("stop"), address="stopped")
    found = house.lane.look("telegram", "stopped")
    assert found is not None
    says(house, Tap("yes", "@stop", found.prompts[-1].attempt), address="stopped")
    begins(house, address="blocked")
    Outbox(house.database, house.vault, "telegram").block("blocked", START + timedelta(hours=1))
    begins(house, address="paused")
    says(house, Press("pause"), address="paused")
    assert remind(START + DAY) == 1
    assert last(house, "paused") == ["say-reminder", "ask-after-pause"]


def test_a_reminder_is_sent_once_though_the_process_dies_and_two_run_the_job(alone: Path) -> None:
    with build(read_settings(), lambda: START) as first:
        begins(first)
        assert job(first)(START + DAY) == 1
    with build(read_settings(), lambda: START) as second, build(read_settings(), lambda: START) as third:
        with reading(second.database) as connection:
            pending = "SELECT count(*) FROM outbox WHERE state = 'pending'"
            before = connection.scalar(text(pending))
        for house in (second, third, second):
            assert job(house)(START + DAY) == 0
        with reading(second.database) as connection:
            assert connection.scalar(text(pending)) == before
            # As if the process had died before anything was written down: the claim alone keeps it from a second one.
    with build(read_settings(), lambda: START) as fourth:
        with fourth.database.begin() as connection:
            connection.execute(text("UPDATE conversation SET reminded = 0"))
        assert job(fourth)(START + DAY) == 0


def test_an_expired_conversation_keeps_what_was_said_and_goes_on_at_the_same_question(
    house: App, remind: Reminders
) -> None:
    begins(house)
    begins(house, address="page", channel="web")
    remind(START + 13 * DAY)
    assert state(house) == ["open", "open"]
    remind(START + 15 * DAY)
    remind(START + 16 * DAY)
    assert state(house) == ["expired", "expired"]
    assert counts(house.database, "telegram", START + 16 * DAY) == {"due": 0, "sent": 1, "expired": 2}
    reply = says(house, Tap("work", "second", 3), START + 60 * DAY)
    assert reply.conversation is not None
    assert reply.conversation.answers["second"].value == "work"
    assert sorted(state(house)) == ["expired", "open"]


def test_an_expired_conversation_counts_where_it_was_left_as_before(house: App, remind: Reminders) -> None:
    for number in range(6):
        begins(house, address=str(number))
    week = (START - DAY, START + 6 * DAY)
    before = read_details(house.database, "needs", "consent", *week, "de", ("first", "second", "third"))
    remind(START + DAY)
    remind(START + 20 * DAY)
    assert set(state(house)) == {"expired"}
    after = read_details(house.database, "needs", "consent", *week, "de", ("first", "second", "third"))
    assert (after.left, after.partial) == (before.left, before.partial) == ({"second": 6}, 6)


def test_without_a_bot_nobody_is_reminded_and_conversations_still_expire(house: App) -> None:
    begins(house)
    assert house.reminders(START + DAY) == 0
    house.reminders(START + 20 * DAY)
    assert state(house) == ["expired"]
