"""The translator's sheet: out, filled in by hand, and in again; what cannot be taken is told by its row."""

import zipfile
from pathlib import Path
from shutil import copytree
from typing import Any

import openpyxl
import pytest

from bot.translators.sheet import Filled, read_sheet, write_sheet
from dialogs.flow import Flow
from dialogs.reading import read_flow
from locales.catalogue import Catalogue
from locales.editing import put
from locales.problems import LocaleProblem
from locales.tasks import Task, tasks

SMALL = Path(__file__).parents[2] / "locales" / "small"
OURS = Catalogue.load(strict=True)


def say(message: str) -> str:
    return OURS.text("cli", "en", message)


class Desk:
    """A copy of the small languages, and the sheet of one of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = copytree(SMALL, folder / "small")
        flow, _ = read_flow((SMALL / "small.yaml").read_text(encoding="utf-8"), "small.yaml")
        assert flow is not None
        self.flow: Flow = flow
        self.path = folder / "texts-ar.xlsx"

    def tasks(self, language: str = "ar") -> list[Task]:
        return tasks(Catalogue.load(self.folder), [self.flow], language)

    def out(self) -> Any:
        write_sheet(self.path, self.tasks(), "ar", "preview-ar.html", say)
        return openpyxl.load_workbook(self.path)

    def read(self, book: Any = None, language: str = "ar") -> Filled:
        if book is not None:
            book.save(self.path)
        return read_sheet(self.path, self.tasks(language), Catalogue.load(self.folder), language, say)

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def cell(book: Any, message: str, column: str = "ar") -> Any:
    """The cell of a message, and of the column that this heading stands over."""
    sheet = book.active
    headings = {each.value: each.column for each in sheet[1]}
    row = next(row for row in sheet.iter_rows(min_row=2) if str(row[0].value).endswith(f": {message}"))
    return sheet.cell(row[0].row, headings[column])


def test_the_sheet_has_the_source_the_context_the_limit_and_the_state(desk: Desk) -> None:
    desk.edit("ar/small.ftl", "    .hint = اكتب رقما.\n", "")
    book = desk.out()
    assert cell(book, "household.hint", say("sheet-source")).value == "Write a number."
    assert cell(book, "household.hint", say("sheet-state")).value == say("sheet-state-missing")
    assert cell(book, "household.hint", say("sheet-seen")).value == "preview-ar.html#household"
    assert cell(book, "control-back", say("sheet-most")).value == "20"
    assert cell(book, "town").value == "أين تسكن؟"
    assert len(list(book.active.iter_rows(min_row=2))) == len(desk.tasks())


def test_a_place_where_no_sheet_can_be_written_is_an_error_of_the_file(desk: Desk) -> None:
    with pytest.raises(FileNotFoundError):
        write_sheet(desk.folder / "nowhere" / "x.xlsx", desk.tasks(), "ar", "preview-ar.html", say)


def test_nothing_in_the_sheet_is_a_formula(desk: Desk) -> None:
    desk.edit("ar/small.ftl", "أين تسكن؟", '=HYPERLINK("http://x.example";"y")')
    book = desk.out()
    assert cell(book, "town").data_type == "s"
    with zipfile.ZipFile(desk.path) as parts:
        assert all(b"<f>" not in parts.read(name) for name in parts.namelist())


def test_an_untouched_sheet_brings_nothing(desk: Desk) -> None:
    filled = desk.read(desk.out())
    assert filled.texts == {} and filled.refused == []


def test_what_is_filled_in_is_written_and_up_to_date(desk: Desk) -> None:
    desk.edit("ar/small.ftl", "    .hint = اكتب رقما.\n", "")
    desk.edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    book = desk.out()
    cell(book, "household.hint").value = "اكتب عددا."
    cell(book, "town").value = "في أي مدينة تسكن؟"
    cell(book, "town.short", say("sheet-right")).value = "X"
    filled = desk.read(book)
    assert filled.refused == [] and filled.unfinished == frozenset()
    for file, texts in filled.texts.items():
        put(desk.folder / "ar" / file, desk.folder / "en" / file, texts, filled.unfinished)
    assert [task for task in desk.tasks() if task.state != "done"] == []
    assert "في أي مدينة تسكن؟" in (desk.folder / "ar" / "small.ftl").read_text(encoding="utf-8")


def test_half_a_message_leaves_the_other_half_to_do(desk: Desk) -> None:
    desk.edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    book = desk.out()
    cell(book, "town").value = "في أي مدينة تسكن؟"
    filled = desk.read(book)
    put(desk.folder / "ar/small.ftl", desk.folder / "en/small.ftl", filled.texts["small.ftl"], filled.unfinished)
    assert [(task.id, task.state) for task in desk.tasks() if task.state != "done"] == [
        ("town", "stale"),
        ("town.short", "stale"),
    ]


REFUSED: dict[str, tuple[str, object, str]] = {
    "a formula": ("town", "=1+1", "sheet-formula"),
    "a number": ("town", 3, "sheet-not-text"),
    "nothing": ("town", None, "sheet-emptied"),
    "white space": ("town", "  \n ", "sheet-emptied"),
    "a lost bracket": ("town", "أين { تسكن؟", "sheet-not-fluent"),
    "a lost placeholder": ("consent", "تسأل { $organisation }.", "locale-missing-placeholder"),
    "a new placeholder": ("town", "أين { $street }؟", "locale-unknown-placeholder"),
    "another script": ("town", "Wo wohnst du?", "locale-wrong-script"),
    "too wide a button": ("control-back", "رجوع " * 8, "locale-too-wide"),
    "a novel": ("town", "أين " * 12_000, "sheet-too-long"),
    "a chapter": ("town", "أين " * 100, "locale-odd-length"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_row_that_cannot_be_taken_is_told_and_the_others_are_taken(desk: Desk, case: str) -> None:
    message, value, code = REFUSED[case]
    book = desk.out()
    wrong = cell(book, message)
    wrong.value = value
    cell(book, "town-elsewhere").value = "مكان آخر هنا"
    filled = desk.read(book)
    assert [(one.code, one.line, one.path) for one in filled.refused] == [(code, wrong.row, "texts-ar.xlsx")]
    assert OURS.text("diagnostics", "en", code, filled.refused[0].arguments)
    assert filled.texts == {"small.ftl": {"town-elsewhere": "مكان آخر هنا"}}


def test_a_row_with_two_faults_is_one_row_refused(desk: Desk) -> None:
    book = desk.out()
    cell(book, "consent").value = "تسأل Amt."
    filled = desk.read(book)
    assert len(filled.refused) > 1 and filled.rows_refused() == 1


def test_a_sheet_of_notes_put_before_ours_is_passed_over(desk: Desk) -> None:
    book = desk.out()
    cell(book, "town").value = "في أي مدينة تسكن؟"
    book.create_sheet("Notes", 0)
    assert desk.read(book).texts == {"small.ftl": {"town": "في أي مدينة تسكن؟"}}


def test_merged_cells_are_told(desk: Desk) -> None:
    book = desk.out()
    first, second = cell(book, "town"), cell(book, "town.short")
    book.active.merge_cells(start_row=first.row, end_row=second.row, start_column=first.column, end_column=first.column)
    assert [one.code for one in desk.read(book).refused] == ["sheet-merged"]


def test_a_source_that_changed_meanwhile_is_told(desk: Desk) -> None:
    book = desk.out()
    cell(book, "town").value = "أين تسكن الآن؟"
    desk.edit("en/small.ftl", "Where do you live?", "In which town do you live?")
    filled = desk.read(book)
    assert [(one.code, one.arguments["message"]) for one in filled.refused] == [("sheet-source-changed", "town")]
    assert filled.texts == {}


def test_a_row_that_nobody_knows_is_told_and_empty_rows_are_not(desk: Desk) -> None:
    book = desk.out()
    last = book.active.max_row
    book.active.cell(last + 3, 1).value = "small.ftl: invented"
    assert [(one.code, one.line) for one in desk.read(book).refused] == [("sheet-unknown", last + 3)]


def test_another_language_s_sheet_a_lost_heading_and_no_sheet_at_all_are_refused(desk: Desk) -> None:
    book = desk.out()
    with pytest.raises(LocaleProblem) as caught:
        desk.read(book, "ti")
    assert [one.code for one in caught.value.diagnostics] == ["sheet-other-language"]
    book.active.cell(1, 1).value = "?"
    with pytest.raises(LocaleProblem) as caught:
        desk.read(book)
    assert [one.code for one in caught.value.diagnostics] == ["sheet-no-column"]
    for content in (b"", b"PK\x03\x04 no", b"<html>"):
        desk.path.write_bytes(content)
        with pytest.raises(LocaleProblem) as caught:
            desk.read()
        assert [one.code for one in caught.value.diagnostics] == ["sheet-none"]


def test_a_sheet_that_unpacks_to_a_mountain_is_not_unpacked(desk: Desk) -> None:
    desk.out()
    with zipfile.ZipFile(desk.path, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/more.xml", b"\0" * 60_000_000)
    with pytest.raises(LocaleProblem) as caught:
        desk.read()
    assert [one.code for one in caught.value.diagnostics] == ["sheet-too-big"]
