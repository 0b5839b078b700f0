"""The database opened: made if it is not there, checked, brought to this version's schema, or refused with a reason."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, Insert, Table, inspect, make_url, select, text
from sqlalchemy.dialects import postgresql as of_postgresql
from sqlalchemy.dialects import sqlite as of_sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage import postgresql, sqlite, tables
from storage.migrations import HEAD, Look, upgrade
from storage.problems import DatabaseProblem, explain
from storage.tables import table

_ENGINES = {"sqlite": sqlite.engine_of, "postgresql": postgresql.engine_of}
UNFINISHED = "unfinished copy"  # the setting that says how far a copy has come
_SETTING = table(tables.Setting)
_HOW_FAR = select(_SETTING.c.value).where(_SETTING.c.name == UNFINISHED)
_UNCHANGING = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def open_database(url: str, first: Look = bool) -> Engine:
    """An engine on a database with this version's schema. `first` looks at one that is to be changed. Raises
    DatabaseProblem."""
    engine = connect(url)
    try:
        migrate(engine, first)
        with reading(engine) as connection:
            if unfinished(connection) is not None:
                raise DatabaseProblem("database-unfinished", path=path_of(engine))
    except BaseException:
        engine.dispose()
        raise
    return engine


def connect(url: str) -> Engine:
    """An engine on a database as it is: empty, of an older version, half filled by a copy. Raises DatabaseProblem."""
    try:
        address = make_url(url)
        engine = _ENGINES[address.get_backend_name()](address)
    except (ArgumentError, KeyError, ImportError, ValueError):
        raise DatabaseProblem("database-address") from None
    try:
        if is_sqlite(engine):
            with reading(engine) as connection:
                sqlite.check(connection, path_of(engine))
                _check_ours(connection, path_of(engine))
            with _explained(engine):
                sqlite.write_ahead(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def file_of(url: str) -> Path | None:
    """SQLite's file, whether it is there or not; None for a server and for what is no address."""
    with suppress(ArgumentError, ValueError):
        address = make_url(url)
        if address.get_backend_name() == "sqlite" and address.database:
            return Path(address.database)
    return None


def has_begun(url: str) -> bool:
    """Whether there is a file, or on a server any table; nothing is made by looking. Raises DatabaseProblem."""
    path = file_of(url)
    if path is not None:
        try:
            return path.exists()
        except OSError:  # a folder that this user may not look into
            raise DatabaseProblem("database-folder-unwritable", path=str(path)) from None
    engine = connect(url)
    try:
        with reading(engine) as connection:
            return bool(inspect(connection).get_table_names())
    finally:
        engine.dispose()


def check_begun(url: str) -> None:
    """Raises DatabaseProblem database-nothing where nothing is kept yet, for those who must not begin it."""
    if not has_begun(url):
        raise DatabaseProblem("database-nothing", path=str(file_of(url) or make_url(url).render_as_string()))


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection to read from: one unchanging view of the data. Raises DatabaseProblem."""
    with _explained(engine), engine.connect() as connection:
        if not is_sqlite(engine):
            connection = connection.execution_options(**_UNCHANGING)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction in which nobody else writes, also in other processes, but for the turns of a PostgreSQL database:
    what it reads stays true until its commit. Raises DatabaseProblem."""
    with _beginning(engine) as connection:
        if not is_sqlite(engine):
            postgresql.lock_alone(connection)
        yield connection


@contextmanager
def turning(engine: Engine, marks: Iterable[str]) -> Iterator[Connection]:
    """A transaction in which nobody else takes a turn of these addresses or of the people behind them, or erases them.
    Raises DatabaseProblem."""
    with _beginning(engine) as connection:
        if not is_sqlite(engine):
            postgresql.lock_addresses(connection, marks)
        yield connection


def alone_with(connection: Connection, people: Iterable[str]) -> None:
    """Within `writing`: waits until no turn of these people is under way. What was read of them before may be old."""
    if not is_sqlite(connection):
        postgresql.lock_people(connection, people)


def tell_of_replies(connection: Connection) -> None:
    """Other processes are told, once this is committed, that there is something to send."""
    if not is_sqlite(connection):
        postgresql.tell_of_replies(connection)


def insert_new(connection: Connection, into: Table) -> Insert:
    """An insert that leaves rows which are there already as they are."""
    insert = of_sqlite.insert if is_sqlite(connection) else of_postgresql.insert
    return insert(into).on_conflict_do_nothing()


def reachable(engine: Engine) -> bool:
    """True. Raises DatabaseProblem when the database cannot be read."""
    with reading(engine) as connection:
        return bool(connection.scalar(text("SELECT 1")))


def scrub(engine: Engine, wait: float = 0.0) -> bool:
    """Empties SQLite's log, where erased rows would otherwise stay readable for a while. False when a reader is in the
    way for longer than `wait` seconds: to be tried again. Other databases do this themselves."""
    if not is_sqlite(engine):
        return True
    with _explained(engine), engine.connect() as connection:
        return sqlite.empty_log(connection, wait)


@contextmanager
def _beginning(engine: Engine) -> Iterator[Connection]:
    """A transaction; SQLite's holds the write lock from its start."""
    with _explained(engine), engine.connect() as connection:
        if is_sqlite(engine):
            connection = connection.execution_options(begin="BEGIN IMMEDIATE")
        with connection.begin():
            yield connection


@contextmanager
def _explained(engine: Engine) -> Iterator[None]:
    try:
        yield
    except PoolTimeout:  # all connections are taken
        raise DatabaseProblem("database-busy", path=path_of(engine)) from None
    except (DBAPIError, sqlite3.Error) as error:
        problem = explain(error, path_of(engine))
        if problem is None:
            raise
        raise problem from error


def is_sqlite(of: Engine | Connection) -> bool:
    """Whether it is a file of one machine's, with one process that serves people from it."""
    return of.dialect.name == "sqlite"


def path_of(engine: Engine) -> str:
    """Where the database is, without a password."""
    return (engine.url.database or "") if is_sqlite(engine) else engine.url.render_as_string()


def unfinished(connection: Connection) -> bytes | None:
    """How far a copy into this database has come; None where none is under way."""
    found: bytes | None = connection.scalar(_HOW_FAR)
    return found


def migrate(engine: Engine, first: Look = bool) -> None:
    """Brings the schema to this version's, or makes it, after `first` has looked at it. Raises DatabaseProblem."""
    with reading(engine) as connection:
        if revision_of(connection) == HEAD:
            return
    with writing(engine) as connection:
        found = _check_ours(connection, path_of(engine))
        if found != HEAD and not upgrade(connection, found, first=first):
            raise DatabaseProblem("database-newer", path=path_of(engine), revision=str(found))


def _check_ours(connection: Connection, path: str) -> str | None:
    """Its revision. Raises DatabaseProblem database-foreign for another program's."""
    found = revision_of(connection)
    if found is None and inspect(connection).get_table_names():
        raise DatabaseProblem("database-foreign", path=path)
    return found


def revision_of(connection: Connection) -> str | None:
    """The schema's revision; None where there is no schema of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
