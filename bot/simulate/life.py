"""A person's way through the conversation: answers, hesitates, goes back, pauses, gives up."""

import random
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.base import Shown, show
from bot.simulate import odds
from bot.simulate.person import Person, meant
from bot.simulate.voice import say
from dialogs.conversation import END, Control, Conversation, Message, Press, Prompt, Said, Tap, Text
from dialogs.lexicon import Lexicon
from locales.catalogue import Catalogue

CHANNEL = "simulated"
_TURNS = 150  # nobody answers longer
Answer = tuple[Conversation | None, tuple[Prompt, ...], bool]  # conversation, prompts, repeated


@dataclass
class Told:
    """What a person meant and wrote, by place. `end`: completed, stopped, left, declined, deleted, before."""

    person: Person
    end: str = "left"
    turns: int = 0
    meant: dict[str, tuple[str | None, str]] = field(default_factory=dict)  # place -> (value, words)
    stored: dict[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True)
class World:
    """What everybody shares."""

    catalogue: Catalogue
    flow: str
    lexicons: Mapping[str, Lexicon]
    until: datetime


def live(person: Person, world: World, seed: int) -> Generator[Message, Answer, Told]:
    """Yields messages; is sent what the bot replied; returns what was told."""
    rng = random.Random(f"{seed}/{person.address}")
    told = Told(person)
    at = person.start
    said: Said = Text("")
    wanted: str | None = None
    while told.turns < _TURNS and at < world.until:
        conversation, prompts, repeated = yield Message(
            CHANNEL, person.address, f"{told.turns}", at, said, person.language, world.flow
        )
        told.turns += 1
        if repeated:
            told.end = "before"
            return told
        prompt = prompts[-1]
        if conversation is None or conversation.state != "open":
            return _ended(told, conversation)
        told.stored = {place: held.value for place, held in conversation.answers.items()}
        shown = show(world.catalogue, world.flow, conversation.language, prompt)
        step = _step(person, prompt, conversation, rng)
        if step is None:
            return told
        if callable(step):
            wanted = meant(person, prompt, rng)
            said = step(wanted, shown, world)
            told.meant[prompt.place or ""] = (wanted, said.text if isinstance(said, Text) else "")
        else:
            said = step
        at += timedelta(seconds=min(600.0, rng.lognormvariate(2.5, 0.7)))
        if said == Press("pause"):
            conversation, prompts, _ = yield Message(CHANNEL, person.address, f"{told.turns}", at, said)
            told.turns += 1
            at += timedelta(hours=rng.uniform(1, 40))
            said = Tap("@continue", prompts[-1].place or "", prompts[-1].attempt)
    return told


def _ended(told: Told, conversation: Conversation | None) -> Told:
    state = conversation.state if conversation else "withdrawn"
    told.end = {"withdrawn": "deleted"}.get(state, state)
    if conversation:
        told.stored = {place: held.value for place, held in conversation.answers.items()}
    return told


Answering = Callable[[str | None, Shown, World], Said]


def _step(person: Person, prompt: Prompt, conversation: Conversation, rng: random.Random) -> Said | Answering | None:
    """What the person does now: a message, a way to answer, or None to leave for good."""
    place = prompt.place or ""

    def tap(token: str) -> Said:
        return Tap(token, place, prompt.attempt)

    if conversation.aside == "confirm":
        return tap(_confirming(person, conversation))
    if conversation.aside in ("language", "switch"):
        return tap(rng.choice([option.token for option in prompt.options]))
    if conversation.aside:
        return tap("yes")
    if place == END:
        lines = [option.token for option in prompt.options if option.token != "@send"]
        return tap(rng.choice(lines) if lines and rng.random() < odds.CORRECTS else "@send")
    gives_up = odds.GIVES_UP if person.reads else odds.GIVES_UP_UNREAD
    if rng.random() < gives_up:
        return Press("stop") if rng.random() < odds.SAYS_STOP else None
    controls: dict[Control, float] = {
        "back": odds.GOES_BACK,
        "help": odds.ASKS_HELP,
        "language": odds.CHANGES_LANGUAGE,
        "pause": odds.PAUSES,
        "delete": odds.DELETES,
    }
    for control, chance in controls.items():
        if control in prompt.controls and rng.random() < chance:
            return Press(control)
    if conversation.misses:
        return lambda value, shown, world: _plainly(value, shown)
    return lambda value, shown, world: _say(person, value, shown, rng, world)


def _confirming(person: Person, conversation: Conversation) -> str:
    truth = person.truth.get(conversation.place or "")
    values = [reading.value for reading in conversation.readings]
    if truth not in values:
        return "no" if len(values) == 1 else "@none"
    return "yes" if len(values) == 1 else str(values.index(truth) + 1)


def _plainly(value: str | None, shown: Shown) -> Said:
    """After a misunderstanding: a tap, or the value in plain digits."""
    if value is None:
        return Press("skip")
    tokens = {option.token for option in shown.options}
    if all(token in tokens for token in value.split()):
        return Tap(value, shown.place or "", shown.attempt)
    return Text(value)


def _say(person: Person, value: str | None, shown: Shown, rng: random.Random, world: World) -> Said:
    offered = {option.token for option in shown.options}
    if value is None or (shown.input == "none" and not offered.issuperset(value.split())):
        return Press("skip")
    language = world.catalogue.languages[shown.language]
    return say(value, shown, person.reads, rng, world.lexicons[shown.language], language)
