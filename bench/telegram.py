"""Updates per second of the newcomers' bot, from bytes to committed and acknowledged, beside aiogram doing nothing.

Ours is the house as it runs: the poller, `Telegram.take`, the lane on SQLite with synchronous=FULL. Nothing is sent:
between two questions every reply is marked as sent, untimed, and taps are not answered. The others are aiogram's own
Dispatcher, fed the same bytes one after the other: with a handler that does nothing and no state, and with a form of
eight questions in its FSM, whose MemoryStorage forgets everything when the process ends; and python-telegram-bot's
Application with the same form as a ConversationHandler, which forgets as well. Trust the ratios; the absolute figures
are this machine's, and the processor's time is what a busy machine changes least. `make bench`
"""

import argparse
import asyncio
import json
import sqlite3
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from aiogram import Bot, Dispatcher
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message, Update
from telegram import Update as PtbUpdate
from telegram.ext import Application, CallbackQueryHandler, ConversationHandler, MessageHandler, filters
from telegram.request import BaseRequest
from telegram.warnings import PTBUserWarning

from bench.chats import ASKED, BOT, PERSON, waves
from bench.survey import NOW, batches
from bench.turns import micro
from bot.app import App, build
from bot.botapi.polling import Poller
from bot.channels.telegram import CHANNEL, reading
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.courtesies import Courtesies
from bot.channels.telegram.tapped import read_update
from bot.settings import read_settings

TOKEN = "123456:bench"
FETCHED = 100  # updates that one call of getUpdates hands over
ALONE = 10  # of so many people one takes part where each update is fetched alone
Waves = Sequence[Sequence[bytes]]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=500, help="people who answer at the same time (default 500)")
    options.add_argument("--rounds", type=int, default=3, help="runs; the median counts (default 3)")
    given = options.parse_args()
    rounds = [one_round(given.people) for _ in range(given.rounds)]

    def median(name: str) -> float:
        return statistics.median(figures[name] for figures in rounds)

    def ratio(one: str, other: str) -> float:
        return statistics.median(figures[one] / figures[other] for figures in rounds)

    print(f"{given.people} people, {median('updates'):,.0f} updates, median of {given.rounds} runs, in one process\n")
    print(f"{'':46}{'updates':>12}{'of no-op':>10}{'of FSM':>10}{'of PTB':>10}{'processor':>14}{'to no-op':>10}")
    for name, label in (
        ("ours 100", f"ours, {FETCHED} a fetch, committed, acknowledged"),
        ("ours 1", "ours, 1 a fetch, committed, acknowledged"),
        ("no-op", "aiogram, a handler that does nothing"),
        ("fsm", "aiogram, FSM in memory, a form of 8 questions"),
        ("ptb", "python-telegram-bot, ConversationHandler, same"),
    ):
        cost = f"{median(f'{name} cpu'):>11,.0f} µs{ratio(f'{name} cpu', 'no-op cpu'):>10.2f}"
        of_forms = f"{ratio(name, 'fsm'):>10.2f}{ratio(name, 'ptb'):>10.2f}"
        print(f"{label:46}{median(name):>10,.0f}/s{ratio(name, 'no-op'):>10.2f}{of_forms}{cost}")
    print(f"\nof this, json.loads and parsing: aiogram's {median('parse'):.0f} µs, ours {median('our parse'):.0f} µs")


