"""The newcomers' bot: takes what arrives, in each person's order. The outbox does the talking."""

import asyncio
from typing import Any
from weakref import WeakValueDictionary

import structlog
from aiogram.methods import DeleteWebhook, SetWebhook, TelegramMethod
from fastapi import APIRouter
from msgspec import structs

from bot.botapi.errors import TokenRefused
from bot.botapi.polling import Poller
from bot.botapi.rates import Pace
from bot.channels.base import Desk
from bot.channels.limits import Bucket
from bot.channels.telegram import CHANNEL, client, reading
from bot.channels.telegram.courtesies import Courtesies, asked_in
from bot.channels.telegram.data import matches, switches
from bot.channels.telegram.fetching import fetcher
from bot.channels.telegram.menu import digest, set_menu
from bot.channels.telegram.outage import NOTED_EVERY, Outage
from bot.channels.telegram.reading import KINDS
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.tapped import read_update
from bot.channels.telegram.webhook import webhook_router
from dialogs.conversation import Said, Tap
from storage.lanes import Busy, TurnFailed
from storage.outbox import Outbox
from storage.problems import DatabaseProblem

SPOTS = 10_000  # people who came by a poster and have not agreed yet; more are not remembered
MENU_AGAIN = 600.0  # seconds
TRIES = 3

log = structlog.get_logger(__name__)


