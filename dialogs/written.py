"""A text as it is searched for what stands in it: every place in it leads back to the text as it was written. Pure."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dialogs.scripts import ETHIOPIC_NUMERALS, fold

_DASHES = frozenset("‐‑‒–—―−")
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*")


@dataclass(frozen=True)
class Written:
    """A text as it is searched: digits of every script as ASCII, one kind of dash, nothing unseen. `origin[i]` is where
    the sign at i stands in the text as it was written."""

    text: str
    origin: tuple[int, ...]

    @cached_property
    def tokens(self) -> tuple[re.Match[str], ...]:
        return tuple(_TOKEN.finditer(self.text))

    def between(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.tokens[at - 1].end() : self.tokens[at].start()] if at else ""

    def folded(self, language: str) -> tuple[str, ...]:
        return tuple(fold(token[0], language) for token in self.tokens)


def written(text: str) -> Written:
    """The text for searching."""
    plain: list[str] = []
    origin: list[int] = []
    for at, sign in enumerate(text):
        shown = _plain(sign)
        plain.append(shown)
        origin.extend([at] * len(shown))
    return Written("".join(plain), tuple(origin))


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in ETHIOPIC_NUMERALS:
        value = int(unicodedata.numeric(sign))
        return str(value)
    if unicodedata.decimal(sign, None) is not None:
        return str(unicodedata.decimal(sign))
    if sign in _DASHES:
        return "-"
    category = unicodedata.category(sign)
    if category in ("Cf", "Cc", "Cs", "Mn", "Me") or sign in "ـ\ufe0f":
        return ""
    normal = unicodedata.normalize("NFKC", sign)
    return "".join(str(unicodedata.decimal(one, one)) for one in normal)


def in_words(phrase: str, language: str) -> tuple[str, ...]:
    """A phrase as it is compared."""
    return tuple(fold(token[0], language) for token in written(phrase).tokens)
