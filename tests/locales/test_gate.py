"""What keeps a whole language from being offered though every text is there: widths, lengths, terms, button names."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from bot.flows import our_flows, read_flows
from dialogs.reading import Diagnostic
from locales import review, widths
from locales.catalogue import Catalogue
from locales.checks import entries_of
from locales.source import read_source

OURS = Catalogue.load(strict=True)
FLOWS = tuple(read_flows(our_flows())[0].values())
Broken = Callable[[str, str, str], list[Diagnostic]]


@pytest.fixture
def german(tmp_path: Path) -> Path:
    """Our German and English texts, and nothing else."""
    folder = tmp_path / "locales"
    for code in ("de", "en"):
        copytree(OURS.folder / code, folder / code)
    rows = [
        line
        for line in (OURS.folder / "languages.yaml").read_text(encoding="utf-8").splitlines()
        if not line.startswith("  - ") or "code: de" in line or "code: en" in line
    ]
    lines = [line for line in rows if not line.startswith("    ")]
    (folder / "languages.yaml").write_text("\n".join(lines), encoding="utf-8")
    for name in ("names.yaml", "exonyms.yaml", "places.tsv"):
        (folder / name).write_bytes((OURS.folder / name).read_bytes())
    return folder


@pytest.fixture
def broken(german: Path) -> Broken:
    """What the review says after one replacement in a German file."""

    def change(name: str, old: str, new: str) -> list[Diagnostic]:
        path = german / "de" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return review.problems(Catalogue.load(german), FLOWS)

    return change


def offered(folder: Path) -> tuple[str, ...]:
    return review.offered(Catalogue.load(folder), FLOWS)


def test_german_as_it_is_passes(german: Path) -> None:
    assert review.problems(Catalogue.load(german), FLOWS) == []
    assert offered(german) == ("en", "de")


BLOCKING = {
    "a control too wide for its place": (
        "bot.ftl",
        "control-skip = Überspringen",
        "control-skip = Diese Frage überspringen",
        "locale-too-wide",
        "control-skip",
    ),
    "a choice too long to be read at a glance": (
        "needs.ftl",
        "urgency-later = Später",
        f"urgency-later = {'Später, ' * 10}",
        "locale-too-wide",
        "urgency-later",
    ),
    "a sentence with more in it than its source": (
        "bot.ftl",
        "say-stale = ",
        f"say-stale = {'Das ist ein viel zu langer Satz. ' * 12}",
        "locale-odd-length",
        "say-stale",
    ),
    "a sentence of which the most is lost": (
        "bot.ftl",
        "say-stale = Dieser Knopf gehört zu einer früheren Frage. Nichts hat sich geändert. Das ist jetzt Ihre Frage.",
        "say-stale = Dieser Knopf.",
        "locale-odd-length",
        "say-stale",
    ),
    "a button called by another name": (
        "bot.ftl",
        "wählen Sie „Meine Daten löschen“",
        "wählen Sie „Alles löschen“",
        "locale-quoted-label",
        "help-how",
    ),
    "a sentence that is still the source's": (
        "bot.ftl",
        "say-corrected = Danke. Ihre Antwort ist geändert.",
        "say-corrected = Thank you. Your answer is changed.",
        "locale-untranslated",
        "say-corrected",
    ),
    "a plural without one of its forms": (
        "bot.ftl",
        "    [one] { $n } Monat\n",
        "",
        "locale-plural-missing",
        "word-months",
    ),
    "a word in letters of another script": (
        "bot.ftl",
        "say-corrected = Danke.",
        "say-corrected = Спасибо.",
        "locale-wrong-script",
        "say-corrected",
    ),
}
MENDED = {
    "another word for a term": ("needs.ftl", "Monat", "Mond", "glossary-not-said"),
    "a term that the glossary lacks": ("glossary.yaml", "  year: [jahr]\n", "", "glossary-term-missing"),
    "a term that the source lacks": ("glossary.yaml", "terms:\n", "terms:\n  moon: [mond]\n", "glossary-term-unknown"),
    "a word to avoid": ("glossary.yaml", "terms:\n", "avoid: [Knopf]\nterms:\n", "glossary-avoided"),
}


@pytest.mark.parametrize("case", BLOCKING)
def test_a_width_a_length_and_a_button_s_name_keep_a_language_back(german: Path, broken: Broken, case: str) -> None:
    file, old, new, code, message = BLOCKING[case]
    found = [one for one in broken(file, old, new) if one.code == code]
    assert message in {one.arguments["message"] for one in found}
    assert offered(german) == ("en",)


@pytest.mark.parametrize("case", MENDED)
def test_the_glossary_is_kept_to_but_a_person_may_read_the_language(german: Path, broken: Broken, case: str) -> None:
    file, old, new, code = MENDED[case]
    found = broken(file, old, new)
    assert code in {one.code for one in found}
    assert {one.code for one in found} <= review.GLOSSARY | {"locale-stale"}
    assert offered(german) == ("en", "de")


def test_a_language_without_a_glossary_is_not_offered(german: Path) -> None:
    (german / "de" / "glossary.yaml").unlink()
    found = review.problems(Catalogue.load(german), FLOWS)
    assert [(one.code, one.path) for one in found] == [("locale-no-file", "locales/de/glossary.yaml")]
    assert offered(german) == ("en",)


@pytest.mark.parametrize("wrong", ["terms: [a]", "terms: {year: jahr}", "terms: {year: ['']}", "colour: red"])
def test_a_glossary_that_is_none_is_named(german: Path, wrong: str) -> None:
    (german / "de" / "glossary.yaml").write_text(wrong, encoding="utf-8")
    found = review.problems(Catalogue.load(german), FLOWS)
    assert [(one.code, one.path) for one in found] == [("glossary-bad", "locales/de/glossary.yaml")]


def test_a_language_without_a_conversation_is_not_offered_where_the_tests_are_at_hand(german: Path) -> None:
    played = german.parent / "tests" / "transcripts"
    (played / "de").mkdir(parents=True)
    (played / "en").mkdir()
    (played / "en" / "whole.yaml").write_text("turns:\n- you: yes\n", encoding="utf-8")
    (played / "de" / "whole.yaml").write_text("turns: []\n", encoding="utf-8")
    found = review.problems(Catalogue.load(german), FLOWS)
    assert [(one.code, one.path) for one in found] == [("locale-no-transcript", "tests/transcripts/de/whole.yaml")]
    assert offered(german) == ("en",)


def test_only_one_variant_of_a_text_is_measured(tmp_path: Path) -> None:
    path = tmp_path / "bot.ftl"
    path.write_text("a = { $n ->\n    [one] Ein Tag\n   *[other] { $n } Tage\n} noch\n", encoding="utf-8")
    entry = entries_of([read_source(path, "bot.ftl")])["a"]
    assert [text.split() for text in widths.variants(entry.node)] == [["Ein", "Tag", "noch"], ["Tage", "noch"]]


def test_marks_on_letters_take_no_room() -> None:
    assert widths.letters("مُدَرِّسَة") == 5
    assert widths.letters("ናይ") == 2
