"""Words that stand around an answer, taken off; and answers that any question may get."""

from collections.abc import Set

from dialogs.conversation import Status
from dialogs.flow import Question
from dialogs.lexicon import Lexicon


def peel(text: str, before: Set[str], after: Set[str]) -> str:
    """`text` without the phrases of `before` at its front and of `after` at its end, as often as they stand there."""
    words = text.split()
    first, last = 0, len(words)
    while first < last and (size := _length(words[first:last], before, front=True)):
        first += size
    while first < last and (size := _length(words[first:last], after, front=False)):
        last -= size
    return " ".join(words[first:last]).strip(" ,،፣.:")


def _length(words: list[str], phrases: Set[str], front: bool) -> int:
    """How many words the longest phrase at that end has, 0 when none stands there; never all of them."""
    for size in range(min(4, len(words) - 1), 0, -1):
        part = words[:size] if front else words[-size:]
        if " ".join(part).strip(",،.") in phrases:
            return size
    return 0


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
