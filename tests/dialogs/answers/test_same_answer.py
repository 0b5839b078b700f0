"""One answer is read one way: noise that nobody sees changes nothing, and two types do not read two numbers."""

import os
import random
import unicodedata
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.answers.base import Outcome, Understood
from dialogs.flow import SILENT, QuestionType
from dialogs.scripts import to_ethiopic
from tests.dialogs.answers.said import LEXICONS, READABLE, outcome, said

KINDS: tuple[QuestionType, ...] = ("integer", "decimal", "yes_no", "select_one", "select_multiple", "duration", "date")
ANSWERED = tuple(kind for kind in get_args(QuestionType) if kind not in SILENT)
PIECES = {
    code: sorted(
        {
            *list(words.numbers)[:300],
            *words.asked_numbers,
            *words.yes,
            *words.no,
            *words.leaning,
            *words.labels["need"],
            *words.fillers_before,
            *words.fillers_after,
            *words.about,
            *words.separators,
            *words.units.words,
            *words.units.spans,
            *words.months,
            *("3", "12", "٣", "۴", "፫", "2024", "1 000", "3-4", "👍", "☑️", "½"),
        }
    )
    for code, words in LEXICONS.items()
}
UNSEEN = "\u200d\u200e\u200f\u202a\u202c\u2066\u2069\ufeff\u00ad\ufe0f"
codes = st.sampled_from(READABLE)


def value(found: Outcome) -> str | None:
    """What would be stored without a question."""
    return (found.value or found.status) if isinstance(found, Understood) else None


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str]:
    code = draw(codes)
    return code, " ".join(draw(st.lists(st.sampled_from(PIECES[code]), min_size=1, max_size=4)))


@settings(max_examples=500, deadline=None)
@given(answers(), st.sampled_from(KINDS), st.randoms(use_true_random=False))
def test_noise_never_turns_one_answer_into_another(
    answer: tuple[str, str], kind: QuestionType, chance: random.Random
) -> None:
    code, text = answer
    plain = value(outcome(kind, text, code))
    at = chance.randrange(len(text) + 1)
    noisy = {
        "case": text.upper() if not any(c in text for c in "ıißŉ") else text.title(),
        "composed": unicodedata.normalize("NFC", text),
        "apart": unicodedata.normalize("NFD", text),
        "spaced": f"\t {text.replace(' ', '  ')} \n",
        "quoted": f"«{text}».",
        "unseen": text[:at] + chance.choice(UNSEEN) + text[at:],
        "stretched": text[:at] + "\u0640" + text[at:],
        "half-spaced": text.replace(" ", "\u200c"),
    }
    for noise, written in noisy.items():
        assert value(outcome(kind, written, code)) in (plain, None), (noise, written)


@settings(max_examples=300, deadline=None)
@given(answers())
def test_a_whole_number_is_the_same_number_to_every_type(answer: tuple[str, str]) -> None:
    code, text = answer
    whole, fraction = value(outcome("integer", text, code)), value(outcome("decimal", text, code))
    if whole is not None and fraction is not None:
        assert whole == fraction
    if whole in ("yes", "no") or (whole and not whole.lstrip("-").isdigit()):
        assert whole in ("unknown", "declined")


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), answers().map(lambda one: one[1])), st.sampled_from(ANSWERED), codes)
def test_no_likeness_is_stored_without_a_question_in_any_type_or_language(
    text: str, kind: QuestionType, code: str
) -> None:
    found = outcome(kind, text, code, missing=("unknown", "declined"))
    assert not isinstance(found, Understood) or found.method != "fuzzy"
    assert outcome(kind, text, code, missing=("unknown", "declined")) == found


ZEROS = [code for code in range(0x1FFFF) if unicodedata.decimal(chr(code), None) == 0]
SCRIPTS = 60


def test_every_digit_of_every_script_and_of_several_at_once_is_its_number() -> None:
    chance = random.Random(11)
    assert len(ZEROS) >= SCRIPTS
    for zero in ZEROS:
        for number in (*range(10), *(chance.randrange(1_000_000) for _ in range(20))):
            alone = "".join(chr(zero + int(figure)) for figure in str(number))
            mixed = "".join(chr(chance.choice(ZEROS) + int(figure)) for figure in str(number))
            assert said("integer", alone, "ar") == said("integer", mixed, "en") == str(number), (alone, mixed)


@pytest.mark.parametrize("zero", [*"0٠۰", "ethiopic", "keycaps"])
def test_numbers_up_to_a_million_are_read_back_in_the_scripts_of_our_languages(zero: str) -> None:
    """DIGITS=1 tries every one, in some minutes."""
    step = int(os.environ.get("DIGITS", "397"))
    for number in (*range(zero == "ethiopic", 1_000), *range(1_000, 1_000_000, step), 999_999):
        if zero == "ethiopic":
            text = to_ethiopic(number)
        elif zero == "keycaps":
            text = "".join(f"{figure}\ufe0f\u20e3" for figure in str(number))
        else:
            text = "".join(chr(ord(zero) + int(figure)) for figure in str(number))
        assert said("integer", text, "ti") == str(number), text
