"""What a messenger can do that a page cannot: edit, write too early, tap on an earlier conversation's button."""

from dialogs.conversation import Edit, Nudge, Tap, Text
from dialogs.engine import begin, take
from tests.dialogs.driving import NOW, WORDS, Talk, needs_flow, questionnaire

THREE = """
  - {name: people, type: integer, constraint: ". <= 20"}
  - {name: rooms, type: integer}
  - {name: idea, type: text}
"""


def test_a_text_written_before_the_question_answers_nothing() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3")
    talk.send(Text("4", late=True))
    assert talk.messages == ["say-late", "rooms"]
    assert "rooms" not in talk.values
    assert talk.happened == ["late"]


def test_a_command_written_before_the_question_is_still_a_command() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3")
    talk.send(Text("/pause", late=True))
    assert talk.conversation.state == "paused"


def test_an_edited_message_corrects_the_answer_it_gave_and_the_question_stays() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3", "=2")
    talk.send(Edit("5", "m7", place="people"))
    assert talk.values["people"] == "5"
    assert talk.messages == ["say-corrected", "idea"]
    assert talk.answered[0].supersedes


def test_an_edit_that_cannot_be_understood_asks_that_question_again_and_keeps_the_answer() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3", "=2")
    talk.send(Edit("many", "m7", place="people"))
    assert talk.messages == ["error-integer", "say-before", "people"]
    assert talk.values["people"] == "3"
    talk("/done")
    assert talk.place == "idea"


def test_an_edit_of_what_was_not_understood_answers_the_present_question() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=tre")
    talk.send(Edit("3", "m7"))
    assert talk.values["people"] == "3"
    assert talk.place == "rooms"


def test_an_edit_that_belongs_to_no_answer_changes_nothing() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3")
    talk.send(Edit("9", "m1"))
    assert talk.messages == ["say-edit-unknown", "rooms"]
    assert talk.values == {"consent": "yes", "people": "3"}


def test_an_edit_of_an_answer_that_no_longer_counts_changes_nothing() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("=3")
    talk.send(Edit("9", "m1", place="gone"))
    assert talk.messages == ["say-edit-unknown", "rooms"]


def test_a_button_of_an_earlier_conversation_is_stale_even_where_it_stood_at_the_same_place() -> None:
    flow = questionnaire(THREE)
    now = begin(flow, "en", NOW, tag="b")
    asked = now.prompts[-1]
    old = Tap("yes", asked.place or "", asked.attempt, "a")
    assert take(flow, now.conversation, old, WORDS, NOW).prompts[0].message == "say-stale"
    ours = Tap("yes", asked.place or "", asked.attempt, "b")
    assert take(flow, now.conversation, ours, WORDS, NOW).conversation.answers["consent"].value == "yes"


def test_the_tag_stays_when_the_person_starts_over() -> None:
    flow = questionnaire(THREE)
    now = begin(flow, "en", NOW, tag="b").conversation
    for text in ("yes", "3", "/start_over", "yes"):
        now = take(flow, now, Text(text), WORDS, NOW).conversation
    assert now.tag == "b"


def test_whoever_speaks_none_of_our_languages_picks_one_before_anything_is_said() -> None:
    flow = needs_flow()
    begun = begin(flow, "en", NOW, pick_from=WORDS)
    assert [prompt.message for prompt in begun.prompts] == ["ask-language"]
    assert [option.label for option in begun.prompts[0].options] == ["English", "العربية"]
    tap = Tap("ar", "@language", begun.conversation.attempt)
    turn = take(flow, begun.conversation, tap, WORDS, NOW)
    assert turn.conversation.language == "ar"
    assert [prompt.message for prompt in turn.prompts] == ["welcome", "consent"]


def test_leaving_the_list_of_languages_begins_in_the_first_one() -> None:
    flow = needs_flow()
    begun = begin(flow, "en", NOW, pick_from=WORDS)
    turn = take(flow, begun.conversation, Text("/back"), WORDS, NOW)
    assert (turn.conversation.language, turn.conversation.place) == ("en", "consent")


def test_a_nudge_says_the_question_again_and_its_buttons_still_count() -> None:
    talk = Talk(needs_flow()).agreed()
    before = talk.conversation
    talk.send(Nudge("say-away"))
    assert talk.messages == ["say-away", "first"]
    assert (talk.conversation.attempt, talk.conversation.place) == (before.attempt, before.place)


def test_ticks_come_back_with_the_answer_and_survive_a_change_of_language() -> None:
    talk = Talk(
        questionnaire("  - {name: a, type: select_multiple x}\n  - {name: b, type: text}\n", "  x: [one, two, three]\n")
    ).agreed()
    talk("+one", "+two", "/done", "/back")
    assert [option.ticked for option in talk.asked.options] == [True, True, False]
    talk("+three", "/language", "ar")
    assert [option.ticked for option in talk.asked.options] == [True, True, True]
    talk("/done")
    assert talk.values["a"] == "one two three"


def test_continue_after_a_pause_goes_on_and_otherwise_asks_again() -> None:
    talk = Talk(questionnaire(THREE)).agreed()("/pause", "/continue")
    assert talk.messages == ["say-welcome-back", "people"]
    talk("/continue")
    assert talk.messages == ["people"]
