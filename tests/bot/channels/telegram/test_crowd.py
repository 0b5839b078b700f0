"""Two hundred people at once: nobody's call breaks a limit, and nobody waits for anything but Telegram's rates.

The figures are printed (`pytest -s`), not asserted: they belong to a machine. All count from the moment at which
everybody's /start was handed to the fake server to the end of each one's first sendMessage there; the server shares the
process with the house, and its work is in them. "Behind the rate" is how much later a reply came than Telegram's rate
let it come: the first 29 at once, the next 29 after 1.05 seconds, and so on. "Without a rate" is the same with no rate
on either side: all two hundred are worked on at the same time.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.botapi import rates
from tests.bot.channels.telegram.living import Living
from tests.bot.channels.telegram.test_prompts import Unlimited
from tests.telegram.bots import FakeBot
from tests.telegram.server import FakeTelegram

CHATS = 200
PATIENCE = 120


@pytest.fixture
def bot(fake: FakeTelegram) -> Iterator[FakeBot]:
    bot = fake.bot(f"{fake.number() + 1000}:TEST-token_of_a_crowd")
    yield bot
    assert [call for call in fake.wrong_calls if call.bot == bot.token] == []


def first_replies(fake: FakeTelegram, bot: FakeBot, folder: Path) -> list[float]:
    """Seconds from everybody's /start to each one's first reply, sorted."""
    with Living(folder, bot) as house:
        fake.wait_for(lambda: bool(bot.short_descriptions), PATIENCE)
        time.sleep(1.5)  # the menu's calls are over
        people = [bot.person(("ar", "fa", "ti", "de")[number % 4]) for number in range(CHATS)]
        with fake.lock:
            begun = time.monotonic()
            for person in people:
                person.says("/start")
        fake.wait_for(lambda: all(person.messages for person in people), PATIENCE)
        assert not house.logged("waits") and not house.logged("reached")
    first = {str(call.arguments["chat_id"]): call.at for call in reversed(fake.made("sendMessage"))}
    return sorted(first[str(person.id)] - begun for person in people)


def told(title: str, took: list[float]) -> str:
    half, most = took[len(took) // 2], took[int(len(took) * 0.95)]
    return f"{title}: {len(took)} first replies, p50 {half:.2f} s, p95 {most:.2f} s, last {took[-1]:.2f} s"


def test_two_hundred_at_once_break_no_limit(fake: FakeTelegram, bot: FakeBot, tmp_path: Path) -> None:
    took = first_replies(fake, bot, tmp_path)
    print(told("with Telegram's rate", took))
    print(told("behind the rate", sorted(at - rates.SECOND * (n // rates.MOST) for n, at in enumerate(took))))


def test_two_hundred_at_once_wait_for_nothing_of_ours(
    fake: FakeTelegram, bot: FakeBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot.rates = Unlimited()
    monkeypatch.setattr(rates, "MOST", 10 * CHATS)
    print(told("without a rate", first_replies(fake, bot, tmp_path)))
