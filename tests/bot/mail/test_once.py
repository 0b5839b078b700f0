"""Each recipient gets a week once, whatever the mail server does; what cannot be known is flagged."""

import threading
from datetime import timedelta
from pathlib import Path

from structlog.testing import capture_logs

from bot.app import build
from storage.ledger import LEASE
from tests.bot.mail.house import FIVE, NOW, MailHouse, audiences
from tests.bot.mail.server import MailServer

MINUTE = timedelta(minutes=1)
WEEK = timedelta(days=7)


def test_it_is_sent_at_its_hour_and_once(house: MailHouse, server: MailServer) -> None:
    house.lists(*FIVE)
    house.now = NOW.replace(hour=6, minute=59)  # a minute before eight in Berlin
    house.minute()
    assert server.taken == []
    for _ in range(3):
        house.now += MINUTE
        house.minute()
    house.now += timedelta(days=6)
    house.minute()
    assert server.whom() == sorted(FIVE)
    house.now = NOW + WEEK
    house.minute()
    assert server.whom() == sorted(FIVE * 2)


def test_one_of_five_who_is_refused_keeps_nobody_else_waiting(house: MailHouse, server: MailServer) -> None:
    house.lists(*FIVE)
    server.refuses.add(FIVE[1])
    with capture_logs() as logs:
        for _ in range(3):
            house.minute()
            house.now += timedelta(hours=2)
    assert server.whom() == sorted({*FIVE} - {FIVE[1]})
    assert house.states() == dict.fromkeys(FIVE, "sent") | {FIVE[1]: "given_up"}
    why = house.results()[FIVE[1]].why
    assert why == "said 550 5.1.1 <b***@town.example.org>: Recipient address rejected: User unknown"
    assert "@" not in repr(logs) and "ben" not in repr(logs) and len(logs) == 1


def test_who_is_put_off_is_tried_again_later_and_later(house: MailHouse, server: MailServer) -> None:
    house.lists(*FIVE[:2])
    server.later[FIVE[0]] = 3
    tries = []
    for minute in range(20):
        before = server.connections
        house.minute()
        if server.connections > before and minute:
            tries.append(minute)
        house.now += MINUTE
    assert tries == [1, 3, 6], "pauses of one minute, two, three"
    assert server.whom() == sorted(FIVE[:2])


def test_while_the_server_is_down_it_is_asked_once_a_round_and_when_it_is_up_all_are_served(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(*FIVE)
    server.stop()
    house.minute()
    assert house.states() == dict.fromkeys(FIVE, "waiting")
    assert all(each.why.startswith("unreachable") for each in house.results().values())
    server.start()
    house.minute()
    assert server.taken == [], "the pause is not over"
    house.now += MINUTE
    house.minute()
    assert server.whom() == sorted(FIVE)


def test_a_connection_that_breaks_before_the_answer_is_flagged_and_not_sent_again(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(*FIVE[:2])
    server.hangs_up = True
    house.minute()
    server.hangs_up = False
    assert house.states() == dict.fromkeys(FIVE[:2], "doubtful")
    for _ in range(3):
        house.now += timedelta(hours=1)
        house.minute()
    assert server.whom() == sorted(FIVE[:2]), "it had taken them"


def test_a_server_that_refuses_the_whole_mail_is_told_with_its_words(house: MailHouse, server: MailServer) -> None:
    house.lists(FIVE[0])
    server.says = "554 5.7.1 Attachment type\u00e9 not allowed".encode().decode("latin-1")
    house.minute()
    assert house.states() == {FIVE[0]: "given_up"} and "5.7.1 Attachment" in house.results()[FIVE[0]].why


def test_after_downtime_of_weeks_only_the_latest_is_sent(house: MailHouse, server: MailServer) -> None:
    house.lists(FIVE[0])
    house.now += 5 * WEEK
    house.minute()
    house.minute()
    assert ["Woche 52 des Jahres" in str(each["Subject"]) for each in server.mails()] == [True]


def test_a_clock_that_jumps_a_day_back_and_forth_sends_nothing_twice_and_nothing_older(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(FIVE[0])
    for jump in (0, -1, 1, -2, 7, 5, 6, 8, 7, -7):
        house.now = NOW + timedelta(days=jump)
        house.minute()
    weeks = [str(each["Subject"]).split("Woche ")[1][:2] for each in server.mails()]
    assert weeks == ["47", "48"]


def test_two_processes_at_the_same_moment_send_one_mail_each(house: MailHouse, server: MailServer, alone: Path) -> None:
    house.lists(*FIVE)
    with MailHouse(alone, server) as other:
        other.now = house.now
        both = [threading.Thread(target=each.minute) for each in (house, other)]
        for each in both:
            each.start()
        for each in both:
            each.join(60)
    assert server.whom() == sorted(FIVE)


def test_a_process_that_dies_while_the_server_answers_leaves_a_doubt_that_is_told_once(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(FIVE[0])
    box = house.mailings.listed([("all", FIVE[0])], house.now)["all", FIVE[0]]
    claim = house.mailings.claim("2026-W47", box.id, house.now)
    assert claim is not None and house.mailings.sending(claim, house.now)
    house.minute()
    assert house.states() == {FIVE[0]: "sending"}, "it may still be at it"
    house.now += LEASE
    with capture_logs() as logs:
        house.minute()
        house.minute()
    assert house.states() == {FIVE[0]: "doubtful"} and server.taken == []
    assert [each["mail"] for each in logs] == [f"2026-W47-{box.id}"]


def test_a_new_recipient_gets_the_next_week_and_who_is_listed_no_more_gets_none(
    house: MailHouse, server: MailServer
) -> None:
    house.lists(FIVE[0])
    house.minute()
    house.file = audiences(FIVE[1])
    house.minute()
    assert server.whom() == [FIVE[0]]
    house.now = NOW + WEEK
    house.minute()
    assert server.whom() == sorted(FIVE[:2])
    house.file = audiences(*FIVE[:2])  # back, and new again
    house.minute()
    assert server.whom() == sorted(FIVE[:2])


def test_a_file_with_mistakes_stops_the_mail_is_told_once_and_takes_nobody_off(
    house: MailHouse, server: MailServer, alone: Path
) -> None:
    house.lists(FIVE[0])
    right = house.file
    with capture_logs() as logs:
        for text in ("audiences: [{}]", "audiences: [{}]"):
            house.file = text
            house.minute()
        (alone / "audiences.yaml").unlink()
        house.minute()
    assert len(logs) == 1 and logs[0]["log_level"] == "error" and server.taken == []
    house.file = right
    house.minute()
    assert server.whom() == [FIVE[0]]


def test_no_address_is_in_the_database(house: MailHouse, server: MailServer, alone: Path) -> None:
    house.lists(*FIVE)
    server.refuses.add(FIVE[0])
    house.minute()
    written = b"".join(path.read_bytes() for path in (alone / "data").iterdir())
    assert b"town.example.org" not in written and b"anna" not in written and b"Recipient address" not in written


def test_stopping_in_the_middle_begins_no_mail_any_more(house: MailHouse, server: MailServer) -> None:
    house.lists(*FIVE)
    house.job.stop()
    house.minute()
    assert server.taken == []


def test_what_is_older_than_the_answers_is_forgotten_by_night(house: MailHouse, server: MailServer) -> None:
    house.lists(FIVE[0])
    house.minute()
    with build(house.settings, lambda: house.now) as app:
        assert app.mail is not None
        app.forget(NOW + timedelta(days=350))
        assert house.states() == {FIVE[0]: "sent"}
        app.forget(NOW + timedelta(days=370))
    assert house.states() == {}
