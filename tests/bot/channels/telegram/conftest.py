"""One house with its bot on the fake server for all tests of a file; each test has people of its own."""

from collections.abc import Iterator

import pytest

from tests.bot.channels.telegram.living import Living
from tests.telegram.bots import FakeBot
from tests.telegram.server import FakeTelegram


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture(scope="module")
def bot(fake: FakeTelegram) -> FakeBot:
    return fake.bot()


@pytest.fixture(scope="module")
def house(bot: FakeBot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    with Living(tmp_path_factory.mktemp("house"), bot) as house:
        yield house
