"""Every version of the schema, down to the first and up again, with rows in every table."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Boolean, Connection, Engine, LargeBinary, MetaData, Table, Text, insert, select, text, update
from sqlmodel import SQLModel

from storage.database import open_database, writing
from storage.migrations import configured
from storage.tables import Conversation, table
from tests.databases import address

ROWS = 3  # a table
Kept = dict[str, dict[str, list[Any]]]  # table, column, values in the order of the primary key


@pytest.fixture
def filled(tmp_path: Path, backend: str) -> Iterator[Engine]:
    engine = open_database(address(backend, tmp_path))
    with writing(engine) as connection:
        for table in SQLModel.metadata.sorted_tables:
            connection.execute(insert(table), [_row(table, number) for number in range(1, ROWS + 1)])
    yield engine
    engine.dispose()


def test_each_step_down_and_up_keeps_every_row_and_all_of_it_that_both_versions_know(filled: Engine) -> None:
    with writing(filled) as connection:
        scripts = ScriptDirectory.from_config(configured(connection)).walk_revisions()
        down = [script.revision for script in scripts]
    assert len(down) > 9
    before = kept(filled)
    for move, (_, to) in [("downgrade", step) for step in pairwise(down)] + [
        ("upgrade", step) for step in pairwise(down[::-1])
    ]:
        with writing(filled) as connection:
            getattr(command, move)(configured(connection), to)
        after = kept(filled)
        assert both(before, after) == both(after, before), (move, to)
        assert both(before, after)["person"]["id"], to
        before = after
    with writing(filled) as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []


def test_what_somebody_was_asked_to_agree_to_is_no_agreement(filled: Engine) -> None:
    def move(way: str, to: str) -> tuple[Any, ...]:
        with writing(filled) as connection:
            getattr(command, way)(configured(connection), to)
            return tuple(connection.execute(text("SELECT * FROM conversation WHERE id = 1")).mappings().one().items())

    with writing(filled) as connection:
        asked = {"consent": None, "shown": "V1", "consented_at": None}
        connection.execute(update(table(Conversation)).where(table(Conversation).c.id == 1).values(asked))
    below = dict(move("downgrade", "0013"))
    assert below["consent"] == "V1", "where one column is for both"
    assert asked.items() <= dict(move("upgrade", "0014")).items()


def test_the_first_version_is_taken_away_whole(filled: Engine) -> None:
    with writing(filled) as connection:
        command.downgrade(configured(connection), "base")
    assert set(kept(filled)) <= {"alembic_version"}


def kept(engine: Engine) -> Kept:
    found = MetaData()
    with writing(engine) as connection:
        found.reflect(connection)
        return {name: _columns(connection, table) for name, table in found.tables.items() if name != "alembic_version"}


def both(one: Kept, other: Kept) -> Kept:
    """What is in one, of the tables and columns that the other has too."""
    return {
        name: {column: values for column, values in columns.items() if column in other[name]}
        for name, columns in one.items()
        if name in other
    }


def _columns(connection: Connection, table: Table) -> dict[str, list[Any]]:
    rows = connection.execute(select(table).order_by(*table.primary_key)).mappings().all()
    return {column.name: [row[column.name] for row in rows] for column in table.columns}


def _row(table: Table, number: int) -> dict[str, Any]:
    """One that fits: what refers to another table's row refers to the one of the same number."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if isinstance(column.type, Boolean):
            row[column.name] = number % 2 == 0
        elif isinstance(column.type, LargeBinary):
            row[column.name] = f"{table.name} {number}".encode()
        elif isinstance(column.type, Text):
            keys = [key.column for key in column.foreign_keys]
            row[column.name] = f"{keys[0].table.name if keys else table.name} {number}"
        else:
            row[column.name] = number
    return row
