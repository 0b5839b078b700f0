"""The safe part of YAML, as nodes with line numbers. Every scalar stays the author's text: `no` is "no", never False.

Anchors, aliases and tags are refused, nesting and size are bounded, so no file can expand, execute or overflow.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import yaml
from yaml.reader import Reader

from dialogs.reading.diagnostics import Findings

LARGEST_FILE = 512 * 1024  # bytes
DEEPEST = 32  # levels of YAML, two for each group or repeat


@dataclass(frozen=True, slots=True)
class Scalar:
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Fields:
    """A YAML mapping; of a key that stands twice, the first."""

    entries: Mapping[str, "Node"]
    key_lines: Mapping[str, int]
    line: int


@dataclass(frozen=True, slots=True)
class Refused:
    """What stood here has its diagnostic already; readers stay silent about it."""

    line: int


Node = Scalar | Items | Fields | Refused


class _GiveUpError(Exception):
    """Nothing after this point can be read. The diagnostic has been noted."""


def read_nodes(source: str | bytes, found: Findings) -> Node | None:
    """The file's one document. None when it cannot be read at all; the reasons are then in `found`."""
    text = _text(source, found)
    if text is None:
        return None
    loader = yaml.SafeLoader(text)
    try:
        return _Composer(loader, found).document()
    except _GiveUpError:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found.add("flow-yaml-syntax", mark.line + 1 if mark else 1, problem=error.problem or error.context or "")
    except (ValueError, OverflowError):  # PyYAML's scanner on "\UFFFFFFFF" or a version of 5,000 digits
        found.add("flow-yaml-number", loader.line + 1)
    return None


def _text(source: str | bytes, found: Findings) -> str | None:
    size = len(source)
    if size > LARGEST_FILE:
        found.add("flow-too-large", 1, kilobytes=size // 1024, most=LARGEST_FILE // 1024)
        return None
    if isinstance(source, bytes):
        try:
            source = source.decode("utf-8")
        except UnicodeDecodeError as error:
            found.add("flow-not-utf8", error.object.count(b"\n", 0, error.start) + 1)
            return None
    source = source.removeprefix("\ufeff")
    bad = Reader.NON_PRINTABLE.search(source)
    if bad:
        found.add("flow-yaml-character", source.count("\n", 0, bad.start()) + 1, character=_code_point(bad.group()))
        return None
    return source


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X}"


class _Composer:
    """Builds nodes from YAML's events. Recursion is bounded by DEEPEST."""

    def __init__(self, loader: yaml.SafeLoader, found: Findings) -> None:
        self._loader = loader
        self._found = found

    def document(self) -> Node:
        self._next()  # the stream's start
        if isinstance(self._next(), yaml.StreamEndEvent):
            return Scalar("", 1)
        node = self._node(self._next(), 1)
        self._next()  # the document's end
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            self._found.add("flow-several-documents", self._line(after))
        return node

    def _next(self) -> yaml.Event:
        event: yaml.Event = self._loader.get_event()  # type: ignore[no-untyped-call]
        return event

    @staticmethod
    def _line(event: yaml.Event) -> int:
        assert event.start_mark is not None  # None only in events made for writing
        return event.start_mark.line + 1

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = self._line(event)
        if depth > DEEPEST:
            self._found.add("flow-too-deep", line, most=DEEPEST)
            raise _GiveUpError
        if isinstance(event, yaml.AliasEvent):
            self._found.add("flow-yaml-alias", line, alias=event.anchor or "")
            return Refused(line)
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
        if event.anchor:
            self._found.add("flow-yaml-anchor", line, anchor=event.anchor)
        if event.tag:
            self._found.add("flow-yaml-tag", line, tag=event.tag.replace("tag:yaml.org,2002:", "!!"))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line)
        return self._fields(line, depth) if isinstance(event, yaml.MappingStartEvent) else self._items(line, depth)

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> Scalar | Refused:
        bad = Reader.NON_PRINTABLE.search(event.value)  # "\0" and "\ud800" in double quotes pass the reader
        if bad:
            self._found.add("flow-yaml-character", line, character=_code_point(bad.group()))
            return Refused(line)
        return Scalar(event.value, line)

    def _items(self, line: int, depth: int) -> Items:
        items: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Items(tuple(items), line)

    def _fields(self, line: int, depth: int) -> Fields:
        entries: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            if isinstance(key, Items | Fields):
                self._found.add("flow-key-not-a-word", key.line)
            elif isinstance(key, Scalar) and key.text in entries:
                self._found.add("flow-duplicate-key", key.line, key=key.text, first=key_lines[key.text])
            elif isinstance(key, Scalar):
                entries[key.text], key_lines[key.text] = value, key.line
        return Fields(entries, key_lines, line)
