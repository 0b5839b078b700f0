"""The country that a person has named in the same conversation tells whose calendar a later date is in."""

import pytest

from dialogs.conversation import Conversation, Said, Tap, Text
from dialogs.engine import begin, take
from tests.dialogs.answers.named import lexicon
from tests.dialogs.driving import NOW, questionnaire

ORIGIN = "  - {{name: origin, type: {kind}, required: true}}\n"
CAME = "  - {name: came, type: date, precision: year, required: true}\n"


def readings(kind: str, origin: str, said: str) -> list[tuple[str, str]]:
    flow, words = questionnaire(ORIGIN.format(kind=kind) + CAME), {"en": lexicon("en")}
    turn = begin(flow, "en", NOW)
    for text in ("", origin, said):
        prompt, conversation = turn.prompts[-1], turn.conversation
        assert isinstance(conversation, Conversation)
        step: Said = Text(text) if text else Tap("yes", prompt.place or "", prompt.attempt)
        turn = take(flow, conversation, step, words, NOW)
    return [(reading.value, reading.calendar) for reading in turn.conversation.readings]


@pytest.mark.parametrize("kind", ["country", "nationality"])
def test_an_earlier_answer_decides_between_two_calendars(kind: str) -> None:
    assert readings(kind, "Afghanistan", "1394") == [("2015", "persian"), ("2016", "persian")]
    assert readings(kind, "Saudi Arabia", "1394") == [("1974~", "islamic"), ("1975~", "islamic")]
    assert {calendar for _, calendar in readings(kind, "Syria", "1394")} == {"persian", "islamic"}
