from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.flow import Flow
from dialogs.reading import read_flow
from storage.database import open_database
from tests.reports.people import World

FLOW = Path(__file__).parents[2] / "dialogs" / "flows" / "needs.yaml"


@pytest.fixture(scope="session")
def flow() -> Flow:
    found, problems = read_flow(FLOW.read_bytes(), FLOW.name)
    assert found is not None, problems
    return found


@pytest.fixture
def world(tmp_path: Path, flow: Flow) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'needs.db'}")
    yield World(engine, flow)
    engine.dispose()
