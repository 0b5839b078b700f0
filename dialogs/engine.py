"""begin() and take(): a message -> what happened and what to say next. Pure: no clock, file, network or database.

This file only sees what kind of message it is. `answering` reads answers, `asides` are the side steps and controls,
`settling` keeps an answer, `asking` says the prompt that waits; all of them write on one `Step`.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from dialogs import answering, asides
from dialogs.asking import ask, waits_at
from dialogs.carrying import carry
from dialogs.conversation import (
    Contact,
    Conversation,
    Edit,
    Location,
    Nudge,
    Other,
    Press,
    Said,
    Tap,
    Text,
    Turn,
)
from dialogs.flow import SILENT, Flow
from dialogs.lexicon import Lexicon
from dialogs.places import name_of
from dialogs.plan import plan_of
from dialogs.scripts import fold
from dialogs.step import Step

_MARKS = "\u200e\u200f\u2066\u2067\u2068\u2069"  # of direction: what is copied out of a sentence brings them along
_LONGEST_COMMAND = 60  # a longer text is not the name of a control
_COMMANDS = frozenset(
    (
        "back",
        "skip",
        "pause",
        "language",
        "help",
        "answers",
        "stop",
        "delete",
        "start_over",
        "person",
        "done",
        "continue",
        "file",
        "quiet",
        "remind",
    )
)
_ALSO = {"withdraw": "delete"}  # to take the consent back is to have everything deleted


_DONE_AT_ONCE: Mapping[str, Callable[[Step], None]] = {
    "help": asides.help_now,
    "person": asides.person,
    "pause": asides.pause,
    "file": asides.take_along,
    "quiet": asides.be_quiet,
    "remind": asides.remind_again,
}


def begin(
    flow: Flow,
    language: str,
    now: datetime,
    tag: str = "",
    pick_from: Mapping[str, Lexicon] = MappingProxyType({}),
) -> Turn:
    """Open a conversation: the notes before the first question, and that question; before them the list of languages,
    where there are any to pick from. `tag` tells this conversation's buttons from those of others."""
    step = Step(plan_of(flow), Conversation(flow.name, flow.version, language, tag=tag), pick_from, now)
    step.happened("began")
    if pick_from:
        step.turn_aside("language")
    else:
        step.advance()
    ask(step)
    return step.turn()


def take(flow: Flow, conversation: Conversation, said: Said, lexicons: Mapping[str, Lexicon], now: datetime) -> Turn:
    """Answer one message. `lexicons` are the offered languages; `now` is aware, in the zone where "today" is meant."""
    if conversation.version != flow.version:  # storage does better: it knows the other version and every answer
        conversation = carry(flow, conversation, lexicons, now).conversation
    step = Step(plan_of(flow), conversation, lexicons, now)
    match said:
        case Text(text):
            control = _control_named(step, text)
            if control:
                _press(step, control)
            elif said.late:
                step.happened("late")
                step.say("say-late")
            else:
                _typed(step, text)
        case Edit():
            _edited(step, said)
        case Nudge(message, reminder):
            step.say(message)
            if reminder:
                asides.reminded(step, reminder)
        case Tap():
            _tapped(step, said)
        case Press(control):
            _press(step, control)
        case Location() | Contact():
            _shared(step, said)
        case Other(kind):
            _not_taken(step, kind)
    ask(step)
    return step.turn()


def _control_named(step: Step, text: str) -> str | None:
    """The control that a text names: "/back" in any language, or the control's own name in the conversation's."""
    word = text.strip().strip(_MARKS).strip()
    if len(word) > _LONGEST_COMMAND:
        return None
    if word.startswith("/"):
        name = word[1:].lower().replace("-", "_")
        name = _ALSO.get(name, name)
        return name if name in _COMMANDS else None
    folded = fold(word, step.language)
    if step.at_question() and folded in step.lexicon.labels.get(step.row().question.list_name or "", ()):
        return None  # an answer to the present question goes before a control of the same name
    return step.lexicon.controls.get(folded)


def _tapped(step: Step, tap: Tap) -> None:
    ours = tap.conversation is None or tap.conversation == step.before.tag
    if not ours or tap.place != waits_at(step) or tap.attempt != step.attempt:
        step.happened("stale")
        step.say("say-stale")
    elif tap.choice.startswith("@") and tap.choice[1:] in _COMMANDS:
        _press(step, tap.choice[1:])
    elif step.aside == "confirm":
        answering.confirm(step, tap.choice)
    elif step.at_question() and not step.aside:
        answering.tapped(step, tap.choice)
    else:
        asides.choose(step, tap.choice)


def _typed(step: Step, text: str) -> None:
    if step.aside == "confirm":
        token = asides.picked(step, text)
        if token:
            answering.confirm(step, token)
        else:  # neither yes nor no: a new answer to the question itself
            step.leave_aside()
            answering.typed(step, text)
    elif step.aside == "switch" and step.at_question() and asides.picked(step, text) is None:
        step.leave_aside()
        answering.typed(step, text)
    elif step.at_question() and not step.aside:
        answering.typed(step, text)
    elif step.state == "paused" and not step.aside:
        asides.resume(step)
    else:
        asides.choose(step, asides.picked(step, text))


def _shared(step: Step, said: Location | Contact) -> None:
    """A place or a number, where the present question asks for one; elsewhere it is not looked at."""
    kind, wanted = ("location", "geopoint") if isinstance(said, Location) else ("contact", "phone")
    waits = step.at_question() and step.aside in (None, "confirm", "switch")
    if not waits or step.row().question.type != wanted:
        _not_taken(step, kind)
    elif said.late:
        step.happened("late")
        step.say("say-late")
    else:
        if step.aside:
            step.leave_aside()
        answering.shared(step, said)


def _not_taken(step: Step, kind: str) -> None:
    step.happened("misunderstood", kind)
    step.say("error-other")


def _edited(step: Step, edit: Edit) -> None:
    """A changed message is a new answer where it had given one, and to the question that it could not answer."""
    known = step.plan.rows.get(name_of(edit.place or ""))
    asked = known is not None and known.question.type not in SILENT
    if edit.place is not None and edit.place in step.answers and asked and step.relevant(edit.place):
        asides.correct(step, edit.place)
        answering.typed(step, edit.text)
    elif step.misses or step.aside == "confirm":
        _typed(step, edit.text)
    else:
        step.say("say-edit-unknown")


def _press(step: Step, control: str) -> None:
    if control in asides.OPENED:
        asides.turn_to(step, control)
    elif control in _DONE_AT_ONCE:
        _DONE_AT_ONCE[control](step)
    elif step.state in ("paused", "stopped"):
        asides.resume(step)
    elif control == "back":
        asides.back(step)
    elif control == "skip":
        answering.skip(step)
    elif control == "done":
        answering.done(step)
