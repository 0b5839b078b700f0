"""Nobody agrees to words that she was not shown: where they changed since, a yes is asked for again."""

from collections.abc import Callable

from msgspec import structs

from dialogs.conversation import Conversation, Happened, Message, Tap, Turn
from storage.consents import Consents

Decide = Callable[[Conversation | None, Message], Turn]
_STALE = Tap("", "", -1)  # of a message before the present one, whatever that is: the engine asks again


def decided(decide: Decide, now: Conversation | None, message: Message, shown: str | None, consents: Consents) -> Turn:
    """What a message brings about with somebody who was shown one version of the text to agree to. Where the reply says
    another, buttons of before it count no more, nor what was typed before it came."""
    turn = decide(now, message)
    if now is None or not consents:
        return turn
    anew = structs.replace(now, attempt=now.attempt + 1)
    if _agrees(turn) and shown not in consents.values():
        anew = structs.replace(anew, aside=None, readings=(), raw=None)  # the question itself, no step aside from it
        again = decide(anew, structs.replace(message, said=_STALE))
        return again if version_said(again, consents) else turn  # without words to ask with, those that she saw count
    if version_said(turn, consents) not in (None, shown) and turn.conversation.attempt == now.attempt:
        return decide(anew, message)
    return turn


def version_said(turn: Turn, consents: Consents) -> str | None:
    """Of the text to agree to, where the turn's reply says it."""
    now = turn.conversation
    found = (consents.get((now.flow, prompt.message, now.language)) for prompt in turn.prompts)
    return next(filter(None, found), None)


def _agrees(turn: Turn) -> bool:
    return any(isinstance(event, Happened) and event.name == "consented" for event in turn.events)
