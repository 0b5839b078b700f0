"""Protected summaries at hand: colleagues ask for the same week at the same time."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic

from reports.summary import EVERYONE, Summary
from reports.week import Week

KEPT = 60.0  # seconds: a flow may have got new rows
MOST = 64


class Weeks:
    """Weeks that are over, kept for a minute. Safe for many threads; two may read the same week at once."""

    def __init__(self, read: Callable[[Week, str], Summary], now: Callable[[], float] = monotonic) -> None:
        self._read, self._now = read, now
        self._lock = Lock()
        self._kept: OrderedDict[tuple[Week, str], tuple[float, Summary]] = OrderedDict()

    def __call__(self, week: Week, audience: str = EVERYONE) -> Summary:
        """The summary of a week, for an audience."""
        with self._lock:
            at, summary = self._kept.get((week, audience), (0.0, None))
        if summary is not None and self._now() - at < KEPT:
            return summary
        began = self._now()
        summary = self._read(week, audience)
        if summary.state == "complete":
            with self._lock:
                self._kept[week, audience] = began, summary
                while len(self._kept) > MOST:
                    self._kept.popitem(last=False)
        return summary
