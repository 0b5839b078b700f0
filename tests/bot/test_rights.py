"""People's rights in the running house: the file to take along, and that a deletion leaves nothing of them anywhere."""

import asyncio
import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from msgspec import structs
from sqlalchemy import text

from bot import retention
from bot.app import App, build
from bot.settings import read_settings
from dialogs.conversation import Message, Nudge, Press, Said, Tap, Text
from storage import people
from storage.batch import Reply
from storage.belongings import belongings
from storage.database import reading
from storage.lanes import Lane
from storage.outbox import Outbox
from storage.translations import HUMAN, TRANSLATED, Rendering, Translations

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
READ = START + timedelta(days=8)  # ideas wait for a colleague until their week is over
GONE = int(os.environ.get("DELETED", 20))  # people who delete everything
STAYING = 3
WORDS = "We need a quiet room to learn, "  # before a mark of each person's own
RUNS = '=HYPERLINK("http://evil.example","<script>alert(1)</script>")'


class Person:
    """Somebody who says everything that the house can keep."""

    def __init__(self, house: App, number: int, channel: str = "web", language: str = "en", words: str = "") -> None:
        self.house, self.channel, self.language = house, channel, language
        self.address = f"{channel}-address-{number}"
        self.words = words or f"{WORDS}{number}"
        self.ids = 0
        self.reply = self.says(Text("hello"))

    def says(self, said: Said) -> Reply:
        self.ids += 1
        known = (self.language, "needs")
        message = Message(self.channel, self.address, str(self.ids), START, said, *known)
        self.reply = self.house.lane.submit(message).result(30)
        return self.reply

    def taps(self, choice: str) -> Reply:
        asked = self.reply.prompts[-1]
        return self.says(Tap(choice, asked.place or "", asked.attempt))

    def answers(self) -> "Person":
        chosen = {"consent": "yes", "first": "housing", "quote": "yes", "municipality": "bernau"}
        while (place := self.reply.prompts[-1].place) != "@end":
            assert place is not None and self.ids < 40
            if place in chosen:
                self.taps(chosen[place])
            elif place in ("own_words", "idea"):
                self.says(Text(self.words))
            else:
                self.says(Press("skip") if place != "household" else Text("four" if self.language == "en" else "4"))
        self.taps("first")  # a correction leaves the answer before in the table
        self.taps("work")
        self.says(Press("person"))
        return self

    @property
    def id(self) -> str:
        found = people.person_of(self.house.database, self.house.vault, self.channel, self.address)
        assert found is not None
        return found


@pytest.fixture
def house(alone: Path) -> Iterator[App]:
    with build(read_settings(organisation="Musterstadt"), lambda: READ) as house:
        yield house


def everything(house: App) -> dict[str, list[dict[str, object]]]:
    """Every row of every table."""
    with closing(sqlite3.connect(house.settings.database_file)) as file:
        file.row_factory = sqlite3.Row
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: [dict(row) for row in file.execute(f"SELECT * FROM {name}")] for name in tables}


def on_disk(house: App) -> bytes:
    return b"".join(path.read_bytes() for path in house.settings.data.glob("needs.db*"))


def told_by(rows: dict[str, list[dict[str, object]]], person: str, mark: str, talks: set[object]) -> list[str]:
    """The tables in which a person, her address's mark or one of her conversations stands."""
    named = {person, mark, *talks}
    return [name for name, those in rows.items() for row in those if named & set(row.values())]


