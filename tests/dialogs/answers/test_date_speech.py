"""Dates as they are spoken: years and days in words, times of day beside them, and both ends of a range."""

import pytest

from tests.dialogs.answers.said import said


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1-е мая 2020", "ru", "2020-05-01"),
        ("1-го травня 2020 року", "uk", "2020-05-01"),
        ("1er mai 2020", "fr", "2020-05-01"),
        ("1st of May, 2020", "en", "2020-05-01"),
        ("am 5ten Mai 2020", "de", "2020-05-05"),
        ("13-kii Maarso 2021", "so", "2021-03-13"),
        ("fifth of May two thousand twelve", "en", "2012-05-05"),
        ("the fifth of May twenty twenty", "en", "2020-05-05"),
        ("le premier mai mille neuf cent quatre-vingt-dix", "fr", "1990-05-01"),
        ("двадцать пятое марта две тысячи двадцатого года", "ru", "2020-03-25"),
        ("erster Mai zweitausendzwanzig", "de", "2020-05-01"),
        ("beş mart iki bin yirmi", "tr", "2020-03-05"),
        ("15 March 2024 10:30", "en", "2024-03-15"),
        ("15.03.2024 um 10:30 Uhr", "de", "2024-03-15"),
        ("2024-03-15T10:30:00Z", "en", "2024-03-15"),
        ("10:30 15/03/2024", "fr", "2024-03-15"),
        ("الحادي والعشرون من آذار 2020", "ar", "2020-03-21"),
        ("2020-03-15T10:30:00+01:00", "en", "2020-03-15"),
        ("15 mars 2020 à 14h30", "fr", "2020-03-15"),
        ("15.03 2024", "de", "2024-03-15"),
        ("20150312", "en", "?2015-03-12"),
        ("12032015", "en", "?2015-03-12"),
        ("15. 3.", "de", "?2026-03-15 2025-03-15"),
        ("12:05:2020", "de", "?2020-05-12 2020-12-05"),
        ("15 March 2024 25:30", "en", "!error-date"),
    ],
)
def test_a_day(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("nineteen ninety nine", "en", "1999"),
        ("nineteen hundred and five", "en", "1905"),
        ("two thousand and twelve", "en", "2012"),
        ("twenty fifteen", "en", "?2015"),
        ("neunzehnhundertneunzig", "de", "1990"),
        ("zweitausendundfünfzehn", "de", "2015"),
        ("mille neuf cent quatre-vingt-dix", "fr", "1990"),
        ("dix-neuf cent quatre-vingt-dix", "fr", "1990"),
        ("iki bin on beş", "tr", "2015"),
        ("bin dokuz yüz doksan dokuz", "tr", "1999"),
        ("в две тысячи пятнадцатом году", "ru", "2015"),
        ("тысяча девятьсот девяносто девятый год", "ru", "1999"),
        ("дві тисячі п'ятнадцятий рік", "uk", "2015"),
        ("ألفين وخمسة عشر", "ar", "2015"),
        ("ألف وتسعمائة وتسعة وتسعون", "ar", "1999"),
        ("دو هزار و پانزده", "fa", "2015"),
        ("هزار و چهارصد و دو", "fa", "?2023 2024"),
        ("بال2015", "ar", "2015"),
        ("اوایل ۱۴۰۱", "fa", "?2022 2023"),
        ("2015 ile 2016 arası", "tr", "?2015 2016"),
        ("السنة الي راحت", "ar", "?2025"),
        ("двадцать второго", "ru", "!error-date-year"),
        ("the 22nd", "en", "!error-date-year"),
        ("2010-е", "ru", "?2010"),
        ("the 2010s", "en", "?2010"),
        ("двадцать", "ru", "?2020"),
    ],
)
def test_a_year(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="year") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("15-16 March 2024", "en", "?2024-03-15 2024-03-16"),
        ("15 and 16 March 2024", "en", "?2024-03-15 2024-03-16"),
        ("15 March to 20 March 2024", "en", "?2024-03-15 2024-03-20"),
        ("15.03.2024 - 20.03.2024", "de", "?2024-03-15 2024-03-20"),
        ("15.-20.03.2024", "de", "?2024-03-15 2024-03-20"),
        ("15.03. bis 20.03.2024", "de", "?2024-03-15 2024-03-20"),
        ("с 15 по 20 марта 2024", "ru", "?2024-03-15 2024-03-20"),
        ("من ١٥ إلى ٢٠ آذار ٢٠٢٤", "ar", "?2024-03-15 2024-03-20"),
        ("15 - 3 - 2024", "de", "2024-03-15"),
        ("15-March-2024", "en", "2024-03-15"),
    ],
)
def test_both_ends_of_a_range_of_days_are_asked(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("March 2020 - May 2021", "en", "?2020-03 2021-05"),
        ("mars 2020 à mai 2021", "fr", "?2020-03 2021-05"),
        ("March to May 2020", "en", "?2020-03 2020-05"),
        ("03/2022-05/2023", "de", "?2022-03 2023-05"),
        ("15-03-2024", "de", "2024-03"),
        ("15-March-2024", "en", "2024-03"),
        ("12-2015", "de", "2015-12"),
        ("5 March 2024 at 10:30 am", "en", "2024-03"),
        ("بآذار 2020", "ar", "2020-03"),
        ("2020 yılının Mart'ında", "tr", "2020-03"),
        ("أول آذار 2022", "ar", "?2022-03"),
        ("2015 yazında", "tr", "?2015-06 2015-07 2015-08"),
        ("last summer", "en", "?2026-06 2026-07 2026-08"),
        ("3 aydan beri", "tr", "?2026-08"),
        ("صارلي 5 شهور بألمانيا", "ar", "?2026-06"),
    ],
)
def test_a_month(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="month") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [("last Friday", "en", "?2026-11-20"), ("الجمعة الماضية", "ar", "?2026-11-20"), ("Montag", "de", "?2026-11-16")],
)
def test_a_weekday_alone_is_asked_as_the_last_one(text: str, language: str, expected: str) -> None:
    assert said("date", text, language) == expected
