"""The exactly-once turn: repeats, order, groups, failures, consent."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from msgspec import structs

from dialogs.conversation import Conversation, Message, Turn
from storage.lanes import Busy, Lane, TurnFailed
from storage.people import export_answers
from storage.problems import DatabaseProblem
from tests.storage import small
from tests.storage.small import bytes_of, counts, message, opened, rows, say


class Gate:
    """Holds the lane's thread in its first turn, so that what is submitted meanwhile becomes one group."""

    def __init__(self) -> None:
        self.closed, self.entered, self.turns = Event(), Event(), 0

    def __call__(self, conversation: Conversation | None, taken: Message) -> Turn:
        self.turns += 1
        self.entered.set()
        self.closed.wait(10)
        return small.decide(conversation, taken)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Any]:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    yield lane, engine, vault
    lane.close()
    engine.dispose()


def grouped(engine: Any, vault: Any, texts: list[tuple[str, int, str]], group: int = 64) -> list[Any]:
    """Takes (text, message id, address) all in one batch, after a message of somebody else."""
    gate = Gate()
    lane = Lane(engine, vault, gate, group)
    try:
        first = lane.submit(message("hello", 0, "somebody else"))
        gate.entered.wait(10)
        waiting = [lane.submit(message(*each, minutes=n)) for n, each in enumerate(texts)]
        gate.closed.set()
        first.result(10)
        return [each.exception(10) or each.result() for each in waiting]
    finally:
        lane.close()


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
    reader = sqlite3.connect(tmp_path / "needs.db", check_same_thread=False)
    future = lane.submit(message("hello", 1, "ann"))
    future.add_done_callback(lambda _: answered.append(reader.execute("SELECT count(*) FROM person").fetchone()[0]))
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
    with sqlite3.connect(str(engine.url.database)) as driver:
        driver.execute("UPDATE conversation SET sealed = x'00'")
    broken, fine = lane.submit(message("a=1", 3)), lane.submit(message("hello", 1, "bob"))
    repeat = lane.submit(message("yes", 2))
    assert isinstance(broken.exception(10), TurnFailed) and isinstance(repeat.exception(10), TurnFailed)
    assert fine.result(10).conversation.place == "consent"


def test_before_consent_nothing_that_was_said_is_stored(house: Any, tmp_path: Path) -> None:
    lane, engine, vault = house
    replies = say(lane, "hello", "what is this", "fields=secretvalue", "own_words=secretwords", "person_asked")
    assert replies[1].conversation.raw == "what is this" and replies[1].prompts[0].arguments
    expected = {"person": 1, "address": 1, "conversation": 1, "inbox": 5, "outbox": 5}
    assert {name: count for name, count in counts(engine).items() if count} == expected
    looked = lane.look("web", "ann")
    assert (looked.conversation.raw, looked.conversation.answers, looked.conversation.misses) == (None, {}, 1)
    stored = [vault.open(sealed) for (sealed,) in rows(engine, "SELECT sealed FROM conversation")]
    stored += [vault.open(sealed) for (sealed,) in rows(engine, "SELECT sealed FROM outbox")]
    for typed in (b"what is this", b"secretvalue", b"secretwords"):
        assert not any(typed in opened for opened in stored)
        assert typed not in bytes_of(tmp_path)
    assert rows(engine, "SELECT consented_at FROM conversation") == [(None,)]


