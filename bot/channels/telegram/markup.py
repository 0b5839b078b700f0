"""Keys as aiogram has them. What they say and where they stand is decided in `layout` and `below`."""

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.channels.telegram.layout import Part, Rows


def markup_of(part: Part) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The one thing that a message can have."""
    if part.below:
        return _below(part.below)
    if part.ends:
        return ReplyKeyboardRemove()
    return inline(part.keys) if part.keys else None


def inline(rows: Rows) -> InlineKeyboardMarkup:
    """Keys under a message."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=key.text, callback_data=key.data, url=key.url) for key in row] for row in rows
        ]
    )


def _below(rows: Rows) -> ReplyKeyboardMarkup:
    """Hidden after a press, and small: it stands where the person writes."""
    keys = [
        [
            KeyboardButton(
                text=key.text,
                request_location=key.shares == "location" or None,
                request_contact=key.shares == "contact" or None,
            )
            for key in row
        ]
        for row in rows
    ]
    return ReplyKeyboardMarkup(keyboard=keys, resize_keyboard=True, one_time_keyboard=True)
