"""People's rights: found again, reached, exported, forgotten, erased; and the key that all of it needs."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import connect, reading, revision_of, writing
from storage.keys import open_vault, open_with_key
from storage.migrations import HEAD, upgrade
from storage.people import (
    add_address,
    addresses_of,
    erase,
    erase_person,
    export_answers,
    forget,
    has_consented,
    person_of,
)
from storage.problems import DatabaseProblem
from storage.vault import Vault
from tests.databases import elsewhere
from tests.storage.small import KEY, START, bytes_of, counts, message, opened, rows, say


def test_answers_come_out_as_plain_data_with_the_words_opened(house: Any) -> None:
    lane, engine, vault = house
    person = say(lane, "hello", "yes", "urgency[housing]=now", "own_words=ቤት የብለይን")[0].person
    exported = list(export_answers(engine, vault))
    assert exported[1] == {
        "person": person,
        "conversation": exported[0]["conversation"],
        "flow": "needs",
        "version": "v1",
        "question": "urgency",
        "place": "urgency[housing]",
        "type": "select_one",
        "value": "now",
        "status": "answered",
        "raw": "urgency[housing]=now",
        "language": "ar",
        "method": "exact",
        "normalizer": exported[0]["normalizer"],
        "confirmed": True,
        "calendar": "gregory",
        "approximate": False,
        "alternatives": ["other"],
        "at": "2026-11-23T09:03:00.000+00:00",
        "current": True,
    }
    assert exported[2]["value"] == "ቤት የብለይን"
    assert rows(engine, "SELECT value FROM answer WHERE question = 'own_words'") == [(None,)]
    say(lane, "hello", "yes", address="bob")
    assert {each["person"] for each in export_answers(engine, vault, person=person)} == {person}


def test_what_people_type_and_where_they_are_is_never_readable_in_the_files(house: Any, tmp_path: Path) -> None:
    lane, _, _ = house
    say(lane, "hello", "yes", "own_words=PLAINWORDS", "field=TYPEDRAW", "MISTYPED", address="ADDRESS-OF-ANN")
    stored = bytes_of(tmp_path)
    for secret in (b"PLAINWORDS", b"MISTYPED", b"ADDRESS-OF-ANN", b"field=TYPEDRAW", b"own_words=PLAIN"):
        assert secret not in stored
    assert b"select_one" in stored, "the scan looks at the right bytes"


@pytest.mark.one_database
def test_erasing_counts_what_went_and_leaves_no_trace(house: Any, tmp_path: Path) -> None:
    lane, engine, vault = house
    person = say(lane, "hello", "yes", "a=1", "a=2", "person_asked")[0].person
    say(lane, "hello", "yes", "a=1", address="bob")
    add_address(engine, vault, person, "code", "1234", reachable=False)
    sealed = [each for (each,) in rows(engine, "SELECT sealed FROM conversation UNION SELECT sealed FROM answer")]
    assert erase_person(engine, person) == {
        "quotes": 0,
        "translations": 0,
        "answers": 3,
        "happenings": 2,
        "help_requests": 1,
        "replies": 5,
        "dead_letters": 0,
        "conversations": 1,
        "addresses": 2,
        "people": 1,
    }
    assert person.encode() not in bytes_of(tmp_path)
    assert sum(each in bytes_of(tmp_path) for each in sealed) == len(list(export_answers(engine, vault))) + 1
    assert counts(engine)["person"] == 1


def test_an_erasure_that_would_forget_a_table_fails_whole(house: Any) -> None:
    lane, engine, _ = house
    person = say(lane, "hello", "yes")[0].person
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE later (person TEXT REFERENCES person (id))"))
        connection.execute(text("INSERT INTO later VALUES (:person)"), {"person": person})
    before = counts(engine)
    with pytest.raises(Exception, match=r"(?i)foreign key"), writing(engine) as connection:
        erase(connection, person)
    assert counts(engine) == before


def test_people_not_heard_of_for_long_are_forgotten(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", address="old")
    say(lane, "hello", address="old, never consented", first=3)
    say(lane, "hello", "yes", address="new", first=100)
    say(lane, "hello", address="new, never consented", first=100)
    noon = START + timedelta(minutes=60)
    assert forget(engine, START, unconsented_before=noon, dry_run=True) == 1
    assert forget(engine, noon, dry_run=True) == 2
    assert counts(engine)["person"] == 4
    assert forget(engine, START, unconsented_before=noon) == 1
    assert forget(engine, noon) == 1
    assert counts(engine)["person"] == 2
    assert forget(engine, noon) == 0


def test_people_who_neither_finished_nor_stopped_may_go_earlier(house: Any) -> None:
    lane, engine, _ = house
    for end in ("completed", "stopped", "a=2"):
        say(lane, "hello", "yes", "a=1", end, address=end)
    say(lane, "hello", address="never consented")
    later = START + timedelta(minutes=60)
    assert forget(engine, None, partial_before=START) == 0
    assert forget(engine, None, partial_before=later, dry_run=True) == 1
    assert forget(engine, None, partial_before=later) == 1
    assert lane.look("web", "a=2") is None
    assert forget(engine, None) == 0, "nothing is due that nobody named"
    assert counts(engine)["person"] == 3


def test_many_people_are_forgotten_in_several_transactions(house: Any) -> None:
    lane, engine, _ = house
    for each in [lane.submit(message("hello", 1, f"p{n}")) for n in range(450)]:
        each.result(20)
    assert forget(engine, START + timedelta(days=1)) == 450
    assert counts(engine)["person"] == 0


def test_a_person_is_found_and_reached_by_any_of_several_addresses(house: Any) -> None:
    lane, engine, vault = house
    person = say(lane, "hello", "yes", "a=1")[0].person
    assert add_address(engine, vault, person, "web", "second device")
    assert add_address(engine, vault, person, "web", "second device"), "twice is once"
    assert person_of(engine, vault, "web", "second device") == person
    assert set(addresses_of(engine, vault, person, "web")) == {"ann", "second device"}
    assert lane.look("web", "second device") == lane.look("web", "ann")
    assert lane.submit(message("b=1", 9, "second device")).result(10).conversation.answers.keys() >= {"a", "b"}
    other = say(lane, "hello", address="bob")[0].person
    assert not add_address(engine, vault, other, "web", "ann")


def test_a_come_back_code_is_an_address_that_only_finds(house: Any, tmp_path: Path) -> None:
    lane, engine, vault = house
    person = say(lane, "hello")[0].person
    assert not has_consented(engine, person)
    say(lane, "yes", first=2)
    assert has_consented(engine, person)
    assert add_address(engine, vault, person, "code", "7KQ2-0000-XYZW", reachable=False)
    assert person_of(engine, vault, "code", "7KQ2-0000-XYZW") == person
    assert addresses_of(engine, vault, person, "code") == ()
    assert b"7KQ2-0000-XYZW" not in bytes_of(tmp_path)
    say(lane, "again", first=3)
    assert has_consented(engine, person), "what she said before is kept until she says otherwise"
    say(lane, "delete", first=4)
    assert not has_consented(engine, person)
    assert person_of(engine, vault, "code", "7KQ2-0000-XYZW") is None


def test_a_database_of_an_earlier_version_is_brought_up_only_with_its_own_key(tmp_path: Path, backend: str) -> None:
    vault, url = Vault(KEY), elsewhere(backend, tmp_path, "old")
    old = connect(url)
    with writing(old) as connection:
        upgrade(connection, None, "0007")
        check = {"value": vault.seal(b"the right key opens this")}
        connection.execute(text("INSERT INTO setting VALUES ('key-check', :value)"), check)
    for given, code in (("00" * 32, "key-wrong"), ("a mistake", "key-malformed"), (None, "key-missing")):
        with pytest.raises(DatabaseProblem, match=code):
            open_with_key(url, tmp_path, given)
        with reading(old) as connection:
            assert revision_of(connection) == "0007", "nothing was touched"
    old.dispose()
    engine, found = open_with_key(url, tmp_path, KEY.hex())
    with reading(engine) as connection:
        assert (revision_of(connection), found.mark("a")) == (HEAD, vault.mark("a"))
    engine.dispose()


def test_a_mistaken_key_makes_no_database(tmp_path: Path, backend: str) -> None:
    url = elsewhere(backend, tmp_path, "none")
    with pytest.raises(DatabaseProblem, match="key-malformed"):
        open_with_key(url, tmp_path, "a mistake")
    empty = connect(url)
    with reading(empty) as connection:
        assert revision_of(connection) is None
    empty.dispose()


def test_the_key_is_made_once_and_a_wrong_or_missing_one_is_refused(tmp_path: Path) -> None:
    engine, _ = opened(tmp_path)
    vault = open_vault(engine, tmp_path, None)
    assert open_vault(engine, tmp_path, None).mark("a") == vault.mark("a")
    with pytest.raises(DatabaseProblem, match="key-wrong"):
        open_vault(engine, tmp_path, "00" * 32)
    shutil.move(tmp_path / "key", tmp_path / "elsewhere")
    with pytest.raises(DatabaseProblem, match="key-missing"):
        open_vault(engine, tmp_path, None)
    assert not (tmp_path / "key").exists(), "no new key beside a database that has one"
    given = (tmp_path / "elsewhere").read_text()
    assert open_vault(engine, tmp_path, given).mark("a") == vault.mark("a")
