"""What is counted, and that only counts come out."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import update

from dialogs.flow import Flow
from dialogs.reading import read_flow
from storage.database import open_database
from storage.figures import Figures, read, read_weeks
from storage.tables import Answer, table
from tests.reports.people import World, populate

FLOW = Path(__file__).parents[2] / "dialogs" / "flows" / "needs.yaml"
START = datetime(2026, 11, 15, 23, tzinfo=UTC)
END = START + timedelta(days=7)
NOON = START + timedelta(hours=12)


@pytest.fixture(scope="module")
def flow() -> Flow:
    found, problems = read_flow(FLOW.read_bytes(), FLOW.name)
    assert found is not None, problems
    return found


@pytest.fixture
def world(tmp_path: Path, flow: Flow) -> Iterator[World]:
    engine = open_database(f"sqlite:///{tmp_path / 'needs.db'}")
    yield World(engine, flow)
    engine.dispose()


def figures(world: World, start: datetime = START, end: datetime = END) -> Figures:
    return read(world.engine, world.flow.name, world.flow.consent, start, end)


def test_a_week_without_anybody_is_all_zero(world: World) -> None:
    assert figures(world) == Figures()


def test_who_only_consented_has_begun_and_answered_nothing(world: World) -> None:
    talk = world.conversation(world.person(), NOON, "ar")
    world.answer(talk, "consent", "yes", NOON, type="acknowledge")
    world.write()
    assert figures(world) == Figures(started=1)


def test_who_never_consented_is_nowhere(world: World) -> None:
    world.conversation(world.person(), NOON, "ar", consented_at=None)
    world.write()
    assert figures(world) == Figures()


def test_a_person_counts_once_however_often_they_answer(world: World) -> None:
    person = world.person()
    first = world.conversation(person, NOON, "ar")
    for place, value in (("first", "housing"), ("second", "work"), ("reason[housing]", "full")):
        world.answer(first, place, value, NOON)
    world.answer(first, "reason[work]", "full", NOON)
    world.happen(first, "completed", NOON)
    later = NOON + timedelta(days=1)
    second = world.conversation(person, later, "fa")
    for place, value in (("first", "work"), ("second", "health"), ("municipality", "bernau")):
        world.answer(second, place, value, later)
    world.happen(second, "completed", later)
    world.write()
    assert figures(world) == Figures(
        people=1,
        started=1,
        completed=1,
        named=1,
        reasoned=1,
        languages={"fa": 1},
        municipalities={"bernau": 1},
        ranks={("work", "first"): 1, ("health", "second"): 1},
        places={("work", "bernau"): 1, ("health", "bernau"): 1},
        reasons={"full": 1},
        given={("full", "bernau"): 1},
        named_at={"bernau": 1},
        reasoned_at={"bernau": 1},
    )


def test_later_needs_belong_to_the_week_of_the_first(world: World) -> None:
    talk = world.conversation(world.person(), END - timedelta(minutes=1), "ti")
    world.answer(talk, "first", "housing", END - timedelta(minutes=1))
    world.answer(talk, "second", "work", END + timedelta(minutes=1))
    world.answer(talk, "municipality", "bernau", END + timedelta(minutes=2))
    world.write()
    this, next_ = figures(world), figures(world, END, END + timedelta(days=7))
    assert this.ranks == {("housing", "first"): 1, ("work", "second"): 1}
    assert this.municipalities == {"": 1}  # not known before the week's end
    assert (next_.people, next_.named, next_.municipalities) == (1, 0, {"bernau": 1})


def test_a_town_that_was_taken_back_is_not_said(world: World) -> None:
    talk = world.conversation(world.person(), NOON, "ti")
    world.answer(talk, "municipality", "bernau", NOON, current=False)
    world.answer(talk, "municipality", None, NOON, status="declined")
    world.write()
    assert figures(world).municipalities == {"": 1}


def test_an_answer_that_is_not_current_any_more_leaves_the_week(world: World) -> None:
    populate(world, 5, 40, START, END)
    world.write()
    assert figures(world).people > 0
    with world.engine.begin() as connection:
        connection.execute(update(table(Answer)).values(current=False))
    assert figures(world).people == 0
    assert figures(world).named == 0


def test_every_table_adds_up(world: World) -> None:
    populate(world, 6, 500, START, END)
    world.write()
    found = figures(world)
    assert sum(found.languages.values()) == sum(found.municipalities.values()) == found.people
    firsts = sum(count for (_, rank), count in found.ranks.items() if rank == "first")
    assert firsts == found.named
    assert sum(found.ranks.values()) == sum(found.places.values())
    assert max(found.reasons.values()) <= found.reasoned <= sum(found.reasons.values())


@pytest.mark.parametrize(("seed", "people"), [(1, 5), (2, 80), (3, 700)])
def test_weeks_read_together_are_those_read_one_by_one(world: World, seed: int, people: int) -> None:
    edges = [START + timedelta(days=7 * at) for at in range(-6, 7)]  # the last has nobody
    populate(world, seed, people, edges[0] - timedelta(days=9), END)
    again = world.conversation("p_0000000000000000", NOON, "ti")  # somebody of another week, who has moved
    for place, value in (("first", "work"), ("municipality", "bernau")):
        world.answer(again, place, value, NOON)
    world.write()
    found = read_weeks(world.engine, world.flow.name, world.flow.consent, edges)
    assert list(found) == [figures(world, *pair) for pair in pairwise(edges)]
    assert found[-1] == Figures() and sum(week.people for week in found) >= people / 2
