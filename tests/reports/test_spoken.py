"""How each question worked in each language: a table in two directions, held against its margins."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from locales.catalogue import Catalogue
from reports.asked import Asked
from reports.cells import Rows
from reports.disclosure import Protected, protect
from reports.render import html, text
from reports.spoken import INSIDE
from reports.summary import summarise
from reports.week import BERLIN, parse
from storage.details import Details
from storage.figures import Figures
from storage.people import export_answers
from storage.vault import Vault
from tests.reports.lives import live
from tests.reports.people import World
from tests.reports.recount_details import recount
from tests.reports.test_details import pairs, published, times

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEK = parse("2026-W47")
LEFT_IN = INSIDE["left"]
LANGUAGES = ("ar", "fa", "uk", "ti", "so")
SPOKEN = {"ar": 60, "fa": 50, "uk": 40, "ti": 4, "so": 4}


def week(left: Mapping[tuple[str, str], int]) -> Protected:
    """What is shown of a week in which so many left each of two questions, in each language."""
    people = sum(SPOKEN.values())
    asked = Asked(questions=("a", "b"))
    came = {(question, code): count for question in asked.questions for code, count in SPOKEN.items()}
    each, by = Counter[str](), Counter[str]()
    for (question, code), count in left.items():
        each[question] += count
        by[code] += count
    details = Details(
        partial=90,
        given={(question, "answered"): people - each[question] for question in asked.questions},
        reached=dict.fromkeys(asked.questions, people),
        left=each,
        left_by=by,
        reached_in=came,
        left_in=left,
        seconds_in=dict.fromkeys(came, (12.0, 9)),
    )
    figures = Figures(
        *(people, people, 50, 9, 120, 80, SPOKEN, {"": people}),
        ranks={("work", "first"): 70, ("housing", "first"): 50},
        places={("work", ""): 70, ("housing", ""): 50},
        reasons={"full": 60, "far": 40},
        given={("full", ""): 60, ("far", ""): 40},
        named_at={"": 120},
        reasoned_at={"": 80},
        details=details,
    )
    return protect(figures, rows_of(asked))


def rows_of(asked: Asked) -> Rows:
    return Rows(LANGUAGES, ("work", "housing"), ("full", "far"), ("bernau",), asked)


def shown(left: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], int | None]:
    return week(left).grid(LEFT_IN)


MANY = {("a", "ar"): 12, ("a", "fa"): 9, ("a", "uk"): 8, ("b", "ar"): 11, ("b", "fa"): 7, ("b", "uk"): 9}


def test_large_numbers_are_told_and_the_small_languages_together() -> None:
    told = shown(MANY | {("a", "ti"): 3, ("a", "so"): 3, ("b", "ti"): 1, ("b", "so"): 1})
    assert {code for _, code in told} == {"ar", "fa", "uk", "*"}, "a language whose number is hidden has no row"
    assert told["a", "ar"] == 12 and told["b", "ar"] == 11


def test_what_is_left_of_a_question_is_no_secret_so_a_second_number_is_hidden_with_a_small_one() -> None:
    told = shown(MANY | {("a", "uk"): 2})
    assert told["a", "uk"] is None
    assert [told["a", code] for code in ("ar", "fa")].count(None) >= 1


def test_what_is_left_of_a_language_is_no_secret_either() -> None:
    told = shown(MANY | {("b", "ar"): 2})
    assert told["b", "ar"] is None and told["a", "ar"] is None, "fourteen left in that language, which is shown"


def test_a_median_stands_only_where_the_people_who_came_are_shown() -> None:
    seen = week(MANY)
    seconds, came = seen.grid("seconds-in"), seen.grid(INSIDE["reached"])
    assert seconds["a", "ar"] == 10 and ("a", "*") not in seconds
    assert all(came[key] is not None for key, value in seconds.items() if value is not None)


def test_what_is_hidden_of_it_is_not_counted_among_the_page_s_hidden_numbers() -> None:
    seen = week(MANY)
    assert None in seen.grid(LEFT_IN).values()
    assert seen.suppressed == sum(value is None for key, value in seen.shown.items() if key[0] not in SPREAD)


SPREAD = {*INSIDE.values(), "seconds-in", "given"}


def test_every_number_of_a_large_week_equals_a_count_of_the_exported_answers(world: World) -> None:
    vault = Vault(bytes(32))
    live(world, 3, 200, WEEK.start(BERLIN) - timedelta(days=14), WEEK.end(BERLIN) - timedelta(days=14), vault)
    live(world, 4, 1_000, WEEK.start(BERLIN), WEEK.end(BERLIN), vault)
    world.write()
    rows = [
        row | {"at": datetime.fromisoformat(row["at"])} for row in export_answers(world.engine, vault, read_in="de")
    ]
    told, truth = published(world, WEEK), recount(world, sorted(rows, key=lambda row: row["at"]), WEEK)
    for number, true in pairs(told, truth):
        assert number is None or number == true >= 5
    for seconds, true, of in times(told, truth):
        assert of >= 5 and (abs(seconds - true) <= (2.5 if true < 60 else 15) or seconds == 5)
    assert told["conversations"]["expired"]
    each = [one for question in told["details"]["questions"] for one in question["languages"]]
    for kind in ("reached", "left", "misunderstood", "seconds"):
        assert any(one[kind] for one in each), kind


def test_it_is_named_by_question_on_the_page_and_left_out_of_plain_text_and_of_weeks_published_before() -> None:
    catalogue, seen = Catalogue.load(), week(MANY)
    old = Protected({key: value for key, value in seen.shown.items() if key[0] not in SPREAD})
    nothing = protect(Figures(), rows_of(Asked(questions=("a", "b"))))
    pages = {}
    for name, one in (("new", seen), ("old", old.among(nothing))):
        made = summarise(WEEK, "Europe/Berlin", "complete", "needs", one, [nothing])
        pages[name] = html.page(made, catalogue, "de")
        assert "Jede Frage nach Sprachen" not in text.render(made, catalogue, "de").split("Weggelassen")[0]
    assert 'id="report-inside"' in pages["new"] and "Arabisch: 12" in pages["new"].replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert 'id="report-inside"' not in pages["old"]
    assert "Jede Frage nach Sprachen" in pages["old"].split("Weggelassen")[1]
