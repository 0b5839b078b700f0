"""A language's texts as an Excel sheet that a translator fills in, out and in again.

What comes back is a stranger's file: nothing in it is run, each row is checked as if it stood in the .ftl file, and a
row that cannot be taken is told with its number while the others are.
"""

import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xlsxwriter

from dialogs.reading import Diagnostic
from locales import checks, plurals, widths
from locales.catalogue import Catalogue
from locales.editing import NotFluent, parsed
from locales.problems import LocaleProblem, problem
from locales.review import ANYWHERE
from locales.source import Entry, variables
from locales.tasks import Task

Say = Callable[[str], str]
COLUMNS = ("message", "place", "seen", "source", "text", "right", "most", "state", "digest")
WIDTHS = {"message": 26, "place": 18, "seen": 24, "source": 60, "text": 60, "right": 8, "most": 9, "state": 10}
MOST_BYTES, MOST_UNPACKED, MOST_ROWS = 5_000_000, 50_000_000, 10_000
LONGEST = 8_000  # letters of one text
RIGHT = ("x", "ok", "✓", "yes")


@dataclass
class Filled:
    """What a sheet brings: file -> id -> text, and what was refused, by row. `unfinished` are messages of which a
    part is still stale."""

    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    refused: list[Diagnostic] = field(default_factory=list)
    unfinished: frozenset[str] = frozenset()

    def count(self) -> int:
        return sum(map(len, self.texts.values()))

    def rows_refused(self) -> int:
        """Each row once, whatever is wrong with it."""
        return len({one.line for one in self.refused})


def write_sheet(path: Path, tasks: Sequence[Task], language: str, page: str, say: Say) -> None:
    """Writes the sheet. `page` is the preview's file name; `say` gives the words of the headings and states. Every cell
    is text: nothing in it is a formula or a link."""
    settings = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with path.open("wb") as file, xlsxwriter.Workbook(file, settings) as book:
        sheet = book.add_worksheet(language)
        bold, locked = book.add_format({"bold": True, "text_wrap": True}), book.add_format({"text_wrap": True})
        wrapped = book.add_format({"text_wrap": True, "num_format": "@", "locked": False})
        sheet.freeze_panes(1, 1)
        sheet.protect("", {"format_columns": True, "format_rows": True, "sort": True, "autofilter": True})
        sheet.autofilter(0, 0, len(tasks), len(COLUMNS) - 1)
        for column, name in enumerate(COLUMNS):
            sheet.set_column(column, column, WIDTHS.get(name, 10), None, {"hidden": name == "digest"})
            sheet.write_string(0, column, heading(name, language, say), bold)
        for row, task in enumerate(tasks, start=1):
            cells = {
                "message": f"{task.file}: {task.id}",
                "place": task.place,
                "seen": f"{page}#{task.id.partition('.')[0]}",
                "source": task.source,
                "text": task.text or "",
                "right": "",
                "most": str(task.most or ""),
                "state": say(f"sheet-state-{task.state}"),
                "digest": task.digest,
            }
            for column, name in enumerate(COLUMNS):
                sheet.write_string(row, column, cells[name], wrapped if name in ("text", "right") else locked)


def heading(name: str, language: str, say: Say) -> str:
    """A column's heading; that of the translation is the language's code, so that a sheet cannot be mistaken."""
    return language if name == "text" else say(f"sheet-{name}")


