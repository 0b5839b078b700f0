"""Coming back: a code on paper leads to the same conversation on another device."""

import re

from fastapi import FastAPI

from bot.codes import canonical
from tests.bot.channels.web.browser import ORIGIN, Browser


def code_of(browser: Browser) -> str:
    browser.get("/code")
    return next(element.text for element in browser.page.all("strong"))


def test_a_code_leads_back_on_another_device(browser: Browser, app: FastAPI) -> None:
    browser.consent("de")
    browser.tap("housing")
    asked = browser.page.asked
    code = code_of(browser)
    with Browser(app) as other:
        other.get("/return")
        other.post("/return", {"code": code.lower().replace("-", " ")})
        assert other.response.url == f"{ORIGIN}/chat#last"
        assert other.page.asked == asked
        other.tap("work")
    browser.get("/chat")
    assert browser.page.asked != asked


def test_the_code_is_always_the_same_and_easy_to_copy(browser: Browser) -> None:
    browser.consent()
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}", code_of(browser))
    assert code_of(browser) == code_of(browser)


def test_a_pause_shows_the_code(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("pause")
    assert code_of(browser) in browser.get("/chat").one(id="now").text


def test_who_starts_over_keeps_her_code_before_she_agrees_again(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    code = code_of(browser)
    browser.get("/chat")
    browser.press("start_over")
    browser.tap("yes")
    assert browser.page.asked.startswith("Do you want to take part?")
    assert "/code" in [link["href"] for link in browser.page.all("a")]
    assert code_of(browser) == code, "her earlier answers are kept, and she can take them along or delete them"
    browser.get("/chat")
    browser.tap("no")
    browser.get("/code")
    assert code not in browser.response.text


def test_there_is_no_code_before_consent(browser: Browser) -> None:
    browser.begin()
    browser.get("/code")
    assert not browser.page.all("strong")
    assert "You get a code after" in browser.response.text
    assert "/code" not in [link["href"] for link in browser.get("/chat").all("a")]


def test_an_unknown_code_is_told_kindly(browser: Browser) -> None:
    for code in ("0000-0000-0000", "", "ab", "<b>", "٠" * 12, "x" * 5000):
        browser.post("/return", {"code": code})
        assert browser.status == 422
        assert "We do not know this code." in browser.response.text
    assert "needs" not in browser.client.cookies


def test_letters_that_look_alike_are_one() -> None:
    assert canonical("ilo1 abcd-2345") == "1101-ABCD-2345"
    assert canonical("1234") is None


def test_guessing_codes_is_slowed_down(browser: Browser) -> None:
    statuses = [(browser.post("/return", {"code": f"{number:012}"}), browser.status)[1] for number in range(20)]
    assert statuses[:10] == [422] * 10
    assert statuses[-1] == 429
