"""When the house itself is in trouble: a kind sentence, the form may be sent again, the log says what is wrong."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from dialogs import engine
from dialogs.conversation import Conversation
from tests.bot.channels.web.browser import Browser

Stored = Callable[[Browser], Conversation | None]
BROKEN = "Something went wrong here. It is not your fault."


def test_while_the_database_cannot_be_used_nothing_is_lost_and_the_same_form_is_taken_afterwards(
    browser: Browser, stored: Stored, tmp_path: Path
) -> None:
    browser.consent()
    form = {**browser.page.form, "choice": "housing"}
    before = stored(browser)
    with sqlite3.connect(tmp_path / "needs.db") as database:
        database.execute("ALTER TABLE inbox RENAME TO elsewhere")
    with capture_logs() as logs:
        browser.post("/chat", form)
    assert (browser.status, browser.response.headers["retry-after"]) == (503, "60")
    assert browser.page.one(**{"data-sentence": ""}).text.startswith(BROKEN)
    assert [(each["event"], each["problem"]) for each in logs] == [("the database cannot be used", "database-corrupt")]
    assert stored(browser) == before
    with sqlite3.connect(tmp_path / "needs.db") as database:
        database.execute("ALTER TABLE elsewhere RENAME TO inbox")
    browser.post("/chat", form)
    assert (browser.status, browser.page.form["place"]) == (200, "second")


def test_a_message_that_cannot_be_taken_is_apologised_for_once_and_the_conversation_goes_on(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.consent()
    form = {**browser.page.form, "choice": "housing"}

    def fails(*_: object) -> None:
        raise ZeroDivisionError("housing")

    with monkeypatch.context() as patch, capture_logs() as logs:
        patch.setattr(engine, "take", fails)
        browser.post("/chat", form)
    assert browser.status == 500
    assert browser.page.one(**{"data-sentence": ""}).text.startswith(BROKEN)
    [said] = logs
    assert said["event"] == "a message was set aside" and said["where"].startswith("ZeroDivisionError at test_trouble")
    browser.post("/chat", form)
    assert (browser.status, browser.page.form["place"]) == (200, "first"), "it counts as taken, and is asked again"
    browser.tap("housing")
    assert browser.page.form["place"] == "second"
