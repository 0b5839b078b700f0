"""The exactly-once turn: repeats, order, groups, failures, odd input, a busy and a broken disk."""

import sqlite3
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from msgspec import structs
from sqlalchemy import text

from dialogs.conversation import Conversation, Message, Turn
from storage.database import writing
from storage.lanes import Busy, Lane, TurnFailed
from storage.people import export_answers
from storage.problems import DatabaseProblem
from tests.storage import small
from tests.storage.small import Gate, counts, grouped, message, opened, rows, say


def test_a_new_person_begins_and_is_known_again(house: Any) -> None:
    lane, _engine, _ = house
    assert lane.look("web", "ann") is None
    first, second = say(lane, "hello", "yes")
    assert (first.repeated, first.conversation.place, second.conversation.place) == (False, "consent", "0")
    assert first.person == second.person and len(first.person) == 18
    looked = lane.look("web", "ann")
    assert looked == structs.replace(second, repeated=False)
    assert lane.look("terminal", "ann") is None


def test_a_repeat_changes_nothing_and_gets_the_same_reply(house: Any) -> None:
    lane, engine, _ = house
    replies = say(lane, "hello", "yes", "first=housing")
    before = counts(engine)
    again = lane.submit(message("first=housing", 3)).result(10)
    assert again == structs.replace(replies[2], repeated=True)
    older = lane.submit(message("anything at all", 2)).result(10)
    assert (older.repeated, older.prompts) == (True, replies[1].prompts)
    assert counts(engine) == before


