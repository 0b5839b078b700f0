"""Both bots in one process of `needs run`, as an operator runs it: a newcomer answers everything in one, a
colleague reads in the other, a stranger gets a sentence, and a stop is clean."""

import json
import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reports.week import BERLIN, latest
from tests.bot.staff.house import TOKEN, Colleague
from tests.telegram.arabic import ANSWERS, CALCULATED
from tests.telegram.house import House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Walker, walk


@pytest.fixture
def house(tmp_path: Path, fake: FakeTelegram) -> House:
    return House(tmp_path, fake.url, NEEDS_STAFF_TELEGRAM_TOKEN=TOKEN)


def test_a_colleague_joins_gets_the_summary_and_asks_while_a_stranger_gets_a_sentence(
    house: House, fake: FakeTelegram
) -> None:
    newcomers, staff = fake.bot(), fake.bot(TOKEN, "needs_staff_bot")
    house.needs("simulate", "--people", "300", "--weeks", "5", "--seed", "4")
    with house:
        code = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", house.needs("staff", "invite", "Anna Muster"))
        assert code
        anna, stranger = Colleague(staff.person("de")), Colleague(staff.person("de"))
        assert anna.asks(code[0])[0].text.startswith("Willkommen, Anna Muster.")
        week, report = str(latest(datetime.now(UTC), BERLIN)), json.loads(house.needs("report", "--format", "json"))
        assert report["week"] == week and report["people"]

        message, document = anna.asks("/week", answers=2)
        assert f"{report['people']} Menschen haben" in message.text
        assert document.document and document.document[0] == f"needs-{week}.html"
        housing = next(need for need in report["needs"] if need["code"] == "housing")
        assert f"Genannt von {housing['count']} der {report['base']} Menschen" in anna.asks("/needs housing")[0].text
        assert anna.asks("/subscribe monday 8")[0].text.startswith("Die Zusammenfassung kommt jeden Montag")

        newcomer = Walker(newcomers.person("ar"), ANSWERS)
        newcomer.begins()
        walk([newcomer], 300)

        assert stranger.asks("/week")[0].text == "Dieser Bot ist nur für Mitarbeitende."
        for text in ("/needs housing", "/start", "AAAA-BBBB-CCCC"):
            stranger.person.says(text)
        fake.wait_for(lambda: staff.pending == 0, 90)
        assert len(stranger.person.messages) == 1

        log = house.needs("staff", "log")
        assert f"Anna Muster  week {week}" in log and "(a stranger)  stranger" in log
        assert "1 joined, 1 get the weekly summary" in house.needs("doctor")
        assert "Monday 8:00, de" in house.needs("staff", "list")
        assert "@needs_staff_bot" in house.needs("doctor")
        assert house.stop(60) == 0
        assert house.logged() == ""
    assert newcomer.expected | CALCULATED in house.answers().values()
    assert fake.wrong_calls == []


def test_what_is_due_comes_by_itself_after_a_start_and_once_over_kills(house: House, fake: FakeTelegram) -> None:
    staff = fake.bot(TOKEN, "needs_staff_bot")
    house.needs("simulate", "--people", "200", "--weeks", "3", "--seed", "4")
    anna = Colleague(staff.person("en"))
    with house:
        code = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", house.needs("staff", "invite", "Anna"))
        assert code and anna.asks(code[0])
        fake.wait_for(lambda: staff.pending == 0, 90)  # else she is welcomed again
        house.kill()
        # Ordered long ago, for the first hour of the week: it has been due since.
        _order_long_ago(house.data)
        anna.read = len(anna.person.messages)
        house.start()
        message, document = anna.gets(2, timeout=120)
        assert message.text.startswith("What newcomers need") and document.document
        for _ in range(2):
            house.kill()
            house.start()
            assert anna.asks("/help")
        assert sum(bool(each.document) for each in anna.person.messages) == 1


def test_a_wrong_staff_token_disturbs_nothing_else(house: House, fake: FakeTelegram) -> None:
    newcomers = fake.bot()  # and no staff bot of this token
    with house:
        newcomer = newcomers.person("ar")
        newcomer.says("/start")
        fake.wait_for(lambda: bool(newcomer.messages), 90)
        fake.wait_for(lambda: "NEEDS_STAFF_TELEGRAM_TOKEN" in house.logged(), 90)
        assert house.stop(60) == 0
    assert len(house.logged().splitlines()) == 1 and TOKEN not in house.logged()
    assert "does not take this token" in house.needs("doctor", code=1)


def _order_long_ago(data: Path) -> None:
    with sqlite3.connect(data / "needs.db") as database:
        database.execute("INSERT INTO subscription VALUES (1, 0, 0, 'en', 0)")
    database.close()
