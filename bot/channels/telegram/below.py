"""Keys below the writing field, in place of a person's own keyboard: Telegram shares a place or a telephone number only
from there, and a message cannot have those and buttons of its own.

They are words that the person sends: "Back" and "I prefer not to say" are read as if she had written them. They stay
until a message takes them away; so the first message after such a question does.
"""

from collections.abc import Mapping, Sequence

from bot.channels.base import Shown
from bot.channels.telegram.layout import AT_A_QUESTION, Key, Rows, Shares
from dialogs.conversation import Input, Prompt
from dialogs.flow import Flow

SHARES: Mapping[Input, Shares] = {"geopoint": "location", "phone": "contact"}
LABELS: Mapping[Shares, str] = {"location": "telegram-share-place", "contact": "telegram-share-number"}
HOW: Mapping[Shares, str] = {"location": "telegram-place-how", "contact": "telegram-number-how"}
ENDING = "telegram-go-on"


def shared_at(prompts: Sequence[Prompt]) -> Shares | None:
    """What the question that waits would have shared."""
    waiting = next((each for each in reversed(prompts) if each.place), None)
    return SHARES.get(waiting.input) if waiting else None


def ever_shared(flows: Mapping[str, Flow]) -> bool:
    """Whether any question of any flow has anything shared."""
    return any(question.type in SHARES for flow in flows.values() for question in flow.questions())


def keys_below(shown: Shown, shares: Shares, label: str) -> Rows:
    """The key that shares, named `label`; then the question's own answers, and the controls."""
    given = {each.control: Key(each.label) for each in shown.controls}
    rows: list[tuple[Key, ...]] = [(Key(label, shares=shares),), *((Key(option.label),) for option in shown.options)]
    for names in (("done",), *AT_A_QUESTION):
        rows.append(tuple(given[name] for name in names if name in given))
    return tuple(row[::-1] if shown.direction == "rtl" else row for row in rows if row)
