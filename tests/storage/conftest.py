"""A lane on a real SQLite file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.lanes import Lane
from tests.storage import small
from tests.storage.small import opened


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Any]:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    yield lane, engine, vault
    lane.close()
    engine.dispose()
