"""After an outage: who may have tapped in vain is asked again, once, and in the night only who had just been asked."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.app import build
from bot.channels.telegram import CHANNEL
from bot.channels.telegram.outage import AWAY, Outage
from bot.settings import read_settings
from dialogs.conversation import Message, Press, Tap, Text
from storage.outbox import Outbox

OFTEN = timedelta(minutes=2)  # less than what counts as an outage


class Hours:
    """Hours of one day in the municipality, as "08:30", of a house that talks to Telegram."""

    def __init__(self) -> None:
        self.now = _at("00:00")
        self._house = build(read_settings(), lambda: self.now)
        self._outbox = Outbox(self._house.database, self._house.vault, CHANNEL)
        self._ids = iter(range(1000))
        self.restart()

    def restart(self) -> None:
        """What was only in memory is forgotten."""
        self._outage = Outage(self._outbox, self._house.desk)

    def asked(self, at: str, address: str) -> None:
        """Somebody agrees, names a need and is asked the next question."""
        for said in (Text("hello"), Tap("yes", "consent", 1), Tap("housing", "first", 2)):
            self.says(at, address, said)

    def says(self, at: str, address: str, said: Text | Tap | Press) -> None:
        """Is answered at once. Telegram is heard or not meanwhile."""
        message = Message(CHANNEL, address, str(next(self._ids)), _at(at), said, "en", "needs")
        self._house.lane.submit(message).result(30)
        self.sent()

    def heard(self, at: str, more: bool = False) -> list[str]:
        """Telegram answers for the first time in a while. Who is asked again."""
        self.now = _at(at)
        return self._heard(more)

    def heard_until(self, at: str) -> list[str]:
        """Telegram answers without a pause. Who is asked again meanwhile."""
        nudged = []
        while self.now < _at(at):
            self.now = min(self.now + OFTEN, _at(at))
            nudged += self._heard()
        return nudged

    def sent(self) -> list[str]:
        """Sends what waits. To whom it says that the bot was away."""
        parcels = self._outbox.waiting()
        for parcel in parcels:
            self._outbox.sent(parcel, 7)
        return sorted(str(one.address) for one in parcels if one.prompts[0].message == "say-away")

    def looks(self, monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
        """When the database is asked who is silent, from now on."""
        times: list[datetime] = []
        find = Outbox.unanswered

        def unanswered(outbox: Outbox, *when: datetime) -> tuple[str, ...]:
            times.append(self.now)
            return find(outbox, *when)

        monkeypatch.setattr(Outbox, "unanswered", unanswered)
        return times

    def close(self) -> None:
        self._house.close()

    def _heard(self, more: bool = False) -> list[str]:
        count = asyncio.run(self._outage.heard(more))
        nudged = self.sent()
        assert len(nudged) == count
        return nudged


def _at(hour: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-24 {hour}").replace(tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def hours(alone: Path) -> Iterator[Hours]:
    hours = Hours()
    yield hours
    hours.close()


def test_by_day_everybody_who_was_asked_before_is_asked_again_at_once(hours: Hours) -> None:
    hours.asked("03:00", "long")
    hours.asked("10:50", "just")
    assert hours.heard("11:00") == []
    assert hours.heard("11:10", more=True) == [], "what Telegram kept may still come"
    assert hours.heard("11:11") == ["just", "long"]
    assert hours.heard_until("11:30") == []


@pytest.mark.parametrize("restarted", [False, True])
def test_who_is_not_written_to_in_the_night_is_asked_again_once_it_is_day(hours: Hours, restarted: bool) -> None:
    for at, address in (("03:00", "long"), ("03:10", "answers"), ("09:10", "just")):
        hours.asked(at, address)
    hours.heard("09:15")
    assert hours.heard("09:30") == ["just"]
    hours.says("09:31", "answers", Press("help"))
    hours.asked("09:31", "later")
    assert hours.heard_until("09:40") == []
    if restarted:
        hours.restart()
    assert hours.heard_until("09:59") == []
    assert hours.heard_until("10:01") == ["long"]
    assert hours.heard_until("10:20") == []
    hours.restart()
    assert hours.heard_until("10:30") == []


@pytest.mark.parametrize("restarted", [False, True])
def test_outages_of_one_night_are_made_up_for_together(hours: Hours, restarted: bool) -> None:
    hours.asked("03:00", "before")
    hours.asked("07:50", "just before")
    hours.heard("08:00")
    assert hours.heard("08:10") == ["just before"]
    hours.asked("08:15", "between")
    assert hours.heard_until("08:20") == []
    if restarted:
        hours.restart()
    assert hours.heard("09:40") == [], "longer ago than an hour"
    hours.asked("09:41", "after")
    if restarted:
        hours.restart()
    assert hours.heard_until("09:59") == []
    assert hours.heard_until("10:01") == ["before", "between", "just before"], "each may have tapped in the second"
    assert hours.heard_until("10:20") == []


def test_who_was_asked_again_in_the_night_after_the_latest_outage_is_not_by_day(hours: Hours) -> None:
    hours.asked("03:00", "long")
    hours.asked("09:00", "just")
    hours.heard("09:05")
    assert hours.heard("09:10") == ["just"]
    assert hours.heard("09:20") == ["just"]
    assert hours.heard_until("10:20") == ["long"]


def test_in_the_night_the_database_is_asked_once_who_is_silent(hours: Hours, monkeypatch: pytest.MonkeyPatch) -> None:
    hours.asked("09:00", "just")
    looks = hours.looks(monkeypatch)
    hours.heard("09:05")
    hours.heard("09:10")
    hours.heard_until("10:20")
    assert looks == [_at("09:10"), _at("10:00")]


def test_an_outage_that_could_not_be_noted_or_made_up_for_is_tried_again(
    hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*given: object) -> None:
        raise OSError("busy")

    hours.asked("11:00", "just")
    hours.heard("11:00")
    for what in ("note", "unanswered"):
        with monkeypatch.context() as patch, pytest.raises(OSError, match="busy"):
            patch.setattr(Outbox, what, fails)
            hours.heard("11:10")
    note = Outbox.note
    with monkeypatch.context() as patch, pytest.raises(OSError, match="busy"):
        patch.setattr(Outbox, "note", lambda self, *given: fails() if given == (AWAY, "") else note(self, *given))
        hours.heard("11:11")
    assert hours.sent() == ["just"]
    hours.restart()
    assert hours.heard_until("11:20") == [], "a second time under the same name"


def test_who_comes_on_duty_again_remembers_what_others_heard_meanwhile(
    hours: Hours, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_TELEGRAM_TOKEN", "123:abc")
    monkeypatch.setenv("NEEDS_TELEGRAM_API", "http://127.0.0.1:9")
    with build(read_settings(), lambda: hours.now) as house:

        async def again() -> None:
            bot = house.newcomers
            assert bot is not None
            hours.asked("10:50", "just")
            hours.now = _at("11:00")
            await bot._heard(False)
            await asyncio.to_thread(hours.heard_until, "12:00")
            await bot.start()
            await bot.stop(0.1)
            hours.now = _at("12:01")
            await bot._heard(False)
            await bot.close()

        asyncio.run(again())
    assert hours.sent() == []
