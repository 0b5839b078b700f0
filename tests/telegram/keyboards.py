"""What stands under a message or in place of a person's keyboard: checked as Telegram does, and kept as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from aiogram.types import ForceReply, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from pydantic import BaseModel, ValidationError

from tests.telegram.limits import DATA, IN_ROW, KEYS, PLACEHOLDER, units
from tests.telegram.signatures import unknown_fields

Keys = tuple[tuple[str, str | None, str | None], ...]  # label, data, url
Asks = Literal["text", "location", "contact"]
MARKUPS: dict[str, type[BaseModel]] = {
    "inline_keyboard": InlineKeyboardMarkup,
    "keyboard": ReplyKeyboardMarkup,
    "remove_keyboard": ReplyKeyboardRemove,
    "force_reply": ForceReply,
}
OTHER_USES = ("request_users", "request_chat", "request_poll", "web_app")  # of a reply key: nobody here needs them


@dataclass(frozen=True)
class ReplyKeyboard:
    """Keys in place of a person's own keyboard: each row's labels, and what a press on each sends."""

    rows: tuple[tuple[tuple[str, Asks], ...], ...]
    one_time: bool

    def key(self, label: str) -> tuple[str, Asks]:
        """The one whose label begins so."""
        found = [key for row in self.rows for key in row if key[0].startswith(label)]
        assert found, f"no key {label!r} in {self.rows}"
        return found[0]


def wrong_markup(markup: Any, private: bool = True) -> str | None:
    """What is wrong with a reply_markup, as the description of a refusal. `private`: for a chat with one person."""
    if markup is None:
        return None
    kind = next((name for name in MARKUPS if name in markup), None) if isinstance(markup, dict) else None
    if kind is None:
        return "Bad Request: object expected as reply markup"
    try:
        unknown = unknown_fields(MARKUPS[kind].model_validate(markup))
    except ValidationError as error:
        return f"Bad Request: can't parse reply markup: {error.errors()[0]['loc']} {error.errors()[0]['msg']}"
    if unknown:
        return f"Bad Request: can't parse reply markup: unknown {', '.join(unknown)}"
    if kind == "inline_keyboard":
        return _wrong_inline(markup["inline_keyboard"])
    if units(markup.get("input_field_placeholder") or "") > PLACEHOLDER:
        return "Bad Request: input field placeholder is too long"
    return _wrong_reply(markup["keyboard"], private) if kind == "keyboard" else None


def _wrong_inline(rows: list[list[dict[str, Any]]]) -> str | None:
    if sum(map(len, rows)) > KEYS or any(len(row) > IN_ROW for row in rows):
        return "Bad Request: reply markup is too long"
    for key in (key for row in rows for key in row):
        if not key["text"].strip():
            return "Bad Request: text buttons are unallowed in the inline keyboard"
        data = key.get("callback_data")
        if (data is None) == (key.get("url") is None):
            return "Bad Request: a button needs exactly one of callback_data and url"
        if data is not None and not 1 <= len(data.encode()) <= DATA:
            return "Bad Request: BUTTON_DATA_INVALID"
    return None


def _wrong_reply(rows: list[list[dict[str, Any]]], private: bool) -> str | None:
    keys = [key for row in rows for key in row]
    if not keys or sum(map(len, rows)) > KEYS or any(len(row) > IN_ROW for row in rows):
        return "Bad Request: reply markup is too long" if keys else "Bad Request: the keyboard has no keys"
    for key in keys:
        if not key["text"].strip():
            return "Bad Request: keyboard button text must be non-empty"
        asks = [name for name in ("request_contact", "request_location", *OTHER_USES) if key.get(name)]
        if len(asks) > 1:
            return "Bad Request: a key can ask for one thing only"
        if asks and not private:
            what = {"request_contact": "phone number", "request_location": "location"}.get(asks[0], "this")
            return f"Bad Request: {what} can be requested in private chats only"
        if asks and asks[0] in OTHER_USES:
            return f"Bad Request: the fake server does not know {asks[0]}"
    return None


def inline_keys(markup: Any) -> tuple[Keys, ...]:
    """What stands under the message."""
    rows = (markup or {}).get("inline_keyboard") or []
    return tuple(tuple((key["text"], key.get("callback_data"), key.get("url")) for key in row) for row in rows)


def reply_keyboard(markup: Any, before: ReplyKeyboard | None) -> ReplyKeyboard | None:
    """What stands in place of a person's keyboard after a message with this markup."""
    if not markup or "inline_keyboard" in markup or "force_reply" in markup:
        return before
    if "remove_keyboard" in markup:
        return None
    rows = tuple(tuple((key["text"], _asks(key)) for key in row) for row in markup["keyboard"] if row)
    return ReplyKeyboard(rows, bool(markup.get("one_time_keyboard")))


def _asks(key: dict[str, Any]) -> Asks:
    return "location" if key.get("request_location") else "contact" if key.get("request_contact") else "text"
