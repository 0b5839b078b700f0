"""Strangers at the staff bot: one sentence, once an hour, and a code that lets in. Nothing shows whether a code exists.

What counts tries is kept in memory: a restart forgives, which 60 bits can bear.
"""

from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from bot import codes
from bot.channels.limits import Bucket
from storage.staff import Colleague, Staff

EVERYBODY = "everybody"
HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a chat is told the sentence and may try a code, and how often all strangers together."""

    told: Bucket = field(default_factory=lambda: Bucket(burst=1, rate=1 / HOUR))
    told_to_all: Bucket = field(default_factory=lambda: Bucket(burst=60, rate=0.5))
    tries: Bucket = field(default_factory=lambda: Bucket(burst=5, rate=5 / HOUR))
    tries_of_all: Bucket = field(default_factory=lambda: Bucket(burst=60, rate=60 / HOUR))


class Door:
    """`knock` may wait for the database."""

    def __init__(self, staff: Staff, limits: Limits | None = None) -> None:
        self._staff, self._limits = staff, limits or Limits()
        self._counting = Lock()  # threads knock

    def knock(self, chat: str, text: str, language: str, now: datetime) -> Colleague | None:
        """Somebody who is not known wrote: a colleague from now on, when it was a code."""
        written = text.strip().removeprefix("/start")
        code = codes.canonical(written)
        if code is None or written.startswith("/"):  # "/needs housing" has twelve letters too
            return None
        with self._counting:
            if not (self._limits.tries.allows(chat, now) and self._limits.tries_of_all.allows(EVERYBODY, now)):
                return None
        joined = self._staff.join(code, chat, language, now)
        self._staff.note(joined.id if joined else None, "join" if joined else "wrong code", now)
        return joined

    def tell(self, chat: str, now: datetime) -> bool:
        """Whether this stranger is told the sentence now."""
        with self._counting:
            if not (self._limits.told.allows(chat, now) and self._limits.told_to_all.allows(EVERYBODY, now)):
                return False
        self._staff.note(None, "stranger", now)
        return True
