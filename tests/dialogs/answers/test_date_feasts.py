"""Feasts and months without a year: asked with the times that are likely, in each language's words."""

from datetime import date

import pytest
from convertdate import holidays

from dialogs.answers import read
from dialogs.answers.base import Ask
from dialogs.answers.date_feasts import FEASTS, easter
from dialogs.flow import Question
from dialogs.scripts import fold
from tests.dialogs.answers.said import LEXICONS, NOW, READABLE, said


@pytest.mark.parametrize("eastern", [False, True])
def test_every_easter_is_that_of_convertdate(eastern: bool) -> None:
    church = "orthodox" if eastern else "western"
    assert all(easter(year, eastern) == date(*holidays.easter(year, church)) for year in range(1900, 2100))


@pytest.mark.parametrize("language", READABLE)
def test_every_name_of_a_feast_is_asked_with_its_last_two_times(language: str) -> None:
    assert LEXICONS[language].feasts
    for name, feasts in LEXICONS[language].feasts.items():
        found = read(Question("q", "date", precision="month"), name, LEXICONS[language], (), NOW)
        assert isinstance(found, Ask), name
        days = [date.fromisoformat(f"{one.value.rstrip('~')}-01") for one in found.readings]
        assert all(date(2024, 1, 1) <= day <= NOW.date() for day in days), name
        kinds = {one.calendar for one in found.readings}
        own = {FEASTS[feast][0] if FEASTS[feast][1] else "gregory" for feast in feasts}
        assert kinds & own, name


@pytest.mark.parametrize("language", READABLE)
def test_a_bare_month_is_asked_with_its_last_two_times_and_a_bare_day_is_refused(language: str) -> None:
    for name, meanings in LEXICONS[language].months.items():
        if fold(name, language) != name or any(letter.isdigit() for letter in name):
            continue  # a spelling that nobody's text can have after folding
        found = said("date", name, language, precision="month")
        assert found[0] == "?", name
        if meanings == (("gregory", 3),):
            assert found == "?2026-03 2025-03"
    assert said("date", "5", language) == "!error-date"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("after Eid", "en", "?2026-05~ 2026-03~ 2025-06~ 2025-03~"),
        ("Eid al-Fitr 2024", "en", "?2024-04~"),
        ("لما إجى رمضان", "ar", "?2026-02~ 2026-03~ 2025-03~"),
        ("بعد عيد الأضحى", "ar", "?2026-05~ 2025-06~"),
        ("بالعيد", "ar", "?2026-05~ 2026-03~ 2025-06~ 2025-03~"),
        ("عيد نوروز ۱۴۰۲", "fa", "?2023-03"),
        ("عید فطر ۱۴۰۲", "fa", "?2023-04~"),
        ("zu Weihnachten 2023", "de", "?2023-12"),
        ("Silvester", "de", "?2025-12 2024-12"),
        ("à Noël", "fr", "?2025-12 2024-12"),
        ("Tabaski 2022", "fr", "?2022-07~"),
        ("Nevruz'da", "tr", "?2026-03 2025-03"),
        ("kurban bayramından önce", "tr", "?2026-05~ 2025-06~"),
        ("на Рождество", "ru", "?2026-01 2025-12 2025-01 2024-12"),
        ("після Великодня", "uk", "?2026-04 2025-04"),
        ("Newrozê", "kmr", "?2026-03 2025-03"),
        ("لە نەورۆز", "ckb", "?2026-03 2025-03"),
        ("ከገና በኋላ", "am", "?2026-01 2025-01"),
        ("ካብ ፋሲካ", "ti", "?2026-04 2025-04"),
        ("Ciidul Fidri kadib", "so", "?2026-03~ 2025-03~"),
        ("کوچنی اختر", "ps", "?2026-03~ 2026-04~ 2025-03~ 2025-04~"),
        ("on 29 February", "en", "?1929-02 2024-02 2020-02"),
        ("may I come back later please", "en", "!error-date-month"),
    ],
)
def test_what_is_counted_from_a_feast(text: str, language: str, expected: str) -> None:
    assert said("date", text, language, precision="month") == expected
