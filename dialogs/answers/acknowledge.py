"""Agreement: yes or no, where "fine" and "let's go" count too. It must be clear: nothing near it is asked back, and
what answers a question about facts ("there is", "I have") agrees to nothing."""

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.yes_no import read_yes_no
from dialogs.conversation import Reading
from dialogs.lexicon import Lexicon


def read_acknowledge(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    outcome = read_yes_no(text, phrase, lexicon, lexicon.agree | lexicon.willing, lexicon.disagree | lexicon.unwilling)
    if isinstance(outcome, Ask) and any(reading.method == "fuzzy" for reading in outcome.readings):
        return None
    if isinstance(outcome, Understood) and phrase in lexicon.alone and phrase in lexicon.yes:
        return Ask((Reading("yes", outcome.method), Reading("no", outcome.method)))
    return outcome
