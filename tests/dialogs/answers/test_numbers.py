"""Whole numbers and decimals: sure in every script, asked when two values are possible, never guessed."""

import pytest

from dialogs.answers.base import Ask, Refused
from dialogs.scripts import to_ethiopic
from tests.dialogs.answers.said import LANGUAGES, outcome, said


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("3", "en", "3"),
        ("twenty three hundred", "en", "2300"),
        (" 3. ", "en", "3"),
        ("٣", "ar", "3"),
        ("۳", "fa", "3"),
        ("٣", "de", "3"),
        ("3️⃣", "en", "3"),
        ("🔟", "en", "10"),
        ("፳፭", "ti", "25"),
        ("1٢۳", "en", "123"),
        ("-3", "en", "-3"),
        ("\u22123", "en", "-3"),
        ("007", "en", "7"),
        ("0", "en", "0"),
        ("-0", "en", "0"),
        ("1,000", "en", "1000"),
        ("1.000", "de", "1000"),
        ("١٬٠٠٠", "ar", "1000"),
        ("1'000", "de", "1000"),
        ("1’234’567", "de", "1234567"),
        ("1 000", "en", "1000"),
        ("2\u202f500", "fr", "2500"),
        ("12\xa0000", "ru", "12000"),
        ("١ ٠٠٠", "ar", "1000"),
        ("1 234 567", "uk", "1234567"),
        ("150 000", "uk", "150000"),
        ("1,000,000", "de", "1000000"),
        ("ثلاثة", "ar", "3"),
        ("تلاتة", "ar", "3"),
        ("تنين", "ar", "2"),
        ("اتنين", "ar", "2"),
        ("حداشر", "ar", "11"),
        ("اطنعش", "ar", "12"),
        ("خمسة أشخاص", "ar", "5"),
        ("نحن ٥", "ar", "5"),
        ("یه", "fa", "1"),
        ("دو تا", "fa", "2"),
        ("چهار نفر", "fa", "4"),
        ("نه نفر", "fa", "9"),
        ("ما ۵ نفریم", "fa", "5"),
        ("3نفر", "fa", "3"),
        ("بیست‌وپنج", "fa", "25"),
        ("fünf Personen", "de", "5"),
        ("FUENF", "de", "5"),
        ("wir sind zu dritt", "de", "3"),
        ("شخصين", "ar", "2"),
        ("ثلاثة عشرة", "ar", "13"),
        ("we are five people", "en", "5"),
        ("ሓሙሽተ ሰብ", "ti", "5"),
        ("٤٫٠", "ar", "4"),
        ("١٠٬٠٠٠٫٠٠", "ar", "10000"),
        ("100,000.0", "en", "100000"),
        ("ዕስራን ሓደን", "ti", "21"),
        ("don't know", "en", "unknown"),
        ("keine Angabe", "de", "declined"),
    ],
)
def test_a_whole_number_is_understood(text: str, language: str, expected: str) -> None:
    assert said("integer", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("نه", "fa", "?9"),  # "no" and nine
        ("3-4", "en", "?3 4"),
        ("٣-٤", "ar", "?3 4"),
        ("3 oder 4", "de", "?3 4"),
        ("three or four", "en", "?3 4"),
        ("دو تا سه", "fa", "?2 3"),
        ("تا ۵", "fa", "?5"),  # up to five
        ("about 5", "en", "?5"),
        ("~5", "en", "?5"),
        ("حوالي ٥", "ar", "?5"),
        ("5+", "en", "?5"),
        ("3?", "en", "?3"),
        ("3?!", "en", "?3"),
        ("(٣؟)", "ar", "?3"),
        ("5 kids", "en", "?5"),
        ("1.000", "en", "?1000 1"),
        ("200 300", "ru", "?200300"),  # from 200 to 300
        ("151 234 567", "de", "?151234567"),  # a telephone number
        ("0 500", "fr", "?500"),
        ("1000 000", "en", "?1000 0"),
        ("- 3", "de", "?3 -3"),  # a list's dash, or less than nothing
        ("- drei", "de", "?3 -3"),
        ("3'4", "en", "?3 4"),
        ("5’11", "en", "?5 11"),
        ("12'34", "de", "?12 34"),
        ("3 4", "en", "?3 4"),
        ("3²", "en", "?3 2"),
        ("two three", "en", "?2 3"),
        ("100k", "en", "?100000"),
        ("3000K", "de", "?3000000"),
        ("2,5k", "de", "?2500"),
        ("10к", "ru", "?10000"),
        ("two dozen", "en", "?24"),
        ("two hundred dozen", "en", "?2400"),
        ("hundert Dutzend", "de", "?1200"),
        ("thousand dozen", "en", "?1000 12"),
        ("deux douzaines", "fr", "?24"),
        ("две дюжины", "ru", "?24"),
        ("2 million", "en", "?2000000"),
        ("2 12", "en", "?2 12"),
        ("2 adults and 3 children", "en", "?2 3"),
        ("none", "en", "?0"),
        ("a couple", "en", "?2"),
        ("a couple of us", "en", "?2"),
        ("about a couple", "en", "?2"),
        ("لا أحد", "ar", "?0"),
        ("\u202e21", "en", "?21"),  # shown as 12
        ("3–4", "en", "?3 4"),
        ("3 and a half", "en", "?3"),
        ("3.0", "en", "?3"),
        ("017612345678", "en", "?17612345678"),  # a telephone number
        ("٠١٢٣٤٥٦٧٨٩", "ar", "?123456789"),
        ("01067", "de", "?1067"),  # a postal code
        ("1,5", "de", "!error-integer"),
    ],
)
def test_what_may_mean_something_else_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("integer", text, language) == expected