def test_deleting_leaves_nothing_in_any_table_or_in_the_file_and_others_keep_everything(house: App) -> None:
    crowd = [
        Person(house, n, ("web", "telegram")[n % 2], ("en", "ar", "ti")[n % 3]).answers() for n in range(GONE + STAYING)
    ]
    for person in crowd:
        if person.channel == "web":
            assert asyncio.run(house.desk.come_back_code(person.address))
    translations = Translations(house.database, house.vault, "de")
    for own in translations.pending(["en", "ar", "ti"], START, 1000):
        translations.store(own.id, own.conversation, Rendering(TRANSLATED, "auf Deutsch", engine=HUMAN), START)
    for card in house.quoting.listed().waiting:
        house.quoting.approve(card.candidate.token, None)
    before = everything(house)
    who = {person: (person.id, people.address_mark(house.vault, person.channel, person.address)) for person in crowd}
    talks = {
        person: {row["id"] for row in before["conversation"] if row["person"] == who[person][0]} for person in crowd
    }
    sealed = [
        bytes(value)  # type: ignore[call-overload]
        for person in crowd[:GONE]
        for those in before.values()
        for row in those
        if {who[person][0], *talks[person]} & set(row.values())
        for value in row.values()
        if isinstance(value, bytes)
    ]
    assert all(len(told_by(before, *who[person], talks[person])) > 20 for person in crowd)
    assert {"quote", "translation", "help_request", "outbox"} <= {name for name, those in before.items() if those}
    assert sealed and all(blob in on_disk(house) for blob in sealed[:50])

    for person in crowd[:GONE]:
        person.says(Press("delete"))
        assert person.taps("yes").prompts[-1].message == "say-deleted"
    after, file = everything(house), on_disk(house)
    for person in crowd[:GONE]:
        assert told_by(after, *who[person], talks[person]) == []
        assert who[person][0].encode() not in file
        assert who[person][1].encode() not in file
    assert not any(blob in file for blob in sealed)
    answers = {row["id"] for row in after["answer"]}
    assert {row["answer"] for row in (*after["translation"], *after["quote"])} <= answers
    assert {row["person"] for row in after["outbox"]} <= {None, *(who[person][0] for person in crowd[GONE:])}
    for person in crowd[GONE:]:
        mine = [told_by(rows, *who[person], talks[person]) for rows in (before, after)]
        assert mine[0] == mine[1]


def test_a_decision_about_deleted_words_is_none_about_the_next_that_have_their_number(house: App) -> None:
    german = "Wir brauchen einen ruhigen Raum zum Lernen"
    person = Person(house, 1, language="de", words=german).answers()
    (old,) = house.quoting.listed().waiting
    person.says(Press("delete"))
    person.taps("yes")
    Person(house, 2, language="de", words=german).answers()
    (new,) = house.quoting.listed().waiting
    assert new.candidate.answer == old.candidate.answer, "SQLite numbers on from the highest that is left"
    assert house.quoting.approve(old.candidate.token, None) == "gone"
    quotes = house.weekly.quotes
    assert old.told is not None
    assert quotes.approve(old.candidate, old.told, lambda _: "2026-W49", "2026-W49", None, READ) is None
    assert not quotes.refuse(old.candidate, None, READ)
    assert house.quoting.refuse(new.candidate.token, None)
    assert not quotes.undo(old.candidate)


def test_nothing_is_kept_of_who_is_too_young(house: App) -> None:
    person = Person(house, 1, "telegram")
    person.taps("@young")
    rows = everything(house)
    assert not any(rows[name] for name in ("person", "address", "conversation", "answer", "happening", "help_request"))
    assert [row["person"] for row in rows["outbox"]] == [None], "the last words are still to be sent"
    assert person.says(Text("hello")).prompts[-1].place == "consent", "she begins anew like anybody"


def file_of(person: Person) -> str:
    made = asyncio.run(person.house.desk.own_file(person.channel, person.address))
    assert made is not None
    return made.decode()


def test_the_file_holds_every_answer_with_its_question_its_date_and_the_text_that_was_agreed_to(house: App) -> None:
    person = Person(house, 1).answers()
    page = unescape(file_of(person)).translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    for told in ("Most important", "Housing", "Work", "You changed this answer later.", "People in the household"):
        assert told in page
    assert page.count(person.words) == 2
    assert "four" in page, "what was typed stands beside what was understood"
    assert page.count("23 Nov 2026") + page.count("November 23, 2026") + page.count("23 November 2026") >= 10
    held = belongings(house.database, house.vault, person.id)[0]
    assert held.version is not None and held.version in page
    assert held.text is not None and "Only staff of Musterstadt see the answers" in page
    assert '<html lang="en" dir="ltr">' in page
    assert not re.search(r"<script|https?://|<link|<img|src=", page), "it needs nothing else"


