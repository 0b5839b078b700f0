"""Answering the present question: by words, by a tap, by "done" or "skip"; and confirming a reading asked back."""

from dialogs import asides
from dialogs.answers import read
from dialogs.answers.base import Outcome, Refused, Understood
from dialogs.answers.phone import read_contact
from dialogs.answers.reading import refusal
from dialogs.asking import kept, offered
from dialogs.conversation import END, Argument, Contact, Held, Location
from dialogs.detecting import written_in
from dialogs.scope import YOUNG
from dialogs.settling import fits, settle
from dialogs.step import Step

# +housing ticks one choice of a select_multiple, -housing unticks it; "housing work" is a whole answer. Never a switch:
# a tap that comes twice, or from a second copy of the question, would take back what the first one did.
_TICK, _UNTICK = "+", "-"
_READINGS_ASKED = 4


def typed(step: Step, text: str) -> None:
    question = step.row().question
    if question.name == step.plan.flow.consent and asides.picked(step, text) == YOUNG:
        asides.too_young(step)
        return
    choices = step.here().offered(question)[0]
    origin = step.origin if question.type in ("date", "phone") else None
    outcome = read(question, text, step.lexicon, choices, step.now, step.lexicons.values(), origin)
    if not isinstance(outcome, Refused) and question.type != "text":
        _heard(step, outcome, text)
        return
    written = written_in(text, step.lexicon, step.lexicons.values())
    switch = bool(written) and not step.switch_offered
    if not switch or question.type == "text":
        _heard(step, outcome, text, language=written[0] if written else None)
    if switch and step.state == "open" and not step.aside:
        asides.offer_switch(step, written)


def shared(step: Step, said: Location | Contact) -> None:
    """A place or a number by a messenger's own button, at a question that asks for it."""
    if isinstance(said, Location):
        _understood(step, Understood(said.point, "button"), None)
    else:
        outcome = read_contact(said.phone, said.own) or refusal(step.row().question, ())
        _heard(step, outcome, said.phone, confirmed=said.own)


def _heard(step: Step, outcome: Outcome, text: str, confirmed: bool = False, language: str | None = None) -> None:
    question = step.row().question
    if isinstance(outcome, Understood):
        _understood(step, outcome, text, confirmed, language)
    elif isinstance(outcome, Refused):
        _misunderstood(step, outcome.message, dict(outcome.arguments))
    else:
        readings = tuple(reading for reading in outcome.readings if fits(step, reading.value))
        if question.type == "acknowledge":
            tokens = {option.token for option in offered(step)}
            readings = tuple(reading for reading in readings if reading.value in tokens)
        if readings:
            step.happened("asked_back")
            raw = None if question.type == "geopoint" else text  # an exact place is kept nowhere
            step.turn_aside("confirm", readings[:_READINGS_ASKED], raw)
        else:
            _misunderstood(step, f"{question.name}.constraint" if question.constraint else "error-acknowledge")


def tapped(step: Step, choice: str) -> None:
    question = step.row().question
    tokens = [option.token for option in offered(step)]
    words = set(choice.split())
    chosen = [token for token in tokens if token in words]
    if question.type == "select_multiple" and choice[:1] in (_TICK, _UNTICK) and choice[1:] in tokens:
        step.ticked = _ticked(step, choice[1:], choice[:1] == _TICK)
    elif not chosen or len(chosen) != len(words):
        _misunderstood(step, "error-choose")
    elif chosen == [YOUNG]:
        asides.too_young(step)
    elif len(chosen) == 1 and chosen[0].startswith("@"):
        settle(step, Held(None, "unknown" if chosen == ["@unknown"] else "declined"), choice, "button")
    elif len(chosen) == 1:
        _understood(step, Understood(chosen[0], "button"), choice)
    elif question.type != "select_multiple":
        _misunderstood(step, "error-choose")
    elif _exclusive(step).intersection(chosen) or any(token.startswith("@") for token in chosen):
        _misunderstood(step, "error-exclusive")
    else:
        _understood(step, Understood(" ".join(chosen), "button"), choice)


def confirm(step: Step, token: str) -> None:
    """What "did you mean" was answered with: "yes", a reading's number, or anything else for none."""
    readings, raw = step.readings, step.raw
    chosen = None
    if token == "yes" and len(readings) == 1:
        chosen = readings[0]
    elif token.isdigit() and 1 <= int(token) <= len(readings):
        chosen = readings[int(token) - 1]
    step.leave_aside()
    if chosen is None:
        step.happened("misunderstood", "not confirmed")
        return
    if not _agreed(step, chosen.value):
        return
    settle(
        step,
        Held(chosen.value),
        raw,
        chosen.method,
        confirmed=True,
        calendar=chosen.calendar,
        approximate=chosen.approximate,
        alternatives=tuple(reading.value for reading in readings),
    )


def skip(step: Step) -> None:
    if step.aside:
        step.leave_aside()
    if not step.at_question():
        return
    if step.row().question.required:
        step.say("error-required")
    elif kept(step):
        step.advance()  # the answer given before stays
    else:
        settle(step, Held(None, "skipped"), None, "button")


def done(step: Step) -> None:
    """Finish ticking, keep the answer given before, leave a side step, or send everything off."""
    if step.aside:
        step.leave_aside()
    elif step.place == END:
        asides.complete(step)
    elif step.at_question() and step.ticked:
        tapped(step, " ".join(step.ticked))
    elif step.at_question():
        held = kept(step)
        if held is None:
            step.say("error-required" if step.row().question.required else "error-choose")
        elif (step.place or "") in step.answers:
            step.advance()
        else:
            settle(step, held, None, "none", confirmed=True)


def _understood(
    step: Step, outcome: Understood, raw: str | None, confirmed: bool = False, language: str | None = None
) -> None:
    question = step.row().question
    if outcome.value is not None and not fits(step, outcome.value):
        _misunderstood(step, f"{question.name}.constraint")
        return
    if question.type == "acknowledge" and outcome.value not in {option.token for option in offered(step)}:
        _misunderstood(step, "error-acknowledge")  # "no", where there is nothing but "OK"
        return
    if _agreed(step, outcome.value):
        settle(step, Held(outcome.value, outcome.status), raw, outcome.method, confirmed=confirmed, language=language)


def _agreed(step: Step, value: str | None) -> bool:
    """Whether the answer may be kept: always but for a consent that is refused, which is the kind way out."""
    if step.row().question.name != step.plan.flow.consent:
        return True
    if value != "yes":
        asides.forget(step, "declined")
        return False
    step.happened("consented")
    return True


def _misunderstood(step: Step, message: str, arguments: dict[str, Argument] | None = None) -> None:
    step.misses += 1
    step.happened("misunderstood", message)
    step.say(message, arguments)
    if step.out_of_patience():
        step.say("say-third-time-required" if step.row().question.required else "say-third-time")


def _exclusive(step: Step) -> set[str]:
    return {choice.name for choice in step.row().question.choices if choice.exclusive}


def _ticked(step: Step, name: str, on: bool) -> tuple[str, ...]:
    if not on:
        return tuple(other for other in step.ticked if other != name)
    if name in step.ticked:
        return step.ticked
    alone = _exclusive(step) | {"@unknown", "@declined"}
    return (*(() if name in alone else (other for other in step.ticked if other not in alone)), name)
