"""Translations of own words: sealed beside the answer, gone with it, a human's before a machine's."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storage.people import erase_person, export_answers, forget
from storage.translations import (
    FAILED,
    FIRST_PAUSE,
    HUMAN,
    MOST_TRIES,
    TRANSLATED,
    UNAVAILABLE,
    Rendering,
    Translations,
)
from tests.storage.small import START, bytes_of, rows, say

Kept = tuple[Translations, tuple[int, int]]
NOW = START + timedelta(hours=1)
MADE = Rendering(TRANSLATED, "GEHEIMWORT Wohnung", engine="argos 1", version="ar-de 1.0", route="ar -> de")


@pytest.fixture
def kept(house: Any) -> Kept:
    """The one answer in own words among three, of Ann."""
    lane, engine, vault = house
    say(lane, "hello", "yes", "field=housing", "own_words=شقة")
    translations = Translations(engine, vault, "de")
    (own,) = translations.pending(["ar"], NOW, 10)
    assert (own.language, own.text, own.question) == ("ar", "شقة", "own_words")
    return translations, (own.id, own.conversation)


def test_own_words_wait_until_they_are_translated_once(kept: Kept) -> None:
    translations, answer = kept
    assert translations.languages() == ["ar"]
    assert translations.count(["ar"], NOW) == 1
    assert translations.pending([], NOW, 10) == translations.pending(["fa"], NOW, 10) == []
    assert translations.store(*answer, MADE, NOW)
    assert translations.count(["ar"], NOW) == 0
    assert not translations.store(*answer, MADE, NOW), "another process was first"
    assert list(translations.for_humans([])) == []


def test_a_translation_is_unreadable_in_the_files_and_opened_beside_the_answer(
    kept: Kept, house: Any, tmp_path: Path
) -> None:
    translations, answer = kept
    translations.store(*answer, MADE, NOW)
    assert b"GEHEIMWORT" not in bytes_of(tmp_path)
    _, engine, vault = house
    exported = list(export_answers(engine, vault, read_in="de"))
    assert [each["translation"] for each in exported] == [None, None, "GEHEIMWORT Wohnung"]
    assert exported[2]["translation_route"] == "ar -> de"
    assert [each["translation"] for each in export_answers(engine, vault, read_in="en")] == [None] * 3
    assert "translation" not in next(iter(export_answers(engine, vault))), "only staff's exports have it"


def test_erasing_a_person_takes_her_translations_and_leaves_others(
    kept: Kept, house: Any, tmp_path: Path, backend: str
) -> None:
    lane, engine, _ = house
    translations, answer = kept
    bob = say(lane, "hello", "yes", "own_words=مدرسة", address="bob")[0].person
    (other,) = [own for own in translations.pending(["ar"], NOW, 10) if own.id != answer[0]]
    for each in (answer, (other.id, other.conversation)):
        translations.store(*each, MADE, NOW)
    ((sealed,),) = rows(engine, f"SELECT sealed FROM translation WHERE answer = {answer[0]}")
    ann = rows(engine, f"SELECT person FROM answer WHERE id = {answer[0]}")[0][0]
    assert erase_person(engine, ann)["translations"] == 1
    assert rows(engine, "SELECT answer FROM translation") == [(other.id,)]
    if backend == "sqlite":  # a server's freed pages are its own affair
        assert sealed not in bytes_of(tmp_path)
    assert not translations.store(*answer, MADE, NOW), "the answer went while it was being translated"
    assert erase_person(engine, bob)["translations"] == 1


def test_what_was_made_of_a_deleted_answer_is_never_put_beside_the_next_that_has_its_number(
    kept: Kept, house: Any, backend: str
) -> None:
    lane, engine, _ = house
    translations, answer = kept
    (ann,) = translations.pending(["ar"], NOW, 10)
    say(lane, "delete", first=9)  # while it is being translated, or on a colleague's list
    say(lane, "hello", "yes", "field=housing", "own_words=مدرسة", address="bob")
    (bob,) = translations.pending(["ar"], NOW, 10)
    assert backend != "sqlite" or bob.id == ann.id, "SQLite numbers on from the highest that is left"
    assert not translations.store(*answer, MADE, NOW)
    assert not translations.add(ann.number, "eine Wohnung", NOW)
    assert rows(engine, "SELECT * FROM translation") == []
    assert translations.add(bob.number, "eine Schule", NOW)


def test_what_is_kept_no_longer_takes_its_translations_along(kept: Kept, house: Any) -> None:
    translations, answer = kept
    translations.store(*answer, MADE, NOW)
    assert forget(house[1], NOW + timedelta(days=1)) == 1
    assert rows(house[1], "SELECT * FROM translation") == []


def test_one_who_says_delete_takes_her_translations_along(kept: Kept, house: Any) -> None:
    translations, answer = kept
    translations.store(*answer, MADE, NOW)
    say(house[0], "delete", first=9)
    assert rows(house[1], "SELECT * FROM translation") == rows(house[1], "SELECT * FROM answer") == []


def test_a_failure_is_tried_again_later_and_later_and_then_waits_for_a_human(kept: Kept) -> None:
    translations, answer = kept
    now: datetime = NOW
    for tries in range(1, MOST_TRIES + 1):
        assert translations.count(["ar"], now) == 1
        assert list(translations.for_humans(["ar"])) == []
        translations.store(*answer, Rendering(FAILED, why="engine-died"), now)
        assert translations.count(["ar"], now) == 0
        now += FIRST_PAUSE * 6 ** (tries - 1)
    assert translations.count(["ar"], now + timedelta(days=99)) == 0
    (own,) = translations.for_humans(["ar"])
    assert (own.id, own.why) == (answer[0], "engine-died")
    assert translations.forgive() == 1
    assert translations.count(["ar"], NOW) == 1


def test_what_nothing_can_translate_waits_for_a_human_and_for_a_package(kept: Kept) -> None:
    translations, _ = kept
    assert translations.unroutable([], NOW) == 1
    assert translations.unroutable([], NOW) == 0, "once for each"
    (own,) = translations.for_humans([])
    assert (own.id, own.state, own.why) == (kept[1][0], UNAVAILABLE, "no-package")
    assert translations.count([], NOW) == 0
    assert translations.count(["ar"], NOW) == 1, "a package was installed"
    assert list(translations.for_humans(["ar"])) == []


def test_a_humans_translation_takes_the_machines_place_and_not_the_other_way_round(kept: Kept, house: Any) -> None:
    translations, answer = kept
    translations.store(*answer, MADE, NOW)
    assert translations.store(*answer, Rendering(TRANSLATED, "eine Wohnung", engine=HUMAN), NOW)
    assert not translations.store(*answer, MADE, NOW)
    (made,) = [each for each in export_answers(*house[1:], read_in="de") if each["translation"]]
    assert (made["translation"], made["translation_route"]) == ("eine Wohnung", "human")


def test_an_answer_corrected_meanwhile_is_translated_in_its_new_words_only(kept: Kept, house: Any) -> None:
    translations, answer = kept
    say(house[0], "own_words=مدرسة", first=9)
    assert not translations.store(*answer, MADE, NOW)
    assert [own.text for own in translations.pending(["ar"], NOW, 10)] == ["مدرسة"]


def test_words_in_the_language_that_staff_read_need_no_translation(kept: Kept, house: Any) -> None:
    _, engine, vault = house
    arabic = Translations(engine, vault, "ar")
    assert arabic.languages() == [] and arabic.count(["ar"], NOW) == 0
    assert list(arabic.for_humans([])) == []
    assert not arabic.store(*kept[1], MADE, NOW)
