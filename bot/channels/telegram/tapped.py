"""The keyboard of a tapped message, which comes back with every tap: kept as plain data until somebody looks at it.

aiogram would make a model of each button, a dozen or more a tap: more work than all the rest of reading an update.
"""

from typing import Any

import msgspec
from aiogram.types import CallbackQuery, Update

KEYBOARD, PLAIN = "reply_markup", "keyboard_as_it_came"


class _Key(msgspec.Struct):
    text: str
    callback_data: str | None = None


class _Keyboard(msgspec.Struct):
    inline_keyboard: tuple[tuple[_Key, ...], ...]


def read_update(raw: Any, context: dict[str, Any]) -> Update:
    """aiogram's update without the tapped keyboard's models. Raises what `Update.model_validate` raises."""
    tap = raw.get("callback_query") if isinstance(raw, dict) else None
    message = tap.get("message") if isinstance(tap, dict) else None
    if isinstance(tap, dict) and isinstance(message, dict) and KEYBOARD in message:
        plain = {name: value for name, value in message.items() if name != KEYBOARD} | {PLAIN: message[KEYBOARD]}
        raw = {**raw, "callback_query": {**tap, "message": plain}}
    return Update.model_validate(raw, context=context)


def keys_of(tap: CallbackQuery) -> tuple[tuple[str, str | None], ...]:
    """Label and data of each button under the tapped message; none where there is none that can be read."""
    kept = (tap.message.model_extra or {}).get(PLAIN) if tap.message is not None else None
    try:
        rows = msgspec.convert(kept, _Keyboard).inline_keyboard
    except msgspec.ValidationError:
        return ()
    return tuple((key.text, key.callback_data) for row in rows for key in row)
