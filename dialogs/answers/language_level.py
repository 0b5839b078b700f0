"""How well somebody speaks a language: CEFR A1 to C2, or none, or native. Everyday words ("good") are asked back."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.naming import asked
from dialogs.answers.phrases import EDGES, peel
from dialogs.conversation import Reading
from dialogs.lexicon import Lexicon
from dialogs.scripts import digits

LEVELS = ("none", "A1", "A2", "B1", "B2", "C1", "C2", "native")
_LOOKS = str.maketrans("аАсС", "aacc")  # Cyrillic letters that look the same and sound the same
_SOUNDS = str.maketrans({"в": "b", "б": "b", "أ": "a", "ا": "a", "آ": "a", "ب": "b", "ኤ": "a", "ቢ": "b", "ሲ": "c"})
_LEVEL = re.compile(r"([abc])[ .\-]{0,2}([12])")
_WITHIN = re.compile(r"(?<!\w)([abc])[ .\-]{0,2}([12])(?!\d)(?=\W|$|[a-z]?\b)")
_NOWHERE: frozenset[str] = frozenset()
_LETTER = re.compile(r"[abc]")


def read_language_level(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """`phrase` is `text` folded. Only a whole "B1" is sure; "B1.2", "A1/A2" and "B1 soon" are asked."""
    tables = lexicon.names()
    core = peel(phrase, tables.before, tables.after)
    for part in (phrase, core):
        if found := _LEVEL.fullmatch(digits(part.translate(_LOOKS))):
            value = found[1].upper() + found[2]
            return Understood(value, "exact" if value == text.strip() else "fold")
        if codes := tables.levels.get(part):
            return Understood(codes[0], "fold") if len(codes) == 1 else asked(codes, "rule")
    if phrase in lexicon.none or phrase in lexicon.no:
        return Ask((Reading("none", "rule"),))
    plain = phrase.translate(_LOOKS).translate(_SOUNDS)
    if within := [letter.upper() + number for letter, number in _WITHIN.findall(plain)]:
        return asked(within, "rule") if len(set(within)) <= 4 else None
    if _LETTER.fullmatch(plain):
        return asked((plain.upper() + "1", plain.upper() + "2"), "rule")
    mentioned = [code for words in _parts(core) for code in tables.levels.get(words, ())]
    return asked(sorted(set(mentioned), key=LEVELS.index), "rule") if mentioned else None


def knowing(
    folded: Callable[[str], str], abroad: Mapping[str, frozenset[str]], others: Iterable[Lexicon]
) -> Iterator[Lexicon]:
    """Those of other languages in which a text may be a level: most texts need not be read in any. `folded` folds it in
    a language; `abroad` is the first word of a level in any language -> those languages."""
    known: dict[str, frozenset[str] | None] = {}  # None: all of them, as it has a CEFR level
    for other in others:
        phrase = folded(other.code)
        if phrase not in known:
            words = (abroad.get(word.strip(EDGES), _NOWHERE) for word in phrase.split())
            cefr = _LEVEL.search(digits(phrase.translate(_LOOKS)))
            known[phrase] = None if cefr else _NOWHERE.union(*words)
        codes = known[phrase]
        if codes is None or other.code in codes:
            yield other


def _parts(phrase: str) -> list[str]:
    """Every run of up to four words, the longest first; those of the longest that is known would be enough."""
    words = phrase.split()[:20]
    return [
        " ".join(words[at : at + size]) for size in range(min(4, len(words)), 0, -1)
        for at in range(len(words) - size + 1)
    ]  # fmt: skip
