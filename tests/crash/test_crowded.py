"""Many people at once on the web over a slow network, and the process is told to stop in the middle of it.

A few in the suite. `CROWD=200 SECONDS=60 pytest -s` is two hundred for a minute, and prints how long the house had
their requests and how long its stop took: figures of a machine, not asserted.
"""

import os
import threading
import time
from pathlib import Path

from bot.settings import read_settings
from tests.crash.accounts import account
from tests.crash.slow import SlowNetwork
from tests.crash.visitor import Visitor
from tests.telegram.forking import LANGUAGES
from tests.telegram.house import PATIENCE, House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import short_answers

CROWD = int(os.environ.get("CROWD", 8))
SECONDS = float(os.environ.get("SECONDS", 4))
READING = 3.0 if CROWD > 8 else 0.3  # seconds that somebody looks at a page
DELAY, RATE = 0.1, 50_000.0  # seconds each way; bytes a second


class Seat(threading.Thread):
    """One place in the crowd: whoever is through makes room for the next."""

    def __init__(self, address: str, number: int) -> None:
        super().__init__(daemon=True)
        self._address, self._number = address, number
        self.visitors: list[Visitor] = []
        self.enough = False
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            while not self.enough:
                if not self.visitors or self.visitors[-1].done:
                    number = self._number + 1000 * len(self.visitors)
                    language = LANGUAGES[number % len(LANGUAGES)]
                    answers = short_answers(number, language)
                    self.visitors.append(Visitor(self._address, answers, language, pause=READING))
                self.visitors[-1].step()
                time.sleep(0.05)
        except BaseException as error:
            self.failed = error


def test_nothing_is_lost_when_it_is_stopped_amid_many_people_on_a_slow_network(tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        bot = fake.bot()
        house = House(tmp_path, fake.url)
        with house, SlowNetwork(house.port, DELAY, RATE) as network:
            seats = [Seat(network.address, number) for number in range(CROWD)]
            for seat in seats:
                seat.start()
            _wait_for(seats)
            took = sorted(network.took)
            begun = time.monotonic()
            assert house.stop(PATIENCE) == 0
            stopped = time.monotonic() - begun
            house.start()
            _wait_for(seats)
            for seat in seats:
                seat.enough = True
            for seat in seats:
                seat.join(PATIENCE)
            assert house.stop(PATIENCE) == 0
        people = [one for seat in seats for one in seat.visitors]
        found = account(read_settings(None, data=house.data), bot, [], people)
    half, most = took[len(took) // 2], took[int(len(took) * 0.95)]
    print(
        f"\n{CROWD} at once, {len(people)} people, {len(took)} requests before the stop, answered in "
        f"{half * 1000:.0f} ms (p50) and {most * 1000:.0f} ms (p95); stopped in {stopped:.1f} s; "
        f"{found.acknowledged} forms acknowledged, {found.lost} lost"
    )
    assert found.acknowledged > CROWD
    assert {name: number for name, number in found.wrong.items() if name != "elsewhere"} == {}
    assert "Traceback" not in house.logged()


def _wait_for(seats: list[Seat]) -> None:
    """Half of the time, and until everybody's next form was answered."""
    until, before = time.monotonic() + SECONDS / 2, [_answered(seat) for seat in seats]
    while time.monotonic() < until or any(_answered(seat) <= n for seat, n in zip(seats, before, strict=True)):
        assert [seat.failed for seat in seats if seat.failed] == []
        assert time.monotonic() < until + PATIENCE, "somebody never came further"
        time.sleep(0.05)


def _answered(seat: Seat) -> int:
    return sum(len(one.acknowledged) for one in seat.visitors)
