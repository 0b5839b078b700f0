"""All rows of a database, out of one and into another: the way of a move, a backup and a restore."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from msgspec import json, msgpack
from sqlalchemy import Connection, Engine, MetaData, Table, delete, func, insert, literal, select, text, tuple_, update

from storage import tables
from storage.database import UNFINISHED, is_sqlite, migrate, path_of, reading, unfinished, writing
from storage.problems import DatabaseProblem
from storage.tables import table

AT_ONCE = 1000  # rows
_SETTING = table(tables.Setting)
Row = tuple[Any, ...]
Told = Callable[[int], None]
"""Is told of so many more rows that are through."""


class Tally(NamedTuple):
    """How many rows a table has, and a sum over all of them that tells two tables apart, whatever their order."""

    rows: int
    total: int

    def plus(self, rows: Sequence[Row]) -> "Tally":
        more = sum(int.from_bytes(blake2b(msgpack.encode(row), digest_size=8).digest()) for row in rows)
        return Tally(self.rows + len(rows), (self.total + more) % 2**64)


NOTHING = Tally(0, 0)


def tables_of(connection: Connection) -> list[Table]:
    """Every table as it is in this database, each after those that its rows hang on."""
    found = MetaData()
    found.reflect(connection)
    return [one for one in found.sorted_tables if one.name != "alembic_version"]


def count(connection: Connection, found: Iterable[Table] | None = None) -> int:
    """The rows of some tables, or of all."""
    counts = (select(func.count()).select_from(one) for one in (tables_of(connection) if found is None else found))
    return sum(connection.scalar(each) or 0 for each in counts)


def rows_of(connection: Connection, of: Table, after: Row | None = None) -> Iterator[list[Row]]:
    """A table's rows in the order of its key, so many at once; only those after a key, where one is given."""
    keys = list(of.primary_key.columns)
    places = [list(of.c).index(key) for key in keys]
    while True:
        query = select(of).order_by(*keys).limit(AT_ONCE)
        if after is not None:
            query = query.where(tuple_(*keys) > tuple_(*map(literal, after)))
        if of.name == _SETTING.name:
            query = query.where(of.c.name != UNFINISHED)
        rows = [tuple(row) for row in connection.execute(query)]
        if not rows:
            return
        yield rows
        after = tuple(rows[-1][place] for place in places)


def add_rows(connection: Connection, to: Table, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Adds rows as they are."""
    connection.execute(insert(to), [dict(zip(columns, row, strict=True)) for row in rows])


def number_on(connection: Connection, found: Sequence[Table]) -> None:
    """After rows came with their numbers: the next row of each table gets the next one."""
    if is_sqlite(connection):
        return  # takes the highest there is
    for one in found:
        for key in one.primary_key.columns:
            named = {"of": f'"{one.name}"', "key": key.name}
            sequence = connection.scalar(text("SELECT pg_get_serial_sequence(:of, :key)"), named)
            highest = connection.scalar(select(func.max(key))) if sequence else None
            if highest is not None:
                connection.execute(text("SELECT setval(:sequence, :to)"), {"sequence": sequence, "to": highest})


def tallies(connection: Connection) -> dict[str, Tally]:
    """Table -> what is in it."""
    found = dict[str, Tally]()
    for one in tables_of(connection):
        found[one.name] = NOTHING
        for rows in rows_of(connection, one):
            found[one.name] = found[one.name].plus(rows)
    return found


def move(source: Engine, target: Engine, told: Told) -> dict[str, Tally]:
    """Copies everything into an empty database, or goes on where an earlier try ended; then compares both, row by row.
    Until that is done, nobody can open the target. The source is only read; nobody may write to it meanwhile.

    Raises DatabaseProblem database-not-empty, copy-differs {path, table}.
    """
    migrate(target)
    with reading(source) as out:
        found = sorted(tables_of(out), key=lambda one: one.name == _SETTING.name)  # it says how far we are: the last
        reached, after = _begin(target)
        with reading(target) as into:
            there = {one.name: one for one in tables_of(into)}  # with its own kinds of columns
            copied = count(into, [there[reached]]) if reached else 0  # of the table that it had come to, ...
            copied -= reached == _SETTING.name  # ... but for the row that says so
        for one in found:
            if reached not in ("", one.name):
                told(count(out, [one]))
                continue
            if after is not None:
                told(copied)
            for rows in rows_of(out, one, after):
                last = tuple(rows[-1][list(one.c).index(key)] for key in one.primary_key.columns)
                with writing(target) as connection:
                    add_rows(connection, there[one.name], one.c.keys(), rows)
                    how_far = json.encode((str(one.name), last))
                    connection.execute(update(_SETTING).where(_SETTING.c.name == UNFINISHED).values(value=how_far))
                told(len(rows))
            reached, after = "", None
        wanted = tallies(out)
    with writing(target) as connection:
        for name, tally in tallies(connection).items():
            if tally != wanted[name]:
                raise DatabaseProblem("copy-differs", path=path_of(target), table=name)
        number_on(connection, list(there.values()))
        connection.execute(delete(_SETTING).where(_SETTING.c.name == UNFINISHED))
    return wanted


def _begin(target: Engine) -> tuple[str, Row | None]:
    """The table and the key that an earlier try had reached; ("", None) at the beginning."""
    with writing(target) as connection:
        how_far = unfinished(connection)
        if how_far is None:
            if count(connection):
                raise DatabaseProblem("database-not-empty", path=path_of(target))
            connection.execute(insert(_SETTING).values(name=UNFINISHED, value=json.encode(("", None))))
            return "", None
        name, last = json.decode(how_far, type=tuple[str, list[Any] | None])
        return name, None if last is None else tuple(last)
