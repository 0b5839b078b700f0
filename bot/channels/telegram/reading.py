"""An update as Telegram delivers it -> what it means to the house. Pure; what means nothing is None.

A message is known by what never changes when it is delivered again: its number in the chat, and a tap by the message
and the button. update_id is not part of it, as Telegram begins to count anew after a quiet week.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from bot.channels.base import typed
from bot.channels.telegram import CHANNEL
from bot.channels.telegram.data import ControlData, OptionData, PageData, is_switch, unpack
from bot.channels.telegram.layout import page_of
from bot.channels.telegram.tapped import keys_of
from bot.poster.payload import read_payload
from dialogs import conversation as talk
from dialogs.answers.geopoint import point
from dialogs.conversation import Control, Edit, Other, Press, Said, Tap, Text

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")  # of updates that mean something here
CONTROLS: dict[str, Control] = {name: name for name in get_args(Control)}
REPEATABLE = ("help", "person", "file", "quiet", "remind")  # controls that may be meant again on the same message
GONE = ("kicked", "left")


@dataclass(frozen=True, slots=True)
class Arrived:
    """Something a person said. `tap` is the button's, to be answered."""

    message: talk.Message
    tap: CallbackQuery | None = None


@dataclass(frozen=True, slots=True)
class PageTurned:
    """A person wants another page of a long list."""

    address: str
    page: PageData
    tap: CallbackQuery


@dataclass(frozen=True, slots=True)
class Inert:
    """A tap on what is only there to be seen."""

    tap: CallbackQuery


@dataclass(frozen=True, slots=True)
class Blocked:
    """A person blocked the bot, or no longer does."""

    address: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The bot is in a group or channel, where nobody should answer it."""

    chat: int
    language: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A chat has another number now."""

    address: str
    to: str


Incoming = Arrived | PageTurned | Inert | Blocked | Group | Moved


def read(update: Update, bot: int, clock: Callable[[], datetime], offered: Collection[str] = ()) -> Incoming | None:
    """What an update means. `bot` is the bot's number, as another bot counts its messages anew; `offered` are the
    languages that a poster may name."""
    if update.message is not None:
        return _message(update.message, bot, clock, offered)
    if update.edited_message is not None:
        return _edited(update.edited_message, bot, clock)
    if update.callback_query is not None:
        return _tap(update.callback_query, bot, clock)
    if update.my_chat_member is not None:
        return _member(update.my_chat_member)
    return None


def address_of(raw: object) -> str:
    """Whose update it is, before anything is checked: one person's are taken in order. "" for nobody's."""
    if not isinstance(raw, dict):
        return ""
    for kind in KINDS:
        body = raw.get(kind)
        if isinstance(body, dict):
            where = body.get("from") if kind == "callback_query" else body.get("chat")
            return str(where.get("id", "")) if isinstance(where, dict) else ""
    return ""


def _message(message: Message, bot: int, clock: Callable[[], datetime], offered: Collection[str]) -> Incoming | None:
    if message.migrate_to_chat_id is not None:
        return Moved(str(message.chat.id), str(message.migrate_to_chat_id))
    if not _alone(message.chat):
        return None if message.left_chat_member else Group(message.chat.id, _language(message.from_user))
    if message.from_user is None or message.from_user.is_bot:
        return None
    said: Said
    flow = spot = None
    language = _language(message.from_user)
    text = message.text
    if text is None:
        said = _shared(message) or Other(str(message.content_type))
    elif text == "/start" or text.startswith("/start "):
        start = read_payload(text[len("/start ") :].strip())
        said, flow, spot = Press("continue"), start.flow or None, start.place or None
        language = start.language if start.language in offered else language
    else:
        said = Text(typed(text))
    return Arrived(
        talk.Message(
            CHANNEL,
            str(message.chat.id),
            _sent(bot, message),
            clock(),
            said,
            language,
            flow,
            spot=spot,
            order=message.message_id,
        )
    )


def _shared(message: Message) -> Said | None:
    """A place, rounded before anybody sees it, or a number. Who else is named on a card is not read."""
    if message.location is not None:
        at = point(message.location.latitude, message.location.longitude)
        return talk.Location(at) if at else None
    if message.contact is not None and message.from_user is not None:
        return talk.Contact(message.contact.phone_number, message.contact.user_id == message.from_user.id)
    return None


def _edited(message: Message, bot: int, clock: Callable[[], datetime]) -> Incoming | None:
    if not _alone(message.chat) or message.text is None or message.text.startswith("/"):
        return None
    identity = f"{bot}:e{message.message_id}.{message.edit_date}.{message.text}"
    said = Edit(typed(message.text), _sent(bot, message))
    language = _language(message.from_user)
    return Arrived(talk.Message(CHANNEL, str(message.chat.id), identity, clock(), said, language))


def _tap(tap: CallbackQuery, bot: int, clock: Callable[[], datetime]) -> Incoming | None:
    address = str(tap.from_user.id)
    on = tap.message.message_id if tap.message is not None else 0
    if tap.message is not None and not _alone(tap.message.chat):
        return Inert(tap)
    data = tap.data or ""
    meant = unpack(data)
    again = True  # the same button of the same message once more means the same tap, unless it switches
    about = None
    said: Said
    if isinstance(meant, PageData):
        return PageTurned(address, meant, tap)
    if data == "x":
        return Inert(tap)
    if isinstance(meant, OptionData):
        said = Tap(meant.token, meant.place, meant.attempt, meant.conversation)
        again = not is_switch(meant.token)
        about = f"tap {on}" if again else f"tick {on} {page_of(key for _, key in keys_of(tap))}"
    elif isinstance(meant, ControlData) and meant.control in CONTROLS:
        said = Press(CONTROLS[meant.control])
        again = meant.control not in REPEATABLE
    else:
        said = Tap("", "", -1)  # no button of ours: answered as an old one
    identity = f"{bot}:t{on}.{data}" if again and on else f"{bot}:q{tap.id}"
    message = talk.Message(CHANNEL, address, identity, clock(), said, _language(tap.from_user), about=about)
    return Arrived(message, tap)


def _member(change: ChatMemberUpdated) -> Incoming | None:
    if _alone(change.chat):
        return Blocked(str(change.chat.id), change.new_chat_member.status in GONE)
    if change.new_chat_member.status in GONE:
        return None
    return Group(change.chat.id, _language(change.from_user))


def _sent(bot: int, message: Message) -> str:
    return f"{bot}:m{message.message_id}"


def _alone(chat: Chat) -> bool:
    return chat.type == "private"


def _language(user: User | None) -> str | None:
    return user.language_code if user is not None else None
