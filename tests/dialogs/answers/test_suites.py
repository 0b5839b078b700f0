"""suites/<language>.yaml: how people write plain answers, and what must never be taken for sure, a file a language.

`integer` and `yes_no` map what is meant (3, yes, unknown ...) to the texts that say it. At least 95 of 100 of them must
be understood, the others asked back or refused. Texts under `never` must never be taken for sure. A suite is written
from how people write, not from words.yaml.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from dialogs.flow import QuestionType
from tests.dialogs.answers.said import READABLE, said

SUITES = Path(__file__).parent / "suites"
FILES = sorted(SUITES.glob("*.yaml"))
KINDS: tuple[QuestionType, ...] = ("integer", "yes_no")
UNSURE = "never"  # asked back or refused, whatever the readings
ENOUGH = 0.95


def suite(language: str, kind: str) -> dict[str, str]:
    """Text -> what must come out."""
    loaded: dict[str, Any] = yaml.safe_load((SUITES / f"{language}.yaml").read_text(encoding="utf-8"))
    return {text: str(value) for value, texts in loaded[kind].items() for text in texts}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", [file.stem for file in FILES])
def test_no_answer_of_a_suite_is_silently_wrong(language: str, kind: QuestionType) -> None:
    wrong = {}
    for text, expected in suite(language, kind).items():
        found = said(kind, text, language)
        if found[0] not in "?!" and found != expected:
            wrong[text] = (found, expected)
    assert wrong == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", [file.stem for file in FILES])
def test_nearly_every_plain_answer_of_a_suite_is_understood(language: str, kind: QuestionType) -> None:
    plain = {text: value for text, value in suite(language, kind).items() if value != UNSURE}
    missed = [text for text, value in plain.items() if said(kind, text, language) != value]
    assert len(plain) >= 100
    assert len(missed) <= (1 - ENOUGH) * len(plain), missed


@pytest.mark.parametrize("language", [file.stem for file in FILES])
def test_a_suite_also_says_what_must_be_asked_back(language: str) -> None:
    assert language in READABLE
    for kind in KINDS:
        assert list(suite(language, kind).values()).count(UNSURE) >= 10
