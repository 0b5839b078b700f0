"""The weekly summary that comes by itself: once a week to each who ordered it, whatever dies or breaks when."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.staff.telegram.client import Client
from storage.ledger import LEASE
from tests.bot.staff.house import Colleague, StaffHouse
from tests.telegram.limits import units

DUE = datetime(2026, 11, 30, 7, tzinfo=UTC)  # Monday, eight o'clock in Berlin
MINUTE = timedelta(minutes=1)


@pytest.fixture
def anna(full: StaffHouse) -> Colleague:
    """She ordered it for Mondays at eight; the present is a minute before."""
    anna = full.colleague()
    anna.asks("/subscribe monday 8 de")
    full.now = DUE - MINUTE
    return anna


def summaries(one: Colleague) -> list[str]:
    """The heading of each summary that she got, and each document's name."""
    return [
        message.document[0] if message.document else message.text.splitlines()[1]
        for message in one.person.messages
        if message.document or message.text.startswith("Was Zugewanderte brauchen")
    ]


ONCE = ["Woche 48 des Jahres 2026: 23. November 2026 bis 29. November 2026"]  # nobody has answered in it
WITH_NUMBERS = ["Woche 47 des Jahres 2026: 16. November 2026 bis 22. November 2026", "needs-2026-W47.html"]


def test_it_comes_at_its_hour_and_once(full: StaffHouse, anna: Colleague) -> None:
    full.push()
    assert summaries(anna) == []
    full.now = DUE
    for _ in range(3):
        full.push()
    full.restart()
    full.now = DUE + timedelta(days=6)
    full.push()
    assert summaries(anna) == ONCE
    full.now = DUE + timedelta(days=7)
    full.push()
    assert len(summaries(anna)) == 2
    assert [line for line in full.log() if line.startswith("push")] == ["push 2026-W48", "push 2026-W49"]


def test_the_schedule_wakes_it_from_another_thread(full: StaffHouse, anna: Colleague) -> None:
    full.now = DUE
    anna.read = len(anna.person.messages)
    full.staff_bot.wake()
    anna.gets()
    assert summaries(anna) == ONCE


def test_after_downtime_the_start_makes_up_for_it_with_message_and_document(full: StaffHouse) -> None:
    anna = full.colleague()
    full.deliveries.subscribe(full.app.staff.colleagues()[0].id, 0, 8, "de", full.now - timedelta(days=30))
    anna.read = len(anna.person.messages)
    full.restart()
    anna.gets(2)
    assert summaries(anna) == WITH_NUMBERS
    assert all(units(message.text) <= 1500 for message in anna.person.messages)


def test_each_gets_it_in_the_language_that_she_ordered(full: StaffHouse, anna: Colleague) -> None:
    ben = full.colleague("Ben", "en")
    ben.asks("/subscribe monday 8 en")
    full.now = DUE
    full.push()
    assert summaries(anna) == ONCE
    assert ben.person.messages[-1].text.startswith("What newcomers need\nWeek 48 of 2026")


def test_nothing_comes_after_stop_removal_or_blocking(full: StaffHouse) -> None:
    stopped, removed, blocked = (full.colleague(name) for name in ("Anna", "Ben", "Clara"))
    for one in (stopped, removed, blocked):
        one.asks("/subscribe monday 8 de")
    stopped.asks("/stop")
    full.app.staff.remove("Ben", full.now)
    blocked.person.blocks()
    full.fake.wait_for(lambda: any(one.blocked for one in full.app.staff.colleagues()), 90)
    full.now = DUE
    full.push()
    assert summaries(stopped) == summaries(removed) == summaries(blocked) == []
    assert not [call for call in full.fake.calls if call.status == 403], "nobody even tried"
    blocked.person.unblocks()
    assert blocked.asks("/help")
    full.push()
    assert summaries(blocked) == ONCE, "who is back gets what she ordered"


def test_one_who_blocked_unnoticed_is_tried_once(full: StaffHouse, anna: Colleague) -> None:
    anna.person.blocked = True
    full.now = DUE
    for _ in range(3):
        full.push()
    assert len([call for call in full.fake.calls if call.status == 403]) == 1
    assert full.deliveries.counts()["given_up"] == 1 and full.app.staff.colleagues()[0].blocked


