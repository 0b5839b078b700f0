"""What no engine may touch is kept out of it and put back, or the sentence is given up."""

from collections.abc import Sequence

import pytest

from translation.protect import Guard


class Engine:
    """Answers as told, and remembers what it was given."""

    def __init__(self, answer: object = str.upper) -> None:
        self.answer = answer
        self.given: list[str] = []

    def __call__(self, sentences: Sequence[str]) -> list[str | None]:
        self.given += sentences
        assert callable(self.answer)
        return [self.answer(sentence) for sentence in sentences]


@pytest.mark.parametrize(
    "piece",
    [
        "https://example.org/a_b?x=1&y=2",
        "www.example.org",
        "anna.muster+x@example.org",
        "@muster_bot",
        "#wohnung",
        "+49 151 23456789",
        "0049 (0) 151-234567",
        "03334/2140-12",
        "12.03.2024",
        "10:30",
        "1.200,50",
        "80%",
        "7",
        "{name}",
        "%(count)s",
        "Landratsamt Muster-Kreis",
        "🙏🏽",
        "👨‍👩‍👧",
    ],
)
def test_no_engine_sees_it_and_it_comes_back_as_it_was(piece: str) -> None:
    engine = Engine()
    guard = Guard("en", "de", ("Landratsamt Muster-Kreis",))
    assert guard.translate([f"call {piece} today"], engine) == [f"CALL {piece} TODAY"]
    assert piece not in " ".join(engine.given)


def test_latin_words_in_a_text_of_another_script_are_names() -> None:
    engine = Engine()
    assert Guard("ar", "de").translate(["ذهبت إلى Jobcenter Bernau أمس"], engine) == ["ذهبت إلى Jobcenter Bernau أمس"]
    assert "Jobcenter" not in engine.given[0]
    assert Guard("tr", "de").translate(["jobcenter nerede"], Engine()) == ["JOBCENTER NEREDE"]


@pytest.mark.parametrize(
    ("target", "shown"), [("de", "1.000,5 Euro 3"), ("en", "1,000.5 Euro 3")], ids=["German", "English"]
)
def test_native_digits_become_the_same_number_in_the_targets_way(target: str, shown: str) -> None:
    answer = Engine(lambda text: text.replace("يورو", "Euro"))
    assert Guard("ar", target).translate(["١٬٠٠٠٫٥ يورو ٣"], answer) == [shown]
    assert Guard("fa", "de").translate(["۱۲۳"], Engine()) == ["123"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("QXA", "").upper(),
        lambda text: (text.replace("QXA", "QXA QXA")).upper(),
        lambda text: text.replace("QXA", "QXC").upper(),
    ],
    ids=["lost", "doubled", "another"],
)
def test_when_a_mark_is_lost_the_parts_around_are_translated_alone(spoil: object) -> None:
    engine = Engine(spoil)
    assert Guard("en", "de").translate(["call 110 now", "plain"], engine) == ["CALL 110 NOW", "PLAIN"]
    assert engine.given[-2:] == ["call", "now"]


def test_a_mark_that_comes_back_in_small_letters_or_apart_is_known() -> None:
    engine = Engine(lambda text: text.replace("QXA", "qx a").replace("QXB", "Qxb"))
    assert Guard("en", "de").translate(["from 1 to 2"], engine) == ["from 1 to 2"]
    assert len(engine.given) == 1


def test_a_text_that_holds_our_own_mark_keeps_it() -> None:
    assert Guard("en", "de").translate(["QXA and 5", "only QXB"], Engine(str)) == ["QXA and 5", "only QXB"]


def test_a_sentence_whose_parts_do_not_come_back_is_given_up_and_the_others_are_not() -> None:
    engine = Engine(lambda text: None if "call" in text else text)
    assert Guard("en", "de").translate(["call 110 now", "at 7", "fine"], engine) == [None, "at 7", "fine"]
