"""One protected summary, five forms: the same numbers in each of them, and each as its readers need it."""

import dataclasses
import html
import io
import json
import re
import subprocess
import zipfile
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest

from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.cells import Rows
from reports.disclosure import protect
from reports.render.formats import FORMATS
from reports.render.harmless import RUNS
from reports.render.html import stylesheet
from reports.render.pdf import scripts_without_font, set_page
from reports.summary import Quote, Summary, summarise
from reports.week import BERLIN, parse
from reports.weekly import weekly
from storage.figures import Figures
from tests.reports.people import LANGUAGES, World, populate
from tests.reports.reading import book, needs_pdf, pdf_facts, pdf_inside, pdf_text
from tests.reports.test_render import Page

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEKS = ("2026-W45", "2026-W46", "2026-W47")
HIDDEN = "·"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(strict=True)


@pytest.fixture
def summaries(world: World) -> list[Summary]:
    populate(world, 11, 260, datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    return [weekly(world.engine, parse(week), BERLIN, world.flow, LANGUAGES, NOW) for week in WEEKS]


def written(summary: Summary, catalogue: Catalogue, form: str, language: str = "de") -> bytes:
    return FORMATS[form].render(summary, catalogue, language)


def test_the_spreadsheet_has_the_numbers_of_the_json(summaries: list[Summary], catalogue: Catalogue) -> None:
    for summary in summaries:
        told = json.loads(written(summary, catalogue, "json"))
        sheets = book(written(summary, catalogue, "xlsx", "en"))
        needs = sheets["What people need"][1 : 1 + len(told["needs"])]
        keys = ("count", "share", "low", "high", "first", "second", "third")
        assert [plain(row[1:8]) for row in needs] == [[row[key] for key in keys] for row in told["needs"]]
        changes = sheets["What changed"][1 : 1 + len(told["needs"])]
        said = {"more": "clearly more", "fewer": "clearly fewer", "chance": "may be chance", "few": "too few to say"}
        for row, need in zip(changes, told["needs"], strict=True):
            assert plain(row[1:4]) == [need["previous"], need["previous_share"], need["change"]]
            assert (row[4], row[7]) == (said[need["verdict"]], said[need["before_verdict"]])
            assert plain(row[5:7]) == [need["before_share"], (need["before"] or {"base": None})["base"]]
        weeks = sheets["What changed (weeks)"][1:14]
        for at, row in enumerate(weeks[:12]):
            assert [row[0], *plain(row[2:3])] == [told["weeks"][at]["week"], told["weeks"][at]["base"]]
            assert plain(row[3:]) == [need["series"][at] for need in told["needs"]]
        assert plain(weeks[12][2:]) == [told["base"], *(need["count"] for need in told["needs"])]
        reasons = sheets["Why offers go unused"][1 : 1 + len(told["unused_offers"])]
        assert [plain(row[1:3]) for row in reasons] == [[row["count"], row["share"]] for row in told["unused_offers"]]
        places = sheets["By municipality"][1 : 1 + len(listed(told["municipalities"], "name"))]
        for row, place in zip(places, listed(told["municipalities"], "name"), strict=True):
            assert plain(row[1:]) == [place["count"], *(need["count"] for need in place["needs"])]
        ends = [row[1] for row in sheets["Who took part"][1:9]]
        assert plain(ends) == list(told["conversations"].values())[:8]
        details_agree(sheets, told["details"], {row["code"] for row in told["languages"] if row["count"]})
        overview = {row[0]: row[1] for row in sheets["Overview"]}
        assert overview["Week"] == told["week"] and overview["From"].date() == date.fromisoformat(told["from"])
        assert plain([overview["People who answered"], overview["Shares of needs are of"]]) == [
            told["people"],
            told["base"],
        ]


def listed(rows: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """Where there is a row of all others, it stands for those that are hidden."""
    others = any(row[name] == "*" for row in rows)
    return [row for row in rows if row["count"] is not None or not others]


def details_agree(sheets: dict[str, list[list[Any]]], told: dict[str, Any], languages: set[str]) -> None:
    shown = [need for need in told["needs"] if need["count"] is not None]
    offers = sheets["Offers for each need"][1 : 1 + len(shown)]
    for row, need in zip(offers, shown, strict=True):
        counts = (one["count"] for one in (*need["offers"], *need["known_offers_unused"]))
        assert plain(row[1:]) == [need["count"], *counts]
    exactly = sheets["What exactly, and how urgent"][1 : 1 + len(shown)]
    for row, need in zip(exactly, shown, strict=True):
        counts = [one["count"] for one in (*need["sub_needs"], *need["urgency"])]
        own = [value for value in row[1:] if value not in (None, "")]  # other needs' sub-needs
        assert sorted(map(str, plain(own))) == sorted(map(str, (need["count"], need["other_sub_needs"], *counts)))
    for name, rows in (("People in the household", told["household"]), ("In Germany", told["arrived"])):
        counts = [row["count"] for row in rows]  # a table without any is left out
        assert plain([row[1] for row in sheets.get(name, [])[1 : 1 + len(rows)]]) == counts or not any(counts)
        assert (name in sheets) == any(counts)
    worked = sheets["How the questions worked"][1 : 1 + len(told["questions"])]
    for row, question in zip(worked, told["questions"], strict=True):
        keys = ("reached", "unknown", "declined", "skipped", "left", "misunderstood", "seconds")
        assert plain(row[1:]) == [question.get(key) for key in keys]
    kinds = ("reached", "left", "misunderstood", "seconds")
    each = [[one[kind] for kind in kinds for one in question["languages"]] for question in told["questions"]]
    each = [row for row in each if any(row)]  # a question without any number is not listed
    assert [plain(row[1:]) for row in sheets.get("Each question by language", [])[1 : 1 + len(each)]] == each
    spoken = [row for row in told["languages"] if row["code"] in languages or set(row.values()) != {row["code"], None}]
    assert len(sheets["The questions by language"]) == 1 + len(spoken) + 2 * (len(spoken) < len(told["languages"]))
    unsure = sheets.get("How sure the answers are", [])[1 : 1 + len(told["doubts"])]
    doubts = [[row["count"], row["answers"]] for row in told["doubts"]]
    assert [plain(row[1:3]) for row in unsure] == doubts or not any(map(any, doubts))


def plain(values: list[Any]) -> list[Any]:
    """As the JSON has it: a dot is null, a share has four places."""
    assert None not in values
    return [None if value == HIDDEN else round(value, 4) if isinstance(value, float) else value for value in values]


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_pdf_has_every_row_of_the_page(summaries: list[Summary], catalogue: Catalogue, language: str) -> None:
    needs_pdf()
    for summary in summaries[-2:] if language == "de" else summaries[:1]:
        text = without_isolates(pdf_text(written(summary, catalogue, "pdf", language)))
        rows = Page(without_isolates(written(summary, catalogue, "html", language).decode())).rows
        assert len(rows) > 30
        at = 0
        for row in rows:
            cells = [cell.removesuffix("verdeckt").removesuffix("hidden") for cell in row]
            told = " ".join(" ".join(filter(None, cells)).split())
            found = text.find(told, at)
            assert found >= 0, told
            at = found + len(told)


def test_the_pdf_names_itself_its_language_and_its_pages(summaries: list[Summary], catalogue: Catalogue) -> None:
    needs_pdf()
    made = written(summaries[-1], catalogue, "pdf")
    facts = pdf_facts(made)
    assert facts["Title"] == "Was Zugewanderte brauchen · 2026-W47"
    assert facts["Tagged"] == "yes" and facts["Page size"].endswith("(A4)")
    assert f"{facts['Pages']} / {facts['Pages']}" in pdf_text(made)
    inside = pdf_inside(made)
    assert b"/Lang (de)" in inside and b"pdfuaid" in inside
    assert (
        len(re.findall(rb"/S ?/Figure", inside)) == len(summaries[-1].needs) == len(re.findall(rb"/Alt ?[(<]", inside))
    )
    assert made == written(summaries[-1], catalogue, "pdf"), "the same summary is the same file"


def test_a_pdf_opens_no_file_and_no_address(tmp_path: Any) -> None:
    needs_pdf()
    (tmp_path / "secret.css").write_text("p::after { content: 'leaked' }")
    source = (
        f'<!doctype html><html lang="de"><title>x</title><link rel="stylesheet" href="{tmp_path.as_uri()}/secret.css">'
    )
    assert pdf_text(set_page(source + "<p>kept</p>")) == "kept"


def test_a_pdf_has_letters_for_what_people_write_and_they_can_be_copied(catalogue: Catalogue) -> None:
    needs_pdf()
    lacking = scripts_without_font()
    said = {"ar": "نحتاج إلى طبيب أطفال", "ti": "ንቆልዑ ሓኪም የድልየና", "uk": "Нам потрібна лікарка"}
    shown = {code: words for code, words in said.items() if code not in lacking}
    quotes = "".join(
        f'<p lang="{code}" dir="{catalogue.languages[code].direction}">{words}</p>' for code, words in shown.items()
    )
    head = f'<!doctype html><html lang="de"><title>x</title><style>{stylesheet()}</style>'
    made = set_page(f'{head}<div class="report">{quotes}</div>')
    text = pdf_text(made, raw=False)
    assert [code for code, words in shown.items() if words not in text] == []
    fonts = subprocess.run(["pdffonts", "-"], input=made, capture_output=True, check=True).stdout.decode()
    assert all(line.split()[-5] == "yes" for line in fonts.splitlines()[2:]), "every font is in the file"


def test_quotes_are_in_every_form_and_none_of_them_runs(summaries: list[Summary], catalogue: Catalogue) -> None:
    needs_pdf()
    arabic, tigrinya = "نحتاج إلى طبيب أطفال", "ንቆልዑ ሓኪም የድልየና"
    quotes = (
        Quote(arabic, "ar", "Wir brauchen einen Kinderarzt", "de", "ar -> en -> de", "health"),
        Quote(tigrinya, "ti", None, "de", None, None),
        Quote('=HYPERLINK("http://x.example")', "en", None, "de", None, None),
    )
    quoted = dataclasses.replace(summaries[-1], quotes=quotes)
    told = {form: written(quoted, catalogue, form) for form in FORMATS}
    assert json.loads(told["json"])["quotes"][0]["text"] == arabic
    text, page = without_isolates(told["text"].decode()), told["html"].decode()
    paper = pdf_text(told["pdf"], raw=False)
    sheet = book(told["xlsx"])["In eigenen Worten"]
    assert [row[0] for row in sheet[1:3]] == [arabic, tigrinya] and sheet[1][2] == quotes[0].translation
    assert sheet[3][0] == "'" + str(quotes[2].text)
    for words in (arabic, tigrinya, "Wir brauchen einen Kinderarzt", "ar -> en -> de".replace(">", "")):
        assert words in text.replace(">", "") and words in paper.replace(">", "")
        assert words in html.unescape(page).replace(">", "")


def test_text_in_a_spreadsheet_is_never_run_and_sheets_have_names_that_excel_takes(catalogue: Catalogue) -> None:
    code = "=1+1"
    rows = Rows((code, "en"), (code, "work"), (code, "full"), (code, "bernau"))
    nine, both = {code: 9}, {(code, code): 9}
    spoken, home = {code: 9, "en": 5}, {code: 9, "bernau": 5}
    figures = Figures(14, 14, 9, 9, 9, 9, spoken, home, {(code, "first"): 9}, both, nine, both, nine, nine)
    shown = protect(figures, rows)
    odd = summarise(parse("2026-W47"), "Europe/Berlin", "complete", "needs", shown, [protect(Figures(), rows)])
    lenient = Catalogue.load()
    for language in ("de", "en"):
        sheets = book(FORMATS["xlsx"].render(odd, lenient, language))
        assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in sheets)
        texts = [cell for sheet in sheets.values() for row in sheet for cell in row if isinstance(cell, str)]
        assert any(code in text for text in texts)
        assert not [text for text in texts if text.startswith(RUNS)]


def test_a_spreadsheet_s_cells_are_typed_and_its_headings_stay(summaries: list[Summary], catalogue: Catalogue) -> None:
    made = written(summaries[-1], catalogue, "xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(made))["Was Menschen brauchen"]
    assert sheet.freeze_panes == "B2"
    assert isinstance(sheet["B2"].value, int) and sheet["B2"].number_format == "#,##0"
    assert isinstance(sheet["C2"].value, float) and sheet["C2"].number_format == "0%"
    widths = [sheet.column_dimensions[letter].width for letter in "AB"]
    assert widths[0] > widths[1] and max(widths) <= 64
    assert "vbaProject" not in str(zipfile.ZipFile(io.BytesIO(made)).namelist())
    assert made == written(summaries[-1], catalogue, "xlsx"), "the same summary is the same file"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("week", ["2026-W30", "2026-W48"])
def test_a_week_without_numbers_has_a_file_that_says_so(
    world: World, catalogue: Catalogue, week: str, form: str
) -> None:
    if form == "pdf":
        needs_pdf()
    empty = weekly(world.engine, parse(week), BERLIN, world.flow, LANGUAGES, NOW)
    made = written(empty, catalogue, form, "en")
    said = "Fewer than five people answered" if week == "2026-W30" else "This week is not over."
    told = {
        "pdf": lambda: pdf_text(made),
        "xlsx": lambda: str(book(made)),
        "json": lambda: said if json.loads(made)["people"] is None else "",
    }
    assert said in told.get(form, made.decode)()
