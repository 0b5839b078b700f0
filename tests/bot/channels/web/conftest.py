"""The web chat on the real desk: real engine, texts, lane and SQLite file."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fastapi import FastAPI

from bot.channels.web.app import create_app
from bot.desk import FrontDesk
from bot.flows import our_flows, read_flows
from bot.turn import decider
from dialogs.conversation import Conversation
from locales.catalogue import Catalogue
from storage.database import open_database
from storage.lanes import Lane
from storage.vault import Vault
from tests.bot.channels.web.browser import Browser


class Clock:
    """A clock that stands until it is moved. Each look moves it by a second, so that no limit is met by chance."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self.step = timedelta(seconds=1)

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load(facts={"organisation": "Bernau", "contact": "Frau Beispiel, 03338 123456", "months": "12"})


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue, clock: Clock) -> Iterator[FrontDesk]:
    flows, _ = read_flows(our_flows())
    offered = tuple(code for code in catalogue.languages if catalogue.has("needs", code, "consent"))
    lexicons = {flow.name: {code: catalogue.lexicon(flow, code) for code in offered} for flow in flows.values()}
    database, vault = open_database(f"sqlite:///{tmp_path}/needs.db"), Vault(bytes(32))
    lane = Lane(database, vault, decider(flows, lexicons, "needs", "en", ZoneInfo("Europe/Berlin")))
    yield FrontDesk(
        catalogue=catalogue,
        flows=flows,
        flow="needs",
        offered=offered,
        clock=clock,
        database=database,
        vault=vault,
        lane=lane,
        zone=ZoneInfo("Europe/Berlin"),
    )
    lane.close()
    database.dispose()


@pytest.fixture
def app(desk: FrontDesk) -> FastAPI:
    return create_app(desk)


@pytest.fixture
def browser(app: FastAPI) -> Iterator[Browser]:
    with Browser(app) as browser:
        yield browser


@pytest.fixture
def stored(desk: FrontDesk) -> Callable[[Browser], Conversation | None]:
    """The person's conversation as the database has it."""

    def look(browser: Browser) -> Conversation | None:
        reply = browser.loop.run_until_complete(desk.look("web", browser.client.cookies["needs"]))
        return reply.conversation if reply else None

    return look
