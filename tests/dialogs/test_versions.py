"""A flow that changes while people are in it: each answer moves, stays or is asked again, and nobody is thrown out."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from dialogs.carrying import Carried, Given, carry
from dialogs.conversation import END, Answered, Held, Press, Tap, Text
from dialogs.flow import Flow
from dialogs.places import name_of
from dialogs.plan import plan_of
from dialogs.versions import changes, renames
from tests.dialogs.driving import NOW, WORDS, Talk, questionnaire
from tests.dialogs.edits import edited, first_version, written
from tests.dialogs.test_any_flow import easy

LISTS = "  drink: [tea, coffee, water]\n"
BEFORE = questionnaire(
    "  - {name: age, type: integer}\n"
    "  - {name: drink, type: select_one drink}\n"
    "  - {name: drinks, type: select_multiple drink}\n"
    "  - {name: sum, type: calculate, calculation: \"concat(${age}, ' ', ${drink})\"}\n"
    "  - {name: cups, type: repeat, for_each: '${drinks}', choices: drink, questions: [{name: many, type: integer}]}\n"
    "  - {name: words, type: text}\n",
    LISTS,
)


def types(flow: Flow, talk: Talk) -> dict[str, Given]:
    """What storage knows of every answer that counts."""
    rows = plan_of(flow).rows
    return {place: Given(held, rows[name_of(place)].question.type) for place, held in talk.conversation.answers.items()}


def carried(talk: Talk, new: Flow, old: Flow | None = None) -> Carried:
    old = old or talk.flow
    return carry(new, talk.conversation, WORDS, NOW, old, types(old, talk))


def filled() -> Talk:
    return Talk(BEFORE)("yes", "=34", "tea", "tea water", "=2", "=3")


def changed(*replacements: tuple[str, str], lists: str = LISTS) -> Flow:
    lines = (
        "  - {name: age, type: integer}\n"
        "  - {name: drink, type: select_one drink}\n"
        "  - {name: drinks, type: select_multiple drink}\n"
        "  - {name: sum, type: calculate, calculation: \"concat(${age}, ' ', ${drink})\"}\n"
        "  - {name: cups, type: repeat, for_each: '${drinks}', choices: drink, "
        "questions: [{name: many, type: integer}]}\n"
        "  - {name: words, type: text}\n"
    )
    for old, new in replacements:
        assert old in lines
        lines = lines.replace(old, new)
    return questionnaire(lines, lists)


def values(done: Carried) -> dict[str, str | None]:
    return {place: held.value for place, held in done.conversation.answers.items() if place != "consent"}


def test_what_is_the_same_stays_with_its_buttons() -> None:
    talk = filled()
    done = carried(talk, changed(("type: text", "type: text, sensitive: true")))
    assert done.conversation == structs.replace(talk.conversation, version=done.conversation.version)
    assert (done.moved, done.events, done.again) == (False, (), ())


def test_a_renamed_question_takes_its_answer_and_its_place_along() -> None:
    talk = Talk(BEFORE)("yes", "=34", "tea")
    new = changed(
        ("{name: age,", "{name: years, renamed_from: age,"),
        ("${age}", "${years}"),
        ("{name: drinks,", "{name: all, renamed_from: [every, drinks],"),
        ("${drinks}", "${all}"),
    )
    done = carried(talk, new)
    assert values(done) == {"years": "34", "drink": "tea", "sum": "34 tea"}
    assert (done.conversation.place, done.moved, done.prompts[-1].message) == ("all", True, "all")
    assert done.conversation.attempt > talk.conversation.attempt, "an old button names another place"
    assert done.conversation.trail[-1] == "all" and "years" in done.conversation.trail


def test_renamed_choices_are_renamed_in_answers_rounds_and_ticks() -> None:
    lists = "  drink: [{name: chai, renamed_from: tea}, coffee, water]\n"
    done = carried(filled(), changed(lists=lists))
    assert values(done) == {
        **{"age": "34", "drink": "chai", "drinks": "chai water", "sum": "34 chai"},
        **{"many[chai]": "2", "many[water]": "3"},
    }
    assert [event.value for event in done.events if isinstance(event, Answered)] == ["34 chai"]
    ticking = Talk(BEFORE)("yes", "=34", "tea", "+tea")
    assert carried(ticking, changed(lists=lists)).conversation.ticked == ("chai",)


def test_an_answer_that_no_longer_holds_is_asked_again_and_one_that_does_is_kept() -> None:
    talk = filled()
    assert values(carried(talk, changed(("type: integer}\n  - {name: drink,", "type: decimal}\n  - {name: drink,"))))[
        "age"
    ] == "34"  # fmt: skip
    older = carried(talk, changed(("age, type: integer", "age, type: integer, constraint: '. < 20'")))
    assert older.again == ("age",) and "age" not in values(older)
    assert older.conversation.place == "words", "she goes on where she was, and is asked before the end"
    fewer = carried(talk, changed(lists="  drink: [coffee, water]\n"))
    assert fewer.again == ("drink", "drinks")
    retyped = carried(talk, changed(("drink, type: select_one drink", "drink, type: yes_no")))
    assert retyped.again == ("drink",)


def test_whoever_stands_at_a_question_that_is_gone_stands_at_the_next() -> None:
    talk = Talk(BEFORE)("yes", "=34")
    done = carried(talk, changed(("  - {name: drink, type: select_one drink}\n", ""), (", ' ', ${drink}", "")))
    assert (done.conversation.place, done.moved) == ("drinks", True)
    ended = filled()("=x")
    assert ended.place == END
    more = carried(
        ended, changed(("{name: words, type: text}", "{name: words, type: text}\n  - {name: more, type: yes_no}"))
    )
    assert (more.conversation.place, more.prompts[-1].message) == ("more", "more")


def test_what_was_asked_otherwise_is_asked_anew_and_an_old_button_changes_nothing() -> None:
    talk = Talk(BEFORE)("yes", "=34", "tea", "+tea")
    new = changed(lists="  drink: [coffee, tea]\n")
    done = carried(talk, new)
    assert done.moved and done.conversation.ticked == ("tea",) and done.conversation.place == "drinks"
    asked = talk.asked
    talk.flow, talk.turn = new, structs.replace(talk.turn, conversation=done.conversation)
    talk.send(Tap("+water", asked.place or "", asked.attempt))
    assert talk.happened == ["stale"]


@pytest.mark.parametrize("aside", ["/delete", "/language", "/stop", "/pause"])
def test_an_aside_goes_on_as_it_was_and_the_new_question_comes_after_it(aside: str) -> None:
    talk = Talk(BEFORE)("yes", "=34", aside)
    asked = talk.asked
    new = changed(("  - {name: drink, type: select_one drink}\n", ""), (", ' ', ${drink}", ""))
    done = carried(talk, new)
    assert done.moved and not done.prompts
    talk.flow, talk.turn = new, structs.replace(talk.turn, conversation=done.conversation)
    token = {"/language": "en", "/pause": "@continue"}.get(aside, "no")
    talk.send(Tap(token, asked.place or "", asked.attempt))
    assert (talk.place, "stale" in talk.happened) == ("drinks", False)


def test_publishing_the_earlier_version_again_brings_every_answer_back() -> None:
    talk = filled()
    lists = "  drink: [{name: chai, renamed_from: tea}, coffee, water]\n"
    gone = changed(("  - {name: age, type: integer}\n", ""), ("${age}, ' ', ", ""), lists=lists)
    there = carry(gone, talk.conversation, WORDS, NOW, BEFORE, types(BEFORE, talk))
    known = {**types(gone, Talk(gone)), **types(BEFORE, talk)}
    names = renames(BEFORE, gone)
    stored = {names.place(place): Given(Held(names.value(place, one.held.value or "")), one.type)
              for place, one in known.items()}  # fmt: skip
    back = carry(BEFORE, there.conversation, WORDS, NOW, gone, stored)
    assert back.conversation.answers == talk.conversation.answers


def test_each_question_has_one_thing_that_happens_to_it() -> None:
    new = changed(
        ("{name: age,", "{name: years, renamed_from: age,"),
        ("${age}", "${years}"),
        ("{name: words, type: text}", "{name: more, type: text}"),
        ("drink, type: select_one drink", "drink, type: select_one drink, required: true"),
    )
    found = [(one.name, one.kind, one.was) for one in changes(BEFORE, new)]
    assert found == [
        *(("consent", "kept", None), ("years", "mapped", "age"), ("drink", "changed", None), ("drinks", "kept", None)),
        *(("sum", "changed", None), ("many", "kept", None), ("more", "new", None), ("words", "gone", None)),
    ]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 12), st.integers(1, 3))
def test_whatever_the_author_changes_everybody_reaches_the_end(seed: int, answered: int, edits: int) -> None:
    chance = random.Random(seed)
    draft = first_version(chance)
    flow = questionnaire(*written(draft))
    talk = Talk(flow)("yes")
    for _ in range(answered):
        if chance.random() < 0.2:
            talk.send(Press(chance.choice(("back", "skip", "pause", "answers", "help", "language"))))
        elif talk.conversation.state != "open" or talk.conversation.aside:
            talk.send(Press("continue" if talk.conversation.state != "open" else "back"))
        elif talk.place != END:
            easy(talk)
    for _ in range(edits):
        draft = edited(draft, chance)
        new = questionnaire(*written(draft))
        names, before = renames(talk.flow, new), talk.conversation
        asked_alike = {one.name for one in changes(talk.flow, new) if one.kind in ("kept", "mapped")}
        done = carried(talk, new)
        for place, held in before.answers.items():
            now = names.place(place)
            kept = done.conversation.answers.get(now)
            gone = name_of(now) not in plan_of(new).rows
            worked_out = not gone and plan_of(new).rows[name_of(now)].question.type == "calculate"
            if kept is not None and not worked_out:
                assert kept.value == (held.value and names.value(place, held.value))
        assert not asked_alike.intersection(map(name_of, done.again)), "what is asked as before is not asked again"
        assert done.conversation.state == before.state
        assert carry(new, done.conversation, WORDS, NOW, new, {}).conversation == done.conversation, "twice is once"
        talk.flow, talk.turn = new, structs.replace(talk.turn, conversation=done.conversation)
        talk.send(Press("help"))
    for _ in range(200):
        if talk.conversation.state != "open":
            talk.send(Press("continue"))
        elif talk.conversation.aside:
            talk.send(Press("back"))
        elif talk.place == END:
            break
        else:
            easy(talk)
    assert talk.place == END, "nobody is thrown out, and nobody is kept for ever"
    assert talk("@send").conversation.state == "completed"


def test_words_typed_to_a_question_that_is_gone_do_not_answer_the_next() -> None:
    talk = Talk(BEFORE)("yes", "=34", "tea", "tea", "=2")
    done = carried(talk, changed(("{name: words, type: text}", "{name: phrase, type: text}")))
    turn = Talk(BEFORE)
    turn.flow, turn.turn = (
        changed(("{name: words, type: text}", "{name: phrase, type: text}")),
        structs.replace(talk.turn, conversation=done.conversation),
    )
    turn.send(Text("meant for the other", late=True))
    assert "phrase" not in turn.values and turn.happened == ["late"]
