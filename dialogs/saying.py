"""How answers and questions are said: ids and arguments for the catalogue, shared by the engine and the channels."""

from collections.abc import Mapping

from dialogs.answers import geopoint, phone
from dialogs.answers.duration import duration_said
from dialogs.answers.nationality import STATELESS
from dialogs.conversation import Argument, Date, Held, Listing, Name, Number, Reading, Say
from dialogs.flow import Question
from dialogs.places import keys_of, name_of
from dialogs.plan import Plan

UNREAD = ("calculate", "acknowledge", "note")  # not among "My answers"


def value_said(question: Question, value: str) -> Argument:
    """A canonical value in words."""
    match question.type:
        case "select_one":
            return Say(f"{question.list_name}-{value}")
        case "select_multiple":
            return Listing(tuple(Say(f"{question.list_name}-{name}") for name in value.split()))
        case "integer" | "decimal":
            return Number(value)
        case "date":
            day = Date(value.rstrip("~"))
            return Say("say-about", {"what": day}) if value.endswith("~") else day
        case "duration":
            return duration_said(value)
        case "yes_no":
            return Say(f"word-{value}")
        case "nationality" if value == STATELESS:
            return Say("word-stateless")
        case "country" | "nationality":
            return Name("country", value)
        case "language":
            return Name("language", value)
        case "place":
            return Name("place", value)
        case "language_level":
            return Say(f"word-level-{value.lower()}")
        case "acknowledge":
            return Say("word-agree" if value == "yes" else "word-decline")
        case "geopoint":
            return geopoint.shown(value)
        case "phone":
            return phone.international(value)
    return value


def reading_said(question: Question, reading: Reading) -> Argument:
    """A reading that is asked back, in words: a date of another calendar with what was said in that one."""
    if reading.original:
        dates: dict[str, Argument] = {
            "date": Date(reading.value.rstrip("~")),
            "original": Date(reading.original, reading.calendar),
        }
        return Say(f"say-date-{reading.calendar}", dates)
    said = value_said(question, reading.value)
    return Say("say-about", {"what": said}) if reading.approximate and question.type == "duration" else said


def held_said(question: Question, held: Held) -> Argument:
    """An answer in words, also one that has no value."""
    if held.status != "answered" or held.value is None:
        return Say(f"word-{held.status}")
    return value_said(question, held.value)


def item_said(plan: Plan, place: str) -> Argument | None:
    """The label of the round that a place is in, or None outside repeats."""
    row = plan.rows[name_of(place)]
    if not row.repeats:
        return None
    key, repeat = keys_of(place)[-1], row.repeats[-1]
    return Say(f"{repeat.list_name}-{key}") if repeat.list_name else Number(key)


def short_said(plan: Plan, place: str) -> Argument:
    """A question's short name, as in "My answers"."""
    item = item_said(plan, place)
    return Say(f"{name_of(place)}.short", {} if item is None else {"item": item})


def line_said(plan: Plan, place: str, held: Held) -> Argument:
    """One line of "My answers"."""
    question = plan.rows[name_of(place)].question
    return Say("say-answer", {"question": short_said(plan, place), "answer": held_said(question, held)})


def read_back(plan: Plan, answers: Mapping[str, Held]) -> dict[str, Argument]:
    """Place -> line, in the order of asking, of every answer that a person gave (not consent, not calculations)."""
    rounds: dict[tuple[str, ...], int] = {}
    for place in answers:
        rounds.setdefault(keys_of(place), len(rounds))

    def rank(place: str) -> tuple[int, int, int]:
        start, own = plan.ranks[name_of(place)]
        return start, rounds[keys_of(place)], own

    asked = [
        place
        for place in answers
        if name_of(place) in plan.rows and plan.rows[name_of(place)].question.type not in UNREAD
    ]
    return {place: line_said(plan, place, answers[place]) for place in sorted(asked, key=rank)}
