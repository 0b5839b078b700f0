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
        ("5/9/2015", "am", None, "?2015-09-05/g 2023-05-13/e"),
        ("5/9/2015", "am", "ET", "?2023-05-13/e 2015-09-05/g"),
        ("5/9/2015", "ti", "ER", "?2015-09-05/g 2015-05-09/g"),
        ("5/9/2015", "de", "ET", "?2023-05-13/e 2015-09-05/g"),
        ("5.9.2015", "de", "AF", "2015-09-05"),
        ("2015-09-05", "ti", "ET", "2015-09-05"),
        ("15.03.2024", "ti", None, "2024-03-15"),
        ("5 መስከረም 2015", "ti", "ER", "?2015-09-05/g 2022-09-15/e"),
        ("25/12/1402 هجري شمسي", "ar", None, "?2024-03-15/p"),
        ("5/9/1445 هـ", "ar", None, "?2024-03-15~/i"),
        ("15/3/2024 م", "ar", None, "2024-03-15"),
        ("۲۵ اسفند ۱۴۰۲ شمسی", "fa", None, "?2024-03-15/p"),
        ("5 9 2015 ብፈረንጂ", "ti", None, "?2015-09-05/g 2015-05-09/g"),
        ("5 9 2015 ግእዝ", "ti", None, "?2023-05-13/e 2023-01-17/e"),
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


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("72/5/3", "fa", "?1972-05-03/g 1993-07-25/p"),
        ("Ramadan 2015", "en", "?2015-06~/i 2015-07~/i"),
        ("Marz 2024", "de", "2024-03"),
        ("رمضان 2015", "ar", "?2015-06~/i 2015-07~/i"),
        ("summer 2015", "en", "?2015-06/g 2015-07/g 2015-08/g"),
        ("تابستان ۱۳۹۴", "fa", "?2015-06/p 2015-07/p 2015-08/p 2015-09/p"),
        ("since Ramadan", "en", "?2026-02~/i 2026-03~/i 2025-03~/i"),
        ("seit Ramadan", "de", "?2026-02~/i 2026-03~/i 2025-03~/i"),
        ("از نوروز", "fa", "?2026-03/p 2025-03/p"),
        ("zu Ostern", "de", "?2026-04/g 2025-04/g"),
        ("2011/12", "en", "?2011-12/g"),
        ("2011-12", "en", "2011-12"),
        ("last month", "en", "?2026-10/g"),
    ],
)
def test_what_is_odd_of_months_is_asked_or_refused(text: str, language: str, expected: str) -> None:
    precision: Precision = "day" if text == "72/5/3" else "month"
    assert said(text, language, None, precision) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2015-2016", "en", "?2015/g 2016/g"),
        ("2015/16", "de", "?2015/g 2016/g"),
        ("2011/12", "en", "?2011/g 2012/g"),
        ("between 2015 and 2016", "en", "?2015/g 2016/g"),
        ("winter 2015", "en", "?2015/g 2016/g"),
        ("two and a half years ago", "en", "?2024/g"),
        ("قبل سنة ونص", "ar", "?2025/g"),
        ("since 2015", "en", "2015"),
        ("before 2015", "en", "?2015/g"),
    ],
)
def test_what_is_odd_of_years_is_asked(text: str, language: str, expected: str) -> None:
    assert said(text, language, None, "year") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Friday 15 March 2024", "en", "2024-03-15"),
        ("Thursday 15 March 2024", "en", "?2024-03-15/g"),
        ("am ersten Mai 2020", "de", "2020-05-01"),
        ("the day before yesterday", "en", "?2026-11-21/g"),
        ("last week", "en", "?2026-11-16~/g"),
        ("three months ago", "en", "?2026-08-23~/g"),
        ("1 January 1985", "en", "?1985-01-01/g 1985/g"),
        ("on 15 March", "en", "?2026-03-15/g 2025-03-15/g"),
    ],
)
def test_what_is_odd_of_days_is_asked(text: str, language: str, expected: str) -> None:
    assert said(text, language, None) == expected
