"""What Telegram shows around the chat: the commands of the menu and what the bot is, in every language it knows."""

import hashlib
import json
from collections.abc import Iterator

from aiogram import Bot
from aiogram.methods import SetMyCommands, SetMyDescription, SetMyShortDescription, TelegramMethod
from aiogram.types import BotCommand

from bot.botapi.rates import Pace
from bot.channels.base import Desk

COMMANDS = ("help", "language", "answers", "back", "skip", "pause", "continue", "person", "stop", "delete")
KNOWN_LETTERS = 2  # Telegram knows languages by the two letters of ISO 639-1; others get the menu of nobody's language
KNOWN_AS = {"kmr": "ku"}  # prs and ckb have no two letters


def methods(desk: Desk) -> Iterator[TelegramMethod[bool]]:
    """Every call that makes the menu as it should be; first the one for languages that we do not offer."""
    source = desk.catalogue.source if desk.catalogue.source in desk.offered else desk.offered[0]
    for language in (None, *desk.offered):
        known = language and KNOWN_AS.get(language, language)
        if known is not None and len(known) != KNOWN_LETTERS:
            continue

        def text(message: str, spoken: str = language or source) -> str:
            return desk.catalogue.text(desk.flow, spoken, message)

        menu = [BotCommand(command=name, description=text(f"command-{name}")) for name in COMMANDS]
        yield SetMyCommands(commands=menu, language_code=known)
        yield SetMyDescription(description=text("telegram-description"), language_code=known)
        yield SetMyShortDescription(short_description=text("telegram-short"), language_code=known)


def digest(desk: Desk, bot: int) -> str:
    """Changes when the menu does: it need not be set at every start."""
    plain = [method.model_dump(exclude_none=True) for method in methods(desk)]
    return hashlib.sha256(json.dumps([bot, plain], sort_keys=True).encode()).hexdigest()


async def set_menu(bot: Bot, desk: Desk, pace: Pace) -> None:
    """Sets all of it. Raises AiogramError."""
    for method in methods(desk):
        async with pace.call():
            await bot(method)
