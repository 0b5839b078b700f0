"""The survey that the benches send: one newcomer's way through the needs flow, as Telegram would deliver it."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from aiogram.types import Update

from dialogs.conversation import Message, Said, Tap, Text, Turn
from dialogs.engine import begin, take
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LANGUAGE = "ar"
ANSWERS = (
    *("=", "yes", "housing", "work", "@skip", "own_home bigger_home", "now", "known", "too_far"),
    *("find_work", "soon", "unknown", "=٣", "=مارس ٢٠٢٤", "bernau", "=نحن خمسة في غرفة واحدة", "=/skip", "@send"),
)
"""Buttons by their token, typed words behind "="; the first message begins the conversation."""


def walk(
    flow: Flow, lexicons: dict[str, Lexicon], answers: Sequence[str] = ANSWERS
) -> Iterator[tuple[Said, Turn | None]]:
    """What is said at each turn, and the turn that asked for it. Taps carry the place and attempt of its prompt."""
    yield Text(""), None
    turn = begin(flow, LANGUAGE, NOW)
    for answer in answers[1:]:
        asked = turn.prompts[-1]
        now: Said = Text(answer[1:]) if answer[0] == "=" else Tap(answer, asked.place or "", asked.attempt)
        yield now, turn
        turn = take(flow, turn.conversation, now, lexicons, NOW)
    assert turn.conversation.state == "completed", turn


def script(flow: Flow, lexicons: dict[str, Lexicon]) -> tuple[Said, ...]:
    """What everybody says at each turn."""
    return tuple(said for said, _ in walk(flow, lexicons))


def updates(said: Sequence[Said], people: int, first: int = 1) -> list[bytes]:
    """Telegram's JSON for everybody's messages, interleaved as people answer at the same time. They are numbered from
    `first` on."""
    return [
        json.dumps(_update(number * people + person, person + first, one)).encode()
        for number, one in enumerate(said)
        for person in range(people)
    ]


def _update(number: int, person: int, said: Said) -> dict[str, object]:
    user = {"id": person, "is_bot": False, "first_name": "N", "language_code": LANGUAGE}
    chat = {"id": person, "type": "private", "first_name": "N"}
    message = {"message_id": number + 1, "date": int(NOW.timestamp()), "chat": chat}
    if isinstance(said, Tap):
        data = f"{said.attempt}|{said.place}|{said.choice}"
        tapped = {"id": str(number), "from": user, "chat_instance": "1", "data": data, "message": message}
        return {"update_id": number + 1, "callback_query": tapped}
    text = said.text if isinstance(said, Text) else ""
    return {"update_id": number + 1, "message": {**message, "from": user, "text": text or "/start"}}


def parsed(update: bytes) -> Message:
    """aiogram's typed update -> the house's message. The Telegram channel will do the same."""
    typed = Update.model_validate_json(update)
    said: Said
    if typed.callback_query:
        attempt, place, choice = (typed.callback_query.data or "").split("|", 2)
        address, said = typed.callback_query.from_user.id, Tap(choice, place, int(attempt))
    else:
        assert typed.message is not None and typed.message.from_user is not None
        address, said = typed.message.from_user.id, Text((typed.message.text or "").removeprefix("/start"))
    return Message("bench", str(address), str(typed.update_id), NOW, said, LANGUAGE)


def batches(updates: Sequence[bytes], size: int) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(updates), size):
        yield updates[start : start + size]
