"""The list of words to quote on the staff page: plain forms, from our own page only, for who has the key."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.app import build
from bot.settings import read_settings
from tests.bot.channels.web.browser import Browser
from tests.bot.staff.test_quotes import DECIDED, IDEA, NEXT, READ, House, clock, week

__all__ = ["week"]
PAGE = "/staff/quotes"


@pytest.fixture
def house(alone: Path, week: Path) -> Iterator[House]:
    shutil.copytree(week, alone / "data")
    clock.now = DECIDED
    with build(read_settings(None, data=alone / "data"), clock) as app:
        yield House(app)


@pytest.fixture
def browser(house: House) -> Iterator[Browser]:
    with Browser(house.app.web()) as browser:
        browser.get("/" + house.app.staff_path)
        yield browser


def card(house: House, language: str) -> str:
    """The token of the waiting idea in a language."""
    return next(each.candidate.token for each in house.listed().waiting if each.candidate.language == language)


def press(browser: Browser, do: str, token: str, **typed: str) -> None:
    """Presses a button below an idea of the page that is shown, as a browser without JavaScript does."""
    assert token in [field["value"] for field in browser.page.all("input", name="quote")]
    sent = {"form": browser.page.one("input", name="form")["value"], "language": "de", "quote": token}
    browser.post(PAGE, {**sent, **typed, "do": do})


def done(browser: Browser) -> str:
    return browser.page.one(role="status").text


def test_the_page_shows_the_words_in_their_own_direction_and_what_was_taken_out(browser: Browser) -> None:
    browser.get(PAGE)
    (arabic,) = browser.page.all("blockquote", lang="ar", dir="rtl")
    (tigrinya,) = browser.page.all("blockquote", lang="ti", dir="ltr")
    assert arabic.text.strip() == "اسمي [Name] ورقمي [Telefonnummer]. نريد مكانا للنساء."
    assert tigrinya.text.strip() == IDEA["ti"]
    text = browser.page.one("main").text
    assert "ar -> en -> de" in text and "Herausgenommen: [Name] [Telefonnummer]" in text.replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert "Nicht übersetzt" in text and "٠١٥١" not in browser.response.text
    assert not browser.page.all("script")
    browser.get(PAGE, params={"language": "en"})
    assert "[telephone number]" in browser.page.one("main").text


def test_approving_tells_the_week_and_can_be_undone(browser: Browser, house: House) -> None:
    browser.get(PAGE)
    token = card(house, "ti")
    press(browser, "approve", token)
    assert browser.response.history[0].status_code == 303
    assert "Freigegeben" in done(browser) and str(NEXT) in done(browser)
    assert len(house.listed().waiting) == 1
    press(browser, "undo", token)
    assert "Rückgängig" in done(browser) and len(house.listed().waiting) == 2


def test_what_was_approved_is_on_next_mondays_page_and_what_was_refused_is_not(browser: Browser, house: House) -> None:
    browser.get(PAGE)
    press(browser, "approve", card(house, "ar"))
    press(browser, "refuse", card(house, "ti"))
    assert "nicht zitiert" in done(browser)
    clock.now = DECIDED
    for number in range(6):
        house.answers(f"new{number}", "ar")
    clock.now = READ
    browser.get("/staff")
    assert len(browser.page.all("figure")) == 1
    assert browser.page.all("blockquote", lang="ar", dir="rtl") and not browser.page.all("blockquote", lang="ti")
    assert "Worte zum Zitieren" in browser.page.one("header").text


def test_shortening_in_the_page_only_leaves_words_out(browser: Browser, house: House) -> None:
    browser.get(PAGE)
    token = card(house, "ar")
    (original, translation) = (browser.page.all("textarea", name=name)[0].text for name in ("text", "translation"))
    assert "[Telefonnummer]" in original and "[Telefonnummer]" in translation
    press(browser, "shorten", token, text=original, translation="Wir hassen einen Ort für Frauen.")
    assert "nicht gesagt" in done(browser) and len(house.listed().waiting) == 2
    press(browser, "shorten", token, text=original, translation="[Name], Wir möchten einen Ort für Frauen.")
    assert "Freigegeben" in done(browser)
    clock.now = READ
    (quote,) = house.quotes()
    assert (quote["translation"], quote["text"]) == ("[name], Wir möchten einen Ort für Frauen.", None)


def test_a_form_that_is_not_ours_changes_nothing(browser: Browser, house: House) -> None:
    browser.get(PAGE)
    mark = browser.page.one("input", name="form")["value"]
    sent = {"quote": house.token, "do": "approve", "language": "de"}
    for form in (sent, {**sent, "form": "0" * 64}, {**sent, "form": "é"}):
        browser.post(PAGE, form)
        assert browser.status == 403
    browser.post(PAGE, {**sent, "form": mark}, headers={"Sec-Fetch-Site": "cross-site"})
    assert browser.status == 403
    browser.client.cookies.clear()
    browser.post(PAGE, {**sent, "form": mark})
    assert browser.status == 403
    browser.get(PAGE)
    assert browser.status == 403 and not browser.page.all("blockquote")
    assert len(house.listed().waiting) == 2


def test_nonsense_is_answered_kindly(browser: Browser) -> None:
    browser.get(PAGE)
    mark = browser.page.one("input", name="form")["value"]
    for do, status in (("approve", 200), ("refuse", 200), ("undo", 200), ("fly", 400)):
        browser.post(PAGE, {"form": mark, "quote": "0" * 16, "do": do, "language": "xx"})
        assert browser.status == status
        if status == 200:
            assert "nicht mehr da" in done(browser)
            assert parse_qs(urlsplit(str(browser.response.url)).query)["language"] == ["de"]
