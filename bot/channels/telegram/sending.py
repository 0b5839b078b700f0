"""Replies from the outbox to Telegram: each person's in order, within the rates, each until it is sent or given up."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import EditMessageReplyMarkup, SendDocument, SendMessage, TelegramMethod
from aiogram.types import BufferedInputFile, LinkPreviewOptions

from bot.along.page import NAME
from bot.botapi.rates import Pace
from bot.channels.base import Desk, Shown, show
from bot.channels.telegram import CHANNEL, below, client
from bot.channels.telegram.lateness import is_late
from bot.channels.telegram.layout import Key, Part, Rows, keyboard, lay_out
from bot.channels.telegram.markup import inline, markup_of
from dialogs.conversation import Number
from storage.outbox import Outbox, Parcel
from storage.problems import DatabaseProblem

SLOWEST = 60.0  # seconds between tries
IN_HAND = 500  # replies at once; the others wait where they are
OF_ONE = 5  # of these, of one person: whoever has many to come must not keep others from theirs
SETTLED = 2.0  # seconds that one person's message waits for a call that is under way to her, and others with it
LOOK_AGAIN = 5.0  # seconds; a reply that another process wrote waits no longer
NOT_CHANGED = "message is not modified"

log = structlog.get_logger(__name__)


class Sender:
    """One at a time for each address, all addresses at once. `web` is the address of the chat's web page, if any."""

    def __init__(self, bot: Bot, outbox: Outbox, desk: Desk, pace: Pace, web: str | None) -> None:
        self._bot, self._outbox, self._desk, self._pace, self._web = bot, outbox, desk, pace, web
        self._queues: dict[str, deque[Parcel]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._busy: dict[str, asyncio.Event] = {}
        self._woken = asyncio.Event()
        self._in_hand: set[int] = set()  # replies that were read from the outbox and are not done with
        self._stopping = False
        self._ever_shared = below.ever_shared(desk.flows)

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    async def settled(self, address: str) -> None:
        """Waits until a call that is under way to this address has ended and its end is written."""
        busy = self._busy.get(address)
        if busy is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(SETTLED):
                    await busy.wait()

    async def run(self) -> None:
        """Sends until it is cancelled, or the token is not taken any more. May be run again after a stop."""
        self._stopping, recovered = False, False
        self._queues.clear()
        self._in_hand.clear()
        while not self._stopping:
            try:
                if not recovered:
                    await self._recover()
                    recovered = True
                room = IN_HAND - len(self._in_hand)
                but = frozenset(self._in_hand)
                full = [who for queue in self._queues.values() if len(queue) >= OF_ONE and (who := queue[0].person)]
                parcels = await asyncio.to_thread(self._outbox.waiting, but, room, full) if room else []
            except Exception as error:  # whatever it is, those who wait for replies are not forgotten
                code = error.code if isinstance(error, DatabaseProblem) else type(error).__name__
                log.error("outbox cannot be read", problem=code)
                await asyncio.sleep(LOOK_AGAIN)
                continue
            if sum(map(self._hand_over, parcels)):
                continue
            with suppress(TimeoutError):
                # Not wait_for: Python 3.11's may swallow a cancellation that comes as it ends.
                async with asyncio.timeout(LOOK_AGAIN):
                    await self._woken.wait()
            self._woken.clear()

    async def _recover(self) -> None:
        left = await asyncio.to_thread(self._outbox.recover)
        if left:
            log.warning("replies may have been sent twice", count=left, why="the process before this one was killed")

    async def stop(self, seconds: float) -> None:
        """Lets calls under way end; what has not begun stays in the outbox."""
        self._stopping = True
        under_way = [busy.wait() for busy in self._busy.values()]
        if under_way:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await asyncio.gather(*under_way)
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    def _hand_over(self, parcel: Parcel) -> bool:
        """False where so many wait before it that it stays in the outbox for now."""
        whose = parcel.address or f"nobody {parcel.id}"
        queue = self._queues.setdefault(whose, deque())
        if len(queue) >= OF_ONE:
            return False
        self._in_hand.add(parcel.id)
        queue.append(parcel)
        if len(queue) == 1:
            worker = asyncio.create_task(self._work(whose, queue))
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        return True

    async def _work(self, whose: str, queue: deque[Parcel]) -> None:
        while queue and not self._stopping:
            try:
                await self._deliver(queue[0])
            except DatabaseProblem as problem:  # it stays where it is; the next start sends it
                log.error("reply cannot be marked", problem=problem.code)
                await asyncio.sleep(LOOK_AGAIN)
                continue
            except client.NO_SUCH_BOT:
                if not self._stopping:
                    log.error("telegram does not take the token", bot="newcomers", mend="NEEDS_TELEGRAM_TOKEN")
                self._stopping = True  # replies wait in the outbox for a better one
                with suppress(DatabaseProblem):
                    await asyncio.to_thread(self._outbox.later, queue[0])
            except Exception as error:  # a reply that cannot be said must not keep the next one
                log.error("reply failed", error=type(error).__name__)
                with suppress(DatabaseProblem):
                    await asyncio.to_thread(self._outbox.give_up, queue[0])
            if len(self._in_hand) >= IN_HAND or len(queue) >= OF_ONE:
                self._woken.set()  # there is room again
            done = queue.popleft()
            self._in_hand.discard(done.id)
        del self._queues[whose]

    async def _deliver(self, parcel: Parcel) -> None:
        """Until it is sent or given up."""
        wait = 1.0
        address = parcel.address
        while True:
            if address is None or is_late(parcel, self._desk.clock()):
                return await asyncio.to_thread(self._outbox.give_up, parcel)
            began = self._desk.clock()  # whatever she writes after this tells that she is back
            try:
                return await self._try(parcel, address)
            except client.TelegramRetryAfter as error:
                log.warning("telegram asks to wait", seconds=error.retry_after)
                await asyncio.to_thread(self._outbox.later, parcel)
                self._pace.hold(address, error.retry_after)
                continue
            except client.TelegramMigrateToChat as error:
                to = str(error.migrate_to_chat_id)
                await asyncio.to_thread(self._outbox.move, address, to)
                self._free(address)
                address = to
                continue
            except client.TelegramForbiddenError:
                log.info("a person does not want to be written to")
                await asyncio.to_thread(self._outbox.block, address, began)
                return await asyncio.to_thread(self._outbox.give_up, parcel)
            except client.TelegramBadRequest as error:
                log.error("telegram refuses a reply", why=client.reason(error))
                return await asyncio.to_thread(self._outbox.give_up, parcel)
            except Exception as error:
                if not client.is_passing(error):
                    raise
                log.warning("telegram cannot be reached", error=type(error).__name__, again_in=wait)
                await asyncio.to_thread(self._outbox.later, parcel, True)
            finally:
                self._free(address or "")
            await asyncio.sleep(wait)
            wait = min(wait * 2, SLOWEST)

    async def _try(self, parcel: Parcel, address: str) -> None:
        shown = [show(self._desk.catalogue, parcel.flow, parcel.language, prompt) for prompt in parcel.prompts]
        kind, _, on = (parcel.about or "").partition(" ")
        if kind == "tick" and len(shown) == 1 and on and await self._switched(parcel, address, shown[0], on):
            return
        were_below = self._ever_shared and await asyncio.to_thread(self._were_below, parcel)
        calls: list[SendMessage | SendDocument] = [
            message_of(address, part) for part in self._parts(parcel, shown, were_below)
        ]
        if any(each.file for each in shown):
            calls = [*await self._own_file(address), *calls]
        number = 0
        for index, call in enumerate(calls):
            if index < parcel.parts:
                continue  # sent before a crash or a lost connection
            sent = await self._call(parcel, address, call)
            if sent is None:
                return
            number = sent.message_id
            if index + 1 < len(calls):
                await self._mark(self._outbox.part_sent, parcel, index + 1)
        await self._end(parcel, address, number, on if kind == "tap" else "", not were_below)

    async def _own_file(self, address: str) -> list[SendMessage | SendDocument]:
        """Her answers as they are now; nothing where they are gone since she asked."""
        made = await self._desk.own_file(CHANNEL, address)
        return [] if made is None else [SendDocument(chat_id=address, document=BufferedInputFile(made, NAME))]

    async def _switched(self, parcel: Parcel, address: str, shown: Shown, on: str) -> bool:
        """A list of several whose ticks changed: the same message with other ticks. False when it cannot be."""
        number, _, page = on.partition(" ")
        markup = inline(keyboard(shown, parcel.conversation, self._number(parcel), page=int(page or 0)))
        edit = EditMessageReplyMarkup(chat_id=address, message_id=int(number), reply_markup=markup)
        try:
            if await self._call(parcel, address, edit) is None:
                return True
        except client.TelegramBadRequest as error:
            if NOT_CHANGED not in str(error):
                return False
        await self._mark(self._outbox.sent, parcel, int(number))
        return True

    async def _call(self, parcel: Parcel, address: str, call: TelegramMethod[Any]) -> Any:
        """Within the rates, and marked before it begins. None when it is not to be sent (any more)."""
        async with self._pace.call(address if isinstance(call, SendMessage | SendDocument) else None):
            if self._stopping:
                return None
            self._busy.setdefault(address, asyncio.Event())
            if not await asyncio.to_thread(self._outbox.sending, parcel):
                return None
            return await self._bot(call)

    async def _mark(self, mark: Callable[[Parcel, int], None], parcel: Parcel, number: int) -> None:
        """Tried until it is written: what has arrived would else be sent again."""
        while True:
            try:
                return await asyncio.to_thread(mark, parcel, number)
            except DatabaseProblem as problem:
                log.error("reply cannot be marked", problem=problem.code)
                await asyncio.sleep(LOOK_AGAIN)

    def _were_below(self, parcel: Parcel) -> bool:
        """Whether the message before has keys below the writing field, which are to be taken away."""
        return below.shared_at(self._outbox.said_before(parcel)) is not None

    async def _end(self, parcel: Parcel, address: str, number: int, answered: str, old_keys: bool) -> None:
        previous = await asyncio.to_thread(self._outbox.previous, parcel) if old_keys else None
        await self._mark(self._outbox.sent, parcel, number)
        self._free(address)
        if previous and previous != number and str(previous) != answered:
            await self.change_keys(address, previous, ())

    def _free(self, address: str) -> None:
        busy = self._busy.pop(address, None)
        if busy is not None:
            busy.set()

    async def change_keys(self, address: str, number: int, rows: Rows) -> None:
        """Shows other buttons under a message sent before, or none. Only looks change: a failure is not told."""
        edit = EditMessageReplyMarkup(chat_id=address, message_id=number, reply_markup=inline(rows))
        with suppress(client.AiogramError, OSError):
            async with self._pace.call():
                await self._bot(edit)

    def _parts(self, parcel: Parcel, shown: Sequence[Shown], were_below: bool) -> tuple[Part, ...]:
        before: tuple[str, ...] = ()
        links: tuple[Key, ...] = ()
        if any(prompt.place == self._first_place(parcel.flow) for prompt in parcel.prompts):
            notice = "telegram-notice" if self._web else "telegram-notice-alone"
            before = (self._text(parcel, notice),)
            if self._web:
                links = (Key(self._text(parcel, "telegram-web"), url=self._web),)
        shares = below.shared_at(parcel.prompts)
        return lay_out(
            shown,
            parcel.conversation,
            self._number(parcel),
            before=before,
            after=(self._text(parcel, below.HOW[shares]),) if shares else (),
            links=links,
            below=below.keys_below(shown[-1], shares, self._text(parcel, below.LABELS[shares])) if shares else (),
            ending=self._text(parcel, below.ENDING) if were_below else "",
        )

    def _text(self, parcel: Parcel, message: str) -> str:
        return self._desk.catalogue.text(parcel.flow, parcel.language, message)

    def _first_place(self, flow: str) -> str | None:
        """Where a person is told what Telegram can see: before anything is asked."""
        known = self._desk.flows.get(flow)
        return None if known is None else known.consent or next((each.name for each in known.questions()), None)

    def _number(self, parcel: Parcel) -> Callable[[int], str]:
        return lambda number: self._desk.catalogue.label(parcel.flow, parcel.language, Number(str(number)))


def message_of(address: str, part: Part) -> SendMessage:
    """Plain text always: people's words could be read as marks. No previews: they would fetch what people wrote."""
    plain = LinkPreviewOptions(is_disabled=True)
    return SendMessage(chat_id=address, text=part.text, reply_markup=markup_of(part), link_preview_options=plain)
