"""One message decided: a new person begins, everyone else's conversation takes it. Pure; `storage.lanes` calls it."""

from collections.abc import Callable, Mapping

from msgspec import structs

from dialogs import engine
from dialogs.conversation import Conversation, Message, Turn
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon

Decide = Callable[[Conversation | None, Message], Turn]
Lexicons = Mapping[str, Mapping[str, Lexicon]]  # flow name -> language -> lexicon; its keys are the offered languages


def decider(flows: Mapping[str, Flow], lexicons: Lexicons, flow: str, language: str) -> Decide:
    """A function (conversation or None, message) -> Turn. `flow` and `language` serve whoever names none that exists.

    A conversation of an older version of a flow goes on in the present one: answers are kept by place, and the engine
    asks what is new. A conversation in a language that is no longer offered goes on in the nearest one that is.
    """

    def decide(conversation: Conversation | None, message: Message) -> Turn:
        if conversation is None or conversation.flow not in flows:
            wanted = flows[message.flow if message.flow in flows else flow]
            asked_in = message.language or (conversation.language if conversation else None)
            return engine.begin(wanted, nearest(asked_in, lexicons[wanted.name], language), message.at)
        present = flows[conversation.flow]
        offered = lexicons[present.name]
        spoken = nearest(conversation.language, offered, language)
        if (conversation.version, conversation.language) != (present.version, spoken):
            conversation = structs.replace(conversation, version=present.version, language=spoken)
        return engine.take(present, conversation, message.said, offered, message.at)

    return decide


def nearest(wanted: str | None, offered: Mapping[str, object], otherwise: str) -> str:
    """The offered language for a tag as people's devices write it: `ar-SY` and `AR_sy` are served in `ar`."""
    tag = (wanted or "").replace("_", "-").lower()
    while tag and tag not in offered:
        tag = tag.rpartition("-")[0]
    return tag or otherwise
