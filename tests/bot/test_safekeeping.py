"""Backups, restores, moves and new keys as an operator does them: told what was done, or what is in the way."""

import os
import time
from pathlib import Path

import pytest

from storage.database import open_database
from storage.presence import serving
from tests.bot.conftest import Needs
from tests.databases import new_database


@pytest.fixture
def filled(needs: Needs) -> Needs:
    """Some answers in the folder `data`."""
    assert needs("simulate", "--people", "3", "--weeks", "1", "--seed", "5", "--until", "2026-11-22").code == 0
    return needs


def test_a_backup_is_made_checked_and_brought_back_elsewhere(filled: Needs, alone: Path) -> None:
    (alone / "kept").mkdir()
    made = filled("backup", "kept")
    (path,) = (alone / "kept").iterdir()
    assert made.code == 0 and str(path.relative_to(alone)) in made.out.replace("\n", "")
    checked = filled("restore", str(path), "--check")
    assert checked.code == 0 and "is whole" in checked.out
    no_key = filled("restore", str(path), "--data", "other")
    assert no_key.code == 1 and "other/key" in no_key.err and not (alone / "other").exists()
    (alone / "other").mkdir()
    (alone / "other" / "key").write_bytes((alone / "data" / "key").read_bytes())
    back = filled("restore", str(path), "--data", "other")
    assert back.code == 0 and "nothing is left that tells who" in back.out.replace("\n", " ")
    assert filled("answers", "--data", "other").out == filled("answers").out != "[]\n"
    again = filled("restore", str(path), "--data", "other")
    assert again.code == 1 and "There is something in other/needs.db already" in again.err


def test_old_backups_go_and_nothing_else(filled: Needs, alone: Path) -> None:
    (alone / "kept").mkdir()
    for name in ("needs-20200101T000000Z.backup", "needs-20200101T000000Z.backup.txt", "mine.backup"):
        (alone / "kept" / name).touch()
    done = filled("backup", "kept", "--keep-days", "14")
    assert done.code == 0 and "One backup was older than 14 days and removed" in done.out
    left = {path.name for path in (alone / "kept").iterdir()}
    assert {"needs-20200101T000000Z.backup.txt", "mine.backup"} < left and len(left) == 3
    assert filled("backup", "kept", "--keep-days", "0").code == 2
    assert filled("backup", "nowhere").sentences[-1].endswith("No such file or directory. No backup was made")


@pytest.mark.parametrize(
    "command", [("backup", "."), ("database", "copy", "--to", "sqlite:///x/x.db"), ("key", "rotate")]
)
def test_a_misspelt_folder_is_not_begun_and_its_emptiness_not_kept(
    needs: Needs, alone: Path, command: tuple[str, ...]
) -> None:
    done = needs(*command, "--data", "dta")
    assert done.code == 1 and "Nothing is kept in dta/needs.db yet" in done.err and list(alone.iterdir()) == []


def test_a_move_into_its_own_folder_is_refused_for_what_it_is(filled: Needs, alone: Path) -> None:
    for name in ("needs.db", "other.db"):
        done = filled("database", "copy", "--to", f"sqlite:///data/{name}")
        assert done.code == 1 and f"data/{name} is in the folder that is copied from" in done.err


def test_a_move_needs_everybody_to_have_stopped_and_says_what_is_next(
    filled: Needs, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = new_database(f"moved_{os.getpid()}_{time.monotonic_ns()}")
    with serving(open_database("sqlite:///data/needs.db")):
        busy = filled("database", "copy", "--to", to)
        assert busy.code == 1 and "stop it first" in busy.err
        twice = filled("run", "--port", "0")
        assert twice.code == 1 and "stop it first" in twice.err
    moved = filled("database", "copy", "--to", to)
    assert moved.code == 0 and "set NEEDS_DATABASE_URL" in moved.out and "answer: " in moved.out
    there = filled("database", "copy", "--to", to)
    assert there.code == 1 and "There is something in" in there.err
    wrong = filled("database", "copy", "--to", "mysql://here")
    assert wrong.code == 1 and "not the address of a database" in wrong.err
    assert "is not used" not in filled("doctor").out
    monkeypatch.setenv("NEEDS_DATABASE_URL", "sqlite:///data/../data/needs.db")
    assert "is not used" not in filled("doctor").out
    monkeypatch.setenv("NEEDS_DATABASE_URL", to)
    assert "data/needs.db is not used" in filled("doctor").out.replace("\n", " ")


def test_a_new_key_takes_the_old_one_s_place(filled: Needs, alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = alone / "data" / "key"
    answers, old = filled("answers").out, key.read_text()
    assert filled("key", "rotate", "--to", "new").code == 2
    assert filled("key", "rotate").code == 0
    assert key.read_text() != old and filled("answers").out == answers
    monkeypatch.setenv("NEEDS_KEY", old)
    wrong = filled("answers")
    assert wrong.code == 1 and "NEEDS_KEY" in wrong.err
    monkeypatch.setenv("NEEDS_KEY", key.read_text())
    assert filled("key", "rotate").code == 2
    done = filled("key", "rotate", "--to", "new")
    assert done.code == 0 and "Set NEEDS_KEY to what is in new" in done.out
    monkeypatch.setenv("NEEDS_KEY", (alone / "new").read_text())
    assert filled("answers").out == answers
    monkeypatch.delenv("NEEDS_KEY")
    assert filled("doctor").code == 1  # the key file is the old one


def test_a_rotation_that_is_told_the_same_again_knows_what_it_has_done(
    filled: Needs, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_KEY", (alone / "data" / "key").read_text())
    assert filled("key", "rotate", "--to", "new").code == 0
    again = filled("key", "rotate", "--to", "new")
    assert again.code == 1 and "new holds the key that is in use" in again.err
    monkeypatch.setenv("NEEDS_KEY", "00" * 32)
    assert "NEEDS_KEY is not the one" in filled("key", "rotate", "--to", "other").err.replace("\n", " ")