def one_round(people: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder, house_in(Path(folder) / "all") as house:
        sent = waves(house, people)
        flat = [update for wave in sent for update in wave]
        figures = {"updates": float(len(flat))}
        figures |= named("ours 100", asyncio.run(ours(house, sent, FETCHED)))
        figures |= named("no-op", asyncio.run(aiograms(nothing(), flat)))
        figures |= named("fsm", asyncio.run(aiograms(form(), flat)))
        figures |= named("ptb", asyncio.run(other_librarys(flat)))
        some = flat[:: max(1, len(flat) // 1000)]
        figures["parse"] = micro(lambda: [Update.model_validate(json.loads(each)) for each in some], len(some), 5)
        figures["our parse"] = micro(lambda: [read_update(json.loads(each), {}) for each in some], len(some), 5)
        with house_in(Path(folder) / "alone") as alone:
            figures |= named("ours 1", asyncio.run(ours(alone, waves(alone, max(1, people // ALONE)), 1)))
        return figures


def named(name: str, watch: "Watch") -> dict[str, float]:
    return {name: watch.updates / watch.seconds, f"{name} cpu": watch.processor / watch.updates * 1e6}


@dataclass
class Watch:
    """Runs while it is entered; may be entered again."""

    updates: int = 0
    seconds: float = 0.0
    processor: float = 0.0

    def __enter__(self) -> Self:
        self._since = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds += time.perf_counter() - self._since[0]
        self.processor += time.process_time() - self._since[1]


def house_in(folder: Path) -> App:
    return build(read_settings(data=folder, telegram_token=TOKEN, telegram_api="http://127.0.0.1:9"), lambda: NOW)


# ------------------------------------------------------------ ours


class Silent(Courtesies):
    """Calls nobody."""

    def _begin(self, call: Coroutine[Any, Any, None]) -> None:
        call.close()


class Fetched(Exception):  # noqa: N818
    """There is nothing more."""


async def ours(house: App, sent: Waves, group: int) -> Watch:
    """A fetch acknowledges the one before, as with Telegram."""
    bot = house.newcomers
    assert isinstance(bot, Telegram)
    bot._courtesies = Silent(bot._bot, house.desk, bot._pace, bot._sender)
    watch = Watch(sum(map(len, sent)))
    for wave in sent:
        fetches = batches(wave, group)

        async def fetch(offset: int | None, left: Any = fetches) -> list[dict[str, Any]]:
            group = next(left, None)
            if group is None:
                raise Fetched
            return [json.loads(update) for update in group]

        with watch, suppress(Fetched):
            await Poller("newcomers", fetch, bot.take, reading.address_of).run()
        mark_as_sent(house)
    for person in range(len(sent[0])):
        reply = house.lane.look(CHANNEL, str(PERSON + person))
        assert reply is not None and reply.conversation is not None and reply.conversation.state == "completed", reply
    await bot.stop(0)
    return watch


def mark_as_sent(house: App) -> None:
    """As the sender does, one by one, when Telegram has taken a reply: from then on a typed text is an answer to it."""
    with sqlite3.connect(house.database.url.database or "") as database:
        database.execute("UPDATE outbox SET state='sent', message=? WHERE state='pending'", (ASKED,))
        database.execute("UPDATE conversation SET asked=? WHERE asked IS NULL", (ASKED,))


# ------------------------------------------------------------ aiogram's


async def aiograms(dispatcher: Dispatcher, sent: Sequence[bytes]) -> Watch:
    bot = Bot(TOKEN)
    with Watch(len(sent)) as watch:
        for update in sent:
            await dispatcher.feed_raw_update(bot, json.loads(update))
    await bot.session.close()
    return watch


def nothing() -> Dispatcher:
    dispatcher = Dispatcher(disable_fsm=True)

    async def handler(event: Message | CallbackQuery) -> None:
        pass

    dispatcher.message.register(handler)
    dispatcher.callback_query.register(handler)
    return dispatcher


class Form(StatesGroup):
    """Eight questions."""

    name, age, town, work, school, health, family, words = (State() for _ in range(8))


def form() -> Dispatcher:
    """Each answer is kept and the next question's state set; after the last it begins again."""
    dispatcher = Dispatcher()
    states = Form.__all_states__
    for now, following in zip((None, *states), (*states, None), strict=True):
        handler = answered("begin" if now is None else str(now.state), following)
        dispatcher.message.register(handler, StateFilter(now))
        dispatcher.callback_query.register(handler, StateFilter(now))
    return dispatcher


def answered(name: str, following: State | None) -> Callable[..., Coroutine[Any, Any, None]]:
    async def handler(event: Message | CallbackQuery, state: FSMContext) -> None:
        answer = event.text if isinstance(event, Message) else event.data
        await state.update_data({name: answer})
        await state.set_state(following)

    return handler


# ------------------------------------------------------------ python-telegram-bot's


class Offline(BaseRequest):
    """Answers that the bot is itself, which is all that is asked at the start."""

    read_timeout = None

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return 200, json.dumps({"ok": True, "result": BOT}).encode()


async def other_librarys(sent: Sequence[bytes]) -> Watch:
    builder = Application.builder().token(TOKEN).request(Offline()).get_updates_request(Offline())
    async with builder.build() as application:
        names = [str(state.state) for state in Form.__all_states__]
        following: list[str | int] = [*names, ConversationHandler.END]
        begin, *steps = map(filled, ("begin", *names), following)
        states: dict[object, list[Any]] = dict(zip(names, steps, strict=True))
        warnings.simplefilter("ignore", PTBUserWarning)  # of taps on older messages, which nobody sends here
        application.add_handler(ConversationHandler(entry_points=begin, states=states, fallbacks=[]))
        with Watch(len(sent)) as watch:
            for update in sent:
                await application.process_update(PtbUpdate.de_json(json.loads(update), application.bot))
    return watch


def filled(name: str, following: str | int) -> list[Any]:
    async def callback(update: PtbUpdate, context: Any) -> str | int:
        tap, message = update.callback_query, update.message
        context.user_data[name] = tap.data if tap else message.text if message else None
        return following

    return [MessageHandler(filters.ALL, callback), CallbackQueryHandler(callback)]


if __name__ == "__main__":
    main()
