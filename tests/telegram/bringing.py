"""Updates brought to a webhook: each until it is acknowledged, nothing overtaking within its queue."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.telegram import arguments
from tests.telegram.updates import Key, Waiting

if TYPE_CHECKING:
    from tests.telegram.bots import FakeBot

SECRET = "X-Telegram-Bot-Api-Secret-Token"
FIRST, SLOWEST = 0.1, 1.0  # seconds between tries; Telegram's are longer
CONNECTIONS = 40  # unless the bot wants more or fewer
Do = Callable[["FakeBot", str, dict[str, Any], arguments.Files], Awaitable[object]]


async def bring(bot: FakeBot, do: Do) -> None:
    """For as long as it is not cancelled. `do` performs what an answer asks for."""
    under_way: dict[Key, asyncio.Task[None]] = {}
    most = int(bot.webhook.get("max_connections") or CONNECTIONS)
    async with ClientSession(timeout=ClientTimeout(60)) as session:
        try:
            while True:
                with bot.fake.lock:
                    waiting = list(bot.updates.settle(bot.fake.now()))
                for each in waiting:
                    if each.key not in under_way and len(under_way) < most:
                        task = asyncio.create_task(_until_acknowledged(session, bot, each, do))
                        under_way[each.key] = task
                        task.add_done_callback(partial(_ended, bot, under_way, each.key))
                await bot.fake.pause(0.02 if bot.pending else 1.0)
        finally:
            rest = list(under_way.values())
            for task in rest:
                task.cancel()
            await asyncio.gather(*rest, return_exceptions=True)


def _ended(bot: FakeBot, under_way: dict[Key, asyncio.Task[None]], key: Key, _: asyncio.Task[None]) -> None:
    under_way.pop(key, None)
    bot.fake.changed()


async def _until_acknowledged(session: ClientSession, bot: FakeBot, one: Waiting, do: Do) -> None:
    wait = FIRST
    while not await _once(session, bot, one, do):
        await asyncio.sleep(wait)
        wait = min(wait * 2, SLOWEST)
        with bot.fake.lock:
            if all(each is not one for each in bot.updates.settle(bot.fake.now())):
                return  # too old by now


async def _once(session: ClientSession, bot: FakeBot, one: Waiting, do: Do) -> bool:
    trouble = bot.trouble
    if trouble.unreachable or trouble.happens(trouble.drop_before):
        return False
    secret = bot.webhook.get("secret_token")
    try:
        async with session.post(
            bot.webhook["url"], json=one.update, headers={SECRET: secret} if secret else {}
        ) as answer:
            asked = await arguments.of_answer(answer)
            if not 200 <= answer.status < 300 or trouble.unreachable or trouble.happens(trouble.drop_after):
                return False
    except (ClientError, OSError, TimeoutError, ValueError):
        return False
    with bot.fake.lock:
        bot.updates.done(one)
    if asked is not None:
        await do(bot, *asked)
    return True
