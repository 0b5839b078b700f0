"""Her answers as a file, from the page: one tap beside "My answers"."""

from tests.bot.channels.web.browser import Browser


def test_the_file_is_a_link_beside_the_answers_and_is_downloaded(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    assert not browser.page.all("a", href="/file")
    browser.press("answers")
    link = browser.page.one("a", href="/file")
    assert link.text.strip() == "My answers as a file"
    browser.get("/file")
    headers = browser.response.headers
    assert headers["content-disposition"] == 'attachment; filename="answers.html"'
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["cache-control"] == "no-store"
    assert "Housing" in browser.response.text


def test_who_asks_for_it_in_words_finds_the_link_in_the_chat(browser: Browser) -> None:
    browser.consent("ar")
    browser.tap("housing")
    browser.write("/file")
    assert [link["href"] for link in browser.page.all("a", href="/file")] == ["/file"]


def test_a_stranger_who_asks_for_a_file_comes_to_the_first_page(browser: Browser) -> None:
    browser.get("/file")
    assert (browser.response.url.path, browser.response.history[0].status_code) == ("/", 303)


def test_who_is_too_young_reads_whom_to_call_and_is_forgotten(browser: Browser) -> None:
    browser.begin()
    browser.tap("@young")
    assert browser.page.one("a", href="tel:116111")
    assert browser.page.choices == ["@start_over"]
    browser.get("/chat")
    assert browser.response.url.path == "/"
