"""Any sequence of messages keeps every promise of the core, on the real flow."""

from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.conversation import (
    Answered,
    Control,
    Conversation,
    Dropped,
    Edit,
    Event,
    Happened,
    Held,
    Nudge,
    Other,
    Press,
    Said,
    Tap,
    Text,
)
from dialogs.engine import take
from dialogs.places import keys_of, name_of
from dialogs.plan import plan_of
from dialogs.scope import Scope, as_value
from tests.dialogs.driving import NOW, WORDS, Talk, needs_flow

NEEDS = needs_flow()
CONTROLS = get_args(Control)
TEXTS = st.one_of(
    st.sampled_from(["1", "2", "١", "no", "yes", "نعم", "2024-03", "3", "housing", "", "/back", "/stop", "x" * 5000]),
    st.text(max_size=30),
)
STEPS = st.one_of(
    st.tuples(st.just("tap"), st.integers(0, 40)),
    st.tuples(st.just("tap"), st.integers(0, 3)),
    st.tuples(st.just("old tap"), st.integers(0, 10)),
    st.tuples(st.just("press"), st.sampled_from(CONTROLS)),
    st.tuples(st.just("type"), TEXTS),
    st.tuples(st.just("other"), st.just("photo")),
    st.tuples(st.just("switch"), st.integers(0, 40)),
    st.tuples(st.just("edit"), TEXTS),
    st.tuples(st.just("late"), TEXTS),
    st.tuples(st.just("nudge"), st.just("say-away")),
)


def remembered(events: list[Event]) -> dict[str, tuple[str | None, str]]:
    """The answers as storage would know them: by the events alone."""
    answers: dict[str, tuple[str | None, str]] = {}
    for event in events:
        if isinstance(event, Answered):
            assert event.supersedes == (event.place in answers), event
            answers[event.place] = (event.value, event.status)
        elif isinstance(event, Dropped):
            for place in event.places:
                del answers[place]
        elif isinstance(event, Happened) and event.name in ("started_over", "withdrawn", "declined", "young"):
            answers.clear()
    return answers


def check(talk: Talk) -> None:
    conversation = talk.conversation
    assert talk.asked.place is not None and "help" in talk.asked.controls
    assert all(prompt.place is None for prompt in talk.turn.prompts[:-1])
    assert remembered(talk.events) == {place: (held.value, held.status) for place, held in conversation.answers.items()}
    if conversation.answers:
        assert conversation.answers["consent"] == Held("yes")
    check_answers(conversation)


def check_answers(conversation: Conversation) -> None:
    plan = plan_of(NEEDS)
    for place, held in conversation.answers.items():
        row = plan.rows[name_of(place)]
        scope = Scope(plan, conversation.answers, NOW, WORDS["en"]).within(
            row, keys_of(place), as_value(row.question, held)
        )
        assert all(scope.holds(condition) for condition in row.conditions), place
        if held.value is None:
            continue
        if row.question.constraint:
            assert scope.holds(row.question.constraint), place
        if row.question.list_name:
            assert {choice.name for choice in scope.offered(row.question)[0]}.issuperset(held.value.split()), place


@settings(max_examples=300, deadline=None)
@given(st.lists(STEPS, max_size=40))
def test_any_sequence_of_messages_keeps_every_promise(steps: list[tuple[str, int | str]]) -> None:
    talk = Talk(NEEDS)("yes")
    old: list[Said] = []
    for kind, what in steps:
        before = talk.conversation
        said = message(talk, kind, what, old)
        unsaved = take(NEEDS, before, said, WORDS, NOW)
        old += [talk.said(option.token) for option in talk.asked.options[:2]]
        talk.send(said)
        assert talk.turn == unsaved  # saving and reloading between turns changes nothing
        if "stale" in talk.happened:
            assert talk.conversation == before
        check(talk)


def message(talk: Talk, kind: str, what: int | str, old: list[Said]) -> Said:
    if kind == "tap" and isinstance(what, int) and talk.asked.options:
        return talk.said(talk.asked.options[what % len(talk.asked.options)].token)
    if kind == "old tap" and isinstance(what, int) and old:
        return old[what % len(old)]
    if kind == "press":
        return Press(what)  # type: ignore[arg-type]
    if kind == "switch" and isinstance(what, int) and talk.asked.options:
        return talk.said("+-"[what % 2] + talk.asked.options[what % len(talk.asked.options)].token)
    if kind == "edit":  # of what was answered last, or of nothing
        return Edit(str(what), "m1", next(reversed([None, *talk.conversation.answers])))
    if kind == "late":
        return Text(str(what), late=True)
    if kind == "nudge":
        return Nudge(str(what))
    if kind == "other":
        return Other("photo")
    return Text(str(what))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=20), st.text(max_size=20), st.integers())
def test_a_forged_tap_never_becomes_an_answer(choice: str, place: str, attempt: int) -> None:
    talk = Talk(NEEDS)("yes")
    before = talk.values
    talk.send(Tap(choice, place, attempt))
    talk.send(Tap(choice, talk.asked.place or "", talk.asked.attempt))
    offered = {option.name for option in NEEDS.choices["field"]}
    assert talk.values == before or choice in offered
