"""A number beside a month is its day only where it stands as one: all else is asked, in every language."""

from itertools import product

import pytest

from dialogs.answers.base import Understood
from dialogs.flow import Precision
from tests.dialogs.answers.said import LEXICONS, READABLE, outcome, said

UNITS = {
    code: sorted(word for word in lexicon.date_words if word in lexicon.units.words)
    for code, lexicon in LEXICONS.items()
}
MARCH = {code: min(name for name, of in LEXICONS[code].months.items() if of == (("gregory", 3),)) for code in READABLE}


def understood(texts: list[str], language: str) -> list[str]:
    return [text for text in texts if isinstance(outcome("date", text, language), Understood)]


@pytest.mark.parametrize("language", READABLE)
def test_a_length_of_time_beside_a_month_is_no_day(language: str) -> None:
    march, orders = MARCH[language], ("{2} {1} {0} 2024", "{0} 2024 {2} {1}", "{2} {1}, {0} 2024")
    lengths = [order.format(march, unit, number) for order, unit, number in product(orders, UNITS[language], (2, 3))]
    assert understood(lengths, language) == []


@pytest.mark.parametrize("language", READABLE)
def test_a_number_apart_from_the_month_is_no_day(language: str) -> None:
    march, apart = MARCH[language], sorted(LEXICONS[language].date_apart)
    assert apart and set(apart) <= LEXICONS[language].date_words
    assert understood([f"3 {word} {march} 2024" for word in apart], language) == []
    assert understood([f"{march} 2024 3", f"3 2024 {march}", f"{march} 2024, 3"], language) == []


@pytest.mark.parametrize("language", READABLE)
def test_a_day_before_its_month_is_sure(language: str) -> None:
    assert said("date", f"3 {MARCH[language]} 2024", language) == "2024-03-03"


@pytest.mark.parametrize("language", READABLE)
def test_a_number_that_is_also_a_no_is_no_day(language: str) -> None:
    lexicon = LEXICONS[language]
    texts = [f"{word} {MARCH[language]} 2024" for word in sorted((lexicon.no | lexicon.yes) & lexicon.numbers.keys())]
    assert understood(texts, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("نه مارس ۲۰۲۴", "fa", "?2024-03-09"),
        ("مارچ ۲۰۲۴ نه", "prs", "?2024-03-09"),
        ("نه مارچ ۲۰۲۴", "ps", "?2024-03-09"),
        ("نهم مارس ۲۰۲۴", "fa", "2024-03-09"),
        ("بیست و نه مارس ۲۰۲۴", "fa", "2024-03-29"),
        ("پانزدهم ماه مارس ۲۰۲۴", "fa", "2024-03-15"),
        ("15 من مارس 2024", "ar", "2024-03-15"),
        ("am zweiten im März 2024", "de", "2024-03-02"),
        ("ein Tag im März 2024", "de", "?2024-03-01"),
        ("ein März 2024", "de", "?2024-03-01"),
        ("2024 yılı 15 Mart", "tr", "2024-03-15"),
        ("bir yıl Mart 2024", "tr", "?2024-03-01"),
        ("третьего числа марта 2024 года", "ru", "2024-03-03"),
        ("le sept septembre 2015", "fr", "?2015-09-07"),
        ("sept octobre 2015", "fr", "?2015-10-07"),
        ("7 sept 2015", "fr", "2015-09-07"),
        ("Christmas 15/03/2024", "en", "?2024-03-15"),
        ("بعيد 15/03/2024", "ar", "?2024-03-15"),
    ],
)
def test_a_day_as_it_is_said(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2015 يوم", "ar"),
        ("2015 شهر", "ar"),
        ("۲۰۱۵ روز", "fa"),
        ("2015 ay", "tr"),
        ("2015 day", "en"),
        ("2015 arası", "tr"),
    ],
)
def test_a_long_length_of_time_is_no_year(text: str, language: str) -> None:
    assert said("date", text, language, precision="year") == "?2015"


@pytest.mark.parametrize("text", ["2015?!", "2015 (?)", "?2015", "2015? Yes"])
def test_a_question_mark_anywhere_is_a_doubt(text: str) -> None:
    assert not understood([text], "en")


