"""What arrives, as a mail program reads it; how it is encrypted; and what is wrong with a server."""

import json
import re
import ssl
import sys
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from bot.mail.server import parse_server
from bot.mail.smtp import MailTrouble, check
from tests.bot.mail.house import FIVE, NOW, MailHouse
from tests.bot.mail.server import MailServer, certificate
from tests.reports.reading import book, needs_pdf, pdf_text

Files = tuple[Path, Path]


def test_a_mail_program_shows_text_and_page_and_the_files_that_were_asked_for(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(FIVE[0], formats="[html, json, text, xlsx]")
    house.minute()
    (mail,) = server.mails()
    assert mail["Subject"] == "Was Zugewanderte brauchen: Woche 47 des Jahres 2026"
    assert (mail["From"], mail["To"]) == ("Needs <needs@kreis.example.org>", FIVE[0])
    assert parsedate_to_datetime(mail["Date"]) == NOW
    assert mail["Auto-Submitted"] == "auto-generated" and mail["Content-Language"] == "de"
    assert mail["Cc"] is None and mail["Bcc"] is None and mail["Message-ID"].endswith("@kreis.example.org>")

    text, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None and page is not None
    assert "Woche 47 des Jahres 2026: 16. November 2026 bis 22. November 2026" in text.get_content()
    assert "möglicherweise nicht gelesen" in text.get_content() and "<html" not in text.get_content()
    assert page.get_content().startswith("<!doctype html>") and 'lang="de"' in page.get_content()

    files = {each.get_filename(): each for each in mail.iter_attachments()}
    assert [*files] == [
        "needs-2026-W47.html",
        "needs-2026-W47.json",
        "needs-2026-W47.txt",
        "needs-2026-W47.xlsx",
    ]
    article = re.compile("<article.*</article>", re.DOTALL)
    assert article.findall(files["needs-2026-W47.html"].get_content()) == article.findall(page.get_content())
    assert page.get_content().count("möglicherweise nicht gelesen") == 1
    assert "verschickt" not in files["needs-2026-W47.html"].get_content()
    assert "Überblick" in book(files["needs-2026-W47.xlsx"].get_content())
    assert files["needs-2026-W47.json"].get_content_type() == "application/json"
    people = json.loads(files["needs-2026-W47.json"].get_content())["people"]
    assert people and f"{people} Menschen haben" in text.get_content()
    raw = server.taken[0].content
    assert isinstance(raw, bytes) and raw.isascii() and max(map(len, raw.split(b"\r\n"))) <= 998


def test_a_pdf_is_attached_and_without_pango_the_mail_goes_out_and_says_so(
    house: MailHouse, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_pdf()
    house.lists(FIVE[0], formats="[pdf]")
    house.minute()
    (attached,) = server.mails()[0].iter_attachments()
    assert attached.get_content_type() == "application/pdf" and attached.get_filename() == "needs-2026-W47.pdf"
    assert "Woche 47 des Jahres 2026" in pdf_text(attached.get_content())

    monkeypatch.setitem(sys.modules, "weasyprint", None)  # what Python does with a module that cannot be imported
    house.lists(FIVE[1], formats="[pdf]")
    house.minute()
    mail = server.mails()[1]
    text, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None and page is not None and [*mail.iter_attachments()] == []
    assert "Das PDF fehlt in dieser Mail" in text.get_content() and "Das PDF fehlt in dieser Mail" in page.get_content()


def test_nobody_sees_anybody_else_and_each_mail_has_a_name_that_stays(house: MailHouse, server: MailServer) -> None:
    house.lists(*FIVE, language="en")
    house.minute()
    names = {str(each["Message-ID"]) for each in server.mails()}
    assert len(names) == 5
    for envelope, mail in zip(server.taken, server.mails(), strict=True):
        assert envelope.rcpt_tos == [mail["To"]] and envelope.mail_from == "needs@kreis.example.org"
        others = {*FIVE} - {mail["To"]}
        assert not any(each.encode() in (envelope.content or b"") for each in others)
        assert mail["Subject"] == "What newcomers need: week 47 of 2026" and mail["Content-Language"] == "en"


def test_a_mail_that_is_tried_again_has_the_same_name(house: MailHouse, server: MailServer) -> None:
    house.lists(FIVE[0])
    house.minute()
    box = house.mailings.results()[0].mailbox
    again = house.mailings.claim("2026-W47", box, house.now, {"sent"})
    assert again is not None
    house.mailings.later(again, house.now)
    house.now = house.now.replace(hour=12)
    house.minute()
    first, second = server.mails()
    assert first["Message-ID"] == second["Message-ID"] and first["Date"] != second["Date"]


def test_lines_that_begin_with_a_dot_arrive_as_they_are(house: MailHouse, server: MailServer) -> None:
    from bot.mail.smtp import send

    text = b"Subject: x\r\n\r\n.\r\n..two\r\nend\r\n"
    where, _ = house.settings.mail or (parse_server(server.address), "")
    assert send(where, "a@example.org", FIVE[0], text, lambda: True)
    assert server.taken[0].content == text
    assert not send(where, "a@example.org", FIVE[0], text, lambda: False)
    assert len(server.taken) == 1, "nothing is sent where that is said at the last moment"


# ---------------------------------------------------------------- encryption


@pytest.fixture(params=["starttls", "implicit"])
def secured(request: pytest.FixtureRequest, files: Files) -> Iterator[MailServer]:
    with MailServer(files, implicit=request.param == "implicit", login=request.param == "starttls") as server:
        yield server


def why(address: str, ca: Path | None) -> str:
    with pytest.raises(MailTrouble) as caught:
        check(parse_server(address, ca))
    return caught.value.code


def test_it_goes_out_encrypted_and_logged_in(alone: Path, secured: MailServer, files: Files) -> None:
    with MailHouse(alone, secured, files[0]) as house:
        house.lists(FIVE[0])
        house.minute()
    assert secured.whom() == [FIVE[0]] and secured.encrypted == [True]
    check(parse_server(secured.address, files[0]))


def test_a_certificate_of_nobody_known_or_of_another_is_refused(
    tmp_path: Path, secured: MailServer, files: Files
) -> None:
    stranger, _ = certificate(tmp_path, "mail.example.org")
    assert why(secured.address, stranger) == "certificate"
    named = secured.address.replace("localhost", "127.0.0.2")
    assert why(named, files[0]) in ("certificate", "unreachable")
    assert secured.taken == []


def test_a_server_that_offers_no_encryption_gets_neither_password_nor_mail(server: MailServer, files: Files) -> None:
    address = server.address.replace("smtp://", "smtp://needs:secret@")
    assert why(address, files[0]) == "no-starttls"
    assert why(address.replace("smtp:", "smtps:"), files[0]) == "encryption"


@pytest.mark.parametrize(
    ("host", "encrypts"),
    [("127.0.0.1", False), ("[::1]", False), ("localhost", False), ("10.0.0.1", True), ("mail.example.org", True)],
)
def test_only_what_stays_on_this_machine_may_go_in_the_clear(host: str, encrypts: bool, files: Files) -> None:
    assert parse_server(f"smtp://{host}").encrypts is encrypts
    assert parse_server(f"smtps://{host}").encrypts and parse_server(f"smtp://{host}", files[0]).encrypts
    assert parse_server(f"smtp://{host}").context().verify_mode is ssl.CERT_REQUIRED


def test_a_wrong_password_and_a_server_that_is_not_there_are_told_apart(files: Files) -> None:
    with MailServer(files, login=True) as server:
        assert why(server.address.replace("word@", "wort@"), files[0]) == "login"
    assert why(server.address, files[0]) == "unreachable"
