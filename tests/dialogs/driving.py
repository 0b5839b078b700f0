"""Drive a conversation in tests: the real engine, the real flow, saved to JSON and read again after every turn."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from dialogs.conversation import Answered, Control, Conversation, Event, Happened, Press, Prompt, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.reading import read_flow

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FLOWS = Path(__file__).parents[2] / "dialogs" / "flows"
WORDS = {
    "en": Lexicon(
        "en",
        own_name="English",
        yes=frozenset({"yes"}),
        no=frozenset({"no"}),
        frequent=frozenset(["i", "we", "need", "help", "the", "and", "to", "a", "do", "not", "know"]),
    ),
    "ar": Lexicon(
        "ar",
        own_name="العربية",
        yes=frozenset({"نعم"}),
        no=frozenset({"لا"}),
        frequent=frozenset(["انا", "نحن", "من", "في", "لا", "عندي", "اريد", "ان", "بيت"]),
    ),
}


def flow_of(text: str) -> Flow:
    flow, diagnostics = read_flow(text, "test.yaml")
    assert flow is not None, diagnostics
    return flow


def needs_flow() -> Flow:
    return flow_of((FLOWS / "needs.yaml").read_text(encoding="utf-8"))


def questionnaire(questions: str, choices: str = "") -> Flow:
    """A flow with consent before the given questions (YAML, indented by two)."""
    consent = "  - {name: consent, type: acknowledge, required: true}\n"
    lists = f"choices:\n{choices}" if choices else ""
    return flow_of(f"flow: test\nconsent: consent\n{lists}questions:\n{consent}{questions}")


@dataclass
class Talk:
    """One person's conversation. `steps` are taps by default; "/back" presses a control, "=text" types."""

    flow: Flow
    language: str = "en"
    turn: Turn = field(init=False)
    events: list[Event] = field(init=False)

    def __post_init__(self) -> None:
        self.turn = begin(self.flow, self.language, NOW)
        self.events = list(self.turn.events)

    def __call__(self, *steps: str) -> "Talk":
        for step in steps:
            self.send(self.said(step))
        return self

    def agreed(self) -> "Talk":
        return self("yes")

    def said(self, step: str) -> Said:
        if step.startswith("/"):
            control: Control = msgspec.convert(step[1:], Control)
            return Press(control)
        if step.startswith("="):
            return Text(step[1:])
        return Tap(step, self.asked.place or "", self.asked.attempt)

    def send(self, said: Said) -> Turn:
        saved = msgspec.json.encode(self.conversation)
        self.turn = take(self.flow, msgspec.json.decode(saved, type=Conversation), said, WORDS, NOW)
        self.events += self.turn.events
        return self.turn

    @property
    def conversation(self) -> Conversation:
        return self.turn.conversation

    @property
    def asked(self) -> Prompt:
        """The prompt that waits: always the last one."""
        return self.turn.prompts[-1]

    @property
    def place(self) -> str | None:
        return self.asked.place

    @property
    def messages(self) -> list[str]:
        return [prompt.message for prompt in self.turn.prompts]

    @property
    def values(self) -> dict[str, str | None]:
        return {place: held.value for place, held in self.conversation.answers.items()}

    @property
    def happened(self) -> list[str]:
        return [event.name for event in self.turn.events if isinstance(event, Happened)]

    @property
    def answered(self) -> list[Answered]:
        return [event for event in self.turn.events if isinstance(event, Answered)]
