"""The PDF's pages: whatever stands before them, no row of a table falls off the paper."""

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from locales.catalogue import Catalogue
from reports.render import html
from reports.render.pdf import set_page
from reports.render.words import Words
from reports.week import BERLIN, parse
from reports.weekly import weekly
from tests.reports.people import World, populate
from tests.reports.reading import needs_pdf

HEIGHT = 842  # points of A4
WORD = re.compile(r'yMin="(-?[\d.]+)" xMax="[-\d.]+" yMax="(-?[\d.]+)">([^<]*)<')


@pytest.mark.parametrize("lines", [0, 10, 20])
def test_every_row_of_tables_side_by_side_is_on_the_paper(world: World, tmp_path: Path, lines: int) -> None:
    needs_pdf()
    populate(world, 11, 200, datetime(2026, 11, 9, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    catalogue, now = Catalogue.load(), datetime(2026, 11, 23, 8, tzinfo=UTC)
    summary = weekly(world.engine, parse("2026-W47"), BERLIN, world.flow, tuple(catalogue.languages), now)
    made = tmp_path / "made.pdf"
    made.write_bytes(set_page(html.page(summary, catalogue, "en", before=["A line before."] * lines)))
    told = subprocess.run(["pdftotext", "-bbox", made, "-"], capture_output=True, check=True, encoding="utf-8").stdout
    on_paper = [word for top, foot, word in WORD.findall(told) if float(top) >= 0 and float(foot) <= HEIGHT]
    words = Words(summary, catalogue, "en")
    names = [words.language_name(code).split()[0] for code in catalogue.languages]
    for name in filter(str.isascii, names):  # in the table of languages, and in that of the questions by language
        assert on_paper.count(name) >= 2, name
