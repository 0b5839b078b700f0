"""A changed flow published while people are in it, on a real database: nobody is thrown out, nothing is lost."""

import os
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from bot.turn import decider
from dialogs.conversation import END, Message, Press, Said, Tap, Text
from dialogs.flow import Flow
from dialogs.places import name_of
from dialogs.plan import plan_of
from dialogs.versions import renames
from storage import carrying
from storage.carrying import Carriage
from storage.figures import read
from storage.lanes import Lane
from storage.outbox import Outbox
from storage.people import export_answers
from storage.problems import DatabaseProblem
from storage.publishing import publish, served, versions
from storage.vault import Vault
from tests.dialogs.driving import FLOWS, WORDS, flow_of, questionnaire
from tests.dialogs.edits import edited, first_version, written
from tests.storage.small import KEY, START, opened, rows

PUSH = ("push",)
NUMBERS = count(1)  # of messages, whichever house takes them
LISTS = "  drink: [tea, coffee]\n"
FIRST = (
    "  - {name: age, type: integer}\n"
    "  - {name: drink, type: select_one drink}\n"
    "  - {name: sum, type: calculate, calculation: \"concat(${drink}, '!')\"}\n"
    "  - {name: words, type: text}\n"
)
SECOND = (
    "  - {name: years, type: integer, renamed_from: age}\n"
    "  - {name: drink, type: select_one drink}\n"
    "  - {name: sum, type: calculate, calculation: \"concat(${drink}, '!')\"}\n"
    "  - {name: phrase, type: text}\n"
)
RENAMED = "  drink: [{name: chai, renamed_from: tea}, coffee]\n"
BEFORE, AFTER = questionnaire(FIRST, LISTS), questionnaire(SECOND, RENAMED)


class House:
    """A lane that serves one version, and people who write to it."""

    def __init__(self, engine: Engine, flow: Flow, push: tuple[str, ...] = PUSH) -> None:
        self.engine, self.vault, self.flow = engine, Vault(KEY), flow
        lexicons = {flow.name: WORDS}
        self.carriage = Carriage({flow.name: flow}, lexicons, self.vault, UTC)
        decide = decider({flow.name: flow}, lexicons, flow.name, "en", UTC)
        self.lane = Lane(engine, self.vault, decide, push=push, carriage=self.carriage)

    def say(self, said: Said, address: str = "ann", channel: str = "web", order: int | None = None) -> Any:
        number = next(NUMBERS)
        message = Message(channel, address, str(number), START + timedelta(seconds=number), said, "en", order=order)
        return self.lane.submit(message).result(30)

    def tap(self, token: str, address: str = "ann", channel: str = "web") -> Any:
        asked = self.asked(address, channel)
        return self.say(Tap(token, asked.place or "", asked.attempt), address, channel)

    def asked(self, address: str = "ann", channel: str = "web") -> Any:
        found = self.lane.look(channel, address)
        assert found is not None
        return found.prompts[-1]

    def now(self, address: str = "ann", channel: str = "web") -> Any:
        found = self.lane.look(channel, address)
        assert found is not None and found.conversation is not None
        return found.conversation

    def begun(self, address: str = "ann", channel: str = "web") -> None:
        self.say(Text("hello"), address, channel)
        self.tap("yes", address, channel)

    def answered_all(self) -> None:
        """Of the version BEFORE, up to the read-back."""
        self.begun()
        self.say(Text("34"))
        self.tap("tea")
        self.say(Text("my own words"))


@contextmanager
def house(engine: Engine, flow: Flow) -> Iterator[House]:
    made = House(engine, flow)
    try:
        yield made
    finally:
        made.lane.close()


@pytest.fixture
def engine(tmp_path: Path, backend: str) -> Iterator[Engine]:
    made, _ = opened(tmp_path)
    yield made
    made.dispose()


def put(engine: Engine, flow: Flow) -> None:
    """Published as its file would be."""
    assert publish(engine, flow, SOURCES[flow.version], "test.yaml", START)


SOURCES: dict[str, str] = {}


def source(questions: str, choices: str) -> str:
    consent = "  - {name: consent, type: acknowledge, required: true}\n"
    whole = f"flow: test\nconsent: consent\nchoices:\n{choices}questions:\n{consent}{questions}"
    SOURCES[flow_of(whole).version] = whole
    return whole


for each in ((FIRST, LISTS), (SECOND, RENAMED)):
    source(*each)


