"""Which language a person wrote in, where that is plain. Conservative: a short text, or one that could be two languages
of more than a pair, tells nothing, and what could be the conversation's own language is taken for that."""

import re
from collections.abc import Iterable

from dialogs.lexicon import Lexicon
from dialogs.scripts import clean

LONGEST = 1000  # characters looked at
FEWEST = 2  # different words that must be known: "no no" and "la la la" tell nothing
SHARE = 0.2  # of all words, at least so many must be known
NEAR = 0.75  # of the best language's words: a language that knows so many may be meant just as well (Farsi and Dari)
OWN = 0.5  # ... and where the conversation's own language knows so many, nothing is noticed
FOREIGN = 0.05  # of all letters: more that a language does not have, and it is not that language
PAIR = 2
_MARKS = re.compile("[\u064b-\u0652\u0670'’‘ʼ`´]")
_WORD = re.compile(r"[^\W\d_]+")


def written_in(text: str, spoken: Lexicon, offered: Iterable[Lexicon]) -> tuple[str, ...]:
    """The codes of one language, or of two that cannot be told apart, the likelier first; () where the text may be in
    the language of the conversation, or may be anything."""
    said = _words(text[:LONGEST])
    words = frozenset(said)
    lexicons = {lexicon.code: lexicon for lexicon in (spoken, *offered)}
    letters = "".join(said)
    special = frozenset(letters) & frozenset().union(*(lexicon.letters for lexicon in lexicons.values()))
    known: dict[str, int] = {}
    for code, lexicon in lexicons.items():
        foreign = sum(map(letters.count, special - lexicon.letters))
        known[code] = 0 if foreign > FOREIGN * len(letters) else sum(word in lexicon.frequent for word in words)
    best = max(known.values())
    if best < FEWEST or best < SHARE * len(words) or known[spoken.code] >= OWN * best:
        return ()
    near = sorted((code for code in known if known[code] >= NEAR * best), key=lambda code: -known[code])
    return tuple(near) if len(near) <= PAIR else ()


def frequent(words: Iterable[str]) -> frozenset[str]:
    """A language's frequent words, as `written_in` compares them."""
    return frozenset(part for word in words for part in _words(word))


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKS.sub("", clean(text).casefold()))
