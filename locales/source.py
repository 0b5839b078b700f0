"""Reads .ftl files: what Fluent compiles, and what the review wants to know of each message. No checks here."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from re import compile as pattern
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from locales.problems import LocaleProblem, problem

STAMP = pattern(r"^source: ([0-9a-f]{8})$")
BIGGEST = 512 * 1024  # bytes of one file


@dataclass(frozen=True, slots=True)
class Entry:
    """One message or attribute of one file. `id` is as Catalogue.text takes it: `household`, `household.hint`."""

    id: str
    path: str
    line: int
    node: Any  # the Pattern


@dataclass(frozen=True)  # no slots: it keeps what is asked for again and again
class Source:
    """One file. `broken` are the lines that are no Fluent."""

    path: str
    resource: Any
    text: str
    broken: tuple[int, ...] = ()

    def messages(self) -> Iterator[Any]:
        yield from (entry for entry in self.resource.body if isinstance(entry, ast.Message))

    def entries(self) -> tuple[Entry, ...]:
        """Every text of the file: values and attributes, one by one."""
        return self._entries

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        return tuple(self._read())

    def _read(self) -> Iterator[Entry]:
        for message in self.messages():
            if message.value is not None:
                yield Entry(message.id.name, self.path, self.line(message.id), message.value)
            for attribute in message.attributes:
                name = f"{message.id.name}.{attribute.id.name}"
                yield Entry(name, self.path, self.line(attribute.id), attribute.value)

    def line(self, node: Any) -> int:
        """The line that a node of the syntax begins in, counted from 1."""
        return bisect_left(self._breaks, node.span.start) + 1

    @cached_property
    def _breaks(self) -> list[int]:
        """Where the lines end."""
        return [at for at, sign in enumerate(self.text) if sign == "\n"]


def read_source(path: Path, shown: str) -> Source:
    """Parses a file that exists. What is no Fluent is left out and its lines noted, so that the rest still speaks.
    LocaleProblem when it is no UTF-8 text of a sane size."""
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        raise LocaleProblem(problem("locale-unreadable", shown)) from None
    if len(raw) > BIGGEST:
        raise LocaleProblem(problem("locale-too-big", shown))
    resource = _parsed(text)
    parsed = Source(shown, resource, text)
    junk = (entry for entry in resource.body if isinstance(entry, ast.Junk))
    return replace(parsed, broken=tuple(parsed.line(note) for entry in junk for note in entry.annotations or ()))


@lru_cache(maxsize=256)
def _parsed(text: str) -> Any:
    """What Fluent makes of a text, not to be changed. Kept by the whole text, so that it is never stale: parsing is the
    longest part of a start, and one process may start often."""
    return FluentParser(with_spans=True).parse(text)


def digest(message: Any) -> str:
    """Eight hex digits of a message's texts, whatever its name, comment and white space."""
    bare = ast.Message(ast.Identifier("x"), message.value, message.attributes)
    return sha256(FluentSerializer().serialize_entry(bare).encode()).hexdigest()[:8]


def stamped(message: Any) -> str | None:
    """The `# source: xxxxxxxx` above a message: the digest of the text it was translated from."""
    lines = message.comment.content.splitlines() if message.comment else []
    return next((match[1] for line in reversed(lines) if (match := STAMP.match(line.strip()))), None)


def variables(node: Any) -> frozenset[str]:
    """The names of the arguments that a pattern uses."""
    return frozenset(found.id.name for found in walk(node) if isinstance(found, ast.VariableReference))


def references(node: Any) -> Iterator[str]:
    """The messages and terms that a pattern inserts: `household`, `household.hint`, `-bot-name`."""
    for found in walk(node):
        if isinstance(found, ast.MessageReference | ast.TermReference):
            sign = "-" if isinstance(found, ast.TermReference) else ""
            yield f"{sign}{found.id.name}" + (f".{found.attribute.name}" if found.attribute else "")


@lru_cache(maxsize=20_000)  # every text of fifteen languages; several checks ask for each
def words(node: Any) -> str:
    """A pattern's own words, without placeholders, one line a piece."""
    return "\n".join(found.value for found in walk(node) if isinstance(found, ast.TextElement))


def walk(node: Any) -> Iterator[Any]:
    """A node of Fluent's syntax and everything below it, in the order of the text."""
    if isinstance(node, ast.BaseNode):
        yield node
        for name, child in vars(node).items():
            if name != "span":
                yield from walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from walk(child)