def test_a_decimal_is_no_month() -> None:
    assert said("date", "2015.5", "de", precision="month") == "?2015-05"
    assert said("date", "2015.05", "de", precision="month") == "2015-05"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("second Saturday March 2024", "en", "?2024-03-09 2024-03-02"),
        ("2nd Saturday of March 2024", "en", "?2024-03-09 2024-03-02"),
        ("dritter Sonntag im März 2024", "de", "?2024-03-17 2024-03-03"),
        ("2e samedi de mars 2024", "fr", "?2024-03-09 2024-03-02"),
        ("السبت الثاني من مارس 2024", "ar", "?2024-03-09 2024-03-02"),
        ("ikinci cumartesi mart 2024", "tr", "?2024-03-09 2024-03-02"),
        ("third Saturday of March 2024", "en", "?2024-03-16"),
        ("Saturday, 2 March 2024", "en", "2024-03-02"),
        ("Samstag, den zweiten März 2024", "de", "2024-03-02"),
        ("2 Mart 2024 Cumartesi", "tr", "2024-03-02"),
    ],
)
def test_weekdays_that_are_counted_are_no_day_of_the_month(text: str, language: str, expected: str) -> None:
    """The second of March 2024 is a Saturday, and its second Saturday the ninth."""
    assert said("date", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("KW 12 2020", "de", "?2020-03-19~"),
        ("KW 12/2020", "de", "?2020-03-19~"),
        ("2020 KW 12", "de", "?2020-03-19~"),
        ("KW 50", "de", "?2025-12-11~"),
        ("week 12 of 2020", "en", "?2020-03-19~"),
        ("semaine 12 2020", "fr", "?2020-03-19~"),
        ("week 60 2020", "en", "!error-date"),
        ("week of 3 March 2024", "en", "?2024-03-03"),
    ],
)
def test_a_week_of_a_year_is_asked_by_a_day_of_it(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected


def test_one_day_of_a_month_may_be_its_first_or_any() -> None:
    assert said("date", "يوم واحد آذار 2024", "ar") == "?2024-03-01"
    assert said("date", "واحد آذار 2024", "ar") == "2024-03-01"


@pytest.mark.parametrize(
    ("text", "language", "precision", "expected"),
    [
        ("tomorrow", "en", "day", "?2026-11-24"),
        ("morgen", "de", "day", "?2026-11-24"),
        ("غدا", "ar", "day", "?2026-11-24"),
        ("послезавтра", "ru", "day", "?2026-11-25"),
        ("gelecek ay", "tr", "month", "?2026-12"),
        ("l'année prochaine", "fr", "year", "?2027"),
        ("ነገ", "ti", "day", "!error-date"),
        ("ጽባሕ", "ti", "day", "?2026-11-24"),
    ],
)
def test_a_day_to_come_is_asked_like_one_that_was(
    text: str, language: str, precision: Precision, expected: str
) -> None:
    assert said("date", text, language, precision=precision) == expected


def test_an_ending_is_not_written_onto_a_shortened_month() -> None:
    assert said("date", "15 мара 2020", "ru")[0] in "?!"
    assert said("date", "вера 2020", "uk", precision="month")[0] in "?!"
    assert said("date", "мартом 2020", "ru", precision="month") == "2020-03"


@pytest.mark.parametrize(
    ("text", "precision", "expected"),
    [
        ("15:03 2024", "year", "?2024"),
        ("march 2024 10:30", "month", "?2024-03"),
        ("15.03.2024 10:30", "year", "2024"),
        ("15 March 2024 at 10:30", "month", "2024-03"),
    ],
)
def test_a_time_of_day_without_its_day_is_asked(text: str, precision: Precision, expected: str) -> None:
    assert said("date", text, "en", precision=precision) == expected


@pytest.mark.parametrize(
    ("text", "precision", "expected"),
    [
        ("02-03/2024", "month", "?2024-03 2024-02"),
        ("2/3.2024", "day", "?2024-03-02"),
        ("2024-03/04", "day", "?2024-03-04"),
        ("2009–10", "year", "?2009 2010"),
        ("2010 - 12", "year", "?2010 2012"),
        ("2009-10", "month", "2009-10"),
        ("15 - 03 - 2024", "day", "2024-03-15"),
        ("15.03 2024", "day", "2024-03-15"),
        ("15. 3. 2024", "day", "2024-03-15"),
    ],
)
def test_marks_that_differ_may_be_a_range(text: str, precision: Precision, expected: str) -> None:
    assert said("date", text, "de", precision=precision) == expected
