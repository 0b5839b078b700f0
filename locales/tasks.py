"""What a translator has to do: every text of a language beside its source, and whether it is missing, stale or done.

Texts are as Fluent writes them, without the name: several lines are several lines, `{ $n -> ... }` is a choice of
forms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import dedent
from typing import Any, Literal

from fluent.syntax import FluentSerializer, ast

from dialogs.flow import Flow
from locales.catalogue import Catalogue
from locales.needed import labelled_together
from locales.review import FOR_STAFF, STAFF
from locales.source import Entry, Source, digest, read_source, stamped
from locales.widths import widest

TaskState = Literal["missing", "stale", "done"]


@dataclass(frozen=True, slots=True)
class Task:
    """One text. `place` says where in the bot it stands; `most` is the number of letters that its button takes;
    `digest` that of the source's whole message, as it is stamped."""

    file: str
    id: str
    place: str
    source: str
    text: str | None
    state: TaskState
    most: int | None
    digest: str


def tasks(catalogue: Catalogue, flows: Sequence[Flow], language: str) -> list[Task]:
    """Every text that the language has or lacks, in the source's order. Texts for staff only where it has such."""
    labels = frozenset(name for flow in flows for listed in labelled_together(flow).values() for name in listed)
    files = ["bot", *(flow.name for flow in flows)]
    if (catalogue.folder / language / f"{STAFF}.ftl").is_file():
        files += FOR_STAFF
    originals = {
        source.path.rpartition("/")[2]: source for name in files for source in catalogue.sources(name, catalogue.source)
    }
    return [task for name, source in originals.items() for task in _of_file(catalogue, language, name, source, labels)]


def written(pattern: Any) -> str:
    """A text as Fluent writes it, without its name."""
    line = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), pattern))
    first, _, rest = line.removeprefix("x =").strip("\n").partition("\n")
    return f"{first.strip()}\n{dedent(rest)}".strip("\n") if rest else first.strip()


def _of_file(catalogue: Catalogue, language: str, name: str, source: Source, labels: frozenset[str]) -> Iterator[Task]:
    path = catalogue.folder / language / name
    theirs = read_source(path, f"{language}/{name}") if path.is_file() else None
    texts = {entry.id: entry for entry in theirs.entries()} if theirs else {}
    stamps = {message.id.name: stamped(message) for message in theirs.messages()} if theirs else {}
    fresh = {message.id.name: digest(message) for message in source.messages()}
    places = _places(source)
    for entry in source.entries():
        message = entry.id.partition(".")[0]
        yield Task(
            file=name,
            id=entry.id,
            place=places[message],
            source=written(entry.node),
            text=written(texts[entry.id].node) if entry.id in texts else None,
            state=_state(entry, texts, stamps.get(message), fresh[message]),
            most=widest(entry.id, labels),
            digest=fresh[message],
        )


def _state(entry: Entry, texts: dict[str, Entry], stamp: str | None, fresh: str) -> TaskState:
    if entry.id not in texts:
        return "missing"
    return "done" if stamp == fresh else "stale"


def _places(source: Source) -> dict[str, str]:
    """Message -> the heading (`## Controls`) that it stands under in its file, or the file's own first comment."""
    found, place = {}, ""
    for entry in source.resource.body:
        if isinstance(entry, ast.GroupComment):
            place = entry.content or ""
        elif isinstance(entry, ast.Message):
            found[entry.id.name] = place
    return found
