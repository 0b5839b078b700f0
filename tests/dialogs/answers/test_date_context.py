"""What decides between calendars: the language, the country of origin, and an era that the person names."""

import pytest

from dialogs.answers import read
from dialogs.answers.base import Ask, Understood
from dialogs.flow import Precision, Question
from tests.dialogs.answers.said import LEXICONS, NOW


def said(text: str, language: str, country: str | None, precision: Precision = "day") -> str:
    outcome = read(Question("q", "date", precision=precision), text, LEXICONS[language], (), NOW, country=country)
    if isinstance(outcome, Ask):
        return "?" + " ".join(f"{reading.value}/{reading.calendar[0]}" for reading in outcome.readings)
    return outcome.value or "" if isinstance(outcome, Understood) else "!"


@pytest.mark.parametrize(
    ("text", "language", "country", "expected"),
    [
        ("1402/12/25", "en", None, "?2024-03-15/p 1982-10-12~/i"),
        ("1402/12/25", "en", "AF", "?2024-03-15/p"),
        ("1402/12/25", "en", "IR", "?2024-03-15/p"),
        ("1402/12/25", "en", "SA", "?1982-10-12~/i"),
        ("1402/12/25", "ar", None, "?1982-10-12~/i 2024-03-15/p"),
        ("1402/12/25", "ar", "IR", "?2024-03-15/p"),
        ("1402/12/25", "fa", None, "?2024-03-15/p"),
        ("1445/9/5", "fa", None, "?2024-03-15~/i"),
        ("1445/9/5", "ar", "SY", "?2024-03-15~/i"),
        ("5/9/2015", "ti", None, "?2015-09-05/g 2023-05-13/e"),
        ("5/9/2015", "ti", "ET", "?2023-05-13/e 2015-09-05/g"),
        ("5/9/2015", "ti", "ER", "2015-09-05"),
        ("5/9/2015", "de", "ET", "?2023-05-13/e 2015-09-05/g"),
        ("5.9.2015", "de", "AF", "2015-09-05"),
        ("2015-09-05", "ti", "ET", "2015-09-05"),
        ("15.03.2024", "ti", None, "2024-03-15"),
        ("5 መስከረም 2015", "ti", "ER", "?2015-09-05/g 2022-09-15/e"),
        ("25/12/1402 هجري شمسي", "ar", None, "?2024-03-15/p"),
        ("5/9/1445 هـ", "ar", None, "?2024-03-15~/i"),
        ("15/3/2024 م", "ar", None, "2024-03-15"),
        ("۲۵ اسفند ۱۴۰۲ شمسی", "fa", None, "?2024-03-15/p"),
        ("5 9 2015 ብፈረንጂ", "ti", None, "2015-09-05"),
        ("5 9 2015 ግእዝ", "ti", None, "?2023-05-13/e"),
    ],
)
def test_a_calendar_is_decided_or_asked(text: str, language: str, country: str | None, expected: str) -> None:
    assert said(text, language, country) == expected


@pytest.mark.parametrize(
    ("text", "language", "country", "expected"),
    [
        ("72", "en", None, "?1972/g"),
        ("72", "fa", None, "?1972/g 1993/p 1994/p"),
        ("72", "en", "AF", "?1972/g 1993/p 1994/p"),
        ("1394", "en", None, "?2015/p 2016/p 1974~/i 1975~/i"),
        ("07", "ti", None, "?2007/g 2014/e 2015/e"),
    ],
)
def test_a_year_is_asked_in_each_calendar(text: str, language: str, country: str | None, expected: str) -> None:
    assert said(text, language, country, "year") == expected


def test_a_reading_of_another_calendar_keeps_what_was_said() -> None:
    outcome = read(Question("q", "date", precision="month"), "اسفند ۱۴۰۲", LEXICONS["fa"], (), NOW)
    assert isinstance(outcome, Ask)
    assert [(reading.value, reading.original) for reading in outcome.readings] == [
        ("2024-02", "1402-12"),
        ("2024-03", "1402-12"),
    ]


def test_this_year_is_that_of_the_language_too() -> None:
    assert said("پارسال", "fa", None, "year") == "?2025/g 2026/p"
    assert said("last year", "en", None, "year") == "?2025/g"
