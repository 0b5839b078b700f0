"""The closed list: joined by a code that works once, removed for good, and every access in the log."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine, text

from storage.database import reading
from storage.deliveries import Deliveries
from storage.staff import Colleague, NameTaken, Staff
from tests.storage.small import START, opened

CODE, OTHER = "AAAA-BBBB-CCCC", "DDDD-EEEE-FFFF"
WEEK = timedelta(days=7)


class Room:
    def __init__(self, folder: Path) -> None:
        self.engine: Engine
        self.engine, self.vault = opened(folder)
        self.staff, self.deliveries = Staff(self.engine, self.vault), Deliveries(self.engine, self.vault)

    def join(self, code: str = CODE, chat: str = "7", at: datetime = START) -> Colleague | None:
        return self.staff.join(code, chat, "de", at)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    made.staff.invite(CODE, "Anna Muster", "all", START + WEEK)
    yield made
    made.engine.dispose()


def test_a_code_lets_in_once(room: Room) -> None:
    joined = room.join()
    assert joined is not None and (joined.name, joined.audience, joined.chat) == ("Anna Muster", "all", "7")
    assert room.join(chat="8") is None
    assert [one.chat for one in room.staff.colleagues()] == ["7"]
    assert room.staff.of_chat("7") == joined and room.staff.of_chat("8") is None


def test_who_used_a_code_may_say_it_again_and_nothing_changes(room: Room) -> None:
    assert room.join() == room.join()
    assert len(room.staff.colleagues()) == 1


def test_a_code_ends_when_its_time_is_over_and_an_unknown_one_never_worked(room: Room) -> None:
    assert room.join(at=START + WEEK) is None
    assert room.join(OTHER) is None
    assert room.join(at=START + WEEK - timedelta(seconds=1)) is not None


def test_a_second_code_of_a_name_ends_the_first(room: Room) -> None:
    room.staff.invite(OTHER, "  anna   MUSTER", "all", START + WEEK)
    assert room.join(CODE) is None and room.join(OTHER) is not None


def test_nobody_joins_twice_under_a_name_and_a_colleague_s_chat_takes_no_other_code(room: Room) -> None:
    room.join()
    with pytest.raises(NameTaken):
        room.staff.invite(OTHER, "Anna Muster", "all", START + WEEK)
    room.staff.invite(OTHER, "Ben", "all", START + WEEK)
    assert room.join(OTHER, "7") is None, "it stays for Ben"
    assert room.join(OTHER, "8") is not None


def test_of_many_who_try_a_code_at_once_one_joins(room: Room) -> None:
    found: list[Colleague | None] = []
    tries = [Thread(target=lambda chat=chat: found.append(room.join(chat=str(chat)))) for chat in range(8)]
    for each in tries:
        each.start()
    for each in tries:
        each.join()
    assert len([one for one in found if one]) == 1 == len(room.staff.colleagues())


def test_who_is_removed_is_nobody_any_more_and_may_be_invited_again(room: Room) -> None:
    joined = room.join()
    assert joined
    room.deliveries.subscribe(joined.id, 0, 8, "de", START)
    room.staff.note(joined.id, "week 2026-W47", START)
    assert room.staff.remove("anna muster", START) == joined.id
    assert room.staff.remove("anna muster", START) is None
    assert room.staff.of_chat("7") is None and room.staff.colleagues() == []
    assert room.deliveries.subscribers() == []
    assert [line.name for line in room.staff.log(9)] == ["Anna Muster"], "the log still says who asked"
    assert room.join() is None, "an old code does not work again"
    room.staff.invite(OTHER, "Anna Muster", "all", START + WEEK)
    assert room.join(OTHER) is not None


def test_removing_one_who_has_not_joined_ends_the_code(room: Room) -> None:
    assert room.staff.remove("Anna Muster", START) == 0
    assert room.join() is None and room.staff.invited(START) == []


def test_whose_codes_wait_is_listed_until_they_end(room: Room) -> None:
    assert [one.name for one in room.staff.invited(START)] == ["Anna Muster"]
    assert room.staff.invited(START + WEEK) == []


def test_names_chats_and_codes_are_in_the_clear_nowhere(room: Room, tmp_path: Path) -> None:
    room.staff.invite(OTHER, "Ben Beispiel", "all", START + WEEK)
    room.join(chat="5000000123")
    with reading(room.engine) as connection:
        everything = repr([connection.execute(text(f"SELECT * FROM {name}")).all() for name in ("colleague", "invite")])
    room.engine.dispose()
    stored = everything.encode() + b"".join(path.read_bytes() for path in tmp_path.iterdir() if "needs.db" in path.name)
    for secret in ("Anna", "Ben", "5000000123", CODE, OTHER, "AAAABBBBCCCC"):
        assert secret.encode() not in stored


def test_the_log_is_told_from_its_end_and_in_order(room: Room) -> None:
    joined = room.join()
    assert joined
    for number in range(5):
        room.staff.note(joined.id if number % 2 else None, f"w{number}", START + timedelta(minutes=number))
    assert [(line.name, line.what) for line in room.staff.log(3)] == [("", "w2"), ("Anna Muster", "w3"), ("", "w4")]


def test_old_lines_go_and_with_them_those_who_were_removed(room: Room) -> None:
    joined = room.join()
    assert joined
    room.staff.note(joined.id, "week", START)
    room.staff.remove("Anna Muster", START)
    room.staff.forget(START)
    assert len(room.staff.log(9)) == 1
    room.staff.forget(START + 3 * WEEK)
    with reading(room.engine) as connection:
        assert [
            connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in ("colleague", "invite", "access")
        ] == [*(0, 0, 0)]
