"""Updates that we fetch from Telegram: a group is taken and committed, and only the next call confirms it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import structlog
from aiogram import Bot

from bot.channels.telegram import client
from bot.channels.telegram.client import FetchUpdates
from bot.channels.telegram.reading import KINDS, address_of

POLL_SECONDS = 25  # that Telegram keeps a call open when there is nothing
SLOWEST = 60.0  # seconds between tries

log = structlog.get_logger(__name__)


class Fetcher:
    """One poller. `take` returns when an update is committed, and raises when it could not be taken now; `heard` is
    told after each call that Telegram answered, and whether anything had come."""

    def __init__(
        self, bot: Bot, take: Callable[[Any], Awaitable[None]], heard: Callable[[bool], Awaitable[None]]
    ) -> None:
        self._bot, self._take, self._heard = bot, take, heard
        self._trouble: str | None = None
        self._wait = 1.0

    async def run(self) -> None:
        """Until it is cancelled. Raises TelegramUnauthorizedError when the token is not taken (any more)."""
        offset: int | None = None
        while True:
            updates = await self._fetch(offset)
            if updates is None:
                continue
            await self._all(updates)
            numbers = [number for each in updates if isinstance(number := each.get("update_id"), int)]
            # The last one's number, not the highest: after a quiet week Telegram begins at any number. Once an empty
            # answer has confirmed everything, there is nothing to confirm.
            offset = numbers[-1] + 1 if numbers else None
            await self._heard(bool(updates))

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]] | None:
        call = FetchUpdates(offset=offset, timeout=POLL_SECONDS, allowed_updates=list(KINDS))
        try:
            updates = await self._bot(call, request_timeout=POLL_SECONDS + int(client.ANSWER_SECONDS))
        except client.TelegramUnauthorizedError:
            raise
        except client.TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
        except client.TelegramConflictError:
            await self._troubled("another program fetches this bot's updates; stop it, or use another bot")
        except Exception as error:
            if not client.is_passing(error):
                raise
            await self._troubled(f"telegram cannot be reached ({type(error).__name__})")
        else:
            if self._trouble is not None:
                log.warning("telegram is heard again")
            self._trouble, self._wait = None, 1.0
            return updates
        return None

    async def _troubled(self, trouble: str) -> None:
        """Told once, however long it lasts."""
        if trouble != self._trouble:
            log.warning(trouble, bot="newcomers")
        self._trouble = trouble
        await asyncio.sleep(self._wait)
        self._wait = min(self._wait * 2, SLOWEST)

    async def _all(self, updates: Iterable[dict[str, Any]]) -> None:
        """One person's updates in order, everybody's at once."""
        chats: dict[str, list[dict[str, Any]]] = {}
        for update in updates:
            chats.setdefault(address_of(update), []).append(update)
        await asyncio.gather(*(self._in_order(each) for each in chats.values()))

    async def _in_order(self, updates: Iterable[dict[str, Any]]) -> None:
        wait = 0.5
        for update in updates:
            while True:
                try:
                    await self._take(update)
                    break
                except Exception as error:  # nothing was taken: Telegram keeps it, and so do we
                    log.error("an update waits", error=type(error).__name__)
                    await asyncio.sleep(wait)
                    wait = min(wait * 2, SLOWEST)
