"""Who serves people from a database: on a server any number of processes, on a file one; and nobody while the whole
database is moved, restored or sealed anew."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from storage.database import is_sqlite, path_of, reading
from storage.postgresql import OURS
from storage.problems import DatabaseProblem

_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name LIKE :ours AND application_name <> current_setting('application_name')"
)


@contextmanager
def serving(engine: Engine) -> Iterator[None]:
    """As long as it is entered, this process serves. On a file it must be the only one, or database-serving is
    raised; on a server its connections show that it is there."""
    if is_sqlite(engine):
        with _locked(engine):
            yield
    else:
        yield


@contextmanager
def at_rest(engine: Engine) -> Iterator[None]:
    """As long as it is entered, nobody serves from the database. Raises DatabaseProblem database-serving when somebody
    does. On a server the operator must not start another meanwhile."""
    if is_sqlite(engine):
        with _locked(engine):
            yield
        return
    with reading(engine) as connection:
        others = connection.scalar(_OTHERS, {"ours": OURS + "%"})
    if others:
        raise DatabaseProblem("database-serving", path=path_of(engine))
    yield


def share_a_lock(one: Engine, other: Engine) -> bool:
    """Whether both are files in one folder, so that they cannot both be at rest."""
    return (
        all(map(is_sqlite, (one, other))) and len({Path(path_of(each)).resolve().parent for each in (one, other)}) == 1
    )


@contextmanager
def _locked(engine: Engine) -> Iterator[None]:
    """A lock on the file's folder that ends with the process; on the file itself, SQLite would lose its own."""
    path = path_of(engine)
    try:
        handle = os.open(Path(path).parent, os.O_RDONLY)
    except OSError:
        raise DatabaseProblem("database-folder-unwritable", path=path) from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise DatabaseProblem("database-serving", path=path) from None
        yield
    finally:
        os.close(handle)
