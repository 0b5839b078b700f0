"""Controls and side steps: help, pause, stop, delete, language, "my answers", the way back, and the end."""

from collections.abc import Sequence
from typing import Literal

from dialogs.asking import offered
from dialogs.conversation import END, Conversation, Option, Prompt, Reading, Say
from dialogs.saying import read_back
from dialogs.scripts import digits, fold
from dialogs.step import Step

OPENED = frozenset(("language", "answers", "stop", "delete", "start_over"))
_HELP = (
    "help-now",
    "help-emergency",
    "help-violence",
    "help-children",
    "help-ukraine",
    "help-contact",
    "help-how",
)


def turn_to(step: Step, control: str) -> None:
    """Open the side step of a control; straight through where there is nothing to lose or to show."""
    if control == "answers" and not _has_answers(step):
        take_along(step)
    elif control == "start_over" and not _has_answers(step):
        start_over(step)
    elif control == "stop" and step.state != "open":
        return
    else:
        step.turn_aside(control)


def picked(step: Step, text: str) -> str | None:
    """The button of the waiting prompt that a text names: its number in any script, or its words."""
    options = offered(step)
    number = digits(text).strip()
    if number.isascii() and number.isdigit() and len(number) < 4:
        index = int(number)
        return options[index - 1].token if 1 <= index <= len(options) else None
    word, lexicon = fold(text[:200], step.language), step.lexicon
    tokens = [option.token for option in options]
    if "yes" in tokens and word in lexicon.yes:
        return "yes"
    if "no" in tokens and word in lexicon.no:
        return "no"
    if "@none" in tokens and (word in lexicon.no or word in lexicon.none):
        return "@none"
    if "@send" in tokens and word in lexicon.yes | lexicon.agree | lexicon.willing:
        return "@send"
    if language := _language_named(options, text[:200]):
        return language
    for option in options:
        if isinstance(option.label, Say) and word and lexicon.buttons.get(word) == option.label.message:
            return option.token
    return None


def _language_named(options: Sequence[Option], text: str) -> str | None:
    """The language of the picker with this name. Some have two: "دری / فارسی"; a whole name goes before a part."""
    names = [(option.token, option.label) for option in options if isinstance(option.label, str)]
    parts = [(token, part) for token, name in names for part in name.split(" / ")]
    return next((token for token, name in (*names, *parts) if fold(name, token) == fold(text, token) != ""), None)


def choose(step: Step, token: str | None) -> None:
    """A button of a side step, of the read-back or of a conversation that is over. None: nothing of these was meant."""
    aside = step.aside
    if token not in {option.token for option in offered(step)}:
        step.say("error-choose")
    elif aside in ("language", "switch"):
        step.leave_aside()
        if token != step.before.language or aside == "language":
            step.language = token or step.language
            step.happened("language_changed", step.language)
            if not step.lexicon.reviewed:
                step.say("say-unreviewed")
    elif aside == "answers" or (aside is None and step.place == END and token != "@send"):
        correct(step, token or "")
    elif aside is None:
        complete(step)
    elif token == "no":
        step.leave_aside()
    elif aside == "stop":
        step.leave_aside()
        step.state = "stopped"
        step.happened("stopped")
    elif aside == "delete":
        forget(step, "withdrawn")
    elif aside == "start_over":
        start_over(step)


def offer_switch(step: Step, languages: tuple[str, ...]) -> None:
    """The person wrote in another language that is offered: ask in that one, once, which she wants."""
    step.switch_offered = True
    step.happened("language_noticed", languages[0])
    step.turn_aside("switch", tuple(Reading(code, "rule") for code in languages))


def correct(step: Step, place: str) -> None:
    """Ask a question again whose answer is to be changed."""
    step.state = "open"
    step.move(place)


def forget(step: Step, state: Literal["declined", "withdrawn", "young"]) -> None:
    """The kind way out, before or after consent: nothing is kept, also not the way taken."""
    step.happened(state)
    step.leave_aside()
    step.state, step.place, step.trail, step.seen, step.ticked = state, None, (), (), ()
    step.answers.clear()
    step.likely = {}


def too_young(step: Step) -> None:
    """Children are asked nothing and nothing is kept of them; they are told who helps."""
    forget(step, "young")
    for message in ("say-young", "help-emergency", "help-children"):
        step.say(message)


def complete(step: Step) -> None:
    step.leave_aside()
    step.happened("completed")
    step.state, step.place = "completed", None
    for note in step.plan.rows:
        if note in step.plan.trailing and note not in step.seen and step.relevant(note):
            step.note(note)


def start_over(step: Step) -> None:
    """Begins again; storage makes another conversation of it where she had agreed. The answers of a completed one count
    on, those of one that was stopped or left no more. All are kept, under the consent that they were given under."""
    step.happened("started_over")
    step.earlier = step.earlier or step.plan.flow.consent in step.answers
    fresh = Conversation(step.plan.flow.name, step.plan.flow.version, step.language)
    step.state, step.place, step.trail, step.seen = fresh.state, fresh.place, fresh.trail, fresh.seen
    step.answers.clear()
    step.advance()


def pause(step: Step) -> None:
    if step.state == "open":
        step.leave_aside()
        step.state = "paused"
        step.happened("paused")
        if step.quiet:
            step.beside = ("remind",)


def resume(step: Step) -> None:
    step.leave_aside()
    step.state = "open"
    step.happened("resumed")
    step.say("say-welcome-back")


def back(step: Step) -> None:
    """Leave a side step, or return to the question before on the path really taken."""
    if step.aside:
        step.leave_aside()
        return
    trail = step.trail[:-1]
    while trail and trail[-1] != END and not step.relevant(trail[-1]):
        trail = trail[:-1]
    if not trail or step.state != "open":
        step.say("say-first-question")
        return
    step.trail = trail
    step.happened("went_back")
    step.move(trail[-1])


def help_now(step: Step) -> None:
    step.happened("help_asked")
    for message in _HELP:
        step.say(message)


def person(step: Step) -> None:
    step.happened("person_asked")
    step.say("say-person")


def take_along(step: Step) -> None:
    """All answers that are kept of her as a file, which the channel makes when it shows it."""
    if not _has_answers(step) and not step.earlier:
        step.say("say-no-answers")
        return
    step.happened("file_taken")
    step.prompts.append(Prompt("say-file", file=True))


def reminded(step: Step, number: int) -> None:
    """The first reminder can be the last; after the second none comes anyway."""
    step.happened("reminded", str(number))
    if number == 1:
        step.beside = ("quiet",)


def be_quiet(step: Step) -> None:
    step.quiet, step.beside = True, ("remind",)
    step.happened("quietened")
    step.say("say-quiet")


def remind_again(step: Step) -> None:
    step.quiet = False
    step.happened("unquietened")
    step.say("say-remind")


def _has_answers(step: Step) -> bool:
    return bool(read_back(step.plan, step.answers))
