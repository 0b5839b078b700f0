"""`needs doctor`: what is missing is said with its mend, and nothing is made by looking."""

import os
import time
from pathlib import Path

import pytest
from sqlalchemy import inspect

from storage.database import connect
from tests.bot.conftest import Needs
from tests.databases import new_database


def test_the_doctor_says_what_to_mend_and_makes_nothing(needs: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEEDS_TIMEZON", "UTC")
    result = needs("doctor")
    assert result.code == 1
    assert "NEEDS_TIMEZONE" in result.out and "NEEDS_ORGANISATION" in result.out
    assert not Path("data").exists()


def test_the_doctor_finds_a_lost_key(needs: Needs, alone: Path) -> None:
    assert needs("answers").code == 0
    (alone / "data" / "key").unlink()
    result = needs("doctor")
    assert result.code == 1 and "data/key" in result.out
    assert not (alone / "data" / "key").exists()


def test_the_doctor_finds_a_key_that_others_may_read(needs: Needs, alone: Path) -> None:
    assert needs("answers").code == 0 and "may read" not in needs("doctor").out
    (alone / "data" / "key").chmod(0o644)
    assert "chmod 600 data/key" in needs("doctor").out


def test_the_doctor_makes_nothing_in_an_empty_database_of_a_server(
    needs: Needs, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = new_database(f"looked_{os.getpid()}_{time.monotonic_ns()}")
    monkeypatch.setenv("NEEDS_DATABASE_URL", address)
    said = needs("doctor").out
    assert said.count("will be made at the first start") == 3, "folder, key and database"
    with connect(address).connect() as connection:
        assert inspect(connection).get_table_names() == []


def test_the_doctor_blames_no_key_for_a_server_that_does_not_answer(
    needs: Needs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_DATABASE_URL", "postgresql://needs@127.0.0.1:9/needs")
    said = needs("doctor")
    assert said.code == 1 and "does not answer" in said.out.replace("\n", " ")
    assert "put the key" not in said.out
    assert said.out.count("will be made at the first start") == 1, "the folder; of the key nobody can tell"


@pytest.mark.parametrize("address", [None, "sqlite:///other.db"])
def test_the_doctor_goes_on_where_a_folder_cannot_be_looked_into(
    needs: Needs, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address:
        monkeypatch.setenv("NEEDS_DATABASE_URL", address)
    said = needs("doctor", "--data", "x" * 300)
    assert ("cannot be made or written" in said.out.replace("\n", " ")) is (address is None)
    assert "Europe/Berlin" in said.out and said.err == ""
