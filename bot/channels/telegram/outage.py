"""After Telegram could not be heard for a while: who may have tapped in vain is asked the same question again.

Telegram keeps messages for 24 hours, but taps for 150 seconds only.
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
AWAKE = timedelta(hours=1)  # whoever was asked longer before is not written to in the night
NOTED_EVERY = timedelta(seconds=30)
NOTE = "heard"

log = structlog.get_logger(__name__)


class Outage:
    """Told of every call that Telegram answered. Remembers the last one also over a restart."""

    def __init__(self, outbox: Outbox, desk: Desk) -> None:
        self._outbox, self._desk = outbox, desk
        self._heard: datetime | None = None
        self._noted: datetime | None = None
        self._since: datetime | None = None  # the last time before an outage that is not made up for yet

    async def heard(self, more: bool) -> int:
        """Telegram was reached. With `more` false everything that it kept has come: those who are still silent are
        nudged. Returns how many were."""
        now = self._desk.clock()
        if self._heard is None:
            noted = await asyncio.to_thread(self._outbox.noted, NOTE)
            self._heard = datetime.fromtimestamp(int(noted), UTC) if noted else now
        if now - self._heard > FORGOTTEN and self._since is None:
            self._since = self._heard
        self._heard = now
        if self._noted is None or now - self._noted > NOTED_EVERY:
            self._noted = now
            await asyncio.to_thread(self._outbox.note, NOTE, str(int(now.timestamp())))
        if more or self._since is None:
            return 0
        nudged = await self._nudge(self._since)
        self._since = None  # not before: what could not be done now is tried at the next call
        return nudged

    async def _nudge(self, since: datetime) -> int:
        begins = since - STILL_THERE
        if not self._desk.by_day():
            begins = max(begins, self._desk.clock() - AWAKE)
        addresses = await asyncio.to_thread(self._outbox.unanswered, begins, since + FORGOTTEN)
        for address in addresses:
            # The same id however often this is tried: each is nudged once for one outage.
            identity = f"away {int(since.timestamp())}"
            message = Message(CHANNEL, address, identity, self._desk.clock(), Nudge("say-away"))
            try:
                await self._desk.take(message)
            except TurnFailed as failed:  # set aside for good: nobody shall wait for it
                log.error("a message was set aside", where=str(failed))
        if addresses:
            log.info("questions are asked again after an outage", people=len(addresses))
        return len(addresses)
