"""Every test here runs on SQLite and on PostgreSQL, but for those that are about one of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.lanes import Lane
from tests.databases import BACKENDS
from tests.storage import small
from tests.storage.small import opened


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    only = metafunc.definition.get_closest_marker("one_database")
    if "backend" in metafunc.fixturenames and only is None:
        metafunc.parametrize("backend", BACKENDS, indirect=True)


@pytest.fixture(autouse=True)
def backend(request: pytest.FixtureRequest) -> Iterator[str]:
    """What `opened` opens."""
    small.BACKEND[0] = getattr(request, "param", "sqlite")
    yield small.BACKEND[0]
    small.BACKEND[0] = "sqlite"


@pytest.fixture
def house(tmp_path: Path, backend: str) -> Iterator[Any]:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    yield lane, engine, vault
    lane.close()
    engine.dispose()
