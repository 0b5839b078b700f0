"""Agreement: yes or no, where "fine" and "let's go" count too. It must be clear: nothing near it is asked back."""

from dialogs.answers.base import Ask, Outcome
from dialogs.answers.yes_no import read_yes_no
from dialogs.lexicon import Lexicon


def read_acknowledge(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    outcome = read_yes_no(text, phrase, lexicon, lexicon.agree | lexicon.willing, lexicon.disagree | lexicon.unwilling)
    if isinstance(outcome, Ask) and any(reading.method == "fuzzy" for reading in outcome.readings):
        return None
    return outcome
