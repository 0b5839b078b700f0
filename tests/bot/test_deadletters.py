"""`needs deadletters`: after the mend of a bug, what could not be taken is taken; nobody reads what it says."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import build
from bot.clock import now
from bot.settings import read_settings
from dialogs import engine
from dialogs.conversation import Message, Said, Tap, Text
from storage.lanes import TurnFailed
from tests.bot.conftest import Needs


@pytest.fixture
def broken(alone: Path) -> None:
    """Ann agreed, and her next answer met a bug; so did the first word of Bob, who never got to agree."""
    with build(read_settings(None)) as house:

        def says(said: Said, number: int, address: str = "ann") -> Any:
            return house.lane.submit(Message("web", address, str(number), now(), said, "en")).result(60)

        begun = says(Text("hello"), 1)
        asked = says(Tap("yes", "consent", begun.conversation.attempt), 2).conversation
        with pytest.MonkeyPatch.context() as patch:

            def fails(*_: object) -> None:
                raise ZeroDivisionError("Housing")

            patch.setattr(engine, "take", fails)
            patch.setattr(engine, "begin", fails)
            for said, number, address in ((Tap("housing", "first", asked.attempt), 3, "ann"), (Text("hi"), 1, "bob")):
                with pytest.raises(TurnFailed):
                    says(said, number, address)


def test_it_is_listed_tried_again_and_dropped(needs: Needs, broken: None) -> None:
    listed = needs("deadletters", "list")
    assert listed.code == 0 and listed.out.count("ZeroDivisionError at ") == 2
    assert "can be tried again" in listed.out and "had not consented" in listed.out
    assert "ousing" not in listed.out
    assert "2 messages could not be taken" in needs("doctor").out
    done = needs("deadletters", "retry", "--all")
    assert done.code == 1, "one of them cannot be"
    assert "1 is taken" in done.out and "2 cannot be tried again" in done.out
    assert '"first"' in needs("answers", "--format", "json").out
    assert "One message is forgotten." in needs("deadletters", "drop", "2").out
    assert "No message is set aside." in needs("deadletters", "list").out
    gone = needs("deadletters", "retry", "2")
    assert (gone.code, len(gone.sentences)) == (1, 1) and "no message 2" in gone.sentences[0]


def test_the_night_forgets_them_after_a_month(needs: Needs, broken: None) -> None:
    with build(read_settings(None)) as house:
        house.forget(now() + timedelta(days=29))
        assert needs("deadletters", "list").out.count("ZeroDivisionError") == 2
        house.forget(now() + timedelta(days=31))
    assert "No message is set aside." in needs("deadletters", "list").out


@pytest.mark.parametrize("arguments", [["retry"], ["drop"], ["drop", "1", "--all"], ["drop", "x"], ["burn"]])
def test_wrong_use_is_one_sentence(needs: Needs, arguments: list[str]) -> None:
    result = needs("deadletters", *arguments)
    assert (result.code, len(result.sentences)) == (2, 1)
