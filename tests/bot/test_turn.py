from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec import structs

from bot.flows import our_flows, read_flows
from bot.turn import Decide, decider, nearest
from dialogs.conversation import Message, Text
from locales.catalogue import Catalogue

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def decide() -> Decide:
    flows, diagnostics = read_flows(our_flows())
    assert diagnostics == ()
    catalogue = Catalogue.load()
    lexicons = {name: {code: catalogue.lexicon(flow, code) for code in ("en", "de")} for name, flow in flows.items()}
    return decider(flows, lexicons, "needs", "en", ZoneInfo("Europe/Berlin"))


def message(text: str = "", language: str | None = None, flow: str | None = None) -> Message:
    return Message("test", "someone", "1", NOW, Text(text), language, flow)


def test_a_new_person_begins_in_the_language_she_picked(decide: Decide) -> None:
    turn = decide(None, message(language="de"))
    assert (turn.conversation.language, turn.conversation.place) == ("de", "consent")
    assert turn.conversation.answers == {}


@pytest.mark.parametrize(
    ("picked", "served"), [("de-AT", "de"), ("DE_at", "de"), ("xx", "en"), (None, "en"), ("", "en"), ("-", "en")]
)
def test_a_language_that_is_not_offered_becomes_the_nearest_that_is(
    decide: Decide, picked: str | None, served: str
) -> None:
    assert decide(None, message(language=picked)).conversation.language == served


def test_a_flow_that_does_not_exist_becomes_the_first(decide: Decide) -> None:
    assert decide(None, message(flow="other")).conversation.flow == "needs"


def test_a_conversation_of_an_older_version_goes_on_with_its_answers(decide: Decide) -> None:
    begun = decide(decide(None, message(language="en")).conversation, message("1")).conversation
    assert begun.place == "first"
    turn = decide(structs.replace(begun, version="older"), message("1"))
    assert turn.conversation.answers["first"].value == "housing"
    assert turn.conversation.answers["consent"].value == begun.answers["consent"].value
    assert turn.conversation.version == begun.version


def test_a_conversation_in_a_language_that_is_gone_goes_on_in_another(decide: Decide) -> None:
    begun = decide(None, message(language="en")).conversation
    turn = decide(structs.replace(begun, language="xx"), message("1"))
    assert (turn.conversation.language, turn.conversation.place) == ("en", "first")


def test_a_conversation_whose_flow_is_gone_begins_anew_in_its_language(decide: Decide) -> None:
    begun = decide(None, message(language="de")).conversation
    turn = decide(structs.replace(begun, flow="gone"), message("1"))
    assert (turn.conversation.flow, turn.conversation.language, turn.conversation.place) == ("needs", "de", "consent")


def test_only_whole_parts_of_a_language_tag_are_dropped() -> None:
    assert nearest("tig-ER", {"ti": 1}, "en") == "en"
    assert nearest("ti-ER-x-old", {"ti": 1}, "en") == "ti"


def test_a_phone_names_a_language_in_its_own_way() -> None:
    assert nearest("ku", {"kmr": 1, "ckb": 1}, "en") == "kmr"
    assert nearest("fa_AF", {"fa": 1, "prs": 1}, "en") == "prs"
