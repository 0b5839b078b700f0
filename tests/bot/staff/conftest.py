import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import run
from tests.bot.staff.house import StaffHouse
from tests.telegram.server import FakeTelegram


@pytest.fixture(scope="session")
def thirteen_weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of invented people who answered until 2026-11-22."""
    folder = tmp_path_factory.mktemp("weeks") / "data"
    told = ["--people", "500", "--weeks", "13", "--seed", "5", "--until", "2026-11-22"]
    assert run(["simulate", *told, "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as fake:
        yield fake
        assert not fake.wrong_calls


@pytest.fixture
def house(alone: Path, fake: FakeTelegram) -> Iterator[StaffHouse]:
    """Nobody has answered yet."""
    with StaffHouse(alone / "data", fake) as house:
        yield house


@pytest.fixture
def full(alone: Path, fake: FakeTelegram, thirteen_weeks: Path) -> Iterator[StaffHouse]:
    """Weeks with answers in them."""
    shutil.copytree(thirteen_weeks, alone / "data")
    with StaffHouse(alone / "data", fake) as house:
        yield house
