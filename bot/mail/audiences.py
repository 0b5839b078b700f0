"""audiences.yaml: who is sent the weekly summary when, in which language and formats. Every mistake with its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from email_validator import EmailNotValidError, validate_email

from bot.listing import Entry, Listing, load_list, read_list
from bot.staff.answers import DAYS
from dialogs.reading import fields as read
from dialogs.reading.diagnostics import Findings
from dialogs.reading.yaml_nodes import Fields
from reports.render.formats import FORMATS

KEYS = ("audience", "day", "hour", "zone", "language", "recipients", "formats")


@dataclass(frozen=True, slots=True)
class Audience:
    """Day 0 is Monday; day and hour are of `zone`, in the week after the one that is told of."""

    code: str
    day: int
    hour: int
    zone: ZoneInfo
    language: str
    recipients: tuple[str, ...]
    formats: tuple[str, ...]


def load_audiences(path: Path, zone: str, languages: Sequence[str], codes: Sequence[str]) -> Listing[Audience]:
    """The audiences of a file, or every mistake in it. None and no mistake when there is no file. Raises OSError."""
    return load_list(path, lambda source: read_audiences(source, str(path), zone, languages, codes))


def read_audiences(
    source: bytes, path: str, zone: str, languages: Sequence[str], codes: Sequence[str]
) -> Listing[Audience]:
    """All audiences and no diagnostic, or none and every diagnostic. `codes` are the audiences that there are."""

    def entry(found: Findings) -> Entry[Audience]:
        return _Reader(found, zone, tuple(languages), tuple(codes)).audience

    return read_list(source, path, "audiences", "audience-not-a-mapping", entry)


class _Reader:
    def __init__(self, found: Findings, zone: str, languages: tuple[str, ...], codes: tuple[str, ...]) -> None:
        self._found, self._default, self._languages, self._codes = found, zone, languages, codes
        self._seen: dict[tuple[str, str], int] = {}

    def audience(self, fields: Fields) -> Audience | None:
        """None when something is wrong, which is then in `found`."""
        found = self._found
        read.known_keys(fields, KEYS, "audience", found)
        code = read.required(fields, "audience", found)
        if code is not None and code.text not in self._codes:
            found.add("audience-part", code.line, audience=code.text, audiences=", ".join(self._codes))
        day, language = self._one_of(fields, "day", DAYS), self._one_of(fields, "language", self._languages)
        hour, zone = self._hour(fields), self._zone(fields)
        formats = self._formats(fields)
        recipients = self._recipients(fields, code.text if code else "")
        if code is None or day is None or hour is None or zone is None or language is None:
            return None
        return Audience(code.text, DAYS.index(day), hour, zone, language, recipients, formats)

    def _one_of(self, fields: Fields, key: str, allowed: tuple[str, ...]) -> str | None:
        read.required(fields, key, self._found)  # what both find is told once
        return read.one_of(fields.entries.get(key), key, allowed, self._found)

    def _hour(self, fields: Fields) -> int | None:
        word = read.required(fields, "hour", self._found)
        if word is None:
            return None
        if not (word.text.isascii() and word.text.isdigit() and len(word.text) <= 2 and int(word.text) < 24):
            self._found.add("audience-hour", word.line, value=word.text)
            return None
        return int(word.text)

    def _zone(self, fields: Fields) -> ZoneInfo | None:
        word = read.scalar(fields.entries.get("zone"), "zone", self._found)
        try:
            return ZoneInfo(word.text if word else self._default)
        except (KeyError, ValueError, OSError):
            self._found.add("audience-zone", word.line if word else fields.line, value=word.text if word else "")
            return None

    def _formats(self, fields: Fields) -> tuple[str, ...]:
        formats: dict[str, None] = {}
        for node in read.items(fields.entries.get("formats"), "formats", self._found) or ():
            if form := read.one_of(node, "formats", tuple(FORMATS), self._found):
                formats[form] = None
        return tuple(formats)

    def _recipients(self, fields: Fields, code: str) -> tuple[str, ...]:
        nodes = read.items(fields.entries.get("recipients"), "recipients", self._found)
        if nodes == () or "recipients" not in fields.entries:
            line = fields.key_lines.get("recipients", fields.line)
            self._found.add("audience-no-recipients", line)
        recipients = []
        for node in nodes or ():
            word = read.scalar(node, "recipients", self._found)
            address = _address(word.text) if word else None
            if word is None:
                continue
            if address is None:
                self._found.add("audience-address", word.line, value=word.text)
                continue
            same = (code, address.lower())
            if same in self._seen:
                self._found.add("audience-address-twice", word.line, value=word.text, first=self._seen[same])
            self._seen.setdefault(same, word.line)
            recipients.append(address)
        return tuple(recipients)


def _address(text: str) -> str | None:
    """As a server takes it: in ASCII, the domain's other letters as Punycode. None for what is no address."""
    try:
        return validate_email(text, check_deliverability=False, allow_smtputf8=False).ascii_email
    except EmailNotValidError:
        return None
