"""After Telegram could not be heard for a while: who may have tapped in vain is asked the same question again.

Telegram keeps messages for 24 hours, but taps for 150 seconds only. In the night only whoever had just been asked is
written to at once, everybody else when it is day; each is asked again once for one outage.
"""

import asyncio
from datetime import UTC, datetime, timedelta

import structlog

from bot.channels.base import Desk
from bot.channels.telegram import CHANNEL
from dialogs.conversation import Message, Nudge
from storage.lanes import TurnFailed
from storage.outbox import Outbox

FORGOTTEN = timedelta(seconds=150)  # after which Telegram drops a tap
STILL_THERE = timedelta(hours=24)  # whoever was asked longer before may have gone away; to be reminded, not nudged
AWAKE = timedelta(hours=1)  # whoever was asked longer before is not written to before it is day
NOTED_EVERY = timedelta(seconds=30)
HEARD, AWAY = "heard", "away"  # names of notes

Since = tuple[datetime, datetime]
"""When Telegram was last heard before the first and before the latest of the outages that are not made up for."""

log = structlog.get_logger(__name__)


class Outage:
    """Told of every call that Telegram answered. Remembers the last one also over a restart, and what it owes.

    Outages that are not made up for are taken as one: it began with the first, and whoever was asked before the latest
    may have tapped in vain, also who was asked between them. The latest gives the nudge its name, so that whoever was
    nudged in the night after an earlier one is nudged once more: her second tap may be lost like the first."""

    def __init__(self, outbox: Outbox, desk: Desk) -> None:
        self._outbox, self._desk = outbox, desk
        self._heard: datetime | None = None
        self._noted: datetime | None = None
        self._since: Since | None = None
        self._nudged: Since | None = None  # what was made up for as far as one may in the night

    async def heard(self, more: bool) -> int:
        """Telegram was reached. With `more` false everything that it kept has come: those who are still silent are
        nudged. Returns how many were."""
        now = self._desk.clock()
        before = self._heard or await self._recall() or now
        if now - before > FORGOTTEN:
            await self._remember((self._since[0] if self._since else before, before))
        self._heard = now  # not before: an outage that could not be noted is seen again at the next call
        if self._noted is None or now - self._noted > NOTED_EVERY:
            self._noted = now
            await asyncio.to_thread(self._outbox.note, HEARD, str(int(now.timestamp())))
        by_day = self._desk.by_day()
        if more or self._since is None or (self._nudged == self._since and not by_day):
            return 0
        nudged = await self._nudge(*self._since, by_day)
        self._nudged = self._since  # not before: what could not be done now is tried at the next call
        if by_day:
            await self._remember(None)
        return nudged

    async def _recall(self) -> datetime | None:
        """When the process before this one heard Telegram last; and what it had not made up for."""
        heard, away = [await asyncio.to_thread(self._outbox.noted, name) for name in (HEARD, AWAY)]
        if away:
            first, latest = map(_moment, away.split())
            self._since = first, latest
        return _moment(heard) if heard else None

    async def _remember(self, since: Since | None) -> None:
        away = " ".join(str(int(each.timestamp())) for each in since or ())
        await asyncio.to_thread(self._outbox.note, AWAY, away)
        self._since = since

    async def _nudge(self, first: datetime, latest: datetime, by_day: bool) -> int:
        begins = first - STILL_THERE
        if not by_day:
            begins = max(begins, self._desk.clock() - AWAKE)
        nudged = 0
        for address in await asyncio.to_thread(self._outbox.unanswered, begins, latest + FORGOTTEN):
            # The same id however often this is tried: each is nudged once for one outage.
            identity = f"away {int(latest.timestamp())}"
            message = Message(CHANNEL, address, identity, self._desk.clock(), Nudge("say-away"))
            try:
                nudged += not (await self._desk.take(message)).repeated
            except TurnFailed as failed:  # set aside for good: nobody shall wait for it
                log.error("a message was set aside", where=str(failed))
        if nudged:
            log.info("questions are asked again after an outage", people=nudged)
        return nudged


def _moment(noted: str) -> datetime:
    return datetime.fromtimestamp(int(noted), UTC)
