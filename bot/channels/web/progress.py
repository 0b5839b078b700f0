"""About how far along a conversation is: an estimate that grows with the flow's order, never an exact count."""

from bot.channels.history import rounds_asked
from dialogs.conversation import END, Conversation
from dialogs.flow import SILENT, Flow, Item, Question
from dialogs.places import keys_of, name_of
from dialogs.plan import plan_of

ROUNDS = 3  # of a repeat, until more have been asked


def percent_done(flow: Flow, conversation: Conversation) -> int:
    """0 to 100. Each question counts once; inside a repeat, its rounds share what the repeat weighs."""
    place = conversation.place
    if place == END or conversation.state == "completed":
        return 100
    names = [(_asked((item,))) for item in flow.items]
    now = next((number for number, inside in enumerate(names) if place and name_of(place) in inside), None)
    if place is None or now is None:
        return 0
    inside, keys = names[now].index(name_of(place)), keys_of(place)
    rounds = rounds_asked(plan_of(flow), conversation, place)
    part = (rounds.index(keys) * len(names[now]) + inside) / max(len(rounds), ROUNDS) if keys in rounds else inside
    before = sum(len(each) for each in names[:now])
    return min(99, round(100 * (before + part) / sum(len(each) for each in names)))


def _asked(items: tuple[Item, ...]) -> list[str]:
    names: list[str] = []
    for item in items:
        if not isinstance(item, Question):
            names += _asked(item.items)
        elif item.type not in SILENT:
            names.append(item.name)
    return names
