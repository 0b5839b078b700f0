"""What staff see: the same numbers in every form, in German and English, safe to put in a page."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.cells import Rows
from reports.disclosure import protect
from reports.findings import findings
from reports.render import html, text
from reports.render.kinds import Change, Count, Counted, Judged, Name, Named, Range, Share, ShareOf, is_hidden
from reports.render.tables import lay_out
from reports.summary import Summary, summarise
from reports.week import BERLIN, parse
from reports.weekly import weekly
from storage.figures import Figures
from tests.reports.people import LANGUAGES, World, populate

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
VOID = {"meta", "br", "hr", "img", "link", "input"}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(strict=True)


@pytest.fixture
def summary(world: World) -> Summary:
    populate(world, 7, 300, datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    return weekly(world.engine, parse("2026-W47"), BERLIN, world.flow, LANGUAGES, NOW)


class Page(HTMLParser):
    """Reads a document: its texts by cell, and everything a strict policy would refuse."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.open: list[str] = []
        self.refused: list[str] = []
        self.classes: set[str] = set()
        self.silent = 0
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.refused += [name for name in given if name == "style" or name.startswith("on") or name in ("src", "href")]
        self.classes.update((given.get("class") or "").split())
        if tag == "script":
            self.refused.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if {"td", "th"} & set(self.open) and "svg" not in self.open:  # a picture's words are not in the text
            self.rows[-1][-1] += data.strip()


@pytest.mark.parametrize(("language", "sign", "word"), [("de", " %", "verdeckt"), ("en", "%", "hidden")])
def test_text_and_html_carry_the_same_numbers(
    summary: Summary, catalogue: Catalogue, language: str, sign: str, word: str
) -> None:
    plain = text.render(summary, catalogue, language)
    told = html.fragment(summary, catalogue, language)
    broad = re.search(r'<h2 id="report-inside">.*?(?=</details>)', told, re.DOTALL)  # has no room in a terminal
    assert broad
    rows = Page(without_isolates(told.replace(broad[0], "</summary>"))).rows
    assert len(rows) > 30
    for row in rows:
        cells = [cell.removesuffix(word) for cell in row]
        named = [cell for cell in cells if cell]  # a line's cell holds a picture
        same = next((line for line in plain.splitlines() if re.split(r"\s{2,}", line)[: len(named)] == named), None)
        assert same is not None, cells
    for need in summary.needs[:3]:
        assert need.share is not None
        assert f"{round(need.share * 100)}{sign}" in plain.replace("\u00a0", " ")
    assert "\u2068" not in plain


def test_the_fragment_keeps_to_a_strict_policy(summary: Summary, catalogue: Catalogue) -> None:
    page = Page(html.fragment(summary, catalogue, "de"))
    assert page.refused == []
    sheet = html.stylesheet()
    assert {name for name in page.classes if f".{name}" not in sheet} == set()
    assert "url(" not in sheet and "@import" not in sheet


def test_the_page_names_its_language_and_loads_nothing(summary: Summary, catalogue: Catalogue) -> None:
    whole = html.page(summary, catalogue, "de")
    assert whole.startswith('<!doctype html>\n<html lang="de" dir="ltr">')
    assert Page(whole).refused == []
    assert "http" not in whole


def test_the_findings_say_their_numbers_with_their_base(summary: Summary, catalogue: Catalogue) -> None:
    found = findings(summary)
    assert found[0].message == "report-finding-most" and found[-1].message == "report-finding-reason"
    assert {finding.message for finding in found[1:-1]} == {"report-finding-chance"}
    assert all({"count", "base"} <= finding.arguments.keys() for finding in found if finding.arguments)
    assert f"Housing, by {summary.needs[0].count} of {summary.base} people" in text.render(summary, catalogue, "en")


def test_people_are_never_called_users(summary: Summary, catalogue: Catalogue) -> None:
    for language in ("de", "en"):
        shown = text.render(summary, catalogue, language).lower()
        assert "user" not in shown and "nutzer" not in shown and "ticket" not in shown
        assert "[" not in shown  # no message is missing


@pytest.mark.parametrize(
    ("week", "said"),
    [
        ("2026-W30", "Fewer than five people answered in this week, or none."),
        ("2026-W48", "This week is not over. Its summary can be read from 30 November 2026 on"),
        ("2026-W50", "This week has not begun. Its summary can be read from 14 December 2026 on."),
    ],
)
def test_a_week_without_numbers_says_why(world: World, catalogue: Catalogue, week: str, said: str) -> None:
    empty = weekly(world.engine, parse(week), BERLIN, world.flow, LANGUAGES, NOW)
    assert said in text.render(empty, catalogue, "en")
    fragment = html.fragment(empty, catalogue, "en")
    assert said in without_isolates(fragment)
    assert "<table" not in fragment
    assert findings(empty) == ()
    assert html.page(empty, catalogue, "de") and text.render(empty, catalogue, "de")


def test_what_a_code_contains_is_never_markup(catalogue: Catalogue) -> None:
    rows = Rows(("<b>", "en"), ("<script>", "work"), ("<i>", "full"), ("<u>", "bernau"))
    towns, told = {"<u>": 9}, {("<i>", "<u>"): 9}
    places, firsts = {("<script>", "<u>"): 9}, {("<script>", "first"): 9}
    figures = Figures(9, 9, 9, 9, 9, 9, {"<b>": 9}, towns, firsts, places, {"<i>": 9}, told, towns, towns)
    shown = protect(figures, rows)
    odd = summarise(parse("2026-W47"), "Europe/Berlin", "complete", "needs", shown, [protect(Figures(), rows)])
    lenient = Catalogue.load()
    fragment = html.fragment(odd, lenient, "de")
    assert "<script" not in fragment and "<b>" not in fragment and "<u>" not in fragment


def test_every_cell_is_of_its_column_s_kind(summary: Summary) -> None:
    every = lay_out(summary).tables
    assert len({table.id for table in every}) == len(every) >= 7
    for table in every:
        assert table.rows, table.id
        for row in table.rows:
            assert tuple(map(type, row)) == tuple(column.kind for column in table.columns), table.id


def test_a_hidden_number_is_hidden_and_a_zero_is_not() -> None:
    hidden = [Count(None), Share(None), Range(None, None), Counted(None, None), ShareOf(None, None), Change(None)]
    assert all(map(is_hidden, [*hidden, Named(((Name("field", "work"), None),), 3)]))
    shown = [Count(0), Share(0.0), Range(0.0, 0.1), Counted(0, 0.0), ShareOf(0.0, 9), Change(0), Judged("few")]
    assert not any(map(is_hidden, shown))
