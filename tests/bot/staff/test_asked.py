"""What colleagues type, read: for sure, or not at all."""

import pytest

from bot.staff import asked
from bot.staff.answers import Voice
from locales.catalogue import Catalogue
from reports.week import Week, WeekProblem

CATALOGUE = Catalogue.load(strict=True)
DE, EN = (Voice(CATALOGUE, "needs", code) for code in ("de", "en"))
FIELDS = ("housing", "language", "education", "work", "health", "sport_culture", "family_childcare")
LAST = Week(2026, 47)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/week", ("week", "")),
        (" /Week  2026-W47 ", ("week", "2026-W47")),
        ("/needs@needs_staff_bot die sprache", ("needs", "die sprache")),
        ("week", None),
        ("/", None),
        ("/we-ek", None),
        ("", None),
    ],
)
def test_a_command_is_a_slash_and_a_name(text: str, command: tuple[str, str] | None) -> None:
    assert asked.command(text) == command


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("2026-W45", "2026-W45"),
        ("2026w45", "2026-W45"),
        ("2031-W02", "2031-W02"),
        ("47", "2026-W47"),
        ("W47", "2026-W47"),
        ("KW 47", "2026-W47"),
        ("kw7", "2026-W07"),
        ("٤٧", "2026-W47"),
        ("48", "2025-W48"),
        ("53", "2020-W53"),
    ],
)
def test_a_week_is_named_in_full_or_by_its_number_alone(text: str, week: str) -> None:
    assert str(asked.week(text, LAST)) == week


@pytest.mark.parametrize("text", ["0", "54", "2026-W54", "last", "2026", "4 7", "-5"])
def test_what_is_no_week_is_a_problem(text: str) -> None:
    with pytest.raises(WeekProblem):
        asked.week(text, LAST)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("housing", ("housing",)),
        ("Housing", ("housing",)),
        ("WOHNEN", ("housing",)),
        ("wohn", ("housing",)),
        ("sport_culture", ("sport_culture",)),
        ("Sport culture", ("sport_culture",)),
        ("Sport und Kultur", ("sport_culture",)),
        ("work", ("work",)),
        ("arbeit", ("work",)),
        ("und", ("education", "sport_culture", "family_childcare")),
        ("xyz", ()),
        ("'; DROP TABLE person; --", ()),
        ("🏠", ()),
    ],
)
def test_a_need_is_named_by_its_code_its_label_or_a_part_of_it(text: str, found: tuple[str, ...]) -> None:
    assert asked.fields(text, FIELDS, [DE, EN]) == found


@pytest.mark.parametrize(
    ("text", "day", "hour", "language"),
    [
        ("monday 8 de", 0, 8, "de"),
        ("Montag 8 Uhr", 0, 8, None),
        ("8:00 so. deutsch", 6, 8, "de"),
        ("Fri 17h English", 4, 17, "en"),
        ("englisch DIENSTAG 0", 1, 0, "en"),
        ("on Wednesday at 23", 2, 23, None),
        ("freitag ٨", 4, 8, None),
        ("monday", 0, None, None),
        ("monday 24", 0, None, None),
        ("monday 8:30", 0, None, None),
        ("moday 8", None, 8, None),
        ("monday 8 fr", 0, 8, None),
        ("", None, None, None),
    ],
)
def test_a_subscription_is_read_in_any_order(
    text: str, day: int | None, hour: int | None, language: str | None
) -> None:
    order = asked.order(text, [DE, EN])
    assert (order.day, order.hour, order.language) == (day, hour, language)


def test_every_button_of_a_subscription_is_read_as_it_is_meant() -> None:
    order = asked.order("monday 8 ?", [DE, EN])
    assert (order.day, order.hour, order.language, order.ask) == (0, 8, None, True)


@pytest.mark.parametrize(
    ("text", "code"), [("de", "de"), ("Deutsch", "de"), ("GERMAN", "de"), ("ar", None), ("", None)]
)
def test_a_language_is_one_that_staff_can_be_answered_in(text: str, code: str | None) -> None:
    assert asked.language(text, [DE, EN]) == code


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("pdf", ("pdf", "")),
        ("2026-W45 PDF", ("pdf", "2026-W45")),
        ("xlsx KW 45", ("xlsx", "KW 45")),
        ("KW 45", (None, "KW 45")),
        ("docx", (None, "docx")),
    ],
)
def test_a_form_of_a_file_may_stand_anywhere(text: str, read: tuple[str | None, str]) -> None:
    assert asked.form(text, ("pdf", "xlsx")) == read
