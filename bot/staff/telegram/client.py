"""python-telegram-bot's Bot on the Bot API server of the settings, its errors as those of botapi, and each call within
the rates. None of its own loops, queues and schedules is used: they acknowledge before anything is done."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode
from weakref import WeakValueDictionary

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram import error as errors
from telegram.request import HTTPXRequest

from bot.botapi.errors import AnotherPoller, AskedToWait, Blocked, Refused, TokenRefused, Unreachable
from bot.botapi.polling import POLL_SECONDS
from bot.botapi.rates import Pace
from bot.staff.answers import Answer, Document, Keys

ANSWER_SECONDS = 20.0  # a call that has no answer by then is tried again
KINDS = ("message", "callback_query", "my_chat_member")  # of updates that mean something here
NOT_SENT = ("ConnectError", "ConnectTimeout", "PoolTimeout")  # httpx's errors before anything has left
PLAIN = LinkPreviewOptions(is_disabled=True)
Begin = Callable[[], Awaitable[bool]]


class Client:
    """One bot. Every method raises TelegramTrouble."""

    def __init__(self, token: str, api: str | None) -> None:
        base = f"{api or 'https://api.telegram.org'}/bot"
        self._polling = _connections()
        self.bot = Bot(token, base_url=base, request=_connections(), get_updates_request=_connections())
        self.pace = Pace()
        self._chats: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def begin(self) -> None:
        """Asks Telegram who we are, and to keep updates for us to fetch."""
        async with _translated():
            await self._polling.initialize()
            await self.bot.initialize()
            await self.bot.delete_webhook()

    async def close(self) -> None:
        """Ends the connections."""
        await self.bot.shutdown()
        await self._polling.shutdown()

    async def fetch(self, offset: int | None) -> list[dict[str, Any]]:
        """getUpdates as plain data: one update that the library does not know must not hide the others."""
        query = {"timeout": POLL_SECONDS, "allowed_updates": json.dumps(KINDS)}
        query |= {} if offset is None else {"offset": offset}
        try:
            async with _translated():
                found = await self._polling.post(
                    f"{self.bot.base_url}/getUpdates?{urlencode(query)}", read_timeout=POLL_SECONDS + ANSWER_SECONDS
                )
        except (Blocked, Refused) as error:  # something between us and Telegram; not for good
            raise Unreachable(type(error).__name__) from None
        return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []

    async def send(self, chat: str, part: Answer | Document, begin: Begin) -> bool:
        """One message to a chat, as plain text always. See `pushes.Post`."""
        async with self._chats.setdefault(chat, asyncio.Lock()), self.pace.call(chat):
            if not await begin():
                return False
            try:
                async with _translated():
                    if isinstance(part, Document):
                        await self.bot.send_document(int(chat), part.content, caption=part.caption, filename=part.name)
                    else:
                        await self.bot.send_message(
                            int(chat), part.text, reply_markup=_markup(part.keys), link_preview_options=PLAIN
                        )
            except AskedToWait as wait:
                self.pace.hold(chat, wait.seconds)
                raise
        return True

    async def change(self, chat: str, message: int, answer: Answer) -> bool:
        """Puts an answer in the place of a message sent before; then it is true."""
        async with self.pace.call(), _translated():
            await self.bot.edit_message_text(
                answer.text, int(chat), message, reply_markup=_markup(answer.keys), link_preview_options=PLAIN
            )
        return True

    async def end_tap(self, tap: str) -> None:
        """Ends the turning wheel on a button."""
        async with _translated():
            await self.bot.answer_callback_query(tap)

    async def leave(self, chat: int) -> None:
        """Out of a group."""
        async with self.pace.call(), _translated():
            await self.bot.leave_chat(chat)

    async def introduce(self, commands: dict[str, str], description: str, language: str | None) -> None:
        """The menu and what the bot is, in a language; None for all that have none of their own."""
        async with self.pace.call(), _translated():
            await self.bot.set_my_commands(list(commands.items()), language_code=language)
        async with self.pace.call(), _translated():
            await self.bot.set_my_description(description, language_code=language)
        async with self.pace.call(), _translated():
            await self.bot.set_my_short_description(description, language_code=language)


def _connections() -> HTTPXRequest:
    patience = ANSWER_SECONDS
    return HTTPXRequest(connection_pool_size=32, read_timeout=patience, write_timeout=patience, pool_timeout=patience)


def _markup(keys: Keys) -> InlineKeyboardMarkup | None:
    if not keys:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(key.label, callback_data=key.data) for key in row] for row in keys]
    )


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    """The library's errors as what to do next. The order matters: most of them are NetworkErrors to it."""
    try:
        yield
    except errors.InvalidToken:
        raise TokenRefused from None
    except errors.RetryAfter as error:
        wait = error.retry_after
        raise AskedToWait(wait.total_seconds() if isinstance(wait, timedelta) else wait) from None
    except errors.Conflict:
        raise AnotherPoller from None
    except errors.Forbidden:
        raise Blocked from None
    except (errors.BadRequest, errors.ChatMigrated) as error:
        raise Refused(error.message[:120]) from None
    except errors.TelegramError as error:
        # With a cause the answer never came, or was none; without, Telegram itself said that it failed.
        cause = error.__cause__
        name = type(cause or error).__name__
        raise Unreachable(name, doubtful=cause is not None and name not in NOT_SENT) from None
