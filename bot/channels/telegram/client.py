"""aiogram's Bot on the Bot API server of the settings, and what its errors ask for: wait, try again, or give up."""

from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

ANSWER_SECONDS = 20.0  # a call that has no answer by then is tried again
NO_SUCH_BOT = (TelegramUnauthorizedError, TelegramNotFound)  # a wrong token, or a server that knows none of this form

__all__ = [
    "NO_SUCH_BOT",
    "AiogramError",
    "FetchUpdates",
    "TelegramBadRequest",
    "TelegramConflictError",
    "TelegramForbiddenError",
    "TelegramMigrateToChat",
    "TelegramNotFound",
    "TelegramRetryAfter",
    "TelegramUnauthorizedError",
    "check",
    "connect",
    "is_passing",
    "reason",
]


class FetchUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates as plain data: one update that aiogram's models do not know must not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = 0
    allowed_updates: list[str] | None = None


def connect(token: str, api: str | None) -> Bot:
    """A bot; nothing is sent yet. `api` is the base address of another Bot API server."""
    server = TelegramAPIServer.from_base(api) if api else PRODUCTION
    return Bot(token, session=AiohttpSession(api=server, timeout=ANSWER_SECONDS))


def is_passing(error: Exception) -> bool:
    """Whether trying again may help: the network, Telegram's own trouble, an answer that is none."""
    final = (TelegramBadRequest, TelegramNotFound, TelegramForbiddenError, TelegramUnauthorizedError)
    return isinstance(error, AiogramError | ClientDecodeError | OSError | TypeError) and not isinstance(error, final)


def reason(error: Exception) -> str:
    """Telegram's own sentence, which quotes nobody; "" for other errors, which may."""
    return error.message[:120] if isinstance(error, TelegramAPIError) else ""


async def check(token: str, api: str | None) -> tuple[str, str | None]:
    """The bot's user name, asked of Telegram; and None, "refused" or "unreachable"."""
    bot = connect(token, api)
    try:
        return (await bot.get_me(request_timeout=10)).username or "", None
    except NO_SUCH_BOT:
        return "", "refused"
    except (AiogramError, OSError, TypeError):
        return "", "unreachable"
    finally:
        await bot.session.close()
