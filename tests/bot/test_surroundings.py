"""A database or a key that cannot be used: every command refuses with one sentence and its mend, before anything is
touched."""

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.database import has_begun
from tests.bot.conftest import Needs
from tests.databases import new_database

OTHER_KEY = "ab" * 32


def another_key(data: Path) -> None:
    (data / "key").write_text(OTHER_KEY)


def no_key(data: Path) -> None:
    (data / "key").unlink()


def newer(data: Path) -> None:
    with sqlite3.connect(data / "needs.db") as driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")


def damaged(data: Path) -> None:
    whole = bytearray((data / "needs.db").read_bytes())
    page = len(whole) // 2 // 4096 * 4096
    whole[page : page + 4096] = b"\xff" * 4096
    (data / "needs.db").write_bytes(whole)


def emptied(data: Path) -> None:
    (data / "needs.db").write_bytes(b"")


@pytest.mark.parametrize(
    ("command", "harm", "sentence"),
    [
        (
            "run --port 0",
            another_key,
            "is not the one that this database was begun with; put the right one back from its copy",
        ),
        ("answers", no_key, "put the key file back from its copy"),
        ("answers", newer, "was written by a newer version of this program (9999); update this program"),
        ("answers", emptied, "is damaged; stop, leave it as it is"),
        ("key rotate", emptied, "is damaged; stop, leave it as it is"),
        ("key rotate", another_key, "is not the one that this database was begun with"),
        ("backup .", emptied, "is damaged; stop, leave it as it is"),
        ("database copy --to sqlite:///there/needs.db", emptied, "is damaged; stop, leave it as it is"),
        ("answers", damaged, "is damaged; stop, leave it as it is, and bring back the last backup"),
    ],
)
def test_what_cannot_be_used_is_refused_and_left_as_it_is(
    needs: Needs, alone: Path, command: str, harm: Callable[[Path], None], sentence: str
) -> None:
    assert needs("answers").code == 0
    with sqlite3.connect(alone / "data" / "needs.db") as driver:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    harm(alone / "data")
    before = {path.name: path.read_bytes() for path in (alone / "data").iterdir() if path.name in ("needs.db", "key")}
    result = needs(*command.split())
    assert result.code == 1 and result.out == ""
    [said] = result.sentences
    assert sentence in said
    after = {path.name: path.read_bytes() for path in (alone / "data").iterdir() if path.name in before}
    assert after == before and ("key" in after or "key" not in before)


def test_a_server_that_does_not_answer_is_one_sentence_without_the_password(
    needs: Needs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_DATABASE_URL", "postgresql://needs:hidden@127.0.0.1:9/needs")
    result = needs("run", "--port", "0")
    assert result.code == 1
    [said] = result.sentences
    assert "does not answer; start it, or mend NEEDS_DATABASE_URL" in said and "hidden" not in said


@pytest.mark.parametrize("address", [None, "sqlite:///data/needs.db"])
def test_a_doctor_leaves_an_emptied_database_to_be_noticed(
    needs: Needs, alone: Path, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    assert needs("answers").code == 0
    for path in (alone / "data").glob("needs.db*"):
        path.unlink()
    if address:
        monkeypatch.setenv("NEEDS_DATABASE_URL", address)
    assert "data/needs.db" not in needs("doctor").out and not list((alone / "data").glob("needs.db*"))
    emptied(alone / "data")
    key = (alone / "data" / "key").read_bytes()
    for command in ("doctor", "key rotate"):
        said = needs(*command.split())
        assert "is damaged; stop, leave it as it is" in (said.out + said.err).replace("\n", " ")
        assert (alone / "data" / "needs.db").read_bytes() == b"" and (alone / "data" / "key").read_bytes() == key


def test_a_misspelt_database_of_a_server_is_not_begun(
    needs: Needs, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = new_database(f"misspelt_{os.getpid()}_{time.monotonic_ns()}")
    monkeypatch.setenv("NEEDS_DATABASE_URL", there)
    for command in ("backup .", "database copy --to sqlite:///there/needs.db", "key rotate"):
        result = needs(*command.split())
        assert result.code == 1 and "Nothing is kept in postgresql" in result.err and list(alone.iterdir()) == []
    assert not has_begun(there)
