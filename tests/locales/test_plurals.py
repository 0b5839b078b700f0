"""Plurals: which forms a text must have in which language."""

from pathlib import Path

import pytest

from locales.catalogue import Catalogue
from locales.checks import entries_of
from locales.plurals import lacking
from locales.source import Entry, read_source

COUNTS = "x = { $n ->\n    [one] { $n } a\n   *[other] { $n } b\n}\n"
SIX = "[zero], [one], [two], [few], [many], [other]"
CASES = {
    "two forms will do in German": ("de", COUNTS, None),
    "Ukrainian wants a form for few and one for many": ("uk", COUNTS, "[many], [few]"),
    "Arabic wants six": ("ar", COUNTS, "[zero], [two], [few], [many]"),
    "a language whose nouns do not change needs no choice": ("tr", "x = { $n } a\n", None),
    "one with more than two kinds does where the source has it": ("ar", "x = { $n } a\n", SIX),
    "a number that only one number fits may stand for its kind": ("de", COUNTS.replace("[one]", "[1]"), None),
    "but not where others are of that kind": ("uk", COUNTS.replace("[one]", "[1]"), "[many], [one], [few]"),
    "the default may have any name": ("uk", COUNTS.replace("[other]", "[many]"), "[few]"),
    "a choice whose number is not shown may say less": ("ar", COUNTS.replace("{ $n } ", ""), None),
    "a choice of words is no plural": ("ar", "x = { $n ->\n    [none] a\n   *[other] { $n } b\n}\n", SIX),
    "a number formatted by Fluent counts too": ("de", "x = { $n ->\n   *[other] { NUMBER($n) } b\n}\n", "[one]"),
}


def entries(tmp_path: Path, text: str) -> dict[str, Entry]:
    path = tmp_path / "bot.ftl"
    path.write_text(text, encoding="utf-8")
    return entries_of([read_source(path, "bot.ftl")])


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_number_has_its_form(tmp_path: Path, case: str) -> None:
    language, text, forms = CASES[case]
    babel = Catalogue.load().languages[language].babel
    found = list(lacking(entries(tmp_path, text), entries(tmp_path, COUNTS), babel))
    assert [(one.code, one.arguments["forms"]) for one in found] == (
        [("locale-plural-missing", forms)] if forms else []
    )
