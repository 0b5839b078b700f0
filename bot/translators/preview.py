"""A page with everything that the bot says in a language, to read through: a whole conversation as people see it, then
the texts that it does not meet, each under its name. One file that needs nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.translators.walk import Scene, play
from dialogs.conversation import Argument, Number
from dialogs.flow import Flow
from locales.catalogue import FACTS, Catalogue
from locales.source import variables

HERE = Path(__file__).parent
STYLES = HERE.parent / "channels" / "web" / "static" / "chat.css"
COUNTS = ("1", "2", "5", "11")  # a number of each plural that the languages tell apart
COUNTED = ("n", "count", "minutes", "questions", "limit", "total", "percent")
SAMPLE = "…"  # where a text inserts another


@dataclass(frozen=True, slots=True)
class Line:
    """A text that the conversation does not meet, with sample values; once for each number where it counts."""

    id: str
    texts: tuple[str, ...]


def preview(catalogue: Catalogue, flow: Flow, language: str, now: datetime, words: Mapping[str, str]) -> str:
    """The page as HTML. `words` are the headings of the page itself, for the translator."""
    scenes = tuple(play(catalogue, flow, language, now))
    said = {shown.message for scene in scenes for shown in scene.bot}
    templates = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, trim_blocks=True, undefined=StrictUndefined
    )
    return templates.get_template("preview.html").render(
        row=catalogue.languages[language],
        scenes=_marked(scenes),
        lines=tuple(_others(catalogue, flow, language, said)),
        styles=Markup(STYLES.read_text(encoding="utf-8")),
        words=words,
    )


def _marked(scenes: tuple[Scene, ...]) -> list[tuple[str, list[tuple[str | None, object]]]]:
    """Each scene with its prompts, and an anchor at the first place where each message is said."""
    seen: set[str] = set()
    marked = []
    for scene in scenes:
        prompts: list[tuple[str | None, object]] = []
        for shown in scene.bot:
            prompts.append((None if shown.message in seen else shown.message, shown))
            seen.add(shown.message)
        marked.append((scene.you, prompts))
    return marked


def _others(catalogue: Catalogue, flow: Flow, language: str, said: set[str]) -> Iterator[Line]:
    for source in catalogue.sources(flow.name, language):
        for entry in source.entries():
            if entry.id.partition(".")[0] in said:
                continue
            names = variables(entry.node) - set(FACTS)
            counts = COUNTS if names & set(COUNTED) or "months" in variables(entry.node) else COUNTS[:1]
            texts = (
                catalogue.text(flow.name, language, entry.id, {name: _sample(name, count) for name in names})
                for count in counts
            )
            yield Line(entry.id, tuple(dict.fromkeys(texts)))


def _sample(name: str, count: str) -> Argument:
    return Number(count) if name in COUNTED else SAMPLE
