"""Duty: what only one of several processes on a database does at a time, such as sending replies and keeping the
schedule. Who has it holds a lock as long as its connection lives; when the process or the connection dies, another gets
it. On SQLite there is one process, which always has it."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from storage.database import is_sqlite
from storage.postgresql import ON_DUTY, REPLIES
from storage.problems import DatabaseProblem, explain


class Duty:
    """Not safe for several threads at once. Raises DatabaseProblem."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._driver: psycopg.Connection | None = None

    @property
    def shared(self) -> bool:
        """Whether there may be other processes."""
        return not is_sqlite(self._engine)

    def take(self) -> bool:
        """Tries to get it. False: another process has it."""
        with self._explained():
            driver = self._connection()
            got = driver.execute("SELECT pg_try_advisory_lock(%s)", [ON_DUTY]).fetchone()
            if got and got[0]:
                driver.execute(f"LISTEN {REPLIES}")
                return True
            return False

    def keep(self, seconds: float) -> bool:
        """Waits until another process wrote a reply (True), at most so long. Raises when the duty is lost."""
        with self._explained():
            driver = self._connection()
            news = any(True for _ in driver.notifies(timeout=seconds, stop_after=1))
            driver.execute("SELECT 1")
            return news

    def leave(self) -> None:
        """Another may have it."""
        if self._driver is not None:
            self._driver.close()
            self._driver = None

    def _connection(self) -> psycopg.Connection:
        if self._driver is None:
            raw = self._engine.raw_connection()
            driver = raw.driver_connection
            raw.detach()  # the pool is for those who give back what they borrow
            assert isinstance(driver, psycopg.Connection)
            driver.rollback()
            driver.autocommit = True
            self._driver = driver
        return self._driver

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (psycopg.Error, OperationalError) as error:
            self.leave()
            path = self._engine.url.render_as_string()
            raise explain(error, path) or DatabaseProblem("database-unreachable", path=path) from error
