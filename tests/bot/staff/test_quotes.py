"""From a person's idea to the week's summary: only what she allows, only what a colleague approved, only as long as
both want it. Everything runs for real: turns, database, pages."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.app import App, build
from bot.settings import read_settings
from bot.staff.quoting import Listed
from dialogs.conversation import Message, Press, Said, Tap, Text
from reports.render import brief, html, text
from reports.render import json as as_json
from reports.render.columns import sheets
from reports.render.tables import lay_out
from reports.render.words import Words
from reports.summary import Quote
from reports.week import Week, parse
from storage.batch import Reply
from storage.database import reading
from storage.people import forget
from storage.quotes import Told
from storage.tables import Quote as Decision
from storage.tables import table
from storage.translations import HUMAN, TRANSLATED, Rendering, Translations
from tests.databases import address

SAID = datetime(2026, 11, 18, 9, tzinfo=UTC)  # Wednesday of 2026-W47
DECIDED = datetime(2026, 11, 25, 9, tzinfo=UTC)  # Wednesday of W48
READ = datetime(2026, 11, 30, 8, tzinfo=UTC)  # Monday after it
THIS, NEXT = parse("2026-W47"), parse("2026-W48")
IDEA = {
    "ar": "اسمي أحمد الخطيب ورقمي ٠١٥١٢٣٤٥٦٧٨. نريد مكانا للنساء.",
    "ti": "ንደቂ ኣንስትዮ ንጉሆ ዝራኸባሉ ቦታ።",
    "de": "Mehr Deutschkurse am Abend. Tel. 0151 23456789",
    "en": "A quiet room to learn",
}
MEANT = {
    "ar": "Ich heiße Ahmad Al-Khatib, 0151 2345678. Wir möchten einen Ort für Frauen.",
    "ti": "Ein Ort für Frauen am Morgen.",
}


class Clock:
    now = SAID

    def __call__(self) -> datetime:
        return self.now


clock = Clock()
numbers = count()  # of messages: one that comes again changes nothing


class House:
    """The whole house, with a clock that a test moves and people who talk with it."""

    def __init__(self, app: App) -> None:
        self.app = app

    def _say(self, address: str, said: Said, language: str) -> Reply:
        reply = self.app.lane.submit(
            Message("web", address, str(next(numbers)), clock.now, said, language, "needs")
        ).result(20)
        assert isinstance(reply, Reply)
        return reply

    def answers(self, address: str, language: str = "ar", need: str = "housing") -> None:
        """Somebody names a need and leaves."""
        for said in (Text("hello"), Tap("yes", "consent", 1), Tap(need, "first", 2)):
            self._say(address, said, language)

    def suggests(
        self, address: str, idea: str, language: str = "ar", need: str = "housing", quote: str = "yes"
    ) -> None:
        """Somebody goes through all questions and has an idea."""
        wanted: dict[str, Said] = {"idea": Text(idea)}
        reply = self._say(address, Text("hello"), language)
        for _ in range(30):
            place, attempt = _asked(reply)
            chosen = {"consent": "yes", "first": need, "quote": quote, "@end": "@send"}.get(place)
            if chosen:
                wanted[place] = Tap(chosen, place, attempt)
            reply = self._say(address, wanted.get(place, Press("skip")), language)
            if place == "@end":
                return
        raise AssertionError(place)

    def corrects(self, address: str, place: str, said: str, language: str = "ar") -> None:
        """Opens the answers, picks one and gives another."""
        reply = self._say(address, Press("answers"), language)
        reply = self._say(address, Tap(place, *_asked(reply)), language)
        said_now = Text(said) if place == "idea" else Tap(said, *_asked(reply))
        self._say(address, said_now, language)

    def delete(self, address: str) -> None:
        """Asks for her data to be deleted, and says yes."""
        self._say(address, Tap("yes", *_asked(self._say(address, Press("delete"), "ar"))), "ar")

    def rows(self) -> int:
        with reading(self.app.database) as connection:
            return int(connection.scalar(select(func.count()).select_from(table(Decision))) or 0)

    def listed(self) -> Listed:
        return self.app.quoting.listed()

    @property
    def token(self) -> str:
        return self.listed().waiting[0].candidate.token

    def quotes(self, week: Week = NEXT) -> list[dict[str, str | None]]:
        found: list[dict[str, str | None]] = json.loads(as_json.render(self.app.weekly.summary(week)))["quotes"]
        return found

    def translated(self, language: str, engine: str = "argos") -> None:
        translations = Translations(self.app.database, self.app.vault, "de")
        for own in translations.pending([language], clock.now, 100):
            made = Rendering(TRANSLATED, MEANT[language], engine=engine, version="1", route="ar -> en -> de")
            assert translations.store(own.id, own.conversation, made, clock.now)


def _attempt(house: House) -> int:
    """Which attempt the Arabic person's present question is."""
    reply = house.app.lane.look("web", "ar0")
    assert reply is not None
    return _asked(reply)[1]


