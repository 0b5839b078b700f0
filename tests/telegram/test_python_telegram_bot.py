"""python-telegram-bot, unmodified, on the fake server: its polling, its calls, its errors."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from tests.telegram.bots import FakeBot
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
SHARE = ReplyKeyboardMarkup([[KeyboardButton("Where I am", request_location=True)]], one_time_keyboard=True)


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    person = bot.person("de")
    person.says("/start")
    return person


def with_bot(fake: FakeBot, work: Callable[[Bot], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with Bot(fake.token, base_url=f"{fake.fake.url}/bot") as bot:
            return await work(bot)

    return asyncio.run(run())


def application(fake: FakeBot) -> "Application[Any, Any, Any, Any, Any, Any]":
    return ApplicationBuilder().token(fake.token).base_url(f"{fake.fake.url}/bot").build()


async def start(update: Update, _: Any) -> None:
    assert update.message is not None
    await update.message.reply_text("Shall we?", reply_markup=YES)


async def tap(update: Update, _: Any) -> None:
    tapped = update.callback_query
    assert tapped is not None
    await tapped.answer("Good")
    await tapped.edit_message_text("<b>We</b> shall.", parse_mode="HTML")
    await asyncio.sleep(1.05)
    await tapped.get_bot().send_message(tapped.from_user.id, "Where?", reply_markup=SHARE)


async def place(update: Update, _: Any) -> None:
    assert update.message is not None and update.message.location is not None
    await asyncio.sleep(1.05)
    await update.message.reply_text(f"{update.message.location.latitude}", reply_markup=ReplyKeyboardRemove())


def test_an_application_polls_and_talks(fake: FakeTelegram, bot: FakeBot) -> None:
    def talk(person: FakePerson) -> None:
        person.says("/start")
        person.newest()
        person.taps("Yes")
        assert person.wait(lambda sent: len(sent) == 2)[0].text == "We shall."
        person.presses("Where", place=(52.5, 13.4))
        assert person.wait(lambda sent: len(sent) == 3)[-1].text == "52.5"
        fake.wait_for(lambda: bot.pending == 0)

    async def run() -> None:
        app = application(bot)
        app.add_handler(CommandHandler("start", start))
        app.add_handler(CallbackQueryHandler(tap))
        app.add_handler(MessageHandler(filters.LOCATION, place))
        async with app:
            await app.start()
            assert app.updater is not None
            await app.updater.start_polling(timeout=1, drop_pending_updates=True, allowed_updates=Update.ALL_TYPES)
            await asyncio.to_thread(talk, bot.person("de"))
            await app.updater.stop()
            await app.stop()

    asyncio.run(run())
    assert fake.made("deleteWebhook") and not fake.wrong_calls
    assert len(bot.answered) == 1


def test_two_pollers_notice_each_other(fake: FakeTelegram, bot: FakeBot) -> None:
    async def work(api: Bot) -> None:
        older = asyncio.create_task(api.get_updates(timeout=9))
        await asyncio.to_thread(fake.wait_for, lambda: bot._poller == 1)
        async with Bot(bot.token, base_url=f"{fake.url}/bot") as newer:
            assert await newer.get_updates(timeout=0) == ()
        with pytest.raises(Conflict):
            await older

    with_bot(bot, work)


def test_a_document_in_multipart(bot: FakeBot, person: FakePerson) -> None:
    content = bytes(range(256)) * 100
    sent = with_bot(bot, lambda api: api.send_document(person.id, content, filename="Woche.html", caption="Woche 47"))
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("Woche.html", 25600, "Woche 47")
    assert person.messages[0].document == ("Woche.html", content)


def test_menus_and_edits(fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    async def work(api: Bot) -> None:
        menu = [BotCommand("week", "Die Woche")]
        await api.set_my_commands(menu, language_code="de")
        await api.set_my_commands(menu, scope=BotCommandScopeChat(person.id))
        assert await api.get_my_commands(language_code="de") == tuple(menu)
        sent = await api.send_message(person.id, "A", reply_markup=YES)
        await api.edit_message_reply_markup(person.id, sent.message_id)
        with pytest.raises(BadRequest, match="not modified"):
            await api.edit_message_text("A", person.id, sent.message_id)
        await api.delete_message(person.id, sent.message_id)

    with_bot(bot, work)
    assert set(bot.menus) == {("default", "de"), (f"chat:{person.id}", "")}
    assert not person.messages and not fake.wrong_calls


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
def test_each_refusal_is_the_error_that_it_is(fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    group = bot.group()
    moved = group.upgrade()
    blocked = bot.person()
    blocked.says("/start")
    blocked.blocks()

    async def work(api: Bot) -> None:
        with pytest.raises(BadRequest, match="Message is too long"):
            await api.send_message(person.id, "A" * 4097)
        with pytest.raises(RetryAfter):
            await api.send_message(person.id, "A")
        with pytest.raises(Forbidden):
            await api.send_message(blocked.id, "A")
        with pytest.raises(ChatMigrated) as migrated:
            await api.send_message(group.id, "A")
        assert migrated.value.new_chat_id == moved
        bot.trouble.drop_after = 1
        with pytest.raises(NetworkError):
            await api.get_me()
        bot.trouble.drop_after = 0
        bot.revoke()
        with pytest.raises(InvalidToken):
            await api.get_me()

    with_bot(bot, work)
