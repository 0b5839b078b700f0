"""getUpdates: what confirms, what is kept how long, and in which order things may come."""

import threading
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    return bot.person()


def texts(updates: Sequence[dict[str, Any]]) -> list[str]:
    return [each["message"]["text"] if "message" in each else each["callback_query"]["data"] for each in updates]


def all_of(ask: Ask, count: int) -> list[dict[str, Any]]:
    """Fetched as a poller does, until there were so many."""
    found: list[dict[str, Any]] = []
    offset = None
    while len(found) < count:
        updates = result(ask("getUpdates", offset=offset, timeout=2))
        assert updates, found
        found += updates
        offset = updates[-1]["update_id"] + 1
    result(ask("getUpdates", offset=offset))
    return found


def test_an_update_comes_again_until_an_offset_confirms_it(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    for text in "ABC":
        person.says(text)
    first = result(ask("getUpdates", limit=2))
    assert texts(first) == ["A", "B"] and result(ask("getUpdates", limit=2)) == first
    assert bot.pending == 3
    assert texts(result(ask("getUpdates", offset=first[0]["update_id"] + 1))) == ["B", "C"]
    assert result(ask("getUpdates", offset=first[0]["update_id"] + 3)) == []
    assert bot.pending == 0


def test_updates_are_numbered_in_their_order(ask: Ask, person: FakePerson) -> None:
    for text in "ABC":
        person.says(text)
    first, *others = (each["update_id"] for each in result(ask("getUpdates")))
    assert others == [first + 1, first + 2]


def test_a_negative_offset_forgets_all_but_the_last(ask: Ask, person: FakePerson) -> None:
    for text in "ABC":
        person.says(text)
    assert texts(result(ask("getUpdates", offset=-1))) == ["C"]
    assert texts(result(ask("getUpdates"))) == ["C"]


def test_an_offset_far_in_the_future_confirms_nothing(ask: Ask, person: FakePerson) -> None:
    person.says("A")
    number = result(ask("getUpdates"))[0]["update_id"]
    assert texts(result(ask("getUpdates", offset=number + 100))) == ["A"]
    assert texts(result(ask("getUpdates", offset=number + 5))) == []


def test_a_long_poll_ends_when_something_comes_or_in_time(ask: Ask, person: FakePerson) -> None:
    assert result(ask("getUpdates", timeout=0)) == []
    assert result(ask("getUpdates", timeout=1)) == []
    later = threading.Timer(0.2, person.says, ["A"])
    later.start()
    assert texts(result(ask("getUpdates", timeout=9))) == ["A"]
    later.join()


def poll_beside(ask: Ask, fake: FakeTelegram, refused: list[tuple[int, str]]) -> threading.Thread:
    """A long poll in another thread, under way when this returns."""
    before = fake.bot()._poller
    thread = threading.Thread(target=lambda: refused.append(refusal(ask("getUpdates", timeout=9))))
    thread.start()
    fake.wait_for(lambda: fake.bot()._poller > before)
    return thread


def test_a_second_poller_ends_the_first(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    refused: list[tuple[int, str]] = []
    older = poll_beside(ask, fake, refused)
    assert result(ask("getUpdates")) == []
    older.join(5)
    assert refused[0][0] == 409 and "terminated by other getUpdates request" in refused[0][1]


def test_a_webhook_ends_fetching(ask: Ask, fake: FakeTelegram) -> None:
    refused: list[tuple[int, str]] = []
    older = poll_beside(ask, fake, refused)
    result(ask("setWebhook", url="http://127.0.0.1:9/", secret_token="s"))
    older.join(5)
    assert refused == [(409, "Conflict: terminated by setWebhook request")]
    assert refusal(ask("getUpdates"))[0] == 409
    assert result(ask("getWebhookInfo"))["url"] == "http://127.0.0.1:9/"
    result(ask("deleteWebhook"))
    assert result(ask("getUpdates")) == []


def test_a_revoked_token_ends_fetching(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    refused: list[tuple[int, str]] = []
    older = poll_beside(ask, fake, refused)
    bot.revoke()
    older.join(5)
    assert refused == [(401, "Unauthorized")]


# ------------------------------------------------------------ what is kept


def test_taps_are_kept_for_150_seconds_and_messages_for_a_day(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    person.says("A")
    person.taps_data("tap", 1)
    fake.advance(149)
    assert texts(result(ask("getUpdates"))) == ["A", "tap"]
    fake.advance(2)
    assert texts(result(ask("getUpdates"))) == ["A"]
    fake.advance(24 * 3600 - 160)
    assert texts(result(ask("getUpdates"))) == ["A"]
    fake.advance(20)
    assert result(ask("getUpdates")) == []


def test_pending_updates_are_dropped_when_asked(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    person.says("A")
    result(ask("deleteWebhook"))
    assert bot.pending == 1
    result(ask("deleteWebhook", drop_pending_updates=True))
    assert bot.pending == 0


def test_only_allowed_kinds_are_kept(ask: Ask, person: FakePerson) -> None:
    result(ask("getUpdates", allowed_updates=["callback_query"]))
    person.says("A")
    person.taps_data("tap", 1)
    assert texts(result(ask("getUpdates"))) == ["tap"], "what was allowed holds until something else is"
    result(ask("getUpdates", allowed_updates=[]))
    person.says("B")
    assert texts(result(ask("getUpdates"))) == ["tap", "B"]


def test_any_update_at_all_can_be_sent(ask: Ask, bot: FakeBot) -> None:
    result(ask("getUpdates", allowed_updates=["message"]))
    bot.sends_raw({"something_new": {"a": 1}})
    bot.sends_raw({"update_id": 5_000_000, "message": {"text": 7}})
    first, second = all_of(ask, 2)
    assert first["something_new"] == {"a": 1} and isinstance(first["update_id"], int)
    assert second == {"update_id": 5_000_000, "message": {"text": 7}}
    assert bot.pending == 0


def test_numbers_begin_anywhere_after_a_quiet_week(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    seen: list[int] = []
    person.says("A")
    bot.restart_ids()
    person.says("B")
    a, b = (each["update_id"] for each in all_of(ask, 2))
    assert b == a + 1, "only once nothing waits"
    for text in "CDEFGH":
        person.says(text)
        seen.append(all_of(ask, 1)[0]["update_id"])
        bot.restart_ids()
    assert any(later < earlier for earlier, later in pairwise(seen))
    assert all(abs(later - earlier) > 1000 for earlier, later in pairwise([b, *seen]))


# ------------------------------------------------------------ misbehaving


def test_updates_come_as_often_as_told(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    bot.trouble.copies = 3
    for number in range(20):
        person.says(f"{number}")
    found = all_of(ask, 60)
    assert {text: texts(found).count(text) for text in texts(found)} == {f"{number}": 3 for number in range(20)}
    assert len({each["update_id"] for each in found}) == 20, "a copy has the number of what it copies"
    assert bot.pending == 0


def test_only_what_may_be_swapped_is(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    other = bot.person()
    bot.trouble.swap = True
    for number in range(20):
        person.says(f"says {number}")
        person.taps_data(f"taps {number}", 1)
        other.says(f"other {number}")
    found = texts(all_of(ask, 60))
    for kind in ("says", "taps", "other"):
        assert [text for text in found if text.startswith(kind)] == [f"{kind} {number}" for number in range(20)]
    # Text and tap of the same moment, in both orders
    assert any(found.index(f"says {number}") > found.index(f"taps {number}") for number in range(20))
    assert any(found.index(f"says {number}") < found.index(f"taps {number}") for number in range(20))


def test_without_trouble_everything_comes_in_order(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    other = bot.person()
    for number in range(10):
        person.says(f"{number}")
        person.taps_data(f"{number}", 1)
        other.says(f"{number}")
    assert texts(all_of(ask, 30)) == [f"{number}" for number in range(10) for _ in range(3)]


def test_what_is_late_is_not_lost_and_keeps_its_persons_order(ask: Ask, bot: FakeBot) -> None:
    bot.trouble.late = 0.3
    people = [bot.person() for _ in range(10)]
    for number in range(5):
        for person in people:
            person.says(f"{number}")
    assert len(result(ask("getUpdates"))) < 50
    found = all_of(ask, 50)
    for person in people:
        mine = [each for each in found if each["message"]["chat"]["id"] == person.id]
        assert texts(mine) == ["0", "1", "2", "3", "4"]
    numbers = [each["update_id"] for each in found]
    assert numbers == sorted(numbers), "Telegram numbers what arrives when it arrives"
