"""words.yaml: what a translator writes is written out, and refused where two meanings become one."""

from typing import Any

import pytest

from dialogs.answers.spelling import expand
from dialogs.answers.words import WordsProblem, confusable, lexicon_from
from tests.dialogs.answers.said import LEXICONS, READABLE, table


def problem(words: dict[str, Any], labels: dict[str, dict[str, str]] | None = None) -> WordsProblem:
    with pytest.raises(WordsProblem) as caught:
        lexicon_from("en", words, labels or {})
    return caught.value


def test_braces_write_out_spellings() -> None:
    assert list(expand("{a |}b{c|d}")) == ["a bc", "a bd", "bc", "bd"]
    assert list(expand("{unit}{x|y}")) == ["{unit}x", "{unit}y"]


def test_a_word_with_a_half_space_may_be_written_together_or_apart() -> None:
    assert {"نمي دانم", "نميدانم"} <= LEXICONS["fa"].unknown


def test_a_language_without_words_has_an_empty_lexicon() -> None:
    assert lexicon_from("xx", {}, {}).yes == frozenset()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"yes": ["ok"], "no": ["OK!"]}, "words-collision"),
        ({"yes": ["abc"], "controls": {"back": ["Abc"]}}, "words-collision"),
        ({"controls": {"back": ["go"], "skip": ["go"]}}, "words-collision"),
        ({"agree": ["ابدأ"], "no": ["أبدا"]}, "words-collision"),
        ({"willing": ["fine"], "no": ["Fine"]}, "words-collision"),
        ({"willing": ["fine"], "agree": ["fine"]}, "words-collision"),
        ({"agree": ["ok"], "leaning": {"yes": ["ok"]}}, "words-collision"),
        ({"numbers": {"words": {2: ["two"], 3: ["two"]}}}, "words-collision"),
        ({"months": {"gregory": [["x"], ["x"], *[[str(n)] for n in range(10)]]}}, "words-collision"),
        ({"months": {"gregory": [["january"]]}}, "words-months"),
        ({"yes": [True]}, "words-not-text"),
        ({True: ["yes"]}, "words-unknown-key"),
        ({"yess": ["yes"]}, "words-unknown-key"),
        ({"yes": ["..."]}, "words-not-text"),
        ({"yes": None}, "words-not-text"),
        ({"relative": {"months": ["months ago"]}}, "words-relative"),
        ({"relative": {"fortnights": ["{n} fortnights ago"]}}, "words-relative"),
        ({"units": {"spans": {"P3M P4M": ["a while"]}}}, "words-relative"),
        ({"units": {"more": {"3M": ["quarter"]}}}, "words-relative"),
        ({"units": {"asked": {"P8D week": ["a week or so"]}}}, "words-relative"),
    ],
)
def test_a_mistake_is_refused(words: dict[str, Any], code: str) -> None:
    assert problem(words).code == code


@pytest.mark.parametrize(
    "words",
    [
        {"controls": ["back"]},
        {"numbers": {"words": {"two": ["two"]}}},
        {"numbers": {"words": {2: ["two"], 20: ["twenty"]}, "pairs": ["{ten} {one}"]}},
    ],
)
def test_a_table_of_the_wrong_shape_is_refused(words: dict[str, Any]) -> None:
    with pytest.raises((AttributeError, KeyError, TypeError, ValueError)):
        lexicon_from("en", words, {})


def test_a_collision_names_the_word_and_both_meanings() -> None:
    found = problem({"yes": ["sure"], "unsure": ["Sure"]})
    assert found.arguments == {"language": "en", "word": "sure", "first": "yes", "second": "unsure"}


def test_two_labels_of_one_list_that_would_be_confused_are_refused() -> None:
    labels = {"need": {"housing": "السكن", "home": "سكن"}}
    with pytest.raises(WordsProblem) as caught:
        lexicon_from("ar", {}, labels)
    assert caught.value.arguments["list"] == "need"
    assert {caught.value.arguments["first"], caught.value.arguments["second"]} == {"housing", "home"}
    assert list(confusable("ar", labels["need"])) == [("housing", "home")]


@pytest.mark.parametrize("language", READABLE)
def test_every_language_has_every_kind_of_word_and_a_source(language: str) -> None:
    words = table(language)
    for key in (
        "source",
        "yes",
        "no",
        "agree",
        "disagree",
        "unknown",
        "declined",
        "unsure",
        "all",
        "none",
        "numbers",
        "months",
        "relative",
        "controls",
    ):
        assert words.get(key), key
    assert set(words["controls"]) == set(table("en")["controls"])
    assert set(words["relative"]) >= set(table("en")["relative"])


@pytest.mark.parametrize("language", READABLE)
def test_no_control_is_also_a_number_or_an_answer(language: str) -> None:
    lexicon = LEXICONS[language]
    for word in lexicon.controls:
        assert word not in lexicon.numbers
        assert word not in lexicon.all | lexicon.none | lexicon.agree | lexicon.willing
