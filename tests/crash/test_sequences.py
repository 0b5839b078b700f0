"""Any sequence of what people send, each message several times, at once, in any order, to several lanes on one
database: the tables hold what the engine alone makes of each message once, and nothing more.

A few sequences in the suite; SEQUENCES=100000 for the long run (an hour or more a database).
"""

import os
import random
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count, cycle
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from sqlalchemy import text

from bot.flows import our_flows, read_flows
from bot.turn import Decide, decider
from dialogs.conversation import Answered, Conversation, Happened, Message, Press, Prompt, Said, Tap, Text, Turn
from locales.catalogue import Catalogue
from storage.database import open_database, reading
from storage.lanes import Lane, Reply
from storage.people import address_mark
from storage.problems import DatabaseProblem
from storage.standing import ERASING
from storage.statements import CLAIMED
from storage.vault import Vault
from storage.words import unspoken
from tests.databases import address

SHORT = 25
SEQUENCES = int(os.environ.get("SEQUENCES", SHORT))
STEPS = 20  # a sequence
LANES = {"sqlite": 2, "postgresql": 3}  # as so many processes
START = datetime(2026, 11, 23, 9, tzinfo=UTC)
TYPED = ("yes", "no", "3", "housing", "05/2019", "help", "back", "skip", "what?", "😀 \u202e", "delete", "1")
CONTROLS = ("back", "skip", "pause", "help", "answers", "stop", "delete", "start_over", "done", "continue", "language")
TRIES = 20
COUNTING = """
    SELECT place, status FROM answer WHERE current AND conversation IN
        (SELECT id FROM conversation WHERE current AND person = :who)
"""


@cache
def real_decide() -> Decide:
    catalogue = Catalogue.load()
    flows, _ = read_flows(our_flows())
    lexicons = {flow.name: {code: catalogue.lexicon(flow, code) for code in ("en", "ar")} for flow in flows.values()}
    return decider(flows, lexicons, "needs", "en", ZoneInfo("Europe/Berlin"))


class Place:
    """One database and its lanes, for all sequences: each has people of its own. `order` is that in which each
    address's messages were decided: whoever decides holds her lock until the commit."""

    def __init__(self, backend: str) -> None:
        at = address(backend, Path(mkdtemp(prefix="needs-sequences-")))
        self.vault = Vault(b"k" * 32)
        self.order: dict[str, list[str]] = {}
        self.engine = open_database(at)
        self.lanes = [Lane(open_database(at), self.vault, self._decide) for _ in range(LANES[backend])]
        self.numbers = count()

    def _decide(self, conversation: Conversation | None, message: Message) -> Turn:
        turn = real_decide()(conversation, message)
        decided = self.order.setdefault(message.address, [])
        if message.id in decided:  # what was decided before was not committed
            decided.remove(message.id)
        decided.append(message.id)
        return turn


place = cache(Place)


@dataclass
class Told:
    """What must be stored of a person: made by the engine alone from each message once."""

    conversation: Conversation | None = None
    prompts: tuple[Prompt, ...] = ()
    consented: bool = False
    answers: int = 0
    replies: int = 0
    talks: int = 0

    def take(self, message: Message) -> None:
        before = self.conversation
        turn = real_decide()(before, message)
        happened = {event.name for event in turn.events if isinstance(event, Happened)}
        self.prompts = turn.prompts
        if happened & ERASING:
            self.__init__()  # type: ignore[misc]  # nothing is left of her
            return
        self.replies += 1
        if before is None or ("started_over" in happened and self.consented):
            self.talks += 1
        if "started_over" in happened:
            self.consented = False
        for event in turn.events:
            self.consented |= isinstance(event, Happened) and event.name == "consented"
            self.answers += isinstance(event, Answered) and self.consented
        self.conversation = turn.conversation if self.consented else unspoken(turn.conversation)


@dataclass
class Person:
    address: str
    sent: dict[str, Message] = field(default_factory=dict)
    waiting: list[Message] = field(default_factory=list)
    shown: list[Prompt] = field(default_factory=list)
    told: Told = field(default_factory=Told)
    folded: int = 0


