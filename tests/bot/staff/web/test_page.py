"""The staff page: open to who has the key, closed and dull to everyone else."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from fastapi import FastAPI

from bot.channels.web.guard import Guard
from bot.staff.web.page import staff_router
from locales.catalogue import Catalogue
from reports.summary import Summary
from reports.week import Week
from tests.bot.channels.web.browser import Browser

KEY = "a key that nobody guesses"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # Monday of 2026-W48


def nobody(week: Week) -> Summary:
    raise AssertionError(f"the page of a week asks for {week} as HTML only")


@pytest.fixture
def browser() -> Iterator[Browser]:
    app = FastAPI(openapi_url=None)
    app.include_router(
        staff_router(
            catalogue=Catalogue.load(),
            key=KEY,
            render_week=lambda week, language, audience: f"<h1>{week} in {language}</h1>",
            read_week=nobody,
            first_week=lambda: None,
            style=".report { color: #1b1f24; }",
            clock=lambda: NOW,
            zone=ZoneInfo("Europe/Berlin"),
        )
    )
    app.add_middleware(Guard, broken=lambda request: None)
    with Browser(app) as browser:
        yield browser


def heading(browser: Browser) -> str:
    return browser.page.one("h1").text


def links(browser: Browser) -> dict[str, str]:
    return {link.text.strip(): link["href"] for link in browser.page.all("a")}


def test_the_key_opens_the_latest_complete_week_in_german(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY})
    assert heading(browser) == "2026-W47 in de"
    assert browser.page.one("html")["lang"] == "de"
    assert "key" not in str(browser.response.url)
    browser.get("/staff")
    assert heading(browser) == "2026-W47 in de"


def test_the_cookie_is_not_the_key_and_stays_with_this_page(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY})
    cookie = browser.response.history[0].headers["set-cookie"]
    assert KEY not in cookie
    assert cookie.endswith("; HttpOnly; Max-Age=2592000; Path=/staff; SameSite=strict")


@pytest.mark.parametrize("address", ["/staff", "/staff?key=", "/staff?key=wrong", "/staff?key=%ED%A0%80%00"])
def test_nothing_is_shown_without_the_key(browser: Browser, address: str) -> None:
    browser.get(address)
    assert browser.status == 403
    assert not browser.page.all("h1")
    assert not browser.client.cookies


def test_an_invented_cookie_opens_nothing(browser: Browser) -> None:
    for cookie in ("", "x", KEY, "é"):
        browser.get("/staff", headers={"Cookie": f"needs-staff={cookie}".encode()})
        assert browser.status == 403


def test_guessing_keys_is_slowed_down(browser: Browser) -> None:
    statuses = [(browser.get("/staff?key=guess"), browser.status)[1] for _ in range(12)]
    assert statuses == [403] * 10 + [429] * 2


def test_the_weeks_before_are_one_link_away_and_the_running_week_is_not_shown(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY})
    assert "Nächste Woche" not in links(browser)
    browser.get(links(browser)["Woche davor"])
    assert heading(browser) == "2026-W46 in de"
    browser.get(links(browser)["Nächste Woche"])
    assert heading(browser) == "2026-W47 in de"
    for week in ("2026-W48", "2027-W01", "nonsense", "2026-W99", "<b>"):
        browser.get("/staff", params={"week": week})
        assert heading(browser) == "2026-W47 in de"


def test_the_language_can_be_changed_and_the_week_stays(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY, "week": "2026-W40"})
    assert heading(browser) == "2026-W40 in de"
    browser.get(links(browser)["English"])
    assert heading(browser) == "2026-W40 in en"
    assert "Week before" in links(browser)
    browser.get("/staff", params={"language": "xx"})
    assert heading(browser) == "2026-W47 in de"


def test_a_link_in_a_mail_opens_the_page_for_who_was_let_in(browser: Browser) -> None:
    browser.get("/staff", headers={"Sec-Fetch-Site": "cross-site"})  # the browser keeps a strict cookie back
    assert browser.page.one("meta", **{"http-equiv": "refresh"})["content"] == "0; url=/staff"
    browser.get("/staff", headers={"Sec-Fetch-Site": "same-origin"})
    assert browser.status == 403


def test_the_page_is_not_kept_and_not_found_by_search(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY})
    assert browser.response.headers["cache-control"] == "no-store"
    assert browser.page.one("meta", name="robots")["content"] == "noindex"
    assert browser.response.headers["x-frame-options"] == "DENY"


def test_the_summary_comes_with_its_style(browser: Browser) -> None:
    browser.get("/staff", params={"key": KEY})
    styles = [link["href"] for link in browser.page.all("link", rel="stylesheet")]
    assert [browser.get(address) and browser.response.headers["content-type"] for address in styles] == [
        "text/css; charset=utf-8"
    ] * 2
    browser.get(styles[0])
    assert browser.response.text == ".report { color: #1b1f24; }"
