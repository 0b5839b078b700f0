"""getUpdates by aiogram, for the poller that both bots share."""

from typing import Any

from aiogram import Bot

from bot.botapi.errors import AnotherPoller, AskedToWait, TokenRefused, Unreachable
from bot.botapi.polling import POLL_SECONDS, Fetch
from bot.channels.telegram import client
from bot.channels.telegram.client import FetchUpdates
from bot.channels.telegram.reading import KINDS


def fetcher(bot: Bot) -> Fetch:
    """Fetches what comes after an offset, as plain data."""

    async def fetch(offset: int | None) -> list[dict[str, Any]]:
        call = FetchUpdates(offset=offset, timeout=POLL_SECONDS, allowed_updates=list(KINDS))
        try:
            return await bot(call, request_timeout=POLL_SECONDS + int(client.ANSWER_SECONDS))
        except client.NO_SUCH_BOT:
            raise TokenRefused from None
        except client.TelegramRetryAfter as error:
            raise AskedToWait(error.retry_after) from None
        except client.TelegramConflictError:
            raise AnotherPoller from None
        except Exception as error:  # also a refusal: of something between us and Telegram, and not for good
            raise Unreachable(type(error).__name__) from error

    return fetch
