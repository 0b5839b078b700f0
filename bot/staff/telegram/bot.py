"""The staff bot: takes what arrives, answers it, and only then confirms it; sends what is due."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import structlog

from bot.botapi.errors import AskedToWait, Blocked, Refused, TelegramTrouble, TokenRefused, Unreachable
from bot.botapi.polling import Poller
from bot.channels.base import language_for
from bot.staff.answers import Answer, Document
from bot.staff.door import Door
from bot.staff.office import COMMANDS, Office
from bot.staff.pushes import Pushes
from bot.staff.telegram import reading
from bot.staff.telegram.client import Client
from storage.problems import DatabaseProblem
from storage.staff import Colleague

BOT = "staff"  # its name in the log
REMEMBERED = 10_000  # updates that may come again
PATIENCE = 120.0  # seconds after which an answer that cannot be sent is given up, for others wait behind it
MENU_AGAIN = 600.0

log = structlog.get_logger(__name__)


class StaffBot:
    """One bot. `language` is that of staff whose phone tells no better."""

    def __init__(self, *, token: str, api: str | None, office: Office, language: str) -> None:
        self._client = Client(token, api)
        self._office, self._language = office, language
        self._door = Door(office.staff)
        self._pushes = Pushes(office, self._client)
        self._poller = Poller(BOT, self._client.fetch, self.take, reading.whose)
        self._taken: OrderedDict[str, None] = OrderedDict()
        self._taking = 0
        self._due = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: asyncio.Task[None] | None = None

    # ------------------------------------------------------------ start and stop

    async def start(self) -> None:
        """Begins in the background. A bot that cannot work says so in the log; the rest of the house goes on."""
        self._loop = asyncio.get_running_loop()
        self._running = asyncio.create_task(self._run())

    async def stop(self, seconds: float = 4.0) -> None:
        """Ends. What is under way has so many seconds; what is not answered by then is fetched again at the start."""
        self._loop = None
        ends = asyncio.get_running_loop().time() + seconds
        await self._pushes.stop(seconds)
        while self._taking and asyncio.get_running_loop().time() < ends:
            await asyncio.sleep(0.02)
        if self._running is not None:
            self._running.cancel()
            await asyncio.wait([self._running], timeout=1.0)
        with suppress(Exception):
            await self._client.close()

    def wake(self) -> None:
        """Something may be due. May be called from any thread, also when the bot does not run."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it has just closed
                loop.call_soon_threadsafe(self._due.set)

    async def _run(self) -> None:
        beside: list[asyncio.Task[None]] = []
        try:
            await self._begin()
            beside = [asyncio.create_task(self._push()), asyncio.create_task(self._set_menu())]
            await self._poller.run()
        except TokenRefused:
            log.error("telegram does not take the token", bot=BOT, mend="NEEDS_STAFF_TELEGRAM_TOKEN")
        except Exception as error:
            log.error("the staff bot has stopped", error=type(error).__name__)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)

    async def _begin(self) -> None:
        wait, told = 1.0, False
        while True:
            try:
                return await self._client.begin()
            except TokenRefused:
                raise
            except TelegramTrouble as error:
                if not told:
                    log.warning("telegram cannot be reached", bot=BOT, error=type(error).__name__)
                told = True
                await asyncio.sleep(error.seconds if isinstance(error, AskedToWait) else wait)
                wait = min(wait * 2, 60.0)

    async def _push(self) -> None:
        """Now, and whenever it is woken."""
        while True:
            self._due.clear()
            try:
                await self._pushes.run()
            except TokenRefused:
                return  # the poller says so
            except Exception as error:
                log.error("summaries cannot be sent", error=type(error).__name__)
            await self._due.wait()

    async def _set_menu(self) -> None:
        """The same at each start: it is little, and one who sets another menu in between is put right."""
        office = self._office
        while True:
            try:
                for language in (None, *(code for code in office.languages if len(code) == 2)):
                    voice = office.voice(language or self._language)
                    menu = {name: voice.say(f"command-{name}") for name in COMMANDS}
                    await self._client.introduce(menu, voice.say("description"), language)
                return
            except TokenRefused:
                return  # the poller says so
            except TelegramTrouble as error:
                log.warning("the menu cannot be set", bot=BOT, error=type(error).__name__)
                await asyncio.sleep(MENU_AGAIN)

    # ------------------------------------------------------------ what arrives

    async def take(self, raw: dict[str, Any]) -> None:
        """One update. Returns when it is answered or means nothing; raises when it must be tried again."""
        try:
            meant = reading.read(raw, self._client.bot)
        except Exception as error:  # never to be understood: it must not come again
            log.error("an update that cannot be understood", bot=BOT, error=type(error).__name__)
            return
        key = getattr(meant, "key", None)
        if key is not None and key in self._taken:
            return
        self._taking += 1
        try:
            await self._do(meant)
        except TokenRefused:
            return  # the poller's next call says so
        finally:
            self._taking -= 1
        if key is not None:
            self._taken[key] = None
            while len(self._taken) > REMEMBERED:
                self._taken.popitem(last=False)

    async def _do(self, meant: reading.Incoming | None) -> None:
        match meant:
            case reading.Written():
                await self._written(meant)
            case reading.Tapped():
                await self._tapped(meant)
            case reading.Stopped(chat, blocked):
                await asyncio.to_thread(self._blocked, chat, blocked)
            case reading.Group(chat):
                with suppress(TelegramTrouble):
                    await self._client.leave(chat)

    async def _written(self, written: reading.Written) -> None:
        who = await asyncio.to_thread(self._known, written.chat)
        if who is not None:
            await self._say(written.chat, await self._answer(who, written.text))
            return
        language = language_for([written.language], self._office.languages, self._language)
        now = self._office.clock()
        who = await asyncio.to_thread(self._door.knock, written.chat, written.text, language, now)
        if who is not None:
            await self._say(written.chat, self._office.welcome(who))
        else:
            await self._turn_away(written.chat, language)

    async def _tapped(self, tapped: reading.Tapped) -> None:
        with suppress(TelegramTrouble):  # an old tap cannot be ended any more
            await self._client.end_tap(tapped.tap)
        who = await asyncio.to_thread(self._known, tapped.chat)
        if who is None:
            await self._turn_away(tapped.chat, language_for([tapped.language], self._office.languages, self._language))
            return
        answer = await self._answer(who, tapped.data, tapped=True)
        if answer is None:
            return
        if answer.instead:
            with suppress(Refused):  # too old to be changed, or said already
                await self._until_done(tapped.chat, lambda: self._client.change(tapped.chat, tapped.message, answer))
                return
        await self._say(tapped.chat, answer)

    def _known(self, chat: str) -> Colleague | None:
        """Whose chat it is. Whoever writes has not blocked us."""
        who = self._office.staff.of_chat(chat)
        if who is not None and who.blocked:
            self._office.staff.block(who.id, None)
        return who

    def _blocked(self, chat: str, blocked: bool) -> None:
        who = self._office.staff.of_chat(chat)
        if who is not None:
            self._office.staff.block(who.id, self._office.clock() if blocked else None)

    async def _turn_away(self, chat: str, language: str) -> None:
        if await asyncio.to_thread(self._door.tell, chat, self._office.clock()):
            await self._say(chat, Answer(self._office.voice(language).say("stranger"), "stranger"))

    async def _answer(self, who: Colleague, said: str, tapped: bool = False) -> Answer | None:
        """A defect of ours is told and logged; it must not keep what comes behind waiting."""
        try:
            return await asyncio.to_thread(self._office.tap if tapped else self._office.answer, who, said)
        except DatabaseProblem:
            raise
        except Exception as error:
            log.error("an answer failed", bot=BOT, error=type(error).__name__)
            return Answer(self._office.voice(who.language).say("broken"), "broken")

    # ------------------------------------------------------------ what is said

    async def _say(self, chat: str, answer: Answer | None) -> None:
        """All of an answer, tried until it is there: to be told a thing twice does no harm."""
        parts: list[Answer | Document] = [answer] if answer else []
        parts += [answer.document] if answer and answer.document else []
        for part in parts:
            try:
                if not await self._until_done(chat, partial(self._client.send, chat, part, _at_once)):
                    return
            except Refused as error:
                log.error("telegram refuses an answer", bot=BOT, why=str(error))
                return

    async def _until_done(self, chat: str, call: Callable[[], Awaitable[bool]]) -> bool:
        """Whatever happens on the way, it ends: an update that is never answered would hold back all behind it. Raises
        Refused and TokenRefused."""
        loop = asyncio.get_running_loop()
        wait, ends = 1.0, loop.time() + PATIENCE
        while True:
            try:
                return await call()
            except AskedToWait as error:
                await asyncio.sleep(error.seconds)
            except Blocked:
                await asyncio.to_thread(self._blocked, chat, True)
                return False
            except Unreachable as error:
                if loop.time() >= ends:
                    log.error("an answer could not be sent", bot=BOT, error=str(error))
                    return False
                await asyncio.sleep(wait)
                wait = min(wait * 2, 30.0)


async def _at_once() -> bool:
    return True
