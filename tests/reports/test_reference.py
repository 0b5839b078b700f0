"""Who answered beside how many there are: only from shown numbers, and called clear only where it is."""

import dataclasses
import json
import random
from datetime import UTC, date, datetime

import pytest

from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.cells import Rows
from reports.disclosure import protect
from reports.more import Row
from reports.reference import Reference, compared
from reports.render.formats import FORMATS
from reports.summary import Quote, Summary, summarise
from reports.week import BERLIN, parse
from reports.weekly import weekly
from storage.figures import Figures
from tests.reports.people import LANGUAGES, World, populate
from tests.reports.reading import book

WEEK, DAY = parse("2026-W47"), date(2026, 6, 30)
ROWS = Rows(("ar", "ti", "uk"), ("housing",), (), ())


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def summary(languages: dict[str, int | None], people: int = 0) -> Summary:
    """As it may be shown: with this table of languages, and nothing else."""
    nothing = protect(Figures(), ROWS)
    bare = summarise(WEEK, "Europe/Berlin", "complete", "needs", nothing, [nothing])
    shown = sum(count or 0 for count in languages.values())
    rows = tuple(Row(code, count) for code, count in languages.items())
    return dataclasses.replace(bare, people=people or shown, languages=rows)


def with_figures(of: Summary, *references: Reference) -> Summary:
    return dataclasses.replace(of, missing=compared(of, references))


def register(of: str = "language", **people: int) -> Reference:
    return Reference(of, "Register of foreigners", DAY, people)


def read(of: Summary, catalogue: Catalogue, form: str = "text", language: str = "en") -> str:
    return without_isolates(FORMATS[form].render(of, catalogue, language).decode())


def test_a_group_that_is_clearly_missing_is_named_with_both_shares_source_and_day(catalogue: Catalogue) -> None:
    shown = with_figures(summary({"ar": 140, "ti": 24, "uk": 36}), register(ar=560, ti=400, uk=180, others=860))
    (one,) = shown.missing
    assert [(row.code, row.count, round(row.expected, 2), row.verdict) for row in one.rows] == [
        ("ar", 140, 0.28, "more"),
        ("ti", 24, 0.2, "fewer"),
        ("uk", 36, 0.09, "more"),
    ]
    text = read(shown, catalogue).replace("\n", " ")
    assert "Clearly missing: Tigrinya, 12% of the answers (24 of 200 people), 20% of the people in" in text
    assert "“Register of foreigners” (June 30, 2026)" in text or "“Register of foreigners” (30 June 2026)" in text
    page = read(shown, catalogue, "html", "de")
    assert "Tigrinya, 12" in page and "Wer geantwortet hat und wer fehlt" in page
    (told,) = json.loads(read(shown, catalogue, "json"))["reference"]
    assert told["base"] == 200 and told["rows"][1] == {
        **{"code": "ti", "count": 24, "share": 0.12, "people": 400, "expected": 0.2, "verdict": "fewer"}
    }
    sheets = book(FORMATS["xlsx"].render(shown, catalogue, "en"))
    assert [row[:2] for row in sheets["Language"][1:4]] == [["Arabic", 140], ["Tigrinya", 24], ["Ukrainian", 36]]


def test_a_hidden_number_has_no_share_and_no_verdict(catalogue: Catalogue) -> None:
    shown = with_figures(summary({"ar": 190, "ti": None, "uk": None}, 200), register(ar=500, ti=500))
    (one,) = shown.missing
    hidden = next(row for row in one.rows if row.code == "ti")
    assert (hidden.count, hidden.share, hidden.verdict) == (None, None, "few")
    assert "Clearly missing" not in read(shown, catalogue)


def test_every_share_is_a_shown_number_of_a_shown_base(world: World) -> None:
    populate(world, 4, 300, datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    of = weekly(world.engine, WEEK, BERLIN, world.flow, LANGUAGES, datetime(2026, 11, 23, 8, tzinfo=UTC))
    chance, towns = random.Random(4), [place.code for place in of.municipalities if place.code]
    kinds = {
        "language": list(LANGUAGES),
        "municipality": towns,
        **{"household": ["1", "2", "3-4"], "arrived": ["0-2", "60"]},
    }
    given = [register(of, **{code: chance.randint(5, 900) for code in codes}) for of, codes in kinds.items()]
    shown = with_figures(of, *given)
    seen = {
        "language": {row.code: row.count for row in of.languages},
        "municipality": {place.code: place.count for place in of.municipalities},
        "household": {row.code: row.count for row in of.more.household},
        "arrived": {row.code: row.count for row in of.more.arrived},
    }
    assert any(row.count is None for one in shown.missing for row in one.rows)
    for one in shown.missing:
        silent = seen[one.of].get("")
        assert one.base == (of.people or 0) - (silent or 0)
        for row in one.rows:
            assert row.count == seen[one.of][row.code]
            assert row.share == (None if row.count is None or one.base is None else row.count / one.base)


def test_a_page_without_figures_says_that_nobody_can_tell(catalogue: Catalogue) -> None:
    bare = summary({"ar": 40})
    for form in ("text", "html"):
        told = read(bare, catalogue, form).replace("\n", " ")
        assert "Who is missing, nobody can tell" in told and "reference.yaml" in told
    assert json.loads(read(bare, catalogue, "json"))["reference"] == []


def test_with_figures_and_nobody_clearly_missing_it_says_so(catalogue: Catalogue) -> None:
    shown = with_figures(summary({"ar": 100, "ti": 52, "uk": 48}), register(ar=500, ti=250, uk=250))
    assert "no group is clearly missing" in read(shown, catalogue).replace("\n", " ")


def test_an_empty_week_compares_nothing(catalogue: Catalogue) -> None:
    nobody = dataclasses.replace(summary({"ar": None}), people=None)
    shown = with_figures(nobody, register(ar=500, ti=250))
    assert all(row.share is None for row in shown.missing[0].rows)
    assert "missing" not in read(shown, catalogue)


def test_when_answers_follow_the_register_at_most_five_pages_in_a_hundred_say_clearly() -> None:
    chance, claims = random.Random(8), 0
    there = {"ar": 5000, "ti": 2000, "uk": 3000}
    for _ in range(300):
        drawn = chance.choices(list(there), list(there.values()), k=150)
        shown = with_figures(summary({code: drawn.count(code) for code in there}), register(**there))
        claims += any(row.verdict in ("more", "fewer") for row in shown.missing[0].rows)
    assert claims <= 15


def test_people_s_own_words_come_before_the_details(world: World, catalogue: Catalogue) -> None:
    populate(world, 4, 300, datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    of = weekly(world.engine, WEEK, BERLIN, world.flow, LANGUAGES, datetime(2026, 11, 23, 8, tzinfo=UTC))
    told = dataclasses.replace(of, quotes=(Quote("نريد حديقة", "ar", "We want a garden", "en", "ar -> en", None),))
    for form in ("text", "html"):
        page = read(told, catalogue, form)
        places = [page.index(heading) for heading in ("Why offers go unused", "We want a garden", "This year so far")]
        assert places == sorted(places)
