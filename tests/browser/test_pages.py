"""The pages around the conversation, and the one for staff."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewContext
from tests.browser.phone import Phone
from tests.browser.serving import Served
from tests.browser.watching import LANGUAGES, look


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_pages_around_the_conversation_fit_a_phone_in_every_language(
    language: str, new_context: NewContext
) -> None:
    phone = Phone(new_context().new_page(), language)
    phone.begin()
    phone.press("help")
    assert phone.page.locator("a[href^='tel:']").count() >= 4
    for page in ("/help", "/return", "/code"):
        phone.page.goto(page)
        phone.look()
    phone.page.goto("/chat")
    phone.tap("no")
    phone.page.goto("/")
    phone.look()
    offered = phone.page.locator("button[name=language]").evaluate_all("all => all.map(one => one.lang)")
    assert sorted(offered) == sorted(LANGUAGES)


def test_staff_read_the_week_in_german_with_the_key_only(new_context: NewContext, server: Served) -> None:
    stranger = new_context(watched=False).new_page()  # Chromium's console calls a 403 an error
    for address in ("/staff", "/staff?key=guessed", "/staff?week=2026-W01"):
        answer = stranger.goto(address)
        assert answer and answer.status == 403

    page = new_context().new_page()
    answer = page.goto(server.staff)
    assert answer and answer.status == 200
    assert "key=" not in page.url, "the key does not stay in the address bar"
    look(page, "de")
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("body")).to_contain_text("Woche")
