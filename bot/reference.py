"""reference.yaml: how many newcomers there are, by what the questions ask. Every mistake with its line."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import structlog

from bot.listing import Listing, load_list, read_list
from dialogs.reading import Diagnostic
from dialogs.reading import fields as read
from dialogs.reading.diagnostics import Findings
from dialogs.reading.yaml_nodes import Fields
from reports.disclosure import THRESHOLD
from reports.reference import REST, Reference

KEYS = ("of", "source", "date", "people")
LONGEST = 200  # characters of a source
LARGEST = 100_000_000  # people

Groups = Mapping[str, Sequence[str]]  # kind: codes

log = structlog.get_logger(__name__)


class References:
    """The figures as they are in the file now. A file with mistakes stops no summary, and is told of once."""

    def __init__(self, path: Path, groups: Groups) -> None:
        self._path, self._groups = path, groups
        self._told = False

    def __call__(self) -> tuple[Reference, ...]:
        try:
            references, wrong = load_references(self._path, self._groups)
        except OSError:
            references, wrong = (), (Diagnostic("unreadable", str(self._path), 1),)
        if wrong and not self._told:
            log.error("reference figures cannot be used: see needs check", file=self._path.name, mistakes=len(wrong))
        self._told = bool(wrong)
        return references


def load_references(path: Path, groups: Groups) -> Listing[Reference]:
    """The figures of a file, or every mistake in it. None and no mistake when there is no file. Raises OSError."""
    return load_list(path, lambda source: read_references(source, str(path), groups))


def read_references(source: bytes, path: str, groups: Groups) -> Listing[Reference]:
    """All figures and no diagnostic, or none and every diagnostic. `groups` are what the questions ask for."""
    return read_list(
        source, path, "reference", "reference-not-a-mapping", lambda found: _Reader(found, groups).reference
    )


class _Reader:
    def __init__(self, found: Findings, groups: Groups) -> None:
        self._found, self._groups = found, groups
        self._seen: dict[str, int] = {}

    def reference(self, fields: Fields) -> Reference | None:
        """None when something is wrong, which is then in `found`."""
        found = self._found
        read.known_keys(fields, KEYS, "reference", found)
        read.required(fields, "of", found)  # what both find is told once
        of = read.one_of(fields.entries.get("of"), "of", tuple(self._groups), found)
        if of is not None and of in self._seen:
            found.add("reference-twice", fields.line, of=of, first=self._seen[of])
        self._seen.setdefault(of or "", fields.line)
        source, day = read.required(fields, "source", found), self._date(fields)
        if source is not None and len(source.text) > LONGEST:
            found.add("reference-source", source.line, most=LONGEST)
        people = self._people(fields, of)
        if of is None or source is None or day is None or people is None:
            return None
        return Reference(of, source.text, day, people)

    def _date(self, fields: Fields) -> date | None:
        word = read.required(fields, "date", self._found)
        if word is None:
            return None
        try:
            if len(word.text) != len("2026-06-30"):
                raise ValueError
            return date.fromisoformat(word.text)
        except ValueError:
            self._found.add("reference-date", word.line, value=word.text)
            return None

    def _people(self, fields: Fields, of: str | None) -> dict[str, int] | None:
        if "people" not in fields.entries:
            self._found.add("flow-missing-key", fields.line, key="people")
            return None
        rows = read.fields_of(fields.entries["people"], "people", self._found)
        if rows is None or of is None:
            return None
        known, people = (*self._groups[of], REST), dict[str, int]()
        for code, node in rows.entries.items():
            word = read.scalar(node, code, self._found)
            if code not in known:
                self._found.add_near(
                    "reference-group", rows.key_lines[code], code, known, of=of, groups=", ".join(known)
                )
            elif word is not None:
                people[code] = self._number(word.text, word.line)
        if not people.keys() - {REST}:
            self._found.add("reference-nobody", rows.line)
        return people

    def _number(self, text: str, line: int) -> int:
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
        if not 0 <= number <= LARGEST:
            self._found.add("reference-number", line, value=text)
        elif number < THRESHOLD:
            self._found.add("reference-few", line, value=text, least=THRESHOLD, rest=REST)
        return number