def test_repeats_within_one_batch_change_nothing(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    outcomes = grouped(engine, vault, [("hello", 1, "ann"), ("yes", 2, "ann"), ("a=1", 3, "ann"), ("a=1", 3, "ann")])
    assert [reply.repeated for reply in outcomes] == [False, False, False, True]
    assert outcomes[3].prompts == outcomes[2].prompts
    assert len(rows(engine, "SELECT 1 FROM answer WHERE place = 'a'")) == 1


def test_the_same_message_id_of_another_person_or_channel_is_another_message(house: Any) -> None:
    lane, engine, _ = house
    for each in (message("hello", 1), message("hello", 1, "bob"), message("hello", 1, channel="terminal")):
        assert not lane.submit(each).result(10).repeated
    assert counts(engine)["person"] == 3
    # Nobody can choose an address and an id that together look like somebody else's.
    assert not lane.submit(message("hello", "b\0c", "a")).result(10).repeated
    assert not lane.submit(message("hello", "c", "a\0b")).result(10).repeated


def test_a_person_is_served_in_order_within_a_batch_that_commits_once(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    people = ["ann", "bob", "cem"]
    texts = [("hello", 1), ("yes", 2), ("a=1", 3), ("b=2", 4), ("a=3", 5)]
    sent = [(said, number, person) for said, number in texts for person in people]
    outcomes = grouped(engine, vault, sent)
    assert {reply.conversation.place for reply in outcomes[-3:]} == {"3"}
    kept = rows(engine, "SELECT place, value, current FROM answer WHERE question != 'consent' ORDER BY person, id")
    assert kept == [("a", "1", 0), ("b", "2", 1), ("a", "3", 1)] * 3


def test_a_group_is_one_transaction_and_nobody_is_answered_before_its_commit(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    commits: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        original = Lane._commit

        def counted(lane: Lane, messages: Any) -> Any:
            commits.append(len(messages))
            return original(lane, messages)

        patch.setattr(Lane, "_commit", counted)
        grouped(engine, vault, [("hello", n, f"p{n}") for n in range(100)], group=64)
    assert commits == [1, 64, 36]
    answered = []

    def on_the_disk(conversation: Conversation | None, taken: Message) -> Turn:
        return small.decide(conversation, taken)

    lane = Lane(engine, vault, on_the_disk)
    reader = opened(tmp_path)[0]
    future = lane.submit(message("hello", 1, "ann"))
    future.add_done_callback(lambda _: answered.append(rows(reader, "SELECT count(*) FROM person")[0][0]))
    future.result(10)
    lane.close()
    assert answered == [102]


def test_a_failing_turn_is_set_aside_and_the_others_are_served(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    sent = [("hello", 1, "ann"), ("hello", 1, "bob"), ("boom", 2, "ann"), ("yes", 2, "bob"), ("yes", 3, "ann")]
    outcomes = grouped(engine, vault, [*sent, ("boom", 2, "ann")])
    assert isinstance(outcomes[2], TurnFailed) and isinstance(outcomes[5], TurnFailed)
    assert [outcomes[n].conversation.place for n in (3, 4)] == ["0", "0"]
    [(channel, error, tries)] = rows(engine, "SELECT channel, error, tries FROM dead_letter")
    assert (channel, tries, error.split(":")[0]) == ("web", 3, "ValueError at small.py")
    assert "boom" not in str(outcomes[2])


@pytest.mark.parametrize("said", ["boom", "unwritable"])
def test_a_message_that_always_fails_is_tried_three_times_and_then_done_with(tmp_path: Path, said: str) -> None:
    engine, vault = opened(tmp_path)
    tries: list[str] = []

    def watched(conversation: Conversation | None, taken: Message) -> Turn:
        tries.append(taken.id)
        return small.decide(conversation, taken)

    lane = Lane(engine, vault, watched)
    say(lane, "hello", "yes")
    failing = lane.submit(message(said, 3))
    served = [lane.submit(message("hello", 1, f"p{n}")) for n in range(5)]
    with pytest.raises(TurnFailed):
        failing.result(10)
    assert all(each.result(10).conversation.place == "consent" for each in served)
    assert tries.count("3") >= 3
    assert counts(engine)["dead_letter"] == 1
    repeat = lane.submit(message(said, 3)).result(10)
    assert (repeat.repeated, repeat.prompts[0].message) == (True, "ask-0")
    lane.close()


def test_a_conversation_that_cannot_be_read_fails_alone(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes")
    with writing(engine) as connection:
        connection.execute(text("UPDATE conversation SET sealed = :broken"), {"broken": b"\0"})
    broken, fine = lane.submit(message("a=1", 3)), lane.submit(message("hello", 1, "bob"))
    repeat = lane.submit(message("yes", 2))
    assert isinstance(broken.exception(10), TurnFailed) and isinstance(repeat.exception(10), TurnFailed)
    assert fine.result(10).conversation.place == "consent"


ODD = ["\ud800", "a\0b", "\udcff\ud83d", "‮<b>אב</b>", "😀" * 500, "'; DROP TABLE person; --", "x" * 100_000, ""]


@pytest.mark.parametrize("odd", ODD)
def test_nothing_that_can_be_typed_breaks_a_turn(house: Any, odd: str) -> None:
    lane, engine, vault = house
    say(lane, "hello", "yes", address=odd)
    replies = say(lane, f"own_words={odd}", f"a={odd}", f"misunderstood{odd}", address=odd, first=3)
    assert all(not reply.repeated for reply in replies)
    assert not lane.submit(message("a=1", odd, odd)).result(10).repeated
    assert lane.submit(message("a=1", odd, odd)).result(10).repeated
    assert lane.look("web", odd).conversation.answers["own_words"].value is not None
    [own] = [each for each in export_answers(engine, vault) if each["place"] == "own_words"]
    assert own["value"] == odd.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert counts(engine)["dead_letter"] == 0


def test_a_full_lane_says_busy_and_a_closed_one_answers_what_it_took(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    gate = Gate()
    lane = Lane(engine, vault, gate, limit=3)
    taken = [lane.submit(message("hello", 0))]
    gate.entered.wait(10)
    taken += [lane.submit(message("hello", n)) for n in (1, 2, 3)]
    with pytest.raises(Busy):
        lane.submit(message("hello", 4))
    closing = Thread(target=lane.close)
    closing.start()
    gate.closed.set()
    closing.join(10)
    assert [each.done() for each in taken] == [True] * 4
    with pytest.raises(Busy):
        lane.submit(message("hello", 5))


def test_a_message_nobody_waits_for_any_more_is_not_taken(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    gate = Gate()
    lane = Lane(engine, vault, gate)
    first = lane.submit(message("hello", 1))
    gate.entered.wait(10)
    left = lane.submit(message("yes", 2))
    assert left.cancel()
    gate.closed.set()
    first.result(10)
    assert not lane.submit(message("yes", 2)).result(10).repeated
    lane.close()


@pytest.mark.one_database
def test_a_locked_database_is_said_and_the_lane_lives_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.sqlite.BUSY_SECONDS", 0.05)
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    say(lane, "hello")
    other = sqlite3.connect(tmp_path / "needs.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseProblem, match="database-busy"):
        lane.submit(message("yes", 2)).result(10)
    assert lane.look("web", "ann") is not None, "reading goes on"
    assert lane.going, "a lock passes by itself"
    other.execute("COMMIT")
    assert not lane.submit(message("yes", 2)).result(10).repeated
    lane.close()


@pytest.mark.one_database
def test_a_full_disk_is_said_and_the_lane_lives_on(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    say(lane, "hello", "yes")
    limit = rows(engine, "PRAGMA page_count")[0][0]

    def limited(driver: sqlite3.Connection, _record: object, pages: int) -> None:
        driver.execute(f"PRAGMA max_page_count = {pages}")

    from sqlalchemy import event

    def shrink(driver: sqlite3.Connection, _record: object, _proxy: object) -> None:
        limited(driver, None, limit)

    event.listen(engine, "checkout", shrink)
    with pytest.raises(DatabaseProblem, match="database-full"):
        lane.submit(message("own_words=" + "x" * 50_000, 3)).result(10)
    event.remove(engine, "checkout", shrink)
    event.listen(engine, "checkout", lambda driver, record, _proxy: limited(driver, record, 2**30))
    assert not lane.submit(message("own_words=" + "x" * 50_000, 3)).result(10).repeated
    lane.close()


def test_two_lanes_on_one_file_take_each_message_once(tmp_path: Path) -> None:
    (one, vault), (two, _) = opened(tmp_path), opened(tmp_path)
    lanes = Lane(one, vault, small.decide, 4), Lane(two, vault, small.decide, 4)
    for name in ("ann", "bob"):
        say(lanes[0], "hello", "yes", address=name)
    waiting = [
        lane.submit(message(f"q{n}=1", n + 10, name)) for n in range(50) for name in ("ann", "bob") for lane in lanes
    ]
    replies = [each.result(20) for each in waiting]
    for lane in lanes:
        lane.close()
    assert sum(reply.repeated for reply in replies) == 100
    assert rows(one, "SELECT count(*), count(DISTINCT person || place) FROM answer") == [(102, 102)]
    assert len(lanes[0].look("web", "ann").conversation.answers) == 51  # type: ignore[union-attr]


def test_replies_of_pushed_channels_wait_to_be_sent(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide, push={"telegram"})
    lane.submit(message("hello", 1, channel="telegram")).result(10)
    lane.submit(message("hello", 1, channel="web")).result(10)
    lane.close()
    assert rows(engine, "SELECT channel, state FROM outbox ORDER BY id") == [("telegram", "pending"), ("web", "shown")]
