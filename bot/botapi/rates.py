"""Telegram's rates, kept from our side so that no call is ever refused for them: 30 a second, one a second in a chat.

A call may arrive at any moment between its start and its end, so that what counts is the end of those before it.
Source: core.telegram.org/bots/faq, "My bot is hitting limits".
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from time import monotonic
from weakref import WeakValueDictionary

MOST = 29  # calls in flight or ended within a second; Telegram allows 30
SECOND = 1.05  # with a margin for the way
REMEMBERED = 10_000  # chats


class Pace:
    """Lets calls through in the order in which they ask. `first` seconds pass before any: the process before this one
    may just have used them up."""

    def __init__(self, first: float = 1.0, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._gate = asyncio.Lock()
        self._in_flight = 0
        self._ended: deque[float] = deque()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._chats: dict[str, float] = {}  # chat -> when the next message may start
        self._held_until = now() + first

    @asynccontextmanager
    async def call(self, chat: str | None = None) -> AsyncIterator[None]:
        """Around a call; `chat` where it sends a message there."""
        if chat is None:
            async with self._among_all():
                yield
            return
        async with self._turns.setdefault(chat, asyncio.Lock()):
            await self._until(lambda: self._chats.get(chat, 0.0))
            try:
                async with self._among_all():
                    yield
            finally:
                ended = self._now()
                self._chats[chat] = max(self._chats.get(chat, 0.0), ended + SECOND)
                self._forget(ended)

    @asynccontextmanager
    async def _among_all(self) -> AsyncIterator[None]:
        async with self._gate:
            await self._until(lambda: self._held_until)
            while self._in_flight + self._recent() >= MOST:
                await asyncio.sleep(0.01)
            self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1
            self._ended.append(self._now())

    def hold(self, chat: str | None, seconds: float) -> None:
        """Telegram said how long to wait: in this chat, or everywhere when another chat is held already."""
        until = self._now() + seconds
        others = any(held > self._now() + SECOND for other, held in self._chats.items() if other != chat)
        if chat is None or others:
            self._held_until = max(self._held_until, until)
        if chat is not None:
            self._chats[chat] = max(self._chats.get(chat, 0.0), until)

    async def _until(self, moment: Callable[[], float]) -> None:
        while (wait := moment() - self._now()) > 0:
            await asyncio.sleep(wait)

    def _recent(self) -> int:
        oldest = self._now() - SECOND
        while self._ended and self._ended[0] < oldest:
            self._ended.popleft()
        return len(self._ended)

    def _forget(self, now: float) -> None:
        if len(self._chats) > REMEMBERED:
            self._chats = {chat: until for chat, until in self._chats.items() if until > now}