class Telegram:
    """One bot. `web` is where its web chat is, `webhook` the address and the secret that Telegram shall bring updates
    to; without it they are fetched."""

    def __init__(
        self,
        *,
        token: str,
        api: str | None,
        desk: Desk,
        outbox: Outbox,
        web: str | None = None,
        webhook: tuple[str, str] | None = None,
    ) -> None:
        self._bot = client.connect(token, api)
        self._desk, self._outbox, self._webhook = desk, outbox, webhook
        self._pace = Pace()
        self._sender = Sender(self._bot, outbox, desk, self._pace, web)
        self._courtesies = Courtesies(self._bot, desk, self._pace, self._sender)
        self._outage = Outage(outbox, desk)
        self._poller = Poller("newcomers", fetcher(self._bot), self.take, reading.address_of, self._heard)
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._posts = Bucket(burst=300, rate=2)  # Telegram may bring a message several times
        self._spots: dict[str, str] = {}  # never stored: nothing is before consent
        self._taking = 0
        self._name = ""
        self._running: asyncio.Task[None] | None = None

    def router(self) -> APIRouter | None:
        """Where Telegram brings updates, in webhook mode."""
        return webhook_router(*self._webhook, self.take) if self._webhook else None

    # ------------------------------------------------------------ start and stop

    async def start(self) -> None:
        """Begins in the background. A bot that cannot work says so in the log; the rest of the house goes on."""
        self._outage = Outage(self._outbox, self._desk)  # of each time on duty: others were between
        self._running = asyncio.create_task(self._run())

    async def stop(self, seconds: float = 4.0) -> None:
        """Ends what is under way, in so many seconds; what is not sent stays in the outbox."""
        ends = asyncio.get_running_loop().time() + seconds
        while self._taking and asyncio.get_running_loop().time() < ends:
            await asyncio.sleep(0.02)
        await self._sender.stop(max(0.1, ends - asyncio.get_running_loop().time()))
        await self._courtesies.stop()
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def close(self) -> None:
        """Ends the connections, when nothing arrives any more."""
        await self._courtesies.stop()
        await self._bot.session.close()

    def wake(self) -> None:
        """There may be something to send."""
        self._sender.wake()

    async def _run(self) -> None:
        beside = [asyncio.create_task(self._sender.run())]
        try:
            await self._introduce()
            beside.append(asyncio.create_task(self._set_menu()))
            if self._webhook:
                await self._listen()
            else:
                await self._poller.run()
        except (*client.NO_SUCH_BOT, TokenRefused):
            log.error("telegram does not take the token", bot="newcomers", mend="NEEDS_TELEGRAM_TOKEN")
        except Exception as error:
            log.error("the newcomers' bot has stopped", error=type(error).__name__, why=client.reason(error))
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _introduce(self) -> None:
        """Who we are, and how updates come; tried until Telegram can be reached."""
        way: TelegramMethod[bool] = (
            SetWebhook(
                url=self._webhook[0], secret_token=self._webhook[1], allowed_updates=list(KINDS), max_connections=100
            )
            if self._webhook
            else DeleteWebhook()
        )
        wait, told = 1.0, False
        while True:
            try:
                self._name = (await self._bot.get_me()).username or ""
                await self._bot(way)
                return
            except Exception as error:
                if not client.is_passing(error):
                    raise
                if not told:
                    log.warning("telegram cannot be reached", bot="newcomers", error=type(error).__name__)
                told = True
                await asyncio.sleep(wait)
                wait = min(wait * 2, 60.0)

    async def _listen(self) -> None:
        await asyncio.sleep(5)  # what Telegram kept is brought first
        while True:
            await self._heard(more=False)
            await asyncio.sleep(NOTED_EVERY.total_seconds())

    async def _heard(self, more: bool) -> None:
        try:
            if await self._outage.heard(more):
                self._sender.wake()
        except Exception as error:  # a database that is busy for a while must not end the bot; the next call tries it
            log.error("an outage cannot be made up for now", error=type(error).__name__)

    async def _set_menu(self) -> None:
        wanted = digest(self._desk, self._bot.id)
        while True:
            try:
                if await asyncio.to_thread(self._outbox.noted, "menu") != wanted:
                    await set_menu(self._bot, self._desk, self._pace)
                    await asyncio.to_thread(self._outbox.note, "menu", wanted)
                return
            except Exception as error:
                log.warning("the menu cannot be set", error=type(error).__name__)
                await asyncio.sleep(MENU_AGAIN)

    # ------------------------------------------------------------ what arrives

    async def take(self, raw: Any) -> None:
        """One update, as Telegram writes it. Returns when it is committed or means nothing; raises when it could not
        be taken now and must come again."""
        try:
            update = read_update(raw, {"bot": self._bot})
            meant = reading.read(update, self._bot.id, self._desk.clock, self._desk.offered)
        except Exception as error:  # never to be understood: it must not come again
            log.error("an update that cannot be understood", error=type(error).__name__)
            return
        self._taking += 1
        try:
            await self._tried(meant)
        finally:
            self._taking -= 1

    async def _tried(self, meant: reading.Incoming | None) -> None:
        for tries in range(1, TRIES + 1):
            try:
                await self._do(meant)
                return
            except (Busy, DatabaseProblem):  # nothing was taken, and nothing is wrong with it
                raise
            except Exception as error:
                if tries == TRIES:
                    log.error("a message was set aside", where=type(error).__name__)

    async def _do(self, meant: reading.Incoming | None) -> None:
        match meant:
            case reading.Arrived(message):
                if not self._posts.allows(message.address, self._desk.clock()):
                    self._courtesies.slow_down(message.address, meant.tap)
                    return
                async with self._locks.setdefault(message.address, asyncio.Lock()):
                    await self._arrived(meant)
            case reading.PageTurned():
                self._courtesies.turn_page(meant)
            case reading.Inert(tap):
                self._courtesies.answer(tap)
            case reading.Blocked(address, blocked):
                await asyncio.to_thread(self._outbox.block, address, self._desk.clock() if blocked else None)
            case reading.Group():
                self._courtesies.refuse(meant, self._name)
            case reading.Moved(address, to):
                await asyncio.to_thread(self._outbox.move, address, to)

    async def _arrived(self, arrived: reading.Arrived) -> None:
        message = arrived.message
        await self._sender.settled(message.address)
        if message.spot and len(self._spots) < SPOTS:
            self._spots[message.address] = message.spot
        spot = self._spots.get(message.address)
        message = structs.replace(message, said=await self._whole(message.address, message.said), spot=spot)
        try:
            reply = await self._desk.take(message)
        except TurnFailed as failed:  # it is set aside for good: nobody shall wait for it
            log.error("a message was set aside", where=str(failed))
            self._courtesies.apologise(message.address)
            if arrived.tap:
                self._courtesies.answer(arrived.tap)
            return
        if spot and reply.conversation is not None and (reply.conversation.answers or not reply.conversation.place):
            self._spots.pop(message.address, None)
        self._sender.wake()
        if arrived.tap:
            self._courtesies.answer(arrived.tap)
            if not reply.repeated:
                self._courtesies.mark(message.address, arrived.tap, message.said, reply)

    async def _whole(self, address: str, said: Said) -> Said:
        """A tap whose button had no room for long names, with the names that it stands for."""
        if not isinstance(said, Tap) or "#" not in said.place + said.choice:
            return said
        asked = asked_in(await self._desk.look(CHANNEL, address))
        if asked is None or asked.place is None or not matches(said.place, asked.place):
            return said
        tokens = (token for option in asked.options for token in (option.token, *switches(option.token)))
        choice = next((token for token in tokens if matches(said.choice, token)), said.choice)
        return structs.replace(said, place=asked.place, choice=choice)
