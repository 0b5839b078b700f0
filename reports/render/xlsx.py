"""The summary as a spreadsheet: what it is of on the first sheet, then a sheet a table, with typed cells.

Numbers are numbers and shares are shares, formatted as percents; a hidden one is a dot. No text is a formula or a link.
"""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import xlsxwriter

from locales.arguments import without_idle_isolates
from locales.catalogue import Catalogue
from reports.render.columns import Sheet, overview, sheets
from reports.render.harmless import LONGEST_CELL, harmless
from reports.render.tables import lay_out
from reports.render.words import Words
from reports.summary import Summary

LONGEST_NAME = 31  # of a sheet; Excel's limit
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
NARROWEST, WIDEST = 8, 60  # columns, in characters
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def render(summary: Summary, catalogue: Catalogue, language: str) -> bytes:
    """The whole file."""
    words = Words(summary, catalogue, language)
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, OPTIONS)
    # Else the same week would be another file each time.
    book.set_properties({"title": _plain(words.say("report-title")), "created": summary.week.end()})
    writer = _Writer(book, words.say("report-hidden"), catalogue.languages[language].direction == "rtl")
    laid = lay_out(summary)
    writer.write(overview(summary, laid, words))
    if words.instead() is None:
        for sheet in sheets(summary, laid, words):
            writer.write(sheet)
    book.close()
    return made.getvalue()


class _Writer:
    def __init__(self, book: Any, hidden: str, mirrored: bool) -> None:
        self._book, self._hidden, self._mirrored = book, hidden, mirrored
        self._names: set[str] = set()
        add = book.add_format
        self._head = add({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._forms = {
            "count": add({"num_format": "#,##0", "valign": "top"}),
            "share": add({"num_format": "0%", "valign": "top"}),
            "change": add({"num_format": "+#,##0;\u2212#,##0;\u00b10", "valign": "top"}),
            "date": add({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"}),
            "text": add({"text_wrap": True, "valign": "top"}),
        }
        self._dot = add({"align": "right", "valign": "top"})

    def write(self, sheet: Sheet) -> None:
        """A sheet: its headings stay in sight, its notes stand below."""
        page = self._book.add_worksheet(self._name(sheet.name))
        if self._mirrored:
            page.right_to_left()
        for column, head in enumerate(sheet.heads):
            page.write_string(0, column, _text(head.name), self._head)
            page.set_column(column, column, _width(sheet, column))
        if sheet.heads:
            page.freeze_panes(1, 1)
        first = 1 if sheet.heads else 0
        for row, values in enumerate(sheet.rows, start=first):
            for column, value in enumerate(values):
                kind = sheet.heads[column].kind if sheet.heads else "count" if isinstance(value, int) else "text"
                self._cell(page, row, column, value, kind)
        for row, note in enumerate(sheet.notes, start=first + len(sheet.rows) + 1):
            page.write_string(row, 0, _text(note))
        if not sheet.heads:
            page.set_column(0, 0, _width(sheet, 0))
            page.set_column(1, 1, WIDEST)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)

    def _cell(self, page: Any, row: int, column: int, value: object, kind: str) -> None:
        if value is None:
            page.write_string(row, column, self._hidden, self._dot)
        elif isinstance(value, str):
            page.write_string(row, column, _text(value), self._forms["text"])
        elif isinstance(value, date):
            page.write_datetime(row, column, value, self._forms["date"])
        else:
            page.write_number(row, column, value, self._forms[kind])

    def _name(self, wanted: str) -> str:
        """A name that Excel takes, and no other sheet has."""
        plain = " ".join(_plain(wanted).translate(FORBIDDEN).split()).strip("'") or "-"
        name, number = _cut(plain, LONGEST_NAME), 1
        while name.lower() in self._names:
            number += 1
            name = f"{_cut(plain, LONGEST_NAME - 3)} {number}"
        self._names.add(name.lower())
        return name


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _width(sheet: Sheet, column: int) -> float:
    longest = max((len(_plain(value)) for row in sheet.rows if isinstance(value := row[column], str)), default=0)
    heads: Sequence[str] = [head.name for head in sheet.heads[column : column + 1]]
    words = max((len(word) for head in heads for word in head.split()), default=0)
    return min(WIDEST, max(NARROWEST, longest, words) + 2)


def _plain(text: str) -> str:
    return without_idle_isolates(text)


def _text(text: str) -> str:
    return harmless(_plain(text))[:LONGEST_CELL]
