"""Who is on duty where several processes share a database: whoever cannot start leaves it to another."""

import asyncio
from pathlib import Path

from bot.duty import Roster
from storage.database import open_database
from storage.duty import Duty
from tests.databases import address


class Bot:
    """Starts or does not, and remembers how often it was told to stop."""

    def __init__(self, works: bool) -> None:
        self.works, self.stopped = works, 0

    async def start(self) -> None:
        if not self.works:
            raise RuntimeError("no token")

    async def stop(self) -> None:
        self.stopped += 1


def test_whoever_cannot_start_its_bots_stops_those_that_did_and_leaves_the_duty_to_another(tmp_path: Path) -> None:
    at = address("postgresql", tmp_path)
    good, bad, other = Bot(True), Bot(False), Bot(True)

    async def both() -> None:
        first = Roster(Duty(open_database(at)), [good, bad], lambda: None)
        second = Roster(Duty(open_database(at)), [other], lambda: None)
        async with first.kept():
            while not good.stopped:
                await asyncio.sleep(0.05)
            async with second.kept():
                async with asyncio.timeout(60):
                    while not second.on_duty:
                        await asyncio.sleep(0.05)
                assert not first.on_duty

    asyncio.run(asyncio.wait_for(both(), 120))
    assert good.stopped
