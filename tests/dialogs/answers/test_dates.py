"""Dates of four calendars' people: EDTF when only one day can be meant, else a question with its Gregorian readings."""

import pytest

from dialogs.answers.base import Ask, Refused
from dialogs.conversation import Date
from tests.dialogs.answers.said import LANGUAGES, LEXICONS, outcome, said


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2024-03", "en", "2024-03"),
        ("2024-03-15", "ti", "2024-03"),
        ("3/2024", "en", "2024-03"),
        ("03.2024", "de", "2024-03"),
        ("٣/٢٠٢٤", "ar", "2024-03"),
        ("۲۰۲۴/۳", "fa", "2024-03"),
        ("15.3.2024", "de", "2024-03"),
        ("15/3/2024", "ar", "2024-03"),
        ("März 2024", "de", "2024-03"),
        ("im März 2024", "de", "2024-03"),
        ("maerz 2024", "de", "2024-03"),
        ("March 2024", "en", "2024-03"),
        ("March 15th, 2024", "en", "2024-03"),
        ("2024 March", "en", "2024-03"),
        ("مارس ٢٠٢٤", "ar", "2024-03"),
        ("آذار 2024", "ar", "2024-03"),
        ("شباط/فبراير ٢٠٢٤", "ar", "2024-02"),
        ("كانون الثاني ٢٠٢٠", "ar", "2020-01"),
        ("غشت 2019", "ar", "2019-08"),
        ("في شهر آب سنة ٢٠١٥", "ar", "2015-08"),
        ("مارس ۲۰۲۴", "fa", "2024-03"),
        ("می ۲۰۲۱", "fa", "2021-05"),
        ("جولای 2021", "fa", "2021-07"),
        ("9/2021", "ti", "2021-09"),
        ("ማርች 2024", "ti", "2024-03"),
    ],
)
def test_a_month_is_understood(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="month") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("መጋቢት 2016", "ti", "?2016-03 2024-03 2024-04"),
        ("መጋቢት 2024", "ti", "?2024-03"),
        ("መስከረም 2015", "ti", "?2015-09 2022-09 2022-10"),
        ("9/2015", "ti", "?2015-09 2023-05 2023-06"),
        ("اسفند ۱۴۰۲", "fa", "?2024-02 2024-03"),
        ("حوت ۱۴۰۲", "fa", "?2024-02 2024-03"),
        ("۲۵ اسفند ۱۴۰۲", "fa", "?2024-03"),
        ("۱۴۰۲/۱۲/۲۵", "fa", "?2024-03"),
        ("1402-12-25", "fa", "?2024-03"),
        ("اسفند ۹۸", "fa", "?2020-02 2020-03"),
        ("15.3.24", "de", "?2024-03"),
        ("3/24", "en", "?2024-03 2026-03 2025-03"),
        ("März 24", "de", "?2024-03 2026-03 2025-03"),
        ("March or April 2024", "en", "?2024-03 2024-04"),
        ("03/04/2024", "en", "?2024-04 2024-03"),
        ("3/15/2024", "en", "?2024-03"),
        ("about March 2024", "en", "?2024-03~"),
        ("~03/2024", "en", "?2024-03~"),
        ("1402/12/25", "en", "?2024-03 1982-10~"),
        ("1445/3/1", "ar", "?2023-09~"),
        ("before March 2024", "en", "?2024-03"),
        ("Mräz 2024", "de", "?2024-03"),
        ("March 2024?", "en", "?2024-03"),
        ("three months ago", "en", "?2026-08"),
        ("vor 2 Jahren", "de", "?2024-11~"),
        ("قبل ٣ أشهر", "ar", "?2026-08"),
        ("۳ ماه پیش", "fa", "?2026-08"),
        ("ቅድሚ ሰለስተ ኣዋርሕ", "ti", "?2026-08"),
        ("قبل شهرين", "ar", "?2026-09"),
        ("شهر ٣ سنة ٢٠٢٤", "ar", "?2024-03"),
        ("3 2024", "en", "?2024-03"),
        ("last month", "en", "?2026-10"),
        ("yesterday", "en", "?2026-11"),
    ],
)
def test_a_month_that_can_be_another_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="month") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2024", "en"),
        ("13/2024", "en"),
        ("31.02.2024", "de"),
        ("1850-03", "en"),
        ("3/2050", "en"),
        ("مارس 1402", "fa"),
        ("2024-13", "en"),
        ("2024-00", "en"),
        ("2-5 March 24 2024", "en"),
        ("never", "en"),
        ("-2024", "en"),
        ("25", "en"),
    ],
)
def test_what_is_no_month_and_year_is_refused_with_an_example(text: str, language: str) -> None:
    found = outcome("date", text, language, precision="month")
    assert found == Refused("error-date-month", {"example": Date("2024-03")})


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("15.3.2024", "de", "2024-03-15"),
        ("3.4.2024", "en", "?2024-04-03 2024-03-04"),
        ("03/04/2024", "fa", "?2024-04-03 2024-03-04"),
        ("۳/۴/۲۰۲۴", "prs", "?2024-04-03 2024-03-04"),
        ("3/4/2024", "ps", "?2024-04-03 2024-03-04"),
        ("3/4/2024", "so", "?2024-04-03 2024-03-04"),
        ("15/04/2024", "fa", "2024-04-15"),
        ("03/04/2024", "ar", "2024-04-03"),
        ("15 March 2024", "en", "2024-03-15"),
        ("١٥ آذار ٢٠٢٤", "ar", "2024-03-15"),
        ("2024-02-29", "en", "2024-02-29"),
        ("2023-02-29", "en", "!error-date"),
        ("25 اسفند 1402", "fa", "?2024-03-15"),
        ("۱۴۰۲/۱۲/۲۵", "fa", "?2024-03-15"),
        ("03/04/2024", "en", "?2024-04-03 2024-03-04"),
        ("1 መስከረም 2016", "ti", "?2016-09-01 2023-09-12"),
        ("today", "en", "?2026-11-23"),
        ("gestern", "de", "?2026-11-22"),
        ("2024-03", "en", "!error-date"),
    ],
)
def test_a_day(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2015", "en", "2015"),
        ("٢٠١٥", "ar", "2015"),
        ("März 2015", "de", "2015"),
        ("1394", "fa", "?2015 2016"),
        ("2015", "ti", "?2015 2022 2023"),
        ("2021", "ti", "2021"),
        ("1894", "en", "!error-date-year"),
    ],
)
def test_a_year(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="year") == expected


def test_a_reading_names_its_calendar() -> None:
    found = outcome("date", "۱۴۰۲/۱۲/۲۵", "fa")
    assert isinstance(found, Ask)
    assert found.readings[0].calendar == "persian"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_name_gives_its_month_or_asks(language: str) -> None:
    for name, meanings in LEXICONS[language].months.items():
        for year in ("2025", "1402") if language == "fa" else ("2025", "2017"):
            found = said("date", f"{name} {year}", language, precision="month")
            wanted = [f"{year}-{month:02}" for calendar, month in meanings if calendar == "gregory"]
            if len(meanings) == 1 and wanted and year != "1402":
                assert found == wanted[0]
            else:
                assert found[0] in "?!"
