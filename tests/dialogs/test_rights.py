"""What a person may ask of what is kept of her: a file, no more reminders; and children are asked nothing."""

from dialogs.conversation import Nudge, Text
from tests.dialogs.driving import Talk, needs_flow, questionnaire

ONE = questionnaire("  - {name: a, type: yes_no}\n  - {name: b, type: yes_no}\n")


def test_who_is_too_young_is_told_who_helps_and_nothing_is_kept() -> None:
    for step in ("@young", "=3"):
        talk = Talk(ONE)(step)
        assert talk.messages == ["say-young", "help-emergency", "help-children", "say-person"]
        assert talk.happened == ["young"]
        assert (talk.conversation.state, talk.values, talk.answered) == ("young", {}, [])
        assert [option.token for option in talk.asked.options] == ["@start_over"], "a slip of the finger is mended"


def test_only_the_consent_has_the_button_of_the_young() -> None:
    talk = Talk(needs_flow())
    assert [option.token for option in talk.asked.options] == ["yes", "no", "@young"]
    talk.agreed()
    assert "@young" not in {option.token for option in talk.asked.options}


def test_the_file_is_offered_beside_the_answers_and_nowhere_else() -> None:
    talk = Talk(ONE).agreed()("yes")
    assert "file" not in talk.asked.controls
    talk("/answers")
    assert talk.asked.controls[0] == "file"
    talk("/file")
    assert [prompt.file for prompt in talk.turn.prompts] == [True, False]
    assert talk.place == "@answers", "the list is still there"


def test_a_file_without_answers_says_so() -> None:
    assert Talk(ONE)("/file").messages == ["say-no-answers", "consent"]
    assert Talk(ONE).agreed()("/file").messages == ["say-no-answers", "a"]


def test_the_first_reminder_asks_again_and_can_be_the_last() -> None:
    talk = Talk(ONE).agreed()("yes")
    talk.send(Nudge("say-reminder", 1))
    assert talk.messages == ["say-reminder", "b"]
    assert talk.asked.controls[-1] == "quiet"
    talk("/quiet")
    assert talk.messages == ["say-quiet", "b"]
    assert talk.conversation.quiet
    assert talk.asked.controls[-1] == "remind"
    talk("/remind")
    assert talk.messages == ["say-remind", "b"]
    assert not talk.conversation.quiet
    assert not {"quiet", "remind"} & set(talk.asked.controls)


def test_after_the_second_reminder_there_is_nothing_to_stop() -> None:
    talk = Talk(ONE).agreed()
    talk.send(Nudge("say-reminder", 2))
    assert talk.happened == ["reminded"]
    assert "quiet" not in talk.asked.controls


def test_a_reminder_in_a_pause_says_how_to_go_on_and_no_reminder_comes_to_the_quiet_unless_asked_for() -> None:
    talk = Talk(ONE).agreed()("/pause")
    talk.send(Nudge("say-reminder", 1))
    assert talk.messages == ["say-reminder", "ask-after-pause"]
    assert talk.conversation.state == "paused"
    talk("/quiet", "/continue", "/pause")
    assert talk.asked.controls[-1] == "remind"


def test_to_withdraw_is_to_delete() -> None:
    talk = Talk(ONE).agreed()("yes")
    talk.send(Text("/withdraw"))
    assert talk.messages == ["ask-delete"]
    assert talk("yes").conversation.state == "withdrawn"
    assert talk.values == {}
