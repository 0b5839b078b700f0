"""An update as Telegram delivers it -> what it means to the staff bot. Pure; what means nothing is None."""

from dataclasses import dataclass
from typing import Any

from telegram import Bot, CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True, slots=True)
class Written:
    """Somebody wrote in her private chat. `key` is the same when it comes again; `text` "" for anything but text."""

    key: str
    chat: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """Somebody tapped a button of a message in her private chat."""

    key: str
    chat: str
    tap: str
    data: str
    message: int
    language: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody blocked the bot, or no longer does."""

    chat: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The bot is in a group or channel, where it must not be."""

    chat: int


Incoming = Written | Tapped | Stopped | Group


def read(raw: Any, bot: Bot) -> Incoming | None:
    """What an update means. Raises anything for what cannot be understood."""
    update = Update.de_json(raw, bot)
    if update.message is not None:
        return _message(update.message)
    if update.callback_query is not None:
        return _tap(update.callback_query)
    return _membership(update.my_chat_member) if update.my_chat_member is not None else None


def whose(raw: dict[str, Any]) -> str:
    """The queue in which an update must stay in order: the person's or the group's."""
    inner = next((value for key, value in raw.items() if key != "update_id" and isinstance(value, dict)), {})
    place = inner.get("chat") or inner.get("from")
    return str(place.get("id")) if isinstance(place, dict) else ""


def _message(message: Message) -> Incoming | None:
    if message.chat.type != ChatType.PRIVATE:
        return Group(message.chat.id)
    if message.from_user is None or message.from_user.is_bot:
        return None
    key = f"{message.chat.id} {message.message_id}"
    return Written(key, str(message.chat.id), message.text or "", message.from_user.language_code or "")


def _tap(tap: CallbackQuery) -> Incoming | None:
    if tap.message is None or tap.message.chat.type != ChatType.PRIVATE:
        return None
    # In a private chat the chat's number is the person's: nobody taps for somebody else.
    chat, language = str(tap.from_user.id), tap.from_user.language_code or ""
    return Tapped(f"tap {tap.id}", chat, tap.id, tap.data or "", tap.message.message_id, language)


def _membership(change: ChatMemberUpdated) -> Incoming | None:
    gone = change.new_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        return Stopped(str(change.chat.id), gone)
    return None if gone else Group(change.chat.id)
