"""A whole conversation that plays itself, for people who want to read all of it: every question, every side step, and
what is said when nothing was understood."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import Shown, show
from dialogs.conversation import END, Conversation, Nudge, Press, Prompt, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from locales.catalogue import Catalogue
from locales.samples import samples

MOST = 300  # turns
SOME = 2  # answers, before the side steps are shown: some show the answers
TYPED = {
    "integer": "3",
    "decimal": "2.5",
    "date": "2024-03-15",
    "month": "2024-03",
    "year": "2024",
    "geopoint": "52.83 13.82",
    "phone": "+49 30 123456",
    "line": "A1",
}
UNREADABLE = "§§§"
ASIDES: tuple[Said, ...] = (
    *(Press("help"), Text(UNREADABLE), Text(UNREADABLE), Text(UNREADABLE), Press("person"), Press("language")),
    *(Press("back"), Press("answers"), Press("back"), Press("stop"), Press("back"), Press("delete"), Press("back")),
    *(Press("file"), Nudge("say-reminder", 1), Press("quiet"), Press("remind")),
    *(Press("pause"), Press("continue"), Press("start_over"), Press("back")),
)
AFTER: tuple[Said, ...] = (Press("start_over"), Press("back"))  # when everything is sent off


@dataclass(frozen=True, slots=True)
class Scene:
    """What a person did, as she would see it, and what the bot answered."""

    you: str
    bot: tuple[Shown, ...]


def play(catalogue: Catalogue, flow: Flow, language: str, now: datetime) -> Iterator[Scene]:
    """The conversation, turn by turn. After the first answers every side step is shown."""
    lexicons: Mapping[str, Lexicon] = {language: catalogue.lexicon(flow, language)}
    own = samples(catalogue.folder, language)
    turn, asked, aside, after = begin(flow, language, now), dict[str, int](), list(ASIDES), list(AFTER)
    yield Scene("", _shown(catalogue, flow, turn))
    for _ in range(MOST):
        prompt = turn.prompts[-1]
        over = turn.conversation.state in ("completed", "declined", "withdrawn", "young")
        if over and not after:
            return
        beside = after if over else aside if len(turn.conversation.answers) > SOME else []
        said = beside.pop(0) if beside else _said(prompt, turn.conversation, asked, own.own_words if own else ("…",))
        you = _seen(catalogue, flow, language, prompt, said)
        turn = take(flow, turn.conversation, said, lexicons, now)
        yield Scene(you, _shown(catalogue, flow, turn))


def _said(prompt: Prompt, now: Conversation, asked: dict[str, int], words: tuple[str, ...]) -> Said:
    """The next choice of a question each time that it is asked, so that a repeat shows more than one way."""
    place = prompt.place or ""
    if now.aside == "confirm":
        return Tap("yes" if len(now.readings) == 1 else "1", place, prompt.attempt)
    if place == END:
        return Tap("@send", place, prompt.attempt)
    tokens = [option.token for option in prompt.options if not option.token.startswith("@")]
    turn = asked[prompt.message] = asked.get(prompt.message, -1) + 1
    if tokens:
        picked = tokens[:2] if prompt.multiple else [tokens[turn % len(tokens)]]
        return Tap("yes" if "yes" in tokens else " ".join(picked), place, prompt.attempt)
    typed = TYPED.get(prompt.input)
    if prompt.input == "text":
        typed = words[turn % len(words)]
    return Text(typed) if typed and turn == 0 else Press("skip")


def _seen(catalogue: Catalogue, flow: Flow, language: str, prompt: Prompt, said: Said) -> str:
    """What a person's bubble says: the labels of what she tapped, or her words."""
    if isinstance(said, Text):
        return said.text
    if isinstance(said, Press):
        return catalogue.text(flow.name, language, f"control-{said.control}")
    labels = {option.token: option.label for option in prompt.options}
    chosen = said.choice.split() if isinstance(said, Tap) else []
    return " · ".join(catalogue.label(flow.name, language, labels[token]) for token in chosen if token in labels)


def _shown(catalogue: Catalogue, flow: Flow, turn: Turn) -> tuple[Shown, ...]:
    language = turn.conversation.language
    return tuple(show(catalogue, flow.name, language, prompt) for prompt in turn.prompts)
