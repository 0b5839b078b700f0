"""Pages: light, closed to the outside, right in every language and direction, and usable by everyone."""

import re

import pytest

from bot.channels.limits import Bucket
from bot.channels.web.pages import month_names, with_numbers
from dialogs.conversation import Number
from locales.catalogue import Catalogue
from tests.bot.channels.web.browser import Browser
from tests.bot.channels.web.conftest import Clock
from tests.bot.channels.web.test_chat import to_household

LANGUAGES = ["en", "de", "ar", "fa", "ti"]
PATHS = ["/", "/chat", "/help", "/return", "/code", "/nothing"]


def loaded(browser: Browser) -> list[str]:
    """Everything that the page makes a browser load."""
    page = browser.page
    return [each["href"] for each in page.all("link")] + [
        each.attributes["src"] for each in page.elements if "src" in each.attributes
    ]


def test_the_first_page_weighs_at_most_50_kilobytes_in_all(browser: Browser) -> None:
    for start in (lambda: browser.get("/"), lambda: browser.begin("ar"), lambda: browser.begin("ti")):
        start()
        weight = len(browser.response.content)
        for address in loaded(browser):
            browser.get(address)
            assert browser.status == 200
            weight += len(browser.response.content)
        assert weight <= 50_000
        browser.client.cookies.clear()


@pytest.mark.parametrize("path", PATHS)
def test_no_page_asks_for_anything_from_elsewhere(browser: Browser, path: str) -> None:
    browser.consent()
    browser.get(path)
    assert all(re.fullmatch(r"/static/[a-z]+\.[0-9a-f]{10}\.(css|js|svg)", address) for address in loaded(browser))
    policy = browser.response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    for element in browser.page.elements:
        assert element.tag not in ("style", "iframe", "object", "embed")
        assert element.tag != "script" or (element["src"] and not element.text.strip())
        assert not [name for name in element.attributes if name.startswith("on") or name == "style"]
        for name in ("href", "src", "action"):
            assert element.attributes.get(name, "/").startswith(("/", "#", "tel:"))


