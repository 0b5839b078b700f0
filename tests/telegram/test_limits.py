"""Telegram's limits, each at its edge: the last that goes through, and the first that does not."""

from typing import Any

import httpx
import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.groups import FakeGroup
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

FAMILY = "👨‍👩‍👧‍👦"  # 11 units


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    person = bot.person()
    person.says("/start")
    return person


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a" * 4097, "message is too long"),
        (FAMILY * 372 + "abcde", "message is too long"),
        ("", "message text is empty"),
        (" \n\u2068\u2069", "message text is empty"),
    ],
)
def test_a_text_too_long_or_empty_is_refused(ask: Ask, person: FakePerson, text: str, why: str) -> None:
    assert refusal(ask("sendMessage", chat_id=person.id, text=text)) == (400, f"Bad Request: {why}")


@pytest.mark.parametrize("text", ["a" * 4096, "ع" * 4096, FAMILY * 372 + "abcd"])
def test_a_text_of_4096_units_is_taken_and_edited_in(
    ask: Ask, fake: FakeTelegram, person: FakePerson, text: str
) -> None:
    number = result(ask("sendMessage", chat_id=person.id, text=text))["message_id"]
    assert "too long" in refusal(ask("editMessageText", chat_id=person.id, message_id=number, text=text + "!"))[1]
    assert person.messages[0].text == text


def test_marks_do_not_count_as_text(ask: Ask, person: FakePerson) -> None:
    result(ask("sendMessage", chat_id=person.id, text="<b>" + "a" * 4096 + "</b>", parse_mode="HTML"))


