"""What is written in another language than the conversation's: a question, never an answer."""

import pytest

from dialogs.answers import read
from dialogs.answers.base import Ask, Outcome, Refused, Understood
from dialogs.flow import Question, QuestionType
from tests.dialogs.answers.said import CHOICES, LEXICONS, NOW


def outcome(kind: QuestionType, text: str, language: str) -> Outcome:
    question = Question("q", kind, list_name="need", choices=CHOICES)
    return read(question, text, LEXICONS[language], CHOICES, NOW, LEXICONS.values())


@pytest.mark.parametrize(
    ("kind", "text", "language", "value"),
    [
        ("integer", "drei", "ar", "3"),
        ("integer", "ثلاثة", "de", "3"),
        ("integer", "ሰለስተ", "en", "3"),
        ("yes_no", "ja", "ti", "yes"),
        ("yes_no", "እወ", "de", "yes"),
        ("date", "15. März 2024", "ar", "2024-03-15"),
        ("select_one", "Wohnen", "fa", "housing"),
    ],
)
def test_another_languages_word_is_asked_back(kind: QuestionType, text: str, language: str, value: str) -> None:
    found = outcome(kind, text, language)
    assert isinstance(found, Ask)
    assert [reading.value for reading in found.readings] == [value]


def test_a_word_that_two_other_languages_read_differently_is_asked_with_both() -> None:
    """ن is yes in Arabic and no in Persian."""
    found = outcome("yes_no", "ن", "de")
    assert isinstance(found, Ask | Refused)
    if isinstance(found, Ask):
        assert {reading.value for reading in found.readings} == {"yes", "no"}


def test_ones_own_language_goes_first() -> None:
    assert outcome("yes_no", "لا", "ar") == Understood("no", "exact")


def test_what_nobody_understands_is_refused_and_silence_stays_silence() -> None:
    assert isinstance(outcome("integer", "qwertz", "ar"), Refused)
    assert outcome("integer", "  ", "ar") == Refused("error-empty")
