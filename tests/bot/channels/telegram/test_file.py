"""Her answers as a document in the chat, made when it is sent."""

import pytest

from dialogs.conversation import Message, Text
from tests.bot.channels.telegram.living import Living
from tests.bot.channels.telegram.test_newcomers import PATIENCE, begun, hears
from tests.telegram.bots import FakeBot
from tests.telegram.server import FakeTelegram


@pytest.fixture(autouse=True)
def nothing_wrong(fake: FakeTelegram) -> object:
    yield
    assert fake.wrong_calls == []


def test_the_file_comes_as_a_document_before_the_words_about_it(house: Living, bot: FakeBot) -> None:
    walker = begun(bot, "ar")
    walker.reaches("second")
    person = walker.person
    person.says("/answers")
    listed = hears(house, person, "ask-answers", "ar")
    label = house.app.catalogue.text("needs", "ar", "control-file")
    assert person.messages[-1].labels[1] == label, "a row of its own, under the answers"
    person.taps(label)
    said = hears(house, person, "say-file", "ar", listed)
    [document] = [one for one in person.messages if one.document is not None]
    assert listed < document.id < said
    assert document.document is not None
    name, content = document.document
    assert name == "answers.html"
    assert '<html lang="ar" dir="rtl">' in content.decode()
    assert house.app.catalogue.text("needs", "ar", "field-work") in content.decode()
    person.says("/file")
    bot.fake.wait_for(lambda: sum(one.document is not None for one in person.messages) == 2, PATIENCE)


def test_who_has_everything_deleted_meanwhile_gets_no_file(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    walker.reaches("second")
    person = walker.person
    house.do(house.app.desk.take(_message(house, person.id, "/delete")))
    assert house.do(house.app.desk.own_file("telegram", str(person.id))) is not None
    house.do(house.app.desk.take(_message(house, person.id, "yes")))
    assert house.do(house.app.desk.own_file("telegram", str(person.id))) is None


def _message(house: Living, person: int, text: str) -> Message:
    return Message("telegram", str(person), f"test {text}", house.app.clock(), Text(text))
