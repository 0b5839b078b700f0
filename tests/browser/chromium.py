"""A real browser: the system's Chromium, else Playwright's own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Chromium's own calls to its maker are off: whatever is requested is requested by our page.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def launch(playwright: Playwright) -> Browser:
    """Starts the browser. Raises playwright's Error when there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    return playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser for tests: without one they are skipped loudly, and with CI=true they fail."""
    with sync_playwright() as playwright:
        try:
            browser = launch(playwright)
        except Error as error:
            sentence = f"NO BROWSER: install Chromium to run this test ({str(error).splitlines()[0]})"
            if os.environ.get("CI") == "true":
                pytest.fail(sentence, pytrace=False)
            pytest.skip(sentence)
        yield browser
        browser.close()