def _asked(reply: Reply) -> tuple[str, int]:
    """What the reply asks: its place, and which attempt it is."""
    assert reply.conversation is not None
    asked = next(prompt for prompt in reversed(reply.prompts) if prompt.place)
    return asked.place or "", reply.conversation.attempt


@pytest.fixture
def house(alone: Path) -> Iterator[House]:
    clock.now = SAID
    with build(read_settings(None, data=alone / "data"), clock) as app:
        yield House(app)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six people of each of two languages and needs; one of each has an idea. Few of others hide nobody's number."""
    folder = tmp_path_factory.mktemp("week")
    clock.now = SAID
    with build(read_settings(None, data=folder), clock) as app:
        house = House(app)
        house.suggests("ar0", IDEA["ar"], "ar", "housing")
        house.suggests("ti0", IDEA["ti"], "ti", "work")
        for number in range(5):
            house.answers(f"ar{number + 1}", "ar", "housing")
            house.answers(f"ti{number + 1}", "ti", "work")
        for number, language in enumerate(("uk", "uk", "ru", "ru", "tr", "tr")):
            house.answers(f"few{number}", language, "housing")
        house.translated("ar")
    return folder


@pytest.fixture
def full(alone: Path, week: Path) -> Iterator[House]:
    """That week, when it is over."""
    shutil.copytree(week, alone / "data")
    clock.now = DECIDED
    with build(read_settings(None, data=alone / "data"), clock) as app:
        yield House(app)


def test_words_are_listed_when_their_person_agrees_and_their_week_is_over(house: House) -> None:
    house.suggests("agrees", IDEA["de"], "de")
    house.suggests("declines", "Das darf niemand sehen", "de", quote="no")
    house.suggests("skips", "Das auch nicht", "de", quote="@declined")
    house.answers("silent", "de")
    assert house.listed() == Listed([], [], False)
    clock.now = DECIDED
    (card,) = house.listed().waiting
    assert card.told is not None and card.told.translation == "Mehr Deutschkurse am Abend. Tel. ⟦phone⟧"
    assert "niemand" not in str(house.listed()) and card.removed == {"phone": 1}


def test_where_few_people_of_a_language_answered_only_the_translation_is_seen(house: House) -> None:
    house.suggests("one", IDEA["ar"])
    clock.now = DECIDED
    assert house.listed() == Listed([], [], True), "nothing can be shown of it yet"
    house.translated("ar")
    (card,) = house.listed().waiting
    assert card.told == Told(
        None, None, "Ich heiße ⟦name⟧, ⟦phone⟧. Wir möchten einen Ort für Frauen.", "de", None, None
    )


def test_the_language_and_the_need_are_told_where_enough_people_share_them(full: House) -> None:
    told = {card.told.language: card.told for card in full.listed().waiting if card.told}
    assert set(told) == {"ar", "ti"}
    assert told["ar"].text == "اسمي ⟦name⟧ ورقمي ⟦phone⟧. نريد مكانا للنساء."
    assert (told["ar"].route, told["ar"].field) == ("ar -> en -> de", "housing")
    assert (told["ti"].text, told["ti"].translation, told["ti"].route) == (IDEA["ti"], None, None)


def test_a_translation_that_hides_what_was_taken_out_is_withheld(full: House) -> None:
    translations = Translations(full.app.database, full.app.vault, "de")
    card = next(card for card in full.listed().waiting if card.told and card.told.language == "ar")
    made = Rendering(TRANSLATED, "Der Ruhmreiche sucht einen Ort.", engine=HUMAN, version="", route="")
    assert translations.store(card.candidate.answer, card.candidate.conversation, made, clock.now)
    card = next(card for card in full.listed().waiting if card.told and card.told.language == "ar")
    assert card.withheld and card.told is not None and card.told.translation is None


