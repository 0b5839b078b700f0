"""Zero violations of WCAG 2.2 AA that axe-core finds, on a phone and on a desk, in Chromium."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.phone import Phone
from tests.browser.serving import Served, needs, served

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SIZES: list[ViewportSize] = [{"width": 360, "height": 640}, {"width": 1280, "height": 900}]
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """With people in the weeks before, so that there is something to show."""
    folder = tmp_path_factory.mktemp("needs")
    needs("simulate", "--people", "150", "--weeks", "3", "--seed", "7", "--data", str(folder / "data"))
    with served(folder) as running:
        yield running


@pytest.fixture
def page(browser: Browser, server: Served, size: ViewportSize) -> Iterator[Page]:
    context = browser.new_context(viewport=size, base_url=server.chat, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def examine(page: Page) -> None:
    """AssertionError with every violation; and when nothing was examined."""
    page.wait_for_load_state()
    found = Axe().run(page, options=RULES | {"resultTypes": ["violations", "passes"]}).response
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == [], page.url
    assert {"color-contrast", "document-title", "html-has-lang"} <= {each["id"] for each in found["passes"]}
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, f"{page.url} is too wide"


@sizes
def test_the_pages_for_staff_are_accessible(page: Page, server: Served) -> None:
    page.goto(server.staff)
    for address in ("/staff", "/staff/archive", "/staff?language=en", "/staff/archive?language=en"):
        page.goto(address)
        assert page.locator("table, .weeks article").count() > 0, "there is something to examine"
        examine(page)


@sizes
def test_the_list_of_words_to_quote_is_accessible_and_works_in_a_browser(page: Page, server: Served) -> None:
    page.goto(server.staff)
    page.goto("/staff/quotes")
    waiting = page.locator("article.quote:not(.decided)")
    assert waiting.count() > 0, "there is something to examine"
    page.locator("summary").first.click()
    examine(page)
    waiting.first.locator("button[value=approve]").click()
    assert page.locator("[role=status]").count() == 1
    examine(page)
    page.locator("[role=status] button[value=undo]").click()
    page.goto("/staff/quotes?language=en")
    examine(page)


@sizes
def test_the_report_as_a_file_is_accessible(page: Page, server: Served) -> None:
    page.set_content(needs("report", "--format", "html", "--data", str(server.data)))
    assert page.locator("svg").count() > 5
    examine(page)


@sizes
@pytest.mark.parametrize("language", ["ar", "ti", "de"])
def test_the_chat_is_accessible(page: Page, language: str) -> None:
    page.goto("/")
    examine(page)
    phone = Phone(page, language)
    phone.begin()
    examine(page)
    phone.tap("yes")
    phone.at("first")
    examine(page)
    phone.tap("housing")
    phone.press("skip")
    phone.at("detail[housing]")
    examine(page)
    for address in ("/help", "/return", "/code"):
        page.goto(address)
        examine(page)


@pytest.mark.parametrize("size", SIZES[:1], ids=["360"])
def test_axe_finds_what_is_wrong(page: Page) -> None:
    """Else the tests above would say nothing."""
    page.set_content('<!doctype html><html><title>x</title><p style="color:#ccc">pale</p><img src="data:,"></html>')
    found = {each["id"] for each in Axe().run(page, options=RULES).response["violations"]}
    assert {"color-contrast", "html-has-lang", "image-alt"} <= found
