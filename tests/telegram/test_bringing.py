"""Updates brought to a webhook: the secret, what acknowledges, and order within each queue over every retry."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

Judge = Callable[[dict[str, Any]], int]


class Receiver:
    """A webhook that keeps what comes. `judge`: update -> status; `body` is its answer."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.judge: Judge = lambda update: 200
        self.body: tuple[str, bytes] = ("text/plain", b"")
        self.got: list[tuple[dict[str, Any], str | None, int]] = []  # update, secret, status
        self.lock = threading.Lock()

    @property
    def taken(self) -> list[str]:
        with self.lock:
            return [said(update) for update, _, status in self.got if 200 <= status < 300]

    @property
    def all(self) -> list[str]:
        with self.lock:
            return [said(update) for update, _, _ in self.got]


def said(update: dict[str, Any]) -> str:
    return str(update["message"]["text"] if "message" in update else update["callback_query"]["data"])


@contextmanager
def receiving(fake: FakeTelegram) -> Iterator[Receiver]:
    """Serves one, on loopback."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            update = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status = there.judge(update)
            with there.lock:
                there.got.append((update, self.headers.get("X-Telegram-Bot-Api-Secret-Token"), status))
            fake.changed()
            kind, body = there.body
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    there = Receiver(f"http://127.0.0.1:{server.server_address[1]}/hook")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def receiver(fake: FakeTelegram) -> Iterator[Receiver]:
    with receiving(fake) as found:
        yield found


@pytest.fixture
def hook(ask: Ask, receiver: Receiver) -> Receiver:
    result(ask("setWebhook", url=receiver.url, secret_token="a-secret_1"))
    return receiver


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    return bot.person()


def test_every_update_brings_the_secret(fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson) -> None:
    person.says("A")
    person.taps_data("tap", 1)
    fake.wait_for(lambda: bot.pending == 0)
    assert sorted(hook.all) == ["A", "tap"]
    assert [secret for _, secret, _ in hook.got] == ["a-secret_1"] * 2


def test_without_a_secret_there_is_no_header(fake: FakeTelegram, ask: Ask, receiver: Receiver, bot: FakeBot) -> None:
    result(ask("setWebhook", url=receiver.url))
    bot.person().says("A")
    fake.wait_for(lambda: bot.pending == 0)
    assert [secret for _, secret, _ in receiver.got] == [None]


@pytest.mark.parametrize("secret", ["with space", "ö", "a" * 257])
def test_a_secret_has_256_letters_of_a_few_kinds(ask: Ask, secret: str) -> None:
    assert "secret token" in refusal(ask("setWebhook", url="http://127.0.0.1:9/", secret_token=secret))[1]


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_every_2xx_acknowledges(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson, status: int
) -> None:
    hook.judge = lambda update: status
    for text in "AB":
        person.says(text)
    fake.wait_for(lambda: bot.pending == 0)
    assert hook.all == ["A", "B"]


@pytest.mark.parametrize("status", [302, 403, 404, 500, 503])
def test_anything_else_is_tried_again_and_the_chats_rest_waits(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson, status: int
) -> None:
    other = bot.person()
    hook.judge = lambda update: status if said(update) == "A" else 200
    for text in "ABC":
        person.says(text)
    other.says("other")
    person.taps_data("tap", 1)
    fake.wait_for(lambda: hook.all.count("A") >= 3)
    assert sorted(hook.taken) == ["other", "tap"], "another person and another queue do not wait"
    assert {"B", "C"}.isdisjoint(hook.all)
    hook.judge = lambda update: 200
    fake.wait_for(lambda: bot.pending == 0)
    assert [text for text in hook.taken if text in "ABC"] == ["A", "B", "C"]


def test_an_update_is_tried_until_it_is_too_old(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson
) -> None:
    hook.judge = lambda update: 500
    person.taps_data("tap", 1)
    fake.wait_for(lambda: hook.all.count("tap") >= 2)
    fake.advance(151)
    fake.wait_for(lambda: bot.pending == 0)
    hook.judge = lambda update: 200
    person.taps_data("newer", 1)
    fake.wait_for(lambda: "newer" in hook.taken)
    assert "tap" not in hook.taken


def test_an_address_where_nobody_answers_is_tried_again(
    fake: FakeTelegram, ask: Ask, bot: FakeBot, receiver: Receiver, person: FakePerson
) -> None:
    result(ask("setWebhook", url="http://127.0.0.1:9/"))
    person.says("A")
    assert bot.pending == 1 and result(ask("getWebhookInfo"))["pending_update_count"] == 1
    result(ask("setWebhook", url=receiver.url))
    fake.wait_for(lambda: bot.pending == 0)
    assert receiver.taken == ["A"]


def test_what_was_not_acknowledged_is_fetched_after_the_webhook(
    fake: FakeTelegram, ask: Ask, hook: Receiver, person: FakePerson
) -> None:
    hook.judge = lambda update: 503
    person.says("A")
    fake.wait_for(lambda: bool(hook.all))
    result(ask("deleteWebhook"))
    assert [said(each) for each in result(ask("getUpdates"))] == ["A"]


def test_a_lost_acknowledgement_brings_the_update_again(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson
) -> None:
    bot.trouble.drop_after = 1
    person.says("A")
    fake.wait_for(lambda: len(hook.all) >= 2)
    bot.trouble.drop_after = 0
    fake.wait_for(lambda: bot.pending == 0)
    assert set(hook.all) == {"A"} and len({update["update_id"] for update, _, _ in hook.got}) == 1


def test_order_and_copies_hold_under_every_trouble(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson
) -> None:
    trouble = bot.trouble
    trouble.copies, trouble.swap, trouble.drop_before, trouble.drop_after = 2, True, 0.1, 0.1
    times: Counter[str] = Counter()

    def refuse_every_third_at_first(update: dict[str, Any]) -> int:
        times[said(update)] += 1
        return 500 if times[said(update)] == 1 and len(times) % 3 == 0 else 200

    hook.judge = refuse_every_third_at_first
    for number in range(15):
        person.says(f"says {number}")
        person.taps_data(f"taps {number}", 1)
    fake.wait_for(lambda: bot.pending == 0, 30)
    for kind in ("says", "taps"):
        first = list(dict.fromkeys(text for text in hook.taken if text.startswith(kind)))
        assert first == [f"{kind} {number}" for number in range(15)]
    assert len(hook.taken) >= 60


def test_an_unreachable_way_brings_nothing_until_it_is_there(
    fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson
) -> None:
    bot.trouble.unreachable = True
    person.says("A")
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{fake.url}/bot{bot.token}/getMe")
    assert bot.pending == 1 and hook.all == []
    bot.trouble.unreachable = False
    fake.wait_for(lambda: bot.pending == 0)
    assert hook.taken == ["A"]


def test_an_answer_may_ask_for_a_call(fake: FakeTelegram, bot: FakeBot, hook: Receiver, person: FakePerson) -> None:
    call = {"method": "sendMessage", "chat_id": person.id, "text": "Welcome"}
    hook.body = "application/json", json.dumps(call).encode()
    person.says("/start")
    assert person.newest().text == "Welcome"
    fake.wait_for(lambda: bool(fake.made("sendMessage")))
    assert bot.pending == 0 and not fake.wrong_calls
