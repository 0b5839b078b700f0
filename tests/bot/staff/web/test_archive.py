"""The archive: every week that is over, newest first, each with the files to take along; for staff only."""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi import FastAPI

from bot.channels.web.guard import Guard
from bot.staff.web.page import staff_router
from dialogs.reading import read_flow
from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.summary import Summary
from reports.week import BERLIN, Week
from reports.weekly import audiences_of, earliest, weekly
from storage.database import open_database
from tests.bot.channels.web.browser import Browser
from tests.reports.people import LANGUAGES, World, populate
from tests.reports.reading import book, needs_pdf, pdf_text
from tests.reports.test_render import Page

KEY = "a key that nobody guesses"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # Monday of 2026-W48
FLOW = Path(__file__).parents[4] / "dialogs" / "flows" / "needs.yaml"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    flow, problems = read_flow(FLOW.read_bytes(), FLOW.name)
    assert flow is not None, problems
    engine = open_database(f"sqlite:///{tmp_path / 'needs.db'}")
    yield World(engine, flow)
    engine.dispose()


def summary(world: World, week: Week, audience: str) -> Summary:
    return weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, NOW, audience=audience)


@pytest.fixture
def browser(world: World) -> Iterator[Browser]:
    app = FastAPI(openapi_url=None)
    app.include_router(
        staff_router(
            catalogue=Catalogue.load(),
            key=KEY,
            render_week=lambda week, language, audience: f"<h1>{week} in {language}</h1>",
            read_week=lambda week, audience: summary(world, week, audience),
            audiences=audiences_of(world.flow),
            flow=world.flow.name,
            first_week=lambda: earliest(world.engine, world.flow.name, BERLIN),
            style="",
            clock=lambda: NOW,
            zone=BERLIN,
        )
    )
    app.add_middleware(Guard, broken=lambda request: None)
    with Browser(app) as browser:
        yield browser


@pytest.fixture
def staff(browser: Browser) -> Browser:
    browser.get("/staff", params={"key": KEY})
    return browser


def people(world: World, begin: datetime, number: int = 200) -> None:
    populate(world, 7, number, begin, datetime(2026, 11, 22, tzinfo=UTC))
    world.write()


def weeks(browser: Browser) -> list[str]:
    ids = [each["id"] for each in browser.page.all("h2")]
    return [each.removeprefix("week-") for each in ids if each.startswith("week-")]


def addresses(browser: Browser, text: str) -> list[str]:
    return [link["href"] for link in browser.page.all("a") if without_isolates(link.text).strip() == text]


def test_all_weeks_are_there_and_the_newest_comes_first(world: World, staff: Browser) -> None:
    people(world, datetime(2026, 8, 3, tzinfo=UTC))
    staff.get("/staff")
    staff.get(*addresses(staff, "Archiv"))
    found = weeks(staff)
    assert found == [f"2026-W{number}" for number in range(47, 35, -1)]
    while older := addresses(staff, "Ältere Wochen"):
        staff.get(older[0])
        assert addresses(staff, "Neuere Wochen")
        found += weeks(staff)
    assert found == [f"2026-W{number}" for number in range(47, 31, -1)]
    staff.get(addresses(staff, "Neuere Wochen")[0])
    assert weeks(staff)[0] == "2026-W47"


def test_a_week_stands_there_as_its_own_page_says_it(world: World, staff: Browser) -> None:
    people(world, datetime(2026, 10, 26, tzinfo=UTC))
    week = summary(world, Week(2026, 47), "all")
    staff.get("/staff/archive?language=en")
    card = without_isolates(staff.page.all("article")[0].text)
    assert f"{week.people} people answered" in card
    for need in week.needs[:3]:
        assert need.share is not None
        assert f"{need.count} of {week.base} ({round(100 * need.share)}%)" in card
    assert "16 November 2026 to 22 November 2026" in card
    staff.get(*addresses(staff, "Week 47, 2026"))
    assert staff.page.one("h1").text == "2026-W47 in en"


def test_the_weeks_stand_side_by_side_with_what_their_own_pages_say(world: World, staff: Browser) -> None:
    for _ in range(90):  # of whom all name what few named before
        at = datetime(2026, 11, 18, tzinfo=UTC)
        world.answer(world.conversation(world.person(), at, "en"), "first", "contacts", at)
    people(world, datetime(2026, 10, 26, tzinfo=UTC))
    staff.get("/staff/archive?language=en")
    rows = Page(without_isolates(staff.response.text)).rows
    shown = [weekly(world.engine, Week(2026, at), BERLIN, world.flow, LANGUAGES, NOW) for at in (47, 46, 45, 44)]
    assert rows[0] == ["Need", "W47", "W46", "W45", "W44"]
    assert rows[1] == ["People", *(str(each.people) for each in shown)]
    assert rows[2] == ["Base of the shares", *(str(each.base) for each in shown)]
    assert len(rows) == 3 + len(shown[0].needs)
    for at, need in enumerate(shown[0].needs, start=3):
        then = [next(each for each in week.needs if each.code == need.code) for week in shown]
        told = ["·hidden" if each.share is None else f"{round(100 * each.share)}%" for each in then]
        assert [cell.partition(",")[0].lstrip("▲▼") for cell in rows[at][1:]] == told
        clear = [bool({each.course.last, each.course.long} & {"more", "fewer"}) for each in then]
        assert ["clearly" in cell for cell in rows[at][1:]] == clear
        assert need.code != "contacts" or rows[at][1].startswith("▲")
    assert "Meeting people: clearly more" in " ".join(without_isolates(staff.page.all("article")[0].text).split())


