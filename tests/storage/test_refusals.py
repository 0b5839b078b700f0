"""What /health is told when the database takes nothing: by which lane, for how long, and for which reasons."""

from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from storage.lanes import Lane
from storage.problems import DatabaseProblem
from tests.storage import small
from tests.storage.small import Gate, grouped, message, opened

CODES = {"full": "database-full", "locked": "database-busy", "gone": "database-unreachable"}


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """To those who say so it is full, locked or gone; `strange` fails for its own sake, but not alone."""
    original = Lane._commit

    def commit(lane: Lane, messages: Any) -> Any:
        said = [each.said.text for each in messages]
        if "strange" in said and len(said) > 1:
            raise ValueError
        for word in CODES.keys() & set(said):
            raise DatabaseProblem(CODES[word], path="needs.db")
        return original(lane, messages)

    monkeypatch.setattr(Lane, "_commit", commit)


def test_what_is_refused_shows_until_something_is_taken_and_what_passes_changes_nothing(house: Any) -> None:
    lane, _engine, _vault = house
    for said, code in (
        ("locked", None),
        ("gone", None),
        ("full", "database-full"),
        ("locked", "database-full"),
        ("hello", None),
    ):
        lane.submit(message(said, said)).exception(10)
        assert _refusal(lane) == code, said


def test_what_is_refused_alone_shows_too(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    gate = Gate()
    lane = Lane(engine, vault, gate)
    first = lane.submit(message("hello", 0, "somebody else"))
    gate.entered.wait(10)
    waiting = [lane.submit(message(said, said, said)) for said in ("strange", "full")]
    gate.closed.set()
    assert first.exception(10) is None and waiting[0].exception(10) is None
    assert isinstance(waiting[1].exception(10), DatabaseProblem)
    assert _refusal(lane) == "database-full"
    lane.close()


@pytest.mark.one_database
def test_what_one_thread_takes_does_not_hide_what_another_is_refused(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide, side_by_side=2)
    one, other = (next(name for name in ("ann", "bob", "eve", "kim") if _thread(name) == number) for number in (0, 1))
    lane.submit(message("full", 1, one)).exception(10)
    lane.submit(message("hello", 1, other)).result(10)
    assert _refusal(lane) == "database-full"
    lane.submit(message("hello", 2, one)).result(10)
    assert _refusal(lane) is None
    lane.close()


def test_each_who_is_refused_gets_a_problem_of_her_own(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    told = grouped(engine, vault, [("full", 1, "ann"), ("hello", 1, "bob")])
    assert [str(each) for each in told] == ["database-full path=needs.db"] * 2 and told[0] is not told[1]
    lane = Lane(engine, vault, small.decide)
    lane.submit(message("full", 2)).exception(10)
    looks = []
    for _ in range(2):
        with pytest.raises(DatabaseProblem) as look:
            assert lane.going
        looks.append(look.value)
    assert looks[0] is not looks[1], "a traceback would grow by each look"
    lane.close()


def _refusal(lane: Lane) -> str | None:
    try:
        assert lane.going
    except DatabaseProblem as problem:
        return problem.code
    return None


def _thread(address: str) -> int:
    return crc32(f"web {address}".encode()) % 2