def test_a_kill_between_sending_and_marking_is_flagged_and_not_sent_again(
    full: StaffHouse, anna: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Client.send

    async def dies_after(self: Client, *arguments: object) -> bool:
        await real(self, *arguments)  # type: ignore[arg-type]
        raise asyncio.CancelledError

    full.now = DUE
    with monkeypatch.context() as during:
        during.setattr(Client, "send", dies_after)
        with pytest.raises(BaseException):  # noqa: B017  (cancelled, as a kill would)
            full.push()
    assert summaries(anna) == ONCE
    full.restart()
    full.push()
    assert summaries(anna) == ONCE and full.deliveries.counts()["doubtful"] == 0, "its lease still runs"
    full.now = DUE + LEASE
    for _ in range(2):
        full.push()
    assert summaries(anna) == ONCE and full.deliveries.counts()["doubtful"] == 1
    told = [message.text for message in anna.person.messages if "/week 2026-W48" in message.text]
    assert len(told) == 1, "and she is told, once, how to see it"


def test_a_kill_before_anything_was_sent_is_made_up_for(full: StaffHouse, anna: Colleague) -> None:
    full.now = DUE
    claim = full.deliveries.claim("2026-W48", full.app.staff.colleagues()[0].id, full.now)
    assert claim is not None
    full.restart()
    full.push()
    assert summaries(anna) == []
    full.now = DUE + LEASE
    full.push()
    assert summaries(anna) == ONCE


def test_after_a_kill_between_message_and_document_only_the_document_comes(full: StaffHouse) -> None:
    anna = full.colleague()
    number = full.app.staff.colleagues()[0].id
    claim = full.deliveries.claim("2026-W47", number, full.now - LEASE)
    assert claim is not None and full.deliveries.sending(claim, full.now - LEASE)
    full.deliveries.part_sent(claim, 1, full.now - LEASE)
    full.deliveries.subscribe(number, 0, 8, "de", full.now - timedelta(days=30))
    full.push()
    assert summaries(anna) == WITH_NUMBERS[1:]


def test_a_broken_connection_after_sending_does_not_send_twice(full: StaffHouse, anna: Colleague) -> None:
    full.now = DUE
    full.bot.trouble.drop_after = 1
    full.push()
    full.bot.trouble.drop_after = 0
    for minutes in range(1, 20):
        full.now = DUE + minutes * MINUTE
        full.push()
    assert summaries(anna) == ONCE and full.deliveries.counts()["doubtful"] == 1


def test_telegram_s_500_is_tried_again_until_it_is_sent_once(full: StaffHouse, anna: Colleague) -> None:
    full.now = DUE
    full.bot.trouble.error = 1
    full.push()
    full.push()
    assert summaries(anna) == []
    full.bot.trouble.error = 0
    full.now = DUE + 2 * MINUTE
    full.push()
    full.push()
    assert summaries(anna) == ONCE and full.deliveries.counts()["doubtful"] == 0


@pytest.mark.parametrize(
    ("order", "just_before", "changed"),
    [
        ("sunday 2", "2026-03-29T01:59+01:00", "2026-03-29T03:00+02:00"),
        ("sunday 2", "2026-10-25T01:59+02:00", "2026-10-25T02:00+02:00"),
    ],
)
def test_in_the_nights_when_the_clocks_change_it_comes_once(
    full: StaffHouse, order: str, just_before: str, changed: str
) -> None:
    before = datetime.fromisoformat(just_before).astimezone(UTC)
    full.now = before - timedelta(days=3)
    anna = full.colleague()
    anna.asks(f"/subscribe {order} de")
    for moment, sent in ((before, 0), (datetime.fromisoformat(changed).astimezone(UTC), 1)):
        full.now = moment
        full.push()
        assert len([name for name in summaries(anna) if name.startswith("Woche")]) == sent
    for hours in range(1, 48):
        full.now = before + timedelta(hours=hours)
        full.push()
    assert len([name for name in summaries(anna) if name.startswith("Woche")]) == 1


def test_many_subscribers_get_it_within_telegram_s_rates(full: StaffHouse) -> None:
    several = [full.bot.person("de") for _ in range(40)]
    for number, person in enumerate(several):
        person.known = True
        code = full.code(f"Colleague {number}")
        joined = full.app.staff.join(code, str(person.id), "de", full.now)
        assert joined
        full.deliveries.subscribe(joined.id, 0, 8, "de", full.now - timedelta(days=30))
    full.push()
    assert all(summaries(Colleague(person)) == WITH_NUMBERS for person in several)
    assert not [call for call in full.fake.calls if call.status == 429]