@pytest.mark.parametrize(
    "text", ["2.5", ".5", "abc", "1O", "seven-ish", "9" * 16, "፩፪", "maybe", "1 2 3 4 5", "💯", "VIII", "1e5", "0x10"]
)
def test_what_is_no_whole_number_is_never_understood(text: str) -> None:
    assert isinstance(outcome("integer", text, "en"), (Ask, Refused))


def test_an_estimate_is_marked_as_one() -> None:
    found = outcome("integer", "about 5 people", "en")
    assert isinstance(found, Ask)
    assert [(reading.value, reading.approximate) for reading in found.readings] == [("5", True)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2.5", "en", "2.5"),
        ("2,5", "de", "2.5"),
        ("٣٫٥", "ar", "3.5"),
        ("2.50", "en", "2.5"),
        ("3", "en", "3"),
        ("1.234,56", "de", "1234.56"),
        ("1,234.56", "en", "1234.56"),
        ("three", "en", "3"),
        (".5", "en", "0.5"),
        ("-.5", "en", "-0.5"),
        ("٫٥", "ar", "0.5"),
        ("...5", "en", "5"),
        ("1,000", "en", "?1000 1"),
        ("1.000", "de", "?1000 1"),
        ("1 000,5", "fr", "1000.5"),
        ("1 000,500", "fr", "?1000.5"),
        ("1'000.5", "de", "1000.5"),
        ("1234,567", "en", "?1234.567"),
        ("1234,567", "de", "1234.567"),
        ("1234.567", "de", "?1234.567"),
        ("٣،٥", "ar", "?3.5"),
        ("۲/۵", "fa", "?2 5"),
        ("-0.0", "en", "0"),
        ("none of it", "en", "!error-decimal"),
    ],
)
def test_decimals(text: str, language: str, expected: str) -> None:
    assert said("decimal", text, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("zero", ["0", "٠", "۰", "०", "០", "０"])
def test_figures_of_every_script_are_understood_in_every_language(language: str, zero: str) -> None:
    for number in (*range(1000), 1999, 9999, 12345):
        text = "".join(chr(ord(zero) + int(figure)) for figure in str(number))
        assert said("integer", text, language) == str(number)
        if number:
            assert said("integer", to_ethiopic(number), language) == str(number)
