"""Two invented languages on a small phone: nothing is cut off in the long one, nothing is English in the other."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.serving import Served, served
from tests.browser.watching import latin_names, until

SMALL = {"width": 320, "height": 568}
CUT = """() => [...document.querySelectorAll('button, a, .option, label, summary, .chip, .bubble, legend, h1')]
  .filter(e => e.checkVisibility() && !e.closest('.unseen') && e.getBoundingClientRect().width > 1)
  .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
            || e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 0
            || getComputedStyle(e).textOverflow === 'ellipsis' || e.getBoundingClientRect().right > innerWidth + 1
            || e.getBoundingClientRect().left < -1)
  .map(e => e.outerHTML.slice(0, 200))"""
SAID = """() => [document.title, ...[...document.querySelectorAll('[aria-label]')].map(e => e.ariaLabel),
  ...[...document.querySelectorAll('[placeholder]')].map(e => e.placeholder), document.body.innerText]"""
OWN = re.compile(r"[A-Za-z]{2,}")
PAGES = ("/", "/help", "/return", "/code")


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("invented"), NEEDS_PSEUDO="1") as running:
        yield running


def pages(page: Page, server: Served, language: str) -> Iterator[str]:
    """The pages around the chat, then each step of a whole conversation."""
    page.goto(f"{server.chat}/")
    yield "picker"
    page.click(f"button[name=language][value={language}]")
    page.wait_for_url("**/chat*")
    for _ in range(40):
        place = page.locator("input[name=place]").first.input_value()
        yield place
        if place == "@completed":
            break
        _answer(page, place)
    for address in PAGES[1:]:
        page.goto(server.chat + address)
        yield address


def _answer(page: Page, place: str) -> None:
    """The first choice there is, and a skip where something is to be written."""
    before = page.locator("input[name=attempt]").first.input_value()
    choices = page.locator("form button[name=choice]:visible")
    ticks = page.locator("form input[type=checkbox]:visible")
    if ticks.count():
        ticks.first.check()
        page.locator("form button.primary:visible").first.click()
    elif choices.count():
        choices.first.click()
    else:
        page.locator("button[name=control][value=skip]").first.click()
    until(
        page,
        "before => document.readyState === 'complete'"
        " && document.querySelector('input[name=attempt]')?.value !== before",
        before,
    )


def test_nothing_is_cut_off_on_a_small_phone_when_every_text_is_long(browser: Browser, invented: Served) -> None:
    context = browser.new_context(viewport=SMALL, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    met = []
    for place in pages(page, invented, "xx-long"):
        met.append(place)
        assert page.evaluate(CUT) == [], place
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
    context.close()
    assert {"consent", "first", "household", "own_words", "@end", "@completed"} <= set(met)


def test_nothing_reads_as_english_when_every_text_is_translated(browser: Browser, invented: Served) -> None:
    context = browser.new_context(viewport=SMALL, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    for place in pages(page, invented, "xx-rtl"):
        if place == "picker":
            continue  # every language by its own name
        assert page.evaluate("document.documentElement.dir") == "rtl"
        text = "\n".join(filter(None, page.evaluate(SAID)))
        code = page.locator(".code strong")  # first: a short name may stand in it by chance
        own = [code.first.inner_text()] if code.count() else []
        for name in (*own, *latin_names(), "name@example.org", "xx-rtl", "XXXX"):
            text = text.replace(name, " ")
        assert OWN.findall(text) == [], place
    context.close()
