"""Telegram's limits as they are published: sizes of what is sent, and how many messages a second."""

from collections import defaultdict, deque
from typing import Any

TEXT, CAPTION, DATA, ANSWER = 4096, 1024, 64, 200
IN_ROW, KEYS = 8, 100
A_SECOND, IN_CHAT, IN_GROUP = 30, 1, 20  # messages: overall, in a chat, in a group in a minute


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def wrong_text(text: str, most: int = TEXT) -> str | None:
    if not text.strip("\u2066\u2067\u2068\u2069\u200e\u200f \n\t"):
        return "Bad Request: message text is empty"
    return "Bad Request: message is too long" if units(text) > most else None


def wrong_keyboard(markup: Any) -> str | None:
    """What is wrong with an inline keyboard."""
    rows = (markup or {}).get("inline_keyboard")
    if rows is None:
        return None
    if sum(map(len, rows)) > KEYS or any(len(row) > IN_ROW for row in rows):
        return "Bad Request: reply markup is too long"
    for key in (key for row in rows for key in row):
        if not key.get("text", "").strip():
            return "Bad Request: text buttons are unallowed in the inline keyboard"
        data = key.get("callback_data")
        if (data is None) == (key.get("url") is None):
            return "Bad Request: a button needs exactly one of callback_data and url"
        if data is not None and not 1 <= len(data.encode()) <= DATA:
            return "Bad Request: BUTTON_DATA_INVALID"
    return None


class Rates:
    """One bot's. `refused` says how many seconds to wait, or None when the call goes through."""

    def __init__(self) -> None:
        self._all: deque[float] = deque()
        self._chats: dict[int, deque[float]] = defaultdict(deque)
        self._held: dict[int | None, float] = {}

    def refused(self, now: float, chat: int, message: bool) -> int | None:
        for whose in (None, chat):
            if self._held.get(whose, 0) > now:
                return int(self._held[whose] - now) + 1
        if self._full(self._all, now, 1, A_SECOND):
            return self._hold(None, now, 2)
        if message:
            group = chat < 0
            if self._full(self._chats[chat], now, 60 if group else 1, IN_GROUP if group else IN_CHAT):
                return self._hold(chat, now, 3)
            self._chats[chat].append(now)
        self._all.append(now)
        return None

    def _full(self, times: deque[float], now: float, within: float, most: int) -> bool:
        while times and times[0] <= now - within:
            times.popleft()
        return len(times) >= most

    def _hold(self, whose: int | None, now: float, seconds: int) -> int:
        self._held[whose] = now + seconds
        return seconds
