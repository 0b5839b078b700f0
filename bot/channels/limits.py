"""How much one sender may send. A bucket holds `burst` drops and refills with `rate` drops a second."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime

MOST_SENDERS = 20_000  # remembered at once; the longest silent one is forgotten first


@dataclass(slots=True)
class Bucket:
    """One limit for many senders, kept in memory: a restart forgives everyone."""

    burst: float
    rate: float
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def allows(self, sender: str, now: datetime) -> bool:
        """Takes a drop; False when the sender has none left."""
        at = now.timestamp()
        left, since = self._left.pop(sender, (self.burst, at))
        left = min(self.burst, left + max(0.0, at - since) * self.rate)
        self._left[sender] = (max(0.0, left - 1), at)
        if len(self._left) > MOST_SENDERS:
            self._left.popitem(last=False)
        return left >= 1


@dataclass(frozen=True, slots=True)
class Limits:
    """`posts` is counted by cookie, `begins` and `codes` by network address (a whole shelter may share one)."""

    body: int = 64 * 1024  # bytes of one form
    posts: Bucket = field(default_factory=lambda: Bucket(burst=120, rate=2))
    begins: Bucket = field(default_factory=lambda: Bucket(burst=240, rate=2))
    codes: Bucket = field(default_factory=lambda: Bucket(burst=10, rate=0.1))
