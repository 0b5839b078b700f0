"""Every date that we write ourselves, in any language, is read again as itself: what a person sees they may type."""

from datetime import UTC, date, datetime

import pytest

from dialogs.answers import read
from dialogs.answers.base import Ask, Understood
from dialogs.answers.calendars import within
from dialogs.flow import Precision, Question
from locales.arguments import Writer
from locales.languages import read_languages
from locales.months import month_names
from tests.dialogs.answers.said import FOLDER, LEXICONS, READABLE

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_ALL = read_languages(FOLDER)
LANGUAGES = {**_ALL.rows, **_ALL.words_only}
DAYS = [date(year, month, day) for year in (1987, 2021) for month in range(1, 13) for day in (2, 9, 13, 28)]
OTHERS = ("persian", "islamic", "ethiopic")
NEVER_SURE = {"ti", "am"}  # their months are those of two calendars


def writer(language: str) -> Writer:
    return Writer(LANGUAGES[language], lambda calendar: month_names(FOLDER, language, calendar))


def readings(text: str, language: str, precision: Precision) -> tuple[str, ...]:
    found = read(Question("q", "date", precision=precision), text, LEXICONS[language], (), NOW)
    if isinstance(found, Understood) and found.value:
        return (found.value,)
    return ("?", *(reading.value.rstrip("~") for reading in found.readings)) if isinstance(found, Ask) else ("!",)


@pytest.mark.parametrize("language", READABLE)
def test_a_day_as_we_write_it_is_read_as_itself(language: str) -> None:
    written = {day.isoformat(): writer(language).date(day.isoformat()) for day in DAYS}
    found = {value: readings(text, language, "day") for value, text in written.items()}
    if language in NEVER_SURE:
        assert {value: written[value] for value, said in found.items() if value not in said} == {}
    else:
        assert {value: (written[value], said) for value, said in found.items() if said != (value,)} == {}


@pytest.mark.parametrize("language", READABLE)
def test_a_month_and_a_year_as_we_write_them_are_read_as_themselves(language: str) -> None:
    precisions: tuple[tuple[Precision, list[str]], ...] = (
        ("month", [f"2021-{month:02}" for month in range(1, 13)]),
        ("year", ["1999", "2000", "2024"]),
    )
    for precision, values in precisions:
        written = {value: writer(language).date(value) for value in values}
        found = {value: readings(text, language, precision) for value, text in written.items()}
        assert {value: (written[value], said) for value, said in found.items() if value not in said} == {}


FOREIGN = [(code, kind) for code in READABLE for kind in OTHERS if month_names(FOLDER, code, kind)]


@pytest.mark.parametrize(("language", "kind"), FOREIGN)
def test_a_day_of_another_calendar_as_we_write_it_is_asked_with_itself(language: str, kind: str) -> None:
    missed = {}
    for day in DAYS:
        text = writer(language).date("-".join(f"{part:02}" for part in within(kind, day)), kind)
        said = readings(text, language, "day")
        if said[0] != "?" or day.isoformat() not in said:
            missed[day.isoformat()] = (text, said)
    assert missed == {}
