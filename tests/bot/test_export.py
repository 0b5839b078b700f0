import csv
import io
import json
import zipfile

import pytest

from bot.export import WRITERS, harmless

ROWS = [
    {"person": "p_1", "value": "3", "raw": "=1+1", "confirmed": True, "alternatives": ["a", "b"]},
    {"person": "p_2", "value": None, "raw": 'سلام, "x"\nzwei', "confirmed": False, "alternatives": []},
]


def written(form: str, rows: list[dict[str, object]] = ROWS) -> bytes:
    out = io.BytesIO()
    WRITERS[form](iter(rows), out)
    return out.getvalue()


def test_json_is_one_array_with_an_object_a_line() -> None:
    text = written("json").decode()
    assert json.loads(text) == ROWS
    assert [line[0] for line in text.splitlines()] == ["[", "{", "{", "]"]


def test_no_answers_are_an_empty_array_and_an_empty_table() -> None:
    assert json.loads(written("json", [])) == []
    assert written("csv", []) == b"\xef\xbb\xbf"
    assert zipfile.is_zipfile(io.BytesIO(written("xlsx", [])))


def test_csv_reads_back_with_every_letter() -> None:
    rows = list(csv.reader(io.StringIO(written("csv").decode("utf-8-sig"), newline="")))
    assert rows[0] == list(ROWS[0])
    assert rows[1] == ["p_1", "3", "'=1+1", "True", "a b"]
    assert rows[2] == ["p_2", "", 'سلام, "x"\nzwei', "False", ""]


def test_a_workbook_holds_text_and_no_formula() -> None:
    with zipfile.ZipFile(io.BytesIO(written("xlsx"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "&#39;=1+1" in sheet or "'=1+1" in sheet


@pytest.mark.parametrize(
    "cell", ["=cmd|' /C calc'!A0", "+49", "-1", "@SUM(A1)", "\tx", "\r=1", " =1", "\u200e=1", "＝1"]
)
def test_what_a_spreadsheet_would_run_is_made_text(cell: str) -> None:
    assert harmless(cell) == "'" + cell


def test_other_text_stays_as_it_is_and_no_letter_stops_the_export() -> None:
    assert harmless("3 = drei") == "3 = drei"
    assert harmless("a\x00\ud800") == "a\ufffd?"
    written("csv", [{"raw": "\ud800\x00"}])
    written("xlsx", [{"raw": "\ud800\x00\x01" * 20000}])
