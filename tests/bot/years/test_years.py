"""Each recipient gets each ISO week once, over years of changed clocks, kills, restarts and broken connections, and
what nobody can know is flagged. A real mail server and the fake Bot API server, on loopback; four processes that all
believe to be on duty on PostgreSQL, one on SQLite.

Two weeks around a change of the clocks; `WEEKS=520` lives ten years.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import run
from reports.week import Week, parse
from tests.bot.mail.server import MailServer
from tests.bot.years.world import Years
from tests.databases import BACKENDS, address
from tests.telegram.server import FakeTelegram

WEEKS = int(os.environ.get("WEEKS", "2"))
FIRST = parse("2026-W41")
ANSWERED = ("--people", "120", "--weeks", "2", "--seed", "5", "--until", "2026-10-11")  # in W40 and W41


@pytest.fixture(params=BACKENDS)
def years(
    request: pytest.FixtureRequest, alone: Path, monkeypatch: pytest.MonkeyPatch, server: MailServer
) -> Iterator[Years]:
    database = address(request.param, alone)
    monkeypatch.setenv("NEEDS_DATABASE_URL", database)
    monkeypatch.setenv("NEEDS_KEY", "6b" * 32)
    assert run(["simulate", *ANSWERED, "--data", str(alone / "data")]) == 0
    with FakeTelegram() as fake:
        many = Years(alone, fake, server, database, four=request.param != "sqlite", trouble=0.6 if WEEKS == 2 else 0.2)
        with many.lived() as years:
            yield years


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


def test_each_gets_each_week_once_whatever_happens_and_what_cannot_be_known_is_flagged(years: Years) -> None:
    weeks = _weeks()
    for week in weeks:
        years.week(week)
    years.settle()
    told_of = [str(week) for week in weeks]
    # The one before, of which it was not too late to tell; the one after, by a clock that was a day ahead.
    also = {str(weeks[0].previous()), str(weeks[-1].next())}
    mails = years.mails()
    assert max(mails.values()) == 1
    listed = [to for each in years.audiences for to in each.recipients]
    assert [(each, to) for each in told_of for to in listed if not mails[each, to]] == []
    assert {each for each, _ in mails} <= {*told_of, *also}
    states = {each.state for each in years.mailings.results()}
    assert states == {"sent"}

    doubtful = years.doubtful()
    for colleague in years.colleagues:
        messages, documents = years.messages(colleague), years.documents(colleague)
        assert max(messages.values()) == 1 and max(documents.values()) == 1
        unknown = {each for each, to in doubtful if to == colleague}
        assert [each for each in told_of if not messages[each] and each not in unknown] == []
    print(f"\n{WEEKS} weeks, {len(years.processes)} process(es): {dict(sorted(years.happened.items()))}")


def _weeks() -> list[Week]:
    found = [FIRST]
    while len(found) < WEEKS:
        found.append(found[-1].next())
    return found
