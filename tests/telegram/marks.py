"""Text with parse_mode or entities -> the plain text that counts and its entities. Of parse_mode only HTML is known."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from tests.telegram.limits import units

TAGS = {
    **{"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline"},
    **{"s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "a": "text_link", "code": "code"},
    **{"pre": "pre", "blockquote": "blockquote", "tg-spoiler": "spoiler"},
}


class WrongMarks(Exception):  # noqa: N818  (an answer, not a defect)
    """Text that Telegram cannot read."""


def read(text: str, mode: str | None, entities: list[dict[str, Any]] | None) -> tuple[str, tuple[dict[str, Any], ...]]:
    """Plain text and entities. Raises WrongMarks."""
    if mode is None:
        for each in entities or ():
            if not 0 <= each["offset"] < each["offset"] + each["length"] <= units(text):
                raise WrongMarks("Bad Request: entity is out of the text")
        return text, tuple(entities or ())
    if mode.upper() != "HTML":
        raise WrongMarks(f"Bad Request: the fake server does not read {mode}")
    if re.search(r"<(?!/?[A-Za-z])", text):
        raise WrongMarks('Bad Request: can\'t parse entities: Unsupported start tag ""')
    reader = _Html()
    reader.feed(text)
    reader.close()
    if reader.open:
        raise WrongMarks(f"Bad Request: can't parse entities: Can't find end tag of {reader.open[-1][0]}")
    return reader.text, tuple(reader.entities)


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[dict[str, Any]] = []
        self.open: list[tuple[str, int, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise WrongMarks(f'Bad Request: can\'t parse entities: Unsupported start tag "{tag}"')
        self.open.append((tag, units(self.text), dict(attrs).get("href")))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise WrongMarks(f'Bad Request: can\'t parse entities: Unexpected end tag "{tag}"')
        _, start, link = self.open.pop()
        if units(self.text) > start:
            entity = {"type": TAGS[tag], "offset": start, "length": units(self.text) - start}
            self.entities.append(entity | ({"url": link} if link else {}))

    def handle_data(self, data: str) -> None:
        self.text += data
