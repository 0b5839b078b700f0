"""Play a transcript's lines of `you`; return what the bot said and what was understood."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from bot.channels.base import Shown, show
from dialogs.conversation import Answered, Press, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.reading import read_flow
from locales.catalogue import Catalogue

FOLDER = Path(__file__).parent
FLOWS = Path(__file__).parents[2] / "dialogs" / "flows"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICKER = "[every language by its own name]"  # so that a new language does not change the others' transcripts
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")  # invisible; kept out of files that people edit

Lines = list[dict[str, Any]]


class Stage:
    """The catalogue, the flows and the lexicons, loaded once."""

    def __init__(self) -> None:
        self.catalogue = Catalogue.load(facts={"months": "12"})
        self.picker = [row.name for row in self.catalogue.languages.values()]
        self.flows: dict[str, Flow] = {}
        for path in sorted(FLOWS.glob("*.yaml")):
            flow, diagnostics = read_flow(path.read_bytes(), path.name)
            assert flow is not None, diagnostics
            self.flows[flow.name] = flow

    def lexicons(self, flow: Flow) -> dict[str, Lexicon]:
        return {code: self.catalogue.lexicon(flow, code) for code in self.catalogue.languages}

    def play(self, transcript: dict[str, Any]) -> Lines:
        """The transcript's turns with fresh `bot` and `stored`."""
        flow = self.flows[transcript["flow"]]
        lexicons = self.lexicons(flow)
        turn = begin(flow, transcript["language"], NOW)
        lines: Lines = [{"bot": self.said(flow, turn)}]
        for line in transcript["turns"]:
            if "you" not in line:
                continue
            you = str(line["you"])
            turn = take(flow, turn.conversation, self.meant(flow, turn, you), lexicons, NOW)
            fresh: dict[str, Any] = {"you": you, "bot": self.said(flow, turn)}
            stored = {e.place: e.value or f"({e.status})" for e in turn.events if isinstance(e, Answered)}
            if stored:
                fresh["stored"] = stored
            lines.append(fresh)
        return lines

    def meant(self, flow: Flow, turn: Turn, you: str) -> Said:
        """`[label]` taps that button or presses that control; anything else is typed."""
        if not (you.startswith("[") and you.endswith("]")):
            return Text(you)
        shown = self.shown(flow, turn)[-1]
        for option in shown.options:
            if option.label.translate(ISOLATES) == you[1:-1]:
                return Tap(option.token, shown.place or "", shown.attempt)
        for control in shown.controls:
            if control.label.translate(ISOLATES) == you[1:-1]:
                return Press(control.control)
        raise AssertionError(f"no button {you} in {shown}")

    def said(self, flow: Flow, turn: Turn) -> list[str]:
        lines = []
        for shown in self.shown(flow, turn):
            text = shown.text if not shown.hint else f"{shown.text}\n({shown.hint})"
            labels = [option.label.translate(ISOLATES) for option in shown.options]
            if labels == self.picker:
                text += f"\n{PICKER}"
            elif labels:
                text += "\n[" + " | ".join(labels) + "]"
            lines.append(text.translate(ISOLATES))
        return lines

    def shown(self, flow: Flow, turn: Turn) -> list[Shown]:
        language = turn.conversation.language
        return [show(self.catalogue, flow.name, language, prompt) for prompt in turn.prompts]


def read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


class _Readable(yaml.SafeDumper):
    """Writes texts of several lines line by line."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Readable.add_representer(str, _text)


def write(path: Path, transcript: dict[str, Any]) -> None:
    path.write_text(
        yaml.dump(transcript, Dumper=_Readable, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8"
    )
