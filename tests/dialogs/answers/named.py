"""Readings with every language's real names and places, in the short spelling of `said.py`."""

from functools import lru_cache

from dialogs.answers import read
from dialogs.answers.base import Ask, Outcome, Refused
from dialogs.flow import Flow, Question, QuestionType
from dialogs.lexicon import Lexicon
from locales.catalogue import Catalogue
from locales.lexicon import build_lexicon
from tests.dialogs.answers.said import NOW

CATALOGUE = Catalogue.load()
LANGUAGES = tuple(CATALOGUE.readable)
FLOW = Flow("named", "", (), {})


@lru_cache(maxsize=32)
def lexicon(language: str) -> Lexicon:
    return build_lexicon(CATALOGUE.folder, FLOW, CATALOGUE.readable[language], lambda _: None)


def outcome(kind: QuestionType, text: str, language: str) -> Outcome:
    return read(Question("q", kind), text, lexicon(language), (), NOW)


def said(kind: QuestionType, text: str, language: str) -> str:
    found = outcome(kind, text, language)
    if isinstance(found, Ask):
        return "?" + " ".join(reading.value.replace(" ", "+") for reading in found.readings)
    if isinstance(found, Refused):
        return f"!{found.message}"
    return found.value if found.value is not None else found.status
