"""Lists of dates as people write them (written/*.txt, made without looking at what the reader can do): none is silently
wrong, and nearly all plain ones are understood. A line is `text = value`; `* ` marks an odd one, `= ?` what may not be
taken for sure."""

from pathlib import Path

import pytest

from dialogs.answers.base import Ask, Refused
from dialogs.flow import Precision
from tests.dialogs.answers.said import LEXICONS, outcome, said

LISTS = sorted(path for path in (Path(__file__).parent / "written").glob("*.txt") if path.stem in LEXICONS)
AT_LEAST = 0.95  # of the plain ones are understood; asked or refused is right too


def lines(path: Path) -> list[tuple[bool, str, str]]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text, value = line.removeprefix("* ").rsplit(" = ", 1)
        found.append((not line.startswith("* "), text, value))
    return found


def as_written(text: str, language: str) -> tuple[Precision, str]:
    """Read as precisely as it was written."""
    precisions: tuple[Precision, ...] = ("day", "month", "year")
    for precision in precisions:
        if not isinstance(outcome("date", text, language, precision=precision), Refused):
            return precision, said("date", text, language, precision=precision)
    return "year", "!"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_no_date_is_silently_wrong(path: Path) -> None:
    texts = lines(path)
    assert len(texts) > 60
    for _, text, value in texts:
        _, found = as_written(text, path.stem)
        assert found[0] in "?!" or found == value, (text, found)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_plain_dates_are_understood(path: Path) -> None:
    plain = [(text, value) for is_plain, text, value in lines(path) if is_plain and not value.endswith("-01-01")]
    missed = [(text, found) for text, value in plain if (found := as_written(text, path.stem)[1]) != value]
    assert len(missed) <= (1 - AT_LEAST) * len(plain), missed


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_the_first_of_january_is_asked_with_its_year(path: Path) -> None:
    for _, text, value in lines(path):
        if value.endswith("-01-01"):
            found = outcome("date", text, path.stem)
            assert isinstance(found, Ask)
            assert [reading.value for reading in found.readings] == [value, value[:4]]
