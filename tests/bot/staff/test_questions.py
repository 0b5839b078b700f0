"""What colleagues ask and read: from the protected summary only, each number as `needs report` prints it."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from reports.render import json as as_json
from reports.render.pdf import PdfProblem
from reports.week import Week, latest, parse
from tests.bot.staff.house import Colleague, StaffHouse
from tests.reports.reading import needs_pdf
from tests.telegram.people import FakeMessage

FIELDS = (
    *("housing", "language", "education", "work", "health", "sport_culture", "family_childcare"),
    *("residence_authorities", "contacts", "safety_discrimination", "other"),
)


def published(house: StaffHouse, week: str = "2026-W47") -> dict[str, Any]:
    """What `needs report --format json` prints."""
    return dict(json.loads(as_json.render(house.app.weekly.summary(parse(week)))))


def numbers(text: str) -> set[int]:
    """Every number in a text but those of dates and weeks."""
    text = re.sub(r"2026-W\d\d|\d+\. [A-Z]\w+ 2026|\d+ [A-Z]\w+ 2026|Woche \d+ des Jahres 2026", "", text)
    return {int(number) for number in re.findall(r"\d+", text)}


def shown(value: Any) -> set[int]:
    """Every number in the JSON, and each share as a percent."""
    if isinstance(value, dict):
        return set().union(*map(shown, value.values()))
    if isinstance(value, list):
        return set().union(*map(shown, value))
    if isinstance(value, float):
        return {round(100 * value)}
    return {abs(value)} if isinstance(value, int) else set()


@pytest.fixture
def anna(full: StaffHouse) -> Colleague:
    return full.colleague()


def text_of(found: list[FakeMessage]) -> str:
    return found[0].text


def test_the_week_is_a_short_message_with_the_document(full: StaffHouse, anna: Colleague) -> None:
    message, document = anna.asks("/week", answers=2)
    assert len(message.text) <= 1500
    week = published(full)
    assert week["people"] and f"{week['people']} Menschen haben" in message.text
    top = week["needs"][0]
    assert f"1. Geld und anderes: {top['count']}" in message.text and f"(von {week['base']} Menschen" in message.text
    assert numbers(message.text) <= shown(week) | {1, 2, 3, 4, 5, week["suppressed"]}
    assert document.document is not None
    name, content = document.document
    assert name == "needs-2026-W47.html" and b"<!doctype html>" in content.lower()[:200]
    assert "Was Zugewanderte brauchen" in content.decode() and "http" not in content.decode().partition("<body")[2]
    assert full.log()[-1] == "week 2026-W47"


def test_the_document_can_be_asked_for_as_a_pdf_or_a_spreadsheet(full: StaffHouse, anna: Colleague) -> None:
    needs_pdf()
    _, document = anna.asks("/week 2026-W47 pdf", 2)
    assert document.document and document.document[0] == "needs-2026-W47.pdf"
    assert document.document[1].startswith(b"%PDF-")
    _, document = anna.asks("/week xlsx", 2)
    assert document.document and document.document[0] == "needs-2026-W47.xlsx"
    assert full.log()[-2:] == ["week 2026-W47 pdf", "week 2026-W47 xlsx"]


def test_where_no_pdf_can_be_made_the_page_comes_and_says_so(
    full: StaffHouse, anna: Colleague, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks() -> None:
        raise PdfProblem("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr("reports.render.pdf._library", lacks)
    _, document = anna.asks("/week pdf", 2)
    assert document.document and document.document[0] == "needs-2026-W47.html"
    assert document.text.startswith("Hier kann kein PDF erzeugt werden")


def test_a_colleague_of_a_municipality_reads_its_page_and_no_other(full: StaffHouse) -> None:
    ben = full.colleague("Ben", audience="eberswalde")
    own = dict(json.loads(as_json.render(full.app.weekly.summary(parse("2026-W47"), "eberswalde"))))
    whole = published(full)
    assert own["people"] and own["people"] < whole["people"]
    message = ben.asks("/week", answers=2)[0]
    assert "Eberswalde" in message.text and f"{own['people']} Menschen haben" in message.text
    assert numbers(message.text) <= shown(own) | {1, 2, 3, 4, 5, own["suppressed"]}
    need = text_of(ben.asks("/needs housing"))
    assert "Eberswalde" in need and str(whole["base"]) not in need


@pytest.mark.parametrize(
    ("asked", "said", "noted"),
    [
        ("/week 2026-W48", "Diese Woche ist noch nicht vorbei.", "week 2026-W48"),
        ("/week 2027-W20", "Diese Woche hat noch nicht begonnen.", "week 2027-W20"),
        ("/week 2020-W01", "weniger als fünf Menschen", "week 2020-W01"),
        ("/week 2026-W60", "Die Woche 2026-W60 gibt es nicht.", "week ?"),
        ("/week gestern; DROP", "ist keine Woche.", "week ?"),
    ],
)
def test_a_week_without_numbers_is_a_kind_sentence(
    full: StaffHouse, anna: Colleague, asked: str, said: str, noted: str
) -> None:
    assert said in text_of(anna.asks(asked))
    assert full.log()[-1] == noted


def test_each_need_is_told_as_the_report_tells_it(full: StaffHouse, anna: Colleague) -> None:
    week = published(full)
    for need in week["needs"]:
        text = text_of(anna.asks(f"/needs {need['code']}"))
        if need["count"] is None:
            assert "Genannt von: · (verdeckt)" in text
        else:
            assert f"Genannt von {need['count']} der {week['base']} Menschen" in text
        assert numbers(text) <= shown(week) | {1, 2, 3}
    assert sum(need["count"] is not None for need in week["needs"]) >= 3


def test_no_number_of_any_answer_is_one_that_the_reports_hide(full: StaffHouse, anna: Colleague) -> None:
    last = latest(full.now, full.app.zone)
    weeks = [last]
    while len(weeks) < 13:
        weeks.append(weeks[-1].previous())
    known: dict[Week, dict[str, Any]] = {week: published(full, str(week)) for week in weeks}
    for field in FIELDS:
        lines = text_of(anna.asks(f"/trend {field}")).splitlines()
        told = [line for line in lines if line.startswith("2026-W")]
        assert [line[:8] for line in told] == [str(week) for week in reversed(weeks[:12])]
        for line in told:
            week = known[parse(line[:8])]
            need = next(need for need in week["needs"] if need["code"] == field)
            if need["count"] is None:
                assert line[10:] == f"· von {week['base']}"
            else:
                assert line[10:].startswith(f"{need['count']} von {week['base']} ▇")
                assert line.count("▇") == max(1, round(need["share"] * 20))
    for week in weeks[:4]:
        text = text_of(anna.asks(f"/week {week}", answers=2))
        assert numbers(text) <= shown(known[week]) | {1, 2, 3, 4, 5}


def test_a_need_is_asked_for_by_buttons_and_leads_to_its_weeks(full: StaffHouse, anna: Colleague) -> None:
    (which,) = anna.asks("/needs")
    assert which.labels[:2] == ["Wohnen", "Die Sprache lernen"] and len(which.labels) == len(FIELDS)
    anna.taps("Arbeit")
    (work,) = anna.gets()
    assert work.text.startswith("Arbeit\n") and work.labels == ["Über zwölf Wochen"]
    anna.taps("Über zwölf Wochen")
    assert anna.gets()[0].text.startswith("Arbeit\n12 Wochen, 31. August 2026 bis 22. November 2026")
    assert full.log()[-3:] == ["needs", "needs work 2026-W47", "trend work 2026-W47"]


def test_a_name_that_fits_several_is_asked_back_and_words_are_not_logged(full: StaffHouse, anna: Colleague) -> None:
    assert anna.asks("/needs und")[0].labels == [
        *("Schule und Ausbildung", "Sport und Kultur", "Familie und Kinderbetreuung", "Papiere und Ämter"),
        *("Sicherheit und faire Behandlung", "Geld und anderes"),
    ]
    assert len(anna.asks("/needs Frau Öztürk sucht eine Wohnung")[0].labels) == len(FIELDS)
    assert "ztürk" not in repr(full.log()) and full.log()[-1] == "needs"


def test_a_subscription_in_one_line_is_read_back_and_ended(full: StaffHouse, anna: Colleague) -> None:
    said = text_of(anna.asks("/subscribe monday 8 de"))
    assert said.startswith("Die Zusammenfassung kommt jeden Montag um 8 Uhr auf Deutsch.")
    assert "am 30. November 2026" in said
    assert full.log()[-1] == "subscribe monday 8 de"
    assert text_of(anna.asks("/stop")).startswith("Die Zusammenfassung kommt nicht mehr")
    assert text_of(anna.asks("/stop")).startswith("Es war keine")


def test_a_subscription_by_buttons_changes_one_message_three_times(full: StaffHouse, anna: Colleague) -> None:
    (asked,) = anna.asks("/subscribe")
    before = len(anna.person.messages)
    for label, following in (
        ("Freitag", "um wie viel Uhr?"),
        ("17 Uhr", "in welcher Sprache?"),
        ("Englisch", "auf Englisch."),
    ):
        anna.taps(label)
        full.fake.wait_for(lambda following=following: following in asked.text, 90)  # type: ignore[misc]
    assert len(anna.person.messages) == before and asked.labels == []
    (only,) = full.deliveries.subscribers()
    assert (only.subscription.day, only.subscription.hour, only.subscription.language) == (4, 17, "en")
    (again,) = anna.asks("/subscribe")
    assert again.text.startswith("Zurzeit kommt") and again.labels[-1] == "Nicht mehr"
    anna.taps("Nicht mehr")
    full.fake.wait_for(lambda: "nicht mehr" in again.text, 90)
    assert full.deliveries.subscribers() == []


def test_the_language_of_the_answers_can_be_chosen(full: StaffHouse, anna: Colleague) -> None:
    assert set(anna.asks("/language")[0].labels) == {"English", "Deutsch"}
    assert text_of(anna.asks("/language en")) == "I answer in English from now on."
    assert text_of(anna.asks("/needs housing")).startswith("Housing\nWeek 47 of 2026")
    anna.asks("/subscribe friday 9 en")
    said = text_of(anna.asks("/language deutsch"))
    assert said.startswith("Ab jetzt antworte ich auf Deutsch.") and "weiter auf Englisch" in said


def test_a_colleague_with_an_english_phone_is_answered_in_english(full: StaffHouse) -> None:
    ben = full.colleague("Ben", "en")
    assert text_of(ben.asks("/week", answers=2)).startswith("What newcomers need")


def test_anything_else_is_answered_with_what_can_be_asked(full: StaffHouse, anna: Colleague) -> None:
    for text in ("hallo", "/weeek", "/start x y z", "'; DROP TABLE colleague; --", "\u202e\u2066{{7*7}}%s"):
        said = text_of(anna.asks(text))
        assert "/subscribe" in said and "49" not in said
    anna.person.sends("voice")
    assert "/subscribe" in anna.gets()[0].text


def test_a_tap_that_carries_something_else_is_ended_and_changes_nothing(full: StaffHouse, anna: Colleague) -> None:
    (asked,) = anna.asks("/needs")
    seen = len(anna.person.messages)
    for number, data in enumerate(
        ("", "x", "needs", "help", "needs \u202e", "t:1:abc:first:housing", "week 2026-W48", "a" * 64)
    ):
        tap = {"id": f"odd{number}", "from": anna.person.user, "chat_instance": "1", "data": data}
        tap["message"] = full.bot.message_json(anna.person.chat, asked)
        full.bot.sends_raw({"callback_query": tap}, (anna.person.id, "tap"))
    full.fake.wait_for(lambda: full.bot.pending == 0, 90)
    assert all("·" not in message.text for message in anna.person.messages[seen:])
    assert text_of(anna.asks("/help"))


def test_asking_within_the_minute_reads_the_database_once(full: StaffHouse, anna: Colleague) -> None:
    anna.asks("/trend work")
    reads = 0
    office = full.staff_bot._office
    real = office._weeks._read

    def counted(week: Week, audience: str) -> Any:
        nonlocal reads
        reads += 1
        return real(week, audience)

    office._weeks._read = counted
    anna.asks("/trend housing")
    assert reads == 0
    full.now += timedelta(days=7)
    anna.asks("/needs housing")
    assert reads == 1
