from dataclasses import replace

from dialogs.conversation import END, Dropped, Other, Press, Tap, Text
from dialogs.engine import take
from tests.dialogs.driving import NOW, WORDS, Talk, needs_flow, questionnaire

NEEDS = needs_flow()
TWO = questionnaire(
    "  - {name: a, type: yes_no}\n"
    "  - {name: b, type: integer, relevant: \"${a} = 'yes'\", constraint: '. < 10'}\n"
    "  - {name: c, type: text}\n"
)
REPEATED = questionnaire(
    "  - {name: children, type: integer, required: true}\n"
    "  - name: child\n    type: repeat\n    repeat_count: '${children}'\n    questions:\n"
    "      - {name: age, type: integer}\n"
    "  - {name: total, type: calculate, calculation: 'sum(${age})'}\n"
    '  - {name: old, type: yes_no, relevant: "${total} > 20"}\n'
)
MANY = questionnaire(
    "  - {name: likes, type: select_multiple thing}\n",
    "  thing: [tea, bread, {name: none_of_these, exclusive: true}]\n",
)


def test_the_first_turn_says_who_asks_and_asks_for_consent() -> None:
    talk = Talk(NEEDS)
    assert talk.messages == ["welcome", "consent"]
    assert [option.token for option in talk.asked.options] == ["yes", "no", "@young"]


def test_refusing_consent_ends_kindly_and_keeps_nothing() -> None:
    talk = Talk(NEEDS)("no")
    assert talk.messages == ["say-declined"]
    assert talk.conversation.state == "declined"
    assert talk.values == {}
    assert talk.happened == ["declined"]


def test_consent_comes_before_the_first_answer_among_the_events() -> None:
    talk = Talk(NEEDS)("yes")
    assert [type(event).__name__ for event in talk.turn.events] == ["Happened", "Answered"]
    assert talk.happened == ["consented"]


def test_the_needs_flow_is_answered_from_end_to_end() -> None:
    talk = Talk(NEEDS)("yes", "housing", "work", "/skip")
    talk("own_home bigger_home", "now", "known", "too_far")
    talk("find_work", "soon", "unknown")
    talk("=3", "=2024-03", "bernau", "=شكرا", "/skip")
    assert talk.place == END
    talk("@send")
    assert talk.conversation.state == "completed"
    assert talk.messages == ["thanks", "ask-after-completed"]
    assert talk.values == {
        "consent": "yes",
        "first": "housing",
        "second": "work",
        "third": None,
        "topics": "housing work",
        "detail[housing]": "own_home bigger_home",
        "urgency[housing]": "now",
        "offer[housing]": "known",
        "why_not[housing]": "too_far",
        "reason[housing]": "too_far",
        "detail[work]": "find_work",
        "urgency[work]": "soon",
        "offer[work]": "unknown",
        "reason[work]": "did_not_know",
        "household": "3",
        "arrived": "2024-03",
        "municipality": "bernau",
        "own_words": "شكرا",
        "idea": None,
    }


def test_a_chosen_field_is_not_offered_again() -> None:
    talk = Talk(NEEDS)("yes", "housing")
    assert "housing" not in [option.token for option in talk.asked.options]


def test_a_question_is_asked_only_where_it_is_relevant() -> None:
    assert Talk(TWO)("yes", "no").place == "c"
    assert Talk(TWO)("yes", "yes").place == "b"


def test_back_returns_along_the_path_really_taken() -> None:
    talk = Talk(TWO)("yes", "no", "/back")
    assert talk.place == "a"
    assert talk("/back").place == "consent"
    talk("/back")
    assert talk.messages[0] == "say-first-question"


def test_back_shows_the_earlier_answer_and_done_keeps_it() -> None:
    talk = Talk(TWO)("yes", "no", "/back")
    assert talk.messages == ["say-before", "a"]
    assert "done" in talk.asked.controls
    assert talk("/done").place == "c"
    assert talk.values["a"] == "no"


def test_a_required_question_cannot_be_skipped() -> None:
    talk = Talk(NEEDS)("yes", "/skip")
    assert talk.messages[0] == "error-required"
    assert talk.place == "first"


def test_a_skip_is_kept_apart_from_an_answer() -> None:
    talk = Talk(TWO)("yes", "/skip")
    assert talk.answered[0].status == "skipped"
    assert talk.conversation.answers["a"].value is None


def test_skipping_a_question_answered_before_keeps_the_answer() -> None:
    talk = Talk(TWO)("yes", "no", "/back", "/skip")
    assert talk.values["a"] == "no"


def test_a_correction_drops_what_no_longer_holds_and_asks_what_now_does() -> None:
    talk = Talk(TWO)("yes", "yes", "=3", "=hello")
    assert talk.place == END
    talk("a", "no")
    assert Dropped(("b",)) in talk.turn.events
    assert "b" not in talk.values
    assert talk.place == END
    assert talk("a", "yes").place == "b"


