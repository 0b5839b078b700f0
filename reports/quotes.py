"""Quotes: what of a person's own words may be shown to staff, and in which week's summary it stands.

Pure. An approved quote keeps what was decided here, so that no later number shows what had been hidden.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from dialogs.flow import Flow
from dialogs.scripts import tidy
from locales.redaction import Identifying
from reports.disclosure import THRESHOLD, Protected
from reports.redaction import Kind, redact
from reports.summary import Quote
from reports.week import Week, parse
from storage.quotes import Candidate, Rule, Told

MOST = 5  # in one summary
SAME = 2  # of them with the same need
TOLD_BY_NAME: tuple[Kind, ...] = ("name", "address")  # what a translation may have hidden in other words
CUT = "[…]"
_GAP = re.compile(r"\[…\]|…|\.\.\.|\[\.\.\.\]")
_WORD = re.compile(r"⟦\w+⟧|[^\s⟦]+")
_EDGES = re.compile(r"^[^\w⟦]+|[^\w⟧]+$")


@dataclass(frozen=True, slots=True)
class Card:
    """A candidate as a colleague sees it. `told` is what she would approve; None where nothing may be shown: people of
    its language were few in the week, and there is no translation. `withheld`: there is a translation, but what was
    taken out of the original was not found in it."""

    candidate: Candidate
    told: Told | None
    removed: dict[Kind, int] = field(default_factory=dict)
    withheld: bool = False


def rules(flow: Flow) -> tuple[Rule, ...]:
    """The flow's questions whose answers may be quoted, and those that let them be."""
    return tuple(
        Rule(question.name, question.quote_if)
        for question in flow.questions()
        if question.quote_if and not question.sensitive
    )


def card(
    candidate: Candidate, target: str, shown: Protected | None, own: Sequence[Identifying], read: Sequence[Identifying]
) -> Card:
    """`shown` is what is published of the week in which the words were said. Its language is told, and the words shown
    in it, only where enough people of that language are counted there; the need as well."""
    if candidate.told is not None:
        return Card(candidate, candidate.told)
    named = _counted(shown, ("language", candidate.language))
    needed = candidate.field if _counted(shown, ("need", candidate.field or "")) else None
    original = redact(candidate.text, own)
    if candidate.language == target:
        text, translation = (original.text, None) if named else (None, original.text)
        language = candidate.language if named else None
        return Card(candidate, Told(text, language, translation, target, None, needed), original.removed)
    removed, withheld, translation = dict(original.removed), False, None
    if candidate.translation is not None:
        translated = redact(candidate.translation, read)
        withheld = any(translated.removed.get(kind, 0) < original.removed.get(kind, 0) for kind in TOLD_BY_NAME)
        translation = None if withheld else translated.text
        removed = {
            kind: max(original.removed.get(kind, 0), translated.removed.get(kind, 0))
            for kind in (*original.removed, *translated.removed)
        }
    route = candidate.route if translation is not None else None
    if named:
        told = Told(original.text, candidate.language, translation, target, route, needed)
        return Card(candidate, told, removed, withheld)
    # The route would tell the language.
    told_blind = None if translation is None else Told(None, None, translation, target, None, needed)
    return Card(candidate, told_blind, removed, withheld)


def quote_of(told: Told) -> Quote:
    """An approved quote as a summary holds it."""
    return Quote(told.text, told.language, told.translation, told.target, told.route, told.field)


def spread(cards: Sequence[Card]) -> list[Card]:
    """One of each need after the other, so that no need fills the list."""
    by_need: dict[str, list[Card]] = {}
    for each in cards:
        by_need.setdefault((each.told.field if each.told else None) or "", []).append(each)
    return [each for row in zip_longest(*by_need.values()) for each in row if each is not None]


def week_with_room(running: Week, need: str | None, taken: Sequence[tuple[str, Told]]) -> Week:
    """The first week from the running one on whose summary has room for one more of this need."""
    week = running
    while True:
        there = [told for at, told in taken if parse(at) == week]
        if len(there) < MOST and (need is None or sum(told.field == need for told in there) < SAME):
            return week
        week = week.next()


def shortened(whole: str | None, shorter: str) -> str | None:
    """`shorter`, where it only leaves words of `whole` out; a gap may be marked. None where it says anything else."""
    if whole is None:
        return None
    said = _GAP.sub(CUT, " ".join(tidy(shorter).split()))
    words = [_bare(word) for word in _WORD.findall(said.replace(CUT, " "))]
    rest = iter([_bare(word) for word in _WORD.findall(whole)])
    if not any(words) or not all(word in rest for word in words if word):
        return None
    # A sign such as an emoji says something as well, and is part of no word.
    return said if not _signs(said.replace(CUT, " ")) - _signs(whole) else None


def _signs(text: str) -> Counter[str]:
    return Counter(sign for sign in text if unicodedata.category(sign)[0] == "S")


def _bare(word: str) -> str:
    return _EDGES.sub("", word)


def _counted(shown: Protected | None, key: tuple[str, ...]) -> bool:
    count = shown.shown.get(key) if shown is not None else None
    return count is not None and count >= THRESHOLD
