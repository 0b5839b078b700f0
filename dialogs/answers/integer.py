"""Whole numbers."""

import re

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.numerals import apart, doubtful, figures, mentioned
from dialogs.answers.phrases import peel
from dialogs.conversation import Method, Reading
from dialogs.lexicon import Lexicon
from dialogs.scripts import clean

MOST_WORDS = 12  # a longer text is a story, not a number
_DASHED = re.compile(r"[-\u2212]\s")


def read_integer(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """`phrase` is `text` folded. Understood only when all of it is one number and words known to change nothing; None
    when it mentions no number."""
    return read_number(text, phrase, lexicon, whole=True)


def read_number(text: str, phrase: str, lexicon: Lexicon, whole: bool) -> Outcome | None:
    meanings = (lexicon.no, lexicon.yes, lexicon.unsure, lexicon.leaning)
    other_meaning = any(phrase in words for words in meanings)  # نه: "no" and nine
    core = apart(phrase)
    values: dict[str, str] = {}  # a value, and the part of the text that says it
    certain = True
    for part in dict.fromkeys((phrase, peel(core, lexicon.fillers_before, lexicon.fillers_after))):
        found, sure = figures(part, lexicon.grouping, whole)
        fitting = tuple(value for value in found if not whole or "." not in value)
        if found and not fitting:
            return None  # a fraction, and nothing else
        if not found:
            said, sure = doubtful(part, lexicon)
            fitting = tuple(map(str, sorted(said)))
            sure &= not _denied(part, lexicon)
        certain &= not fitting or (sure and not (other_meaning and part == phrase))
        values |= {value: values.get(value, part) for value in fitting}
        if found:
            break
    if values and _DASHED.match(clean(text)):  # a list's dash, or less than nothing
        values |= {"-" + value: part for value, part in values.items() if value[0] not in "-0"}
        certain = False
    if values:  # "سل یو" is 101 or "we are a hundred": both are read
        return _outcome(text, next(iter(values.values())), tuple(values), certain)
    return _ask(core, phrase, lexicon, whole)


def _denied(part: str, lexicon: Lexicon) -> bool:
    """Whether it ends in a word that is also no, with no "and" before it: بیست نه is 29, or "twenty? No"."""
    *before, last = part.split() or [""]
    return bool(before) and last in lexicon.no and before[-1] not in lexicon.separators


def _outcome(text: str, phrase: str, values: tuple[str, ...], sure: bool) -> Outcome:
    method: Method = "rule"
    if phrase.lstrip("+-\u2212").isascii() and phrase.lstrip("+-\u2212")[:1].isdigit():
        method = "exact" if text.strip() == values[0] else "fold"
    if len(values) == 1 and sure:
        return Understood(values[0], method)
    return Ask(tuple(Reading(value, method) for value in values[:4]))


def _ask(core: str, phrase: str, lexicon: Lexicon, whole: bool) -> Outcome | None:
    """What the text mentions, as a question: a range, an estimate, a number in a sentence, "none"."""
    if phrase in lexicon.none:
        return Ask((Reading("0", "rule"),))
    if len(core.split()) > MOST_WORDS:
        return None
    found = [value for value in mentioned(core, lexicon) if not whole or "." not in value]
    if not 1 <= len(found) <= 4:
        return None
    marked = core.startswith(("~", "≈", "±")) or core.endswith("+")
    bare = peel(core, lexicon.about, lexicon.about)
    vague = marked or bare != core
    return Ask(tuple(Reading(value, "rule", approximate=vague) for value in found))
