"""`needs renormalize` on a folder in which an older version had understood something else."""

import json
from pathlib import Path

import pytest

from bot.app import records
from bot.settings import read_settings
from dialogs.rereading import READ
from storage.renormalizing import kept, replace
from tests.bot.conftest import Needs

SAID = "ok\nHousing\nskip\nskip\nskip\nskip\nthree people\n"


@pytest.fixture
def older(needs: Needs, alone: Path) -> Path:
    """Somebody answered in words; the version then took her three people for four, and her housing for health."""
    done = needs("chat", "--language", "en", "--data", "d", stdin=SAID.encode())
    assert done.code == 0, done.err
    with records(read_settings(env_file=None, data=Path("d"))) as (database, vault):
        by_place = {answer.place: answer for answer in kept(database, vault, READ)}
        assert {"household", "first"} <= set(by_place)
        assert replace(database, vault, by_place["household"], "4", "answered", "rule")
        assert replace(database, vault, by_place["first"], "health", "answered", "fold")
    return alone / "d"


def household(needs: Needs) -> list[dict[str, object]]:
    answers = json.loads(needs("answers", "--data", "d").out)
    return [answer for answer in answers if answer["place"] == "household"]


def test_it_shows_the_differences_and_changes_nothing(needs: Needs, older: Path) -> None:
    shown = needs("renormalize", "--data", "d").out
    line = next(line for line in shown.splitlines() if line.startswith("household"))
    assert line.split()[-5:-3] == ["4", "3"] and "three people" in line
    assert "needs renormalize --write" in shown
    assert [answer["value"] for answer in household(needs)] == ["4"]


def test_with_write_the_new_reading_counts_and_the_old_one_stays_in_the_database(needs: Needs, older: Path) -> None:
    assert "1 answers are replaced" in needs("renormalize", "--write", "--data", "d").out
    assert [(answer["value"], answer["raw"]) for answer in household(needs)] == [("3", "three people")]
    again = needs("renormalize", "--write", "--data", "d").out
    assert "0 answers are replaced" in again


def test_an_answer_that_other_questions_hang_on_is_left_to_the_person(needs: Needs, older: Path) -> None:
    shown = needs("renormalize", "--write", "--data", "d").out
    line = next(line for line in shown.splitlines() if line.startswith("first"))
    assert "other questions depend on it" in line
    answers = json.loads(needs("answers", "--data", "d").out)
    assert [answer["value"] for answer in answers if answer["place"] == "first"] == ["health"]


def test_the_conversation_goes_on_with_what_was_replaced(needs: Needs, older: Path) -> None:
    needs("renormalize", "--write", "--data", "d")
    with records(read_settings(env_file=None, data=Path("d"))) as (database, vault):
        held = {answer.place: answer.conversation.answers[answer.place].value for answer in kept(database, vault, READ)}
    assert held["household"] == "3"


def test_a_folder_without_answers_has_nothing_to_read(needs: Needs) -> None:
    assert "0 answers in words" in needs("renormalize", "--data", "new").out
