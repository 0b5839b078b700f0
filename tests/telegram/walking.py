"""People who go through a flow as people do: each looks at what the bot shows now, and answers that, once."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tests.telegram.messages import FakeMessage
from tests.telegram.people import FakePerson

TICK = "✅"
FIELDS = ("housing", "language", "education", "work", "health", "contacts")
DETAILS = {
    "housing": ("own_home", "bigger_home", "home_repair"),
    "language": ("language_course", "interpreter", "reading_writing"),
    "education": ("school_place", "school_help", "university"),
    "work": ("find_work", "recognition", "work_permit"),
    "health": ("find_doctor", "mental_health", "health_card"),
    "contacts": ("meet_people", "meeting_place", "mentor"),
}
MUNICIPALITIES = ("eberswalde", "bernau", "ahrensfelde", "panketal", "wandlitz", "elsewhere")


@dataclass(frozen=True)
class Says:
    """Types an answer that means `value`."""

    text: str
    value: str


@dataclass(frozen=True)
class Taps:
    """Taps one choice; "@skip" and the like are buttons too."""

    token: str


@dataclass(frozen=True)
class Ticks:
    """Ticks several, then taps "done"."""

    tokens: tuple[str, ...]


Answer = Says | Taps | Ticks
SKIP = Taps("@skip")


@dataclass(frozen=True)
class Asked:
    """The question that a message shows: where its answer stands, and the data of each button by token."""

    message: FakeMessage
    place: str
    attempt: str
    buttons: Mapping[str, str]
    ticked: frozenset[str]


def asked_in(message: FakeMessage) -> Asked | None:
    """None for a message that asks nothing (any more)."""
    place, attempt, buttons, ticked = "", "", dict[str, str](), set[str]()
    for label, data, _ in (key for row in message.keyboard for key in row):
        kind, *rest = (data or "").split(":")
        if kind != "t":
            continue
        attempt, _, place, token = rest
        buttons[token.lstrip("+-")] = data or ""
        if label.startswith(TICK):
            ticked.add(token.lstrip("+-"))
    return Asked(message, place, attempt, buttons, frozenset(ticked)) if place else None


@dataclass
class Walker:
    """One person with what she would answer at each place. `wild`: how often she also taps twice, or an old button."""

    person: FakePerson
    answers: Mapping[str, Answer]
    wild: float = 0.0
    pause: float = 0.0  # seconds that she reads before she answers
    patience: float = 60.0  # seconds without a new question, after which she answers again
    chance: random.Random = field(default_factory=lambda: random.Random(5))
    done: bool = False
    times: Counter[str] = field(default_factory=Counter)  # how often a place was answered
    tapped: list[tuple[str, int, str]] = field(default_factory=list)  # data, message, the tap's id
    impatient: int = 0
    _seen: object = None
    _since: float = 0.0
    _at: FakeMessage | None = None
    _looked: float = 0.0

    def begins(self, text: str = "/start") -> None:
        self._since = time.monotonic()
        self.person.says(text)

    def step(self) -> None:
        """Answers the newest question, unless that is done."""
        with self.person.bot.fake.lock:  # nothing new appears while she looks and answers
            shown = self.person.messages
            asked = asked_in(shown[-1]) if shown else None
            if asked is None:
                self._wait_for_the_first(bool(shown))
                return
            if time.monotonic() - self._looked < self.pause and asked.message is self._at:
                return
            if asked.message is not self._at:
                self._at, self._looked = asked.message, time.monotonic()
                if self.pause:
                    return
            seen = asked.message.id, asked.ticked
            if seen == self._seen and time.monotonic() - self._since < self.patience:
                return
            again = seen == self._seen
            self.impatient += again
            self._seen, self._since = seen, time.monotonic()
            if again and isinstance(self._meant(asked), Ticks):  # another tap could undo the first
                self.person.says("?")
                return
            self._answer(asked)

    def reaches(self, place: str, timeout: float = 60) -> Asked:
        """Answers until she is asked there; that, and what she has no answer to, waits."""
        ends = time.monotonic() + timeout
        while True:
            with self.person.bot.fake.lock:
                asked = asked_in(self.person.messages[-1]) if self.person.messages else None
                if asked is not None and asked.place == place:
                    return asked
                if asked is None or asked.place in self.answers or asked.place == "@end":
                    self.step()
            assert time.monotonic() < ends, (place, self.person.messages[-2:])
            time.sleep(0.02)

    def _wait_for_the_first(self, shown: bool) -> None:
        if not shown and time.monotonic() - self._since > self.patience:
            self.impatient += 1
            self.begins()

    def _answer(self, asked: Asked) -> None:
        if asked.place == "@completed":
            self.done = True
            return
        if self.wild and self.chance.random() < self.wild:
            self._tap_an_old_one(asked)
        answer = self._meant(asked)
        if isinstance(answer, Says):
            self.times[asked.place] += 1
            self.person.says(answer.text)
            return
        if isinstance(answer, Ticks):
            missing = [token for token in answer.tokens if token not in asked.ticked]
            token = missing[0] if missing else "@done"
            self.times[asked.place] += not missing
        else:
            token = answer.token
            self.times[asked.place] += 1
        twice = self.wild and self.chance.random() < self.wild
        for _ in range(2 if twice else 1):
            self._tap(self._button(asked, token), asked.message.id)

    def _button(self, asked: Asked, token: str) -> str:
        assert token in asked.buttons, (asked.place, token, sorted(asked.buttons), asked.message.text)
        return asked.buttons[token]

    def _meant(self, asked: Asked) -> Answer:
        fixed = {"@end": Taps("@send"), "@confirm": Taps("yes"), "@stopped": Taps("@continue")}
        if asked.place == "@language":
            return Taps(self.person.language_code or "en")
        return fixed.get(asked.place) or self.answers[asked.place]

    def _tap_an_old_one(self, asked: Asked) -> None:
        """One that cannot mean anything any more: a valid one would be an answer."""
        shown = [found for one in self.person.messages if (found := asked_in(one))]
        older = [one for one in shown if one.attempt != asked.attempt]
        if older:
            old = self.chance.choice(older)
            self._tap(self.chance.choice(sorted(old.buttons.values())), old.message.id)

    def _tap(self, data: str, message: int) -> None:
        self.tapped.append((data, message, self.person.taps_data(data, message)))

    @property
    def expected(self) -> dict[str, str]:
        """Place -> value or status, as `needs answers` has them in the end."""
        return {place: value_of(answer) for place, answer in self.answers.items()}


def value_of(answer: Answer) -> str:
    """What is kept of an answer."""
    match answer:
        case Says(value=value):
            return value
        case Ticks(tokens):
            return " ".join(tokens)
        case Taps("@skip"):
            return "skipped"
        case Taps(("@declined" | "@unknown") as token):
            return token[1:]
        case Taps(token):
            return token


def walk(
    walkers: Iterable[Walker], timeout: float, until: Callable[[], bool] = lambda: False, tick: float = 0.02
) -> None:
    """All of them at once, until all have finished."""
    everyone = list(walkers)
    ends = time.monotonic() + timeout
    while not until() and any(not one.done for one in everyone):
        for one in everyone:
            if not one.done:
                one.step()
        if time.monotonic() > ends:
            shown = [one.person.messages[-1:] for one in everyone if not one.done]
            raise AssertionError(f"{len(shown)} have not finished: {shown[:3]}")
        time.sleep(tick)


def short_answers(number: int, language: str = "ar") -> dict[str, Answer]:
    """One topic and all that follows in the flow `needs`, different for different numbers."""
    chance = random.Random(number)
    topic = chance.choice(FIELDS)
    detail = tuple(sorted(chance.sample(DETAILS[topic], 2), key=DETAILS[topic].index))
    size, year, month = chance.randint(1, 12), chance.randint(2015, 2023), chance.randint(1, 12)
    return {
        "consent": Taps("yes"),
        "first": Taps(topic),
        "second": SKIP,
        f"detail[{topic}]": Ticks(detail),
        f"urgency[{topic}]": Taps(chance.choice(("now", "soon", "later"))),
        f"offer[{topic}]": Taps(chance.choice(("used", "unknown"))),
        "household": Says(str(size), str(size)),
        # In Tigrinya a month and a year may be of two calendars, and are asked back.
        "arrived": Taps("@unknown") if language == "ti" else Says(f"{month:02}/{year}", f"{year}-{month:02}"),
        "municipality": Taps(chance.choice(MUNICIPALITIES)),
        "own_words": Says(f"Number {number} 👨‍👩‍👧‍👦", f"Number {number} 👨‍👩‍👧‍👦"),
        "idea": SKIP,
    }
