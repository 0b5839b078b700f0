"""What one process does for all: the bots' sending and fetching, and the schedule. Where several share a database, the
one on duty does it; the others take what is brought to them and answer pages."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

import structlog

from storage.duty import Duty
from storage.problems import DatabaseProblem

LOOK = 2.0  # seconds between looks: at whether the duty is still ours, and at whether it is free

log = structlog.get_logger(__name__)


class Runs(Protocol):
    """What begins and ends, more than once."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...


class Roster:
    """This process's part. `news` is called when another process wrote a reply."""

    def __init__(self, duty: Duty, bots: Sequence[Runs], news: Callable[[], None]) -> None:
        self._duty, self._bots, self._news = duty, bots, news
        self._running = False

    @property
    def on_duty(self) -> bool:
        """Whether what one process does for all is this one's. Where there is only one, always."""
        return self._running or not self._duty.shared

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """As long as it is entered, the bots run whenever it is this process's turn."""
        if not self._duty.shared:
            try:
                await self._begin()
                yield
            finally:
                await self._end()
            return
        keeping = asyncio.create_task(self._keep())
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
            await asyncio.to_thread(self._duty.leave)

    async def _keep(self) -> None:
        while True:
            try:
                if await asyncio.to_thread(self._duty.take):
                    await self._on_duty()
            except DatabaseProblem as problem:
                log.warning("the database does not say who is on duty", problem=problem.code)
            except Exception as error:  # nobody would send replies any more
                log.error("the duty cannot be kept", error=type(error).__name__)
                await asyncio.to_thread(self._duty.leave)  # another process may be able to
            await asyncio.sleep(LOOK)

    async def _on_duty(self) -> None:
        log.info("this process is on duty")
        try:
            await self._begin()
            while True:
                if await asyncio.to_thread(self._duty.keep, LOOK):
                    self._news()
        finally:
            await self._end()

    async def _begin(self) -> None:
        for bot in self._bots:
            await bot.start()
        self._running = True

    async def _end(self) -> None:
        self._running = False
        await asyncio.gather(*(bot.stop() for bot in self._bots), return_exceptions=True)
