"""Lengths of time: ISO 8601 when all of the text is one exact length, else a question."""

import pytest

from dialogs.answers.base import Ask, Understood
from dialogs.answers.lengths import iso_of, length_of
from dialogs.answers.reading import refusal
from dialogs.conversation import Number, Say
from dialogs.flow import Question
from tests.dialogs.answers.said import LANGUAGES, LEXICONS, outcome, said


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("3 months", "en", "P3M"),
        ("two and a half years", "en", "P2Y6M"),
        ("2½ years", "en", "P2Y6M"),
        ("six weeks", "en", "P6W"),
        ("1 year 6 months", "en", "P1Y6M"),
        ("a year and a half", "en", "P1Y6M"),
        ("half a year", "en", "P6M"),
        ("18 months", "en", "P18M"),
        ("2 weeks and 3 days", "en", "P17D"),
        ("1.5 years", "en", "P1Y6M"),
        ("P3M", "en", "P3M"),
        ("p1y6m", "ti", "P1Y6M"),
        ("1 Jahr 6 Monate", "de", "P1Y6M"),
        ("anderthalb Jahre", "de", "P1Y6M"),
        ("2,5 Jahre", "de", "P2Y6M"),
        ("ein halbes Jahr", "de", "P6M"),
        ("drei Monate und zwei Wochen", "de", "P3M14D"),
        ("٣ أشهر", "ar", "P3M"),
        ("سنتين", "ar", "P2Y"),
        ("سنة ونص", "ar", "P1Y6M"),
        ("ثلاث سنوات وستة أشهر", "ar", "P3Y6M"),
        ("نصف سنة", "ar", "P6M"),
        ("۳ ماه", "fa", "P3M"),
        ("دو سال و نیم", "fa", "P2Y6M"),
        ("یک سال و شش ماه", "fa", "P1Y6M"),
        ("یکسال", "fa", "P1Y"),
        ("month", "en", "P1M"),
        ("decade", "en", "P10Y"),
        ("two fortnights", "en", "P4W"),
        ("half a decade", "en", "P5Y"),
        ("un trimestre", "fr", "P3M"),
        ("deux trimestres", "fr", "P6M"),
        ("une journée", "fr", "P1D"),
        ("ein Quartal", "de", "P3M"),
        ("Dreivierteljahr", "de", "P9M"),
        ("zwei Jahrzehnte", "de", "P20Y"),
        ("vierzehn Tage", "de", "P14D"),
        ("сутки", "ru", "P1D"),
        ("два квартала", "ru", "P6M"),
        ("доба", "uk", "P1D"),
        ("یک دهه", "fa", "P10Y"),
        ("ሰለስተ ኣዋርሕ", "ti", "P3M"),
        ("ክልተ ዓመትን ሰለስተ ወርሕን", "ti", "P2Y3M"),
    ],
)
def test_a_whole_exact_length_is_understood(text: str, language: str, expected: str) -> None:
    assert said("duration", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("3", "en", "?P3D P3W P3M P3Y"),
        ("ሰለስተ", "ti", "?P3D P3W P3M P3Y"),
        ("about 3 months", "en", "?P3M"),
        ("-3 months", "en", "?P3M"),
        ("3-4 months", "en", "?P3M P4M"),
        ("3 or 4 months", "en", "?P3M P4M"),
        ("more than 2 years", "en", "?P2Y"),
        ("3 months and 3 months", "en", "?P6M"),
        ("2 months 1 year", "en", "?P1Y2M"),
        ("1.5 months", "en", "?P1M15D"),
        ("1,500 days", "en", "?P1500D"),
        ("since 2015", "en", "?P11Y"),
        ("seit März 2024", "de", "?P2Y8M"),
        ("منذ 2015", "ar", "?P11Y"),
        ("از سال ۱۳۹۴", "fa", "?P11Y P10Y"),
        ("2 years ago", "en", "?P2Y"),
        ("seit einem halben Jahr", "de", "?P6M"),
        ("3 months?", "en", "?P3M"),
        ("huit jours", "fr", "?P8D P1W"),
        ("15 jours", "fr", "?P15D P2W"),
        ("une quinzaine", "fr", "?P15D P2W"),
        ("acht Tage", "de", "?P8D P1W"),
        ("ስምንት ቀን", "am", "?P8D P1W"),
        ("декада", "ru", "?P10D P10Y"),
        ("пару місяців", "uk", "?P2M"),
        ("a quarter", "en", "?P3M"),
        ("ay", "tr", "?P1M"),
        ("since March 98", "en", "?P28Y8M"),
    ],
)
def test_what_can_be_another_length_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("duration", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("90 minutes", "en"),
        ("24h", "de"),
        ("90 Minuten", "de"),
        ("90 минут", "ru"),
        ("٩٠ دقيقة", "ar"),
        ("48 ساعت", "fa"),
    ],
)
def test_hours_and_minutes_are_no_year_of_the_last_century(text: str, language: str) -> None:
    assert said("duration", text, language) == "!error-duration"


@pytest.mark.parametrize("text", ["forever", "never", "a few months", "3 hours", "200 years", "P", "P3X", "since 2050"])
def test_what_is_no_length_is_refused_with_an_example(text: str) -> None:
    assert said("duration", text, "en") == "!error-duration"


def test_about_is_kept_beside_the_value() -> None:
    found = outcome("duration", "about 3 months", "en")
    assert isinstance(found, Ask)
    assert found.readings[0].approximate


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_unit_is_that_unit(language: str) -> None:
    units = LEXICONS[language].units
    assert {"years", "months", "weeks", "days"} <= set(units.words.values())
    for word, unit in units.words.items():
        assert outcome("duration", f"7 {word}", language) == Understood(f"P7{unit[0].upper()}", "rule"), word
    for phrase, iso in units.spans.items():
        assert said("duration", phrase, language) == iso, phrase
    for phrase, isos in units.asked.items():
        assert said("duration", phrase, language) == "?" + " ".join(isos), phrase


def test_lengths_are_written_and_read_back() -> None:
    for iso in ("P3M", "P1Y6M", "P6W", "P17D", "P0M", "P3M14D"):
        assert iso_of(length_of(iso) or {}) == iso
    assert length_of("P121Y") is None
    assert length_of("3M") is None


def test_a_refusal_says_a_length_in_words() -> None:
    example = refusal(Question("q", "duration"), ()).arguments["example"]
    assert example == Say("word-months", {"n": Number("3")})
