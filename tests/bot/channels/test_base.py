"""What every channel shows: prompts in words, and what was said earlier, in one language only."""

import pytest

from bot.channels.base import Button, ControlButton, language_for, show, typed
from bot.channels.history import history
from bot.flows import our_flows, read_flows
from dialogs.conversation import Conversation, Held, Number, Option, Prompt, Say
from dialogs.flow import Flow
from locales.catalogue import Catalogue


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(facts={"organisation": "Bernau", "contact": "Frau Beispiel", "months": "12"})


@pytest.fixture(scope="module")
def flow() -> Flow:
    flows, _ = read_flows(our_flows())
    return flows["needs"]


def conversation(flow: Flow, language: str, **answers: str | Held) -> Conversation:
    """Answers in the order of asking; `__` stands for brackets around what follows."""
    held = {
        place.replace("__", "[") + ("]" if "__" in place else ""): Held(value) if isinstance(value, str) else value
        for place, value in answers.items()
    }
    return Conversation(flow.name, flow.version, language, place="idea", trail=(*held, "idea"), answers=held)


def test_a_prompt_is_shown_with_its_hint_options_and_controls(catalogue: Catalogue) -> None:
    prompt = Prompt(
        "urgency",
        {"item": Say("field-housing")},
        hint="urgency.hint",  # which the catalogue does not have
        options=(Option("now", Say("urgency-now")), Option("3", Number("3"), ticked=True)),
        controls=("back", "help"),
        place="urgency[housing]",
        attempt=7,
    )
    shown = show(catalogue, "needs", "fa", prompt)
    assert shown.text == catalogue.text("needs", "fa", "urgency", {"item": Say("field-housing")})
    assert shown.hint is None
    assert (shown.language, shown.direction) == ("fa", "rtl")
    assert shown.options == (Button("now", catalogue.text("needs", "fa", "urgency-now")), Button("3", "۳", True))
    assert shown.controls[0] == ControlButton("back", catalogue.text("needs", "fa", "control-back"))
    assert (shown.place, shown.attempt) == ("urgency[housing]", 7)


def test_a_hint_is_said_in_the_same_language(catalogue: Catalogue) -> None:
    shown = show(catalogue, "needs", "de", Prompt("household", hint="household.hint"))
    assert shown.hint == catalogue.text("needs", "de", "household.hint")


@pytest.mark.parametrize("language", sorted(Catalogue.load().languages))
def test_what_was_said_is_in_the_present_language_whatever_it_was_said_in(
    catalogue: Catalogue, flow: Flow, language: str
) -> None:
    said = history(
        catalogue,
        flow,
        conversation(
            flow,
            language,
            consent="yes",
            first="housing",
            second=Held(None, "skipped"),
            detail__housing="own_home bigger_home",
            household="12",
            arrived="2024-03",
            municipality=Held(None, "declined"),
            own_words="Grüße",
        ),
    )

    def text(message: str) -> str:
        return catalogue.text("needs", language, message)

    answers = [bubble.text for bubble in said if bubble.by == "person"]
    assert answers[:3] == [text("word-agree"), text("field-housing"), text("word-skipped")]
    assert text("detail-own_home") in answers[3]
    assert text("detail-bigger_home") in answers[3]
    assert answers[4] == catalogue.label("needs", language, Number("12"))
    assert answers[6:] == [text("word-declined"), "Grüße"]
    assert [bubble.own for bubble in said if bubble.by == "person"] == [False] * 7 + [True]
    assert text("field-housing") in next(b.text for b in said if b.place == "detail[housing]")
    assert {bubble.language for bubble in said} == {language}


def test_the_question_that_is_asked_now_is_not_said_twice(catalogue: Catalogue, flow: Flow) -> None:
    said = history(catalogue, flow, conversation(flow, "en", first="work", idea="More light"))
    assert {bubble.place for bubble in said} == {"first"}


def test_a_place_that_the_flow_has_no_more_is_left_out(catalogue: Catalogue, flow: Flow) -> None:
    assert history(catalogue, flow, conversation(flow, "en", gone="x", gone__too="y")) == ()


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["ar-SY"], "ar"),
        (["xx", "fa-AF-x-private", "ar"], "fa"),
        (["DE-de"], "de"),
        (["", "*", "fr"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wanted_language_that_is_offered_is_served(tags: list[str], language: str) -> None:
    assert language_for(tags, ("en", "de", "ar", "fa"), "en") == language


def test_a_telephone_set_to_dari_gets_dari_and_persian_only_where_there_is_no_dari() -> None:
    assert language_for(["fa-AF"], ("en", "fa", "prs"), "en") == "prs"
    assert language_for(["fa-Arab-AF"], ("en", "fa", "prs"), "en") == "prs"
    assert language_for(["fa-IR"], ("en", "fa", "prs"), "en") == "fa"
    assert language_for(["fa-AF"], ("en", "fa"), "en") == "fa"


def test_a_kurdish_phone_is_served_in_kurmanji_and_in_iraq_and_iran_in_sorani() -> None:
    both = ("en", "kmr", "ckb")
    assert [language_for([tag], both, "en") for tag in ("ku", "ku-TR", "ku-IQ", "ku-Arab")] == [
        "kmr",
        "kmr",
        "ckb",
        "ckb",
    ]
    assert language_for(["ku-IQ"], ("en", "kmr"), "en") == "kmr"


def test_what_no_database_takes_is_left_out_of_typed_text() -> None:
    assert typed("a\x00b\x1b\x9b\x9d\ud800c\r\nd\te") == "ab\ufffdc\nd\te"
    assert typed("\u202eسلام\u200c👨‍👩‍👧") == "\u202eسلام\u200c👨‍👩‍👧"
