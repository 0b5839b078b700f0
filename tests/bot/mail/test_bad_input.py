"""What should not be, and is: a full disk, nobody to send to, weeks of which there is nothing to tell."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from reports.week import Week
from storage.ledger import LEASE
from storage.problems import DatabaseProblem
from tests.bot.conftest import Needs
from tests.bot.mail.house import FIVE, MailHouse, audiences
from tests.bot.mail.server import MailServer

DAY = 86_400_000  # milliseconds


@contextmanager
def full_disk(house: MailHouse) -> Iterator[None]:
    """As long as it is entered, the database's file cannot grow."""
    engine = house.mailings._engine

    def shrink(driver: sqlite3.Connection, *_: object) -> None:
        driver.execute("PRAGMA max_page_count = 1")  # never less than there are

    def grow(driver: sqlite3.Connection, *_: object) -> None:
        driver.execute(f"PRAGMA max_page_count = {2**30}")

    event.listen(engine, "checkout", shrink)
    try:
        yield
    finally:
        event.remove(engine, "checkout", shrink)
        event.listen(engine, "checkout", grow)


def frozen(folder: Path) -> int:
    with sqlite3.connect(folder / "data" / "needs.db") as database:
        return int(database.execute("SELECT count(*) FROM frozen").fetchone()[0])


def test_while_the_disk_is_full_no_mail_goes_out_and_nothing_is_published_half(
    house: MailHouse, server: MailServer, alone: Path
) -> None:
    house.lists(*FIVE)
    before = frozen(alone)
    with full_disk(house):
        for _ in range(3):
            with suppress(DatabaseProblem):  # or it says so in the log, where little else was to be written
                house.minute()
            house.now += LEASE + timedelta(minutes=1)
    assert server.taken == [] and frozen(alone) == before
    for _ in range(2):
        house.minute()
        house.now += LEASE + timedelta(minutes=1)
    assert server.whom() == sorted(FIVE) and frozen(alone) > before


def test_an_audience_that_nobody_gets_is_one_sentence_and_told_of_by_the_check(
    needs: Needs, alone: Path, weeks: Path, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_SMTP_URL", server.address)
    monkeypatch.setenv("NEEDS_SMTP_FROM", "needs@kreis.example.org")
    told = ("report", "--send", "--week", "2026-W47", "--data", str(weeks))
    (alone / "audiences.yaml").write_text(audiences(FIVE[0]))
    nobody = needs(*told, "--audience", "bernau")
    assert nobody.code == 2 and len(nobody.sentences) == 1 and "Nobody is listed" in nobody.err
    assert server.taken == []
    (alone / "audiences.yaml").write_text(audiences(FIVE[0]) + audiences().partition("\n")[2])
    wrong = needs("check")
    assert wrong.code == 1 and re.search(r"audiences.yaml:14\b.*", wrong.out)


def move_one_person(folder: Path, week: Week) -> None:
    """What one person said and did was in that week, and nobody else's is."""
    with sqlite3.connect(folder / "data" / "needs.db") as database:
        begun = database.execute(
            "SELECT person, min(at) FROM answer GROUP BY person ORDER BY person LIMIT 1"
        ).fetchone()
        by = round(week.start().timestamp() * 1000) + DAY - begun[1]
        for change in (
            "UPDATE answer SET at = at + :by WHERE person = :person",
            "UPDATE happening SET at = at + :by WHERE person = :person",
            "UPDATE conversation SET began_at = began_at + :by, updated_at = updated_at + :by,"
            " consented_at = consented_at + :by WHERE person = :person",
            "UPDATE person SET began_at = began_at + :by WHERE id = :person",
        ):
            database.execute(change, {"by": by, "person": begun[0]})


def test_a_week_of_one_person_is_a_kind_mail_without_a_number_and_one_to_come_is_none(
    needs: Needs, alone: Path, weeks: Path, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_SMTP_URL", server.address)
    monkeypatch.setenv("NEEDS_SMTP_FROM", "needs@kreis.example.org")
    shutil.copytree(weeks, alone / "data")
    (alone / "audiences.yaml").write_text(audiences(*FIVE[:2], formats="[json]", language="en"))
    move_one_person(alone, Week(2020, 40))
    to_come = needs("report", "--send", "--week", "2190-W01")
    assert to_come.code == 2 and len(to_come.sentences) == 1 and "is not over" in to_come.err
    assert server.taken == [] and frozen(alone) == 0
    told = needs("report", "--send", "--week", "2020-W40")
    assert (told.code, told.err) == (0, "") and server.whom() == sorted(FIVE[:2])
    for mail in server.mails():
        said = mail.get_body(("plain",))
        assert said and "Fewer than five people" in " ".join(said.get_content().split())
        (file,) = mail.iter_attachments()
        assert not re.search(rb'"(count|people|base|started)": [0-9]', file.get_content())
    with sqlite3.connect(alone / "data" / "needs.db") as database:
        kept = database.execute("SELECT * FROM frozen WHERE week = '2020-W40'").fetchall()
    assert len(kept) == 1 and not re.search(r"\],[0-9]", str(kept)), "kept is that there is nothing to show"


def test_a_week_of_nobody_and_one_to_come_are_a_kind_page_in_every_form(needs: Needs, weeks: Path) -> None:
    for week, words in (("2026-W20", "Fewer than five people"), ("2190-W01", "has not begun")):
        for form in ("text", "html"):
            told = needs("report", "--week", week, "--format", form, "--language", "en", "--data", str(weeks))
            assert (told.code, told.err) == (0, "") and words in told.out.replace("\n", " ")
        plain = needs("report", "--week", week, "--format", "json", "--data", str(weeks)).out
        assert '"people": null' in plain and not re.search(r'"count": \d', plain)
