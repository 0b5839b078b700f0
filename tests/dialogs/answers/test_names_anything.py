"""Whatever is pasted where a name is asked for: no crash, no near spelling taken as sure."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.answers.base import Ask, Refused, Understood
from dialogs.flow import QuestionType
from tests.dialogs.answers.named import LANGUAGES, lexicon, outcome

KINDS: tuple[QuestionType, ...] = ("country", "nationality", "place", "language", "language_level", "email")
WORDS = (
    "Syria",
    "سوريا",
    "ኤርትራ",
    "from",
    "Berlin",
    "16225",
    "B1",
    "Arabic",
    "not",
    "@",
    "a@b.de",
    ",",
    "🇸🇾",
    "(",
    "\u202e",
)
PASTED = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)


@given(PASTED, st.sampled_from(KINDS), st.sampled_from(LANGUAGES))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_a_name_and_no_guess_is_sure(text: str, kind: QuestionType, language: str) -> None:
    found = outcome(kind, text, language)
    if isinstance(found, Understood):
        assert found.value and found.method != "fuzzy"
    elif isinstance(found, Ask):
        values = [one.value for one in found.readings]
        assert 1 <= len(values) <= 4 and len(set(values)) == len(values)
    else:
        assert isinstance(found, Refused) and found.message.startswith("error-")


@pytest.mark.parametrize("kind", KINDS)
def test_the_longest_message_is_read(kind: QuestionType) -> None:
    worst = (
        "a " * 2048,
        "x" * 4096,
        "سوريا " * 50,
        "in the " * 42,
        "ب" * 79,
        "neustadt " * 8,
        "a@b.de " * 42,
        "b1 " * 100,
    )
    lexicon("en").names(), lexicon("en").places().sounds()
    slowest = 0.0
    for text in worst:
        began = time.perf_counter()
        outcome(kind, text, "en")
        slowest = max(slowest, time.perf_counter() - began)
    print(f"{kind}: {slowest * 1000:.2f} ms")
