"""What is kept for a time only: each kind goes at its moment, alone; a dry run counts and changes nothing."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from sqlalchemy import text as sql

from dialogs.conversation import Nudge
from storage.lanes import Lane
from storage.outbox import Outbox
from storage.people import addresses_of, export_answers
from storage.retention import KINDS, Before, retain
from storage.translations import TRANSLATED, Rendering, Translations
from tests.storage import small
from tests.storage.small import LATER, START, bytes_of, counts, message, only, opened, rows, say


def gone(engine: Any, vault: Any, before: Before, dry_run: bool = False) -> dict[str, int]:
    return {kind: count for kind, count in retain(engine, vault, before, ("push",), dry_run).items() if count}


def crowd(lane: Lane) -> None:
    """One of each: finished, left in the middle, only looked, reached by a messenger, and a message that failed."""
    say(lane, "hello", "yes", "a=1", "own_words=SAID", "person_asked", "completed")
    say(lane, "hello", "yes", "a=1", address="bob")
    say(lane, "hello", address="eve")
    for number, text in enumerate(("hello", "yes", "completed"), 1):
        lane.submit(message(text, number, "kim", "push", number)).result(10)
    with pytest.raises(Exception, match="ValueError"):
        say(lane, "boom", address="bob", first=9)


def everything(engine: Any) -> list[Any]:
    return [rows(engine, f"SELECT * FROM {name}") for name in (*small.TABLES, "translation", "quote")]


def test_a_dry_run_counts_what_the_real_one_then_lets_go_and_changes_nothing(house: Any) -> None:
    lane, engine, vault = house
    crowd(lane)
    for kind in KINDS:
        before = everything(engine)
        dry = gone(engine, vault, only(kind), dry_run=True)
        assert everything(engine) == before
        assert dry == gone(engine, vault, only(kind)), kind
        assert set(dry) <= {kind}, "no other kind goes with it"
        assert gone(engine, vault, only(kind)) == {}, "twice is once"


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        *(("people", 4), ("unconsented", 1), ("partial", 1), ("words", 6), ("addresses", 1), ("happenings", 7)),
        *(("replies", 9), ("claims", 14), ("dead_letters", 1)),
    ],
)
def test_each_kind_goes_alone_and_only_when_it_is_old(house: Any, kind: str, count: int) -> None:
    lane, engine, vault = house
    crowd(lane)
    assert gone(engine, vault, only(kind, START - timedelta(seconds=1))) == {}
    assert gone(engine, vault, only(kind)).get(kind, 0) == count


def test_typed_words_go_from_everywhere_and_what_they_mean_stays(house: Any, tmp_path: Path) -> None:
    lane, engine, vault = house
    crowd(lane)
    say(lane, "not understood: SAID", first=50)  # it is quoted in the reply, and waits in the conversation
    translations = Translations(engine, vault, "de")
    for own in translations.pending(["ar"], START, 10):
        translations.store(own.id, own.conversation, Rendering(TRANSLATED, "GESAGT", engine="human"), START)
    assert rows(engine, "SELECT count(*) FROM translation") == [(1,)]
    gone(engine, vault, only("words"))
    exported = {(row["place"], row["value"], row["raw"]) for row in export_answers(engine, vault)}
    assert exported == {("consent", "yes", None), ("a", "1", None), ("own_words", None, None)}
    sealed = [s for name in ("conversation", "answer", "outbox") for (s,) in rows(engine, f"SELECT sealed FROM {name}")]
    assert not any(b"SAID" in vault.open(each) for each in sealed if each is not None)
    assert rows(engine, "SELECT count(*) FROM translation") == [(0,)]
    looked = lane.look("web", "ann")
    assert looked is not None and looked.conversation is not None
    assert looked.conversation.answers.keys() == {"consent", "a"}
    assert say(lane, "own_words=NEW", first=99)[0].conversation.answers["own_words"].value == "NEW"


def test_words_that_wait_for_a_yes_go_also_where_no_answer_has_any(house: Any) -> None:
    lane, engine, vault = house
    say(lane, "hello", "yes")
    with engine.begin() as connection:
        connection.execute(sql("UPDATE answer SET sealed = NULL"))  # as after a tap, which has no words
    say(lane, "did you mean SAID", first=3)
    assert gone(engine, vault, only("words", START)) == {}
    assert gone(engine, vault, only("words"), dry_run=True) == {"words": 1}
    assert gone(engine, vault, only("words")) == {"words": 1}
    sealed = [s for name in ("conversation", "outbox") for (s,) in rows(engine, f"SELECT sealed FROM {name}")]
    assert not any(b"SAID" in vault.open(each) for each in sealed)
    assert gone(engine, vault, only("words")) == {}


def test_what_somebody_is_asked_now_stays_whole_when_the_words_of_her_earlier_time_go(house: Any) -> None:
    lane, engine, vault = house
    say(lane, "hello", "yes", "own_words=SAID", "completed")
    at = START + timedelta(days=2)
    for number, text in enumerate(("again", "yes", "what is NEW"), 50):
        lane.submit(structs.replace(message(text, number), at=at)).result(10)
    assert gone(engine, vault, only("words")) == {"words": 2}
    now = lane.look("web", "ann")
    assert now is not None and "NEW" in repr(now.prompts), "she would see dots in place of what she is asked"


def test_what_can_never_be_read_again_keeps_nothing_of_others_here(house: Any) -> None:
    lane, engine, vault = house
    for address in ("ann", "bob"):
        say(lane, "hello", "yes", "own_words=SAID", address=address)
    with engine.begin() as connection:
        for name in ("conversation", "outbox"):
            one = f"SELECT min(id) FROM {name}"
            connection.execute(sql(f"UPDATE {name} SET sealed = :other WHERE id = ({one})"), {"other": b"\x01" * 40})
    counted = gone(engine, vault, only("words"))
    assert counted["words"] == 4 and rows(engine, "SELECT count(*) FROM answer WHERE sealed IS NOT NULL") == [(0,)]
    assert gone(engine, vault, only("words")) == {}


def test_old_replies_and_claims_go_but_not_a_conversations_last_reply(house: Any) -> None:
    lane, engine, vault = house
    last = say(lane, "hello", "yes", "a=1")[2]
    old = replace(only("replies"), claims=LATER)
    assert gone(engine, vault, old) == {"replies": 2, "claims": 3}
    looked = lane.look("web", "ann")
    assert looked is not None and looked.prompts == last.prompts
    assert gone(engine, vault, old) == {}


def test_an_old_address_can_no_longer_be_read_until_its_person_writes_again(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide, push=("push",))
    outbox = Outbox(engine, vault, "push")

    def says(text: str, number: int) -> Any:
        return lane.submit(message(text, number, "ADDRESS-OF-KIM", "push", number)).result(10)

    for number, text in enumerate(("hello", "yes", "a=1"), 1):
        person = says(text, number).person
    for parcel in outbox.waiting():
        outbox.sent(parcel, 1)
    assert gone(engine, vault, only("addresses")) == {"addresses": 1}
    assert addresses_of(engine, vault, person, "push") == ()
    nudge = structs.replace(message("", "r", "ADDRESS-OF-KIM", "push"), said=Nudge("say-reminder", 1))
    lane.submit(nudge).result(10)
    assert addresses_of(engine, vault, person, "push") == (), "she did not write"
    assert says("a=2", 4).person == person, "she is known again"
    assert addresses_of(engine, vault, person, "push") == ("ADDRESS-OF-KIM",)
    assert {parcel.address for parcel in outbox.waiting()} == {"ADDRESS-OF-KIM"}
    assert counts(engine)["address"] == 1
    assert b"ADDRESS-OF-KIM" not in bytes_of(tmp_path)
    lane.close()
    engine.dispose()


def test_where_a_goodbye_would_have_gone_is_not_kept_for_longer_than_who_never_agreed(tmp_path: Path) -> None:
    engine, vault = opened(tmp_path)
    lane = Lane(engine, vault, small.decide, push=("push",))
    for number, text in enumerate(("hello", "yes", "delete"), 1):
        lane.submit(message(text, number, "kim", "push", number)).result(10)
    waiting = "SELECT count(*) FROM outbox WHERE address IS NOT NULL AND state = 'pending'"
    assert rows(engine, waiting) == [(1,)]
    assert gone(engine, vault, only("unconsented", START)) == {}
    assert gone(engine, vault, only("unconsented")) == {"unconsented": 1}
    assert rows(engine, "SELECT count(*) FROM outbox") == [(0,)]
    lane.close()
    engine.dispose()


def test_more_than_one_page_goes_and_what_is_new_stays_among_it(house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    lane, engine, vault = house
    monkeypatch.setattr("storage.retention.PAGE", 3)
    for address in ("ann", "bob", "eve", "kim"):
        say(lane, "hello", "yes", "a=1", address=address)
    say(lane, "a=2", address="ann", first=60 * 24 + 1)
    say(lane, "a=2", address="kim", first=60 * 24 + 1)
    assert gone(engine, vault, only("claims")) == {"claims": 12}
    assert rows(engine, "SELECT count(*) FROM inbox") == [(2,)]
    assert gone(engine, vault, only("replies")) == {"replies": 10}, "the two last of those who were silent stay"
    assert gone(engine, vault, only("happenings")) == {"happenings": 4}