@pytest.mark.parametrize("language", ["ar", "ti", "uk"])
def test_the_file_is_in_her_language_whatever_the_consent_was_in(house: App, language: str) -> None:
    person = Person(house, 1, language="de").answers()
    person.says(Press("language"))
    person.taps(language)
    page = file_of(person)
    assert house.catalogue.text("needs", language, "file-title") in unescape(page)
    assert 'blockquote lang="de" dir="ltr"' in page, "the text that she agreed to is in the language that she read"


def test_what_was_written_cannot_break_out_of_the_file_or_run_in_a_spreadsheet(house: App) -> None:
    page = file_of(Person(house, 1, words=RUNS).answers())
    assert "<script" not in page
    assert RUNS in unescape(page), "nothing is lost"
    assert f">{RUNS}" not in unescape(page), "an apostrophe stands before it"


def test_long_words_are_whole_in_the_file(house: App) -> None:
    words = "quiet room " * 150
    assert words.strip() in unescape(file_of(Person(house, 1, words=words.strip()).answers()))


def test_whoever_begins_again_after_the_end_is_shown_what_is_kept_of_the_time_before(house: App) -> None:
    person = Person(house, 1)
    person.says(Press("answers"))
    assert person.reply.prompts[0].message == "say-no-answers"
    person.answers()
    while person.reply.prompts[-1].place != "@end":
        person.says(Press("skip"))
    person.taps("@send")
    person.taps("@start_over")
    assert person.reply.prompts[-1].message == "ask-start_again", "what she sent off counts on"
    person.taps("yes")
    assert person.reply.prompts[-1].place == "consent", "nothing is answered in this one"
    for control in (Press("answers"), Press("file")):
        assert person.says(control).prompts[0].file, "what is kept is not denied"
    assert person.words in unescape(file_of(person))


def test_whoever_starts_over_midway_keeps_what_she_agreed_to_before_and_may_take_it_along(house: App) -> None:
    person = Person(house, 1).answers()
    person.says(Press("start_over"))
    assert person.reply.prompts[-1].message == "ask-start_over", "what she said until now counts no more"
    person.taps("yes")
    person.says(Press("start_over"))  # once more, before she agrees
    assert person.reply.prompts[-1].place == "consent"
    assert person.says(Press("file")).prompts[0].file, "what is kept is not denied"
    assert person.words in unescape(file_of(person))
    assert len(belongings(house.database, house.vault, person.id)) == 1, "nothing is agreed to yet in the new one"
    person.taps("yes")
    assert len(belongings(house.database, house.vault, person.id)) == 2
    with reading(house.database) as connection:
        counted = "SELECT count(*) FROM answer WHERE current AND type != 'acknowledge'"
        assert connection.scalar(text(counted)) == 0, "what she said before she started over counts no more"


NEW = "other words"
YES = Tap("yes", "consent", 1)  # the button below the words that she saw first
MEANWHILE: dict[str, tuple[Said, ...]] = {
    "tapped": (YES, YES),
    "typed": (Text("yes"),),
    "help asked": (Press("help"), YES),
    "nudged": (Nudge("say-away"), YES),
    "misunderstood": (Text("§§§"), YES),
    "asked back": (Text("ja"), Tap("yes", "@confirm", 2), YES),
}


def with_other_words(house: App, version: str = NEW) -> None:
    """As after a new start."""
    house.lane.close()
    changed = dict.fromkeys(house.agreed, version)
    house.lane = Lane(house.database, house.vault, house.decide, push=retention.PUSHED, consents=changed)


