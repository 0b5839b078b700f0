"""Saying no, going away for good, and coming back: with the code, from another tab."""

from playwright.sync_api import Page, expect

from locales.catalogue import Catalogue
from tests.browser.conftest import NewContext
from tests.browser.phone import Phone
from tests.browser.serving import Served


def says(language: str, message: str) -> str:
    """A message that needs no arguments, as the bot says it."""
    return Catalogue.load().text("needs", language, message)


def person_of(server: Served, words: str) -> str | None:
    """The pseudonym of whoever typed these words."""
    return next((answer["person"] for answer in server.answers() if answer["raw"] == words), None)


def test_who_does_not_want_to_take_part_is_let_go_kindly(new_context: NewContext, server: Served) -> None:
    context = new_context()
    phone = Phone(context.new_page(), "ti")
    phone.begin()
    before = server.answers()
    phone.tap("no")
    expect(phone.page.locator("#now")).to_contain_text(says("ti", "say-declined"))
    assert phone.past() == []
    assert server.answers() == before
    assert "needs" not in {cookie["name"] for cookie in context.cookies()}


def test_who_deletes_her_data_leaves_nothing_behind(new_context: NewContext, server: Served) -> None:
    context = new_context()
    phone = Phone(context.new_page(), "fa")
    phone.begin()
    phone.tap("yes")
    phone.write("مسکن ")
    typed = person_of(server, "مسکن ")
    assert typed
    phone.press("delete")
    phone.at("@delete").tap("yes")
    assert phone.past() == []
    assert typed not in {answer["person"] for answer in server.answers()}
    assert "needs" not in {cookie["name"] for cookie in context.cookies()}
    phone.page.goto("/chat")
    expect(phone.page.locator("button[name=language]").first).to_be_visible()


def test_the_code_leads_back_to_the_same_question_on_another_phone(new_context: NewContext) -> None:
    phone = Phone(new_context().new_page(), "ar")
    phone.begin()
    phone.tap("yes")
    phone.tap("health")
    phone.press("skip")
    phone.at("detail[health]").tick("find_doctor")
    place, before = phone.place, phone.past()
    code = code_of(phone)

    other = new_context()
    page = other.new_page()
    page.goto("/")
    page.click("a[href='/return']")
    page.fill("input[name=code]", f" {code.lower().replace('-', ' ')} ")
    page.click("form[action='/return'] button")
    page.wait_for_url("**/chat*")
    again = Phone(page, "ar")
    again.look()
    assert (again.place, again.past()) == (place, before)
    again.tap("soon")
    phone.reload()
    assert phone.place == again.place


def code_of(phone: Phone) -> str:
    """Looks up the code, as a person would to write it down, then forgets everything."""
    phone.page.locator("details:has(a[href='/code']) > summary").click()
    phone.page.click("a[href='/code']")
    phone.page.wait_for_url("**/code*")
    phone.look()
    code = phone.page.locator("strong").inner_text()
    phone.page.click("a[href^='/chat']")
    phone.page.wait_for_url("**/chat*")
    phone.look()
    return code


def test_a_tab_left_open_changes_nothing(new_context: NewContext) -> None:
    context = new_context()
    phone = Phone(context.new_page(), "ar")
    phone.begin()
    phone.tap("yes")
    old = Phone(context.new_page(), "ar")
    old.page.goto("/chat")
    old.at("first")
    phone.tap("work")
    old.tap("housing")
    expect(old.page.locator("#now")).to_contain_text(says("ar", "say-stale"))
    phone.reload()
    assert phone.place == old.place == "second"
    assert answers_of(phone.page) == answers_of(old.page)
    assert phone.label("housing") and not phone.page.locator("button[name=choice][value=work]").count()


def answers_of(page: Page) -> list[str]:
    return page.locator("#past .person").all_text_contents()
