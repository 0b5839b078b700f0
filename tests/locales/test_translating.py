"""A translator's way: what is to do, texts put where they belong, a language begun, and a signature."""

from pathlib import Path

import pytest

from dialogs.flow import Flow
from locales.catalogue import Catalogue
from locales.editing import NotFluent, parsed, put
from locales.languages import read_languages
from locales.review import offered, problems
from locales.rows import NoSuchLocale, NotACode, add_language, sign
from locales.tasks import Task, tasks, written
from tests.locales.conftest import Edit


def todo(folder: Path, flow: Flow, language: str) -> list[tuple[str, str]]:
    return [(task.id, task.state) for task in listed(folder, flow, language) if task.state != "done"]


def listed(folder: Path, flow: Flow, language: str) -> list[Task]:
    return tasks(Catalogue.load(folder), [flow], language)


def test_what_is_missing_and_what_is_stale_is_to_do(folder: Path, flow: Flow, edit: Edit) -> None:
    assert todo(folder, flow, "ar") == []
    edit("ar/small.ftl", "    .hint = اكتب رقما.\n", "")
    edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    assert todo(folder, flow, "ar") == [("household.hint", "missing"), ("town", "stale"), ("town.short", "stale")]


def test_a_text_is_put_where_it_was_and_stamped(folder: Path, flow: Flow, edit: Edit) -> None:
    edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    before = (folder / "ar/small.ftl").read_text(encoding="utf-8")
    assert put(folder / "ar/small.ftl", folder / "en/small.ftl", {"town": "في أي مدينة تسكن؟"}) == 1
    after = (folder / "ar/small.ftl").read_text(encoding="utf-8")
    assert todo(folder, flow, "ar") == []
    changed = set(after.split("\n")) - set(before.split("\n"))
    assert "town = في أي مدينة تسكن؟" in changed and len(changed) == 2  # the text and its stamp
    assert "    .short = المدينة" in after


def test_a_part_that_is_still_stale_keeps_the_old_stamp(folder: Path, flow: Flow, edit: Edit) -> None:
    edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    put(folder / "ar/small.ftl", folder / "en/small.ftl", {"town": "في أي مدينة؟"}, frozenset({"town"}))
    assert ("town.short", "stale") in todo(folder, flow, "ar")


def test_every_text_put_anew_is_the_same_text(folder: Path, flow: Flow) -> None:
    before = {task.id: task.text for task in listed(folder, flow, "ar")}
    for file in ("bot.ftl", "small.ftl"):
        texts = {task.id: task.text or "" for task in listed(folder, flow, "ar") if task.file == file}
        put(folder / "ar" / file, folder / "en" / file, texts)
    assert {task.id: task.text for task in listed(folder, flow, "ar")} == before
    assert problems(Catalogue.load(folder), [flow]) == []


def test_a_file_that_is_not_there_is_made_in_the_source_s_order(folder: Path, flow: Flow) -> None:
    texts = {task.id: task.text or "" for task in listed(folder, flow, "ar") if task.file == "small.ftl"}
    (folder / "ar" / "small.ftl").unlink()
    assert len(todo(folder, flow, "ar")) == len(texts)
    put(folder / "ar" / "small.ftl", folder / "en" / "small.ftl", dict(reversed(texts.items())))
    assert problems(Catalogue.load(folder), [flow]) == []
    assert [task.id for task in listed(folder, flow, "ar") if task.file == "small.ftl"] == list(texts)


@pytest.mark.parametrize("text", ["{ $n ->", "", "a\n.b = c\nd = e", "{ $n ->\n    [one] x\n}", "}"])
def test_what_is_no_fluent_is_refused(text: str) -> None:
    with pytest.raises(NotFluent):
        parsed(text)


@pytest.mark.parametrize(
    "text", ["Hallo", "a\nb\n\nc", "{ $n ->\n    [one] eins\n   *[other] { $n }\n}", "= 3", "[x]", "#a"]
)
def test_a_text_comes_back_as_it_was_written(text: str) -> None:
    assert parsed(written(parsed(text))).equals(parsed(text))


def test_a_new_language_is_a_row_and_a_folder_and_nothing_else_changes(folder: Path, flow: Flow) -> None:
    before = (folder / "languages.yaml").read_text(encoding="utf-8")
    row = add_language(folder, "sq")
    assert (row.name, row.script, row.direction, row.reviewed_by) == ("shqip", "Latn", "ltr", None)
    after = (folder / "languages.yaml").read_text(encoding="utf-8")
    assert [line for line in after.split("\n") if "sq" not in line] == before.split("\n")
    assert sorted(path.name for path in (folder / "sq").iterdir()) == ["glossary.yaml", "words.yaml"]
    catalogue = Catalogue.load(folder)
    assert offered(catalogue, [flow]) == ("en", "ar", "ti")
    assert {state for _, state in todo(folder, flow, "sq")} == {"missing"}
    assert {one.code for one in problems(catalogue, [flow])} >= {"locale-no-file", "locale-words-missing"}


def test_a_right_to_left_language_is_recognised_and_may_borrow_a_locale(folder: Path) -> None:
    row = add_language(folder, "hac", "گۆرانی", "ckb")
    assert (row.name, row.direction, row.script, row.babel) == ("گۆرانی", "rtl", "Arab", "ckb")
    with pytest.raises(NoSuchLocale):
        add_language(folder, "qqq")


@pytest.mark.parametrize("code", ["../x", "x/y", "EN", "", "sq/../../x", "s", "sq-", "sq\n"])
def test_what_can_be_no_code_makes_no_folder(folder: Path, code: str) -> None:
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(NotACode):
        add_language(folder, code, babel="en")
    assert sorted(folder.parent.rglob("*")) == before


def test_a_new_language_has_a_form_for_each_table_of_the_source(tmp_path: Path) -> None:
    ours = Catalogue.load().folder
    (tmp_path / "en").mkdir()
    for name in ("languages.yaml", "en/words.yaml", "en/glossary.yaml", "en/redaction.yaml"):
        (tmp_path / name).write_bytes((ours / name).read_bytes())
    add_language(tmp_path, "sq")
    assert sorted(path.name for path in (tmp_path / "sq").iterdir()) == [
        "glossary.yaml",
        "redaction.yaml",
        "words.yaml",
    ]
    assert "names: []" in (tmp_path / "sq" / "redaction.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["Selam T.", 'A "B" C', "O'Neill: x, y}"])
def test_a_signature_is_noted_and_taken_back(folder: Path, name: str) -> None:
    before = (folder / "languages.yaml").read_text(encoding="utf-8")
    for code in ("ti", "ar"):
        had = read_languages(folder).rows[code].reviewed_by
        sign(folder, code, name)
        rows = read_languages(folder).rows
        assert rows[code].reviewed_by == name
        sign(folder, code, had)
    assert read_languages(folder).rows.keys() == {"en", "ar", "ti"}
    assert "Amal" in before and read_languages(folder).rows["ar"].reviewed_by == "Amal"


def test_our_own_rows_can_be_signed(tmp_path: Path) -> None:
    ours = Catalogue.load()
    text = (ours.folder / "languages.yaml").read_text(encoding="utf-8")
    (tmp_path / "languages.yaml").write_text(text, encoding="utf-8")
    for code in ours.readable:
        sign(tmp_path, code, "Somebody")
    rows = read_languages(tmp_path)
    assert {row.reviewed_by for row in {**rows.rows, **rows.words_only}.values()} == {"Somebody"}
    for code in ours.readable:
        sign(tmp_path, code, None)
    assert (tmp_path / "languages.yaml").read_text(encoding="utf-8") == text
