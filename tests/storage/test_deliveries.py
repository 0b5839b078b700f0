"""Each week's summary once to each subscriber: claimed with a lease, performed, marked; the ambiguous one flagged."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.deliveries import Deliveries
from storage.ledger import LEASE, MOST_ATTEMPTS, Claim
from storage.staff import Staff
from tests.storage.small import START, opened

WEEK = "2026-W47"
SOON, LATER = START + timedelta(minutes=1), START + LEASE


class Room:
    def __init__(self, folder: Path) -> None:
        self.engine, vault = opened(folder)
        self.staff, self.deliveries = Staff(self.engine, vault), Deliveries(self.engine, vault)
        self.staff.invite("C", "Anna", "all", LATER)
        joined = self.staff.join("C", "7", "de", START)
        assert joined
        self.anna = joined.id
        self.deliveries.subscribe(self.anna, 0, 8, "de", START)

    def claim(self) -> Claim:
        claim = self.deliveries.claim(WEEK, self.anna, START)
        assert claim
        return claim


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.engine.dispose()


def test_a_week_is_sent_once(room: Room) -> None:
    claim = room.claim()
    assert room.deliveries.claim(WEEK, room.anna, SOON) is None, "another holds the lease"
    assert room.deliveries.sending(claim, START)
    room.deliveries.sent(claim, START)
    assert room.deliveries.claim(WEEK, room.anna, START + timedelta(days=6)) is None
    assert room.deliveries.settled(WEEK) == {room.anna} and room.deliveries.settled("2026-W48") == frozenset()


def test_a_crash_before_anything_was_sent_is_made_up_for_when_the_lease_ends(room: Room) -> None:
    first = room.claim()
    assert room.deliveries.newly_doubtful(LATER) == []
    second = room.deliveries.claim(WEEK, room.anna, LATER)
    assert second == Claim(WEEK, room.anna, parts=0, attempts=2)
    assert not room.deliveries.sending(first, LATER), "the one that was slow has lost its right"
    assert room.deliveries.sending(second, LATER)


def test_a_crash_between_two_messages_goes_on_with_the_second(room: Room) -> None:
    claim = room.claim()
    assert room.deliveries.sending(claim, START)
    room.deliveries.part_sent(claim, 1, START)
    assert room.deliveries.newly_doubtful(LATER) == []
    again = room.deliveries.claim(WEEK, room.anna, LATER)
    assert again is not None and again.parts == 1


def test_a_crash_while_it_was_sent_is_flagged_once_and_never_sent_again(room: Room) -> None:
    claim = room.claim()
    assert room.deliveries.sending(claim, START)
    assert room.deliveries.newly_doubtful(SOON) == [], "it may still be under way"
    assert room.deliveries.newly_doubtful(LATER) == [claim]
    assert room.deliveries.newly_doubtful(LATER) == []
    assert room.deliveries.claim(WEEK, room.anna, LATER) is None
    assert room.deliveries.counts() == {"colleagues": 1, "subscriptions": 1, "doubtful": 1, "given_up": 0}


def test_what_surely_did_not_arrive_is_tried_again_when_it_is_time_and_not_for_ever(room: Room) -> None:
    claim, at = room.claim(), START
    for _ in range(MOST_ATTEMPTS - 1):
        assert room.deliveries.sending(claim, at)
        room.deliveries.later(claim, at + timedelta(minutes=2))
        assert room.deliveries.claim(WEEK, room.anna, at + timedelta(minutes=1)) is None
        at += timedelta(minutes=2)
        again = room.deliveries.claim(WEEK, room.anna, at)
        assert again
        claim = again
    assert room.deliveries.sending(claim, at)
    room.deliveries.later(claim, at)
    assert room.deliveries.claim(WEEK, room.anna, at) is None
    assert room.deliveries.counts()["given_up"] == 1


def test_nothing_is_sent_to_one_who_left_or_blocked_in_between(room: Room) -> None:
    claim = room.claim()
    room.staff.block(room.anna, START)
    assert not room.deliveries.sending(claim, START) and room.deliveries.subscribers() == []
    room.staff.block(room.anna, None)
    assert len(room.deliveries.subscribers()) == 1
    room.staff.remove("Anna", START)
    assert not room.deliveries.sending(claim, START)


def test_a_subscription_is_one_and_keeps_its_beginning_when_it_changes(room: Room) -> None:
    room.deliveries.subscribe(room.anna, 4, 17, "en", LATER)
    (only,) = room.deliveries.subscribers()
    assert (only.chat, only.subscription.day, only.subscription.hour, only.subscription.language) == ("7", 4, 17, "en")
    assert only.subscription.since == START and room.deliveries.of(room.anna) == only.subscription
    assert room.deliveries.stop(room.anna) and not room.deliveries.stop(room.anna)
    assert room.deliveries.of(room.anna) is None
