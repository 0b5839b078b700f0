"""Buttons under a message and keys in place of a person's keyboard: what is refused, and what people do with them."""

from typing import Any

import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.people import FakePerson

SHARING = {
    "keyboard": [[{"text": "Where I am", "request_location": True}], [{"text": "My number", "request_contact": True}]],
    "resize_keyboard": True,
    "one_time_keyboard": True,
}


@pytest.fixture
def person(bot: FakeBot, ask: Ask) -> FakePerson:
    """Somebody who has written, so that the bot may."""
    person = bot.person()
    person.says("/start")
    news(ask)
    return person


def news(ask: Ask) -> list[dict[str, Any]]:
    """The updates that came last, confirmed by the next call."""
    updates = result(ask("getUpdates", timeout=1))
    result(ask("getUpdates", offset=updates[-1]["update_id"] + 1))
    return [next(body for name, body in each.items() if name != "update_id") for each in updates]


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(text: str = "A", **more: Any) -> dict[str, Any]:
    return {"text": text, **(more or {"callback_data": "a"})}


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (inline([key()] * 9), "reply markup is too long"),
        (inline(*[[key()]] * 101), "reply markup is too long"),
        (inline([key(callback_data="ö" * 33)]), "BUTTON_DATA_INVALID"),
        (inline([key(callback_data="")]), "BUTTON_DATA_INVALID"),
        (inline([key(" ")]), "text buttons are unallowed"),
        (inline([key(callback_data="a", url="https://example.org")]), "exactly one"),
        (inline([key(calback_data="a")]), "unknown inline_keyboard.calback_data"),
        (inline([{"callback_data": "a"}]), "text"),
        ({"keyboard": [[{"text": "A"}] * 9]}, "reply markup is too long"),
        ({"keyboard": []}, "no keys"),
        ({"keyboard": [[{"text": ""}]]}, "must be non-empty"),
        ({"keyboard": [[{"text": "A", "request_contact": True, "request_location": True}]]}, "one thing only"),
        ({"keyboard": [[{"text": "A"}]], "input_field_placeholder": "x" * 65}, "placeholder is too long"),
        ({"keyboard": [[{"text": "A"}]], "one_time": True}, "unknown one_time"),
        ({"remove_keyboard": False}, "remove_keyboard"),
        ({"buttons": []}, "object expected"),
    ],
)
def test_a_markup_that_telegram_would_not_take_is_refused(
    ask: Ask, person: FakePerson, markup: dict[str, Any], why: str
) -> None:
    code, description = refusal(ask("sendMessage", chat_id=person.id, text="A", reply_markup=markup))
    assert code == 400 and why in description
    assert not person.messages


def test_the_largest_keyboard_is_taken(ask: Ask, person: FakePerson) -> None:
    markup = inline(*[[key("A", callback_data="ö" * 32)] * 8] * 12, [key()] * 4)
    result(ask("sendMessage", chat_id=person.id, text="A", reply_markup=markup))
    assert len(person.messages[0].labels) == 100


def test_keys_that_ask_for_a_place_or_a_number_send_them(ask: Ask, person: FakePerson) -> None:
    result(ask("sendMessage", chat_id=person.id, text="Where?", reply_markup=SHARING))
    person.presses("Where", place=(52.5, 13.4))
    assert news(ask)[0]["location"] == {"latitude": 52.5, "longitude": 13.4}
    assert person.reply_keyboard is None, "one_time_keyboard is gone after a press"


def test_ones_own_number_says_whose_it_is_and_anothers_may_not(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    result(ask("sendMessage", chat_id=person.id, text="Number?", reply_markup=SHARING))
    other = bot.person()
    person.presses("My number")
    person.shares_contact("+4930123456", "Aunt")
    person.shares_contact("+4930123457", "Friend", other.id)
    own, aunt, friend = (each["contact"] for each in news(ask))
    assert own["user_id"] == person.id and own["phone_number"].isdigit()
    assert "user_id" not in aunt and aunt["first_name"] == "Aunt"
    assert friend["user_id"] == other.id


def test_a_key_that_asks_for_nothing_sends_its_text(ask: Ask, person: FakePerson) -> None:
    result(ask("sendMessage", chat_id=person.id, text="?", reply_markup={"keyboard": [[{"text": "Skip"}]]}))
    person.presses("Skip")
    assert news(ask)[0]["text"] == "Skip"
    assert person.reply_keyboard is not None, "it stays until it is removed"


def test_a_keyboard_stays_until_it_is_removed(ask: Ask, fake: Any, person: FakePerson) -> None:
    result(ask("sendMessage", chat_id=person.id, text="?", reply_markup=SHARING))
    fake.advance(1)
    result(ask("sendMessage", chat_id=person.id, text="!", reply_markup=inline([key()])))
    assert person.reply_keyboard is not None
    fake.advance(1)
    result(ask("sendMessage", chat_id=person.id, text=".", reply_markup={"remove_keyboard": True}))
    assert person.reply_keyboard is None
    with pytest.raises(AssertionError):
        person.presses("Where")


@pytest.mark.parametrize("asks", ["request_location", "request_contact"])
def test_nobody_can_be_asked_for_a_place_or_number_in_a_group(ask: Ask, bot: FakeBot, asks: str) -> None:
    markup = {"keyboard": [[{"text": "A", asks: True}]]}
    code, description = refusal(ask("sendMessage", chat_id=bot.group().id, text="A", reply_markup=markup))
    assert code == 400 and "private chats only" in description


def test_only_buttons_under_a_message_can_be_changed(ask: Ask, fake: Any, person: FakePerson) -> None:
    number = result(ask("sendMessage", chat_id=person.id, text="?", reply_markup=SHARING))["message_id"]
    where = {"chat_id": person.id, "message_id": number}
    assert "can't be edited" in refusal(ask("editMessageText", **where, text="!"))[1]
    fake.advance(1)
    where["message_id"] = result(ask("sendMessage", chat_id=person.id, text="?"))["message_id"]
    assert "wrong arguments" in refusal(ask("editMessageReplyMarkup", **where, reply_markup=SHARING))[1]
    assert "not modified" in refusal(ask("editMessageReplyMarkup", **where))[1]
    result(ask("editMessageReplyMarkup", **where, reply_markup=inline([key()])))
    result(ask("editMessageText", **where, text="!"))
    assert (person.messages[-1].text, person.messages[-1].labels, person.messages[-1].edits) == ("!", [], 2)
