"""Sharing a place and a number in Telegram: the keys below the writing field come, are read, and go again."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import show
from bot.channels.telegram.below import keys_below
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.layout import Key, lay_out
from bot.clock import now
from dialogs.answers.phone import international
from dialogs.conversation import Option, Prompt, Say
from storage.outbox import Outbox
from tests.reach import EXACT, HERE, LATITUDE, LONGITUDE, MOBILE, everything, house, kept, texts
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

TOKEN = "123456:TEST-token_of_newcomers"
PLACE, NUMBER = "Where do you live?", "How can we call you?"
GO_ON = "We go on."


class Sharing:
    """A person at the question for her place, in the language of her app."""

    def __init__(self, person: FakePerson, storage: Any) -> None:
        self.person, self.storage = person, storage

    @property
    def keys(self) -> list[list[str]] | None:
        """What stands below the writing field."""
        keyboard = self.person.reply_keyboard
        return None if keyboard is None else [[label for label, _ in row] for row in keyboard.rows]

    def does(self, action: Callable[[], object], until: str) -> list[str]:
        """What the bot says to that, up to a message that holds `until`."""
        before = len(self.person.messages)
        action()
        sent = self.person.wait(lambda sent: any(until in each.text for each in sent[before:]))
        return [each.text for each in sent[before:]]

    def says(self, text: str, until: str) -> list[str]:
        return self.does(lambda: self.person.says(text), until)


@contextmanager
def running(telegram: Telegram) -> Iterator[None]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    asyncio.run_coroutine_threadsafe(telegram.start(), loop).result(10)
    yield
    asyncio.run_coroutine_threadsafe(telegram.stop(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as fake:
        yield fake
    assert fake.wrong_calls == []


@pytest.fixture(params=["en"])
def sharing(request: pytest.FixtureRequest, tmp_path: Path, fake: FakeTelegram) -> Iterator[Sharing]:
    bot = fake.bot(TOKEN)
    with house(tmp_path, now, push=("telegram",)) as (desk, storage):
        telegram = Telegram(token=TOKEN, api=fake.url, desk=desk, outbox=Outbox(*storage, "telegram"))
        with running(telegram):
            one = Sharing(bot.person(request.param), storage)
            one.says("/start", "")
            one.does(lambda: one.person.taps("Yes" if request.param == "en" else "نعم"), "")
            one.person.wait(lambda _: one.person.reply_keyboard is not None)
            yield one


def test_a_place_and_ones_own_number_are_shared_and_the_keys_go_away(sharing: Sharing) -> None:
    person = sharing.person
    assert sharing.keys == [["Send my place"], ["I prefer not to say"], ["Back", "Skip"], ["Help", "Change language"]]
    asked = person.messages[-1]
    assert asked.text.startswith(PLACE) and "sees the exact place" in asked.text and asked.keyboard == ()
    sharing.does(lambda: person.presses("Send my place", place=(LATITUDE, LONGITUDE)), NUMBER)
    assert sharing.keys is not None and sharing.keys[0] == ["Send my number"]  # at once the next keys, no word between
    said = sharing.does(lambda: person.presses("Send my number", phone=MOBILE[1:]), "Anything else?")
    assert said == [GO_ON, "Anything else?"] and sharing.keys is None
    assert kept(*sharing.storage) == {
        "consent": ("yes", "yes", False),
        "here": (HERE, None, False),
        "number": (MOBILE, MOBILE[1:], True),
    }
    assert not any(digits in everything(*sharing.storage) for digits in EXACT)
    said = sharing.says("no", "Is everything right?")
    assert len(said) == 1  # nothing more is taken away


def test_controls_and_answers_below_the_field_are_read_like_buttons(sharing: Sharing) -> None:
    person = sharing.person
    (helped,) = sharing.does(lambda: person.presses("Help"), PLACE)
    assert "112" in helped and sharing.keys is not None and sharing.keys[0] == ["Send my place"]
    sharing.does(lambda: person.presses("I prefer not to say"), NUMBER)
    sharing.does(lambda: person.presses("Back"), PLACE)
    sharing.does(lambda: person.presses("Skip"), NUMBER)
    sharing.does(lambda: person.presses("I do not know"), "Anything else?")
    with sharing.storage[0].connect() as connection:
        rows = connection.exec_driver_sql("SELECT question, status FROM answer WHERE current ORDER BY id").all()
    assert list(map(tuple, rows)) == [("consent", "answered"), ("here", "skipped"), ("number", "unknown")]


def test_anybody_elses_card_is_asked_back_and_nothing_of_its_name_is_kept(sharing: Sharing) -> None:
    sharing.says("skip", NUMBER)
    said = sharing.does(lambda: sharing.person.shares_contact("0151 23456789", "Grandmother"), "Is that right?")
    assert said[0] == GO_ON and international(MOBILE) in said[1] and sharing.keys is None
    sharing.does(lambda: sharing.person.taps("Yes"), "Anything else?")
    assert kept(*sharing.storage)["number"] == (MOBILE, "0151 23456789", True)
    assert "Grandmother" not in everything(*sharing.storage)


def test_what_is_typed_is_read_as_well(sharing: Sharing) -> None:
    said = sharing.says("on the left", PLACE)
    assert "52.83, 13.82" in said[0] and sharing.keys is not None  # an example, and the keys once more
    sharing.says(f"{LATITUDE}, {LONGITUDE}", NUMBER)
    sharing.says("+963 944 123 456", "Anything else?")
    assert kept(*sharing.storage)["number"][0] == "+963944123456"
    assert not any(digits in everything(*sharing.storage) for digits in EXACT)


def test_what_nothing_asks_for_gets_a_kind_sentence_and_is_not_kept(sharing: Sharing) -> None:
    person = sharing.person
    said = sharing.does(lambda: person.shares_own_contact(MOBILE[1:]), PLACE)
    assert said[0].startswith("Sorry, I can only read text.")
    sharing.says("skip", NUMBER)
    said = sharing.does(lambda: person.shares_location(LATITUDE, LONGITUDE), NUMBER)
    assert said[0].startswith("Sorry, I can only read text.")
    stored = everything(*sharing.storage)
    assert MOBILE[1:] not in stored and HERE not in stored and not any(digits in stored for digits in EXACT)


def test_an_update_delivered_three_times_answers_once(sharing: Sharing) -> None:
    sharing.person.bot.trouble.copies = 3
    sharing.does(lambda: sharing.person.presses("Send my place", place=(LATITUDE, LONGITUDE)), NUMBER)
    sharing.does(lambda: sharing.person.presses("Send my number", phone=MOBILE[1:]), "Anything else?")
    sharing.person.bot.fake.wait_for(lambda: sharing.person.bot.pending == 0)
    assert sharing.person.messages[-1].text == "Anything else?"
    assert kept(*sharing.storage)["number"] == (MOBILE, MOBILE[1:], True)


@pytest.mark.parametrize("sharing", ["ar"], indirect=True)
def test_keys_stand_from_the_right_where_people_read_so(sharing: Sharing) -> None:
    assert sharing.keys == [["إرسال مكاني"], ["أفضّل عدم الإجابة"], ["تخطّي", "رجوع"], ["تغيير اللغة", "مساعدة"]]
    sharing.does(lambda: sharing.person.presses("تخطّي"), "كيف نتصل بكم؟")


def test_keys_below_leave_none_under_the_message(tmp_path: Path) -> None:
    catalogue = texts(tmp_path / "locales")
    options = (Option("@declined", Say("word-declined")),)
    prompt = Prompt("here", options=options, controls=("back", "skip", "help"), place="here", input="geopoint")
    shown = show(catalogue, "reach", "en", prompt)
    below = keys_below(shown, "location", "Send my place")
    assert below[0] == (Key("Send my place", shares="location"),)
    (part,) = lay_out([shown], "tag", str, below=below, after=("How.",))
    assert part.keys == () and part.below == below and part.text.endswith("\n\nHow.")
    other = show(catalogue, "reach", "en", Prompt("words", place="words", input="text"))
    ending = lay_out([other], "tag", str, ending="We go on.")
    assert [(one.text, one.ends) for one in ending] == [("We go on.", True), ("Anything else?", False)]
    long = show(catalogue, "reach", "en", Prompt("say-person"))
    several = lay_out([long] * 150 + [other], "tag", str, ending="We go on.")
    assert len(several) > 1 and [one.ends for one in several] == [True] + [False] * (len(several) - 1)
    assert not any("We go on." in one.text for one in several)