def read_sheet(path: Path, tasks: Sequence[Task], catalogue: Catalogue, language: str, say: Say) -> Filled:
    """What is new in a filled-in sheet. LocaleProblem when it is no such sheet, or another language's."""
    known = {f"{task.file}: {task.id}": task for task in tasks}
    filled, finished = Filled(), set()
    for number, row in _rows(path, language, say):
        task = known.get(str(row["message"].value))
        if task is None:
            if any(cell.value is not None for cell in row.values()):
                filled.refused.append(problem("sheet-unknown", path.name, number, message=str(row["message"].value)))
            continue
        text, right = row["text"], str(row["right"].value or "").strip().lower() in RIGHT
        wrong = _unfit(path.name, number, task, row)
        if wrong is None and isinstance(text.value, str):
            said = text.value.replace("\r\n", "\n").strip()
            if said == (task.text or "") and not right:
                continue
            found = list(_faults(path.name, number, task, said, catalogue, language))
            if str(row["digest"].value) != task.digest:
                found = [problem("sheet-source-changed", path.name, number, message=task.id)]
            if not found:
                filled.texts.setdefault(task.file, {})[task.id] = said
                finished.add((task.file, task.id))
            filled.refused += found
        elif wrong is not None:
            filled.refused.append(wrong)
    filled.unfinished = frozenset(
        task.id.partition(".")[0] for task in tasks if task.state != "done" and (task.file, task.id) not in finished
    )
    return filled


def _rows(path: Path, language: str, say: Say) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """(row number, column name -> cell) of the sheet."""
    from openpyxl import load_workbook  # here: it loads numpy, and no other command needs either
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        if path.stat().st_size > MOST_BYTES:
            raise LocaleProblem(problem("sheet-too-big", path.name))
        with zipfile.ZipFile(path) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise LocaleProblem(problem("sheet-too-big", path.name))
        book = load_workbook(path, data_only=False, keep_links=False)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError):
        raise LocaleProblem(problem("sheet-none", path.name)) from None
    sheet = book[language] if language in book.sheetnames else book.worksheets[0]  # notes may stand before it
    if sheet.max_row > MOST_ROWS:
        raise LocaleProblem(problem("sheet-too-big", path.name))
    headings = {str(cell.value).strip(): cell.column - 1 for cell in next(sheet.iter_rows(max_row=1)) if cell.value}
    wanted = {name: heading(name, language, say) for name in ("message", "text", "right", "digest")}
    for name, shown in wanted.items():
        if shown not in headings:
            code = "sheet-other-language" if name == "text" else "sheet-no-column"
            raise LocaleProblem(problem(code, path.name, 1, column=shown, language=language))
    for row in sheet.iter_rows(min_row=2):
        yield row[0].row, {name: row[headings[shown]] for name, shown in wanted.items()}


def _unfit(path: str, number: int, task: Task, row: Mapping[str, Any]) -> Diagnostic | None:
    """Why a row cannot even be read, if so."""
    cell = row["text"]
    if type(cell).__name__ == "MergedCell":
        return problem("sheet-merged", path, number, message=task.id)
    if cell.data_type == "f":
        return problem("sheet-formula", path, number, message=task.id)
    if cell.value is None or (isinstance(cell.value, str) and not cell.value.strip()):
        return problem("sheet-emptied", path, number, message=task.id) if task.text else None
    if not isinstance(cell.value, str):
        return problem("sheet-not-text", path, number, message=task.id)
    if len(cell.value) > LONGEST:
        return problem("sheet-too-long", path, number, message=task.id, most=str(LONGEST))
    return None


def _faults(path: str, number: int, task: Task, text: str, catalogue: Catalogue, language: str) -> Iterator[Diagnostic]:
    try:
        ours, theirs = parsed(text), parsed(task.source)
    except NotFluent:
        yield problem("sheet-not-fluent", path, number, message=task.id)
        return
    entries = {task.id: Entry(task.id, path, number, ours)}
    originals = {task.id: Entry(task.id, path, number, theirs)}
    yield from checks.placeholders(entries, originals, ANYWHERE | variables(theirs))
    row = catalogue.languages[language]
    yield from plurals.lacking(entries, originals, row.babel)
    yield from checks.untranslated(entries, originals, catalogue.latin_names)
    yield from checks.wrong_script(entries.values(), row.script, catalogue.latin_names)
    labels = frozenset((task.id,)) if task.most else frozenset()
    yield from widths.wrong_length(entries, originals, labels)