def test_what_is_approved_stands_in_the_next_summary_in_every_form(full: House) -> None:
    tokens = [card.candidate.token for card in full.listed().waiting]
    assert [full.app.quoting.approve(token, None) for token in tokens] == [NEXT, NEXT]
    assert full.quotes(THIS) == [] and full.quotes(NEXT) == [], "the week is not over"
    clock.now = READ
    assert [quote["language"] for quote in full.quotes()] == ["ar", "ti"]
    assert full.quotes()[0] == {
        "text": "اسمي [name] ورقمي [phone]. نريد مكانا للنساء.",
        "language": "ar",
        "translation": "Ich heiße [name], [phone]. Wir möchten einen Ort für Frauen.",
        "translation_language": "de",
        "route": "ar -> en -> de",
        "need": "housing",
    }


def test_every_output_tells_the_quotes_and_none_takes_them_for_markup(full: House) -> None:
    for card in full.listed().waiting:
        full.app.quoting.approve(card.candidate.token, None)
    for number in range(6):
        full.answers(f"now{number}", "en", "work")
    clock.now = READ
    catalogue, summary = full.app.catalogue, full.app.weekly.summary(NEXT)
    assert not summary.empty
    evil = Quote("<b>=1+1</b>\n⟦link⟧ & more", "en", "@SUM(1)", "de", HUMAN, "work")
    summary = replace(summary, quotes=(*summary.quotes, evil))
    page, plain = html.page(summary, catalogue, "de"), text.render(summary, catalogue, "de")
    for words in ("Wir möchten einen Ort für Frauen", IDEA["ti"], "نريد مكانا للنساء"):
        assert words in page and words in plain
    assert '<blockquote lang="ar" dir="rtl">' in page and '<blockquote lang="ti" dir="ltr">' in page
    assert '<bdi class="report-removed" lang="de">[Telefonnummer]</bdi>' in page
    assert "&lt;b&gt;=1+1&lt;/b&gt;" in page and "<b>=" not in page and "⟦" not in page + plain
    assert "Maschinell übersetzt: ar -> en -> de" in plain and "Nicht übersetzt" in plain
    assert "Braucht am meisten: Wohnen" in plain and "Von einem Menschen übersetzt" in plain
    short = brief.render(summary, catalogue, "de")
    assert len(short) <= brief.LONGEST and "Wir möchten einen Ort für Frauen" in short
    (sheet,) = [
        each
        for each in sheets(summary, lay_out(summary), Words(summary, catalogue, "de"))
        if each.name == "In eigenen Worten"
    ]
    assert [row[1] for row in sheet.rows] == ["Arabisch", "Tigrinya", "Englisch"]


def test_whoever_deletes_her_data_is_out_of_every_summary_and_of_the_table(full: House) -> None:
    for card in full.listed().waiting:
        full.app.quoting.approve(card.candidate.token, None)
    clock.now = READ
    before = as_json.document(full.app.weekly.summary(NEXT))
    full.delete("ar0")
    after = as_json.document(full.app.weekly.summary(NEXT))
    assert [quote["language"] for quote in after["quotes"]] == ["ti"]
    assert {**before, "quotes": 0} == {**after, "quotes": 0}, "no number changes"
    assert full.rows() == 1


def test_with_the_months_they_are_kept_quotes_go(full: House) -> None:
    for card in full.listed().waiting:
        full.app.quoting.approve(card.candidate.token, None)
    assert full.rows() == 2
    clock.now = READ
    forget(full.app.database, READ)
    assert full.rows() == 0 and full.quotes() == []


