"""Names of countries and languages: the one thing that a text names, or a question with those that it may mean.

Understood only when the whole text is a name in the conversation's language that one thing has. Everything else (a name
in another language, a name within a sentence, a demonym, a near spelling) is asked back.
"""

import re
from collections.abc import Iterable, Iterator

from dialogs.answers.base import Ask, Outcome, Refused, Understood
from dialogs.answers.phrases import peel
from dialogs.conversation import Method, Reading
from dialogs.lexicon import Lexicon
from dialogs.names import Codes, Names, Tables
from dialogs.scripts import clean, loose

MOST_OFFERED = 4
_ARABIC = re.compile("[\u0600-\u06ff]")
_ALIKE = 80  # of 100: near enough to ask
_LONGEST_NAME = 6  # words
_MOST_WORDS = 40


def read_name(text: str, phrase: str, names: Names, lexicon: Lexicon, gone: str) -> Outcome | None:
    """`phrase` is `text` folded; `gone` is the message for a name that is known and means no code any more."""
    tables = lexicon.names()
    spellings = [(one, loose(one, lexicon.code), method) for one, method in _spellings(text, phrase, tables)]
    for spelling, near, method in spellings:
        codes, sure = _meant(spelling, near, names)
        if codes:
            sure = sure and (method != "rule" or not any(f" {word} " in f" {phrase} " for word in tables.living))
            return Understood(codes[0], method) if sure and len(codes) == 1 else asked(codes, method)
    for spelling, near, _ in spellings:
        if (hinted := names.hints.get(spelling, names.hints.get(near))) is not None:
            return asked(hinted, "rule") if hinted else Refused(gone)
    if (by_code := _by_code(text, names)) is not None:
        return by_code
    others = names.others()
    for spelling in dict.fromkeys((text, *(spelling for spelling, _, _ in spellings))):
        if codes := others.get(loose(spelling, ""), ()):
            return asked(codes, "rule")
    if mentioned := list(dict.fromkeys(_mentioned(phrase, names))):
        return asked(mentioned, "rule") if len(mentioned) <= MOST_OFFERED else None
    return _alike(spellings[0][1], names)


def asked(codes: Iterable[str], method: Method) -> Ask:
    """At most four of the codes, each once."""
    return Ask(tuple(Reading(code, method) for code in dict.fromkeys(codes))[:MOST_OFFERED])


def _spellings(text: str, phrase: str, tables: Tables) -> Iterator[tuple[str, Method]]:
    """The text, and the text without what may stand around a name."""
    yield phrase, "exact" if phrase == text.strip() else "fold"
    core = peel(phrase, tables.before, tables.after)
    if core != phrase:
        yield core, "rule"
    for ending in tables.glued_after:
        if core.endswith(ending) and len(core) > len(ending) + 2:
            yield core.removesuffix(ending), "rule"
    for front in tables.glued_before:
        if core.startswith(front) and len(core) > len(front) + 1:
            yield core.removeprefix(front).strip(), "rule"


def _meant(spelling: str, near: str, names: Names) -> tuple[Codes, bool]:
    """What it means, and whether that is sure. A missing accent is; in Arabic letters the loose fold takes an article
    off that may be none (آلمان)."""
    if codes := names.own.get(spelling):
        return codes, True
    codes = names.near.get(near, ())
    return codes, bool(codes) and _ARABIC.search(spelling) is None


def _by_code(text: str, names: Names) -> Outcome | None:
    """ISO codes: three capitals stand in passports; two letters are too often a word ("NO") and are asked."""
    word = clean(text)
    code = names.codes.get(word.upper()) if 2 <= len(word) <= 3 and (len(word) == 3 or word.isupper()) else None
    if code is None:
        return None
    return Understood(code, "rule") if len(word) == 3 and word.isupper() else asked((code,), "rule")


def _mentioned(phrase: str, names: Names) -> Iterator[str]:
    """Every name within a longer text, the longest first at each word."""
    words = [bare for word in phrase.split()[:_MOST_WORDS] if (bare := word.strip(",،;؛፣.:()"))]
    plain = [loose(word, "") for word in words]
    plain = words if plain == words else plain
    others = names.others()
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            part = " ".join(words[at : at + size])
            key = part if plain is words else " ".join(plain[at : at + size])
            codes = names.own.get(part) or names.hints.get(part) or (others.get(key) if len(key) > 3 else None)
            if codes:
                yield from codes
                at += size
                break
        else:
            at += 1


def _alike(key: str, names: Names) -> Outcome | None:
    if not 4 <= len(key) <= 40:
        return None
    codes = [code for hit in names.alike().to(key, _ALIKE, most=8) for code in names.near[hit]]
    return asked(codes, "fuzzy") if codes else None
