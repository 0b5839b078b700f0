"""The weekly summary to those who ordered it: claimed with a lease, sent, marked. Knows no library.

Each subscriber gets a week once, also over crashes and clock changes: one row a week and colleague says how far it is.
Where the connection broke in the middle, nobody knows whether it arrived: it is flagged and not sent again, and the
colleague is told how to see it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import Protocol

import structlog

from bot.botapi.errors import AskedToWait, Blocked, Refused, TelegramTrouble, TokenRefused, Unreachable
from bot.staff import due
from bot.staff.answers import Answer, Document
from bot.staff.office import Office
from reports.week import Week, parse
from storage.deliveries import Subscriber
from storage.ledger import Claim, pause
from storage.problems import DatabaseProblem

AT_ONCE = 8
Begin = Callable[[], Awaitable[bool]]

log = structlog.get_logger(__name__)


class Post(Protocol):
    """Sends one message, once. `begin` is called when nothing is left to wait for; nothing is sent when it says no.
    Returns whether it was sent; raises TelegramTrouble."""

    async def send(self, chat: str, part: Answer | Document, begin: Begin) -> bool: ...


class Pushes:
    """What is due goes out whenever `run` is called."""

    def __init__(self, office: Office, post: Post) -> None:
        self._office, self._post = office, post
        self._deliveries, self._clock = office.deliveries, office.clock
        self._several = asyncio.Semaphore(AT_ONCE)
        self._turn = asyncio.Lock()
        self._under_way = 0
        self._stopping = False

    async def stop(self, seconds: float) -> None:
        """Begins no message any more, and waits until those under way are marked."""
        self._stopping = True
        loop = asyncio.get_running_loop()
        ends = loop.time() + seconds
        while self._under_way and loop.time() < ends:
            await asyncio.sleep(0.02)

    async def run(self) -> None:
        """Everything that is due now. Raises TokenRefused and DatabaseProblem; whatever else goes wrong with one
        subscriber does not keep the others waiting."""
        async with self._turn:
            await self._run()

    async def _run(self) -> None:
        now = self._clock()
        for claim in await asyncio.to_thread(self._deliveries.newly_doubtful, now):
            log.warning("a summary may have been sent", week=claim.week, why="the process before was killed meanwhile")
            await self._tell(claim)
        wanted = await asyncio.to_thread(self._deliveries.subscribers)
        weeks = {each.colleague: due.due(each.subscription, now, self._office.zone) for each in wanted}
        settled = {
            week: await asyncio.to_thread(self._deliveries.settled, str(week)) for week in set(weeks.values()) if week
        }
        calls = [
            self._one(each, week)
            for each in wanted
            if (week := weeks[each.colleague]) is not None and each.colleague not in settled[week]
        ]
        for ended in await asyncio.gather(*calls, return_exceptions=True):
            if isinstance(ended, TokenRefused | DatabaseProblem | asyncio.CancelledError):
                raise ended
            if isinstance(ended, BaseException):
                log.error("a summary could not be made", error=type(ended).__name__)

    async def _one(self, to: Subscriber, week: Week) -> None:
        async with self._several:
            if self._stopping:
                return
            self._under_way += 1
            try:
                await self._claimed(to, week)
            finally:
                self._under_way -= 1

    async def _claimed(self, to: Subscriber, week: Week) -> None:
        claim = await asyncio.to_thread(self._deliveries.claim, str(week), to.colleague, self._clock())
        if claim is None:
            return
        what = f"push {week}"
        answer = await asyncio.to_thread(self._office.summary, week, to.subscription.language, what, to.audience)
        parts: list[Answer | Document] = [answer, answer.document] if answer.document else [answer]
        if await self._send(claim, to, parts):
            await asyncio.to_thread(self._deliveries.sent, claim, self._clock())
            await asyncio.to_thread(self._office.staff.note, to.colleague, what, self._clock())

    async def _send(self, claim: Claim, to: Subscriber, parts: list[Answer | Document]) -> bool:
        """All that is left of it. False: not now, or never."""

        async def begin() -> bool:
            return not self._stopping and await asyncio.to_thread(self._deliveries.sending, claim, self._clock())

        try:
            for number, part in enumerate(parts):
                if number < claim.parts:
                    continue  # out before a pause or a crash
                if not await self._post.send(to.chat, part, begin):
                    return False
                if number + 1 < len(parts):
                    await asyncio.to_thread(self._deliveries.part_sent, claim, number + 1, self._clock())
        except TelegramTrouble as trouble:
            await self._failed(claim, trouble)
            return False
        return True

    async def _failed(self, claim: Claim, trouble: TelegramTrouble) -> None:
        now = self._clock()
        match trouble:
            case AskedToWait(seconds=seconds):
                await asyncio.to_thread(self._deliveries.later, claim, now + timedelta(seconds=seconds))
            case Unreachable(doubtful=True):
                log.warning("a summary may have been sent", week=claim.week, why="the connection broke")
                await asyncio.to_thread(self._deliveries.doubt, claim)
                await self._tell(claim)
            case Blocked():
                await asyncio.to_thread(self._office.staff.block, claim.to, now)
                await asyncio.to_thread(self._deliveries.give_up, claim, now)
            case Refused():
                log.error("telegram refuses a summary", week=claim.week, why=str(trouble))
                await asyncio.to_thread(self._deliveries.give_up, claim, now)
            case _:  # it did surely not arrive
                log.warning("a summary waits", week=claim.week, error=type(trouble).__name__)
                await asyncio.to_thread(self._deliveries.later, claim, now + pause(claim))
                if isinstance(trouble, TokenRefused):
                    raise trouble

    async def _tell(self, claim: Claim) -> None:
        """How to see it, said at most once; it does no harm where the summary arrived after all."""
        wanted = await asyncio.to_thread(self._deliveries.subscribers)
        to = next((each for each in wanted if each.colleague == claim.to), None)
        if to is None:
            return
        text = self._office.voice(to.subscription.language).say("doubtful", week=str(parse(claim.week)))

        async def begin() -> bool:
            return True

        with suppress(TelegramTrouble):
            await self._post.send(to.chat, Answer(text, "doubtful"), begin)
