"""Updates that we fetch from Telegram: a group is taken and committed, and only the next call confirms it.

Both libraries' own loops confirm first. This one knows neither library: `fetch` is a call of getUpdates by one of them,
which raises the errors below.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import structlog

POLL_SECONDS = 25  # that Telegram keeps a call open when there is nothing
SLOWEST = 60.0  # seconds between tries

log = structlog.get_logger(__name__)

Update = dict[str, Any]
Fetch = Callable[[int | None], Awaitable[list[Update]]]


class TokenRefused(Exception):  # noqa: N818  (an answer, not a defect)
    """Telegram does not take the token (any more)."""


class AskedToWait(Exception):  # noqa: N818
    """Telegram wants no call for so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class AnotherPoller(Exception):  # noqa: N818
    """Another program fetches with the same token."""


class Unreachable(Exception):  # noqa: N818
    """The network, or Telegram's own trouble; trying again may help. Says what it was: a name, no data."""


class Poller:
    """One poller of one bot. `take` returns when an update is committed, and raises when it could not be taken now;
    `heard` is told after each call that Telegram answered, and whether anything had come; `whose` names the queue in
    which an update must stay in order; `bot` is its name in the log."""

    def __init__(
        self,
        bot: str,
        fetch: Fetch,
        take: Callable[[Update], Awaitable[None]],
        whose: Callable[[Update], str],
        heard: Callable[[bool], Awaitable[None]] | None = None,
    ) -> None:
        self._bot, self._fetching, self._take, self._whose, self._heard = bot, fetch, take, whose, heard
        self._trouble: str | None = None
        self._wait = 1.0

    async def run(self) -> None:
        """Until it is cancelled. Raises TokenRefused."""
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
            if self._heard is not None:
                await self._heard(bool(updates))

    async def _fetch(self, offset: int | None) -> list[Update] | None:
        try:
            updates = await self._fetching(offset)
        except AskedToWait as error:
            await asyncio.sleep(error.seconds)
        except AnotherPoller:
            await self._troubled("another program fetches this bot's updates; stop it, or use another bot")
        except Unreachable as error:
            await self._troubled(f"telegram cannot be reached ({error})")
        else:
            if self._trouble is not None:
                log.warning("telegram is heard again", bot=self._bot)
            self._trouble, self._wait = None, 1.0
            return updates
        return None

    async def _troubled(self, trouble: str) -> None:
        """Told once, however long it lasts."""
        if trouble != self._trouble:
            log.warning(trouble, bot=self._bot)
        self._trouble = trouble
        await asyncio.sleep(self._wait)
        self._wait = min(self._wait * 2, SLOWEST)

    async def _all(self, updates: Iterable[Update]) -> None:
        """One person's updates in order, everybody's at once."""
        queues: dict[str, list[Update]] = {}
        for update in updates:
            queues.setdefault(self._whose(update), []).append(update)
        await asyncio.gather(*(self._in_order(each) for each in queues.values()))

    async def _in_order(self, updates: Iterable[Update]) -> None:
        wait = 0.5
        for update in updates:
            while True:
                try:
                    await self._take(update)
                    break
                except Exception as error:  # nothing was taken: Telegram keeps it, and so do we
                    log.error("an update waits", bot=self._bot, error=type(error).__name__)
                    await asyncio.sleep(wait)
                    wait = min(wait * 2, SLOWEST)
