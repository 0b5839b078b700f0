"""What may be chance: intervals of shares, and whether shares differ clearly. Pure; takes shown counts only.

- Intervals: Wilson's score interval, 95 % (E. B. Wilson, JASA 22, 1927; R. G. Newcombe, Statistics in Medicine 17,
  1998, method 3). It never leaves 0 to 1, and holds for small counts.
- Difference of two shares: twice the smaller tail of Fisher's exact test, right for any count.
- Many looked at: Holm's correction (Scandinavian Journal of Statistics 6, 1979) over all comparisons of a page. When
  nothing changed, at most 5 of 100 pages say of anything that it is clearly more or fewer, however they are related.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, sqrt
from typing import Literal

ALPHA = 0.05  # pages with a false claim, at most
Z = 1.959963984540054  # of the normal distribution: 95 of 100 lie within
NEGLIGIBLE = 1e-18  # of a tail; what is beyond is left out

Verdict = Literal["more", "fewer", "chance", "few"]  # clearly more, clearly fewer, may be chance, too few to say


@dataclass(frozen=True, slots=True)
class Part:
    """`count` of `base` people, both shown."""

    count: int
    base: int

    @property
    def share(self) -> float:
        return self.count / self.base


@dataclass(frozen=True, slots=True)
class Comparison:
    """A share now against one before. With several before, the difference is clear when it is so against each."""

    now: Part | None
    before: tuple[Part, ...]


def interval(part: Part) -> tuple[float, float]:
    """The shares that a count would fit with, from the least to the largest."""
    n, square = part.base, Z * Z
    middle = (part.count + square / 2) / (n + square)
    half = Z / (n + square) * sqrt(part.count * (n - part.count) / n + square / 4)
    # At the ends exactly: rounding must not put a share outside its own interval.
    return middle - half if part.count else 0.0, middle + half if part.count < n else 1.0


def difference(now: Part, before: Part) -> float:
    """How probable a difference of at least this size, in either direction, is by chance alone."""
    low, high = (now, before) if now.share < before.share else (before, now)
    return min(1.0, 2 * _tail(low, high))


def verdicts(comparisons: Sequence[Comparison]) -> tuple[Verdict, ...]:
    """What may be said of each, when all of them are on one page. Their order does not matter."""
    judged = [_judge(one) for one in comparisons]
    order = sorted((at for at, (verdict, _) in enumerate(judged) if verdict != "few"), key=lambda at: judged[at][1])
    clear: set[int] = set()
    for rank, at in enumerate(order):
        if judged[at][1] > ALPHA / (len(order) - rank):
            break
        clear.add(at)
    return tuple(verdict if at in clear or verdict == "few" else "chance" for at, (verdict, _) in enumerate(judged))


def _judge(one: Comparison) -> tuple[Verdict, float]:
    """The direction of one comparison, and how probable it is by chance alone."""
    if one.now is None or not one.before:
        return "few", 1.0
    signs = {(one.now.share > part.share) - (one.now.share < part.share) for part in one.before}
    if signs not in ({1}, {-1}):
        return "chance", 1.0
    verdict: Verdict = "more" if signs == {1} else "fewer"
    return verdict, max(difference(one.now, part) for part in one.before)


def _tail(low: Part, high: Part) -> float:
    """With the counts' sum fixed: how probable at most `low.count` of it are among `low.base` (hypergeometric)."""
    both, count = low.count + high.count, low.count
    chosen = _log_choose(low.base, count) + _log_choose(high.base, high.count)
    term = total = exp(chosen - _log_choose(low.base + high.base, both))
    while count > max(0, both - high.base) and term > NEGLIGIBLE * total:
        # Each term follows from its neighbour. The lower share is below the middle: from there on they only shrink.
        term *= count * (high.base - both + count) / ((low.base - count + 1) * (both - count + 1))
        count -= 1
        total += term
    return min(1.0, total)


def _log_choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