class Sequences(RuleBasedStateMachine):
    backend: str

    def __init__(self) -> None:
        super().__init__()
        self.place = place(self.backend)
        self.people = [Person(f"{self.backend} {next(self.place.numbers)}") for _ in range(2)]

    who = st.integers(0, 1)

    @rule(who=who)
    def somebody_comes(self, who: int) -> None:
        self._send(self.people[who], Text("hello"))

    @rule(who=who, which=st.sampled_from((0, 0, 0, 0, 1, 2, 3, 5, 8, 13)), age=st.sampled_from((0, 0, 0, 0, 1, 2, 5)))
    def taps_what_is_shown_now_or_was_before(self, who: int, which: int, age: int) -> None:
        person = self.people[who]
        shown = [prompt for prompt in person.shown if prompt.options or prompt.controls]
        if not shown:
            return
        prompt = shown[-1 - min(age, len(shown) - 1)]
        taps: list[Said] = [Tap(option.token, prompt.place or "", prompt.attempt) for option in prompt.options]
        taps += [Press(control) for control in prompt.controls]
        self._send(person, taps[which % len(taps)])

    @rule(who=who, text=st.sampled_from(TYPED))
    def writes(self, who: int, text: str) -> None:
        self._send(self.people[who], Text(text))

    @rule(who=who, control=st.sampled_from(CONTROLS))
    def presses(self, who: int, control: Any) -> None:
        self._send(self.people[who], Press(control))

    @precondition(lambda self: any(person.waiting for person in self.people))
    @rule(times=st.sampled_from((1, 3, 5)), older=st.integers(0, 3), seed=st.integers(0, 2**16))
    def all_that_was_sent_arrives(self, times: int, older: int, seed: int) -> None:
        """Each message so many times, and some that arrived before once more; shuffled, to all lanes at once."""
        chance = random.Random(seed)
        messages = [message for person in self.people for message in person.waiting for _ in range(times)]
        before = [message for person in self.people for message in person.sent.values()]
        messages += chance.sample(before, min(older, len(before)))
        chance.shuffle(messages)
        for person in self.people:
            person.sent.update({message.id: message for message in person.waiting})
            person.waiting.clear()
        lanes = cycle(self.place.lanes)
        under_way = [(message, next(lanes)) for message in messages]
        self._arrive(under_way)
        for person in self.people:
            self._check(person)

    def teardown(self) -> None:
        if any(person.waiting for person in self.people):
            self.all_that_was_sent_arrives(3, 3, 7)
        for person in self.people:
            self._check_rows(person)

    def _send(self, person: Person, said: Said) -> None:
        number = next(self.place.numbers)
        at = START + timedelta(seconds=len(person.sent))
        person.waiting.append(Message("web", person.address, str(number), at, said, "en", "needs"))

    def _arrive(self, under_way: list[tuple[Message, Lane]]) -> None:
        """Until all are taken: what a busy database did not take is sent again."""
        for _ in range(TRIES):
            futures: list[Future[Reply]] = [lane.submit(message) for message, lane in under_way]
            failed = [future.exception(120) for future in futures]
            assert all(error is None or isinstance(error, DatabaseProblem) for error in failed), failed
            under_way = [each for each, error in zip(under_way, failed, strict=True) if error is not None]
            if not under_way:
                return
        raise AssertionError("the database never took them")

    def _check(self, person: Person) -> None:
        """Each message was taken once, and she stands where the engine alone would have brought her."""
        decided = self.place.order.get(person.address, [])
        assert sorted(decided) == sorted(person.sent)
        for identity in decided[person.folded :]:
            person.told.take(person.sent[identity])
            person.shown += person.told.prompts
        person.folded = len(decided)
        looked = self.place.lanes[0].look("web", person.address)
        assert (looked.conversation if looked else None) == person.told.conversation

    def _check_rows(self, person: Person) -> None:
        """No row too many, none too few."""
        told, mark = person.told, address_mark(self.place.vault, "web", person.address)
        claims = [self.place.vault.mark(mark + identity)[:32] for identity in person.sent]
        with reading(self.place.engine) as connection:
            who = connection.scalar(text("SELECT person FROM address WHERE mark = :mark"), {"mark": mark})

            def rows(table: str) -> int:
                query = f"SELECT count(*) FROM {table} WHERE person = :who"
                return int(connection.scalar(text(query), {"who": who}) or 0)

            found = [rows(table) for table in ("address", "conversation", "answer", "outbox")]
            taken = connection.scalars(CLAIMED, {"claims": claims}).all() if claims else ()
            counting = connection.execute(text(COUNTING), {"who": who}).all()
        assert found == [int(told.conversation is not None), told.talks, told.answers, told.replies]
        assert sorted(taken) == sorted(claims)
        held = told.conversation.answers if told.conversation else {}
        assert sorted(map(tuple, counting)) == sorted((name, answer.status) for name, answer in held.items())


class OnSqlite(Sequences):
    backend = "sqlite"


class OnPostgresql(Sequences):
    backend = "postgresql"


how = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS,
    deadline=None,
    derandomize=SEQUENCES == SHORT,
    database=None,
    suppress_health_check=list(HealthCheck),
)
OnSqlite.TestCase.settings = OnPostgresql.TestCase.settings = how
TestOnSqlite = OnSqlite.TestCase
TestOnPostgresql = OnPostgresql.TestCase
