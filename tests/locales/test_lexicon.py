"""A language's words and labels as the engine reads answers with them."""

from pathlib import Path

import pytest

from dialogs.flow import Flow
from dialogs.scripts import fold
from locales.catalogue import Catalogue
from locales.problems import LocaleProblem
from tests.locales.conftest import Edit


def test_labels_controls_and_words_of_a_language_are_understood(folder: Path, flow: Flow) -> None:
    lexicon = Catalogue.load(folder).lexicon(flow, "ti")
    assert lexicon.labels["town"][fold("በርናው", "ti")] == "bernau"
    assert lexicon.shown["town"] == {"bernau": "በርናው", "elsewhere": "ካልእ ቦታ"}
    assert lexicon.controls[fold("ተመለስ", "ti")] == "back"
    assert lexicon.controls[fold("return-ti", "ti")] == "back"
    assert fold("y-ti", "ti") in lexicon.yes
    assert (lexicon.code, lexicon.own_name, lexicon.calendar) == ("ti", "ትግርኛ", "ethiopic")


def test_a_lexicon_is_built_once_for_a_version_of_a_flow(folder: Path, flow: Flow) -> None:
    catalogue = Catalogue.load(folder)
    assert catalogue.lexicon(flow, "ar") is catalogue.lexicon(flow, "ar")
    assert catalogue.lexicon(flow, "ar") is not catalogue.lexicon(flow, "ti")


def test_words_with_two_meanings_are_refused_with_their_place(folder: Path, flow: Flow, edit: Edit) -> None:
    edit("ar/words.yaml", '"no": ["n-ar"]', '"no": ["y-ar"]')
    with pytest.raises(LocaleProblem, match=r"small/ar/words\.yaml:1: words-collision"):
        Catalogue.load(folder).lexicon(flow, "ar")
