"""One message decided: a new person begins, everyone else's conversation takes it. Pure; `storage.lanes` calls it."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from msgspec import structs

from dialogs import engine
from dialogs.conversation import Conversation, Message, Turn
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon

Decide = Callable[[Conversation | None, Message], Turn]
Lexicons = Mapping[str, Mapping[str, Lexicon]]  # flow name -> offered language -> lexicon


def decider(flows: Mapping[str, Flow], lexicons: Lexicons, flow: str, language: str, zone: tzinfo) -> Decide:
    """A function (conversation or None, message) -> Turn. `flow` and `language` serve whoever names none that exists;
    "today" is meant in `zone`.

    A conversation of an older version of a flow goes on in the present one: answers are kept by place, and the engine
    asks what is new. One whose language is no longer offered goes on in one that is; one whose flow is gone begins
    anew.
    """

    def decide(conversation: Conversation | None, message: Message) -> Turn:
        now = message.at.astimezone(zone)
        if conversation is None or conversation.flow not in flows:
            wanted = flows.get(message.flow or flow) or flows[flow]
            asked_in = conversation.language if conversation else message.language
            return engine.begin(wanted, nearest(asked_in, lexicons[wanted.name], language), now)
        offered = lexicons[conversation.flow]
        if conversation.language not in offered:
            spoken = nearest(conversation.language, offered, language)
            conversation = structs.replace(conversation, language=spoken)
        return engine.take(flows[conversation.flow], conversation, message.said, offered, now)

    return decide


def nearest(wanted: str | None, offered: Mapping[str, object], otherwise: str) -> str:
    """The offered language for a tag as people's devices write it: `ar-SY` and `AR_sy` are served in `ar`."""
    tag = (wanted or "").replace("_", "-").lower()
    while tag and tag not in offered:
        tag = tag.rpartition("-")[0]
    return tag or otherwise
