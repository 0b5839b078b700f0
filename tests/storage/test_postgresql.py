"""What is PostgreSQL's own: opened, refused, locked, gone and back."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlmodel import SQLModel

from dialogs.conversation import Conversation, Message, Turn
from storage.database import alone_with, open_database, reading, writing
from storage.lanes import Lane
from storage.migrations import HEAD, upgrade
from storage.people import add_address, forget
from storage.problems import DatabaseProblem
from storage.vault import Vault
from tests.databases import address, new_database, started
from tests.storage import small
from tests.storage.small import KEY, START, counts, message, rows, say

pytestmark = pytest.mark.one_database


def fresh() -> str:
    """The address of an empty database."""
    return new_database(f"t{uuid4().hex}")


def problem(at: str) -> DatabaseProblem:
    with pytest.raises(DatabaseProblem) as caught:
        open_database(at)
    return caught.value


def test_the_migrated_schema_is_the_schema_of_the_models() -> None:
    with open_database(fresh()).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []


def test_several_processes_may_make_the_same_database_at_once() -> None:
    at = fresh()
    with ThreadPoolExecutor(4) as pool:
        opened = list(pool.map(open_database, [at] * 4))
    assert [counts(engine)["person"] for engine in opened] == [0] * 4


def test_a_newer_schema_and_another_program_s_database_are_refused() -> None:
    at = fresh()
    with writing(open_database(at)) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer = problem(at)
    assert (newer.code, newer.arguments["revision"]) == ("database-newer", "9999")
    with writing(open_database(at_other := fresh())) as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    assert problem(at_other).code == "database-foreign"


def test_a_migration_that_breaks_off_leaves_all_as_it_was_and_is_done_at_the_next_start() -> None:
    with create_engine(at := fresh()).begin() as connection:
        assert upgrade(connection, None, "0005")
        connection.execute(text("INSERT INTO person (id, began_at) VALUES ('p_1', 1)"))

    def dies(*call: Any) -> None:
        if call[2].startswith("UPDATE alembic_version"):
            raise KeyboardInterrupt

    event.listen(Engine, "after_cursor_execute", dies)
    try:
        with pytest.raises(KeyboardInterrupt):
            open_database(at)
    finally:
        event.remove(Engine, "after_cursor_execute", dies)
    with create_engine(at).connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0005"
        assert "frozen" not in inspect(connection).get_table_names()
    with reading(open_database(at)) as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
        assert connection.scalar(text("SELECT id FROM person")) == "p_1"


def test_a_server_that_is_not_there_or_does_not_let_us_in_is_said_without_the_password() -> None:
    assert problem("postgresql://needs:hidden@127.0.0.1:9/needs").code == "database-unreachable"
    assert "hidden" not in str(problem("postgresql://needs:hidden@127.0.0.1:9/needs"))
    assert problem(fresh() + "x").code in ("database-refused", "database-unreachable")
    known = fresh()
    assert problem(known.replace("//postgres:@", "//nobody:wrong@")).code == "database-refused"
    with create_engine(known).begin() as connection:
        connection.execute(text("CREATE ROLE nurse NOLOGIN"))
    assert problem(known.replace("//postgres:@", "//nurse:x@")).code == "database-refused"
    assert problem(known + "&sslmod=require").code == "database-address", "an option that is misspelt"


def test_readers_see_one_unchanging_view_and_cannot_write(tmp_path: Path) -> None:
    engine = open_database(address("postgresql", tmp_path))
    with reading(engine) as connection:
        assert connection.scalar(text("SELECT count(*) FROM person")) == 0
        with writing(engine) as other:
            other.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
        assert connection.scalar(text("SELECT count(*) FROM person")) == 0
        with pytest.raises(Exception, match="read-only"):
            connection.execute(text("INSERT INTO person VALUES ('p_2', 1)"))
    assert counts(engine)["person"] == 1


def test_what_is_locked_too_long_is_busy_and_other_people_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.postgresql._SESSION", "-c lock_timeout=100ms")
    engine = open_database(address("postgresql", tmp_path))
    lane = Lane(engine, Vault(KEY), small.decide)
    ann = say(lane, "hello")[0].person
    say(lane, "hello", address="bob")
    with writing(engine) as connection:
        alone_with(connection, [ann])
        with pytest.raises(DatabaseProblem, match="database-busy"):
            lane.submit(message("yes", 2)).result(10)
        assert not lane.submit(message("yes", 2, "bob")).result(10).repeated
        with pytest.raises(DatabaseProblem, match="database-busy"), writing(engine):
            pass
    assert not lane.submit(message("yes", 2)).result(10).repeated
    lane.close()


def test_nobody_is_forgotten_who_is_just_writing(tmp_path: Path) -> None:
    """Retention finds somebody silent, waits for her turn that is under way, and then lets her stay."""
    engine = open_database(address("postgresql", tmp_path))
    say(lane := Lane(engine, Vault(KEY), small.decide), "hello", "yes")
    lane.close()
    entered, go_on = Event(), Event()

    def slowly(conversation: Conversation | None, taken: Message) -> Turn:
        entered.set()
        go_on.wait(10)
        return small.decide(conversation, taken)

    busy = Lane(engine, Vault(KEY), slowly)
    writes = busy.submit(message("a=1", 3, minutes=100))
    entered.wait(10)
    gone: list[int] = []
    forgetting = Thread(target=lambda: gone.append(forget(engine, START + timedelta(minutes=60))))
    forgetting.start()
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    while rows(engine, waits) == [(0,)]:
        pass
    go_on.set()
    assert not writes.result(10).repeated
    forgetting.join(10)
    busy.close()
    assert gone == [0] and len(rows(engine, "SELECT 1 FROM answer WHERE place = 'a'")) == 1


def test_a_server_that_goes_and_comes_back_loses_nothing(tmp_path: Path) -> None:
    server = started(tmp_path, "stop")
    engine = open_database(server.get_uri())
    lane = Lane(engine, Vault(KEY), small.decide)
    say(lane, "hello", "yes")
    server.cleanup()
    with pytest.raises(DatabaseProblem, match="database-unreachable"):
        lane.submit(message("a=1", 3)).result(20)
    with pytest.raises(DatabaseProblem, match="database-unreachable"):
        lane.look("web", "ann")
    server = started(tmp_path, "stop")
    assert not lane.submit(message("a=1", 3)).result(20).repeated
    assert lane.submit(message("yes", 2)).result(20).repeated
    lane.close()
    engine.dispose()
    server.cleanup()


def test_lanes_side_by_side_keep_everyone_s_order_and_a_person_s_two_addresses_apart(tmp_path: Path) -> None:
    """Ann has two addresses, which are in different lanes: both are heard, each message once."""
    engine = open_database(address("postgresql", tmp_path))
    vault = Vault(KEY)
    lane = Lane(engine, vault, small.decide, group=4, side_by_side=4)
    names = [f"person {number}" for number in range(12)]
    replies = [lane.submit(message("hello", 1, name)) for name in names]
    ann = replies[0].result(20).person
    for number in range(8):
        assert add_address(engine, vault, ann, "web", f"ann's phone {number}", reachable=False)
    for reply in [lane.submit(message("yes", 2, name)) for name in names]:
        assert not reply.result(20).repeated
    for number, said in enumerate(["a=1", "b=2", "a=3"], 3):
        replies += [lane.submit(message(said, number, name)) for name in names]
        replies += [lane.submit(message(f"c={number}", number, f"ann's phone {which}")) for which in range(8)]
    for reply in replies:
        assert not reply.result(20).repeated
    lane.close()
    theirs = rows(
        engine, f"SELECT person, place, value, current FROM answer WHERE person <> '{ann}' ORDER BY person, id"
    )
    told = [tuple(row[1:]) for row in theirs if row[1] != "consent"]
    assert told == [("a", "1", False), ("b", "2", True), ("a", "3", True)] * 11
    hers = rows(engine, f"SELECT place, count(*), sum(current::int) FROM answer WHERE person = '{ann}' GROUP BY place")
    assert {place: current for place, _, current in hers} == {"consent": 1, "a": 1, "b": 1, "c": 1}
    assert {place: times for place, times, _ in hers}["a"] == 2
    engine.dispose()
