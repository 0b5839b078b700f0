"""Telegram's limits as they are published: sizes of what is sent, and how many messages a second."""

from collections import defaultdict, deque
from math import ceil

TEXT, CAPTION, DATA, ANSWER = 4096, 1024, 64, 200
DOCUMENT = 50 * 2**20  # bytes
IN_ROW, KEYS = 8, 100
PLACEHOLDER = 64
A_SECOND, IN_CHAT, IN_GROUP = 30, 1, 20  # messages: overall, in a chat, in a group in a minute
HELD_OVERALL, HELD_CHAT = 2, 3  # seconds for which whoever was too fast is refused
MESSAGE_KEPT, TAP_KEPT, ANSWER_WITHIN = 24 * 3600, 150, 15  # seconds


def units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def wrong_text(text: str) -> str | None:
    """What is wrong with a message's text, its marks already read."""
    if not text.strip("\u2066\u2067\u2068\u2069\u200e\u200f \n\t"):
        return "Bad Request: message text is empty"
    return "Bad Request: message is too long" if units(text) > TEXT else None


class Rates:
    """One bot's. `refused` says how many seconds to wait, or None when the call goes through."""

    def __init__(self) -> None:
        self._all: deque[float] = deque()
        self._chats: dict[int, deque[float]] = defaultdict(deque)
        self._held: dict[int | None, float] = {}

    def refused(self, now: float, chat: int, message: bool) -> int | None:
        """`message`: counts in its chat, too; an edit counts only overall."""
        for whose in (None, chat):
            if self._held.get(whose, 0) > now:
                return ceil(self._held[whose] - now)
        if _recent(self._all, now, 1) >= A_SECOND:
            return self._hold(None, now, HELD_OVERALL)
        if message:
            before = self._chats[chat]
            minute = _recent(before, now, 60)
            if sum(at > now - 1 for at in before) >= IN_CHAT or (chat < 0 and minute >= IN_GROUP):
                return self._hold(chat, now, HELD_CHAT)
            before.append(now)
        self._all.append(now)
        return None

    def _hold(self, whose: int | None, now: float, seconds: int) -> int:
        self._held[whose] = now + seconds
        return seconds


def _recent(times: deque[float], now: float, within: float) -> int:
    while times and times[0] <= now - within:
        times.popleft()
    return len(times)
