"""Reads what a summary was written into: a PDF's text, a spreadsheet's cells."""

import io
import os
import re
import shutil
import subprocess
import unicodedata
import zlib
from typing import Any

import openpyxl
import pytest

from reports.render import pdf


def _usable() -> bool:
    try:
        pdf.check()
    except pdf.PdfProblem:
        return False
    return True


def needs_pdf() -> None:
    """Without Pango or poppler a test is skipped loudly; with CI=true it fails."""
    missing = [
        name for name, there in (("Pango", _usable()), ("poppler-utils", shutil.which("pdftotext"))) if not there
    ]
    if missing:
        sentence = f"NO PDF: install {' and '.join(missing)} to run this test"
        if os.environ.get("CI") == "true":
            pytest.fail(sentence, pytrace=False)
        pytest.skip(sentence)


def pdf_text(content: bytes, raw: bool = True) -> str:
    """In the order in which it was set, words parted by one space; or, not `raw`, in the order in which it is read,
    which is another one where a script runs to the left."""
    read = subprocess.run(
        ["pdftotext", *(["-raw"] if raw else []), "-", "-"], input=content, capture_output=True, check=True
    )
    kept = (letter for letter in read.stdout.decode() if unicodedata.category(letter) != "Cf")  # marks of direction
    return " ".join("".join(kept).split())


def pdf_facts(content: bytes) -> dict[str, str]:
    """What pdfinfo says."""
    read = subprocess.run(["pdfinfo", "-"], input=content, capture_output=True, check=True)
    pairs = (line.partition(":") for line in read.stdout.decode().splitlines())
    return {name: value.strip() for name, _, value in pairs}


def book(content: bytes) -> dict[str, list[list[Any]]]:
    """Sheet -> rows of values; a formula or a link among them is an error."""
    read = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in read:
        for cell in (cell for row in sheet for cell in row):
            assert cell.data_type != "f" and cell.hyperlink is None, cell
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in read}


def pdf_inside(content: bytes) -> bytes:
    """Its streams, unpacked: the catalogue and the structure are in them."""
    found = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    return b"\n".join(zlib.decompressobj().decompress(each) if each.startswith(b"x") else each for each in found)
