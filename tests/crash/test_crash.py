"""`kill -9` at any instant, and started again: what was acknowledged is there, once. People go through the flow on the
web and in Telegram meanwhile, react to what they are shown, tap twice, and send old pages.

Fifty kills on each database; `make crash KILLS=1000` has a thousand on each, half of them with updates fetched and half
with updates brought, each of which comes three times, in any order that Telegram may choose. Before every fifth kill
something else befalls: the network is cut, the process is told to stop, the disk is full or the database's server
killed, the clock is set.
"""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import read_settings
from tests.crash.accounts import account
from tests.crash.crowd import Crowd
from tests.crash.disasters import Disasters, Server
from tests.telegram.forking import ForkedHouse, Forker
from tests.telegram.house import PATIENCE
from tests.telegram.server import FakeTelegram

SHORT = 50
KILLS = int(os.environ.get("KILLS", SHORT))
AT_ONCE = int(os.environ.get("PEOPLE", 6))  # in each channel
LONG = KILLS > SHORT
EVERY = 5
BETWEEN = 3.0  # seconds at most from a start to a kill
ENOUGH = 900.0  # seconds to the end of everybody's way, on a machine with much else to do
CALCULATED = ("topics", "reason")
EACH = [("sqlite", "fetched"), ("postgresql", "brought")]
ALL = [*EACH, ("sqlite", "brought"), ("postgresql", "fetched")]


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as fake:
        yield fake


@pytest.fixture(scope="module")
def forker() -> Iterator[Forker]:
    forker = Forker()
    yield forker
    forker.close()


@pytest.fixture
def server(database: str) -> Iterator[Server | None]:
    """One of its own, as it is killed; None where the database is a file."""
    server = Server(small=LONG) if database == "postgresql" else None
    yield server
    if server is not None:
        server.close()


@pytest.mark.parametrize(("database", "way"), ALL if LONG else EACH)
def test_nothing_acknowledged_is_lost_or_doubled_whatever_dies(
    database: str, way: str, tmp_path: Path, fake: FakeTelegram, forker: Forker, server: Server | None
) -> None:
    bot = fake.bot()
    if LONG:
        bot.trouble.copies, bot.trouble.swap = 3, True
    kills = KILLS // 2 if LONG else KILLS
    chance = random.Random(f"{database} {way}")
    more = {"NEEDS_DATABASE_URL": server.address} if server else {}
    house = ForkedHouse(forker, tmp_path, fake.url, way == "brought", **more)
    crowd = Crowd(bot, house.address, AT_ONCE, pause=0.3)
    disasters = Disasters(house, crowd, bot, server, seed=kills)
    with house:
        crowd.start()
        for number in range(kills):
            crowd.goes_on(chance.randint(0, 2 * AT_ONCE), chance.uniform(0, BETWEEN))
            if number % EVERY == 0:
                if not house.answers_now():  # it was killed while it started
                    house.restart()
                disasters.meet()
            house.kill()
            if LONG and (number + 1) % 50 == 0:
                print(f"{database}, updates {way}: {number + 1} of {kills} kills", flush=True)
            house.start(wait=chance.random() < 0.8)  # the others are killed while they start
        house.restart()
        crowd.finish(ENOUGH)
        fake.wait_for(lambda: bot.pending == 0, PATIENCE)
        assert house.stop(PATIENCE) == 0
        stored = sorted(map(sorted_items, house.answers().values()))
        settings = read_settings(None, data=house.data, database_url=more.get("NEEDS_DATABASE_URL"))
        found = account(settings, bot, crowd.walkers, crowd.visitors)
    again = sum(max(0, times - 1) for one in crowd.people for times in one.times.values())
    print(
        f"\n{database}, updates {way}: {kills} kills; also {disasters.met}, "
        f"slowest stop {disasters.slowest_stop:.1f} s; "
        f"{len(crowd.visitors)} people on the web and {len(crowd.walkers)} in Telegram; "
        f"{found.acknowledged} forms, messages and taps acknowledged, {found.lost} lost, {found.doubled} doubled; "
        f"{crowd.answered} answers given, {again} of them to a question shown again, "
        f"{sum(one.impatient for one in crowd.walkers)} after a while without a word; "
        f"{crowd.refused} pages that said 'not now'; {found.doubtful} replies perhaps sent twice"
    )
    assert found.wrong == {}
    assert found.people == len(crowd.people)
    assert stored == sorted(sorted_items(one.expected) for one in crowd.people)
    # What one process had sent when it was killed, the next does not know: it may be asked to wait, and does.
    assert [call for call in fake.wrong_calls if call.status != 429] == []
    assert "Traceback" not in house.logged()


def sorted_items(answers: dict[str, str]) -> list[tuple[str, str]]:
    return sorted((place, value) for place, value in answers.items() if place.partition("[")[0] not in CALCULATED)
