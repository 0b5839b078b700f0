"""What is stored when: nothing before consent, everything after, nothing after it is withdrawn."""

from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from dialogs.conversation import Nudge
from storage.consents import register
from storage.lanes import Lane
from storage.people import export_answers
from tests.storage import small
from tests.storage.small import START, bytes_of, counts, grouped, message, opened, rows, say


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


def test_withdrawing_leaves_nothing_and_the_next_message_begins_anew(house: Any, tmp_path: Path, backend: str) -> None:
    lane, engine, _ = house
    other = say(lane, "hello", "yes", "a=1", address="bob")[0].person
    replies = say(lane, "hello", "yes", "a=1", "own_words=mine", "person_asked", "delete")
    person = replies[0].person
    if backend == "sqlite":  # a server's freed pages are its own affair: what is in them is sealed
        assert person.encode() not in bytes_of(tmp_path) and other.encode() in bytes_of(tmp_path)
    assert not rows(engine, f"SELECT 1 FROM answer WHERE person = '{person}'")
    left = counts(engine)
    assert (left["person"], left["address"], left["answer"], left["help_request"]) == (1, 1, 2, 0)
    assert not rows(engine, "SELECT 1 FROM outbox WHERE person IS NULL AND state != 'shown'")
    anew = lane.submit(message("hello", 7)).result(10)
    assert anew.person != person and anew.conversation.place == "consent"


def test_erasing_and_coming_back_in_one_batch(tmp_path: Path, backend: str) -> None:
    engine, vault = opened(tmp_path)
    texts = ["hello", "yes", "a=1", "delete", "hello again", "yes", "b=2", "delete", "once more"]
    outcomes = grouped(engine, vault, [(said, n, "ann") for n, said in enumerate(texts)])
    assert len({reply.person for reply in outcomes}) == 3
    left = counts(engine)
    assert (left["person"], left["conversation"], left["answer"], left["inbox"]) == (2, 2, 0, 10)
    assert outcomes[-1].conversation.place == "consent"
    if backend == "sqlite":
        assert outcomes[2].person.encode() not in bytes_of(tmp_path)


def test_starting_over_after_stopping_makes_earlier_answers_uncounted(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", "a=1", "stopped")
    assert rows(engine, "SELECT current FROM answer WHERE question = 'a'") == [(1,)]
    say(lane, "again", first=5)
    assert rows(engine, "SELECT current FROM answer WHERE question = 'a'") == [(0,)]
    assert rows(engine, "SELECT state, current FROM conversation ORDER BY began_at") == [("stopped", 0), ("open", 1)]


def test_starting_over_makes_earlier_answers_uncounted(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", "a=1", "again", "a=2")
    assert rows(engine, "SELECT value, current FROM answer WHERE question = 'a'") == [("1", 0)]
    agreed = "SELECT current, state, (consented_at - began_at) / 60000 FROM conversation ORDER BY began_at"
    assert rows(engine, agreed) == [(0, "open", 1), (1, "open", None)], "it is asked again; the first stays on record"
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


def test_a_consent_is_kept_with_the_text_that_was_agreed_to_word_for_word(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    arabic, farsi = (("needs", "ask-consent", code) for code in ("ar", "fa"))
    first = register(engine, {arabic: "may we?", farsi: "may we please?"}, START)
    assert register(engine, {arabic: "may we?"}, START) == {arabic: first[arabic]}
    later = register(engine, {arabic: "may we, for a year?"}, START)
    assert len({*first.values(), *later.values()}) == 3, "other words, another version"
    for texts, address in ((first, "ann"), (later, "bob")):
        lane = Lane(engine, vault, small.decide, consents=texts)
        say(lane, "hello", address=address)
        assert rows(engine, "SELECT count(*) FROM conversation WHERE consent IS NOT NULL AND consented_at IS NULL") == [
            (0,)
        ]
        say(lane, "yes", "a=1", address=address, first=2)
        lane.close()
    found = {
        text for (text,) in rows(engine, "SELECT text FROM conversation c JOIN consent_text t ON t.version = c.consent")
    }
    assert found == {"may we?", "may we, for a year?"}
    engine.dispose()


AGREED = "SELECT (consented_at - began_at) / 60000, consent FROM conversation"


def as_of(version: str, engine: Any, vault: Any, first: int, *texts: str) -> list[Any]:
    """Says something to a house that has this version of the text."""
    lane = Lane(engine, vault, small.decide, consents={("needs", "ask-consent", "ar"): version})
    say(lane, *texts, first=first)
    lane.close()
    return rows(engine, AGREED)


def test_whoever_agrees_once_more_agrees_to_what_the_text_says_by_then(house: Any) -> None:
    _, engine, vault = house
    assert as_of("V1", engine, vault, 1, "hello", "yes", "a=1") == [(1, "V1")]
    assert as_of("V1", engine, vault, 4, "back", "yes") == [(1, "V1")]
    assert as_of("V2", engine, vault, 6, "a=2", "back") == [(1, "V1")]
    assert as_of("V2", engine, vault, 8, "yes") == [(7, "V2")]


@pytest.mark.parametrize("before", [None, (1, "V1")], ids=["for the first time", "once more"])
def test_nobody_agrees_to_words_that_were_not_on_her_screen(house: Any, before: tuple[int, str] | None) -> None:
    _, engine, vault = house
    as_of("V1", engine, vault, 1, *(["hello"] if before is None else ["hello", "yes", "back"]))
    unchanged = [before or (None, None)]
    assert as_of("V2", engine, vault, 4, "yes") == unchanged, "the new words are shown, and asked about"
    assert as_of("V3", engine, vault, 5, "yes") == unchanged, "also those are old by now"
    assert as_of("V3", engine, vault, 6, "yes") == [(5, "V3")]


def test_changed_words_stand_in_the_way_of_nothing_but_the_yes(house: Any) -> None:
    _, engine, vault = house
    as_of("V1", engine, vault, 1, "hello")
    as_of("V2", engine, vault, 2, "what", "no")
    assert counts(engine)["person"] == 0, "whoever declines is let go at once"


def test_whoever_was_nudged_was_not_heard_of(house: Any) -> None:
    lane, engine, _ = house
    say(lane, "hello", "yes", "a=1")
    [(heard,)] = rows(engine, "SELECT updated_at FROM conversation")
    lane.submit(structs.replace(message("", "r1", minutes=1500), said=Nudge("say-reminder", 1))).result(10)
    assert rows(engine, "SELECT updated_at, reminded FROM conversation") == [(heard, 1)]
    say(lane, "a=2", first=1600)
    assert rows(engine, "SELECT updated_at - began_at, reminded FROM conversation") == [(1599 * 60_000, 1)]
