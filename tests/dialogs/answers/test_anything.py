"""Whatever a person pastes: no crash, no hang, no fuzzy reading taken for sure."""

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.answers.base import Ask, Understood
from dialogs.flow import QuestionType
from dialogs.scripts import fold
from tests.dialogs.answers.said import LANGUAGES, LEXICONS, outcome, said

TYPES: tuple[QuestionType, ...] = (
    "integer",
    "decimal",
    "yes_no",
    "select_one",
    "select_multiple",
    "date",
    "duration",
    "text",
    "acknowledge",
    "geopoint",
    "phone",
)
LISTS = [
    group for lexicon in LEXICONS.values() for group in (lexicon.yes, lexicon.no, lexicon.about, lexicon.separators)
]
TABLES = [group for lexicon in LEXICONS.values() for group in (lexicon.numbers, lexicon.months, lexicon.labels["need"])]
SIGNS = ["1", "2024", "٣", "۱۴۰۲", "-", "/", ".", ",", "،", "?", "\u202e", "\u200c", "\x00", "\ud800", "👍", "፳"]
WORDS = sorted(
    {*SIGNS, *(word for group in LISTS for word in group), *(w for group in TABLES for w in list(group)[:40])}
)
words = st.lists(st.sampled_from(WORDS), max_size=6)
texts = st.one_of(st.text(max_size=80), words.map(" ".join), words.map("".join))


@settings(max_examples=600, deadline=None)
@given(texts, st.sampled_from(TYPES), st.sampled_from(LANGUAGES), st.sampled_from(["day", "month", "year"]))
def test_no_text_crashes_a_reading_or_is_taken_for_sure_by_likeness(
    text: str, kind: QuestionType, language: str, precision: str
) -> None:
    found = outcome(kind, text, language, precision=precision, missing=("unknown",))
    if isinstance(found, Understood):
        assert found.method != "fuzzy"
        assert (found.value is None) == (found.status != "answered")
    if isinstance(found, Ask):
        assert 1 <= len(found.readings) <= 4
        assert len({reading.value for reading in found.readings}) == len(found.readings)


DATED = st.sampled_from(["15", "3", "2024", "1402", "15.3.2024", "3/2024", "2015/16", "24", "1/1/1990", "2024-03-15"])


@settings(max_examples=600, deadline=None)
@given(st.lists(st.one_of(DATED, st.sampled_from(WORDS)), min_size=1, max_size=5), st.sampled_from(LANGUAGES))
def test_a_sure_date_is_gregorian_and_as_precise_as_asked(said_words: list[str], language: str) -> None:
    forms = {"day": r"\d{4}-\d\d-\d\d", "month": r"\d{4}-\d\d", "year": r"\d{4}"}
    for precision, form in forms.items():
        found = outcome("date", " ".join(said_words), language, precision=precision)
        if isinstance(found, Understood) and found.value is not None:
            assert re.fullmatch(form, found.value)
            assert 1900 <= int(found.value[:4]) <= 2036
            assert found.value[:4] in fold(" ".join(said_words), language) or found.method == "rule"


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1950, 1, 2), date(2030, 1, 1)), st.sampled_from(LANGUAGES), st.sampled_from("./-"))
def test_a_day_in_figures_is_that_day_or_a_question_with_it(day: date, language: str, mark: str) -> None:
    for text in (f"{day.day}{mark}{day.month}{mark}{day.year}", day.isoformat()):
        found = outcome("date", text, language)
        if isinstance(found, Ask):
            assert day.isoformat() in [reading.value for reading in found.readings]
        else:
            assert found == Understood(day.isoformat(), "exact")


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, 999_999),
    st.sampled_from(["people", "", "  ", "kids", "or", "-", "!", "?", "/", "²", "\u200b"]),
    st.integers(0, 99),
)
def test_two_numbers_are_never_understood_as_one(first: int, between: str, second: int) -> None:
    if between:
        assert said("integer", f"{first}{between}{second}", "en")[0] in "?!"


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(LANGUAGES), st.data())
def test_a_yes_and_a_no_together_are_neither(language: str, data: st.DataObject) -> None:
    lexicon = LEXICONS[language]
    yes, no = data.draw(st.sampled_from(sorted(lexicon.yes))), data.draw(st.sampled_from(sorted(lexicon.no)))
    found = said("yes_no", f"{yes}, {no}", language)
    if any(phrase.startswith(f"{yes} ") for phrase in lexicon.no):  # "of course" and "of course not"
        assert found != "yes"
    else:
        assert found[0] in "?!"


LONG = [
    "1" * 4096,
    "yes " * 1024,
    "1, " * 1365,
    "٣" * 4096,
    "\ufdfa" * 4096,
    "a" * 4096,
    "1-" * 2048,
    "و" * 4096,
    "hundert" * 585,
    "\u0301" * 4096,
    "housing and " * 341,
    "\n" * 4096,
    "١/" * 2048,
    " " * 4095 + "1",
]


@pytest.mark.parametrize("kind", TYPES)
def test_the_longest_message_does_not_hang(kind: QuestionType) -> None:
    """How fast it is, bench/normalize.py says; here a runaway pattern, which takes minutes, would show."""
    for text in LONG:
        for size in (300, 1_000, 4_096):
            fastest = min(_seconds(kind, text[:size], language) for language in ("en", "de", "ar"))
            assert fastest < 5, (kind, text[:10], size)


def _seconds(kind: QuestionType, text: str, language: str) -> float:
    start = time.perf_counter()
    outcome(kind, text, language)
    return time.perf_counter() - start


def test_words_of_ones_own_are_kept_up_to_four_thousand_characters() -> None:
    assert said("text", "  سكن أفضل\nلأطفالي 👩\u200d👧 <b>\x00 ", "ar") == "سكن أفضل\nلأطفالي 👩\u200d👧 <b>"
    assert said("text", "x" * 4_000, "en") == "x" * 4_000
    assert said("text", "x" * 4_001, "en") == "!error-too-long"
    assert said("text", "x" * 100_000, "en") == "!error-too-long"
    assert said("text", "3", "en") == "3"
    assert said("text", "I don't know", "en") == "I don't know"


@pytest.mark.parametrize("text", ["", "  ", "\x00", "\u200b\u200e", "\ud800", "...", "\u202e"])
def test_nothing_is_no_answer(text: str) -> None:
    for kind in TYPES:
        if kind != "text" or text != "...":
            assert said(kind, text, "en") == "!error-empty"
