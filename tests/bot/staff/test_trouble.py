"""The staff bot when Telegram, the network or its token make trouble: a clear line in the log, and nothing is lost."""

import re
from pathlib import Path

import httpx
import pytest
from structlog.testing import capture_logs

from tests.bot.staff.house import TOKEN, StaffHouse
from tests.telegram.server import FakeTelegram


def events(logs: list[dict[str, object]]) -> list[str]:
    return [str(line["event"]) for line in logs if line.get("bot") == "staff"]


def test_a_refused_token_is_one_line_and_the_rest_goes_on(house: StaffHouse) -> None:
    house.stranger().asks("?")
    with capture_logs() as logs:
        house.bot.revoke()
        house.fake.wait_for(lambda: bool(events(logs)), 90)
    assert events(logs) == ["telegram does not take the token"]
    assert "NEEDS_STAFF_TELEGRAM_TOKEN" in repr(logs) and "TEST-token" not in repr(logs)
    assert house.app.weekly.as_html("2026-W47", "de")
    house.stop()
    house.bot.revoked = False
    house.start()


def test_an_unreachable_server_at_the_start_is_waited_for(alone: Path, fake: FakeTelegram) -> None:
    house = StaffHouse(alone / "data", fake)
    house.bot.trouble.unreachable = True
    with capture_logs() as logs, house:
        house.fake.wait_for(lambda: len(fake.calls) >= 2, 90)
        house.bot.trouble.unreachable = False
        assert house.stranger().asks("?", 1)
    assert events(logs) == ["telegram cannot be reached"]


def test_what_was_asked_while_the_line_was_broken_is_answered(full: StaffHouse) -> None:
    anna = full.colleague()
    full.bot.trouble.error, full.bot.trouble.drop_before = 0.2, 0.2
    anna.person.says("/needs housing")
    anna.person.says("/trend work")
    full.fake.wait_for(
        lambda: {"Wohnen", "Arbeit"} <= {message.text.partition("\n")[0] for message in anna.person.messages}, 90
    )


def test_everything_three_times_is_answered_once(full: StaffHouse) -> None:
    full.bot.trouble.copies = 3
    anna = full.colleague()
    for text in ("/needs housing", "/needs work", "/subscribe friday 9 de"):
        anna.person.says(text)
    full.fake.wait_for(lambda: full.bot.pending == 0, 60)
    firsts = [message.text.partition("\n")[0] for message in anna.person.messages]
    assert [re.sub(r"[ ,].*", "", first) for first in firsts] == ["Willkommen", "Wohnen", "Arbeit", "Die"]
    assert full.log() == ["join", "needs housing 2026-W47", "needs work 2026-W47", "subscribe friday 9 de"]


def test_what_was_not_answered_before_a_stop_is_answered_after_the_start(full: StaffHouse) -> None:
    anna = full.colleague()
    full.stop()
    anna.person.says("/needs housing")
    full.start()
    full.fake.wait_for(lambda: anna.person.messages[-1].text.startswith("Wohnen"), 90)


def test_a_tap_of_one_who_blocks_before_it_is_answered_holds_back_nobody(full: StaffHouse) -> None:
    anna, ben = full.colleague(), full.colleague("Ben")
    anna.asks("/subscribe")
    with full.fake.lock:
        anna.taps("Freitag")
        anna.person.blocks()
    assert ben.asks("/needs housing")
    full.fake.wait_for(lambda: full.bot.pending == 0, 30)
    assert full.log().count("subscribe") == 2, "asked and tapped, once each"


def test_updates_of_unknown_kinds_and_damaged_ones_are_passed_over(house: StaffHouse) -> None:
    anna = house.colleague()
    chat = anna.person.chat
    odd: list[dict[str, object]] = [
        {"something_new": {"id": 1}},
        {"message": {}},
        {"message": {"message_id": 1, "date": 1, "chat": chat}},
        {"message": {"message_id": "x", "date": "y", "chat": {"id": "z", "type": "private"}}},
        {
            "message": {
                "message_id": 5,
                "date": 1,
                "chat": chat,
                "from": anna.person.user,
                "text": "/week " + "9" * 5000,
            }
        },
        {"callback_query": {"id": "1", "from": anna.person.user, "chat_instance": "1"}},
        {"my_chat_member": {"chat": chat}},
        {
            "channel_post": {
                "message_id": 1,
                "date": 1,
                "chat": {"id": -5, "type": "channel", "title": "x"},
                "text": "x",
            }
        },
    ]
    with capture_logs() as logs:
        for one in odd:
            house.bot.sends_raw(one, (anna.person.id, "message"))
        assert anna.asks("/help")
        house.fake.wait_for(lambda: house.bot.pending == 0, 90)
    assert all(event == "an update that cannot be understood" for event in events(logs))


def test_a_second_program_with_the_token_is_told_of(house: StaffHouse) -> None:
    house.stranger().asks("?")
    with capture_logs() as logs:
        httpx.get(f"{house.fake.url}/bot{TOKEN}/getUpdates")
        house.fake.wait_for(lambda: bool(events(logs)), 90)
        assert house.stranger().asks("?"), "it goes on by itself"
    assert events(logs)[0].startswith("another program fetches")


def test_a_defect_in_an_answer_is_said_and_keeps_nobody_waiting(
    full: StaffHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = full.colleague()

    def broken(*_: object) -> None:
        raise ZeroDivisionError("a number that was hidden")

    monkeypatch.setattr("bot.staff.office.need.render", broken)
    with capture_logs() as logs:
        assert anna.asks("/needs housing")[0].text.startswith("Das hat nicht geklappt")
        assert anna.asks("/trend housing")[0].text.startswith("Wohnen")
    assert "hidden" not in repr(logs) and events(logs) == ["an answer failed"]
