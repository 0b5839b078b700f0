from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import FIRST_FLOW, App, build
from bot.commands.simulate import count_anew
from bot.settings import read_settings
from bot.simulate.crowd import Tally, last_monday, simulate
from bot.simulate.life import CHANNEL, World
from dialogs.conversation import Message, Text
from storage.people import channels, erase_channel, export_answers
from storage.summaries import freeze, frozen
from tests.bot.conftest import Needs

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[App]:
    with build(read_settings(data=tmp_path / "data"), lambda: NOW) as app:
        yield app


def crowd(house: App, people: int, seed: int = 7) -> Tally:
    end = last_monday(NOW.astimezone(house.zone))
    world = World(house.catalogue, FIRST_FLOW, house.lexicons[FIRST_FLOW], end)
    return simulate(house.lane, world, house.offered, people, 4, seed)


def test_nothing_that_invented_people_write_is_silently_misread(house: App) -> None:
    tally = crowd(house, 150)
    typed = 0
    for told in tally.told:
        for place, (value, words) in told.meant.items():
            if words and value is not None and told.stored.get(place) is not None:
                typed += 1
                assert told.stored[place] == value, (told.person.language, place, words)
    assert typed > 500
    assert {told.person.language for told in tally.told} == set(house.offered)


def test_every_way_to_end_happens_and_most_people_finish(house: App) -> None:
    ends = crowd(house, 150).ends
    assert ends["completed"] > 75
    assert ends["stopped"] and ends["left"] and ends["declined"]


def test_the_same_seed_again_changes_nothing(house: App) -> None:
    crowd(house, 30)
    before = list(export_answers(house.database, house.vault))
    again = crowd(house, 30)
    assert again.ends["before"] == sum(again.ends.values()) - again.ends["declined"] - again.ends["deleted"]
    assert list(export_answers(house.database, house.vault)) == before


def test_the_same_seed_elsewhere_gives_the_same_answers(house: App, tmp_path: Path) -> None:
    def values(app: App) -> list[tuple[str, str | None, str]]:
        crowd(app, 30)
        return sorted((row["place"], row["value"] or "", row["at"]) for row in export_answers(app.database, app.vault))

    with build(read_settings(data=tmp_path / "other"), lambda: NOW) as other:
        assert values(house) == values(other)


def test_invented_people_can_be_taken_out_again_and_nobody_else(house: App) -> None:
    real = Message("web", "somebody", "1", NOW, Text(""), "en", FIRST_FLOW)
    house.lane.submit(real).result()
    crowd(house, 20)
    assert channels(house.database) == {"web", CHANNEL}
    assert erase_channel(house.database, CHANNEL) > 10
    assert channels(house.database) == {"web"}
    assert list(export_answers(house.database, house.vault)) == []
    assert house.lane.look("web", "somebody") is not None


def test_a_week_that_was_published_shows_those_who_are_invented_later(needs: Needs) -> None:
    def report() -> str:
        result = needs("report", "--language", "en")
        assert result.code == 0, result.err
        return result.out

    assert needs("simulate", "--people", "3", "--weeks", "2").code == 0
    few = report()
    assert needs("simulate", "--people", "80", "--weeks", "2", "--seed", "2").code == 0
    assert report() != few
    assert needs("simulate", "--undo").code == 0
    assert report() == few


def test_numbers_of_real_people_stay_as_they_were_published_whoever_is_invented(house: App) -> None:
    freeze(house.database, "needs", {"2026-W46": "published"}, NOW)
    house.lane.submit(Message("web", "somebody", "1", NOW, Text(""), "en", FIRST_FLOW)).result()
    count_anew(house)
    assert frozen(house.database, "needs", ["2026-W46"]) == {"2026-W46": "published"}
