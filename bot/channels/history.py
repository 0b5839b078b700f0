"""What was said so far, made anew from the conversation in its present language: two languages never mix."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.conversation import Argument, Conversation, Number
from dialogs.flow import Flow
from dialogs.places import keys_of, name_of
from dialogs.plan import Plan, plan_of
from dialogs.saying import held_said, item_said
from locales.catalogue import Catalogue

OWN = ("text", "geopoint", "phone")  # what stands in no language


@dataclass(frozen=True, slots=True)
class Bubble:
    """Something said earlier. `own` marks the person's own words and numbers, which have their own direction."""

    text: str
    by: str  # "us" or "person"
    language: str
    direction: str
    place: str
    own: bool = False


def history(catalogue: Catalogue, flow: Flow, conversation: Conversation) -> tuple[Bubble, ...]:
    """A question bubble and an answer bubble for each place that was asked and has an answer, in the order of asking.

    The question that is being asked now is left out: its prompt says it.
    """
    plan = plan_of(flow)
    language = conversation.language
    direction = catalogue.languages[language].direction
    said: list[Bubble] = []
    for place in dict.fromkeys(conversation.trail):
        held, row = conversation.answers.get(place), plan.rows.get(name_of(place))
        if held is None or row is None or place == conversation.place:
            continue
        question = catalogue.text(flow.name, language, name_of(place), place_arguments(plan, conversation, place))
        answer = catalogue.label(flow.name, language, held_said(row.question, held))
        own = row.question.type in OWN and held.status == "answered"
        said.append(Bubble(question, "us", language, direction, place))
        said.append(Bubble(answer, "person", language, direction, place, own))
    return tuple(said)


def rounds_asked(plan: Plan, conversation: Conversation, place: str) -> tuple[tuple[str, ...], ...]:
    """The rounds of the repeat around `place` that were asked so far, in order; () outside repeats."""
    repeats = plan.rows[name_of(place)].repeats
    places = (each for each in conversation.trail if name_of(each) in plan.rows)
    around = (each for each in places if plan.rows[name_of(each)].repeats == repeats)
    return tuple(dict.fromkeys(keys_of(each) for each in around)) if repeats else ()


def place_arguments(plan: Plan, conversation: Conversation, place: str) -> Mapping[str, Argument]:
    """$item, $n and $total of a place in a repeat."""
    item = item_said(plan, place)
    if item is None:
        return {}
    rounds = rounds_asked(plan, conversation, place)
    number = rounds.index(keys_of(place)) + 1 if keys_of(place) in rounds else 1
    return {"item": item, "n": Number(str(number)), "total": Number(str(max(number, len(rounds))))}