def test_style_and_script_name_no_other_place(browser: Browser) -> None:
    browser.get("/")
    for address in loaded(browser):
        browser.get(address)
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|@import|url\(|eval\(", browser.response.text)
        assert "immutable" in browser.response.headers["cache-control"]


@pytest.mark.parametrize("path", PATHS)
def test_pages_are_not_kept_framed_or_guessed_at(browser: Browser, path: str) -> None:
    browser.consent()
    browser.get(path)
    headers = browser.response.headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(browser: Browser) -> None:
    browser.get("/")
    begun = browser.post("/begin", {**browser.page.form, "language": "en"})
    assert begun.asked
    cookie = next(each for each in browser.response.headers.get_list("set-cookie") if each.startswith("needs="))
    assert re.match(r"needs=[\w-]{22}; HttpOnly; Max-Age=31536000; Path=/; SameSite=lax$", cookie)


def test_over_https_the_cookie_is_secure_and_bound_to_the_host(browser: Browser) -> None:
    browser.get("https://chat.test/")
    browser.post(
        "https://chat.test/begin", {**browser.page.form, "language": "en"}, headers={"Origin": "https://chat.test"}
    )
    cookie = next(each for each in browser.response.headers.get_list("set-cookie") if each.startswith("__Host-needs="))
    assert "; Secure" in cookie
    assert "Domain" not in cookie


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_and_bubble_names_its_language_and_direction(
    browser: Browser, catalogue: Catalogue, language: str
) -> None:
    browser.consent(language)
    browser.tap("housing")
    expected = (language, catalogue.languages[language].direction)
    assert {(bubble["lang"], bubble["dir"]) for bubble in browser.page.bubbles} == {expected}
    for path in PATHS:
        browser.get(path)
        html = browser.page.one("html")
        assert (html["lang"], html["dir"]) == expected
        assert not re.search(r"\[[a-z]+-[a-z-]+\]", browser.response.text), "a message is missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_one_tap_away_and_its_numbers_can_be_called(browser: Browser, language: str) -> None:
    for path in ("/", "/return", "/nothing"):
        browser.get(path)
        assert "/help" in [link["href"] for link in browser.page.all("a")]
    browser.consent(language)
    assert browser.page.all("button", name="control", value="help")
    numbers = {"tel:112", "tel:110", "tel:116016", "tel:116111"}
    browser.press("help")
    assert numbers <= {link["href"] for link in browser.page.all("a")}
    browser.get("/help")
    assert numbers <= {link["href"] for link in browser.page.all("a")}


def test_times_and_other_texts_are_no_telephone_numbers() -> None:
    assert with_numbers("help-ukraine", "0800 500 2250, 14:00-17:00, 18 <b>") == (
        '<a dir="ltr" href="tel:08005002250">0800 500 2250</a>, 14:00-17:00, 18 &lt;b&gt;'
    )
    assert "tel:" not in with_numbers("say-before", "0800 500 2250")


def test_a_number_brings_the_number_keyboard_and_a_month_its_lists(browser: Browser) -> None:
    to_household(browser)
    assert browser.page.one("input", name="text")["inputmode"] == "numeric"
    browser.write("4")
    assert not browser.page.all("select", name="day")
    values = [option["value"] for option in browser.page.all("option")]
    assert values[:13] == ["", *(f"{month:02}" for month in range(1, 13))]
    assert values[14:16] == ["2026", "2025"]
    assert browser.page.all("option")[3].text == "3 · March"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_twelve_months(catalogue: Catalogue, language: str) -> None:
    assert len(set(month_names(catalogue.languages[language]))) == 12


def test_every_field_has_a_label_and_every_button_a_name(browser: Browser) -> None:
    to_household(browser)
    seen = 0
    for _ in range(4):
        page = browser.page
        named = {label.attributes.get("for", "") for label in page.all("label")}
        for element in page.elements:
            if element.tag in ("textarea", "input") and element.attributes.get("type") not in ("hidden", "checkbox"):
                assert element["id"] in named
                seen += 1
            if element.tag == "button":
                assert element.text.strip() or element["aria-label"]
        assert page.one(id="now")["aria-live"] == "polite"
        assert len(page.all("h1")) == 1
        browser.press("skip")
    assert seen >= 4


def test_the_enter_key_sends_what_is_written(browser: Browser) -> None:
    to_household(browser)
    buttons = [element for element in browser.page.elements if element.tag == "button"]
    first = next(button for button in buttons if button.attributes.get("name") != "control")
    assert "name" not in first.attributes
    assert browser.page.elements.index(first) > browser.page.elements.index(browser.page.one(id="answer"))


def test_progress_grows_with_every_answer(browser: Browser, catalogue: Catalogue) -> None:
    browser.consent()
    seen = [int(browser.page.one("progress")["value"])]
    for fields in ({"choice": "housing"}, {"control": "skip"}, {"control": "skip"}, {"choice": "now"}):
        browser.send(**fields)
        seen.append(int(browser.page.one("progress")["value"]))
    assert seen == sorted(set(seen))
    assert all(0 < value < 100 for value in seen)
    said = catalogue.text("needs", "en", "web-progress", {"percent": Number(str(seen[-1]))})
    assert browser.page.one("progress")["aria-label"] == said


def test_the_server_says_that_it_is_well(browser: Browser) -> None:
    browser.get("/healthz")
    assert (browser.status, browser.response.text) == (200, "ok\n")


def test_a_bucket_refills_and_forgets_the_silent(clock: Clock) -> None:
    bucket = Bucket(burst=2, rate=1)
    at = clock()
    assert [bucket.allows("a", at) for _ in range(3)] == [True, True, False]
    assert bucket.allows("b", at)
    assert bucket.allows("a", clock())
