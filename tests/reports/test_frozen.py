"""What was published of a week stays as it was published, whatever becomes of the answers."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Engine, event, update

from reports.render import json as as_json
from reports.week import BERLIN, Week, parse
from reports.weekly import weekly
from storage.database import open_database
from storage.people import erase_person
from storage.problems import DatabaseProblem
from storage.summaries import freeze, frozen, history
from storage.tables import Answer, table
from tests.reports.people import LANGUAGES, World, populate

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MONDAY = datetime(2026, 9, 27, 22, tzinfo=UTC)  # W40
WEEK = parse("2026-W46")


def published(
    world: World, week: Week = WEEK, languages: tuple[str, ...] = LANGUAGES, engine: Engine | None = None
) -> dict[str, Any]:
    summary = weekly(engine or world.engine, week, BERLIN, world.flow, languages, NOW)
    return dict(json.loads(as_json.render(summary)))


@pytest.fixture
def town(world: World) -> World:
    populate(world, 8, 500, MONDAY, NOW)
    world.write()
    return world


def test_a_published_week_and_its_series_stay_when_people_delete_or_correct_their_answers(town: World) -> None:
    before, last = published(town), published(town, WEEK.previous())
    assert before["people"] > 20
    for person in town.people[::3]:
        erase_person(town.engine, person["id"])
    answer = table(Answer)
    with town.engine.begin() as connection:
        connection.execute(update(answer).where(answer.c.question == "first").values(value="housing"))
    assert published(town) == before
    assert published(town, WEEK.previous()) == last
    after = published(town, WEEK.next())
    assert after["needs"] and after["weeks"][:-1] == before["weeks"][1:]
    assert {need["code"]: need["previous"] for need in after["needs"]} == {
        need["code"]: need["count"] for need in before["needs"]
    }


def test_the_answers_that_are_kept_count_where_a_week_was_never_published(town: World) -> None:
    published(town)
    asked = published(town, WEEK.next())["people"]
    for person in town.people[::3]:
        erase_person(town.engine, person["id"])
    assert published(town, WEEK.next())["people"] == asked
    assert set(history(town.engine, town.flow.name, "0000", "9999")) == {f"2026-W{number}" for number in range(40, 48)}


def test_weeks_before_anybody_answered_are_not_kept(town: World) -> None:
    assert published(town, parse("2026-W30"))["people"] is None
    assert published(town, parse("2001-W05"))["people"] is None
    assert history(town.engine, town.flow.name, "0000", "9999") == {}


def test_what_is_kept_names_nobody(town: World) -> None:
    published(town)
    kept = history(town.engine, town.flow.name, "0000", "9999")
    assert len(kept) == 7
    assert not any(person["id"] in text for text in kept.values() for person in town.people)
    for text in kept.values():
        assert all(count is None or count >= 5 for _, count in json.loads(text)["shown"])


def test_of_many_that_publish_a_week_at_once_all_show_the_same(town: World) -> None:
    """While one person after another deletes her data: without a winner, some would show other numbers."""
    workers = 6
    barrier = Barrier(workers)

    def ask(number: int) -> dict[str, Any]:
        engine = open_database(str(town.engine.url))
        try:
            barrier.wait()
            for person in town.people[number * 20 : number * 20 + 20]:
                erase_person(engine, person["id"])
            return published(town, engine=engine)
        finally:
            engine.dispose()

    with ThreadPoolExecutor(workers) as pool:
        shown = list(pool.map(ask, range(workers)))
    assert all(one == shown[0] for one in shown)
    assert published(town) == shown[0]


def test_the_first_of_two_publications_stands(world: World) -> None:
    assert freeze(world.engine, "needs", {"2026-W46": "first"}, NOW) == {"2026-W46": "first"}
    both = freeze(world.engine, "needs", {"2026-W46": "second", "2026-W47": "new"}, NOW)
    assert both == frozen(world.engine, "needs", ["2026-W46", "2026-W47"]) == {"2026-W46": "first", "2026-W47": "new"}
    assert frozen(world.engine, "other", ["2026-W46"]) == {}


def test_a_row_that_came_later_is_hidden_in_a_published_week(town: World) -> None:
    before = published(town)
    after = published(town, languages=(*LANGUAGES, "so"))
    assert [row for row in after["languages"] if row["code"] != "so"] == before["languages"]
    assert {"code": "so", "count": None} in after["languages"]
    fewer = published(town, languages=LANGUAGES[:2])
    assert fewer == before


@pytest.mark.parametrize(("pragma", "code"), [("max_page_count=1", "full"), ("query_only=ON", "readonly")])
def test_where_nothing_can_be_written_a_week_is_not_published(town: World, pragma: str, code: str) -> None:
    engine = open_database(str(town.engine.url))

    @event.listens_for(engine, "connect")
    def _(driver: Any, _record: object) -> None:
        driver.execute(f"PRAGMA {pragma}")

    engine.dispose()
    with pytest.raises(DatabaseProblem) as caught:
        published(town, engine=engine)
    assert caught.value.code == f"database-{code}"
    assert history(town.engine, town.flow.name, "0000", "9999") == {}
    shown = published(town)
    assert published(town, engine=engine) == shown  # what is published can be read all the same
    engine.dispose()


def test_a_running_week_is_not_frozen(town: World) -> None:
    later = NOW + timedelta(days=7)
    running = weekly(town.engine, parse("2026-W48"), BERLIN, town.flow, LANGUAGES, NOW)
    assert running.state == "running" and history(town.engine, town.flow.name, "0000", "9999") == {}
    assert weekly(town.engine, parse("2026-W48"), BERLIN, town.flow, LANGUAGES, later).state == "complete"
    assert "2026-W48" in history(town.engine, town.flow.name, "0000", "9999")