def test_a_caption_has_1024_units(fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    def send(caption: str) -> httpx.Response:
        fake.advance(1)
        data = {"chat_id": str(person.id), "caption": caption}
        return httpx.post(f"{fake.url}/bot{bot.token}/sendDocument", data=data, files={"document": ("a", b"a")})

    result(send(FAMILY * 93 + "a"))
    assert "caption is too long" in refusal(send(FAMILY * 93 + "ab"))[1]


# ------------------------------------------------------------ taps


def test_a_tap_is_answered_with_200_units_within_15_seconds(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    tap = person.taps_data("a", 1)
    assert "MESSAGE_TOO_LONG" in refusal(ask("answerCallbackQuery", callback_query_id=tap, text="a" * 201))[1]
    fake.advance(14)
    assert result(ask("answerCallbackQuery", callback_query_id=tap, text="a" * 200)) is True
    assert person.bot.answered == [tap]
    fake.advance(2)
    assert "query is too old" in refusal(ask("answerCallbackQuery", callback_query_id=tap))[1]
    assert "query ID is invalid" in refusal(ask("answerCallbackQuery", callback_query_id="another"))[1]


# ------------------------------------------------------------ rates


def too_many(answer: httpx.Response) -> int:
    """The seconds after which it may be tried again."""
    code, description = refusal(answer)
    seconds = answer.json()["parameters"]["retry_after"]
    assert (code, description) == (429, f"Too Many Requests: retry after {seconds}")
    return int(seconds)


def test_one_message_a_second_in_a_chat(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    for _ in range(3):
        result(ask("sendMessage", chat_id=person.id, text="A"))
        fake.advance(1)
    result(ask("sendMessage", chat_id=person.id, text="A"))
    wait = too_many(ask("sendMessage", chat_id=person.id, text="B"))
    fake.advance(wait - 1)
    assert too_many(ask("sendMessage", chat_id=person.id, text="B")) == 1, "who does not wait is refused all the while"
    fake.advance(1)
    result(ask("sendMessage", chat_id=person.id, text="B"))
    assert [one.text for one in person.messages] == ["A"] * 4 + ["B"]
    assert len(fake.wrong_calls) == 2


def test_edits_are_no_messages_of_their_chat(ask: Ask, person: FakePerson) -> None:
    number = result(ask("sendMessage", chat_id=person.id, text="A"))["message_id"]
    for text in "BCD":
        result(ask("editMessageText", chat_id=person.id, message_id=number, text=text))


def test_thirty_a_second_overall(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    people = [bot.person() for _ in range(31)]
    for one in people:
        one.known = True
    base = fake.monotonic()
    fake.monotonic = lambda: base  # type: ignore[method-assign]  # a busy machine may need more than a second for this
    for one in people[:30]:
        result(ask("sendMessage", chat_id=one.id, text="A"))
    wait = too_many(ask("sendMessage", chat_id=people[30].id, text="A"))
    assert too_many(ask("sendMessage", chat_id=people[0].id, text="A")) == wait, "everybody is held back"
    fake.monotonic = lambda: base + wait  # type: ignore[method-assign]
    result(ask("sendMessage", chat_id=people[30].id, text="A"))


def test_twenty_a_minute_in_a_group(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    group = bot.group()
    for _ in range(20):
        result(ask("sendMessage", chat_id=group.id, text="A"))
        fake.advance(2)
    assert too_many(ask("sendMessage", chat_id=group.id, text="A")) > 0
    fake.advance(25)
    result(ask("sendMessage", chat_id=group.id, text="A"))


def test_one_bots_rate_is_not_anothers(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    other = fake.bot("654321:TEST-token_of_staff", "needs_staff_bot")
    colleague = other.person("de")
    colleague.says("/start")
    result(ask("sendMessage", chat_id=person.id, text="A"))
    result(ask("sendMessage", bot=other, chat_id=colleague.id, text="A"))
    assert "chat not found" in refusal(ask("sendMessage", bot=other, chat_id=person.id, text="A"))[1]


# ------------------------------------------------------------ who may be written to


@pytest.mark.parametrize("chat", [1, "@somebody", "", -5])
def test_nobody_unknown_can_be_written_to(ask: Ask, chat: Any) -> None:
    assert refusal(ask("sendMessage", chat_id=chat, text="A")) == (400, "Bad Request: chat not found")


def test_nobody_can_be_written_to_before_she_has_written(ask: Ask, fake: FakeTelegram, bot: FakeBot) -> None:
    person = bot.person()
    assert "chat not found" in refusal(ask("sendMessage", chat_id=person.id, text="A"))[1]
    person.says("/start")
    result(ask("sendMessage", chat_id=person.id, text="A"))


def test_whoever_blocked_the_bot_is_not_written_to(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    person.blocks()
    forbidden = refusal(ask("sendMessage", chat_id=person.id, text="A"))
    assert forbidden == (403, "Forbidden: bot was blocked by the user")
    person.unblocks()
    fake.advance(1)
    result(ask("sendMessage", chat_id=person.id, text="A"))
    changes = [each["my_chat_member"] for each in result(ask("getUpdates", offset=-2))]
    assert [each["new_chat_member"]["status"] for each in changes] == ["kicked", "member"]


@pytest.fixture
def group(bot: FakeBot, person: FakePerson) -> FakeGroup:
    group = bot.group()
    group.add_bot(person)
    return group


def test_a_group_that_moved_says_where_to(ask: Ask, fake: FakeTelegram, group: FakeGroup) -> None:
    to = group.upgrade()
    answer = ask("sendMessage", chat_id=group.id, text="A")
    assert refusal(answer)[0] == 400 and answer.json()["parameters"] == {"migrate_to_chat_id": to}
    assert result(ask("sendMessage", chat_id=to, text="A"))["chat"]["type"] == "supergroup"
    left, joined = (each["message"] for each in result(ask("getUpdates", offset=-2)))
    assert (left["chat"]["id"], left["migrate_to_chat_id"]) == (group.id, to)
    assert (joined["chat"]["id"], joined["migrate_from_chat_id"]) == (to, group.id)


def test_a_group_that_was_left_is_not_written_to(ask: Ask, group: FakeGroup, person: FakePerson) -> None:
    result(ask("leaveChat", chat_id=group.id))
    assert group.left
    assert refusal(ask("sendMessage", chat_id=group.id, text="A"))[0] == 403
    assert refusal(ask("leaveChat", chat_id=person.id))[0] == 400
