"""What is done beside a conversation and only looks: taps answered, buttons marked, pages turned, groups refused.

Nobody waits for it, and when it fails nothing is lost.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, LeaveChat, SendMessage
from aiogram.types import CallbackQuery

from bot.botapi.rates import Pace
from bot.channels.base import Desk, Reply, language_for, show
from bot.channels.telegram import CHANNEL, client
from bot.channels.telegram.data import is_switch
from bot.channels.telegram.layout import Key, Rows, chosen, keyboard
from bot.channels.telegram.reading import Group, PageTurned
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.tapped import keys_of
from dialogs.conversation import Number, Prompt, Said, Tap

SLOWED = 60.0  # seconds in which somebody is told once that she sends too much

log = structlog.get_logger(__name__)


class Courtesies:
    """Each method begins a call in the background."""

    def __init__(self, bot: Bot, desk: Desk, pace: Pace, sender: Sender) -> None:
        self._bot, self._desk, self._pace, self._sender = bot, desk, pace, sender
        self._begun: set[asyncio.Task[None]] = set()
        self._leaving: set[int] = set()
        self._slowed: set[str] = set()

    async def stop(self) -> None:
        """Ends them all."""
        for task in self._begun:
            task.cancel()
        await asyncio.gather(*self._begun, return_exceptions=True)

    def answer(self, tap: CallbackQuery) -> None:
        """Ends the turning wheel on the button."""
        self._begin(self._bot(AnswerCallbackQuery(callback_query_id=tap.id)))

    def mark(self, address: str, tap: CallbackQuery, said: Said, reply: Reply) -> None:
        """The tapped buttons give way to the one that was chosen. A switched tick comes with the reply."""
        if not isinstance(said, Tap) or is_switch(said.choice) or tap.message is None:
            return
        old = bool(reply.prompts) and reply.prompts[0].message == "say-stale"
        rows = () if old else _kept(tap)
        self._begin(self._sender.change_keys(address, tap.message.message_id, rows))

    def turn_page(self, turned: PageTurned) -> None:
        """Another part of a long list, in the same message."""
        self.answer(turned.tap)
        self._begin(self._turn_page(turned))

    def refuse(self, group: Group, name: str) -> None:
        """One polite sentence in a group, and out. `name` is the bot's."""
        source = self._desk.catalogue.source if self._desk.catalogue.source in self._desk.offered else ""
        language = language_for([group.language or ""], self._desk.offered, source or self._desk.offered[0])
        link = {"link": f"https://t.me/{name}"}
        text = self._desk.catalogue.text(self._desk.flow, language, "telegram-private", link)
        if group.chat not in self._leaving:  # being brought in is told twice, and everybody may be talking
            self._leaving.add(group.chat)
            self._begin(self._leave(group.chat, text))

    def apologise(self, address: str) -> None:
        """For a message that could not be taken at all."""
        self._begin(self._say(address, "web-broken"))

    def slow_down(self, address: str, tap: CallbackQuery | None) -> None:
        """For a message too many, which is not taken. Said once a minute."""
        if tap:
            self.answer(tap)
        if address not in self._slowed:
            self._slowed.add(address)
            self._begin(self._slow_down(address))

    async def _turn_page(self, turned: PageTurned) -> None:
        reply = await self._desk.look(CHANNEL, turned.address)
        now, asked = (reply.conversation if reply else None), asked_in(reply)
        if now is None or asked is None or turned.tap.message is None:
            return
        rows: Rows = ()
        if (turned.page.attempt, turned.page.conversation) == (asked.attempt, now.tag):
            shown = show(self._desk.catalogue, now.flow, now.language, asked)
            rows = keyboard(shown, now.tag, self._number(now.flow, now.language), page=turned.page.page)
        await self._sender.change_keys(turned.address, turned.tap.message.message_id, rows)

    async def _slow_down(self, address: str) -> None:
        try:
            await self._say(address, "web-too-many")
            await asyncio.sleep(SLOWED)
        finally:
            self._slowed.discard(address)

    async def _say(self, address: str, message: str) -> None:
        reply = await self._desk.look(CHANNEL, address)
        now = reply.conversation if reply else None
        flow, language = (now.flow, now.language) if now else (self._desk.flow, self._desk.offered[0])
        text = self._desk.catalogue.text(flow, language, message)
        async with self._pace.call(address):
            await self._bot(SendMessage(chat_id=address, text=text))

    async def _leave(self, chat: int, text: str) -> None:
        try:
            await self._say_goodbye(chat, text)
        except client.TelegramMigrateToChat as moved:
            await self._say_goodbye(moved.migrate_to_chat_id, text)
        finally:
            self._leaving.discard(chat)

    async def _say_goodbye(self, chat: int, text: str) -> None:
        with suppress(client.TelegramForbiddenError, client.TelegramBadRequest):  # it may not write there: so be it
            async with self._pace.call(str(chat)):
                await self._bot(SendMessage(chat_id=chat, text=text))
        await self._bot(LeaveChat(chat_id=chat))

    def _begin(self, call: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(self._alone(call))
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)

    async def _alone(self, call: Coroutine[Any, Any, Any]) -> None:
        try:
            await call
        except Exception as error:  # only looks are missing; its text may quote a person
            log.info("a courtesy could not be done", error=type(error).__name__)

    def _number(self, flow: str, language: str) -> Callable[[int], str]:
        return lambda number: self._desk.catalogue.label(flow, language, Number(str(number)))


def asked_in(reply: Reply | None) -> Prompt | None:
    """The prompt that waits."""
    return next((each for each in reversed(reply.prompts) if each.place), None) if reply else None


def _kept(tap: CallbackQuery) -> Rows:
    """What stays visible of a tapped keyboard: the button itself, or the ticks that "done" confirmed."""
    keys = keys_of(tap)
    label = next((text for text, data in keys if data == tap.data), None)
    ticked = [text for text, _ in keys if text.startswith("✅")] if (tap.data or "").endswith(":@done") else []
    return tuple((Key(text, data="x"),) for text in ticked) or (chosen(label) if label else ())