def test_after_consent_answers_and_happenings_are_stored_from_that_event_on(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", "a=1", "what", "person_asked", "completed")
    assert rows(engine, "SELECT name FROM happening ORDER BY id") == [
        ("consented",),
        ("misunderstood",),
        ("person_asked",),
        ("completed",),
    ]
    assert rows(engine, "SELECT question FROM answer ORDER BY id") == [("consent",), ("a",)]
    assert rows(engine, "SELECT place, resolved_at FROM help_request") == [("2", None)]
    [(state, ended, consented)] = rows(engine, "SELECT state, ended_at - began_at, consented_at FROM conversation")
    assert (state, ended, consented is not None) == ("completed", 5 * 60_000, True)


def test_declining_leaves_nothing_but_the_claims_and_a_reply_for_a_repeat(house: Any, tmp_path: Path) -> None:
    lane, engine, _ = house
    replies = say(lane, "hello", "no")
    assert {name: count for name, count in counts(engine).items() if count} == {"inbox": 2, "outbox": 1}
    again = lane.submit(message("no", 2)).result(10)
    assert (again.repeated, again.conversation, again.person) == (True, None, "")
    assert again.prompts[0].message == replies[1].prompts[0].message
    assert lane.look("web", "ann") is None


def test_withdrawing_leaves_nothing_in_the_file_and_the_next_message_begins_anew(house: Any, tmp_path: Path) -> None:
    lane, engine, _ = house
    other = say(lane, "hello", "yes", "a=1", address="bob")[0].person
    replies = say(lane, "hello", "yes", "a=1", "own_words=mine", "person_asked", "delete")
    person = replies[0].person
    assert person.encode() not in bytes_of(tmp_path) and other.encode() in bytes_of(tmp_path)
    left = counts(engine)
    assert (left["person"], left["address"], left["answer"], left["help_request"]) == (1, 1, 2, 0)
    assert not rows(engine, "SELECT 1 FROM outbox WHERE person IS NULL AND state != 'shown'")
    anew = lane.submit(message("hello", 7)).result(10)
    assert anew.person != person and anew.conversation.place == "consent"


def test_erasing_and_coming_back_in_one_batch(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    texts = ["hello", "yes", "a=1", "delete", "hello again", "yes", "b=2", "delete", "once more"]
    outcomes = grouped(engine, vault, [(said, n, "ann") for n, said in enumerate(texts)])
    assert len({reply.person for reply in outcomes}) == 3
    left = counts(engine)
    assert (left["person"], left["conversation"], left["answer"], left["inbox"]) == (2, 2, 0, 10)
    assert outcomes[-1].conversation.place == "consent"
    assert outcomes[2].person.encode() not in bytes_of(tmp_path)


def test_starting_over_makes_earlier_answers_uncounted(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", "a=1", "again", "a=2")
    assert rows(engine, "SELECT value, current FROM answer WHERE question = 'a'") == [("1", 0)]
    assert rows(engine, "SELECT consented_at FROM conversation") == [(None,)], "consent is asked again"
    say(lane, "yes", "a=3", first=6)
    assert rows(engine, "SELECT value FROM answer WHERE question = 'a' AND current") == [("3",)]


@pytest.mark.parametrize("together", [True, False])
def test_starting_over_after_completing_is_another_conversation(tmp_path: Path, together: bool) -> None:
    engine, vault = opened(tmp_path)
    texts = ["hello", "yes", "a=1", "completed", "again", "yes", "a=2"]
    if together:
        grouped(engine, vault, [(said, n, "ann") for n, said in enumerate(texts)])
    else:
        lane = Lane(engine, vault, small.decide)
        say(lane, *texts)
        lane.close()
    assert rows(
        engine,
        "SELECT c.state, c.current, a.value, a.current FROM conversation c JOIN answer a ON a.conversation = c.id"
        " WHERE a.question = 'a' ORDER BY a.id",
    ) == [("completed", 0, "1", 1), ("open", 1, "2", 1)]


@pytest.mark.parametrize("together", [True, False])
def test_dropped_and_superseded_answers_stay_but_do_not_count(tmp_path: Path, together: bool) -> None:
    engine, vault = opened(tmp_path)
    texts = ["hello", "yes", "a=1", "b=1", "a=2", "drop b", "c=1", "drop c", "c=2"]
    if together:
        grouped(engine, vault, [(said, n, "ann") for n, said in enumerate(texts)])
    else:
        lane = Lane(engine, vault, small.decide)
        say(lane, *texts)
        lane.close()
    kept = [(each["place"], each["value"]) for each in export_answers(engine, vault)]
    assert kept == [("consent", "yes"), ("a", "2"), ("c", "2")]
    assert len(list(export_answers(engine, vault, current_only=False))) == 6


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


def test_a_locked_database_is_said_and_the_lane_lives_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.database.BUSY_SECONDS", 0.05)
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide)
    say(lane, "hello")
    other = sqlite3.connect(tmp_path / "needs.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseProblem, match="database-busy"):
        lane.submit(message("yes", 2)).result(10)
    assert lane.look("web", "ann") is not None, "reading goes on"
    other.execute("COMMIT")
    assert not lane.submit(message("yes", 2)).result(10).repeated
    lane.close()


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
