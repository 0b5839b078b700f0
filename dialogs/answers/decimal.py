"""Numbers with a fraction, as canonical decimal strings."""

from dialogs.answers.base import Outcome
from dialogs.answers.integer import read_number
from dialogs.lexicon import Lexicon


def read_decimal(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """As `read_integer`; "1,000" is asked back, for one reader's thousand is another's one."""
    return read_number(text, phrase, lexicon, whole=False)