def test_a_question_asked_because_of_the_corrected_answer_is_asked_again() -> None:
    talk = Talk(NEEDS)("yes", "housing", "work", "health", "/answers", "second", "contacts")
    assert "say-asked-again" in talk.messages
    assert talk.place == "third"


def test_a_corrected_field_keeps_the_answers_about_the_other_fields() -> None:
    talk = Talk(NEEDS)("yes", "housing", "work", "/skip", "/skip", "now", "used", "find_work")
    talk("/answers", "first", "health")
    assert "urgency[housing]" not in talk.values
    assert talk.values["detail[work]"] == "find_work"
    assert talk.place == "detail[health]"


def test_a_correction_drops_an_answer_and_the_calculation_that_read_it() -> None:
    talk = Talk(NEEDS)("yes", "housing", "/skip", "/skip", "own_home", "now", "known", "too_far")
    assert talk.values["reason[housing]"] == "too_far"
    talk("/back", "/back", "used")
    assert talk.place == "household"
    assert {"why_not[housing]", "reason[housing]"}.isdisjoint(talk.values)
    dropped = [place for event in talk.events if isinstance(event, Dropped) for place in event.places]
    assert sorted(dropped) == ["reason[housing]", "why_not[housing]"]


def test_a_correction_about_one_field_keeps_what_was_asked_about_another() -> None:
    talk = Talk(NEEDS)("yes", "housing", "health", "/skip", "own_home", "now", "known", "too_far")
    talk("health_card", "now", "known", "full", "/back", "/back", "unknown")
    assert "why_not[health]" not in talk.values
    assert talk.values["why_not[housing]"] == talk.values["reason[housing]"] == "too_far"
    assert talk.place == "household"


def test_the_same_answer_again_drops_nothing() -> None:
    talk = Talk(TWO)("yes", "yes", "=3", "/back", "/back", "yes")
    assert talk.values["b"] == "3"
    assert talk.place == "c"


def test_a_stale_tap_is_answered_kindly_and_changes_nothing() -> None:
    talk = Talk(TWO)("yes")
    old = Tap("no", talk.asked.place or "", talk.asked.attempt)
    talk("yes")
    before = talk.conversation
    talk.send(old)
    assert talk.messages == ["say-stale", "b"]
    assert talk.conversation == before


def test_ten_thousand_taps_on_one_button_answer_once() -> None:
    talk = Talk(TWO)("yes")
    tap = talk.said("yes")
    for _ in range(10_000):
        talk.send(tap)
    assert talk.place == "b"
    assert sum(getattr(event, "place", None) == "a" for event in talk.events if hasattr(event, "value")) == 1


def test_the_language_changes_and_the_same_question_is_asked_with_answers_kept() -> None:
    talk = Talk(TWO)("yes", "yes", "/language", "ar")
    assert talk.conversation.language == "ar"
    assert talk.place == "b"
    assert talk.values["a"] == "yes"


def test_the_language_can_be_chosen_by_its_own_name() -> None:
    assert Talk(TWO)("yes", "/language", "=العربية").conversation.language == "ar"


def test_help_shows_the_numbers_and_asks_again() -> None:
    talk = Talk(TWO)("yes", "/help")
    assert talk.messages[:2] == ["help-now", "help-emergency"]
    assert talk.place == "a"


def test_a_misunderstood_answer_says_what_would_work_and_the_third_time_offers_a_person() -> None:
    talk = Talk(TWO)("yes", "yes", "=many many")
    assert talk.messages == ["error-integer", "b"]
    talk("=lots")
    assert "person" not in talk.asked.controls
    talk("=plenty")
    assert talk.messages == ["error-integer", "say-third-time", "b"]
    assert "person" in talk.asked.controls
    assert talk("/person").happened == ["person_asked"]


def test_a_broken_constraint_is_answered_with_the_questions_own_sentence() -> None:
    talk = Talk(TWO)("yes", "yes", "=10")
    assert talk.messages == ["b.constraint", "b"]
    assert "b" not in talk.values


def test_an_answer_may_be_the_options_number_in_any_script() -> None:
    for first in ("1", "١", "۱", "፩", "1️⃣"):
        assert Talk(TWO)("yes", f"={first}").values["a"] == "yes"


def test_a_pause_keeps_the_question_and_any_word_brings_it_back() -> None:
    talk = Talk(TWO)("yes", "yes", "/pause")
    assert talk.conversation.state == "paused"
    talk("=hello")
    assert talk.messages == ["say-welcome-back", "b"]
    assert talk.conversation.state == "open"


