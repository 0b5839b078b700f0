"""The PDF's pages: whatever stands before them, no row of a table falls off the paper."""

import re
import subprocess
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from locales.catalogue import Catalogue
from reports.render import html
from reports.render.pdf import set_page
from reports.week import BERLIN, parse
from reports.weekly import weekly
from tests.reports.people import World, populate
from tests.reports.reading import needs_pdf

HEIGHT = 842  # points of A4
ROW = re.compile(r'<th scope="row"[^>]*>\s*(?:<[^>]+>\s*)*(\w+)')
WORD = re.compile(r'yMin="(-?[\d.]+)" xMax="[-\d.]+" yMax="(-?[\d.]+)">([^<]*?):?<')


@pytest.mark.parametrize("lines", [0, 10, 20])
def test_every_row_of_tables_side_by_side_is_on_the_paper(world: World, tmp_path: Path, lines: int) -> None:
    needs_pdf()
    catalogue, now = Catalogue.load(), datetime(2026, 11, 23, 8, tzinfo=UTC)
    every = tuple(catalogue.languages)  # so many that the table of languages is long
    populate(world, 11, 2500, datetime(2026, 11, 9, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC), every)
    world.write()
    summary = weekly(world.engine, parse("2026-W47"), BERLIN, world.flow, every, now)
    page = html.page(summary, catalogue, "en", before=["A line before."] * lines)
    made = tmp_path / "made.pdf"
    made.write_bytes(set_page(page))
    told = subprocess.run(["pdftotext", "-bbox", made, "-"], capture_output=True, check=True, encoding="utf-8").stdout
    on_paper = Counter(word for top, foot, word in WORD.findall(told) if float(top) >= 0 and float(foot) <= HEIGHT)
    rows = Counter(word for word in ROW.findall(page) if word.isascii())
    assert rows["Arabic"] >= 2  # in the table of languages, and in that of the questions by language
    assert {word: (count, on_paper[word]) for word, count in rows.items() if on_paper[word] < count} == {}
