import asyncio
import functools
import time
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command

from bot.app import App, build, records
from bot.clock import months_before
from bot.settings import read_settings
from dialogs.conversation import Conversation, Message, Tap, Text
from storage.database import connect, reading, revision_of, writing
from storage.migrations import configured
from storage.people import export_answers
from storage.problems import DatabaseProblem
from storage.translations import Translations

START = datetime(2026, 11, 23, 8, tzinfo=UTC)


class Times:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = START
        self.ids = 0

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def house(alone: Path, times: Times) -> Iterator[App]:
    with build(read_settings(), times) as house:
        yield house


async def say(house: App, times: Times, text: str, address: str = "token-of-a-page") -> Conversation:
    times.ids += 1
    message = Message("web", address, str(times.ids), times.now, Text(text), "en", "needs")
    reply = await house.desk.take(message)
    assert reply.conversation is not None
    return reply.conversation


def run_async(test: Callable[..., Coroutine[None, None, None]]) -> Callable[..., None]:
    """Runs an async test in a loop of its own."""

    @functools.wraps(test)
    def wrapped(*arguments: object, **named: object) -> None:
        asyncio.run(test(*arguments, **named))

    return wrapped


@run_async
async def test_what_is_taken_is_there_after_a_restart(alone: Path, times: Times) -> None:
    with build(read_settings(), times) as first:
        await say(first, times, "")
        await say(first, times, "1")
        await say(first, times, "2")
        key = first.staff_key
    with build(read_settings(), times) as second:
        found = await second.desk.look("web", "token-of-a-page")
        assert found is not None and found.conversation is not None
        assert (found.conversation.place, found.conversation.answers["first"].value) == ("second", "language")
        assert second.staff_key == key
    assert {path.name for path in (alone / "data").iterdir()} == {"needs.db", "key"}


@run_async
async def test_a_come_back_code_exists_after_consent_and_leads_back(house: App, times: Times) -> None:
    await say(house, times, "")
    assert await house.desk.come_back_code("token-of-a-page") is None
    await say(house, times, "1")
    code = await house.desk.come_back_code("token-of-a-page")
    assert code is not None and len(code) == 14 and not set(code) & set("ILOU")
    assert await house.desk.come_back_code("token-of-a-page") == code
    assert await house.desk.address_for_code(code) == "token-of-a-page"
    assert await house.desk.address_for_code("0000-0000-0000") is None


@run_async
async def test_two_people_have_two_codes(house: App, times: Times) -> None:
    codes = set()
    for address in ("one", "two"):
        await say(house, times, "", address)
        await say(house, times, "1", address)
        codes.add(await house.desk.come_back_code(address))
    assert len(codes) == 2 and None not in codes


@run_async
async def test_an_erased_person_s_code_leads_nowhere(house: App, times: Times) -> None:
    await say(house, times, "")
    await say(house, times, "1")
    code = await house.desk.come_back_code("token-of-a-page")
    assert code
    house.forget(START + timedelta(days=800))
    assert await house.desk.address_for_code(code) is None
    assert await house.desk.come_back_code("token-of-a-page") is None


@run_async
async def test_people_are_forgotten_after_the_months_they_were_promised(house: App, times: Times) -> None:
    await say(house, times, "", "consented")
    await say(house, times, "1", "consented")
    await say(house, times, "", "only looked")
    house.forget(START + timedelta(days=6))
    assert await house.desk.look("web", "only looked") is not None
    house.forget(START + timedelta(days=8))
    assert await house.desk.look("web", "only looked") is None
    house.forget(datetime(2027, 11, 23, 7, tzinfo=UTC))
    assert await house.desk.look("web", "consented") is not None
    house.forget(datetime(2027, 11, 23, 9, tzinfo=UTC))
    assert await house.desk.look("web", "consented") is None
    assert list(export_answers(house.database, house.vault)) == []


def test_the_night_forgets_by_itself_at_the_start(house: App, times: Times) -> None:
    asyncio.run(say(house, times, ""))
    times.now += timedelta(days=30)
    house.schedule.start()
    until = time.monotonic() + 10
    while asyncio.run(house.desk.look("web", "token-of-a-page")) is not None:
        assert time.monotonic() < until, "the job at the start never forgot"
        time.sleep(0.05)


def test_another_key_is_refused_before_anything_is_read(alone: Path, times: Times) -> None:
    build(read_settings(), times).close()
    (alone / "data" / "key").write_text("ab" * 32)
    database = connect(read_settings().database)
    with writing(database) as connection:  # as an older version left it
        command.downgrade(configured(connection), "0012")
    for start in (lambda: build(read_settings(), times), lambda: records(read_settings()).__enter__()):
        with pytest.raises(DatabaseProblem) as caught:
            start()
        assert caught.value.code == "key-wrong"
        with reading(database) as connection:
            assert revision_of(connection) == "0012", "no schema is brought to another version with another's key"
    database.dispose()


def test_a_lost_key_is_never_replaced_by_a_new_one(alone: Path, times: Times) -> None:
    build(read_settings(), times).close()
    (alone / "data" / "key").unlink()
    with pytest.raises(DatabaseProblem) as caught:
        build(read_settings(), times)
    assert caught.value.code == "key-missing"
    assert not (alone / "data" / "key").exists()


def test_closing_twice_is_closing_once(house: App) -> None:
    house.close()
    house.close()


@pytest.mark.parametrize(
    ("at", "months", "before"),
    [
        ("2026-11-23", 12, "2025-11-23"),
        ("2026-03-31", 1, "2026-02-28"),
        ("2024-03-31", 13, "2023-02-28"),
        ("2026-01-01", 1, "2025-12-01"),
    ],
)
def test_months_are_counted_on_the_calendar(at: str, months: int, before: str) -> None:
    assert months_before(datetime.fromisoformat(at), months) == datetime.fromisoformat(before)


@run_async
async def test_ten_thousand_taps_on_one_button_change_one_answer_and_lose_nothing(house: App, times: Times) -> None:
    await say(house, times, "")
    before = await say(house, times, "1")
    tap = Tap("housing", "first", before.attempt)
    messages = [Message("web", "token-of-a-page", f"tap-{number}", START, tap) for number in range(10_000)]
    replies = []
    for start in range(0, len(messages), 500):
        replies += await asyncio.gather(*map(house.desk.take, messages[start : start + 500]))
    after = replies[-1].conversation
    assert after is not None and after.place == "second" and after.answers["first"].value == "housing"
    assert sum(reply.prompts[0].message != "say-stale" for reply in replies) == 1
    rows = [row["place"] for row in export_answers(house.database, house.vault, current_only=False)]
    assert rows.count("first") == 1


@run_async
async def test_own_words_wait_for_a_translation_out_of_the_language_that_they_are_in(alone: Path, times: Times) -> None:
    arabic = "نحن بحاجة الى بيت أكبر لأن الأطفال لا ينامون هنا"
    with build(read_settings(), times) as house:
        conversation = await say(house, times, "hello")
        for answer in ("I agree", "work", "/skip", *["/skip"] * 30):
            if conversation.place == "own_words":
                break
            answer = "prefer not to say" if conversation.place in ("household", "arrived") else answer
            conversation = await say(house, times, answer)
        assert conversation.place == "own_words"
        conversation = await say(house, times, arabic)
        assert (conversation.aside, conversation.language) == ("switch", "en")
        conversation = await say(house, times, "العربية")
        assert (conversation.place, conversation.language) == ("idea", "ar")
        waiting = Translations(house.database, house.vault, "de").pending(["ar", "en"], times.now, 10)
        assert [(own.text, own.language) for own in waiting] == [(arabic, "ar")]
