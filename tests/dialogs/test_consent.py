"""Consent is a clear yes, however it came: tapped, typed, or confirmed after a question back."""

from dialogs.conversation import Held
from tests.dialogs.driving import Talk, questionnaire

ONE = questionnaire("  - {name: a, type: yes_no}\n")
NOTED = questionnaire("  - {name: noted, type: acknowledge, required: true}\n  - {name: a, type: yes_no}\n")


def test_a_consent_confirmed_after_a_question_back_counts_as_consent() -> None:
    talk = Talk(ONE)("=yes?")
    assert talk.messages == ["ask-confirm"]
    talk("yes")
    assert talk.happened == ["consented"]
    assert talk.values == {"consent": "yes"}
    assert Talk(ONE)("=yes but no", "1").happened == ["consented"]


def test_a_refusal_confirmed_after_a_question_back_is_the_kind_way_out() -> None:
    talk = Talk(ONE)("=yes but no", "2")
    assert talk.conversation.state == "declined"
    assert talk.values == {}
    assert talk.answered == []


def test_a_note_to_acknowledge_cannot_be_answered_with_no() -> None:
    for text in ("=2", "=no", "=no?"):
        talk = Talk(NOTED)("yes", text)
        assert talk.messages == ["error-acknowledge", "noted"]
        assert "noted" not in talk.values
    assert Talk(NOTED)("yes", "yes").conversation.answers["noted"] == Held("yes")
