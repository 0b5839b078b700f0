"""Quotes as every output tells them: redaction's marks in the reader's language, and what is said below the words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from locales.arguments import FIRST_ISOLATE, POP_ISOLATE
from reports.redaction import MARK
from reports.render.words import Labels
from reports.summary import Quote
from storage.translations import HUMAN


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in one language and direction; without a language where that is not told."""

    text: str
    language: str | None
    direction: str

    def plain(self, words: Labels) -> str:
        """One line."""
        return " ".join((shown(self.text, words) or "").split())

    def html(self, words: Labels) -> Markup:
        """Escaped. A mark is in the reader's language, whatever stands around it."""
        parts, end = [], 0
        for found in MARK.finditer(self.text):
            mark = Markup('<bdi class="report-removed" lang="{}">{}</bdi>').format(
                words.language, removed(found[1], words)
            )
            parts += [escape(self.text[end : found.start()]), mark]
            end = found.end()
        return Markup("").join([*parts, escape(self.text[end:])])


@dataclass(frozen=True, slots=True)
class Said:
    """A quote: the passages, the original first, and the line below them."""

    passages: tuple[Passage, ...]
    below: str


def said(quote: Quote, words: Labels) -> Said:
    """A quote in the reader's words."""
    passages = tuple(_passages(quote, words))
    below = words.say("report-quote-joint").join(_below(quote, words))
    return Said(passages, below)


def told(text: str | None, words: Labels) -> str | None:
    """The words with marks that can be read, to be changed by hand."""
    return None if text is None else MARK.sub(lambda found: removed(found[1], words), text)


def shown(text: str | None, words: Labels) -> str | None:
    """The same to be read: each mark in an isolate, since it is in another language than the words."""
    if text is None:
        return None
    return MARK.sub(lambda found: f"{FIRST_ISOLATE}{removed(found[1], words)}{POP_ISOLATE}", text)


def removed(kind: str, words: Labels) -> str:
    """What stands where something was taken out."""
    return words.say(f"report-removed-{kind}")


def bare(text: str) -> str:
    """For machines: a mark as [phone]."""
    return re.sub(MARK, r"[\1]", text)


def _passages(quote: Quote, words: Labels) -> Iterator[Passage]:
    rows = words.catalogue.languages
    if quote.text is not None:
        row = rows.get(quote.language or "")
        yield Passage(quote.text, quote.language, row.direction if row else "auto")
    if quote.translation is not None:
        row = rows.get(quote.target)
        yield Passage(quote.translation, quote.target, row.direction if row else "auto")


def _below(quote: Quote, words: Labels) -> Iterator[str]:
    if quote.language is not None:
        yield words.language_name(quote.language)
        if quote.translation is None and quote.language != quote.target:
            yield words.say("report-quote-untranslated")
        elif quote.route == HUMAN:
            yield words.say("report-quote-human")
        elif quote.route is not None:
            yield words.say("report-quote-machine", route=quote.route)
    if quote.field is not None:
        yield words.say("report-quote-need", need=words.field(quote.field))
