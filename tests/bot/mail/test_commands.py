"""`needs report --send`, `needs schedule` and `needs doctor`, as an operator uses them."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.app import records
from bot.settings import read_settings
from reports.week import latest
from storage.mailings import Mailings
from tests.bot.conftest import Needs
from tests.bot.mail.house import FIVE, audiences
from tests.bot.mail.server import MailServer

ANNA, BEN = FIVE[:2]
WEEK = str(latest(datetime.now(UTC), ZoneInfo("Europe/Berlin")))


@pytest.fixture
def place(alone: Path, weeks: Path, server: MailServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with two recipients and a mail server."""
    shutil.copytree(weeks, alone / "data")
    (alone / "audiences.yaml").write_text(audiences(ANNA, BEN, formats="[json]", language="en"))
    monkeypatch.setenv("NEEDS_SMTP_URL", server.address)
    monkeypatch.setenv("NEEDS_SMTP_FROM", "needs@kreis.example.org")
    return alone


def doubt(place: Path) -> str:
    """Anna's mail of the week broke off; its number."""
    with records(read_settings(None, data=place / "data")) as (database, vault):
        mailings, at = Mailings(database, vault), datetime.now(UTC)
        box = mailings.listed([("all", ANNA), ("all", BEN)], at)["all", ANNA].id
        claim = mailings.claim(WEEK, box, at)
        assert claim and mailings.sending(claim, at)
        mailings.doubt(claim)
    return f"{WEEK}-{box}"


def test_sending_goes_to_each_once_and_again_only_when_that_is_said(
    needs: Needs, place: Path, server: MailServer
) -> None:
    first = needs("report", "--send")
    assert (first.code, first.err) == (0, "")
    assert first.out == "a***@town.example.org: sent\nb***@town.example.org: sent\n"
    second = needs("report", "--send", "--week", WEEK)
    assert second.code == 0 and second.out.count("has had this week. To send it once more: --again") == 2
    assert server.whom() == [ANNA, BEN]
    assert needs("report", "--send", "--again").code == 0
    assert server.whom() == [ANNA, ANNA, BEN, BEN]
    names = [str(mail["Message-ID"]) for mail in server.mails()]
    assert len(set(names)) == 2, "who still has the first sees one"


def test_who_is_refused_is_told_with_the_server_s_words_and_tried_again_when_asked(
    needs: Needs, place: Path, server: MailServer
) -> None:
    server.refuses.add(BEN)
    sent = needs("report", "--send")
    assert sent.code == 1 and "a***@town.example.org: sent" in sent.out
    assert "b***@town.example.org: refused for good (the server said: 550 5.1.1 <b***@" in sent.out
    shown = needs("schedule").out
    assert "refused" in shown and "User unknown" in shown and ANNA not in shown and BEN not in shown
    server.refuses.clear()
    assert needs("report", "--send").code == 0
    assert server.whom() == [ANNA, BEN]
    assert "User unknown" not in needs("schedule").out


def test_the_schedule_says_what_comes_next_and_that_nothing_came_yet(needs: Needs, place: Path) -> None:
    shown = needs("schedule")
    assert shown.code == 0 and shown.err == ""
    assert "Every Monday at 8:00 (Europe/Berlin), in en, to 2 recipients, with json." in shown.out
    assert shown.out.count("nothing yet") == 2 and "a***@town.example.org" in shown.out


@pytest.mark.parametrize(("how", "got"), [("sent", []), ("again", [ANNA])])
def test_a_doubtful_mail_is_shown_and_settled_once(
    needs: Needs, place: Path, server: MailServer, how: str, got: list[str]
) -> None:
    name = doubt(place)
    assert f"needs schedule --settle {name} again" in needs("schedule").out
    left_out = needs("report", "--send")
    assert left_out.code == 1 and "may have had this week; needs schedule says how to settle" in left_out.out
    assert needs("schedule", "--settle", name, how).code == 0
    assert server.whom() == sorted([*got, BEN])
    assert "--settle" not in needs("schedule").out
    again = needs("schedule", "--settle", name, how)
    assert again.code == 2 and again.sentences == [f"needs: There is no doubtful mail {name}; see: needs schedule"]


def test_each_misuse_is_one_sentence(needs: Needs, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments, words in (
        (("report", "--again"), "--again goes with --send"),
        (("report", "--send", "--format", "json"), "leave --format, --language and --output out"),
        (("report", "--send", "--week", "2190-W01"), "is not over"),
        (("report", "--send", "--audience", "musterstadt"), 'no audience "musterstadt". There are: all, '),
        (("schedule", "--settle", "2026-W47-1", "perhaps"), '"perhaps" does not say'),
        (("schedule", "--settle", "x", "sent"), "There is no doubtful mail x"),
    ):
        result = needs(*arguments)
        assert result.code == 2 and len(result.sentences) == 1 and words in result.err, arguments
    (place / "audiences.yaml").write_text(audiences("anna"))
    broken = needs("report", "--send")
    assert broken.code == 1 and "audience-address" in broken.err and "mend the 1 above" in broken.err
    (place / "audiences.yaml").unlink()
    assert "Nobody is listed" in needs("report", "--send").err
    assert "Nobody is listed" in needs("schedule").out
    (place / "audiences.yaml").write_text(audiences(ANNA))
    monkeypatch.delenv("NEEDS_SMTP_URL")
    monkeypatch.delenv("NEEDS_SMTP_FROM")
    assert "set NEEDS_SMTP_URL and NEEDS_SMTP_FROM" in needs("report", "--send").err


@pytest.mark.parametrize(
    "address", ["mail.example.org", "http://mail.example.org", "smtp://", "smtp://a@h", "smtp://h:x", "smtp://h/x"]
)
def test_an_address_of_no_mail_server_is_one_sentence_without_it(
    needs: Needs, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("NEEDS_SMTP_URL", address)
    monkeypatch.setenv("NEEDS_SMTP_FROM", "needs@kreis.example.org")
    result = needs("schedule")
    assert result.code == 2 and len(result.sentences) == 1 and "is not the address of a mail server" in result.err


def test_a_server_without_a_sender_and_the_reverse_and_a_wrong_file_are_told(
    needs: Needs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_SMTP_URL", "smtp://mail.example.org")
    assert "NEEDS_SMTP_URL is set without NEEDS_SMTP_FROM" in needs("schedule").err
    monkeypatch.setenv("NEEDS_SMTP_CA", "nowhere.pem")
    monkeypatch.setenv("NEEDS_SMTP_FROM", "nobody")
    both = needs("schedule").err
    assert 'NEEDS_SMTP_CA is "nowhere.pem"' in both and 'NEEDS_SMTP_FROM is "nobody"' in both


def test_the_doctor_tries_the_mail_server(needs: Needs, place: Path, server: MailServer) -> None:
    well = needs("doctor").out
    assert "127.0.0.1 lets us send" in well and "2 in audiences.yaml" in well and server.taken == []
    server.stop()
    ill = needs("doctor")
    assert ill.code == 1 and "the server cannot be reached: Connection refused" in ill.out
