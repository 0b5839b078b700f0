"""The small script in a real browser: smoother, never different from what plain forms do."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

from bot.desk import FrontDesk
from bot.serving import configured
from dialogs.conversation import Conversation
from tests.browser.chromium import chromium
from tests.browser.watching import until

PHONE = {"width": 360, "height": 640}
LANGUAGES = ["en", "ar", "fa", "ti"]


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The application on a free port; its address."""
    config = configured(app)
    config.port = 0
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def base(app: FastAPI) -> Iterator[str]:
    with served(app) as address:
        yield address


@pytest.fixture
def context(chrome: Browser, base: str) -> Iterator[BrowserContext]:
    context = chrome.new_context(viewport=PHONE, base_url=base)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, base: str) -> Iterator[Page]:
    """A page at the first question. No error on its console, and no request to anywhere else."""
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(base) else troubles.append(request.url))
    yield page
    assert [trouble for trouble in troubles if "Failed to load resource" not in trouble] == []


@pytest.fixture
def stored(desk: FrontDesk, context: BrowserContext) -> Callable[[], Conversation]:
    def look() -> Conversation:
        token = next(cookie["value"] for cookie in context.cookies() if cookie["name"] == "needs")
        reply = desk._lane.look("web", token)
        assert reply is not None
        assert reply.conversation is not None
        return reply.conversation

    return look


def begin(page: Page, language: str = "en") -> None:
    page.goto("/")
    page.click(f"button[value={language}]")
    page.click("#answer button[value=yes]")
    expect(page.locator("button[value=housing]")).to_be_visible()
    page.evaluate("window.sameDocument = true")


def answer(page: Page, button: str) -> None:
    """Clicks and waits for the next question: a click while the page is busy does nothing."""
    place = page.locator("#answer input[name=attempt]").input_value()
    page.click(f"#answer button[value={button}]")
    expect(page.locator("#answer input[name=attempt]")).not_to_have_value(place)
    expect(page.locator("body.busy")).to_have_count(0)


def to_own_words(page: Page) -> None:
    begin(page)
    for button in ("housing", "skip", "skip", "now", "used", "skip", "skip", "skip"):
        answer(page, button)
    expect(page.locator("textarea")).to_be_visible()


def posts(page: Page) -> list[Request]:
    seen: list[Request] = []
    page.on("request", lambda request: seen.append(request) if request.method == "POST" else None)
    return seen


def test_answers_change_the_page_in_place(page: Page) -> None:
    begin(page)
    page.click("button[value=work]")
    expect(page.locator("#past .person").last).to_have_text("Your answer: Work")
    expect(page.locator("#asked")).to_contain_text("What is second most important")
    assert page.evaluate("window.sameDocument")
    assert page.evaluate("document.activeElement.id") == "answer"
    # Below the header, once it has been scrolled there.
    until(page, "document.getElementById('asked').getBoundingClientRect().top > 60")


def test_a_change_of_language_turns_the_page_around(page: Page) -> None:
    begin(page)
    page.click("#side button[value=language]")
    page.click("#answer button[value=ar]")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert page.evaluate("window.sameDocument")
    assert page.locator("#side").inner_text().startswith("العربية")


def test_quick_taps_send_one_answer(page: Page, stored: Callable[[], Conversation]) -> None:
    begin(page)
    sent = posts(page)
    page.evaluate("for (let i = 0; i < 20; i++) document.querySelector('button[value=housing]').click()")
    expect(page.locator("#asked")).to_contain_text("What is second most important")
    assert len(sent) == 1
    assert stored().answers["first"].value == "housing"


def test_a_broken_request_is_sent_again_the_plain_way(page: Page, stored: Callable[[], Conversation]) -> None:
    begin(page)

    def lose_the_answer(route: Route) -> None:
        route.fetch()  # taken by the server, and its answer lost on the way
        route.abort()

    page.route("**/chat", lose_the_answer, times=1)
    page.click("button[value=housing]")
    expect(page.locator("#asked")).to_contain_text("What is second most important")
    assert page.evaluate("window.sameDocument") is None
    assert {place: held.value for place, held in stored().answers.items() if place != "topics"} == {
        "consent": "yes",
        "first": "housing",
    }


def test_without_a_connection_nothing_typed_is_lost(page: Page, context: BrowserContext) -> None:
    to_own_words(page)
    page.fill("textarea", "Please wait for me")
    context.set_offline(True)
    page.click("#answer .primary")
    expect(page.locator("#notice")).to_contain_text("No connection.")
    assert page.input_value("textarea") == "Please wait for me"
    context.set_offline(False)
    page.click("#answer .primary")
    expect(page.locator("#past .person").last).to_contain_text("Please wait for me")
    expect(page.locator("#notice")).to_have_text("")


def test_a_message_that_is_too_long_stays_in_its_field(page: Page) -> None:
    to_own_words(page)
    page.evaluate("document.querySelector('textarea').removeAttribute('maxlength')")
    page.fill("textarea", "a" * 100_000)
    page.click("#answer .primary")
    expect(page.locator("#notice")).to_contain_text("Your message is too long.")
    assert len(page.input_value("textarea")) == 100_000
    assert page.evaluate("window.sameDocument")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_large_enough_to_tap_and_fits_a_narrow_phone(page: Page, language: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    begin(page, language)
    for button in ("housing", "skip", "skip", "now", "used", "skip"):
        page.click("details.more summary")
        page.click("details.instead summary") if page.locator("details.instead").count() else None
        small = page.evaluate(
            """() => [...document.querySelectorAll(
                    'button, a:not(.unseen), summary, select, textarea, .tick, input[name=text]')]
                .map(e => [e.outerHTML, e.getBoundingClientRect()])
                .filter(([html, box]) => box.height && (box.height < 47.5 || box.width < 44)).map(([html]) => html)"""
        )
        assert small == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        answer(page, button)
