"""The prompt that waits for an answer: the question, its buttons and controls, or a side step's choice."""

from dialogs.conversation import END, Argument, Control, Held, Input, Option, Prompt, Say
from dialogs.saying import read_back, reading_said, value_said
from dialogs.step import Step

_AT_A_QUESTION: tuple[Control, ...] = ("pause", "language", "help", "answers", "stop", "delete", "start_over")
_AFTER = {
    "paused": "ask-after-pause",
    "stopped": "ask-after-stop",
    "completed": "ask-after-completed",
    "declined": "say-declined",
    "withdrawn": "say-deleted",
    "young": "say-person",
}
_PICKERS: dict[str, Input] = {"day": "date", "month": "month", "year": "year"}
_NAMED = ("country", "nationality", "place", "language", "language_level")
_INPUTS: dict[str, Input] = {
    "text": "text",
    "integer": "integer",
    "decimal": "decimal",
    "duration": "text",
    "geopoint": "geopoint",
    "phone": "phone",
    "email": "email",
    **dict.fromkeys(_NAMED, "line"),
}


def waits_at(step: Step) -> str:
    """What a tap must name to count: the question's place, or the side step."""
    if step.aside:
        return f"@{step.aside}"
    return step.place if step.state == "open" and step.place else f"@{step.state}"


def offered(step: Step) -> tuple[Option, ...]:
    """The buttons of the prompt that waits."""
    if step.aside:
        return _aside_options(step, step.aside)
    if step.state in ("paused", "stopped"):
        return tuple(_control(name) for name in ("continue", "answers", "start_over", "delete"))
    if step.state == "completed":
        return tuple(_control(name) for name in ("answers", "start_over", "delete"))
    if step.state in ("declined", "withdrawn", "young"):
        return (_control("start_over"),)
    if step.place == END:
        lines = (Option(place, line) for place, line in read_back(step.plan, step.answers).items())
        return (Option("@send", Say("word-all-right")), *lines)
    return step.here().offered(step.row().question)[1]


def _aside_options(step: Step, aside: str) -> tuple[Option, ...]:
    if aside == "language":
        return tuple(Option(code, lexicon.own_name) for code, lexicon in step.lexicons.items())
    if aside == "switch":
        codes = [reading.value for reading in step.readings if reading.value in step.lexicons]
        return tuple(Option(code, step.lexicons[code].own_name) for code in (*codes, step.language))
    if aside == "answers":
        return tuple(Option(place, line) for place, line in read_back(step.plan, step.answers).items())
    if aside == "confirm" and len(step.readings) > 1:
        question = step.row().question
        readings = (Option(str(n), reading_said(question, reading)) for n, reading in enumerate(step.readings, 1))
        return (*readings, Option("@none", Say("word-none-of-these")))
    return Option("yes", Say("word-yes")), Option("no", Say("word-no"))


def ask(step: Step) -> None:
    """Say the prompt that waits, as things stand."""
    if step.state == "open" and step.place is None and not step.aside:
        step.advance()  # the language is picked: now it begins
    if step.aside or not step.at_question():
        _ask_about(step)
        return
    place = step.place or ""
    question = step.row().question
    controls: tuple[Control, ...] = _AT_A_QUESTION
    if not question.required:
        controls = ("skip", *controls)
    if len(step.trail) > 1:
        controls = ("back", *controls)
    before = kept(step)
    if before:
        step.say("say-before", {"answer": value_said(question, before.value or "")})
    if before or step.ticked:
        controls = ("done", *controls)
    if step.out_of_patience():
        controls = (*controls, "person")
    controls = (*controls, *step.beside)
    options = offered(step)
    if step.ticked:
        options = tuple(Option(o.token, o.label, o.token in step.ticked) for o in options)
    kind = question.type
    step.prompts.append(
        Prompt(
            question.name,
            step.arguments(place),
            hint=f"{question.name}.hint",
            options=options,
            controls=controls,
            place=place,
            attempt=step.attempt,
            input=_PICKERS[question.precision] if kind == "date" else _INPUTS.get(kind, "none"),
            multiple=kind == "select_multiple",
        )
    )


def _ask_about(step: Step) -> None:
    arguments: dict[str, Argument] = {}
    controls: tuple[Control, ...] = ("language", "help")
    if step.aside == "confirm" and len(step.readings) == 1:
        message = "ask-confirm"
        arguments = {"reading": reading_said(step.row().question, step.readings[0])}
    elif step.aside:
        calendars = {reading.calendar for reading in step.readings}
        which = "ask-which-calendar" if len(calendars) > 1 else "ask-which"
        message = which if step.aside == "confirm" else f"ask-{step.aside}"
        if step.aside == "start_over" and step.state == "completed":
            message = "ask-start_again"  # what was sent off counts on
        controls = ("file", "back", "help") if step.aside == "answers" else ("back", "help")
    elif step.state == "open":
        message, controls = "ask-readback", ("back", *_AT_A_QUESTION)
    else:
        message = _AFTER[step.state]
    step.prompts.append(
        Prompt(
            message,
            arguments,
            options=offered(step),
            controls=(*controls, *step.beside),
            place=waits_at(step),
            attempt=step.attempt,
            language=step.readings[0].value if step.aside == "switch" else None,
        )
    )


def kept(step: Step) -> Held | None:
    """The answer that "done" would keep: the one given before, what a poster made likely, or the author's default."""
    held = step.answers.get(step.place or "")
    if held is not None:
        return held if held.status == "answered" else None
    likely = step.likely.get(step.row().question.name)
    if likely is not None and likely in {choice.name for choice in step.here().offered(step.row().question)[0]}:
        return Held(likely)
    default = step.row().question.default
    text = step.here().text(default) if default else ""
    return Held(text) if text else None


def _control(name: str) -> Option:
    return Option(f"@{name}", Say(f"control-{name}"))
