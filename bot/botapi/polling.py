"""Updates that we fetch from Telegram: a group is taken and committed, and only the next call confirms it.

Both libraries' own loops confirm first. This one knows neither library: `fetch` is a call of getUpdates by one of them,
which raises those of errors.py.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from bot.botapi.errors import AnotherPoller, AskedToWait, Unreachable

POLL_SECONDS = 25  # that Telegram keeps a call open when there is nothing
SLOWEST = 60.0  # seconds between tries
AT_MOST, AT_LEAST = 0.25, 0.5  # seconds until the next call while some are not committed: after new ones, after none

log = structlog.get_logger(__name__)

Update = dict[str, Any]
Fetch = Callable[[int | None], Awaitable[list[Update]]]


class Poller:
    """One poller of one bot. `take` returns when an update is committed, and raises when it could not be taken now;
    `heard` is told after each call that Telegram answered, and whether anything may still come; `whose` names the queue
    in which an update must stay in order; `bot` is its name in the log."""

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
        self._committed: dict[int, bool] = {}  # of the updates that Telegram will give again
        self._queues: dict[str, deque[Update]] = {}
        self._workers: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Until it is cancelled. Raises TokenRefused."""
        offset: int | None = None
        try:
            while True:
                updates = await self._fetch(offset)
                if updates is None:
                    continue
                news = self._begin(updates)
                if self._workers:
                    await asyncio.wait(self._workers, timeout=AT_MOST if news else AT_LEAST)
                offset = self._next(updates)
                if self._heard is not None:
                    await self._heard(news or bool(self._workers))
        finally:
            for worker in self._workers:
                worker.cancel()

    def _begin(self, updates: Sequence[Update]) -> bool:
        """One person's updates in order, everybody's at once. Whoever's takes long is left behind: the others' next
        ones are fetched meanwhile. Says whether there were new ones."""
        news = [update for update in updates if update["update_id"] not in self._committed]
        for update in news:
            self._committed[update["update_id"]] = False
            whose = self._whose(update)
            queue = self._queues.setdefault(whose, deque())
            queue.append(update)
            if len(queue) == 1:
                worker = asyncio.create_task(self._work(whose, queue))
                self._workers.add(worker)
                worker.add_done_callback(self._workers.discard)
        return bool(news)

    async def _work(self, whose: str, queue: deque[Update]) -> None:
        wait = 0.5
        while queue:
            try:
                await self._take(queue[0])
            except Exception as error:  # nothing was taken: Telegram keeps it, and so do we
                log.error("an update waits", bot=self._bot, error=type(error).__name__)
                await asyncio.sleep(wait)
                wait = min(wait * 2, SLOWEST)
                continue
            wait = 0.5
            number = queue.popleft()["update_id"]
            if number in self._committed:  # not when a copy of it came along
                self._committed[number] = True
        del self._queues[whose]

    def _next(self, updates: Sequence[Update]) -> int | None:
        """What to ask for next, which confirms everything before it."""
        waiting = [number for number, committed in self._committed.items() if not committed]
        if waiting:  # Telegram gives it again at once, and what comes after it
            first = min(waiting)
            self._committed = {number: done for number, done in self._committed.items() if number >= first}
            return first
        self._committed = {}
        # The last one's number, not the highest: after a quiet week Telegram begins at any number. Once an empty
        # answer has confirmed everything, there is nothing to confirm.
        return int(updates[-1]["update_id"]) + 1 if updates else None

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
