"""One server and one browser for the tests of a file; a phone without memory for each test.

Not for the whole session: Playwright keeps an event loop running, beside which no other test could run one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize

from tests.browser.chromium import chromium
from tests.browser.serving import Served, served
from tests.browser.watching import Watch

PHONE: ViewportSize = {"width": 360, "height": 640}
NewContext = Callable[..., BrowserContext]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("needs")) as running:
        yield running


@pytest.fixture
def new_context(browser: Browser, server: Served) -> Iterator[NewContext]:
    """A browser that was never here before. At the end: no error, no violation, no request to anywhere else."""
    with ExitStack() as opened:
        watches: list[Watch] = []

        def new(scripts: bool = True, watched: bool = True) -> BrowserContext:
            context = browser.new_context(
                viewport=PHONE, base_url=server.chat, java_script_enabled=scripts, reduced_motion="reduce"
            )
            context.set_default_timeout(10_000)
            opened.callback(context.close)
            if watched:
                watches.append(Watch(context, server.chat))
            return context

        yield new
        assert [trouble for watch in watches for trouble in watch.troubles] == []
