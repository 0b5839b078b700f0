"""`needs flows`: a changed file asks nobody anything before it is published; then everybody who is inside goes on."""

import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import bot.flows
from bot.app import App, build
from bot.clock import now
from bot.commands.serve import listen, serve
from bot.settings import read_settings
from dialogs.conversation import Message, Tap, Text
from storage.problems import DatabaseProblem
from tests.bot.conftest import Needs
from tests.crash.visitor import Visitor
from tests.telegram.walking import short_answers

HOUSEHOLD = '  - {name: household, type: integer, constraint: ". >= 1 and . <= 20", missing: [declined]}\n'


@pytest.fixture
def file(alone: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our flow, in a folder where it may be changed."""
    ours = bot.flows.FOLDER / "needs.yaml"
    mine = alone / "flows" / "needs.yaml"
    mine.parent.mkdir()
    mine.write_bytes(ours.read_bytes())
    monkeypatch.setattr(bot.flows, "FOLDER", mine.parent)
    return mine


def says(house: App, said: Any, number: int) -> Any:
    return house.lane.submit(Message("web", "ann", str(number), now(), said, "en")).result(60)


def test_a_changed_flow_is_served_once_it_is_published_and_until_then_the_earlier_one(file: Path, needs: Needs) -> None:
    with build(read_settings(None)) as house:
        asked = says(house, Tap("yes", "consent", says(house, Text("hello"), 1).conversation.attempt), 2).conversation
        assert asked.place == "first"
        whole = file.read_text(encoding="utf-8")
        assert HOUSEHOLD in whole
        file.write_text(whole.replace(HOUSEHOLD, ""), encoding="utf-8")
        dry = needs("flows", "publish", "--dry-run")
        assert dry.code == 0 and "Nothing was changed" in dry.out
        assert "household" in dry.out and "gone" in dry.out and "One person is in the middle of it" in dry.out
        assert says(house, Text("?"), 3).conversation.place == "first", "nothing was published"
        refused = needs("flows", "publish")
        assert (refused.code, len(refused.sentences)) == (2, 1) and "--yes" in refused.sentences[0]
        assert "says something else than people are asked" in needs("doctor").out
        done = needs("flows", "publish", "--yes")
        assert done.code == 0 and "one conversation was carried over" in done.out
        assert house.superseded()
        with pytest.raises(DatabaseProblem, match="flow-superseded"):
            says(house, Tap("housing", "first", asked.attempt), 4)
    listed = needs("flows", "list").out
    assert listed.count("dialogs/flows") + listed.count(str(file.parent)[:8]) >= 2 and listed.count("(served)") == 1
    file.write_text(whole, encoding="utf-8")
    with build(read_settings(None)) as again:
        assert "household" not in {question.name for question in again.flows["needs"].questions()}
        assert again.serving.unpublished == ("needs",)
        assert says(again, Tap("housing", "first", asked.attempt), 4).conversation.place == "second", "her button works"


def test_a_page_that_is_open_while_another_version_is_published_goes_on(file: Path, needs: Needs) -> None:
    whole = file.read_text(encoding="utf-8")
    with listen("127.0.0.1", 0) as listening:
        ended: list[bool] = []

        def serves() -> Thread:
            def run() -> None:
                with build(read_settings(None)) as house:
                    ended.append(serve(house, listening))

            thread = Thread(target=run)
            thread.start()
            return thread

        first = serves()
        visitor = Visitor(f"http://127.0.0.1:{listening.getsockname()[1]}", short_answers(0, "en"))
        steps(visitor, lambda: len(visitor.acknowledged) > 2)
        file.write_text(whole.replace(HOUSEHOLD, ""), encoding="utf-8")
        assert needs("flows", "publish", "--yes").code == 0
        steps(visitor, lambda: not first.is_alive())
        assert ended == [False], "nobody told it to stop"
        second = serves()
        steps(visitor, lambda: visitor.done)
        visitor.close()
        file.write_text(whole, encoding="utf-8")
        assert needs("flows", "publish", "--yes").code == 0
        second.join(60)
    assert ended == [False, False] and "household" not in visitor.times
    assert "first" in visitor.times and max(visitor.times.values()) == 1, "no question was asked twice"


def steps(visitor: Visitor, until: Callable[[], bool]) -> None:
    """One after the other, without a pause."""
    give_up = time.monotonic() + 120
    while not until():
        assert time.monotonic() < give_up, visitor
        visitor.step()


def test_wrong_use_is_one_sentence(file: Path, needs: Needs) -> None:
    for arguments in (["publish", "nothing"], ["publish", "--version", "abc"], ["burn"]):
        result = needs("flows", *arguments)
        assert (result.code, len(result.sentences)) == (2, 1), arguments
    assert "No version abc was ever published" in needs("flows", "publish", "--version", "abc").err
    assert "Nothing is published yet" in needs("flows", "list").out


def test_a_broken_file_stops_nobody_who_is_asked_what_was_published(file: Path, needs: Needs) -> None:
    with build(read_settings(None)):
        pass
    file.write_text("flow: needs\nquestions: []\n", encoding="utf-8")
    with build(read_settings(None)) as house:
        assert house.serving.unpublished == ("needs",)
    broken = needs("flows", "publish", "--yes")
    assert broken.code == 1 and any("flow-" in line for line in broken.sentences)
