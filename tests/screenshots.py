"""`python -m tests.screenshots` renews the pictures in docs/: the app on a temporary folder with invented people."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.chromium import launch
from tests.browser.phone import Phone
from tests.browser.serving import ROOT, Served, needs, served

DOCS = ROOT / "docs"
MOST = 200_000  # bytes of one picture
PHONE: ViewportSize = {"width": 360, "height": 640}
WIDE: ViewportSize = {"width": 1000, "height": 1000}


def main() -> None:
    """Takes both pictures. AssertionError when one is too heavy for a README."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        needs("simulate", "--people", "900", "--weeks", "13", "--seed", "7", "--data", str(Path(folder, "data")))
        browser = launch(playwright)
        with served(Path(folder)) as server:
            chat(browser, server, DOCS / "chat-ar.png")
            summary(browser, server, DOCS / "summary-de.png")
        browser.close()
    for picture in sorted(DOCS.glob("*.png")):
        Image.open(picture).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)
        size = picture.stat().st_size
        sys.stdout.write(f"{picture.relative_to(ROOT)} {size:,} bytes\n")
        assert size <= MOST, f"{picture.name} has more than {MOST:,} bytes"


def chat(browser: Browser, server: Served, picture: Path) -> None:
    """The Arabic chat in mid-flow, as a phone shows it."""
    with page(browser, server, PHONE, 2) as opened:
        phone = Phone(opened, "ar")
        phone.begin()
        phone.tap("yes")
        phone.tap("health")
        phone.press("skip")
        phone.at("detail[health]").tick("find_doctor")
        phone.at("urgency[health]")
        opened.screenshot(path=picture)


def summary(browser: Browser, server: Served, picture: Path) -> None:
    """The week as staff read it, in German: the needs, and what changed."""
    with page(browser, server, WIDE, 1) as opened:
        opened.goto(server.staff)
        end = opened.locator("#report-reasons").bounding_box()
        assert end is not None
        opened.screenshot(
            path=picture, full_page=True, clip={"x": 0, "y": 0, "width": WIDE["width"], "height": end["y"] - 16}
        )


@contextmanager
def page(browser: Browser, server: Served, size: ViewportSize, scale: float) -> Iterator[Page]:
    """An empty page of this size, in daylight and without motion."""
    context = browser.new_context(
        viewport=size,
        device_scale_factor=scale,
        base_url=server.chat,
        reduced_motion="reduce",
        color_scheme="light",
    )
    yield context.new_page()
    context.close()


if __name__ == "__main__":
    main()
