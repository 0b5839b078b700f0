"""A conversation carried into another version of its flow: nobody is thrown out, nothing that was answered is lost.

Answers move with the names of their questions. One that the new version would not have taken is asked again; until the
person answers anew it stays what she said, in the version in which she said it. Whoever stands at a question that is
gone, or not asked of her any more, stands at the next that is. Nothing is said here: `prompts` is what the page, or the
reply that still waits to be sent, has to ask now.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from msgspec import structs

from dialogs.asking import ask
from dialogs.conversation import END, Conversation, Dropped, Event, Held, Prompt
from dialogs.flow import SILENT, Flow, Question
from dialogs.lexicon import Lexicon
from dialogs.places import keys_of, name_of, place_of
from dialogs.plan import Row, plan_of
from dialogs.scope import as_value
from dialogs.settling import calculated, worked_out
from dialogs.step import Step
from dialogs.versions import Renames, alike, renames

_OF_THE_QUESTION = (None, "confirm", "answers")  # asides that a change of questions or answers ends
_PARTS = {"year": 1, "month": 2, "day": 3}
_ALSO = {
    ("integer", "decimal"),
    ("select_one", "select_multiple"),
    ("decimal", "integer"),
    ("select_multiple", "select_one"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it was stored, with the type of the question that it answered."""

    held: Held
    type: str


@dataclass(frozen=True, slots=True)
class Carried:
    """The conversation in the new version. `events` are calculations made anew; `moved`: another question waits now, or
    the same one otherwise; `prompts` then ask it, but for those who are aside from it; `again` are the places of
    answers that do not hold any more."""

    conversation: Conversation
    events: tuple[Event, ...] = ()
    moved: bool = False
    prompts: tuple[Prompt, ...] = ()
    again: tuple[str, ...] = ()


def carry(
    flow: Flow,
    conversation: Conversation,
    lexicons: Mapping[str, Lexicon],
    now: datetime,
    old: Flow | None = None,
    given: Mapping[str, Given] | None = None,
    names: Renames | None = None,
) -> Carried:
    """`old` is the version in which it stands, where that is known. `given` are all answers that count, by their old
    places, also those that the conversation itself does not hold because their question was gone for a while;
    `names` lead from the one version to the other, where others were between."""
    names = names or renames(old, flow)
    answers = _answers(conversation, names, given or {})
    before = _renamed(conversation, names)
    step = Step(plan_of(flow), structs.replace(before, answers={}), lexicons, now)
    _settle(step, answers, _same(old, flow, names))
    if conversation.state in ("open", "paused", "stopped"):
        moved = _find_place(step, _same(old, flow, names), conversation)
    else:  # what is finished loses nothing that was worked out of it
        moved = False
        known = {place: one.held for place, one in answers.items() if name_of(place) in step.plan.calculates}
        step.answers |= {place: held for place, held in known.items() if place not in step.answers}
    events = _calculated(step, answers)
    if moved:
        _ask(step, before)
    again = [place for place in before.answers if place not in step.answers and step.relevant(place)]
    return Carried(step.turn().conversation, events, moved, tuple(step.prompts), tuple(again))


def _ask(step: Step, before: Conversation) -> None:
    """Buttons of the question become stale; those of an aside, or of a pause, mean what they meant."""
    aside = before.state != "open" or before.aside not in _OF_THE_QUESTION
    if aside:
        step.aside, step.readings, step.raw, step.attempt = before.aside, before.readings, before.raw, before.attempt
    else:
        ask(step)


def _answers(conversation: Conversation, names: Renames, given: Mapping[str, Given]) -> dict[str, Given]:
    """By their present places and values. What the conversation holds goes before what was only stored."""
    found: dict[str, Given] = {}
    for place, one in given.items():
        found[names.place(place)] = Given(_valued(names, place, one.held), one.type)
    for place, held in conversation.answers.items():
        row = names.rows.get(name_of(names.place(place)))
        kind = given[place].type if place in given else row.question.type if row else ""
        found[names.place(place)] = Given(_valued(names, place, held), kind)
    return found


def _valued(names: Renames, place: str, held: Held) -> Held:
    return held if held.value is None else structs.replace(held, value=names.value(place, held.value))


def _renamed(now: Conversation, names: Renames) -> Conversation:
    standing = now.place if now.place in (None, END) else names.place(now.place or "")
    return structs.replace(
        now,
        place=standing,
        trail=tuple(place if place == END else names.place(place) for place in now.trail),
        seen=tuple(map(names.place, now.seen)),
        ticked=tuple(names.value(now.place or "", one) for one in now.ticked),
        answers={names.place(p): _valued(names, p, held) for p, held in now.answers.items()},
        likely={names.place(p): names.value(p, value) for p, value in now.likely.items()},
    )