@pytest.mark.parametrize(
    ("place", "said"), [("quote", "no"), ("idea", "نريد ملعبا للأطفال هنا"), ("quote", "@declined")]
)
def test_another_answer_to_the_idea_or_to_the_consent_ends_a_quote_at_once(full: House, place: str, said: str) -> None:
    for card in full.listed().waiting:
        full.app.quoting.approve(card.candidate.token, None)
    full.corrects("ar0", place, said)
    assert full.rows() == 1, "in the same transaction"
    clock.now = READ
    assert [quote["language"] for quote in full.quotes()] == ["ti"]
    assert full.listed() == Listed([], full.listed().decided, False), "another idea needs another yes"
    if place == "idea":
        full._say("ar0", Tap("yes", "quote", _attempt(full)), "ar")
        clock.now = READ + timedelta(days=7)
        assert full.listed().hidden, "it waits for a translation: she alone wrote Arabic in that week"


def test_an_answer_to_another_question_changes_no_quote(full: House) -> None:
    full.app.quoting.approve(full.token, None)
    full.corrects("ar0", "first", "work")
    full.corrects("ti0", "first", "housing", "ti")
    assert full.rows() == 1


def test_refused_is_not_asked_again_and_undo_brings_it_back(full: House) -> None:
    token = full.token
    assert full.app.quoting.refuse(token, None) and not full.app.quoting.refuse(token, None)
    assert full.app.quoting.approve(token, None) == "gone"
    assert token not in [card.candidate.token for card in full.listed().waiting]
    assert [card.candidate.state for card in full.listed().decided] == ["refused"]
    assert full.app.quoting.undo(token) and not full.app.quoting.undo(token)
    assert full.app.quoting.approve(token, None) == NEXT
    clock.now = READ
    assert len(full.quotes()) == 1
    assert full.app.quoting.undo(token)
    assert full.quotes() == [], "also out of a summary that was made"


def test_words_may_be_left_out_and_none_put_in(full: House) -> None:
    token = next(card.candidate.token for card in full.listed().waiting if card.told and card.told.language == "ar")
    approve = full.app.quoting.approve
    assert approve(token, None, translation="Wir möchten keinen Ort für Frauen.") == "not-shorter"
    assert approve(token, None, translation="Frauen möchten einen Ort.") == "not-shorter"
    assert approve(token, None, translation="…") == "not-shorter"
    assert approve(token, None, translation="… Wir möchten einen Ort für Frauen.") == NEXT
    clock.now = READ
    (quote,) = full.quotes()
    assert quote["translation"] == "[…] Wir möchten einen Ort für Frauen."
    assert quote["text"] is None, "it would tell what was left out of the translation"


def test_a_summary_has_at_most_five_quotes_and_two_with_the_same_need(house: House) -> None:
    needs = ("housing", "housing", "housing", "work", "work", "health")
    for number, need in enumerate(needs):
        house.suggests(f"idea{number}", f"Noch eine gute Idee {number}", "de", need)
    for number in range(12):
        house.answers(f"{number}", "de", ("housing", "work", "health")[number % 3])
    clock.now = DECIDED
    cards = house.listed().waiting
    assert [card.told.field for card in cards if card.told] == [
        "housing",
        "work",
        "health",
        "housing",
        "work",
        "housing",
    ]
    weeks = [house.app.quoting.approve(card.candidate.token, None) for card in cards]
    assert weeks == [NEXT] * 5 + [NEXT.next()]
    clock.now = READ
    shown = [quote["need"] for quote in house.quotes()]
    assert sorted(filter(None, shown)) == ["health", "housing", "housing", "work", "work"]


def test_it_is_the_same_on_postgresql(alone: Path) -> None:
    clock.now = SAID
    settings = read_settings(None, data=alone / "data", database_url=address("postgresql", alone))
    with build(settings, clock) as app:
        house = House(app)
        for number in range(2):
            house.suggests(f"idea{number}", f"Ein Garten für alle, Tel. 0151 2345678{number}", "de")
        clock.now = DECIDED
        weeks = [app.quoting.approve(card.candidate.token, None) for card in house.listed().waiting]
        assert weeks == [NEXT, NEXT] and house.rows() == 2
        assert app.quoting.undo(house.listed().decided[0].candidate.token) and house.rows() == 1
        assert app.quoting.refuse(house.token, None) and house.rows() == 2
        clock.now = READ
        assert [quote["translation"] for quote in house.quotes()] == ["Ein Garten für alle, Tel. [phone]"]
        house.corrects("idea0", "quote", "no", "de")
        assert house.rows() == 1 and house.quotes() == []
        house.delete("idea1")
        assert house.rows() == 0
