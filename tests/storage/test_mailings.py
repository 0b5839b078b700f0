"""Mailboxes by keyed hash, and what became of each week's mail."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import reading
from storage.ledger import MOST_ATTEMPTS, Claim, pause
from storage.mailings import Mailings
from tests.storage.small import START, opened

WEEK, ANNA, BEN = "2026-W47", ("all", "anna@example.org"), ("all", "ben@example.org")


@pytest.fixture
def mailings(tmp_path: Path) -> Iterator[Mailings]:
    engine, vault = opened(tmp_path)
    yield Mailings(engine, vault)
    engine.dispose()


def claimed(mailings: Mailings) -> Claim:
    claim = mailings.claim(WEEK, mailings.listed([ANNA], START)[ANNA].id, START)
    assert claim
    return claim


def test_a_recipient_keeps_her_number_however_her_address_is_written(mailings: Mailings) -> None:
    first = mailings.listed([ANNA, BEN], START)
    upper = ("all", "Anna@Example.ORG")
    assert mailings.listed([upper], START + timedelta(days=1))[upper] == first[ANNA]


def test_who_was_off_the_list_is_new_when_she_comes_back(mailings: Mailings) -> None:
    first = mailings.listed([ANNA], START)[ANNA]
    mailings.listed([BEN], START + timedelta(days=1))
    back = mailings.listed([ANNA], START + timedelta(days=2))[ANNA]
    assert back.id == first.id and back.since == START + timedelta(days=2)


def test_who_is_taken_off_in_the_last_moment_gets_nothing(mailings: Mailings) -> None:
    claim = claimed(mailings)
    mailings.listed([BEN], START)
    assert not mailings.sending(claim, START)


def test_trying_lasts_a_day_and_then_ends(mailings: Mailings) -> None:
    claim: Claim | None = claimed(mailings)
    at = START
    for _ in ("at first", "when somebody begins it anew"):
        began = at
        while claim is not None:
            at += pause(claim)
            mailings.waits(claim, at, "said 451 later")
            assert mailings.claim(WEEK, claim.to, at - timedelta(seconds=1)) is None, "the pause is not over"
            claim = mailings.claim(WEEK, claim.to, at)
        (result,) = mailings.results()
        assert (result.state, result.why, result.attempts) == ("given_up", "said 451 later", MOST_ATTEMPTS)
        assert timedelta(hours=23) < at - began < timedelta(hours=25)
        claim = mailings.claim(WEEK, result.mailbox, at, over={"given_up"})
        assert claim is not None and mailings.results()[0].attempts == 1


def test_an_older_week_is_settled_for_who_had_a_newer_one(mailings: Mailings) -> None:
    claim = claimed(mailings)
    assert mailings.sending(claim, START)
    mailings.sent(claim, START, why=None)
    assert mailings.settled("2026-W46") == mailings.settled(WEEK) == {claim.to}
    assert mailings.settled("2026-W48") == frozenset()


def test_only_what_is_doubtful_can_be_settled(mailings: Mailings) -> None:
    claim = claimed(mailings)
    assert not mailings.settle(WEEK, claim.to, START)
    assert mailings.sending(claim, START)
    mailings.doubt(claim)
    assert mailings.claim(WEEK, claim.to, START + timedelta(days=1)) is None
    assert mailings.settle(WEEK, claim.to, START)
    assert [each.state for each in mailings.results()] == ["sent"]


def test_what_is_forgotten_leaves_no_mailbox_behind_that_is_listed_no_more(mailings: Mailings) -> None:
    claimed(mailings)
    mailings.listed([BEN], START)
    mailings.forget(START)
    assert len(mailings.results()) == 1
    mailings.forget(START + timedelta(days=1))
    assert mailings.results() == []
    with reading(mailings._engine) as connection:
        assert connection.scalars(text("SELECT mark FROM mailbox")).all() == [mailings.mark(BEN)]