def _same(old: Flow | None, new: Flow, names: Renames) -> frozenset[str]:
    """Names of questions that ask what they asked before."""
    before = plan_of(old).rows if old else {}
    rows = {names.place(name): row for name, row in before.items()}
    return frozenset(name for name, row in names.rows.items() if name in rows and alike(row, rows[name]))


def _settle(step: Step, answers: Mapping[str, Given], same: frozenset[str]) -> None:
    """Every answer that holds, in the order of the flow as each may hang on those before it, and what is worked out."""
    for name, row in step.plan.rows.items():
        for keys in _rounds(step, row):
            place = place_of(name, keys)
            if not step.relevant(place):
                continue
            if row.question.type == "calculate" and row.question.calculation:
                text = worked_out(step, place)
                held = Held(text) if text else None
            else:
                held = _holds(step, row, place, answers[place], name in same) if place in answers else None
            if held is not None:
                step.answers[place] = held


def _rounds(step: Step, row: Row) -> Iterator[tuple[str, ...]]:
    every: list[tuple[str, ...]] = [()]
    for repeat in row.repeats:
        every = [(*keys, key) for keys in every for key in step.scope.within(row, keys).rounds(repeat)]
    yield from every


def _holds(step: Step, row: Row, place: str, one: Given, same: bool) -> Held | None:
    """The answer as this question would have taken it; None where it would not."""
    question, held = row.question, one.held
    if held.status == "skipped":
        return None if question.required else held
    if held.status != "answered":
        return held if held.status in question.missing else None
    value = _read_as(question, one.type, held.value)
    if value is None:
        return None
    scope = step.scope.within(row, keys_of(place), as_value(question, Held(value)))
    if question.constraint is not None and not same and not scope.holds(question.constraint):
        return None
    if question.list_name and not {c.name for c in scope.offered(question)[0]}.issuperset(value.split()):
        return None
    return Held(value)


def _read_as(question: Question, kind: str, value: str | None) -> str | None:
    """A value given to a question of a type, as one of this question's type; None where that would be a guess."""
    if value is None or (kind != question.type and (kind, question.type) not in _ALSO):
        return None
    if question.type == "date" and len(value.rstrip("~").split("-")) < _PARTS[question.precision]:
        return None
    if kind == "decimal" and question.type == "integer" and not value.lstrip("-").isdecimal():
        return None
    if question.type == "select_one" and len(value.split()) != 1:
        return None
    return value


def _calculated(step: Step, answers: Mapping[str, Given]) -> tuple[Event, ...]:
    """What is worked out otherwise than it was."""
    before = {p: one.held.value for p, one in answers.items() if name_of(p) in step.plan.calculates}
    now = {p: held.value for p, held in step.answers.items() if name_of(p) in step.plan.calculates}
    made = (
        calculated(place, value, step.language, supersedes=place in before)
        for place, value in now.items()
        if before.get(place) != value
    )
    gone = tuple(place for place in before if place not in now)
    return (*made, *((Dropped(gone),) if gone else ()))


def _find_place(step: Step, same: frozenset[str], before: Conversation) -> bool:
    """Stand where the person can go on. Says whether she is asked anything else than she was, or otherwise."""
    step.trail = tuple(place for place in step.trail if place == END or step.relevant(place))
    if step.place is None:
        return False
    answers_differ = dict(step.answers) != dict(before.answers)
    if step.place == END:
        gone, differs = step.first_open() is not None, answers_differ
    else:
        gone = not (step.relevant(step.place) and _askable(step, step.place))
        differs = step.place != before.place or name_of(step.place) not in same
    if gone:
        step.move(step.first_open() or END)
    elif differs or (step.aside == "answers" and answers_differ):
        step.leave_aside()
        step.misses, step.ticked = 0, _tickable(step)
    else:
        return False
    return True


def _askable(step: Step, place: str) -> bool:
    row = step.plan.rows[name_of(place)]
    scope = step.scope.within(row, keys_of(place))
    return row.question.type not in SILENT and (not row.question.list_name or bool(scope.offered(row.question)[0]))


def _tickable(step: Step) -> tuple[str, ...]:
    if not step.at_question() or step.row().question.type != "select_multiple":
        return ()
    tokens = {option.token for option in step.here().offered(step.row().question)[1]}
    return tuple(one for one in step.ticked if one in tokens)
