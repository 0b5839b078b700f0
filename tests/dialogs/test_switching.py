"""A person who writes in another offered language is asked once, in that language, which one she wants."""

import pytest

from dialogs.conversation import Option
from dialogs.flow import Flow
from tests.dialogs.driving import Talk, questionnaire

ARABIC = "انا من سوريا اريد بيت"
ENGLISH = "We need help and I do not know the town"


@pytest.fixture
def flow() -> Flow:
    return questionnaire(
        "  - {name: household, type: integer}\n  - {name: words, type: text}\n  - {name: idea, type: text}\n"
    )


def test_an_answer_that_nobody_understands_in_this_language_brings_the_choice(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={ARABIC}")
    assert talk.messages == ["ask-switch"] and talk.asked.language == "ar"
    assert talk.asked.options == (Option("ar", "العربية"), Option("en", "English"))
    assert talk.happened == ["language_noticed"] and talk.conversation.misses == 0
    talk("ar")
    assert talk.conversation.language == "ar" and talk.place == "household" and talk.asked.language is None
    assert talk.happened == ["language_changed"]


def test_it_is_asked_once(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={ARABIC}", "en")
    assert talk.conversation.language == "en" and talk.place == "household" and talk.happened == []
    talk(f"={ARABIC}")
    assert talk.messages == ["error-integer", "household"] and talk.conversation.misses == 1


@pytest.mark.parametrize("typed", ["=العربية", "=1", "=١"])
def test_the_language_may_be_typed(flow: Flow, typed: str) -> None:
    assert Talk(flow).agreed()(f"={ARABIC}", typed).conversation.language == "ar"


def test_another_answer_instead_of_a_choice_is_an_answer_to_the_question(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={ARABIC}", "=5")  # five is none of the two buttons
    assert talk.values["household"] == "5" and talk.place == "words" and talk.conversation.language == "en"


def test_own_words_are_kept_in_the_language_they_are_in_before_anything_is_asked(flow: Flow) -> None:
    talk = Talk(flow, "ar").agreed()("/skip", f"={ENGLISH}")
    (answer,) = talk.answered
    assert (answer.value, answer.language) == (ENGLISH, "en")
    assert talk.messages == ["ask-switch"] and talk.asked.language == "en"
    talk("ar")
    assert talk.place == "idea" and talk.conversation.language == "ar"
    talk(f"={ENGLISH}")
    assert talk.answered[0].language == "en" and talk.place == "@end"


def test_back_and_skip_leave_the_choice_alone(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={ARABIC}", "/back")
    assert talk.place == "household" and talk.conversation.aside is None
    talk = Talk(flow).agreed()(f"={ARABIC}", "/skip")
    assert talk.place == "words" and talk.conversation.language == "en"


def test_an_old_button_of_the_choice_changes_nothing(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={ARABIC}")
    old = talk.said("ar")
    talk("en").send(old)
    assert talk.happened == ["stale"] and talk.conversation.language == "en"
