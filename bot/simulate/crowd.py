"""Everybody at once: many people's messages wait together, as on a busy day, and are taken by the real lane."""

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from bot.simulate.life import Answer, Told, World, live
from bot.simulate.person import Person, invent
from dialogs.conversation import Message
from locales.samples import samples
from storage.lanes import Lane, Reply

AT_ONCE = 256  # people in conversation at the same time


@dataclass
class Tally:
    """How it went. `ends` counts people by how their conversation ended."""

    told: list[Told]

    @property
    def ends(self) -> Counter[str]:
        return Counter(told.end for told in self.told)

    @property
    def turns(self) -> int:
        return sum(told.turns for told in self.told)


def simulate(
    lane: Lane,
    world: World,
    languages: tuple[str, ...],
    people: int,
    weeks: int,
    seed: int,
    done: Callable[[], object] = lambda: None,
) -> Tally:
    """`people` invented people in the `weeks` before `world.until`. Calls `done` after each person."""
    begin = world.until - timedelta(weeks=weeks)
    spoken = {code: found for code in languages if (found := samples(world.catalogue.folder, code))}
    crowd = (invent(number, seed, languages, spoken, begin, world.until) for number in range(people))
    waiting = _lives(crowd, world, seed)
    talking = list(islice(waiting, AT_ONCE))
    told: list[Told] = []
    while talking:
        sent = [(life, lane.submit(message)) for life, message in talking]
        talking = []
        for life, future in sent:
            try:
                talking.append((life, life.send(_answer(future))))
            except StopIteration as end:
                told.append(end.value)
                done()
                talking.extend(islice(waiting, 1))
    return Tally(told)


Life = Generator[Message, Answer, Told]


def _lives(crowd: Iterator[Person], world: World, seed: int) -> Iterator[tuple[Life, Message]]:
    for person in crowd:
        life = live(person, world, seed)
        yield life, next(life)


def _answer(future: "Future[Reply]") -> Answer:
    reply = future.result()
    return reply.conversation, reply.prompts, reply.repeated


def last_monday(now: datetime) -> datetime:
    """Monday 00:00 of the week of `now`, in its zone: the end of the last whole week."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - timedelta(days=now.weekday())
