"""Health and metrics: true, and with nobody in them."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from bot.app import App, build
from bot.clock import now
from bot.problems import Problem
from bot.settings import SettingsProblem, read_settings
from dialogs.conversation import Message, Text
from storage.problems import DatabaseProblem


@pytest.fixture
def house(alone: Path) -> Iterator[App]:
    with build(read_settings()) as house:
        yield house


def say(house: App, number: int, text: str = "hello", address: str = "an-address-of-hers") -> None:
    asyncio.run(house.desk.take(Message("web", address, str(number), now(), Text(text), "en", "needs")))


def fetched(house: App) -> tuple[str, dict[tuple[str, str], float]]:
    """The text as a monitoring system gets it, and the values by name and labels."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with house.metrics.served(("127.0.0.1", port)):
        text = httpx.get(f"http://127.0.0.1:{port}/metrics").text
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return text, {(each.name, " ".join(each.labels.values())): each.value for each in samples}


def test_messages_are_counted_by_what_became_of_them_and_name_nobody(house: App) -> None:
    for number in (1, 2, 2):
        say(house, number, f"secret words {number}")
    text, values = fetched(house)
    assert values["needs_messages_total", "web taken"] == 2
    assert values["needs_messages_total", "web repeated"] == 1
    assert values["needs_turn_seconds_count", "web"] == 3
    assert (values["needs_database_up", ""], values["needs_on_duty", ""], values["needs_dead_letters", ""]) == (1, 1, 0)
    assert values["needs_replies", "telegram pending"] == 0 and values["process_resident_memory_bytes", ""] > 0
    assert "secret" not in text and "an-address" not in text


def test_a_message_that_was_set_aside_shows(house: App, monkeypatch: pytest.MonkeyPatch) -> None:
    say(house, 1)
    monkeypatch.setattr(house.lane, "_decide", lambda conversation, message: 1 / 0)
    with pytest.raises(Exception, match="ZeroDivisionError"):
        say(house, 2)
    _, values = fetched(house)
    assert values["needs_messages_total", "web failed"] == 1 and values["needs_dead_letters", ""] == 1


def test_health_says_so_when_the_database_is_gone_or_nothing_is_taken(house: App) -> None:
    pages = TestClient(house.web())
    assert (pages.get("/health").status_code, pages.get("/health").text) == (200, "ok")
    file = house.settings.database_file
    house.database.dispose()
    whole = file.read_bytes()
    file.write_bytes(b"\0" * len(whole))
    broken = pages.get("/health")
    assert (broken.status_code, broken.text) == (503, "database-corrupt")
    assert fetched(house)[1]["needs_database_up", ""] == 0
    house.database.dispose()
    file.write_bytes(whole)
    assert pages.get("/health").status_code == 200
    house.lane.close()
    assert (pages.get("/health").status_code, pages.get("/health").text) == (503, "stopped")


def test_health_says_so_when_the_database_can_be_read_but_takes_nothing(
    house: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(messages: object) -> None:
        raise DatabaseProblem("database-full", path="needs.db")

    pages = TestClient(house.web())
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(house.lane, "_commit", full)
        with pytest.raises(DatabaseProblem):
            say(house, 1)
    assert (pages.get("/health").status_code, pages.get("/health").text) == (503, "database-full")
    say(house, 1)
    assert (pages.get("/health").status_code, pages.get("/health").text) == (200, "ok")
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(house.lane, "_commit", full)
        with pytest.raises(DatabaseProblem):
            say(house, 2)
    monkeypatch.setattr("storage.lanes.RECENTLY", 0)
    assert pages.get("/health").status_code == 200, "it may be mended, and nobody has come since"


def test_a_port_that_is_taken_and_an_address_that_is_none_are_said(house: App, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(Problem, match="problem-metrics"),
        house.metrics.served(("127.0.0.1", taken.getsockname()[1])),
    ):
        pass
    for wrong in ("9464", "here", "127.0.0.1:many", "http://127.0.0.1:9464", "127.0.0.1:9464/metrics", "a@b:1"):
        monkeypatch.setenv("NEEDS_METRICS", wrong)
        with pytest.raises(SettingsProblem):
            read_settings()
    monkeypatch.setenv("NEEDS_METRICS", "[::1]:9464")
    assert read_settings().metrics_address == ("::1", 9464)