CHECKS: dict[str, Callable[[bytes], object]] = {
    "pdf": lambda content: "Week 47 of 2026" in pdf_text(content),
    "xlsx": lambda content: "Overview" in book(content),
    "html": lambda content: b"<article" in content and b"<link" not in content,
    "json": lambda content: json.loads(content)["week"] == "2026-W47",
    "txt": lambda content: b"Week 47 of 2026" in content.replace("\u2068".encode(), b""),
}


@pytest.mark.parametrize("end", CHECKS)
def test_every_form_can_be_taken_along(world: World, staff: Browser, end: str) -> None:
    if end == "pdf":
        needs_pdf()
    people(world, datetime(2026, 11, 9, tzinfo=UTC), 90)
    staff.get("/staff/archive?language=en")
    (address,) = [link["href"] for link in staff.page.all("a") if f"W47.{end}?" in link["href"]]
    staff.get(address)
    assert staff.status == 200
    assert staff.response.headers["content-disposition"] == f'attachment; filename="needs-2026-W47.{end}"'
    assert staff.response.headers["cache-control"] == "no-store"
    assert CHECKS[end](staff.response.content)


def test_the_weeks_of_one_municipality_can_be_chosen_and_stay_chosen(world: World, staff: Browser) -> None:
    people(world, datetime(2026, 10, 26, tzinfo=UTC), 400)
    town = audiences_of(world.flow)[1]
    whole, part = (summary(world, Week(2026, 47), audience) for audience in ("all", town))
    assert part.people and whole.people and part.people < whole.people
    staff.get("/staff/archive?language=en")
    options = {option["value"]: option.text for option in staff.page.all("option")}
    assert list(options) == list(audiences_of(world.flow)) and options["all"] == "All municipalities"
    staff.get("/staff/archive", params={"language": "en", "audience": town})
    assert f"{part.people} people answered" in without_isolates(staff.page.all("article")[0].text)
    assert [option["value"] for option in staff.page.all("option") if "selected" in option.attributes] == [town]
    kept = [link["href"] for link in staff.page.all("a") if "/staff" in link["href"]]
    assert kept and all(f"audience={town}" in address for address in kept)
    (address,) = [address for address in kept if "W47.json" in address]
    staff.get(address)
    told = json.loads(staff.response.content)
    assert (told["audience"], told["people"]) == (town, part.people)
    assert staff.response.headers["content-disposition"] == f'attachment; filename="needs-2026-W47-{town}.json"'
    staff.get("/staff/archive", params={"audience": "<b>nowhere"})
    assert not [address for address in staff.page.all("a") if "audience" in address["href"]]


def test_nothing_is_shown_without_the_key(world: World, browser: Browser) -> None:
    people(world, datetime(2026, 11, 9, tzinfo=UTC), 90)
    for address in ("/staff/archive", "/staff/archive/2026-W47.json", "/staff/archive/2026-W47.pdf?language=de"):
        browser.get(address)
        assert browser.status == 403 and not browser.page.all("h2")
    browser.get("/staff/archive", headers={"Sec-Fetch-Site": "cross-site"})
    assert browser.page.one("meta", **{"http-equiv": "refresh"})["content"] == "0; url=/staff/archive"


@pytest.mark.parametrize(
    "name", ["2026-W48.json", "2026-W47.exe", "2026-W47", "nonsense.pdf", "..%2F..%2Fkey", "2026-W99.pdf"]
)
def test_what_is_no_file_of_a_week_that_is_over_is_not_found(world: World, staff: Browser, name: str) -> None:
    people(world, datetime(2026, 11, 9, tzinfo=UTC), 90)
    staff.get(f"/staff/archive/{name}")
    assert staff.status == 404


def test_before_anybody_has_answered_there_is_one_week_that_says_so(staff: Browser) -> None:
    for until in ("", "2026-W48", "1999-W01", "nonsense", "2199-W01"):
        staff.get("/staff/archive", params={"until": until})
        assert weeks(staff) == ["2026-W47"] and "weniger als fünf Menschen" in staff.page.one("article").text
        assert not addresses(staff, "Ältere Wochen") and not addresses(staff, "Neuere Wochen")


def test_without_pango_the_page_says_what_to_do(world: World, staff: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    staff.get("/staff/archive/2026-W47.pdf")
    assert staff.status == 503 and "needs doctor" in staff.page.one("p").text


def test_the_page_of_a_municipality_is_chosen_on_the_page_of_the_week_and_stays_chosen(
    world: World, staff: Browser
) -> None:
    town = audiences_of(world.flow)[1]
    staff.get("/staff?language=en&week=2026-W46")
    (form,) = staff.page.all("form")
    kept = {field["name"]: field["value"] for field in staff.page.all("input") if field["type"] == "hidden"}
    assert form["action"] == "/staff" and kept == {"week": "2026-W46", "language": "en"}
    assert [option["value"] for option in staff.page.all("option")] == list(audiences_of(world.flow))
    staff.get(form["action"], params={**kept, "audience": town})
    assert [option["value"] for option in staff.page.all("option") if "selected" in option.attributes] == [town]
    weeks = [link["href"] for link in staff.page.all("a") if link["href"].startswith("/staff?")]
    assert weeks and all(f"audience={town}" in address for address in weeks)
