"""`needs run` as an operator runs it, killed while the mail server has a mail and has not yet answered."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.app import records
from bot.settings import read_settings
from storage.mailings import Mailings
from tests.bot.mail.house import FIVE, audiences
from tests.bot.mail.server import MailServer
from tests.telegram.house import House


def wait_for(true: Callable[[], bool], seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.05)


def test_killed_in_the_middle_and_started_again_nobody_gets_a_week_twice_and_the_doubt_is_shown(
    tmp_path: Path, weeks: Path, files: tuple[Path, Path]
) -> None:
    data, listed = tmp_path / "data", tmp_path / "audiences.yaml"
    shutil.copytree(weeks, data)
    listed.write_text(audiences(*FIVE, formats="[json]", hour=0))
    with records(read_settings(None, data=data)) as (database, vault):
        long_ago = datetime(2020, 1, 1, tzinfo=UTC)
        Mailings(database, vault).listed([("all", each) for each in FIVE], long_ago)
    with MailServer(files, login=True) as server:
        mail = {"NEEDS_SMTP_URL": server.address, "NEEDS_SMTP_FROM": "needs@kreis.example.org"}
        mail |= {"NEEDS_SMTP_CA": str(files[0]), "NEEDS_AUDIENCES": str(listed), "NEEDS_TELEGRAM_TOKEN": ""}
        server.holds.set()
        with House(tmp_path, "http://127.0.0.1:9", **mail) as house:
            wait_for(lambda: len(server.taken) == 1)
            house.kill()
            server.holds.clear()
            house.start()
            wait_for(lambda: len(server.taken) == 5)
            assert server.whom() == sorted(FIVE) and server.encrypted == [True] * 5
            assert house.stop(60) == 0
            _let_the_lease_end(data)
            shown = house.needs("schedule")
            assert shown.count("may have arrived or not") == 2 and shown.count("│ sent ") == 4
            assert "@town" not in house.logged() and "p@ss" not in house.logged()


def _let_the_lease_end(data: Path) -> None:
    with sqlite3.connect(data / "needs.db") as database:
        assert database.execute("UPDATE mailing SET lease_until = 0 WHERE state = 'sending'").rowcount == 1
    database.close()
