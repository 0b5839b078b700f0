"""aiogram, unmodified, on the fake server: its polling, its webhook, its errors."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from tests.telegram.bots import FakeBot
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

YES = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Yes", callback_data="y")]])
SHARE = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="My number", request_contact=True)]])


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    person = bot.person()
    person.says("/start")
    return person


def with_bot(fake: FakeBot, work: Callable[[Bot], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        api = TelegramAPIServer.from_base(fake.fake.url)
        async with Bot(fake.token, session=AiohttpSession(api=api, timeout=10)) as bot:
            return await work(bot)

    return asyncio.run(run())


def talking() -> Dispatcher:
    """Asks, takes a tap and a number, and says goodbye."""
    dispatcher = Dispatcher()

    @dispatcher.message(lambda message: message.text == "/start")
    async def start(message: Message) -> None:
        await message.answer("Shall we?", reply_markup=YES)

    @dispatcher.callback_query()
    async def tap(tap: CallbackQuery) -> None:
        await tap.answer()
        assert isinstance(tap.message, Message)
        await tap.message.edit_reply_markup()
        await asyncio.sleep(1.05)
        await tap.message.answer("Your number?", reply_markup=SHARE)

    @dispatcher.message(lambda message: message.contact is not None)
    async def contact(message: Message) -> TelegramMethod[Any]:
        assert message.contact is not None
        await asyncio.sleep(1.05)
        own = message.contact.user_id == message.chat.id
        return message.answer(f"Thank you: {own}", reply_markup=ReplyKeyboardRemove())

    return dispatcher


def talk(fake: FakeTelegram, person: FakePerson) -> None:
    """The person's side, in a thread."""
    person.says("/start")
    person.newest()
    person.taps("Yes")
    person.wait(lambda sent: len(sent) == 2 and not sent[0].keyboard)
    person.presses("My number")
    assert person.wait(lambda sent: len(sent) == 3)[-1].text == "Thank you: True"
    assert person.reply_keyboard is None
    fake.wait_for(lambda: person.bot.pending == 0)
    assert not fake.wrong_calls and len(person.bot.answered) == 1


def test_polling(fake: FakeTelegram, bot: FakeBot) -> None:
    async def work(api: Bot) -> None:
        dispatcher = talking()
        polling = asyncio.create_task(
            dispatcher.start_polling(api, handle_signals=False, polling_timeout=2, close_bot_session=False)
        )
        try:
            await asyncio.to_thread(talk, fake, bot.person())
        finally:
            await dispatcher.stop_polling()
            await polling

    with_bot(bot, work)


@pytest.mark.parametrize("background", [False, True])
def test_webhook(fake: FakeTelegram, bot: FakeBot, background: bool) -> None:
    """In the foreground, aiogram's handlers answer within the answer to the webhook."""

    async def work(api: Bot) -> None:
        dispatcher, app = talking(), web.Application()
        handler = SimpleRequestHandler(dispatcher, api, handle_in_background=background, secret_token="a-secret_1")
        handler.register(app, path="/hook")
        setup_application(app, dispatcher, bot=api)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await api.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="a-secret_1")
        try:
            await asyncio.to_thread(talk, fake, bot.person())
        finally:
            await api.delete_webhook()
            await runner.cleanup()

    with_bot(bot, work)


def test_a_document_in_multipart(bot: FakeBot, person: FakePerson) -> None:
    content = bytes(range(256)) * 100
    sent = with_bot(
        bot, lambda api: api.send_document(person.id, BufferedInputFile(content, "Woche.pdf"), caption="47")
    )
    assert sent.document.file_name == "Woche.pdf" and sent.caption == "47"
    assert person.messages[0].document == ("Woche.pdf", content)


def test_menus_previews_and_marks(fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    async def work(api: Bot) -> Any:
        menu = [BotCommand(command="help", description="مساعدة")]
        await api.set_my_commands(menu, language_code="ar")
        await api.set_my_commands(menu, scope=BotCommandScopeChat(chat_id=person.id))
        assert [each.description for each in await api.get_my_commands(language_code="ar")] == ["مساعدة"]
        plain = LinkPreviewOptions(is_disabled=True)
        return await api.send_message(person.id, "<b>A</b>", parse_mode="HTML", link_preview_options=plain)

    sent = with_bot(bot, work)
    assert sent.text == "A" and sent.entities[0].type == "bold"
    assert set(bot.menus) == {("default", "ar"), (f"chat:{person.id}", "")}
    assert not fake.wrong_calls


def test_each_refusal_is_the_error_that_it_is(fake: FakeTelegram, bot: FakeBot, person: FakePerson) -> None:
    group = bot.group()
    moved = group.upgrade()
    blocked = bot.person()
    blocked.says("/start")
    blocked.blocks()

    async def work(api: Bot) -> None:
        with pytest.raises(TelegramBadRequest, match="message is too long"):
            await api(SendMessage(chat_id=person.id, text="A" * 4097))
        with pytest.raises(TelegramRetryAfter) as early:
            await api(SendMessage(chat_id=person.id, text="A"))
        assert early.value.retry_after == 3
        with pytest.raises(TelegramForbiddenError):
            await api(SendMessage(chat_id=blocked.id, text="A"))
        with pytest.raises(TelegramMigrateToChat) as migrated:
            await api(SendMessage(chat_id=group.id, text="A"))
        assert migrated.value.migrate_to_chat_id == moved
        bot.trouble.error = 1
        with pytest.raises(TelegramServerError):
            await api.get_me()
        bot.trouble.error, bot.trouble.unreachable = 0, True
        with pytest.raises(TelegramNetworkError):
            await api.get_me()
        bot.trouble.unreachable = False
        bot.revoke()
        with pytest.raises(TelegramUnauthorizedError):
            await api.get_me()

    with_bot(bot, work)
