"""The job that reminds people who have fallen silent, kindly and by day, and stops waiting for those who stay away."""

from collections.abc import Callable
from datetime import datetime, time, timedelta, tzinfo

import structlog

from bot.channels import telegram
from dialogs.conversation import Message, Nudge
from storage.figures import Engine
from storage.lanes import Lane, TurnFailed
from storage.problems import DatabaseProblem
from storage.reminding import due, expire, still_due
from storage.vault import Vault

DAY = (10, 18)  # hours between which anybody may be written to unasked
WAIT = 30.0  # seconds for one turn

log = structlog.get_logger(__name__)


class Reminders:
    """Only for channels in which people can be written to. Each reminder is a turn: once it is taken, its message waits
    in the outbox like any reply, and the same one taken again changes nothing."""

    EVERY = 10  # minutes

    def __init__(
        self, database: Engine, vault: Vault, lane: Lane, zone: tzinfo, clock: Callable[[], datetime], sends: bool
    ) -> None:
        """`sends` is whether there is a bot that could send any."""
        self._database, self._vault, self._lane = database, vault, lane
        self._zone, self._clock, self._sends = zone, clock, sends

    def __call__(self, at: datetime) -> int:
        """Returns how many were reminded."""
        expire(self._database, at)
        if not self._sends or not is_day(at, self._zone):
            return 0
        began, reminded = self._clock(), 0
        for each in due(self._database, self._vault, telegram.CHANNEL, at):
            now = at + (self._clock() - began)  # many take their time, and the day may end meanwhile
            if not is_day(now, self._zone):
                break
            reminded += self._remind(each.address, each.conversation, each.number, now)
        return reminded

    def _remind(self, address: str, conversation: int, number: int, at: datetime) -> bool:
        """False for whoever wants none, and for whoever has just said something: that is looked at once more."""
        try:
            known = self._lane.look(telegram.CHANNEL, address)
        except DatabaseProblem as problem:
            if problem.code != "sealed-unreadable":
                raise
            return False  # she can be asked nothing any more; the others can
        if known is None or known.conversation is None or known.conversation.quiet:
            return False
        if not still_due(self._database, telegram.CHANNEL, at, conversation):
            return False
        identity = f"remind {conversation} {number}"
        message = Message(telegram.CHANNEL, address, identity, at, Nudge("say-reminder", number))
        try:
            return not self._lane.submit(message).result(WAIT).repeated
        except TurnFailed as failed:  # set aside for good
            log.error("a message was set aside", where=str(failed))
            return False


def is_day(at: datetime, zone: tzinfo) -> bool:
    """Whether it is a time at which people may be written to."""
    return DAY[0] <= at.astimezone(zone).hour < DAY[1]


def next_day(at: datetime, zone: tzinfo) -> datetime:
    """When people may be written to next: now, or at the beginning of the next day's hours."""
    local = at.astimezone(zone)
    if is_day(at, zone):
        return local
    day = local.date() + timedelta(days=local.hour >= DAY[1])
    return datetime.combine(day, time(DAY[0]), zone)
