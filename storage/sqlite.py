"""SQLite's own: the file made and checked, the write-ahead log, the lock that one writer holds."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from storage.problems import DatabaseProblem

BUSY_SECONDS = 5.0
_PAUSE = 0.02  # seconds
_CHECKED_WHOLE = 64 * 2**20  # bytes: a larger file is not read through at every start


def engine_of(address: URL) -> Engine:
    """An engine on a file, which is made if it is not there. Raises DatabaseProblem."""
    if address.database in (None, "", ":memory:"):
        raise DatabaseProblem("database-address")  # nothing would be kept
    # Errors must not carry what people said: hide_parameters. Readers are short: many may borrow a connection.
    engine = create_engine(address, hide_parameters=True, pool_size=8, max_overflow=56)
    _make_file(Path(str(address.database)))
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def write_ahead(engine: Engine) -> None:
    """In WAL mode, which the file remembers, readers never wait for the writer. SQLite refuses at once where another
    process is making the same change, instead of waiting as it does elsewhere."""
    patience = int(BUSY_SECONDS / _PAUSE)
    with closing(sqlite3.connect(str(engine.url.database), 0.0, isolation_level=None)) as driver:
        while True:
            try:
                driver.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                patience -= 1
                if patience < 0 or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
                sleep(_PAUSE)


def check(connection: Connection, path: str) -> None:
    """Raises DatabaseProblem database-corrupt for a damaged file, as far as a start has the time to look."""
    small = Path(path).stat().st_size <= _CHECKED_WHOLE
    if small and connection.scalar(text("PRAGMA quick_check(1)")) != "ok":
        raise DatabaseProblem("database-corrupt", path=path)


def empty_log(connection: Connection, wait: float) -> bool:
    """False when a reader is in the way for longer than `wait` seconds."""
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, sqlite3.Connection)
    try:
        driver.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")
        return bool(driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    finally:
        driver.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")


def _make_file(path: Path) -> None:
    """Readable by its owner only, as SQLite's files beside it then are too."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except (OSError, ValueError):
        raise DatabaseProblem("database-folder-unwritable", path=str(path)) from None


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
