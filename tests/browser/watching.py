"""What must hold on every page: nothing leaves the house, nothing fails, one language, one width, room for a thumb."""

import time
import unicodedata
from functools import cache
from typing import Any

import yaml
from playwright.sync_api import BrowserContext, ConsoleMessage, Error, Page, Request

from tests.browser.serving import ROOT

SMALLEST = 44  # CSS pixels high
PATIENCE = 20.0  # seconds for a page on a busy machine
TABLE = yaml.safe_load((ROOT / "locales" / "languages.yaml").read_text(encoding="utf-8"))
LANGUAGES: dict[str, dict[str, Any]] = {row["code"]: row for row in TABLE["languages"] if not row.get("words_only")}
SCRIPTS = {"Arab": "ARABIC", "Cyrl": "CYRILLIC", "Ethi": "ETHIOPIC", "Latn": "LATIN"}  # as Unicode's names begin
# Letters that look alike to a program that only knows scripts: each language writes its own yeh and kaf.
NEVER = {"ar": set("یکگپچژ"), "fa": set("يكةى"), "prs": set("يكةى"), "ps": set("كةى")}
LOOK = """() => {
  const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 1;
  const name = e => e.outerHTML.slice(0, 160);
  const tapped = 'button, a[href], summary, select, textarea, input:not([type=hidden]):not([type=checkbox])';
  const boxes = [...document.querySelectorAll('input[type=checkbox]')].map(box => box.closest('label') || box);
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    wide: document.documentElement.scrollWidth - innerWidth,
    small: [...document.querySelectorAll(tapped), ...boxes].filter(seen)
      .map(e => [name(e), e.getBoundingClientRect().height]).filter(([, height]) => height < SMALLEST - 0.5),
    bubbles: [...document.querySelectorAll('.bubble')].map(e => ({lang: e.lang, dir: e.dir, text: e.innerText})),
    numbers: [...document.querySelectorAll('input[name=text]')].map(e => e.inputMode),
  };
}""".replace("SMALLEST", str(SMALLEST))


class Watch:
    """Listens to every page of a browser context; `troubles` is to stay empty."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.troubles: list[str] = []
        self._origin = origin
        context.on("request", lambda request: self._left(request.url))
        context.on("console", self._said)
        context.on("weberror", lambda error: self.troubles.append(f"script: {error.error}"))
        context.on("requestfailed", self._failed)

    def _left(self, url: str) -> None:
        if not url.startswith((self._origin + "/", "data:")):
            self.troubles.append(f"left the origin: {url}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # what was still loading when the page was left
            self.troubles.append(f"failed: {request.url} {request.failure}")

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")


def until(page: Page, holds: str, given: object = None) -> None:
    """Waits until an expression is true, or a function of `given`. Playwright's own waiting is refused by our pages'
    policy as soon as it must look twice: it evaluates text in the page."""
    ends = time.monotonic() + PATIENCE
    while not _is_true(page, holds, given):
        assert time.monotonic() < ends, holds
        page.wait_for_timeout(5)


def _is_true(page: Page, holds: str, given: object) -> bool:
    try:
        return bool(page.evaluate(holds, given))
    except Error:  # between two pages
        return False


def look(page: Page, language: str) -> dict[str, Any]:
    """Looks at the page as it stands and returns what was seen. AssertionError when a promise is broken."""
    until(page, "document.documentElement && document.readyState !== 'loading'")  # not between two pages
    seen: dict[str, Any] = page.evaluate(LOOK)
    direction = LANGUAGES[language]["direction"]
    assert (seen["lang"], seen["dir"]) == (language, direction)
    assert seen["wide"] <= 0, f"{seen['wide']} pixels too wide at {page.url}"
    assert seen["small"] == [], f"too small to tap at {page.url}"
    for bubble in seen["bubbles"]:
        if bubble["lang"] == "":  # the person's own words: nobody knows their language
            assert bubble["dir"] == "auto"
            continue
        assert (bubble["lang"], bubble["dir"]) == (language, direction), bubble
        assert foreign(bubble["text"], language) == [], bubble
    return seen


def foreign(text: str, language: str) -> list[str]:
    """Words that are not written in the language's letters; names that stay in Latin letters are left out."""
    for name in latin_names():
        text = text.replace(name, " ")
    never = NEVER.get(language, set())
    return [word for word in text.split() if any(_foreign(letter, language) or letter in never for letter in word)]


@cache
def latin_names() -> tuple[str, ...]:
    """Towns and products, the longest first."""
    return tuple(sorted(TABLE["latin_names"], key=len, reverse=True))


def _foreign(letter: str, language: str) -> bool:
    script = SCRIPTS[LANGUAGES[language]["script"]]
    return unicodedata.category(letter)[0] == "L" and not unicodedata.name(letter, "").startswith(script)
