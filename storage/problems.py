"""What can be wrong with the database or the key, as codes. The sentences are in locales/en/cli.ftl."""

import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any

from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError


class DatabaseProblem(Exception):  # noqa: N818  (a problem of the operator's, with a sentence of its own)
    """A code and its arguments, one of:

    database-address            not a database address
    database-folder-unwritable  the folder or file cannot be made or written {path}
    database-corrupt            not a database, or a damaged one {path}
    database-foreign            a database of something else {path}
    database-nothing            nothing is kept in it yet {path}
    database-newer              written by a newer version of this program {path, revision}
    database-busy               another process kept it locked {path}
    database-full               no room on the disk {path}
    database-readonly           {path}
    database-disk-error         reading or writing the disk failed {path}
    database-serving            `needs run` serves people from it {path}
    database-unfinished         a copy into it has not come to its end {path}
    database-not-empty          there is something in it already {path}
    flow-superseded             another version of a flow was published; whoever serves this one takes nothing any more
    copy-differs                what was copied is not what is there now {path, table}
    database-unreachable        the server does not answer {path}
    database-refused            the server does not let us in: user, password, name of the database, rights {path}
    backup-unwritable, backup-unreadable   {path, why}
    backup-foreign              not a backup {path}
    backup-key                  sealed with another key, or damaged from its first byte on {path}
    backup-broken               damaged or cut off {path}
    backup-newer                written by a newer version of this program {path, revision}
    key-missing                 the database exists, its key does not {path}
    key-malformed               not 32 bytes as hex or base64 {path}
    key-unreadable, key-unwritable   {path}
    key-same                    a rotation to the key that is in use {path}
    key-elsewhere               a rotation that was cut off wrote its key to another file {path}
    key-wrong                   not the key this database was begun with {path}
    sealed-unreadable           something sealed that this key does not open
    """

    def __init__(self, code: str, **arguments: str) -> None:
        super().__init__(code, arguments)
        self.code = code
        self.arguments: Mapping[str, str] = arguments

    def __str__(self) -> str:
        return " ".join((self.code, *(f"{name}={value}" for name, value in self.arguments.items())))


LEAST_ROOM = 2**16  # bytes: what SQLite makes beside its file at every start

_SQLITE = {
    "SQLITE_BUSY": "database-busy",
    "SQLITE_LOCKED": "database-busy",
    "SQLITE_FULL": "database-full",
    "SQLITE_READONLY": "database-readonly",
    "SQLITE_PERM": "database-folder-unwritable",
    "SQLITE_AUTH": "database-folder-unwritable",
    "SQLITE_CANTOPEN": "database-folder-unwritable",
    "SQLITE_CORRUPT": "database-corrupt",
    "SQLITE_NOTADB": "database-corrupt",
    "SQLITE_IOERR": "database-disk-error",
    "SQLITE_ERROR": "database-corrupt",  # a table or a column is not there
}


# PostgreSQL's SQLSTATE, whole or its class (two characters): its manual, appendix A.
_POSTGRESQL = {
    "08": "database-unreachable",
    "57P": "database-unreachable",  # shut down, starting up, dropped
    "53100": "database-full",
    "53": "database-busy",  # no memory, too many connections
    "55P03": "database-busy",  # a lock
    "40": "database-busy",  # deadlock, serialization
    "25006": "database-readonly",
    "25P03": "database-busy",  # left idle too long
    "28": "database-refused",
    "3D": "database-refused",
    "42501": "database-refused",
    "42P01": "database-corrupt",  # a table or a column is not there
    "42703": "database-corrupt",
    "XX": "database-corrupt",
    "58": "database-disk-error",
}


# What the server says to one whom it does not let in, before there is a connection with an SQLSTATE.
_REFUSED = (
    *("authentication failed", "does not exist", "no pg_hba.conf", "no password supplied"),
    *("not permitted to log in", "permission denied for database"),
)
_NO_ADDRESS = ("invalid URI query parameter", "invalid connection option")


def _no_room(path: str) -> bool:
    try:
        return shutil.disk_usage(Path(path).parent).free < LEAST_ROOM
    except OSError:
        return False


def explain(error: Exception, path: str) -> DatabaseProblem | None:
    """The problem behind a driver's error when it lies with the database; None when it lies with what was written."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        name = getattr(cause, "sqlite_errorname", "")
        code = _SQLITE.get("_".join(name.split("_")[:2]))  # extended codes go on: SQLITE_IOERR_WRITE
        if code == "database-disk-error" and _no_room(path):
            code = "database-full"  # as when the file beside it for memory that is shared does not fit
        return DatabaseProblem(code, path=path) if code else None
    state = getattr(cause, "sqlstate", None) or ""
    for length in (5, 3, 2):
        if code := _POSTGRESQL.get(state[:length]):
            return DatabaseProblem(code, path=path)
    if isinstance(error, OperationalError) and not state:  # the driver's own: no connection, or it broke
        refused = any(words in str(cause) for words in _REFUSED)
        return DatabaseProblem("database-refused" if refused else "database-unreachable", path=path)
    if isinstance(error, ProgrammingError) and any(words in str(cause) for words in _NO_ADDRESS):
        return DatabaseProblem("database-address")
    return None


def place_of(error: Exception) -> str:
    """The error's class and the line that raised it. Never its text, which may quote a person."""
    frame: Any = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    if frame is None:
        return type(error).__name__
    return f"{type(error).__name__} at {PurePath(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}"
