"""A conversation as the chat page shows it: what was said, what is asked now, what can be tapped."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.channels.base import ControlButton, Desk, Shown, show
from bot.channels.history import Bubble, history
from bot.channels.web.progress import percent_done
from dialogs.conversation import Conversation, Prompt
from dialogs.flow import Flow

IN_HEADER = ("help", "language")
UNDER_QUESTION = ("file", "done", "back", "skip", "person")
ENDED = ("declined", "withdrawn", "young")  # nothing is known of the person any more


@dataclass(frozen=True, slots=True)
class View:
    """`asked` is the prompt that waits, None when nothing does; it is the last of `now`."""

    language: str
    past: tuple[Bubble, ...]
    now: tuple[Shown, ...]
    asked: Shown | None
    exclusive: frozenset[str]
    under: tuple[ControlButton, ...]
    menu: tuple[ControlButton, ...]
    percent: int
    state: str
    ended: bool  # nothing is kept: the next form would find no conversation
    known: bool  # something is kept, so that there is a conversation to come back to


def view(desk: Desk, conversation: Conversation, prompts: Sequence[Prompt]) -> View:
    """Everything the template needs, in the conversation's language."""
    flow = desk.flows[conversation.flow]
    now = tuple(show(desk.catalogue, flow.name, conversation.language, prompt) for prompt in prompts)
    asked = next((shown for shown in reversed(now) if shown.place or shown.options or shown.controls), None)
    controls = asked.controls if asked else ()
    several = asked is not None and asked.multiple
    under = tuple(each for name in UNDER_QUESTION for each in controls if each.control == name)
    return View(
        language=conversation.language,
        past=() if conversation.state in ENDED else history(desk.catalogue, flow, conversation),
        now=now,
        asked=asked,
        exclusive=_exclusive(flow, conversation.place) if several else frozenset(),
        under=tuple(each for each in under if not (several and each.control == "done")),
        menu=tuple(each for each in controls if each.control not in (*IN_HEADER, *UNDER_QUESTION)),
        percent=percent_done(flow, conversation),
        state=conversation.state,
        ended=conversation.state in ENDED,
        known=(bool(conversation.answers) or conversation.earlier) and conversation.state not in ENDED,
    )


def _exclusive(flow: Flow, place: str | None) -> frozenset[str]:
    name = (place or "").partition("[")[0]
    found = next((question for question in flow.questions() if question.name == name), None)
    return frozenset(choice.name for choice in found.choices if choice.exclusive) if found else frozenset()
