"""The survey as Telegram delivers it: real keyboards, our own data on each button, several choices ticked."""

import json
from collections.abc import Sequence
from typing import Any

from bench.survey import ANSWERS, LANGUAGE, NOW, walk
from bot.app import FIRST_FLOW, App
from bot.channels.base import show
from bot.channels.telegram import CHANNEL
from bot.channels.telegram.data import OptionData, pack
from bot.channels.telegram.layout import lay_out
from bot.turn import tag_of
from dialogs.conversation import Message, Said, Tap, Text, Turn

BOT = {"id": 123456, "is_bot": True, "first_name": "Needs", "username": "needs_bench_bot"}
TAG = "TAG-TAG-"  # stands for the tag of each person's conversation, in which nothing else differs
PERSON = 5_000_000_000
ASKED = 2  # the number of the bot's messages: whatever people say is later


def waves(house: App, people: int) -> list[list[bytes]]:
    """Everybody's first update, everybody's second ..., as JSON."""
    flow, lexicons = house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW]
    steps = [_body(house, number, *step) for number, step in enumerate(walk(flow, lexicons, _ticked()))]
    return [
        [_update(number * people + person, PERSON + person, body, tag(person)) for person in range(people)]
        for number, body in enumerate(steps)
    ]


def tag(person: int) -> str:
    """Of the conversation that a person's first message begins."""
    return tag_of(Message(CHANNEL, str(PERSON + person), f"{BOT['id']}:m{ASKED + 1}", NOW, Text("")))


def _ticked() -> Sequence[str]:
    """In Telegram several choices are ticked one by one."""
    found: list[str] = []
    for each in ANSWERS:
        several = " " in each and each[0] != "="
        found += [*(f"+{token}" for token in each.split()), "@done"] if several else [each]
    return found


def _body(house: App, number: int, said: Said, asked: Turn | None) -> str:
    when = {"date": int(NOW.timestamp()), "chat": {"id": "PERSON", "type": "private", "first_name": "N"}}
    user = {"id": "PERSON", "is_bot": False, "first_name": "N", "language_code": LANGUAGE}
    body: dict[str, Any]
    if isinstance(said, Tap) and asked is not None:
        message = {"message_id": ASKED, **when, "from": BOT, **_shown(house, asked)}
        data = pack(OptionData(said.attempt, TAG, said.place, said.choice))
        tapped = {"id": f"PERSON{number}", "from": user, "chat_instance": "1", "data": data, "message": message}
        body = {"callback_query": tapped}
    else:
        text = said.text if isinstance(said, Text) and said.text else "/start"
        body = {"message": {"message_id": ASKED + 1 + number, **when, "from": user, "text": text}}
    return json.dumps(body)[1:]


def _shown(house: App, turn: Turn) -> dict[str, Any]:
    shown = [show(house.catalogue, FIRST_FLOW, LANGUAGE, prompt) for prompt in turn.prompts]
    part = lay_out(shown, TAG, str)[-1]
    rows = [[{"text": key.text, "callback_data": key.data} for key in row] for row in part.keys]
    return {"text": part.text, "reply_markup": {"inline_keyboard": rows}}


def _update(number: int, person: int, body: str, tag: str) -> bytes:
    known = body.replace('"PERSON"', str(person)).replace("PERSON", str(person)).replace(TAG, tag)
    return f'{{"update_id": {number + 1}, {known}'.encode()
