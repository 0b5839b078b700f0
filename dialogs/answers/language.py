"""Languages, as BCP 47: prs (Dari), kmr (Kurmanji), ckb (Sorani), ti ... "Kurdish" alone and "Farsi" are asked."""

from dialogs.answers.base import Outcome
from dialogs.answers.naming import read_name
from dialogs.lexicon import Lexicon


def read_language(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """A country's or people's name ("Afghan") is asked back as the languages spoken there."""
    return read_name(text, phrase, lexicon.names().languages, lexicon, "error-language")
