import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import run
from tests.bot.mail.house import MailHouse
from tests.bot.mail.server import MailServer, certificate


@pytest.fixture(scope="session")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of invented people who answered until 2026-11-22."""
    folder = tmp_path_factory.mktemp("mailed") / "data"
    told = ["--people", "150", "--weeks", "2", "--seed", "5", "--until", "2026-11-22"]
    assert run(["simulate", *told, "--data", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost, and its key."""
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def house(alone: Path, weeks: Path, server: MailServer) -> Iterator[MailHouse]:
    shutil.copytree(weeks, alone / "data")
    with MailHouse(alone, server) as house:
        yield house
