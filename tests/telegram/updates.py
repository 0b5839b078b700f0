"""A bot's updates on their way: those that come late, those that wait, those handed over and not confirmed yet.

Order holds within a queue only, as in Telegram's own server: a chat's messages, a person's taps, who comes and goes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.telegram.limits import MESSAGE_KEPT, TAP_KEPT
from tests.telegram.trouble import Trouble

Key = tuple[int, str]  # a chat and "message", "tap" or "member"
FUTURE = 10  # an offset more than this beyond the last update confirms nothing (tdlib, TQueue::get)
# Kinds that Telegram delivers only when they are asked for.
ASKED_FOR = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass
class Waiting:
    """An update that is not confirmed yet."""

    update: dict[str, Any]
    key: Key
    at: float  # when it happened
    enters: float  # when it may be delivered
    number: int = 0  # its update_id
    again: bool = False  # one of trouble's copies
    handed: bool = False


class Updates:
    """One bot's. `now` is passed in; the caller holds the lock."""

    def __init__(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.allowed: list[str] | None = None  # kinds; None: all but those of ASKED_FOR
        self.forgotten: set[str] = set()  # the ids of taps that were never acknowledged and are too old by now
        self._coming: list[Waiting] = []
        self._queue: list[Waiting] = []
        self._next = 1001
        self._restart = False

    def __len__(self) -> int:
        return len(self._coming) + len(self._queue)

    def allow(self, kinds: list[str] | None) -> None:
        """None changes nothing, an empty list goes back to what is usual."""
        if kinds is not None:
            self.allowed = list(kinds) or None

    def put(self, update: dict[str, Any], key: Key, now: float, always: bool = False) -> None:
        """Something happened. `always`: whatever kinds are allowed."""
        if not always and not any(self._wanted(kind) for kind in update):
            return
        chance = self.trouble.random
        late = chance.uniform(0, max(self.trouble.late, self.trouble.swap_within if self.trouble.swap else 0))
        self._coming.append(Waiting(update, key, now, now + late))
        self.settle(now)

    def _wanted(self, kind: str) -> bool:
        return kind not in ASKED_FOR if self.allowed is None else kind in self.allowed

    def restart(self) -> None:
        """As after a quiet week: once nothing waits, the next update has any number at all."""
        self._restart = True

    def clear(self) -> None:
        self._coming.clear()
        self._queue.clear()

    def settle(self, now: float) -> list[Waiting]:
        """What waits now, in the order of delivery; what is too old is forgotten."""
        for held in (self._coming, self._queue):
            old = [each for each in held if now - each.at >= (TAP_KEPT if each.key[1] == "tap" else MESSAGE_KEPT)]
            held[:] = [each for each in held if all(each is not gone for gone in old)]
            taps = (gone.update.get("callback_query") for gone in old if not gone.again)
            self.forgotten.update(tap["id"] for tap in taps if tap)
        if self._restart and not self._queue:
            self._restart, self._next = False, self.trouble.random.randrange(1, 2**31 - 10**6)
        blocked: set[Key] = set()
        entering: list[Waiting] = []
        for each in self._coming:  # in a queue nothing overtakes what is late, but a copy is late alone
            if each.enters <= now and (each.again or each.key not in blocked):
                entering.append(each)
            elif not each.again:
                blocked.add(each.key)
        taken = {id(each) for each in entering}
        self._coming = [each for each in self._coming if id(each) not in taken]
        for each in mixed(entering, self.trouble.random) if self.trouble.swap else entering:
            self._enter(each, now)
        return self._queue

    def _enter(self, one: Waiting, now: float) -> None:
        self._queue.append(one)
        if one.again:
            return
        given = one.update.get("update_id")
        one.number = given if isinstance(given, int) else self._next
        self._next += not isinstance(given, int)
        one.update = {"update_id": one.number, **one.update}
        for _ in range(self.trouble.copies - 1):
            later = now + self.trouble.random.uniform(0, self.trouble.copy_within)
            self._coming.append(Waiting(one.update, one.key, one.at, later, one.number, again=True))

    def hand_over(self, limit: int, now: float) -> list[dict[str, Any]]:
        """The answer to getUpdates."""
        found = sorted(self.settle(now), key=lambda each: each.number)[:limit]
        for each in found:
            each.handed = True
        return [each.update for each in found]

    def confirm(self, offset: int | None) -> None:
        """What a call of getUpdates says about those before."""
        self._queue = [each for each in self._queue if not (each.again and each.handed)]
        if offset is not None and offset < 0:
            self._queue = self._queue[offset:]
        elif offset and offset <= self._tail() + FUTURE:
            self._queue = [each for each in self._queue if each.number >= offset or each.again]

    def _tail(self) -> int:
        return max([self._next, *(each.number + 1 for each in self._queue)])

    def done(self, one: Waiting) -> None:
        """Acknowledged by a webhook."""
        self._queue = [each for each in self._queue if each is not one]


def mixed(found: list[Waiting], chance: Random) -> list[Waiting]:
    """In any order that keeps each queue's own."""
    queues: dict[Key, list[Waiting]] = defaultdict(list)
    for each in found:
        queues[each.key].append(each)
    order: list[Waiting] = []
    while queues:
        key = chance.choice(sorted(queues))
        order.append(queues[key].pop(0))
        if not queues[key]:
            del queues[key]
    return order
