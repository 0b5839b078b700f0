"""What can go wrong around the bot: a clear line in the log, the others served, and nothing lost."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from bot.app import App
from bot.channels.telegram import sending
from bot.clock import now
from dialogs.conversation import Conversation, Message, Text, Turn
from storage.sqlite import BUSY_SECONDS
from tests.bot.channels.telegram.living import Living
from tests.bot.channels.telegram.test_newcomers import PATIENCE, begun, hears, stands
from tests.telegram.bots import FakeBot
from tests.telegram.server import FakeTelegram

REFUSED = "telegram does not take the token"


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def bot(fake: FakeTelegram) -> FakeBot:
    return fake.bot()


def chat_page(house: Living) -> int:
    return httpx.get(house.address, timeout=20).status_code


def test_a_wrong_token_is_told_and_the_web_chat_goes_on(bot: FakeBot, tmp_path: Path) -> None:
    bot.revoke()
    with Living(tmp_path, bot) as house:
        house.wait_for_log(REFUSED, PATIENCE)
        assert chat_page(house) == 200


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "brought"])
def test_a_token_that_is_revoked_later_is_told_once_and_answers_wait(
    webhook: bool, bot: FakeBot, tmp_path: Path
) -> None:
    with Living(tmp_path, bot, webhook=webhook) as house:
        walkers = [begun(bot) for _ in range(3)]
        for walker in walkers:
            walker.reaches("first")
        bot.revoke()
        for walker in walkers:
            walker.person.says("work")
        house.wait_for_log(REFUSED, PATIENCE)
        time.sleep(1)
        assert len(house.logged(REFUSED)) == 1
        assert chat_page(house) == 200
    bot.revoked = False
    with Living(tmp_path, bot, webhook=webhook):
        for walker in walkers:
            walker.reaches("second")


@pytest.mark.parametrize("wrong", ["token", "address"])
def test_what_waits_to_be_sent_outlives_a_start_with_a_wrong_token_or_address(
    wrong: str, bot: FakeBot, tmp_path: Path
) -> None:
    with Living(tmp_path, bot) as house:
        walker = begun(bot)
        walker.reaches("first")
        bot.trouble.unreachable = True
        said = Message("telegram", str(walker.person.id), "work", now(), Text("work"), "en")
        house.do(house.app.desk.take(said))
    bot.trouble.unreachable = False
    bot.revoked = wrong == "token"
    settings: dict[str, Any] = {"telegram_api": f"{bot.fake.url}/bot"} if wrong == "address" else {}
    with Living(tmp_path, bot, **settings) as house:
        house.wait_for_log(REFUSED, PATIENCE)
        time.sleep(2)
        assert house.app.newcomers is not None and house.app.newcomers._outbox.counts()["given_up"] == 0
    bot.revoked = False
    with Living(tmp_path, bot) as house:
        walker.reaches("second")
        assert not house.logged("may have been sent twice"), "it was refused, so that it surely was not"


def test_a_database_that_others_hold_for_a_while_at_the_start_ends_nothing(bot: FakeBot, tmp_path: Path) -> None:
    with Living(tmp_path, bot):
        begun(bot).reaches("first")

    def hold(app: App) -> None:
        def held() -> None:
            with closing(sqlite3.connect(app.settings.database_file)) as database:
                database.execute("BEGIN IMMEDIATE")
                holding.set()
                time.sleep(BUSY_SECONDS + 2)

        holding = Event()
        Thread(target=held).start()
        assert holding.wait(PATIENCE)

    with Living(tmp_path, bot, changes=hold) as house:
        walker = begun(bot)
        house.wait_for_log("outbox cannot be read", PATIENCE)
        walker.reaches("first")
        assert not house.logged("has stopped")
        begun(bot).reaches("first")


def test_a_server_that_cannot_be_reached_is_waited_for_at_the_start_and_later(bot: FakeBot, tmp_path: Path) -> None:
    bot.trouble.unreachable = True
    with Living(tmp_path, bot) as house:
        house.wait_for_log("telegram cannot be reached", PATIENCE)
        assert chat_page(house) == 200
        bot.trouble.unreachable = False
        walker = begun(bot)
        walker.reaches("first")
        bot.trouble.unreachable = True
        bot.fake.changed()
        walker.person.says("work")
        time.sleep(3)
        bot.trouble.unreachable = False
        walker.reaches("second")


@pytest.mark.parametrize("late", [False, True], ids=["at the start", "later"])
def test_another_poller_is_told_and_outlived(late: bool, bot: FakeBot, tmp_path: Path) -> None:
    enough = Event()

    def poll() -> None:
        while not enough.is_set():
            httpx.post(f"{bot.fake.url}/bot{bot.token}/getUpdates", json={"timeout": 1, "offset": 0}, timeout=10)

    other = Thread(target=poll)
    if not late:
        other.start()
    with Living(tmp_path, bot) as house:
        if late:
            begun(bot).reaches("consent")
            other.start()
        house.wait_for_log("another program fetches", PATIENCE)
        enough.set()
        other.join()
        begun(bot).reaches("consent")


BODIES = (b"", b"not JSON", b"[1, 2]", b'"text"', b"null", b"\xff\xfe", b"[" * 200_000, b'{"update_id": "x"}')


def test_the_webhook_takes_only_what_telegram_brings(bot: FakeBot, tmp_path: Path) -> None:
    with Living(tmp_path, bot, webhook=True) as house:
        forged = b'{"update_id": 1, "message": {"message_id": 1}}'
        assert [house.bring(forged, secret).status_code for secret in ("wrong", "", None, "é")] == [403] * 4
        assert len(house.logged("without its secret")) == 4
        assert [house.bring(body).status_code for body in BODIES] == [200] * len(BODIES)
        assert house.bring(b'{"update_id": 1, "message": "' + b"x" * 5 * 2**20 + b'"}').status_code == 200
        assert house.logged("an update that cannot be read")
        begun(bot).reaches("first")
        assert chat_page(house) == 200


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "brought"])
def test_a_message_that_always_fails_is_set_aside_and_the_next_one_served(
    webhook: bool, bot: FakeBot, tmp_path: Path
) -> None:
    tries: list[str] = []

    def fail_on_some(app: App) -> None:
        decide = app.lane._decide

        def failing(conversation: Conversation | None, message: Message) -> Turn:
            if message.said == Text("secret words"):
                tries.append(message.id)
                raise RuntimeError("secret words")
            return decide(conversation, message)

        app.lane._decide = failing

    with Living(tmp_path, bot, webhook=webhook, changes=fail_on_some) as house:
        walker = begun(bot)
        walker.reaches("first")
        walker.person.says("secret words")
        walker.person.says("work")
        walker.reaches("second")
        hears(house, walker.person, "web-broken")
        assert len(tries) == 3 and len(house.logged("set aside")) == 1
        assert "secret" not in repr(house.logs)
        assert stands(house, walker.person)["first"] == "work"


def test_after_an_outage_whoever_may_have_tapped_in_vain_is_asked_again_once(bot: FakeBot, tmp_path: Path) -> None:
    ahead = timedelta()

    def clock() -> datetime:
        return now() + ahead

    with Living(tmp_path, bot, clock=clock) as house:
        silent, finished = begun(bot), begun(bot)
        asked = silent.reaches("first")
        finished.reaches("first")
        finished.person.says("/stop")
        finished.person.taps_data(finished.reaches("@stop").buttons["yes"], finished.person.messages[-1].id)
        finished.reaches("@stopped")
    silent.person.taps_data(asked.buttons["work"], asked.message.id)
    ahead = timedelta(minutes=10)
    bot.fake.advance(600)
    before = len(finished.person.messages)
    for _ in range(2):
        with Living(tmp_path, bot, clock=clock) as house:
            hears(house, silent.person, "say-away")
            again = silent.reaches("first")
            time.sleep(1)
    assert len([one for one in silent.person.messages if one.id > asked.message.id]) == 1
    assert len(finished.person.messages) == before
    with Living(tmp_path, bot, clock=clock):
        silent.person.taps_data(again.buttons["work"], again.message.id)
        silent.reaches("second")


def test_a_server_that_fails_is_tried_again_and_order_is_kept(bot: FakeBot, tmp_path: Path) -> None:
    with Living(tmp_path, bot) as house:
        walker = begun(bot)
        walker.reaches("first")
        bot.trouble.error = 0.7
        walker.person.says("work")
        walker.person.says("/help")
        time.sleep(4)
        bot.trouble.error = 0.0
        helped = hears(house, walker.person, "help-now")
        second = hears(house, walker.person, "second")
        assert second < helped


def test_telegram_is_obeyed_to_the_second_when_it_asks_to_wait(bot: FakeBot, tmp_path: Path) -> None:
    with Living(tmp_path, bot) as house:
        walker = begun(bot)
        walker.reaches("first")
        with bot.fake.lock:
            bot.rates._held[walker.person.id] = bot.fake.monotonic() + 4
            walker.person.says("work")
        hears(house, walker.person, "second")
        sent = bot.fake.made
        bot.fake.wait_for(lambda: sent("sendMessage")[-1].status == 200, PATIENCE)  # it is noted a moment later
        *_, refused, served = sent("sendMessage")
        assert (refused.status, served.status) == (429, 200)
        assert served.at - refused.at >= int(refused.description.split()[-1])


def test_whoever_sends_too_much_is_told_so_once_and_keeps_nobody_waiting(
    bot: FakeBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "IN_HAND", 2 * sending.OF_ONE)
    with Living(tmp_path, bot) as house:
        floods, comes = bot.person("en"), bot.person("de")
        with bot.fake.lock:
            for number in range(500):
                floods.says(f"hello {number}")
            comes.says("/start")
        bot.fake.wait_for(lambda: bool(comes.messages), PATIENCE)
        assert len(floods.messages) < 20  # at Telegram's rate of one a second; all the others of hers still wait
        hears(house, floods, "web-too-many")
        bot.fake.wait_for(lambda: bot.pending == 0, PATIENCE)
        answers = house.app.newcomers
        assert answers is not None and answers._outbox.counts()["pending"] < 400  # the limit, and what came meanwhile
        said = house.app.catalogue.text("needs", "en", "web-too-many")
        assert [message.text for message in floods.messages].count(said) == 1
