"""The person's own words."""

from dialogs.answers.base import Outcome, Refused, Understood
from dialogs.conversation import Number
from dialogs.scripts import blank, tidy

LONGEST = 4_000  # characters kept of one answer


def read_text(text: str) -> Outcome:
    """Any words, as written but for invisible characters that could harm a reader's page or terminal."""
    if len(text) > 4 * LONGEST:
        return Refused("error-too-long", {"limit": Number(str(LONGEST))})
    words = tidy(text)
    if blank(words):
        return Refused("error-empty")
    if len(words) > LONGEST:
        return Refused("error-too-long", {"limit": Number(str(LONGEST))})
    return Understood(words, "exact")
