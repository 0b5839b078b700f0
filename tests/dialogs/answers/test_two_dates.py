"""A text that names two dates is never understood as one of them, whatever stands between and whatever language."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogs.answers.base import Ask, Understood
from dialogs.flow import Precision
from tests.dialogs.answers.said import LEXICONS, READABLE, outcome

PRECISIONS: tuple[Precision, ...] = ("day", "month", "year")
days = st.dates(date(1950, 1, 2), date(2026, 1, 1))
BETWEEN = (" ", " - ", "-", "–", ", ", " / ", "\n")
FORMS = ("{0.day}.{0.month}.{0.year}", "{0.day} {1} {0.year}", "{1} {0.year}", "{0.year}", "{0:%Y-%m-%d}")


def month(language: str, number: int) -> str:
    """A name that is of our calendar alone; figures where there is none."""
    names = (name for name, meanings in LEXICONS[language].months.items() if meanings == (("gregory", number),))
    return next((name for name in names if name.isalpha()), f"{number}.")


@settings(max_examples=500, deadline=None)
@given(days, days, st.sampled_from(READABLE), st.sampled_from(FORMS), st.integers(0, 99), st.sampled_from(PRECISIONS))
@example(date(2011, 5, 3), date(2012, 5, 3), "en", FORMS[0], 1, "year")
@example(date(2020, 3, 1), date(2021, 5, 1), "de", FORMS[2], 1, "month")
def test_two_dates_are_never_one(
    one: date, other: date, language: str, form: str, place: int, precision: Precision
) -> None:
    lexicon = LEXICONS[language]
    words = [f" {word} " for word in sorted({*lexicon.until, *lexicon.separators, *lexicon.partly})]
    between = [*BETWEEN, *words][place % (len(BETWEEN) + len(words))]
    first, last = (form.format(day, month(language, day.month)) for day in (one, other))
    found = outcome("date", first + between + last, language, precision=precision)
    length = {"day": 10, "month": 7, "year": 4}[precision]
    values = {day.isoformat()[:length] for day in (one, other)}
    assert not isinstance(found, Understood) or found.value is None or len(values) == 1
    if isinstance(found, Ask):
        assert len(found.readings) <= 4


@settings(max_examples=300, deadline=None)
@given(days, st.sampled_from(READABLE), st.integers(0, 999), st.booleans())
def test_a_part_of_a_year_or_a_feast_in_it_is_never_the_whole(
    day: date, language: str, place: int, before: bool
) -> None:
    words = sorted({*LEXICONS[language].partly, *LEXICONS[language].feasts, *LEXICONS[language].seasons})
    word = words[place % len(words)]
    for precision in PRECISIONS:
        text = f"{word} {day.year}" if before else f"{day.year} {word}"
        assert not isinstance(outcome("date", text, language, precision=precision), Understood), text
