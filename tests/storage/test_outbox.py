"""Replies that are sent: in order, until they arrived or never will; and what the messenger's numbers tell."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs
from sqlalchemy import Engine
from sqlalchemy import text as sql

from dialogs.conversation import Conversation, Edit, Message, Text, Turn
from storage.database import is_sqlite
from storage.lanes import Lane
from storage.outbox import Outbox
from storage.people import erase_person, person_of
from storage.vault import Vault
from tests.storage import small
from tests.storage.small import START, bytes_of, opened, rows

CHANNEL = "telegram"


class House:
    """A lane whose replies are pushed, and their outbox. `seen` are the messages as the turn got them."""

    def __init__(self, folder: Path) -> None:
        self.engine: Engine
        self.vault: Vault
        self.engine, self.vault = opened(folder)
        self.seen: list[Message] = []
        self.lane = Lane(self.engine, self.vault, self.decide, push=[CHANNEL])
        self.outbox = Outbox(self.engine, self.vault, CHANNEL)
        self.number = 0

    def decide(self, conversation: Conversation | None, message: Message) -> Turn:
        self.seen.append(message)
        said = message.said
        text = said.text if isinstance(said, Text | Edit) else ""
        turn = small.decide(conversation, structs.replace(message, said=Text(text)))
        attempt = (conversation.attempt if conversation else 0) + (not text.startswith("?"))
        now = structs.replace(turn.conversation, attempt=attempt, tag="tagtagta")
        return structs.replace(turn, conversation=now)

    def say(self, text: str, address: str = "7", order: int | None = None, about: str | None = None) -> None:
        self.number += 1
        said = Message(CHANNEL, address, f"m{self.number}", START, Text(text), "ar", "needs", order=order, about=about)
        self.lane.submit(said).result(10)

    def late(self) -> bool:
        said = self.seen[-1].said
        return isinstance(said, Text) and said.late

    def send(self, message: int) -> None:
        (parcel,) = self.outbox.waiting()
        assert self.outbox.sending(parcel)
        self.outbox.sent(parcel, message)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.lane.close()
    made.engine.dispose()


def test_replies_wait_in_order_with_all_that_sending_needs(house: House) -> None:
    house.say("hello")
    house.say("yes", about="tap 5")
    house.say("hello", address="8")
    first, second, third = house.outbox.waiting()
    assert (first.address, second.address, third.address) == ("7", "7", "8")
    assert (second.flow, second.language, second.conversation, second.about) == ("needs", "ar", "tagtagta", "tap 5")
    assert [prompt.message for prompt in second.prompts] == ["ask-0"]
    assert [each.id for each in house.outbox.waiting({first.id}, most=1)] == [second.id]


def test_what_is_sent_waits_no_longer_and_tells_the_message_before(house: House) -> None:
    house.say("hello")
    house.send(10)
    house.say("yes", order=11)
    (parcel,) = house.outbox.waiting()
    assert house.outbox.previous(parcel) == 10
    house.send(12)
    assert house.outbox.waiting() == []
    assert house.outbox.counts() == {"pending": 0, "given_up": 0, "doubtful": 0}


def test_what_a_crash_left_half_sent_waits_again_and_is_flagged(house: House) -> None:
    house.say("hello")
    (parcel,) = house.outbox.waiting()
    assert house.outbox.sending(parcel)
    house.outbox.part_sent(parcel, 1)
    assert house.outbox.waiting() == []
    assert house.outbox.recover() == 1
    (again,) = house.outbox.waiting()
    assert (again.id, again.parts, again.attempts) == (parcel.id, 1, 1)
    assert house.outbox.counts() == {"pending": 1, "given_up": 0, "doubtful": 1}
    assert house.outbox.recover() == 0


def test_a_text_counts_only_when_it_was_written_after_the_question_was_sent(house: House) -> None:
    house.say("hello")
    house.say("yes", order=5)  # before the question went out
    assert house.late()
    for number, parcel in enumerate(house.outbox.waiting(), 10):
        house.outbox.sending(parcel)
        house.outbox.sent(parcel, number)
    house.say("a=1", order=9)
    assert house.late()


def test_a_text_after_the_question_is_an_answer_and_so_is_one_after_a_repeated_question(house: House) -> None:
    house.say("hello")
    house.send(10)
    house.say("yes", order=11)
    assert not house.late()
    house.send(12)
    house.say("?", order=13)  # not understood: the same question is asked again
    house.say("a=1", order=14)  # written when the first of the two had been seen
    assert not house.late()


def test_a_question_that_may_not_have_been_seen_is_asked_again_rather_than_answered_by_a_guess(house: House) -> None:
    house.say("hello")
    house.send(10)
    house.say("yes", order=11)
    (parcel,) = house.outbox.waiting()
    house.outbox.sending(parcel)
    house.outbox.recover()
    house.say("a=1", order=12)  # perhaps "yes" once more, written before the question
    assert house.late()


def test_whoever_answers_each_message_at_once_is_heard_though_another_question_is_on_its_way(house: House) -> None:
    house.say("hello")
    house.say("?early", order=5)  # answered by the same question again, which is sent after the first
    assert house.late()
    first, second = house.outbox.waiting()
    house.outbox.sending(first)
    house.outbox.sent(first, 10)
    house.say("?at once", order=11)
    assert not house.late()
    house.outbox.sending(second)
    house.outbox.sent(second, 12)
    house.say("yes", order=11)  # what was written after the first of them still is an answer
    assert not house.late()


def test_what_was_given_up_makes_no_later_text_late(house: House) -> None:
    house.say("hello")
    (parcel,) = house.outbox.waiting()
    house.outbox.give_up(parcel)
    house.say("yes", order=11)
    assert not house.late()
    assert house.outbox.counts()["given_up"] == 1


def test_a_channel_without_numbers_is_never_late(house: House) -> None:
    house.say("hello")
    house.say("yes")
    assert not house.late()


def test_an_edit_finds_the_answer_that_its_message_gave(house: House) -> None:
    for text in ("hello", "yes", "a=1", "b=2"):
        house.say(text)
    for of, place in (("m3", "a"), ("m4", "b"), ("m1", None), ("m9", None)):
        edit = Message(CHANNEL, "7", f"e{of}", START, Edit("?", of))
        house.lane.submit(edit).result(10)
        assert house.seen[-1].said == Edit("?", of, place)
    house.say("a=2")  # m5 answers it now
    house.lane.submit(Message(CHANNEL, "7", "late edit", START, Edit("?", "m3"))).result(10)
    assert house.seen[-1].said == Edit("?", "m3", None)
    house.lane.submit(Message(CHANNEL, "8", "other's", START, Text("hello"))).result(10)
    house.lane.submit(Message(CHANNEL, "8", "foreign edit", START, Edit("?", "m5"))).result(10)
    assert house.seen[-1].said == Edit("?", "m5", None)


def test_a_goodbye_is_sent_though_the_person_is_gone_and_leaves_no_address(house: House, tmp_path: Path) -> None:
    for said in ("hello", "yes"):
        house.say(said)
        house.send(1)
    house.say("delete")
    (goodbye,) = house.outbox.waiting()
    assert (goodbye.address, goodbye.person) == ("7", None)
    house.outbox.sending(goodbye)
    house.outbox.sent(goodbye, 2)
    assert rows(house.engine, "SELECT state, address, person FROM outbox") == [("sent", None, None)]
    assert person_of(house.engine, house.vault, CHANNEL, "7") is None
    assert rows(house.engine, "SELECT count(*) FROM address") == [(0,)]


def test_a_goodbye_knows_nothing_of_another_persons_goodbye(house: House) -> None:
    for address in ("7", "8"):
        for number, said in enumerate(("hello", "yes")):
            house.say(said, address)
            house.send(number)
        house.say("delete", address)
        (goodbye,) = house.outbox.waiting()
        assert (house.outbox.previous(goodbye), house.outbox.said_before(goodbye)) == (None, ())
        house.outbox.sent(goodbye, 5)


def test_a_reply_that_can_never_be_read_keeps_no_other_waiting(house: House) -> None:
    for address in ("7", "8"):
        house.say("hello", address)
    with house.engine.begin() as connection:
        first = sql("UPDATE outbox SET sealed = :other WHERE id = (SELECT min(id) FROM outbox)")
        connection.execute(first, {"other": b"\x01" * 40})
    assert [parcel.address for parcel in house.outbox.waiting()] == ["8"]
    assert house.outbox.counts()["given_up"] == 1


def test_nothing_is_sent_to_whoever_was_erased_or_blocks_us(house: House) -> None:
    house.say("hello")
    house.say("hello", address="8")
    mine, other = house.outbox.waiting()
    erase_person(house.engine, mine.person or "")
    assert not house.outbox.sending(mine)
    house.outbox.block("8", START)
    (blocked,) = house.outbox.waiting()
    assert (blocked.id, blocked.address) == (other.id, None)
    house.outbox.block("8", None)
    assert house.outbox.waiting()[0].address == "8"


def test_a_reply_in_hand_does_nothing_to_the_goodbye_that_was_given_its_number(house: House) -> None:
    house.say("hello")
    house.say("yes")
    old, _ = house.outbox.waiting()
    house.say("delete")
    (goodbye,) = house.outbox.waiting()
    assert goodbye.id == old.id or not is_sqlite(house.engine), "SQLite numbers on from the highest that is left"
    assert not house.outbox.sending(old), "what was asked before is said no more"
    house.outbox.part_sent(old, 1)
    house.outbox.later(old, doubtful=True)
    house.outbox.sent(old, 99)
    house.outbox.give_up(old)
    assert house.outbox.waiting() == [goodbye]
    assert house.outbox.counts() == {"pending": 1, "given_up": 0, "doubtful": 0}


def test_those_who_were_asked_and_are_silent_are_found_once_they_can_be_reached(house: House) -> None:
    def silent() -> tuple[str, ...]:
        return house.outbox.unanswered(START - timedelta(hours=1), START + timedelta(hours=1))

    house.say("hello")
    assert silent() == ()  # not asked yet
    house.send(10)
    assert silent() == ("7",)
    assert house.outbox.unanswered(START + timedelta(minutes=1), START + timedelta(hours=1)) == ()
    house.outbox.block("7", START)
    assert silent() == ()
    house.outbox.block("7", START - timedelta(minutes=1))
    assert silent() == ("7",), "she has written since"


def test_a_chat_that_moved_is_the_same_person(house: House) -> None:
    house.say("hello")
    house.outbox.move("7", "-1007")
    assert house.outbox.waiting()[0].address == "-1007"
    house.say("yes", address="-1007")
    assert rows(house.engine, "SELECT count(*) FROM person") == [(1,)]


def test_what_the_channel_notes_about_itself_it_finds_again(house: House) -> None:
    assert house.outbox.noted("heard") is None
    house.outbox.note("heard", "1")
    house.outbox.note("heard", "2")
    assert house.outbox.noted("heard") == "2"


def test_no_address_is_readable_in_the_file(house: House, tmp_path: Path) -> None:
    house.say("hello", address="4915112345678")
    house.say("delete", address="4915112345678")
    assert b"4915112345678" not in bytes_of(tmp_path)
