"""Calls that go wrong on command: whether anything was done, and whether anybody hears of it."""

import httpx
import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    person = bot.person()
    person.says("/start")
    return person


def test_a_connection_dropped_before_has_done_nothing(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    bot.trouble.drop_before = 1
    with pytest.raises(httpx.TransportError):
        ask("sendMessage", chat_id=person.id, text="A")
    assert not person.messages


def test_a_connection_dropped_after_has_done_it(ask: Ask, fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    bot.trouble.drop_after = 1
    with pytest.raises(httpx.TransportError):
        ask("sendMessage", chat_id=person.id, text="A")
    assert [one.text for one in person.messages] == ["A"]
    assert 0 in {call.status for call in fake.made("sendMessage")}


def test_updates_whose_answer_was_lost_come_again(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    bot.trouble.drop_after = 1
    with pytest.raises(httpx.TransportError):
        ask("getUpdates")
    bot.trouble.drop_after = 0
    assert [each["message"]["text"] for each in result(ask("getUpdates"))] == ["/start"]


def test_an_error_of_the_servers_own_has_done_nothing(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    bot.trouble.error = 1
    assert refusal(ask("sendMessage", chat_id=person.id, text="A")) == (500, "Internal Server Error")
    assert not person.messages


def test_chances_are_kept(ask: Ask, bot: FakeBot) -> None:
    bot.trouble.error = 0.3
    codes = [ask("getMe").status_code for _ in range(100)]
    assert set(codes) == {200, 500} and 10 <= codes.count(500) <= 55


def test_an_unreachable_server_answers_nothing_until_it_is_reached(ask: Ask, bot: FakeBot) -> None:
    bot.trouble.unreachable = True
    for _ in range(3):
        with pytest.raises(httpx.TransportError):
            ask("getMe")
    bot.trouble.unreachable = False
    assert result(ask("getMe"))["id"] == bot.id


def test_a_slow_call_is_answered_all_the_same(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    before = fake.monotonic()
    bot.trouble.slow = 0.2
    result(ask("getMe"))
    assert fake.monotonic() - before >= 0.2


def test_one_bots_trouble_is_not_anothers(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    bot.trouble.unreachable = True
    assert result(ask("getMe", bot=fake.bot("654321:TEST-token_of_staff", "needs_staff_bot")))["id"] == 654321
