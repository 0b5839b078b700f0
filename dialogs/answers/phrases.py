"""Words that stand around an answer, taken off; and answers that any question may get."""

from functools import lru_cache

from dialogs.conversation import Status
from dialogs.flow import Question
from dialogs.lexicon import Lexicon

EDGES = " ,،፣.:"  # what is left at the ends when words are taken off
_MARKS = ",،."


def peel(text: str, before: frozenset[str], after: frozenset[str]) -> str:
    """`text` without the phrases of `before` at its front and of `after` at its end, as often as they stand there."""
    words = text.split()
    first, last = 0, len(words)
    while first < last and (size := _length(words[first:last], before, front=True)):
        first += size
    while first < last and (size := _length(words[first:last], after, front=False)):
        last -= size
    return " ".join(words[first:last]).strip(EDGES)


def _length(words: list[str], phrases: frozenset[str], front: bool) -> int:
    """How many words the longest phrase at that end has, 0 when none stands there; never all of them."""
    if words[0 if front else -1].strip(_MARKS) not in _outermost(phrases, front):
        return 0
    for size in range(min(4, len(words) - 1), 0, -1):
        part = words[:size] if front else words[-size:]
        if " ".join(part).strip(_MARKS) in phrases:
            return size
    return 0


@lru_cache(maxsize=512)
def _outermost(phrases: frozenset[str], front: bool) -> frozenset[str]:
    """The first words of phrases, or the last: nearly every text is told by them to hold none."""
    return frozenset((phrase.split() or [""])[0 if front else -1].strip(_MARKS) for phrase in phrases)


def missing(phrase: str, question: Question, lexicon: Lexicon) -> Status | None:
    """The status when the folded phrase is "don't know" or "prefer not to say" and the question allows it."""
    status: Status
    if phrase in lexicon.unknown:
        status = "unknown"
    elif phrase in lexicon.declined:
        status = "declined"
    else:
        return None
    return status if status in question.missing or not question.required else None
