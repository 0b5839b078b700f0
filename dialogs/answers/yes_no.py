"""Yes or no, in the conversation's language only: ن is yes in Arabic and no in Persian."""

import re
from collections.abc import Set
from functools import lru_cache

from rapidfuzz import fuzz, process

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.numerals import index
from dialogs.conversation import Reading
from dialogs.lexicon import Lexicon

_YES_SIGNS = frozenset("👍👌✅✔☑✓🆗")
_NO_SIGNS = frozenset("👎❌✖✗✘🚫")
_MOOD_SIGNS = re.compile(  # say neither; laughing, winking, doubting ones are not among them
    r"\s*(?:[🙂😊☺😀😃😄😁🥰😇🤗😍💯❤♥💙💚💛🧡💜🖤🤍🙏🌹🌸🌷🎉😔😞😢😭🙁☹😟😥]|:-?d?$|\^\^|<3)"
)
_STRETCHED = re.compile(r"(.)\1{2,}")  # yesss, لاااا
_AGAIN = re.compile(r"([^\W\d]{3,}?)\1+")  # yesyes
_HELD = re.compile(r"(\S{2,}(\S))\2")  # yess, نعمم: one word, its last letter held; not of two letters (ps نهه is nine)
_PARTS = re.compile(r"[\s,،;.!፣።]+")
_CLAUSES = re.compile(r"[,،;.!፣።]+")
Words = frozenset[str]
_ALIKE = 75  # of 100: near enough to ask
_MOST_WORDS = 12


def read_yes_no(text: str, phrase: str, lexicon: Lexicon, more_yes: Words, more_no: Words) -> Outcome | None:
    """`phrase` is `text` folded; `more_yes`, `more_no` are words that count besides (an acknowledge's "let's go")."""
    yes, no = _joined(lexicon.yes, more_yes), _joined(lexicon.no, more_no)
    whole_yes, whole_no = _joined(yes, lexicon.agree), _joined(no, lexicon.disagree)
    phrase = _MOOD_SIGNS.sub("", phrase)
    if number := index(phrase):
        return Understood("yes" if number == 1 else "no", "index") if number <= 2 else None
    if phrase in lexicon.unsure or phrase in lexicon.unknown or phrase in lexicon.declined:
        return None
    plain = _STRETCHED.sub(r"\1", phrase)
    for whole in (phrase, plain):
        if whole in whole_yes or whole in whole_no:
            exact = whole == phrase and whole == text.strip()
            return Understood("yes" if whole in whole_yes else "no", "exact" if exact else "fold")
    if (first := lexicon.leaning.get(phrase)) is not None:
        return _either(first)
    for ways in (_HELD, _AGAIN):
        if (once := ways.fullmatch(phrase)) and (once[1] in yes or once[1] in no):
            return Understood("yes" if once[1] in yes else "no", "fold")
    if phrase in lexicon.willing or phrase in lexicon.unwilling:  # "fine": to a question about facts it is no sure yes
        return _either("yes" if phrase in lexicon.willing else "no")
    said, sure = _meanings(phrase, yes, no, lexicon)
    if not sure and plain != phrase:  # "yesss please"
        said, sure = _meanings(plain, yes, no, lexicon)
    if sure:
        return Understood(said.pop(), "rule")
    if said or _split(_words(phrase), lexicon.alone)[0]:
        return _either(_first(phrase, whole_yes, whole_no))
    return _alike(phrase, yes, no)


def _either(first: str) -> Ask:
    return Ask((Reading(first, "rule"), Reading("no" if first == "yes" else "yes", "rule")))


def _meanings(phrase: str, yes: Words, no: Words, lexicon: Lexicon) -> tuple[set[str], bool]:
    """Which of yes and no the words say, and whether that is sure. It is not with other words or signs beside them; nor
    with two different words of no and no comma between, for one may cancel the other out: "never wrong"; nor with
    thanks beside no more than "ok", which may be how one ends a talk."""
    signs = {c for c in phrase if c in _YES_SIGNS or c in _NO_SIGNS}
    for sign in signs:
        phrase = phrase.replace(sign, " ")
    if len(_words(phrase)) > _MOST_WORDS:
        return set(), False
    agreeing, known = _beside(yes, no, lexicon.agree, lexicon.disagree, lexicon.polite, lexicon.alone)
    denials = _joined(no, lexicon.disagree)
    found: list[tuple[set[str], bool]] = []
    for clauses in ([phrase], _CLAUSES.split(phrase)):  # as if it had no commas, then clause by clause
        split = [_split(_words(clause), known) for clause in clauses]
        parts = {part for those, _ in split for part in those}
        said = {"yes" if c in _YES_SIGNS else "no" for c in signs}
        clear = bool(said) or any(part in yes or part in no for part in parts) or agreeing.issuperset(parts)
        said |= {"yes" for part in parts if part in yes or part in lexicon.agree}
        said |= {"no" for part in parts if part in denials}
        undone = any(left_over or _several(denials.intersection(those), lexicon.polite) for those, left_over in split)
        found.append((said, clear and not undone and len(said) == 1))
    return next((reading for reading in found if reading[1]), found[0])


@lru_cache(maxsize=256)
def _joined(some: Words, more: Words) -> Words:
    """Both in one, made once: they are the same few sets again and again."""
    return some | more


@lru_cache(maxsize=128)
def _beside(yes: Words, no: Words, agree: Words, disagree: Words, polite: Words, alone: Words) -> tuple[Words, Words]:
    """What agrees without being a yes or no, and all that may stand beside others."""
    agreeing = (agree | disagree) - yes - no
    return agreeing, (yes | no | agreeing | polite) - alone


def _several(denials: Set[str], polite: Words) -> bool:
    """Whether there are two words of no, and not one said again: "no no, no thanks"."""
    return len({frozenset(denial.split()) - polite for denial in denials}) > 1


def _words(text: str) -> list[str]:
    return [word for word in _PARTS.split(text) if word]


def _split(words: list[str], known: Words) -> tuple[list[str], bool]:
    """The known parts, the longest first where the rest can still be read ("oui · merci beaucoup", not "oui merci ·
    beaucoup"), and whether words are left over."""
    ends = {len(words)}  # from where the rest is known
    for at in range(len(words) - 1, -1, -1):
        if any(end in ends and " ".join(words[at:end]) in known for end in range(at + 1, at + 5)):
            ends.add(at)
    parts, at = [], 0
    while at < len(words):
        fits = [end for end in range(min(len(words), at + 4), at, -1) if " ".join(words[at:end]) in known]
        best = next((end for end in fits if end in ends), fits[0] if fits else None)
        parts += [" ".join(words[at:best])] if best else []
        at = best or at + 1
    return parts, 0 not in ends


def _first(phrase: str, yes: Words, no: Words) -> str:
    for word in _PARTS.split(phrase):
        if word in yes or word[:1] in _YES_SIGNS:
            return "yes"
        if word in no or word[:1] in _NO_SIGNS:
            return "no"
    return "yes"


def _alike(phrase: str, yes: Words, no: Words) -> Outcome | None:
    """A misspelt yes or no, only ever as a question."""
    if 3 <= len(phrase) <= 30:
        near = {
            meaning: process.extractOne(phrase, sorted(w for w in words if len(w) > 2), scorer=fuzz.ratio)
            for meaning, words in (("yes", yes), ("no", no))
        }
        found = sorted(((hit[1], meaning) for meaning, hit in near.items() if hit and hit[1] >= _ALIKE), reverse=True)
        if found:
            return Ask(tuple(Reading(meaning, "fuzzy") for _, meaning in found))
    return None
