"""What was said so far, made anew from the conversation in its present language: two languages never mix."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dialogs.conversation import Argument, Conversation, Date, Held, Listing, Number, Say
from dialogs.flow import Flow, Item, Question, Repeat
from locales.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Bubble:
    """Something said earlier. `own` marks the person's own words, whose language and direction nobody knows."""

    text: str
    by: str  # "us" or "person"
    language: str
    direction: str
    own: bool = False
    place: str | None = None


def history(catalogue: Catalogue, flow: Flow, conversation: Conversation) -> tuple[Bubble, ...]:
    """A question bubble and an answer bubble for each place that was asked and has an answer, in the order of asking.

    The question that is being asked now is left out: its prompt says it.
    """
    paths = {question.name: (question, repeats) for question, repeats in _paths(flow.items, ())}
    language = conversation.language
    direction = catalogue.languages[language].direction
    said: list[Bubble] = []
    for place in conversation.trail:
        name = place.partition("[")[0]
        held = conversation.answers.get(place)
        if place == conversation.place or held is None or name not in paths:
            continue
        question, repeats = paths[name]
        arguments = place_arguments(flow, conversation, place, repeats)
        text = catalogue.text(flow.name, language, name, arguments)
        answer = catalogue.label(flow.name, language, in_words(question, held))
        own = question.type == "text" and held.status == "answered"
        said.append(Bubble(text, "us", language, direction, place=place))
        said.append(Bubble(answer, "person", language, direction, own, place))
    return tuple(said)


def in_words(question: Question, held: Held) -> Argument:
    """A held answer as an argument that the catalogue can say in any language."""
    if held.status != "answered" or held.value is None:
        return Say(f"word-{held.status}")
    value = held.value
    match question.type:
        case "select_one":
            return Say(f"{question.list_name}-{value}")
        case "select_multiple":
            return Listing(tuple(Say(f"{question.list_name}-{name}") for name in value.split()))
        case "integer" | "decimal":
            return Number(value)
        case "date":
            return Date(value)
        case "yes_no":
            return Say(f"word-{value}")
        case "acknowledge":
            return Say("word-agree" if value in ("yes", "OK") else "word-decline")
        case _:
            return value


def place_arguments(
    flow: Flow, conversation: Conversation, place: str, repeats: tuple[Repeat, ...]
) -> Mapping[str, Argument]:
    """$item, $n, $total of a place in repeats, for the innermost of them; $minutes of the flow."""
    arguments: dict[str, Argument] = {"minutes": Number(str(flow.minutes))}
    if not repeats:
        return arguments
    key = _key(place)
    names = {question.name for question, _ in _paths(repeats[-1].items, ())}
    keys = list(dict.fromkeys(_key(each) for each in conversation.trail if each.partition("[")[0] in names))
    position = keys.index(key) + 1 if key in keys else 1
    last = key.rpartition(".")[2]
    listed = repeats[-1].list_name
    return arguments | {
        "item": Say(f"{listed}-{last}") if listed else Number(last),
        "n": Number(str(position)),
        "total": Number(str(max(position, len(keys)))),
    }


def _key(place: str) -> str:
    return place.partition("[")[2].rstrip("]")


def _paths(items: tuple[Item, ...], inside: tuple[Repeat, ...]) -> Iterator[tuple[Question, tuple[Repeat, ...]]]:
    for item in items:
        if isinstance(item, Question):
            yield item, inside
        else:
            yield from _paths(item.items, (*inside, item) if isinstance(item, Repeat) else inside)
