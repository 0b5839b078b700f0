"""`kill -9` at any instant, and started again: what was acknowledged is there, once. People go through the flow
meanwhile, react to what the bot shows, tap twice, and tap old buttons.

Twelve kills in each mode; `make crash` (KILLS=100) has a hundred in each, and every update comes three times, in any
order that Telegram may choose.
"""

import os
import random
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import records
from bot.settings import read_settings
from storage.people import address_mark
from storage.vault import Vault
from tests.telegram.bots import FakeBot
from tests.telegram.forking import ForkedHouse, Forker
from tests.telegram.house import House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Walker, short_answers

SHORT = 12
KILLS = int(os.environ.get("KILLS", SHORT))
AT_ONCE = 12
CALCULATED = ("topics", "reason")


class Crowd(threading.Thread):
    """People who begin one after another, so many at a time, until told that enough have come."""

    def __init__(self, bot: FakeBot) -> None:
        super().__init__(daemon=True)
        self.bot, self.walkers = bot, list[Walker]()
        self.enough = False
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            while not self.enough or any(not one.done for one in self.walkers):
                under_way = [one for one in self.walkers if not one.done]
                if len(under_way) < AT_ONCE and not self.enough:
                    self._one_more()
                for one in under_way:
                    one.step()
                time.sleep(0.02)
        except BaseException as error:
            self.failed = error

    def _one_more(self) -> None:
        number = len(self.walkers)
        language = ("ar", "fa", "ti", "en")[number % 4]
        walker = Walker(self.bot.person(language), short_answers(number, language), wild=0.15, pause=2.5)
        walker.chance = random.Random(number)
        walker.begins()
        self.walkers.append(walker)

    def finish(self, timeout: float) -> None:
        self.enough = True
        ends = time.monotonic() + timeout
        while self.is_alive() and time.monotonic() < ends:
            time.sleep(0.1)
        if self.failed is not None:
            raise self.failed
        waiting = [(one.person.messages[-1:], one.times) for one in self.walkers if not one.done]
        assert not waiting, waiting[:3]


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as fake:
        yield fake


@pytest.fixture(scope="module")
def forker() -> Iterator[Forker]:
    forker = Forker()
    yield forker
    forker.close()


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "brought"])
def test_nothing_acknowledged_is_lost_or_doubled_when_the_power_fails(
    webhook: bool, tmp_path: Path, fake: FakeTelegram, forker: Forker
) -> None:
    bot = fake.bot()
    if KILLS > SHORT:
        bot.trouble.copies, bot.trouble.swap = 3, True
    chance = random.Random(11 + webhook)
    crowd = Crowd(bot)
    with ForkedHouse(forker, tmp_path, fake.url, webhook) as house:
        crowd.start()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0, 4))
            house.kill()
            house.start(wait=chance.random() < 0.8)  # the others are killed while they start
        house.kill()
        house.start()
        crowd.finish(600)
        fake.wait_for(lambda: bot.pending == 0, 60)
        assert house.stop() == 0
        stored = sorted(map(sorted_items, house.answers().values()))
        doubtful = house.needs("doctor", code=0)
    lost, doubled, acknowledged = counted(house, bot, crowd)
    answered = sum(one.times.total() for one in crowd.walkers)
    again = sum(max(0, times - 1) for one in crowd.walkers for times in one.times.values())
    print(
        f"{'webhook' if webhook else 'polling'}: {KILLS} kills, {len(crowd.walkers)} people, "
        f"{acknowledged} messages and taps acknowledged, {lost} lost, {doubled} doubled; "
        f"{answered} answers given, {again} of them to a question shown again"
    )
    print(doubtful)
    expected = sorted(sorted_items(one.expected) for one in crowd.walkers)
    assert stored == expected
    assert (lost, doubled) == (0, 0)
    assert fake.wrong_calls == []
    assert "Traceback" not in house.logged()


def sorted_items(answers: dict[str, str]) -> list[tuple[str, str]]:
    return sorted((place, value) for place, value in answers.items() if place.partition("[")[0] not in CALCULATED)


def counted(house: House, bot: FakeBot, crowd: Crowd) -> tuple[int, int, int]:
    """How many acknowledged messages and taps left no trace, how many answers stand twice, and how many were."""
    settings = read_settings(None, data=house.data)
    with records(settings) as (_, vault), closing(sqlite3.connect(settings.database_file)) as database:
        claims = {claim for (claim,) in database.execute("select claim from inbox")}
        doubled = database.execute(
            "select count(*) from (select 1 from answer where type != 'calculate' "
            "group by conversation, place having count(*) > 1)"
        ).fetchone()[0]
        arrived = {claim for one in crowd.walkers for claim in claims_of(vault, bot, one)}
    return len(arrived - claims), doubled, len(arrived)


def claims_of(vault: Vault, bot: FakeBot, one: Walker) -> Iterator[str]:
    """As `reading.py` names what arrives, and the lane what it has taken."""
    mark = address_mark(vault, "telegram", str(one.person.id))
    names = [f"m{number}" for number in one.person.wrote]
    names += [f"q{tap}" if ":~" in data else f"t{on}.{data}" for data, on, tap in one.tapped]
    for name in names:
        yield vault.mark(f"{mark}{bot.id}:{name}")[:32]
