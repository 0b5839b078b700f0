"""Messages that could not be taken: kept only with consent, tried again only while nothing was said since."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from dialogs.conversation import Conversation, Happened, Message, Tap, Text, Turn
from storage.deadletters import DeadLetters
from storage.lanes import Lane, TurnFailed
from storage.people import erase_person
from storage.problems import DatabaseProblem
from storage.retention import retain
from storage.vault import Vault
from tests.storage import small
from tests.storage.small import KEY, START, bytes_of, counts, message, only, opened, rows, say

MENDED = "a=mended"


class Rule:
    """Takes what `small` takes; "boom" fails until it is mended, and then means an answer."""

    mended = False

    def __call__(self, conversation: Conversation | None, taken: Message) -> Turn:
        assert isinstance(taken.said, Text)
        if self.mended and taken.said.text.startswith("boom"):
            taken = Message(taken.channel, taken.address, taken.id, taken.at, Text(MENDED))
        elif taken.said.text.startswith("boom"):
            raise ValueError(taken.said.text)
        return small.decide(conversation, taken)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Any]:
    engine, vault = opened(tmp_path)
    rule = Rule()
    lane = Lane(engine, vault, rule, push={"telegram"})
    yield lane, engine, DeadLetters(engine, vault), rule
    lane.close()
    engine.dispose()


def fails(lane: Lane, number: int, said: str = "boom", channel: str = "web", address: str = "ann") -> None:
    with pytest.raises(TurnFailed):
        lane.submit(message(said, number, address, channel, minutes=number)).result(10)


def test_the_list_says_when_where_and_how_often_and_never_what(place: Any) -> None:
    lane, _engine, letters, _ = place
    say(lane, "hello", "yes")
    fails(lane, 3, "boom my secret")
    [one] = letters.all()
    assert (one.at, one.channel, one.tries, one.chance) == (START + timedelta(minutes=3), "web", 3, "open")
    assert one.error.startswith("ValueError at test_deadletters.py:") and "secret" not in repr(one)


def test_after_the_mend_it_is_taken_once_with_the_same_reply_to_a_repeat(place: Any) -> None:
    lane, engine, letters, rule = place
    say(lane, "hello", "yes")
    fails(lane, 3)
    number = letters.all()[0].id
    assert letters.retry(number, rule, ()) == "failed"
    assert [(each.id, each.tries) for each in letters.all()] == [(number, 6)]
    rule.mended = True
    assert letters.retry(number, rule, ()) == "taken"
    assert letters.retry(number, rule, ()) == "gone"
    assert rows(engine, "SELECT value, current FROM answer WHERE place = 'a'") == [("mended", 1)]
    assert (counts(engine)["dead_letter"], counts(engine)["inbox"]) == (0, 3)
    repeat = lane.submit(message("boom", 3)).result(10)
    assert (repeat.repeated, repeat.conversation.answers["a"].value) == (True, "mended")


def test_what_is_taken_again_is_answered_where_its_person_wrote(place: Any) -> None:
    lane, engine, letters, rule = place
    for number, said in enumerate(("hello", "yes"), 1):
        lane.submit(message(said, number, channel="telegram")).result(10)
    fails(lane, 3, channel="telegram")
    rule.mended = True
    assert letters.retry(letters.all()[0].id, rule, {"telegram"}) == "taken"
    assert rows(engine, "SELECT channel, state FROM outbox ORDER BY id DESC LIMIT 1") == [("telegram", "pending")]


def test_nothing_is_kept_before_consent_and_so_nothing_can_be_tried_again(place: Any, tmp_path: Path) -> None:
    lane, engine, letters, rule = place
    fails(lane, 1, "boom at once", address="nobody")
    say(lane, "hello")
    fails(lane, 2, "boom before consent")
    rule.mended = True
    assert [one.chance for one in letters.all()] == ["unkept", "unkept"]
    assert [letters.retry(one.id, rule, ()) for one in letters.all()] == ["unkept", "unkept"]
    assert rows(engine, "SELECT sealed, after FROM dead_letter") == [(None, None)] * 2
    assert counts(engine)["answer"] == 0
    assert b"before consent" not in bytes_of(tmp_path)


def test_what_was_meant_for_one_question_never_answers_another(place: Any) -> None:
    lane, engine, letters, rule = place
    say(lane, "hello", "yes")
    fails(lane, 3)
    say(lane, "b=1", first=4)
    rule.mended = True
    [one] = letters.all()
    assert (one.chance, letters.retry(one.id, rule, ())) == ("past", "past")
    assert rows(engine, "SELECT count(*) FROM answer WHERE place = 'a'") == [(0,)]
    assert counts(engine)["dead_letter"] == 1, "it stays until it is dropped"


def test_a_message_that_cannot_be_written_is_kept_and_fails_again_alike(place: Any) -> None:
    lane, _engine, letters, rule = place
    say(lane, "hello", "yes")
    fails(lane, 3, "unwritable")
    [one] = letters.all()
    assert (one.chance, letters.retry(one.id, rule, ())) == ("open", "failed")
    assert [(each.tries, each.chance) for each in letters.all()] == [(6, "open")]


def test_a_yes_that_is_taken_again_is_none_to_words_that_changed_meanwhile(place: Any) -> None:
    lane, engine, letters, _ = place
    say(lane, "hello", "yes", "back")
    fails(lane, 4)

    def agrees(conversation: Conversation | None, taken: Message) -> Turn:
        assert conversation is not None
        if isinstance(taken.said, Tap):  # one that asks again
            return small.turn(conversation, Happened("stale"))
        return small.turn(structs.replace(conversation, place="0"), Happened("consented", "consent"))

    assert letters.retry(letters.all()[0].id, agrees, (), {("needs", "ask-consent", "ar"): "changed"}) == "taken"
    assert rows(engine, "SELECT consent, shown, place FROM conversation") == [(None, "changed", "consent")]


def test_they_go_with_their_person_when_dropped_and_in_time(place: Any) -> None:
    lane, engine, letters, rule = place
    for name in ("ann", "bob", "cem", "dan"):
        say(lane, "hello", "yes", address=name)
    for number, name in enumerate(("ann", "bob", "cem", "dan"), 3):
        fails(lane, number, address=name)
    erase_person(engine, lane.look("web", "ann").person)
    say(lane, "delete", address="bob", first=9)
    assert [one.at for one in letters.all()] == [START + timedelta(minutes=minutes) for minutes in (5, 6)]
    assert retain(engine, Vault(KEY), only("dead_letters", START + timedelta(minutes=6)), ())["dead_letters"] == 1
    [last] = letters.all()
    assert (letters.drop([last.id, 10_000]), letters.all()) == (1, [])
    rule.mended = True
    assert lane.submit(message("boom", 6, "dan")).result(10).repeated, "dropped, it counts as taken"


def test_another_key_opens_none_of_them(place: Any) -> None:
    lane, engine, letters, rule = place
    say(lane, "hello", "yes")
    fails(lane, 3)
    with pytest.raises(DatabaseProblem, match="sealed-unreadable"):
        DeadLetters(engine, Vault(b"x" * 32)).retry(letters.all()[0].id, rule, ())
    assert counts(engine)["dead_letter"] == 1
