"""A conversation that asks for countries, languages, places and an address, as people read it in their language."""

from datetime import UTC, datetime

import msgspec
import pytest

from bot.channels.base import Shown, show
from dialogs.conversation import Answered, Conversation, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.flow import Flow
from dialogs.reading import read_flow
from locales.catalogue import Catalogue

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CATALOGUE = Catalogue.load()
FLOW = """
flow: named
consent: consent
questions:
  - {name: consent, type: acknowledge, required: true}
  - {name: passport, type: nationality}
  - {name: born, type: country}
  - {name: tongue, type: language}
  - {name: german, type: language_level}
  - {name: town, type: place, constraint: "substr(., 0, 2) = '12'"}
  - {name: mail, type: email}
"""


class Person:
    def __init__(self, language: str) -> None:
        flow, diagnostics = read_flow(FLOW, "named.yaml")
        assert flow is not None, diagnostics
        self.flow: Flow = flow
        self.language = language
        self.lexicons = {language: CATALOGUE.lexicon(flow, language)}
        self.turn: Turn = begin(flow, language, NOW)
        self.stored: dict[str, tuple[str | None, bool]] = {}
        self.tap("yes")

    def say(self, text: str) -> "Person":
        return self._send(Text(text))

    def tap(self, token: str) -> "Person":
        asked = self.turn.prompts[-1]
        return self._send(Tap(token, asked.place or "", asked.attempt))

    def _send(self, said: Said) -> "Person":
        before = msgspec.json.decode(msgspec.json.encode(self.turn.conversation), type=Conversation)
        self.turn = take(self.flow, before, said, self.lexicons, NOW)
        for event in self.turn.events:
            if isinstance(event, Answered):
                self.stored[event.question] = event.value, event.confirmed
        return self

    def sees(self) -> Shown:
        return show(CATALOGUE, self.flow.name, self.language, self.turn.prompts[-1])

    def reads(self) -> str:
        return "".join(char for char in self.sees().text if char not in "\u2068\u2069")

    def buttons(self) -> list[str]:
        return [button.label for button in self.sees().options]


def test_an_arabic_speaker_is_asked_back_in_arabic_and_stored_in_codes() -> None:
    person = Person("ar").say("سوري").say("السوري")
    assert person.reads() == "فهمت: سوريا. هل هذا صحيح؟"
    person.tap("yes").say("كردي")
    assert person.buttons()[:2] == ["الكرمانجية", "السورانية"]
    person.tap("1").say("شوي")
    assert [label[:2] for label in person.buttons()[:2]] == ["A1", "A2"]
    person.tap("2").say("۱۶۲۲۵")
    assert "16225 Eberswalde (Barnim, Brandenburg)" in person.reads()
    person.tap("yes").say("name (at) example.org")
    assert "name@example.org" in person.reads()
    person.tap("yes")
    assert person.stored == {
        "consent": ("yes", False),
        "passport": ("SY", False),
        "born": ("SY", True),
        "tongue": ("kmr", True),
        "german": ("A2", True),
        "town": ("12060052 16225", True),
        "mail": ("name@example.org", True),
    }
    lines = " ".join(person.buttons())
    for name in ("سوريا", "الكرمانجية", "A2", "16225 Eberswalde", "name@example.org"):
        assert name in lines


def test_a_place_that_several_have_is_asked_with_its_district_and_state() -> None:
    person = Person("de").say("staatenlos").say("Eritrea").say("Tigrinya").say("keine").say("Falkenberg")
    assert person.buttons()[:2] == [
        "Falkenberg/Elster (Elbe-Elster, Brandenburg)",
        "Falkenberg (Märkisch-Oderland, Brandenburg)",
    ]
    person.tap("2")
    assert person.stored["town"] == ("12064125", True)
    assert person.stored["passport"] == ("XXA", False)
    assert person.stored["german"] == ("none", False)


@pytest.mark.parametrize("language", tuple(CATALOGUE.languages))
def test_what_is_not_understood_is_answered_with_an_example_in_the_same_language(language: str) -> None:
    person = Person(language)
    for answer in ("SYR", "SYR", "English", "B1", "16225 Eberswalde", "name@example.org"):
        person.say("⸮⸮⸮")
        assert person.turn.prompts[0].message.startswith("error-")
        first = show(CATALOGUE, person.flow.name, language, person.turn.prompts[0])
        assert len(first.text) > 20 and "{" not in first.text and "[" not in first.text
        person.say(answer)
        if person.turn.conversation.aside == "confirm":
            person.tap("yes" if len(person.turn.conversation.readings) == 1 else "1")
    assert person.turn.conversation.place == "@end", person.turn.conversation.place
    assert person.stored["town"][0] == "12060052 16225"
