"""A tapped message's keyboard, read only when somebody looks at it."""

from typing import Any

import pytest
from aiogram.types import CallbackQuery
from pydantic import ValidationError

from bot.channels.telegram.tapped import keys_of, read_update

USER = {"id": 5, "is_bot": False, "first_name": "N"}
CHAT = {"id": 5, "type": "private"}
MARKUP = {
    "inline_keyboard": [
        [{"text": "✅ Housing", "callback_data": "a"}, {"text": "Work", "callback_data": "b"}],
        [{"text": "Web", "url": "https://example.org", "a_new_field": 1}],
    ]
}


def update(**message: Any) -> dict[str, Any]:
    shown = {"message_id": 7, "date": 1, "chat": CHAT, "text": "What?", **message}
    tap = {"id": "1", "from": USER, "chat_instance": "1", "data": "a", "message": shown}
    return {"update_id": 1, "callback_query": tap}


def tap_of(raw: dict[str, Any]) -> CallbackQuery:
    tap = read_update(raw, {}).callback_query
    assert tap is not None
    return tap


def test_every_button_under_a_tapped_message_is_known() -> None:
    raw = update(reply_markup=MARKUP)
    tap = tap_of(raw)
    assert keys_of(tap) == (("✅ Housing", "a"), ("Work", "b"), ("Web", None))
    assert tap.data == "a" and tap.message is not None and tap.message.message_id == 7
    assert raw == update(reply_markup=MARKUP), "what came is not changed: it may be tried again"


def test_no_model_is_made_of_a_button_that_nobody_looks_at() -> None:
    message = tap_of(update(reply_markup=MARKUP)).message
    assert getattr(message, "reply_markup", "absent") is None


@pytest.mark.parametrize(
    "markup", [None, 7, [], {}, {"inline_keyboard": 7}, {"inline_keyboard": [[{"callback_data": "a"}]]}]
)
def test_a_damaged_keyboard_has_no_buttons(markup: Any) -> None:
    assert keys_of(tap_of(update(reply_markup=markup))) == ()


def test_a_tap_without_its_message_has_no_buttons() -> None:
    raw = update()
    assert keys_of(tap_of(raw)) == ()
    del raw["callback_query"]["message"]
    assert keys_of(tap_of(raw)) == ()
    inaccessible = update(date=0, reply_markup=MARKUP)
    del inaccessible["callback_query"]["message"]["text"]
    assert tap_of(inaccessible).data == "a"


@pytest.mark.parametrize("raw", [None, [], "text", {"callback_query": 7}, {"update_id": 1, "callback_query": {}}])
def test_what_is_no_update_is_refused(raw: Any) -> None:
    with pytest.raises(ValidationError):
        read_update(raw, {})
