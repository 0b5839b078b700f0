"""What no person should send, and what a person may send by accident: a clear sentence, nothing lost, nothing run."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from fastapi import FastAPI

from bot.channels.base import Desk, typed
from bot.channels.limits import Bucket, Limits
from bot.channels.web.app import create_app
from dialogs.conversation import Conversation, Message
from tests.bot.channels.web.browser import ORIGIN, Browser
from tests.bot.channels.web.conftest import Clock
from tests.bot.channels.web.test_chat import answers, to_household

Stored = Callable[[Browser], Conversation | None]


def to_own_words(browser: Browser) -> None:
    to_household(browser)
    browser.write("4")
    browser.write("2024-03")
    browser.tap("bernau")


def own_words(browser: Browser, stored: Stored) -> str | None:
    return answers(stored(browser))["own_words"]


def test_a_message_of_100_kilobytes_gets_a_kind_sentence_and_nothing_is_lost(browser: Browser, stored: Stored) -> None:
    to_own_words(browser)
    before = stored(browser)
    browser.write("a" * 100_000)
    assert browser.status == 413
    assert browser.page.one(**{"data-sentence": ""}).text.startswith("Your message is too long.")
    assert stored(browser) == before
    browser.get("/chat")
    browser.write("shorter")
    assert own_words(browser, stored) == "shorter"


def test_a_message_that_never_ends_is_not_read_to_its_end(browser: Browser) -> None:
    browser.consent()
    read = 0

    async def endless() -> object:
        nonlocal read
        while True:
            read += 1
            yield b"a" * 65536

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    browser.post("/chat", content=endless(), headers=kind)
    assert browser.status == 413
    assert read < 100


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("one\x00two", "onetwo"),
        ("bell\x07", "bell"),
        ("two\r\nlines", "two\nlines"),
        ("\u202ereversed\u202c", "reversed"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_strange_characters_are_stored_as_far_as_they_can_be(
    browser: Browser, stored: Stored, sent: str, kept: str
) -> None:
    to_own_words(browser)
    browser.write(sent)
    assert own_words(browser, stored) == kept


def test_lone_surrogates_become_the_replacement_character(browser: Browser, stored: Stored) -> None:
    assert typed("a\ud800b") == "a\ufffdb"
    to_own_words(browser)
    fields = "&".join(f"{name}={value}" for name, value in browser.page.form.items())
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    browser.post("/chat", content=f"{fields}&text=a%ED%A0%80b%FF".encode(), headers=kind)
    kept = own_words(browser, stored)
    assert kept is not None
    assert kept.startswith("a\ufffd")
    assert kept.encode()


def test_html_of_a_person_is_shown_and_never_run(browser: Browser) -> None:
    to_own_words(browser)
    browser.write("<script>alert(1)</script><img src=x onerror=alert(1)>\"'")
    assert "<script>alert" not in browser.response.text
    assert "<img" not in browser.response.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in browser.response.text


def test_bidi_overrides_of_a_person_cannot_turn_the_page_around(browser: Browser) -> None:
    to_own_words(browser)
    browser.write("\u202eevil\u2069\u2069")
    assert "\u202e" not in browser.response.text
    for bubble in browser.page.bubbles:
        assert bubble.text.count("\u2068") == bubble.text.count("\u2069")


def test_the_own_words_stand_in_their_own_direction(browser: Browser) -> None:
    to_own_words(browser)
    browser.write("مرحبا")
    own = browser.page.bubbles[-2]
    assert own.text.endswith("مرحبا")
    assert (own["dir"], own["lang"]) == ("auto", "")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": ORIGIN},
    ],
)
@pytest.mark.parametrize("path", ["/chat", "/begin", "/return"])
def test_a_form_from_another_site_is_refused(
    browser: Browser, stored: Stored, headers: dict[str, str], path: str
) -> None:
    browser.consent()
    before = stored(browser)
    browser.post(path, {**browser.page.form, "choice": "housing", "language": "en"}, headers=headers)
    assert browser.status == 403
    assert "To protect you" in browser.response.text
    assert stored(browser) == before


def test_forms_from_another_site_use_up_nobodys_tries(browser: Browser) -> None:
    for _ in range(30):
        browser.post("/return", {"code": "AAAA-AAAA-AAAA"}, headers={"Sec-Fetch-Site": "cross-site"})
    browser.post("/return", {"code": "AAAA-AAAA-AAAA"})
    assert browser.status == 422


@pytest.mark.parametrize("site", ["same-origin", "none"])
def test_our_own_form_is_taken_whatever_the_proxy_calls_us(browser: Browser, stored: Stored, site: str) -> None:
    browser.consent()
    behind_proxy = {"Sec-Fetch-Site": site, "Origin": "https://needs.example"}
    browser.post("/chat", {**browser.page.form, "choice": "housing"}, headers=behind_proxy)
    assert answers(stored(browser))["first"] == "housing"


def test_only_forms_are_read(browser: Browser, stored: Stored) -> None:
    browser.consent()
    before = stored(browser)
    browser.post("/chat", content=b'{"choice": "housing"}', headers={"Content-Type": "application/json"})
    assert browser.status == 415
    many = "&".join(f"x{number}=1" for number in range(500))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    browser.post("/chat", content=many.encode(), headers=kind)
    assert browser.status == 400
    assert stored(browser) == before


def test_nobody_can_write_headers(browser: Browser) -> None:
    browser.get("/")
    browser.post("/begin", {**browser.page.form, "language": "en\r\nSet-Cookie: a=b"})
    assert browser.status == 400
    browser.post("/begin", {"nonce": "x\r\nSet-Cookie: a=b", "language": "en"})
    assert browser.status == 400
    assert "a" not in browser.client.cookies


@pytest.mark.parametrize("cookie", ["", "x", "' OR 1=1 --", "A" * 22, "\u00e9" * 22, "A" * 5000])
def test_an_invented_cookie_opens_nothing(browser: Browser, cookie: str) -> None:
    browser.get("/chat", headers={"Cookie": f"needs={cookie}".encode()})
    assert browser.status == 200
    assert browser.page.all(name="language")


def test_an_invented_place_or_choice_changes_nothing(browser: Browser, stored: Stored) -> None:
    browser.consent()
    for fields in (
        {"choice": "nothing of this"},
        {"choice": "__class__", "place": "first[../..]"},
        {"choice": "housing", "attempt": "-1"},
        {"choice": "housing", "attempt": "9" * 500},
        {"choice": "housing", "attempt": "١"},
        {"control": "explode"},
        {"year": "2024"},
    ):
        browser.get("/chat")
        browser.send(**fields)
        assert browser.status == 200
        assert answers(stored(browser)) == {"consent": "yes"}


def test_ten_thousand_taps_are_slowed_down_and_lose_nothing(browser: Browser, stored: Stored, clock: Clock) -> None:
    browser.consent()
    form = {**browser.page.form, "choice": "housing"}
    clock.step = clock.step / 1000
    statuses = {response.status_code for response in browser.post_at_once("/chat", form, 1_000)}
    assert statuses == {200, 429}
    for _ in range(9_000 // 500):
        assert {each.status_code for each in browser.post_at_once("/chat", form, 500)} == {429}
    assert answers(stored(browser)) == {"consent": "yes", "first": "housing"}
    clock.step = clock.step * 100_000
    browser.get("/chat")
    browser.press("skip")
    assert browser.status == 200


def test_pages_that_do_not_exist_say_so_in_the_persons_language(browser: Browser) -> None:
    browser.get("/nothing/here", headers={"Accept-Language": "es, ar-SY;q=0.9, en"})
    assert browser.status == 404
    assert (browser.page.one("html")["lang"], browser.page.one("html")["dir"]) == ("ar", "rtl")
    browser.consent("de")
    browser.get("/nothing/here")
    assert browser.page.one("html")["lang"] == "de"
    browser.get("/begin")
    assert browser.status == 405
    assert browser.response.headers["allow"] == "POST"


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json", "/static/../app.py", "/static/%2e%2e/app.py"])
def test_nothing_else_is_served(browser: Browser, path: str) -> None:
    browser.get(path)
    assert browser.status == 404


class BrokenDesk:
    """A desk whose database has gone. Everything else is the real one's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __getattr__(self, name: str) -> object:
        return getattr(self._desk, name)

    async def take(self, message: Message) -> object:
        raise RuntimeError(f"no disk for {message.said}")


@pytest.fixture
def broken(desk: Desk) -> Iterator[Browser]:
    with Browser(create_app(BrokenDesk(desk))) as browser:  # type: ignore[arg-type]
        yield browser


def test_what_breaks_is_told_kindly_and_without_content(broken: Browser, capsys: pytest.CaptureFixture[str]) -> None:
    broken.get("/", headers={"Accept-Language": "de"})
    broken.post("/begin", {**broken.page.form, "language": "en"})
    assert broken.status == 500
    assert "Something went wrong here." in broken.response.text
    assert "default-src 'none'" in broken.response.headers["content-security-policy"]
    log = capsys.readouterr()
    assert "RuntimeError" in log.out
    assert "no disk" not in log.out + log.err + broken.response.text


def test_many_beginnings_from_one_network_are_slowed_down(desk: Desk) -> None:
    limits = replace(Limits(), begins=Bucket(burst=2, rate=0.001))
    app: FastAPI = create_app(desk, limits)
    with Browser(app) as browser:
        for status in (200, 200, 429):
            browser.client.cookies.clear()
            browser.begin()
            assert browser.status == status
        assert browser.response.headers["retry-after"] == "60"
        assert "Please wait a minute" in browser.response.text
