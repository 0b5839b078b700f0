"""languages.yaml: what is wrong with it is said with its place, never as a traceback."""

from pathlib import Path

import pytest

from dialogs.flow import Flow
from locales.catalogue import Catalogue
from locales.problems import LocaleProblem
from locales.review import problems
from tests.locales.conftest import Edit


def codes(folder: Path) -> list[str]:
    with pytest.raises(LocaleProblem) as caught:
        Catalogue.load(folder)
    return [one.code for one in caught.value.diagnostics]


def test_the_first_five_languages_are_there_with_their_own_names() -> None:
    languages = Catalogue.load().languages
    names = {code: (row.name, row.direction, row.digits) for code, row in languages.items()}
    first = {
        "en": ("English", "ltr", "latn"),
        "de": ("Deutsch", "ltr", "latn"),
        "ar": ("العربية", "rtl", "arab"),
        "fa": ("فارسی", "rtl", "arabext"),
        "ti": ("ትግርኛ", "ltr", "latn"),
    }
    assert first.items() <= names.items()


def test_an_empty_folder_and_none_at_all_are_named(tmp_path: Path) -> None:
    assert codes(tmp_path) == ["locale-no-languages"]
    assert codes(tmp_path / "nowhere") == ["locale-no-languages"]


def test_a_source_language_without_texts_is_named(folder: Path) -> None:
    (folder / "en" / "bot.ftl").unlink()
    assert codes(folder) == ["locale-no-source"]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("direction: rtl", "direction: up", "direction"),
        ("digits: arab,", "digits: roman,", "digits"),
        ("babel: ar", "babel: zz_ZZ", "babel"),
        ("calendar: ethiopic, fallback: null", "calendar: ethiopic, fallback: xx", "fallback"),
        ("name: ትግርኛ", "called: ትግርኛ", "name"),
        ("reviewed_by: Amal", "reviewed_by: Amal, colour: red", "colour"),
        ("reviewed_by: Amal", "reviewed_by: Amal, joins: [و]", "joins"),
        ("reviewed_by: Amal", "reviewed_by: Amal, month_year: 1", "month_year"),
        ("source: en", "source: xx", "source"),
    ],
)
def test_a_bad_row_is_named_with_its_field(folder: Path, edit: Edit, old: str, new: str, field: str) -> None:
    edit("languages.yaml", old, new)
    with pytest.raises(LocaleProblem) as caught:
        Catalogue.load(folder)
    assert [(one.code, one.arguments["field"]) for one in caught.value.diagnostics] == [("locale-bad-row", field)]


@pytest.mark.parametrize(
    "text", ["languages: [", "- a\n", "", "languages: 3\n", "!!python/object:os.system {}\n", "\x00"]
)
def test_what_is_no_table_of_languages_is_named(folder: Path, text: str) -> None:
    (folder / "languages.yaml").write_text(text, encoding="utf-8")
    assert set(codes(folder)) <= {"locale-no-languages", "locale-bad-yaml"}


def test_fallbacks_that_run_in_a_circle_end(folder: Path, edit: Edit) -> None:
    edit("languages.yaml", "calendar: ethiopic, fallback: null", "calendar: ethiopic, fallback: ti")
    assert not Catalogue.load(folder).has("small", "ti", "nothing")


def add_somali(folder: Path, edit: Edit) -> None:
    row = "{code: so, name: Soomaali, direction: ltr, script: Latn, digits: latn, babel: so, calendar: gregory,"
    edit(
        "languages.yaml",
        "languages:\n",
        f"languages:\n  - {row} fallback: null, reviewed_by: null, words_only: true}}\n",
    )


def test_a_language_of_words_only_is_read_and_never_shown(folder: Path, edit: Edit) -> None:
    add_somali(folder, edit)
    (folder / "so").mkdir()
    (folder / "so" / "words.yaml").write_text((folder / "en" / "words.yaml").read_text())
    catalogue = Catalogue.load(folder)
    assert "so" in catalogue.readable and "so" not in catalogue.languages


def test_words_of_a_language_without_texts_are_checked(folder: Path, edit: Edit, flow: Flow) -> None:
    add_somali(folder, edit)
    assert [one.code for one in problems(Catalogue.load(folder), [flow])] == ["locale-no-file"]
    (folder / "so").mkdir()
    (folder / "so" / "words.yaml").write_text(
        (folder / "en" / "words.yaml").read_text().replace("gregory:", "persian: [a], gregory:")
    )
    assert "words-months" in [one.code for one in problems(Catalogue.load(folder), [flow])]
