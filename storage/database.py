"""The database opened: made if it is not there, checked, brought to this version's schema, or refused with a reason."""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from time import sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from storage.migrations import HEAD, upgrade
from storage.problems import DatabaseProblem, explain

BUSY_SECONDS = 5.0
_PAUSE = 0.02  # seconds
_CHECKED_WHOLE = 64 * 2**20  # bytes: a larger file is not read through at every start


def open_database(url: str) -> Engine:
    """An engine on a database with this version's schema. Raises DatabaseProblem."""
    try:
        address = make_url(url)
        sqlite = address.get_backend_name() == "sqlite"
        if sqlite and address.database in (None, "", ":memory:"):
            raise ValueError  # nothing would be kept
        # Errors must not carry what people said: hide_parameters. Readers are short: many may borrow a connection.
        engine = create_engine(address, hide_parameters=True, pool_size=8, max_overflow=56)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError):
        raise DatabaseProblem("database-address") from None
    if sqlite:
        _make_file(Path(str(address.database)))
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    try:
        if sqlite:
            _write_ahead(engine)
            _check(engine)
        _migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection to read from: one unchanging view of the data. Raises DatabaseProblem."""
    with _explained(engine), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds SQLite's write lock from its start, so that what it reads stays true until its commit,
    also beside other processes. Raises DatabaseProblem."""
    with (
        _explained(engine),
        engine.connect() as connection,
        connection.execution_options(begin="BEGIN IMMEDIATE").begin(),
    ):
        yield connection


def scrub(engine: Engine, wait: float = 0.0) -> bool:
    """Empties SQLite's log, where erased rows would otherwise stay readable for a while. False when a reader is in the
    way for longer than `wait` seconds: to be tried again. Other databases do this themselves."""
    if engine.dialect.name != "sqlite":
        return True
    with _explained(engine), engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        assert isinstance(driver, sqlite3.Connection)
        try:
            driver.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")
            return bool(driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
        finally:
            driver.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


@contextmanager
def _explained(engine: Engine) -> Iterator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        problem = explain(error, _path(engine))
        if problem is None:
            raise
        raise problem from error


def _path(engine: Engine) -> str:
    """Where the database is, without a password."""
    return (engine.url.database or "") if engine.dialect.name == "sqlite" else engine.url.render_as_string()


def _make_file(path: Path) -> None:
    """Readable by its owner only, as SQLite's files beside it then are too."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except (OSError, ValueError):
        raise DatabaseProblem("database-folder-unwritable", path=str(path)) from None


def _write_ahead(engine: Engine) -> None:
    """In WAL mode, which the file remembers, readers never wait for the writer. SQLite refuses at once where another
    process is making the same change, instead of waiting as it does elsewhere."""
    patience = int(BUSY_SECONDS / _PAUSE)
    with _explained(engine), closing(sqlite3.connect(_path(engine), 0.0, isolation_level=None)) as driver:
        while True:
            try:
                driver.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                patience -= 1
                if patience < 0 or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                sleep(_PAUSE)


def _prepare(driver: sqlite3.Connection, _record: object) -> None:
    driver.isolation_level = None  # SQLAlchemy says BEGIN and COMMIT, the driver nothing of its own
    driver.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    driver.execute("PRAGMA synchronous = FULL")  # NORMAL can lose commits when the power fails
    driver.execute("PRAGMA foreign_keys = ON")
    driver.execute("PRAGMA secure_delete = ON")
    driver.execute("PRAGMA cache_size = -32768")  # KiB: a group's pages are all over the file, and must fit
    driver.execute("PRAGMA wal_autocheckpoint = 4000")  # pages: a tenth faster than 1000 with groups of 64


def _begin(connection: Connection) -> None:
    options: Mapping[str, Any] = connection.get_execution_options()
    connection.exec_driver_sql(options.get("begin", "BEGIN"))


def _check(engine: Engine) -> None:
    path = Path(_path(engine))
    with reading(engine) as connection:
        if path.stat().st_size <= _CHECKED_WHOLE and connection.scalar(text("PRAGMA quick_check(1)")) != "ok":
            raise DatabaseProblem("database-corrupt", path=str(path))


def _migrate(engine: Engine) -> None:
    with reading(engine) as connection:
        if _revision(connection) == HEAD:
            return
    with writing(engine) as connection:
        found = _revision(connection)
        if found is None and inspect(connection).get_table_names():
            raise DatabaseProblem("database-foreign", path=_path(engine))
        if found != HEAD and not upgrade(connection, found):
            raise DatabaseProblem("database-newer", path=_path(engine), revision=str(found))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