def answers(engine: Engine) -> dict[str, str | None]:
    return {row["place"]: row["value"] for row in export_answers(engine, Vault(KEY)) if row["place"] != "consent"}


def test_answers_and_places_move_with_their_names_and_nothing_is_lost(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.answered_all()
        assert old.now().place == END
        put(engine, AFTER)
    with house(engine, AFTER) as new:
        assert new.carriage.waiting(engine, "test") == 1
        assert new.carriage.carry_all(engine, "test") == (1, 0)
        assert new.carriage.carry_all(engine, "test") == (0, 0), "twice is once"
        assert (new.now().place, new.asked().message) == ("phrase", "phrase")
        stored = {"years": "34", "drink": "chai", "sum": "chai!", "words": "my own words"}
        assert answers(engine) == stored, "what was said to a question that is gone stays"
        assert {row["question"]: row["version"] for row in export_answers(engine, new.vault)}["years"] == BEFORE.version
        new.say(Tap("", "phrase", new.asked().attempt))
        new.say(Text("other words"))
        assert new.tap("@send").conversation.state == "completed"
        assert answers(engine) == stored | {"phrase": "other words"}
    assert rows(engine, "SELECT count(*) FROM answer WHERE value = 'tea!' AND current") == [(0,)]


def test_the_earlier_version_published_again_asks_nothing_twice(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.answered_all()
        first = old.now()
        put(engine, AFTER)
    with house(engine, AFTER) as new:
        new.carriage.carry_all(engine, "test")
        put(engine, BEFORE)
    with house(engine, BEFORE) as again:
        again.carriage.carry_all(engine, "test")
        assert (again.now().answers, again.now().place) == (first.answers, END)
        assert [(one.version, one.served, one.inside) for one in versions(engine)] == [
            (BEFORE.version, True, 1),
            (AFTER.version, False, 0),
        ]


def test_whoever_serves_the_earlier_version_takes_nothing_after_the_publication(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old, house(engine, AFTER) as new:
        with pytest.raises(DatabaseProblem, match="flow-superseded"):
            new.say(Text("too early"))
        old.begun()
        put(engine, AFTER)
        with pytest.raises(DatabaseProblem, match="flow-superseded"):
            old.say(Text("34"))
        assert old.lane.going and answers(engine) == {}
        assert new.say(Text("34")).conversation.answers["years"].value == "34", "she is carried with her own message"
        assert rows(engine, "SELECT version FROM conversation") == [(AFTER.version,)]


def test_words_and_buttons_for_a_question_that_is_gone_answer_no_other(engine: Engine) -> None:
    put(engine, BEFORE)
    outbox = Outbox(engine, Vault(KEY), "push")

    def sent(number: int) -> None:
        for parcel in outbox.waiting():
            outbox.sent(parcel, number)

    with house(engine, BEFORE) as old:
        old.begun(channel="push")
        for said in (Text("34"), Tap("tea", "drink", old.now(channel="push").attempt + 1)):
            sent(5)
            old.say(said, channel="push", order=10)
        sent(20)
        asked = old.asked(channel="push")
        assert asked.place == "words"
        put(engine, AFTER)
    with house(engine, AFTER) as new:
        late = new.say(Text("for the question before"), channel="push", order=21)
        assert late.prompts[0].message == "say-late" and late.conversation.place == "phrase"
        assert "phrase" not in answers(engine)
        stale = new.say(Tap("@declined", "words", asked.attempt), channel="push")
        assert stale.prompts[0].message == "say-stale"
        sent(30)
        new.say(Text("for this one"), channel="push", order=31)
        assert answers(engine)["phrase"] == "for this one"


def test_a_reply_that_waits_to_be_sent_asks_what_is_asked_now(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.begun(channel="push")
        old.say(Text("34"), channel="push")
        put(engine, questionnaire_of("  - {name: words, type: text}\n", LISTS.replace("drink", "unused")))
    flow = LAST[0]
    with house(engine, flow) as new:
        new.carriage.carry_all(engine, "test")
        parcels = list(Outbox(engine, Vault(KEY), "push").waiting())
        assert parcels[-1].prompts[-1].message == "words"


LAST: list[Flow] = []


def questionnaire_of(questions: str, choices: str) -> Flow:
    used = "".join((questions, "  - {name: used, type: select_one unused}\n")) if "unused" in choices else questions
    LAST[:] = [flow_of(source(used, choices))]
    return LAST[0]


def test_before_consent_nothing_is_stored_by_carrying_either(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.say(Text("hello"))
        put(engine, AFTER)
    with house(engine, AFTER) as new:
        assert new.carriage.carry_all(engine, "test") == (1, 0)
        assert rows(engine, "SELECT count(*) FROM answer") == [(0,)]
        assert new.tap("yes").conversation.place == "years"


def test_what_cannot_be_opened_keeps_nobody_else_waiting(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.begun("ann")
        old.begun("bob")
        put(engine, AFTER)
    with engine.begin() as connection:
        first = rows(engine, "SELECT min(id) FROM conversation")[0][0]
        connection.execute(
            text("UPDATE conversation SET sealed = :junk WHERE id = :id"), {"junk": b"junk", "id": first}
        )
    with house(engine, AFTER) as new:
        assert new.carriage.carry_all(engine, "test") == (1, 1)


def test_looking_changes_nothing_and_tells_who_stands_where(engine: Engine) -> None:
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        old.begun("ann")
        old.begun("bob")
        old.say(Text("34"), "bob")
        old.tap("tea", "bob")
        stood = rows(engine, "SELECT * FROM conversation"), rows(engine, "SELECT * FROM answer")
        new = Carriage({"test": AFTER}, {"test": WORDS}, Vault(KEY), UTC).look(engine, "test")
        assert (rows(engine, "SELECT * FROM conversation"), rows(engine, "SELECT * FROM answer")) == stood
    assert (new.inside, new.standing) == (2, {"age": 1, "words": 1})
    assert new.moved == {("age", "years"): 1, ("words", "phrase"): 1}


def test_killed_in_the_middle_and_called_again_it_ends_the_same(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "AT_ONCE", 2)
    put(engine, BEFORE)
    with house(engine, BEFORE) as old:
        for number in range(5):
            old.begun(f"p{number}")
            old.say(Text(str(20 + number)), f"p{number}")
        put(engine, AFTER)
    engine.dispose()
    child = os.fork()
    if not child:
        _carry_and_die(tmp_path, after=3)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    with house(engine, AFTER) as new:
        assert new.carriage.waiting(engine, "test") == 3, "the first two are through, the third is as it was"
        assert new.carriage.carry_all(engine, "test") == (3, 0)
        ages = rows(engine, "SELECT value FROM answer WHERE place = 'years' AND current ORDER BY value")
        assert ages == [(str(20 + number),) for number in range(5)]
        assert all(new.now(f"p{number}").answers["years"].value == str(20 + number) for number in range(5))
    assert rows(engine, "SELECT count(*) FROM answer WHERE place = 'age'") == [(0,)]


def _carry_and_die(folder: Path, after: int) -> None:
    """In a process of its own: killed within the transaction of conversation number `after`."""
    try:
        engine, vault = opened(folder)
        carriage = Carriage({"test": AFTER}, {"test": WORDS}, vault, UTC)
        write, done = carriage._write, [0]

        def deadly(*arguments: Any) -> None:
            write(*arguments)
            done[0] += 1
            if done[0] == after:
                os.kill(os.getpid(), signal.SIGKILL)

        carriage._write = deadly  # type: ignore[method-assign]
        carriage.carry_all(engine, "test")
    finally:
        os._exit(1)


@pytest.mark.parametrize("seed", range(int(os.environ.get("NEEDS_TEST_SEEDS", "3"))))
def test_whatever_is_published_every_acknowledged_answer_is_there_and_everybody_finishes(
    engine: Engine, seed: int
) -> None:
    chance = random.Random(seed)
    draft = first_version(chance)
    flow = flow_of(source(*written(draft)))
    put(engine, flow)
    people = [f"p{number}" for number in range(4)]
    said: dict[tuple[str, str], str | None] = {}  # (person, place) -> the last value that was acknowledged
    for version in range(3):
        with house(engine, flow) as here:
            if version and chance.random() < 0.7:
                here.carriage.carry_all(engine, "test")  # else each is carried with her own message
            for who in people:
                if version == 0:
                    here.begun(who)
                for _ in range(chance.randint(0, 4)):
                    _answer(here, who, said)
            draft = edited(draft, chance)
            following = flow_of(source(*written(draft)))
            names = renames(flow, following)
            moved = {(who, names.place(place)): (place, value) for (who, place), value in said.items()}
            said = {key: value if value is None else names.value(place, value) for key, (place, value) in moved.items()}
            if following.version != flow.version:
                put(engine, following)
            flow = following
    with house(engine, flow) as here:
        here.carriage.carry_all(engine, "test")
        _compare(engine, here, people, said)
        for who in people:
            for _ in range(60):
                if here.now(who).place == END:
                    break
                _answer(here, who, said)
            assert here.tap("@send", who).conversation.state == "completed"
        _compare(engine, here, people, said)


def _answer(here: House, who: str, said: dict[tuple[str, str], str | None]) -> None:
    """One answer to whatever is asked; nothing where everything is answered."""
    asked = here.asked(who)
    if asked.place in (END, None) or here.now(who).place == END:
        here.say(Press("help"), who)
        return
    words = {"integer": "3", "decimal": "2.5", "month": "2024-03", "text": "x"}
    if asked.input in words:
        reply = here.say(Text(words[asked.input]), who)
    else:
        reply = here.say(Tap(asked.options[0].token, asked.place, asked.attempt), who)
    for place, held in reply.conversation.answers.items():
        if name_of(place) != "consent" and plan_of(here.flow).rows[name_of(place)].question.type != "calculate":
            said[who, place] = held.value


def _compare(engine: Engine, here: House, people: list[str], said: dict[tuple[str, str], str | None]) -> None:
    """What was acknowledged is stored once, and the conversation holds nothing else than what is stored."""
    exported: dict[tuple[str, str], list[str | None]] = {}
    whose = {here.lane.look("web", who).person: who for who in people}  # type: ignore[union-attr]
    for row in export_answers(engine, here.vault):
        if row["place"] != "consent":
            exported.setdefault((whose[row["person"]], row["place"]), []).append(row["value"])
    assert {key: [value] for key, value in said.items()} == exported
    for who in people:
        for place, held in here.now(who).answers.items():
            assert place == "consent" or exported[who, place] == [held.value]


def test_figures_add_up_over_a_version_in_which_choices_have_other_names(engine: Engine) -> None:
    whole = (FLOWS / "needs.yaml").read_text(encoding="utf-8")
    renamed = whole.replace("    - housing\n", "    - {name: home, renamed_from: housing}\n", 1)
    renamed = renamed.replace("field: housing}", "field: home}")
    renamed = renamed.replace("    - no_trust\n", "    - {name: distrust, renamed_from: no_trust}\n", 1)
    one, other = flow_of(whole), flow_of(renamed)
    SOURCES.update({one.version: whole, other.version: renamed})
    put(engine, one)
    week = START, START + timedelta(days=7)
    with house(engine, one) as old:
        _through(old, "ann", end=True)
        _through(old, "bob", end=False)
        before = read(engine, "needs", "consent", *week)
        put(engine, other)
    with house(engine, other) as new:
        assert new.carriage.carry_all(engine, "needs") == (2, 0)
        after = read(engine, "needs", "consent", *week)
        assert before.ranks == {("housing", "first"): 2} and after.ranks == {("home", "first"): 2}
        assert before.reasons == {"no_trust": 2} and after.reasons == {"distrust": 2}
        assert (after.people, after.named, after.reasoned, after.completed) == (2, 2, 2, 1)
        places = rows(engine, "SELECT DISTINCT place FROM answer WHERE current AND place LIKE '%[%' ORDER BY place")
        assert all("[home]" in place for (place,) in places) and len(places) == 5


def _through(here: House, who: str, end: bool) -> None:
    here.begun(who)
    for step in ("housing", "/skip", "own_home", "later", "known", "no_trust"):
        if step == "own_home":
            asked = here.asked(who)
            here.say(Tap("own_home", asked.place, asked.attempt), who)
        elif step.startswith("/"):
            here.say(Press("skip"), who)
        else:
            here.tap(step, who)
    while end and here.now(who).place != END:
        here.say(Press("skip"), who)
    if end:
        here.tap("@send", who)


def test_a_version_is_stored_once_however_often_it_is_published(engine: Engine) -> None:
    for flow in (BEFORE, AFTER, BEFORE):
        put(engine, flow)
    assert not publish(engine, BEFORE, SOURCES[BEFORE.version], "test.yaml", START)
    assert rows(engine, "SELECT count(*) FROM flow_version") == [(2,)]
    assert rows(engine, "SELECT count(*) FROM publication") == [(3,)]
    with engine.connect() as connection:
        assert served(connection) == {"test": BEFORE.version}
