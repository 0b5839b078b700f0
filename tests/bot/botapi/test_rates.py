"""Our pace against a server that counts calls as they arrive, each after a way of its own length."""

import asyncio
import itertools
import random
from time import monotonic

from bot.botapi.rates import Pace


class Server:
    """Notes when calls arrive, somewhere between their start and their end."""

    def __init__(self, pace: Pace, slowest: float = 0.05) -> None:
        self.pace, self.slowest = pace, slowest
        self.arrived: list[tuple[float, str]] = []
        self.random = random.Random(7)

    async def call(self, chat: str | None) -> None:
        async with self.pace.call(chat):
            there, back = (self.random.uniform(0, self.slowest) for _ in range(2))
            await asyncio.sleep(there)
            self.arrived.append((monotonic(), chat or ""))
            await asyncio.sleep(back)

    def most_in_a_second(self) -> int:
        times = sorted(at for at, _ in self.arrived)
        return max(sum(start <= at < start + 1 for at in times) for start in times)

    def shortest_between(self, chat: str) -> float:
        times = sorted(at for at, where in self.arrived if where == chat)
        return min(after - before for before, after in itertools.pairwise(times))


def test_never_more_than_thirty_calls_arrive_in_any_second() -> None:
    async def many() -> Server:
        server = Server(Pace(first=0))
        await asyncio.gather(*(server.call(str(chat)) for chat in range(80)))
        return server

    server = asyncio.run(many())
    assert len(server.arrived) == 80
    assert 20 <= server.most_in_a_second() <= 30


def test_in_a_chat_messages_are_more_than_a_second_apart_and_other_chats_do_not_wait() -> None:
    async def two() -> tuple[Server, float]:
        server = Server(Pace(first=0))

        async def talkative() -> None:
            for _ in range(3):
                await server.call("one")

        busy = asyncio.create_task(talkative())
        await asyncio.sleep(0.2)
        begun = monotonic()
        await server.call("two")
        waited = monotonic() - begun
        await busy
        return server, waited

    server, waited = asyncio.run(two())
    assert server.shortest_between("one") >= 1
    assert waited < 0.5


def test_what_telegram_asks_to_wait_is_waited_there_and_nowhere_else() -> None:
    async def held() -> list[tuple[float, str]]:
        server = Server(Pace(first=0), slowest=0)
        begun = monotonic()
        server.pace.hold("one", 2)
        await asyncio.gather(server.call("one"), server.call("two"))
        return [(at - begun, chat) for at, chat in server.arrived]

    (first, second) = asyncio.run(held())
    assert first[1] == "two" and first[0] < 0.5
    assert second[1] == "one" and second[0] >= 2


def test_when_two_chats_are_held_all_wait_since_the_limit_is_everybodys() -> None:
    async def held() -> float:
        server = Server(Pace(first=0), slowest=0)
        server.pace.hold("one", 2)
        server.pace.hold("two", 2)
        begun = monotonic()
        await server.call("three")
        return monotonic() - begun

    assert asyncio.run(held()) >= 1.9


def test_after_a_start_the_first_second_is_left_to_the_process_before() -> None:
    async def first() -> float:
        begun = monotonic()
        await Server(Pace(first=0.3), slowest=0).call("one")
        return monotonic() - begun

    assert asyncio.run(first()) >= 0.3


def test_a_call_that_fails_counts_and_frees_its_place() -> None:
    async def failing() -> None:
        pace = Pace(first=0)
        for number in range(40):
            try:
                async with pace.call(str(number)):
                    raise ValueError
            except ValueError:
                pass

    asyncio.run(asyncio.wait_for(failing(), 5))
