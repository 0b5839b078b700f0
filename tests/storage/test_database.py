"""Opening a database: made, migrated, or refused with a reason."""

import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.pool import QueuePool
from sqlmodel import SQLModel

import storage.migrations
from storage.database import has_begun, open_database, reading, scrub, writing
from storage.problems import DatabaseProblem

pytestmark = pytest.mark.one_database


def url(path: Path) -> str:
    return f"sqlite:///{path}"


def schema(path: Path) -> dict[str, object]:
    """Every table by its columns (a column that a migration added is written differently), every index by its text."""
    with sqlite3.connect(path) as driver:
        rows = driver.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        return {
            name: driver.execute(f"SELECT * FROM pragma_table_info('{name}')").fetchall()
            if kind == "table"
            else "".join(sql.split())
            for name, kind, sql in rows
            if name != "alembic_version"
        }


def test_the_migrated_schema_is_the_schema_of_the_models(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "migrated.db"))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    SQLModel.metadata.create_all(create_engine(url(tmp_path / "models.db")))
    assert schema(tmp_path / "migrated.db") == schema(tmp_path / "models.db")


def test_the_head_is_the_newest_revision() -> None:
    assert storage.migrations.__file__ is not None
    scripts = ScriptDirectory(str(Path(storage.migrations.__file__).parent))
    assert scripts.get_current_head() == storage.migrations.HEAD


def test_a_database_is_opened_again_with_what_is_in_it(tmp_path: Path) -> None:
    with writing(open_database(url(tmp_path / "a" / "b" / "needs.db"))) as connection:
        connection.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
    with reading(open_database(url(tmp_path / "a" / "b" / "needs.db"))) as connection:
        assert connection.scalar(text("SELECT id FROM person")) == "p_1"
        modes = [connection.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")]
        assert modes == ["wal", 2, 1]
        assert connection.scalar(text("PRAGMA secure_delete")) == 1
    assert (tmp_path / "a" / "b" / "needs.db").stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_looked_into_is_a_problem_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatabaseProblem, match="database-folder-unwritable"):
        has_begun(f"sqlite:///{tmp_path / ('x' * 300) / 'needs.db'}")


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "needs.db"))
    with pytest.raises(ZeroDivisionError), writing(engine) as connection:
        connection.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
        raise ZeroDivisionError
    with reading(engine) as connection:
        assert connection.scalar(text("SELECT count(*) FROM person")) == 0


def problem(address: str) -> str:
    with pytest.raises(DatabaseProblem) as caught:
        open_database(address)
    return caught.value.code


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert problem(url(tmp_path / "file" / "needs.db")) == "database-folder-unwritable"
    assert problem(url(tmp_path)) == "database-folder-unwritable"


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "needs.db").write_bytes(b"not a database at all" * 100)
    assert problem(url(tmp_path / "needs.db")) == "database-corrupt"
    assert (tmp_path / "needs.db").read_bytes() == b"not a database at all" * 100


def test_a_damaged_page_is_noticed_at_the_start(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "needs.db"))
    with writing(engine) as connection:
        connection.execute(text("INSERT INTO person VALUES (:id, 1)"), [{"id": f"p_{n}"} for n in range(5000)])
    assert scrub(engine)
    engine.dispose()
    whole = bytearray((tmp_path / "needs.db").read_bytes())
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 4096] = b"\xff" * 4096
    (tmp_path / "needs.db").write_bytes(whole)
    assert problem(url(tmp_path / "needs.db")) == "database-corrupt"


def test_a_newer_schema_is_refused_by_its_revision(tmp_path: Path) -> None:
    engine = open_database(url(tmp_path / "needs.db"))
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseProblem) as caught:
        open_database(url(tmp_path / "needs.db"))
    assert (caught.value.code, caught.value.arguments["revision"]) == ("database-newer", "9999")


def test_the_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "needs.db")) as driver:
        driver.execute("CREATE TABLE person (name)")
    before = (tmp_path / "needs.db").read_bytes()
    assert problem(url(tmp_path / "needs.db")) == "database-foreign"
    assert (tmp_path / "needs.db").read_bytes() == before


@pytest.mark.parametrize("address", ["", "nonsense", "sqlite://", "sqlite:///:memory:", "nosuch://host/name"])
def test_an_address_that_leads_nowhere_is_refused(address: str) -> None:
    assert problem(address) == "database-address"


def test_a_locked_database_is_a_problem_with_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.sqlite.BUSY_SECONDS", 0.05)
    engine = open_database(url(tmp_path / "needs.db"))
    other = sqlite3.connect(tmp_path / "needs.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseProblem) as caught, writing(engine):
        pass
    assert caught.value.code == "database-busy"
    other.execute("COMMIT")
    with writing(engine) as connection:
        connection.execute(text("INSERT INTO person VALUES ('p_1', 1)"))


def test_a_database_whose_connections_are_all_taken_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/needs.db")
    assert isinstance(engine.pool, QueuePool)
    monkeypatch.setattr(engine.pool, "_timeout", 0.01)
    with ExitStack() as taken:
        for _ in range(engine.pool.size() + engine.pool._max_overflow):
            taken.enter_context(engine.connect())
        with pytest.raises(DatabaseProblem, match="database-busy"), writing(engine):
            pass


def test_several_processes_may_make_the_same_database_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from storage.database import open_database; from storage.keys import open_vault\n"
        "folder = Path(sys.argv[1]); sys.stdin.read()\n"
        "print(open_vault(open_database(f'sqlite:///{folder}/needs.db'), folder, None).mark('a'))"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.close()
    said = {process.stdout.read() for process in started if process.stdout is not None}
    assert [process.wait(30) for process in started] == [0] * 4
    assert len(said) == 1 and len(said.pop()) == 65


@pytest.mark.parametrize("after", [1, 3])
def test_a_migration_that_breaks_off_leaves_all_as_it_was_and_is_done_at_the_next_start(
    tmp_path: Path, after: int
) -> None:
    path = tmp_path / "old.db"
    with sqlite3.connect(path), create_engine(url(path)).begin() as connection:
        assert storage.migrations.upgrade(connection, None, "0005")
        connection.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
    before, done = schema(path), 0

    def dies(*call: Any) -> None:
        nonlocal done
        done += call[2].startswith("UPDATE alembic_version")
        if done == after:
            raise KeyboardInterrupt

    event.listen(Engine, "after_cursor_execute", dies)
    try:
        with pytest.raises(KeyboardInterrupt):
            open_database(url(path))
    finally:
        event.remove(Engine, "after_cursor_execute", dies)
    assert schema(path) == before
    with reading(open_database(url(path))) as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == storage.migrations.HEAD
        assert connection.scalar(text("SELECT id FROM person")) == "p_1"


def test_a_disk_that_is_really_full_is_called_full(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], capture_output=True, check=False
    ).returncode:
        pytest.skip("only root may have a small disk of its own")
    try:
        open_database(url(disk / "needs.db")).dispose()
        with (disk / "fill").open("wb", buffering=0) as fill, suppress(OSError):
            while True:
                fill.write(bytes(4096))
        with (
            pytest.raises(DatabaseProblem, match="database-full"),
            writing(open_database(url(disk / "needs.db"))) as at,
        ):
            at.execute(text("INSERT INTO person VALUES ('p_1', 1)"))
        (disk / "fill").unlink()
        with reading(open_database(url(disk / "needs.db"))) as connection:
            assert connection.scalar(text("SELECT count(*) FROM person")) == 0
    finally:
        subprocess.run(["umount", "-l", disk], check=True)
