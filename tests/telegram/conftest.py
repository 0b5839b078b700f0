"""The fake server, one bot on it, and calls to it as any program could make them."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.server import FakeTelegram

Ask = Callable[..., httpx.Response]


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def bot(fake: FakeTelegram) -> FakeBot:
    return fake.bot()


@pytest.fixture
def ask(fake: FakeTelegram, bot: FakeBot) -> Iterator[Ask]:
    """`ask("sendMessage", chat_id=1, text="...")` as JSON; `bot=` another one."""
    with httpx.Client(base_url=fake.url, timeout=10) as client:

        def call(method: str, *, bot: FakeBot = bot, **arguments: Any) -> httpx.Response:
            return client.post(f"/bot{bot.token}/{method}", json=arguments)

        yield call


def result(answer: httpx.Response) -> Any:
    """Of a call that went well."""
    body = answer.json()
    assert answer.status_code == 200 and body["ok"], body
    return body["result"]


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Code and description of a call that was refused."""
    body = answer.json()
    assert not body["ok"] and body["error_code"] == answer.status_code, body
    return answer.status_code, body["description"]
