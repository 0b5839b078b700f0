"""The names near a misspelt one, looked for among those about as long: most of thousands need not be compared."""

import math
from collections.abc import Iterable

from rapidfuzz import fuzz, process


class Alike:
    """`names`, by length. As near as the ratio of letters that two names share, 0 to 100."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = list(names)
        self._about: dict[tuple[int, int], list[str]] = {}  # those about as long, of the lengths asked for so far

    def to(self, key: str, least: int, most: int) -> list[str]:
        """At most `most` names that are `least` near or more, the nearest first, else in their order."""
        names = self._about.get((len(key), least))
        if names is None:
            longer = (200 - least) / least  # a name longer than that by its length alone is not near enough
            lengths = range(math.floor(len(key) / longer), math.ceil(len(key) * longer) + 1)
            names = [name for name in self._names if len(name) in lengths]
            self._about[len(key), least] = names
        return [hit for hit, _, _ in process.extract(key, names, scorer=fuzz.ratio, score_cutoff=least, limit=most)]
