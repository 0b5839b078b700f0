"""suites/<language>.yaml: how people write plain answers, and what must never be taken for sure, a file a language.

`yes`, `no`, `unknown`, `declined`, and `numbers` by value are plain answers: at least 95 of 100 must be understood, the
others asked back or refused. `neither` must never be understood as yes or no, `no_number` never as a number. A suite is
written from how people write, not from words.yaml.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dialogs.flow import QuestionType
from tests.dialogs.answers.said import READABLE, said

SUITES = Path(__file__).parent / "suites"
LANGUAGES = sorted(file.stem for file in SUITES.glob("*.yaml"))
KINDS: tuple[QuestionType, ...] = ("integer", "yes_no")
ENOUGH = 0.95
NEVER = ""  # of a text that must not be understood


def suite(language: str, kind: str) -> dict[str, str]:
    """Text -> what it means."""
    loaded: dict[str, Any] = yaml.safe_load((SUITES / f"{language}.yaml").read_text(encoding="utf-8"))
    if kind == "yes_no":
        texts = {word: loaded[word] for word in ("yes", "no", "unknown", "declined")} | {NEVER: loaded["neither"]}
    else:
        texts = {str(value): spelt for value, spelt in loaded["numbers"].items()} | {NEVER: loaded["no_number"]}
    return {text: value for value, spelt in texts.items() for text in spelt}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_of_a_suite_means_one_thing(language: str) -> None:
    loaded: dict[str, Any] = yaml.safe_load((SUITES / f"{language}.yaml").read_text(encoding="utf-8"))
    numbers = {str(value): spelt for value, spelt in loaded["numbers"].items()} | {NEVER: loaded["no_number"]}
    for meanings in ({word: loaded[word] for word in ("yes", "no", "unknown", "declined", "neither")}, numbers):
        said_once: dict[str, str] = {}
        for value, spelt in meanings.items():
            assert [text for text in spelt if said_once.setdefault(text, value) != value] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_of_a_suite_is_silently_wrong(language: str, kind: QuestionType) -> None:
    expected = suite(language, kind)
    found = {text: said(kind, text, language) for text in expected}
    assert {text: value for text, value in found.items() if value[0] not in "?!" and value != expected[text]} == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_plain_answer_of_a_suite_is_understood(language: str, kind: QuestionType) -> None:
    plain = {text: value for text, value in suite(language, kind).items() if value != NEVER}
    missed = [text for text, value in plain.items() if said(kind, text, language) != value]
    assert len(plain) >= 80
    assert len(missed) <= (1 - ENOUGH) * len(plain), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_suite_also_says_what_must_be_asked_back(language: str) -> None:
    assert language in READABLE
    for kind in KINDS:
        assert list(suite(language, kind).values()).count(NEVER) >= 10
