"""The same words in the staff bot: decided by buttons, noted by command alone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.staff.house import StaffHouse
from tests.bot.staff.test_quotes import DECIDED, NEXT, week
from tests.telegram.server import FakeTelegram

__all__ = ["week"]


@pytest.fixture
def quoting(alone: Path, fake: FakeTelegram, week: Path) -> Iterator[StaffHouse]:
    shutil.copytree(week, alone / "data")
    house = StaffHouse(alone / "data", fake)
    house.now = DECIDED
    with house:
        yield house


def test_a_colleague_approves_refuses_and_undoes_by_buttons(quoting: StaffHouse) -> None:
    anna = quoting.colleague()
    (first,) = anna.asks("/quotes")
    assert "نريد مكانا للنساء" in first.text and "ar -> en -> de" in first.text and "[Telefonnummer]" in first.text
    assert "٠١٥١" not in first.text and "2 Ideen warten" in first.text
    anna.taps("Nächste")
    (second,) = anna.gets()
    assert "Nicht übersetzt" in second.text and "Herausgenommen" not in second.text
    anna.taps("Freigeben")
    quoting.fake.wait_for(lambda: f"Zusammenfassung {NEXT}" in second.text, 60)
    assert [card.candidate.language for card in quoting.app.quoting.listed().waiting] == ["ar"]
    (again,) = anna.asks("/quotes")
    anna.taps("Nicht zitieren")
    quoting.fake.wait_for(lambda: "nicht zitiert" in again.text, 60)
    anna.taps("Rückgängig machen")
    quoting.fake.wait_for(lambda: len(quoting.app.quoting.listed().waiting) == 1, 60)
    assert quoting.log() == ["join", "quotes", "quotes", "quote approve", "quotes", "quote refuse", "quote undo"]


def test_who_decided_is_kept_beside_the_decision_and_a_second_tap_changes_nothing(quoting: StaffHouse) -> None:
    anna, ben = quoting.colleague(), quoting.colleague("Ben Muster")
    token = quoting.app.quoting.listed().waiting[0].candidate.token
    office = quoting.staff_bot._office
    known = {each.name: each for each in quoting.app.staff.colleagues()}
    for name, expected in (("Anna Muster", "Freigegeben"), ("Ben Muster", "nicht mehr da")):
        answer = office.tap(known[name], f"quote approve {token}")
        assert answer is not None and expected in answer.text
    for nonsense in ("quote", "quote approve", "quote fly " + token, "quote approve ' OR 1=1"):
        answer = office.tap(known["Ben Muster"], nonsense)
        assert answer is not None and "nicht mehr da" in answer.text
    (typed,) = ben.asks(f"/quote undo {token}")
    assert "Das kenne ich nicht" in typed.text
    (none,) = anna.asks("/quotes")
    assert "einzige Idee" in none.text
