"""People who come one after another, so many at a time, on the web and in Telegram, until told that enough have."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable

from tests.crash.visitor import Visitor
from tests.telegram.bots import FakeBot
from tests.telegram.forking import LANGUAGES
from tests.telegram.walking import Walker, short_answers

WILD = 0.15
PATIENCE = 15.0  # seconds without a new question, after which somebody in Telegram answers again
Somebody = Walker | Visitor


class Line(threading.Thread):
    """Those of one channel. `make` makes the one with a number."""

    def __init__(self, make: Callable[[int], Somebody], at_once: int) -> None:
        super().__init__(daemon=True)
        self._make, self._at_once = make, at_once
        self.people: list[Somebody] = []
        self.enough = False
        self.failed: BaseException | None = None

    def run(self) -> None:
        try:
            under_way: list[Somebody] = []
            while not self.enough or under_way:
                while len(under_way) < self._at_once and not self.enough:
                    self.people.append(self._make(len(self.people)))
                    under_way.append(self.people[-1])
                for one in under_way:
                    one.step()
                under_way = [one for one in under_way if not one.done]
                time.sleep(0.01)
        except BaseException as error:
            self.failed = error


class Crowd:
    """`at_once` in each channel. Each reads a question for about `pause` seconds."""

    def __init__(self, bot: FakeBot, address: str, at_once: int, pause: float) -> None:
        def walker(number: int) -> Walker:
            language = LANGUAGES[number % len(LANGUAGES)]
            answers, chance = short_answers(number, language), random.Random(number)
            one = Walker(bot.person(language), answers, WILD, pause, PATIENCE, chance)
            one.begins()
            return one

        def visitor(number: int) -> Visitor:
            language = LANGUAGES[number % len(LANGUAGES)]
            chance = random.Random(-number)
            return Visitor(address, short_answers(number, language), language, WILD, pause, chance)

        halves = (at_once + 1) // 2, at_once // 2  # a page that is waited for holds up half of the visitors only
        self._telegram = Line(walker, at_once)
        self._web = [Line(visitor, half) for half in halves if half]

    def start(self) -> None:
        for line in self._lines:
            line.start()

    @property
    def walkers(self) -> list[Walker]:
        return [one for one in self._telegram.people if isinstance(one, Walker)]

    @property
    def visitors(self) -> list[Visitor]:
        return [one for line in self._web for one in list(line.people) if isinstance(one, Visitor)]

    @property
    def people(self) -> list[Somebody]:
        return [*self.walkers, *self.visitors]

    @property
    def answered(self) -> int:
        """How often anybody answered a question."""
        return sum(one.times.total() for one in self.people)

    @property
    def refused(self) -> int:
        """How often a page said: not now."""
        return sum(one.refused for one in self.visitors)

    def goes_on(self, answers: int, seconds: float) -> None:
        """Waits until so many more answers were given, at most so long."""
        before = self.answered
        self.wait_until(lambda: self.answered >= before + answers, seconds)

    def wait_until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Looks again and again, at most so long. Raises what failed meanwhile."""
        ends = time.monotonic() + seconds
        while True:
            came_true = true()
            for line in self._lines:
                if line.failed is not None:
                    raise line.failed
            if came_true or time.monotonic() > ends:
                return came_true
            time.sleep(0.01)

    def finish(self, seconds: float) -> None:
        """Nobody comes any more, and all that have come go through to the end."""
        for line in self._lines:
            line.enough = True
        all_through = self.wait_until(lambda: not any(line.is_alive() for line in self._lines), seconds)
        waiting = [one for one in self.people if not one.done]
        assert all_through and not waiting, [_where(one) for one in waiting[:3]]
        for one in self.visitors:
            one.close()

    @property
    def _lines(self) -> list[Line]:
        return [self._telegram, *self._web]


def _where(one: Somebody) -> object:
    return (one.place if isinstance(one, Visitor) else one.person.messages[-1:]), one.times