def test_stopping_is_confirmed_and_can_be_undone() -> None:
    talk = Talk(TWO)("yes", "/stop")
    assert talk.messages == ["ask-stop"]
    assert talk("no").place == "a"
    assert talk("/stop", "yes").conversation.state == "stopped"
    assert talk("@continue").place == "a"


def test_deleting_is_confirmed_and_leaves_no_answer_in_the_conversation() -> None:
    talk = Talk(TWO)("yes", "yes", "/delete")
    assert talk("=no").place == "b"
    talk("/delete", "=yes")
    assert talk.happened == ["withdrawn"]
    assert talk.values == {}


def test_starting_over_asks_for_consent_again_and_makes_old_buttons_stale() -> None:
    talk = Talk(TWO)("yes", "yes")
    old = talk.said("yes")
    talk("/start_over", "yes")
    assert talk.place == "consent"
    assert talk.values == {}
    assert talk.send(old).prompts[0].message == "say-stale"


def test_a_repeat_is_asked_as_often_as_counted_and_its_sum_is_calculated() -> None:
    talk = Talk(REPEATED)("yes", "=2", "=11")
    assert talk.place == "age[2]"
    assert talk("=12").place == "old"
    assert talk.values["total"] == "23"


def test_fewer_rounds_drop_the_answers_of_the_rounds_that_are_gone() -> None:
    talk = Talk(REPEATED)("yes", "=3", "=11", "=12", "=1", "/answers", "children", "=1")
    assert "age[2]" not in talk.values
    assert talk.values["total"] == "11"
    assert talk.place == END


def test_several_choices_are_taken_at_once_ticked_one_by_one_or_typed() -> None:
    assert Talk(MANY)("yes", "tea bread").values["likes"] == "tea bread"
    talk = Talk(MANY)("yes", "+bread", "+tea", "+bread", "-bread", "+tea")
    assert [option.ticked for option in talk.asked.options] == [True, False, False]
    assert talk("/done").values["likes"] == "tea"
    assert Talk(MANY)("yes", "=2, 1").values["likes"] == "tea bread"


def test_none_of_these_cannot_stand_beside_another_choice() -> None:
    talk = Talk(MANY)("yes", "tea none_of_these")
    assert talk.messages[0] == "error-exclusive"
    assert Talk(MANY)("yes", "+tea", "+none_of_these", "/done").values["likes"] == "none_of_these"


def test_a_picture_gets_a_kind_sentence() -> None:
    talk = Talk(TWO)("yes")
    assert [prompt.message for prompt in talk.send(Other("photo")).prompts] == ["error-other", "a"]


def test_a_control_may_be_typed_as_a_command() -> None:
    talk = Talk(TWO)("yes", "no")
    talk.send(Text("/back"))
    assert talk.place == "a"


def test_after_the_end_answers_can_still_be_corrected() -> None:
    talk = Talk(TWO)("yes", "no", "=x", "@send", "@answers", "a", "yes")
    assert talk.place == "b"
    assert talk("=1").place == END
    assert talk("@send").conversation.state == "completed"


def test_every_prompt_that_waits_offers_help() -> None:
    talk = Talk(TWO)
    for step in (
        "yes",
        "/language",
        "/back",
        "/stop",
        "/back",
        "/delete",
        "/back",
        "/pause",
        "/back",
        "no",
        "=x",
        "@send",
    ):
        talk(step)
        assert "help" in talk.asked.controls, step


def test_an_unfinished_conversation_of_an_older_version_goes_on_at_a_question_that_exists() -> None:
    talk = Talk(TWO)("yes", "yes")
    newer = questionnaire("  - {name: a, type: yes_no}\n  - {name: d, type: integer}\n")
    talk.flow = newer
    talk.send(Press("help"))
    assert talk.place == "d"
    assert talk.values["a"] == "yes"


def test_an_answer_goes_before_a_control_of_the_same_name() -> None:
    listed = questionnaire("  - {name: need, type: select_one what}\n", "  what: [language, housing]\n")
    words = replace(WORDS["en"], controls={"language": "language"}, labels={"what": {"language": "language"}})
    talk = Talk(listed)("yes")
    turn = take(listed, talk.conversation, Text("Language"), {"en": words}, NOW)
    assert turn.conversation.answers["need"].value == "language"


def test_a_pause_at_the_read_back_says_so_and_comes_back_to_it() -> None:
    talk = Talk(TWO)("yes", "no", "=x", "/pause")
    assert talk.messages == ["ask-after-pause"]
    assert talk("@continue").asked.message == "ask-readback"


def test_a_command_copied_out_of_a_sentence_with_its_marks_of_direction_is_the_command() -> None:
    assert Talk(TWO)("yes", "no", "=\u2068/back\u2069").asked.place == "a"
    assert Talk(TWO)("yes", "no", "=\u200f/back").asked.place == "a"
