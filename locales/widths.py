"""How long a text may be: labels by the widths that the channels have, sentences against the source's length."""

import unicodedata
from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from dialogs.reading import Diagnostic
from locales.problems import problem
from locales.source import Entry, words

# The longest text of a message, by the beginning of its id; the first that fits counts. In letters.
WIDEST: Mapping[str, int] = {
    **dict.fromkeys(("control-back", "control-skip", "control-help", "control-language"), 20),  # two side by side
    "control-": 36,  # Telegram shows no more of a button that has a row for itself
    "telegram-share-": 36,
    "telegram-web": 36,
    "telegram-short": 120,  # limits of the Bot API: setMyShortDescription, setMyDescription, BotCommand
    "telegram-description": 512,
    "command-": 100,  # the API takes 256; a phone's menu shows two lines
}
LABEL = 64  # a choice: Telegram lists those over 36 letters in the text and makes its buttons numbers
SHORT = 12  # letters of the source: below, a sentence's length says nothing
AT_LEAST, AT_MOST, ROOM = 0.25, 2.0, 20  # of the source's letters, and so many more


def widest(name: str, labels: frozenset[str]) -> int | None:
    """How many letters a text may have at most, or None. `labels` are the ids of choices."""
    return next((most for begin, most in WIDEST.items() if name.startswith(begin)), LABEL if name in labels else None)


def letters(text: str) -> int:
    """What a person sees of a text's length: marks that stand on a letter have no width of their own."""
    return sum(not unicodedata.category(char).startswith(("M", "C")) for char in text)


def wrong_length(
    entries: Mapping[str, Entry], originals: Mapping[str, Entry], labels: frozenset[str]
) -> Iterator[Diagnostic]:
    """Labels wider than their button, and texts so much shorter or longer than the source's that something must have
    been lost or put in. Of a text with variants the longest is measured."""
    for name, entry in entries.items():
        length, most = _longest(entry), widest(name, labels)
        if most is not None:
            if length > most:
                yield problem(
                    "locale-too-wide", entry.path, entry.line, message=name, letters=str(length), most=str(most)
                )
        elif name in originals and (source := _longest(originals[name])) > SHORT:
            low, high = int(AT_LEAST * source), int(AT_MOST * source) + ROOM
            if not low <= length <= high:
                bounds = {"letters": str(length), "source": str(source), "low": str(low), "high": str(high)}
                yield problem("locale-odd-length", entry.path, entry.line, message=name, **bounds)


def _longest(entry: Entry) -> int:
    return max(map(letters, variants(entry.node)))


def variants(node: object) -> list[str]:
    """A pattern's own words, once for each variant of its first select: what one reader sees of it."""
    elements = getattr(node, "elements", [])
    texts = [""]
    for element in elements:
        inner = getattr(element, "expression", None)
        if isinstance(inner, ast.SelectExpression):
            told = [text for variant in inner.variants for text in variants(variant.value)]
            texts = [text + more for text in texts for more in told] if len(texts) * len(told) <= 64 else texts
        else:
            texts = [text + words(element) for text in texts]
    return texts
