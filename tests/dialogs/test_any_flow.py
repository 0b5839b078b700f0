"""Whatever an author writes: small flows made at random, answered at random, keep the engine's promises."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.conversation import END, Press, Text
from dialogs.places import keys_of, name_of
from dialogs.plan import plan_of
from dialogs.scope import Scope, as_value
from tests.dialogs.driving import NOW, WORDS, Talk, questionnaire
from tests.dialogs.test_promises import message, remembered

CHOICES = (
    "  thing: [tea, bread, {name: nothing, exclusive: true}]\n  more: [{name: a, of: tea}, {name: b, of: bread}, c]\n"
)
CONTROLS = ("back", "skip", "done", "help", "pause", "answers", "language", "stop", "start_over", "delete")


@st.composite
def flows(draw: st.DrawFn) -> str:
    """The questions of a valid flow: every type, groups and repeats up to two deep, conditions on earlier answers."""
    lines: list[str] = []
    yes_no: list[str] = []

    def add(depth: int, inside: bool, count: int) -> None:
        pad = "  " * (2 * depth + 1)
        for _ in range(count):
            name = f"q{len(lines)}"
            condition = (
                f", relevant: \"${{{draw(st.sampled_from(yes_no))}}} = 'yes'\""
                if yes_no and draw(st.booleans())
                else ""
            )
            required = ", required: true" if draw(st.integers(0, 3)) == 0 else ""
            kind = draw(st.sampled_from(KINDS if depth < 2 else KINDS[:9]))
            if kind in ("group", "repeat", "each"):
                extra = {
                    "group": "",
                    "repeat": f"{pad}  repeat_count: {draw(st.integers(0, 3))}\n",
                    "each": f'{pad}  for_each: "${{likes}}"\n{pad}  choices: thing\n',
                }[kind]
                type_ = "group" if kind == "group" else "repeat"
                lines.append(f"{pad}- name: {name}\n{pad}  type: {type_}\n{extra}{pad}  questions:\n")
                add(depth + 1, inside or kind != "group", draw(st.integers(1, 2)))
                continue
            if kind == "note":
                required = ""
            lines.append(f"{pad}- {{name: {name}, type: {TYPES.get(kind, kind)}{condition}{required}}}\n")
            if kind == "yes_no" and not inside:
                yes_no.append(name)

    lines.append("  - {name: likes, type: select_multiple thing}\n")
    add(0, False, draw(st.integers(1, 5)))
    lines.append(f"  - {{name: last, type: {TYPES['filtered']}}}\n")
    return "".join(lines)


KINDS = (
    "yes_no",
    "integer",
    "select_one",
    "select_multiple",
    "text",
    "date",
    "decimal",
    "note",
    "filtered",
    "group",
    "repeat",
    "each",
)
TYPES = {
    "select_one": "select_one thing, missing: [unknown, declined]",
    "select_multiple": "select_multiple thing",
    "filtered": "select_one more, choice_filter: \"selected(${likes}, of) or name = 'c'\"",
    "date": "date, precision: month, constraint: '. <= today()'",
    "integer": "integer, constraint: '. < 100', default: '7'",
}
STEPS = st.one_of(
    st.tuples(st.just("tap"), st.integers(0, 6)),
    st.tuples(st.just("answer"), st.just(0)),
    st.tuples(st.just("press"), st.sampled_from(CONTROLS)),
    st.tuples(st.just("type"), st.sampled_from(["3", "2024-03", "yes", "no", "tea", "1", "/back", "?"])),
)


def check(talk: Talk) -> None:
    """The prompt that waits is the last; what storage was told is what is held; every answer still holds."""
    held = talk.conversation.answers
    assert talk.asked.place is not None and "help" in talk.asked.controls
    assert remembered(talk.events) == {place: (one.value, one.status) for place, one in held.items()}
    plan = plan_of(talk.flow)
    for place, one in held.items():
        row = plan.rows[name_of(place)]
        scope = Scope(plan, held, NOW, WORDS["en"])
        for depth, repeat in enumerate(row.repeats):
            assert keys_of(place)[depth] in scope.within(row, keys_of(place)[:depth]).rounds(repeat), place
        scope.within(row, keys_of(place), as_value(row.question, one))
        assert all(scope.holds(condition) for condition in row.conditions), place
        if one.value is not None and row.question.list_name:
            assert {choice.name for choice in scope.offered(row.question)[0]}.issuperset(one.value.split()), place


def easy(talk: Talk) -> None:
    """The first thing that answers the present question."""
    asked = talk.asked
    words = {"integer": "3", "decimal": "2", "month": "2024-03", "text": "x"}
    if asked.input in words:
        talk.send(Text(words[asked.input]))
    else:
        talk(asked.options[0].token)


@settings(max_examples=150, deadline=None)
@given(flows(), st.lists(STEPS, max_size=25))
def test_any_flow_answered_in_any_way_keeps_its_promises(questions: str, steps: list[tuple[str, int | str]]) -> None:
    talk = Talk(questionnaire(questions, CHOICES))("yes")
    for kind, what in steps:
        if talk.conversation.state in ("declined", "withdrawn"):
            break
        if kind == "answer":
            easy(talk)
        else:
            talk.send(message(talk, kind, what, []))
        check(talk)


@settings(max_examples=100, deadline=None)
@given(flows(), st.randoms())
def test_answering_reaches_the_end_and_going_back_loses_nothing(questions: str, random: object) -> None:
    talk = Talk(questionnaire(questions, CHOICES))("yes")
    for _ in range(120):
        if talk.place == END:
            break
        easy(talk)
    assert talk.place == END
    answers = dict(talk.conversation.answers)
    for _ in range(len(talk.conversation.trail) + 1):
        talk.send(Press("back"))
        assert talk.conversation.answers == answers
    talk.send(Press("answers"))
    talk.send(Press("done"))
    while talk.place != END:
        talk.send(Press("done"))
        if talk.place == "consent":
            talk("yes")
    assert talk.conversation.answers == answers
    assert talk("@send").conversation.state == "completed"
