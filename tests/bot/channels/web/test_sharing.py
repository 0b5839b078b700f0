"""A place and a telephone number on the page: fields, keyboards, the browser's own place, and what is kept of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from bot.channels.web.app import create_app
from tests.bot.channels.web.browser import Browser
from tests.bot.channels.web.conftest import Clock
from tests.bot.channels.web.test_script import PHONE, served
from tests.browser.chromium import chromium
from tests.reach import EXACT, HERE, LATITUDE, LONGITUDE, MOBILE, everything, house, kept


@pytest.fixture
def reached(tmp_path: Path) -> Iterator[tuple[Any, Any]]:
    """The application, and what lies under it."""
    with house(tmp_path, Clock()) as (desk, storage):
        yield create_app(desk), storage


@pytest.fixture
def page(reached: tuple[Any, Any]) -> Iterator[Browser]:
    with Browser(reached[0]) as browser:
        browser.consent("ar")
        yield browser


def test_a_place_and_a_number_are_written_read_and_kept_sealed(reached: Any, page: Browser) -> None:
    _, storage = reached
    page.write(f"{LATITUDE}, {LONGITUDE}")
    field = page.page.one("input", name="text")
    assert (field["type"], field["inputmode"], field["autocomplete"]) == ("tel", "tel", "tel")
    page.write("٠١٥١ ٢٣٤٥٦٧٨٩")
    assert page.page.one("textarea")["name"] == "text"
    assert kept(*storage) == {
        "consent": ("yes", "yes", False),
        "here": (HERE, None, False),
        "number": (MOBILE, "٠١٥١ ٢٣٤٥٦٧٨٩", False),
    }
    with storage[0].connect() as connection:
        clear = connection.exec_driver_sql("SELECT question, value FROM answer").all()
    assert dict(map(tuple, clear)) == {"consent": "yes", "here": None, "number": None}


def test_the_exact_place_is_kept_nowhere(reached: Any, page: Browser) -> None:
    _, storage = reached
    for text in (f"{LATITUDE} {LONGITUDE}?", f"near {LATITUDE}", f"https://maps.google.com/?q={LATITUDE},{LONGITUDE}"):
        page.write(text)
        assert not any(digits in everything(*storage) for digits in EXACT)
    assert kept(*storage)["here"] == (HERE, None, False)
    assert HERE in everything(*storage)  # or the look for the exact one would prove nothing


def test_a_number_keeps_its_direction_on_a_page_that_is_read_from_the_right(page: Browser) -> None:
    page.write(HERE)
    page.write("+963944123456")
    bubbles = [each for each in page.page.bubbles if "person" in each.classes]
    shown = {each.text.split(" ", 1)[1].strip("\u200e \n"): each["dir"] for each in bubbles[-2:]}
    assert shown == {"52.83, 13.82": "auto", "+963 944 123 456": "auto"}
    page.press("skip")
    lines = [each.text for each in page.page.all("button", name="choice")]
    assert "الهاتف: \u200e+963 944 123 456\u200e" in lines


def test_a_guess_is_asked_back(reached: Any, page: Browser) -> None:
    page.press("skip")
    page.write("49 151 23456789")
    assert "\u200e+49 1512 3456789\u200e" in page.page.asked
    page.tap("yes")
    assert kept(*reached[1])["number"] == (MOBILE, "49 151 23456789", True)


def test_only_a_page_that_may_ask_for_a_place_may_ask_the_browser(page: Browser, app: Any) -> None:
    assert "geolocation=(self)" in page.response.headers["Permissions-Policy"]
    with Browser(app) as ours:  # our own flow asks for none
        ours.consent()
        assert "geolocation=()" in ours.response.headers["Permissions-Policy"]


def test_without_a_script_the_button_for_ones_own_place_is_not_there(page: Browser) -> None:
    (paragraph,) = [each for each in page.page.all("p") if each.classes == ["here"]]
    assert "hidden" in paragraph.attributes


def test_the_browser_fills_in_where_it_is_rounded_and_a_refusal_is_told(reached: tuple[Any, Any]) -> None:
    app, storage = reached
    sent: list[str] = []
    troubles: list[str] = []
    with served(app) as address, chromium() as chrome:
        for allowed in (False, True):
            context = chrome.new_context(viewport=PHONE, base_url=address)  # 127.0.0.1 counts as secure
            context.set_geolocation({"latitude": LATITUDE, "longitude": LONGITUDE})
            context.grant_permissions(["geolocation"] if allowed else [])
            page = context.new_page()
            page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
            page.on("request", lambda request: sent.append(request.post_data or ""))
            page.goto("/")
            page.locator("button[lang=en]").click()
            page.locator("button[value=yes]").click()
            button = page.get_by_role("button", name="Use the place where I am now")
            expect(button).to_be_visible()
            button.click()
            field = page.locator("#text")
            if not allowed:
                expect(page.locator("#notice")).to_contain_text("could not find")
                expect(field).to_have_value("")
            else:
                expect(field).to_have_value(HERE)
                field.press("Enter")
                expect(page.locator("#asked")).to_contain_text("call you")
                assert not any(digits in body for digits in EXACT for body in sent)
            context.close()
            assert troubles == []
    assert kept(*storage)["here"] == (HERE, None, False)