@pytest.mark.parametrize("says", MEANWHILE.values(), ids=MEANWHILE)
def test_nobody_agrees_to_words_that_she_was_not_shown(house: App, says: tuple[Said, ...]) -> None:
    person = Person(house, 1)
    with_other_words(house)
    for said in says:
        person.says(said)
        assert not people.has_consented(house.database, person.id), said
    assert person.reply.prompts[-1].place == "consent", "she is shown the words that she would agree to"
    person.taps("yes")
    with reading(house.database) as connection:
        assert connection.scalar(text("SELECT consent FROM conversation WHERE consented_at > 0")) == NEW


@pytest.mark.parametrize("said", ["ja", "Ich weiß nicht, was das ist, können Sie mir bitte helfen?"])
def test_words_that_changed_during_a_side_step_are_asked_about_themselves(house: App, said: str) -> None:
    person = Person(house, 1)
    assert (person.says(Text(said)).prompts[-1].place or "").startswith("@"), "asked back, or in which language"
    with_other_words(house)
    person.says(Text("yes"))
    if person.reply.prompts[-1].place != "consent":
        person.says(Text("yes"))
    assert person.reply.prompts[-1].place == "consent"
    person.says(Text("yes"))
    assert people.has_consented(house.database, person.id), "nobody is asked for ever"


def test_what_was_written_before_other_words_were_on_the_screen_is_no_yes_to_them(house: App) -> None:
    person = Person(house, 1, "telegram")
    outbox = Outbox(house.database, house.vault, "telegram")
    outbox.sent(outbox.waiting()[0], 1)
    with_other_words(house)
    for order in (2, 3):
        message = Message("telegram", person.address, f"typed {order}", START, Text("yes"), "en", "needs", order=order)
        house.lane.submit(message).result(30)
        assert not people.has_consented(house.database, person.id)
    outbox.sent(outbox.waiting()[-1], 4)
    message = structs.replace(message, id="typed 5", order=5)
    house.lane.submit(message).result(30)
    assert people.has_consented(house.database, person.id)


def test_words_that_never_arrived_are_not_agreed_to(house: App) -> None:
    person = Person(house, 1, "telegram")
    outbox = Outbox(house.database, house.vault, "telegram")
    outbox.give_up(outbox.waiting()[0])
    again = person.says(Text("yes"))
    assert again.prompts[-1].place == "consent" and not people.has_consented(house.database, person.id)
    outbox.sent(outbox.waiting()[0], 1)
    person.taps("yes")
    assert people.has_consented(house.database, person.id)


def test_the_file_tells_an_answer_of_a_version_in_which_its_question_stood_in_no_repeat(house: App) -> None:
    person = Person(house, 1).answers()
    with closing(sqlite3.connect(house.settings.database_file)) as file, file:
        file.execute("UPDATE answer SET place = question, current = 0 WHERE place = 'urgency[housing]'")
    assert "urgency" in file_of(person)


def test_whoever_deletes_everything_is_not_begun_anew_by_a_reminder_that_was_on_its_way(house: App) -> None:
    person = Person(house, 1, "telegram").answers()
    person.says(Press("delete"))
    person.taps("yes")
    before = everything(house)
    for nudge in (Nudge("say-away"), Nudge("say-reminder", 1)):
        assert person.says(nudge).prompts == ()
    assert everything(house) == before


def test_what_a_reader_kept_in_the_log_at_a_deletion_goes_though_nobody_says_anything_more(
    house: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.lanes.SCRUB_AGAIN", 0.1)
    person = Person(house, 1).answers()
    pseudonym = person.id.encode()
    with reading(house.database) as connection:
        connection.execute(text("SELECT count(*) FROM answer")).all()
        person.says(Press("delete"))
        person.taps("yes")
        assert pseudonym in on_disk(house)
    ends = time.monotonic() + 10
    while pseudonym in on_disk(house) and time.monotonic() < ends:
        time.sleep(0.05)
    assert pseudonym not in on_disk(house)


def test_before_consent_and_for_a_stranger_there_is_no_file(house: App) -> None:
    Person(house, 1)
    for address in ("web-address-1", "nobody"):
        assert asyncio.run(house.desk.own_file("web", address)) is None
