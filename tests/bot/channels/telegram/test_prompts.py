"""Prompts of any length, with emoji and isolates, against the fake server's checks: no call is refused.

2,000 are tried, each 25th over HTTP; `PROMPTS=10000` tries more.
"""

import asyncio
import os
import random
from collections.abc import Iterator

from bot.channels.telegram import client
from bot.channels.telegram.layout import Key, Part, lay_out
from bot.channels.telegram.sending import message_of
from tests.bot.channels.telegram.test_layout import TAG, Chance, arabic, laid_out, languages, walk
from tests.telegram.bots import FakeBot
from tests.telegram.keyboards import wrong_markup
from tests.telegram.limits import Rates, wrong_text
from tests.telegram.server import FakeTelegram

PROMPTS = int(os.environ.get("PROMPTS", "2000"))
LINK = (Key("", url="https://example.org"),)


class Unlimited(Rates):
    """So that thousands may be sent at once."""

    def refused(self, now: float, chat: int, message: bool) -> int | None:
        return None


def real(language: str) -> Iterator[tuple[Part, ...]]:
    seed = 0
    while True:
        for turn in walk(language, seed):
            yield laid_out(turn)
        seed += 1


def any_length() -> Iterator[tuple[Part, ...]]:
    for seed in range(PROMPTS):
        chance = Chance(seed)
        shown = [chance.prompt() for _ in range(chance.randrange(4))]
        yield lay_out(shown, TAG, arabic, before=[chance.words()], links=LINK, page=chance.randint(-2, 30))


def prompts() -> Iterator[tuple[Part, ...]]:
    """Half of them of the flow `needs`, in every language."""
    sources = [any_length(), *map(real, languages())]
    chance = random.Random(7)
    for number in range(PROMPTS):
        yield next(sources[0] if number % 2 else chance.choice(sources[1:]))


def test_no_prompt_is_refused(fake: FakeTelegram, bot: FakeBot) -> None:
    bot.rates = Unlimited()
    person = bot.person()
    person.known = True
    sent = 0

    async def send_some() -> None:
        nonlocal sent
        connection = client.connect(bot.token, fake.url)
        try:
            for number, parts in enumerate(prompts()):
                for part in parts:
                    call = message_of(str(person.id), part)
                    given = call.model_dump(exclude_none=True)
                    assert not wrong_text(given["text"]), part
                    assert not wrong_markup(given.get("reply_markup")), part
                    if number % 25 == 0:
                        sent += 1
                        await connection(call)
        finally:
            await connection.session.close()

    asyncio.run(send_some())
    assert len(person.messages) == sent >= PROMPTS // 25
    assert fake.wrong_calls == []
