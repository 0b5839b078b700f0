"""Places and telephone numbers in a conversation: shared by a button or written, asked back, corrected, and nowhere
exact."""

import msgspec
import pytest

from dialogs.conversation import Contact, Edit, Location, Said
from dialogs.flow import Flow
from tests.dialogs.driving import Talk, questionnaire

MOBILE, OTHER = "+4915123456789", "+963944123456"
HERE, EXACT = "52.83 13.82", "52.834567 13.823456"


@pytest.fixture
def flow() -> Flow:
    return questionnaire(
        "  - {name: here, type: geopoint, missing: [declined]}\n"
        "  - {name: there, type: geopoint}\n"
        "  - {name: number, type: phone, required: true}\n"
        "  - {name: words, type: text}\n"
    )


def test_a_shared_place_and_ones_own_number_are_answers(flow: Flow) -> None:
    talk = Talk(flow).agreed()
    assert talk.asked.input == "geopoint" and [option.token for option in talk.asked.options] == ["@declined"]
    talk.send(Location(HERE))
    assert talk.place == "there"
    (answer,) = talk.answered
    assert (answer.value, answer.method, answer.raw, answer.kind) == (HERE, "button", None, "geopoint")
    talk("/skip")
    assert talk.asked.input == "phone"
    talk.send(Contact("4915123456789", own=True))
    (answer,) = talk.answered
    assert (answer.value, answer.method, answer.confirmed) == (MOBILE, "button", True)
    assert talk.values == {"consent": "yes", "here": HERE, "there": None, "number": MOBILE}


def test_anybody_elses_card_is_asked_back(flow: Flow) -> None:
    talk = Talk(flow).agreed()("/skip", "/skip")
    talk.send(Contact("0151 23456789"))
    assert talk.messages == ["ask-confirm"]
    assert talk.asked.arguments["reading"] == "\u200e+49 1512 3456789\u200e"
    talk("yes")
    assert talk.values["number"] == MOBILE and talk.answered[0].confirmed


def test_a_guess_is_kept_only_once_it_is_confirmed(flow: Flow) -> None:
    talk = Talk(flow).agreed()("/skip", "/skip", "=49 151 23456789")
    assert talk.messages == ["ask-confirm"] and "number" not in talk.values
    talk("no")
    assert talk.place == "number"
    talk("=0912 345 6789")
    assert talk.messages == ["ask-which"] and len(talk.asked.options) == 3
    talk("2")
    assert talk.values["number"] == "+989123456789"


def test_a_place_is_exact_nowhere(flow: Flow) -> None:
    talk = Talk(flow).agreed()(f"={EXACT}", f"=13.823456 {EXACT}", f"={EXACT}?")
    for turn in (talk.turn, talk("yes").turn):  # while it is asked back, and afterwards
        for part in (turn, talk.events):
            assert not any(digits in msgspec.json.encode(part).decode() for digits in ("834", "823"))
    assert talk.values["here"] == talk.values["there"] == HERE


@pytest.mark.parametrize("said", [Location(HERE), Contact(MOBILE, own=True)])
def test_what_nothing_asks_for_is_not_looked_at(flow: Flow, said: Said) -> None:
    talk = Talk(flow)
    for step in ("", "yes", "/skip", "/skip"):
        if step:
            talk(step)
        before = talk.conversation
        wanted = {"here": Location, "there": Location, "number": Contact}.get(talk.place or "")
        if wanted is not None and isinstance(said, wanted):
            continue
        talk.send(said)
        assert talk.messages[0] == "error-other" and talk.happened == ["misunderstood"]
        assert talk.conversation == before and talk.answered == []
        assert talk.place == talk.turn.prompts[-1].place
    talk("/pause").send(said)
    assert talk.messages[0] == "error-other" and talk.conversation.state == "paused"


def test_what_was_shared_before_the_question_was_asked_does_not_answer_it(flow: Flow) -> None:
    talk = Talk(flow).agreed()
    talk.send(Location(HERE, late=True))
    assert talk.messages == ["say-late", "here"]
    talk("/skip", "/skip").send(Contact(MOBILE, own=True, late=True))
    assert talk.messages == ["say-late", "number"] and "number" not in talk.values


def test_sharing_answers_also_while_a_guess_is_asked_back(flow: Flow) -> None:
    talk = Talk(flow).agreed()("=52 13")
    assert talk.messages == ["ask-confirm"]
    talk.send(Location(HERE))
    assert talk.values["here"] == HERE


def test_a_number_that_cannot_be_called_is_refused_with_an_example(flow: Flow) -> None:
    talk = Talk(flow).agreed()("/skip", "/skip")
    talk.send(Contact("+88812345678", own=True))
    assert talk.messages == ["error-phone", "number"]


def test_both_are_read_back_and_can_be_corrected(flow: Flow) -> None:
    talk = Talk(flow).agreed()
    talk.send(Location(HERE))
    talk("/skip", f"=+{MOBILE[1:]}", "/skip")
    lines = {option.token: option.label for option in talk.asked.options}
    assert "52.83, 13.82" in msgspec.json.encode(lines["here"]).decode()
    assert "+49 1512 3456789" in msgspec.json.encode(lines["number"]).decode()
    talk("number", f"={OTHER}")
    assert talk.values["number"] == OTHER and "say-corrected" in talk.messages
    talk.send(Edit(MOBILE, "7", "number"))
    assert talk.values["number"] == MOBILE


def test_a_constraint_holds_for_what_is_shared_too() -> None:
    german = "starts-with(., '+49')"
    talk = Talk(questionnaire(f'  - {{name: number, type: phone, constraint: "{german}"}}\n')).agreed()
    talk.send(Contact(OTHER, own=True))
    assert talk.messages == ["number.constraint", "number"]
    talk.send(Contact(MOBILE, own=True))
    assert talk.values["number"] == MOBILE
