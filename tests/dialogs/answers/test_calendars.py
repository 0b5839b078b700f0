"""Every day of 1900 to 2100 in four calendars, there and back, against libraries that share no code with ours."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from convertdate import coptic, islamic
from persiantools.jdatetime import JalaliDate

from dialogs.answers.calendars import gregorian, span, within

FIRST, LAST = date(1900, 1, 1), date(2100, 12, 31)
COPTIC_TO_ETHIOPIAN = 276  # years: the same months and days, counted from another event


def every_day() -> Iterator[date]:
    return (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))


def test_every_solar_day_is_that_of_persiantools() -> None:
    for day in every_day():
        solar = JalaliDate(day)
        assert within("persian", day) == (solar.year, solar.month, solar.day)
        assert gregorian("persian", solar.year, solar.month, solar.day) == day


def test_every_ethiopian_day_is_the_coptic_one_of_convertdate() -> None:
    for day in every_day():
        year, month, number = coptic.from_gregorian(day.year, day.month, day.day)
        assert within("ethiopic", day) == (year + COPTIC_TO_ETHIOPIAN, month, number)
        assert gregorian("ethiopic", year + COPTIC_TO_ETHIOPIAN, month, number) == day


def test_every_lunar_day_is_within_two_days_of_the_tabular_one_of_convertdate() -> None:
    for day in every_day():
        lunar = within("islamic", day)
        assert gregorian("islamic", *lunar) == day
        assert abs((date(*islamic.to_gregorian(*lunar)) - day).days) <= 2


def test_every_day_of_ours_is_itself() -> None:
    assert all(gregorian("gregory", *within("gregory", day)) == day for day in every_day())


@pytest.mark.parametrize(
    ("kind", "year", "month", "day"),
    [
        ("persian", 1402, 12, 30),
        ("persian", 1402, 13, 1),
        ("islamic", 1445, 1, 31),
        ("islamic", 1445, 13, 1),
        ("islamic", 1320, 2, 30),
        ("ethiopic", 2016, 13, 6),
        ("ethiopic", 2016, 1, 31),
        ("ethiopic", 0, 1, 1),
        ("gregory", 2023, 2, 29),
    ],
)
def test_a_day_that_a_calendar_does_not_have_is_none(kind: str, year: int, month: int, day: int) -> None:
    assert gregorian(kind, year, month, day) is None


def test_a_span_is_a_whole_month_or_year() -> None:
    assert span("persian", 1402, 12) == (date(2024, 2, 20), date(2024, 3, 19))
    assert span("ethiopic", 2015, 13) == (date(2023, 9, 6), date(2023, 9, 11))
    assert span("islamic", 1445, 9) == (date(2024, 3, 11), date(2024, 4, 9))
    assert span("gregory", 2024, 2) == (date(2024, 2, 1), date(2024, 2, 29))
    assert span("persian", 1394, None) == (date(2015, 3, 21), date(2016, 3, 19))
    assert span("persian", 1394, 13) is None


@pytest.mark.parametrize("kind", ["gregory", "persian", "islamic", "ethiopic"])
def test_every_month_ends_where_the_next_begins(kind: str) -> None:
    for year in range(within(kind, FIRST)[0] + 1, within(kind, LAST)[0]):
        for month in range(1, 14 if kind == "ethiopic" else 13):
            days = span(kind, year, month)
            assert days is not None
            assert within(kind, days[0]) == (year, month, 1)
            assert within(kind, days[1])[:2] == (year, month)
            assert within(kind, days[1] + timedelta(days=1))[2] == 1
