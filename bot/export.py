"""Answers written for staff's own programs."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, BinaryIO

import xlsxwriter

from reports.render.harmless import LONGEST_CELL, harmless

Row = Mapping[str, Any]
Writer = Callable[[Iterable[Row], BinaryIO], None]
MOST_ROWS = 1_048_575  # Excel's limit, without the heading


def as_json(rows: Iterable[Row], out: BinaryIO) -> None:
    """One array, one object a line."""
    before = b"[\n"
    for row in rows:
        out.write(before + json.dumps(row, ensure_ascii=False).encode("utf-8", "replace"))
        before = b",\n"
    out.write(b"[]\n" if before == b"[\n" else b"\n]\n")


def as_csv(rows: Iterable[Row], out: BinaryIO) -> None:
    """UTF-8 with a byte order mark, without which Excel guesses wrong; commas; CRLF, as RFC 4180 says."""
    out.write(b"\xef\xbb\xbf")
    text = io.TextIOWrapper(out, encoding="utf-8", errors="replace", newline="", write_through=True)
    writer = csv.writer(text)
    for cells in _cells(rows):
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    text.flush()
    text.detach()


def as_xlsx(rows: Iterable[Row], out: BinaryIO) -> None:
    """One sheet with a heading. Cells are written as text, so nothing is a formula or a link."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet()
    for number, cells in enumerate(_cells(rows)):
        if number > MOST_ROWS:
            break
        for column, cell in enumerate(cells):
            if isinstance(cell, bool) or not isinstance(cell, str):
                sheet.write(number, column, cell)
            else:
                sheet.write_string(number, column, harmless(cell)[:LONGEST_CELL])
    book.close()
    out.write(made.getvalue())


def _cells(rows: Iterable[Row]) -> Iterator[list[Any]]:
    """A heading, then the values; what holds several is joined by spaces."""
    for number, row in enumerate(rows):
        if number == 0:
            yield list(row)
        yield [" ".join(map(str, cell)) if isinstance(cell, list | tuple) else cell for cell in row.values()]


WRITERS: Mapping[str, Writer] = {"json": as_json, "csv": as_csv, "xlsx": as_xlsx}
