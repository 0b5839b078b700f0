"""One message decided: a new person begins, everyone else's conversation takes it. Pure; `storage.lanes` calls it."""

from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from datetime import tzinfo
from hashlib import sha256

from msgspec import structs

from bot.channels.base import language_for
from dialogs import engine
from dialogs.conversation import Conversation, Message, Turn
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon

Decide = Callable[[Conversation | None, Message], Turn]
Lexicons = Mapping[str, Mapping[str, Lexicon]]  # flow name -> offered language -> lexicon


def decider(flows: Mapping[str, Flow], lexicons: Lexicons, flow: str, language: str, zone: tzinfo) -> Decide:
    """A function (conversation or None, message) -> Turn. `flow` serves whoever names none that exists, `language`
    says the list of languages to whoever's is not offered; "today" is meant in `zone`.

    A conversation of an older version of a flow goes on in the present one: answers are kept by place, and the engine
    asks what is new. One whose language is no longer offered goes on in one that is; one whose flow is gone begins
    anew.
    """

    def decide(conversation: Conversation | None, message: Message) -> Turn:
        now = message.at.astimezone(zone)
        if conversation is None or conversation.flow not in flows:
            wanted = flows.get(message.flow or flow) or flows[flow]
            offered = lexicons[wanted.name]
            asked_in = conversation.language if conversation else message.language
            spoken = nearest(asked_in, offered, "")
            pick_from = offered if not spoken and len(offered) > 1 else {}
            return engine.begin(wanted, spoken or language, now, tag_of(message), pick_from)
        offered = lexicons[conversation.flow]
        if conversation.language not in offered:
            spoken = nearest(conversation.language, offered, language)
            conversation = structs.replace(conversation, language=spoken)
        turn = engine.take(flows[conversation.flow], conversation, message.said, offered, now)
        return _with_spot(flows[conversation.flow], turn, message.spot) if message.spot else turn

    return decide


def _with_spot(flow: Flow, turn: Turn, spot: str) -> Turn:
    """Where the poster hung, remembered once the person has agreed that anything is."""
    known = {choice.name for question in flow.questions() if question.name == flow.spot for choice in question.choices}
    agreed = flow.consent is None or flow.consent in turn.conversation.answers
    if spot not in known or not agreed or flow.spot is None:
        return turn
    return structs.replace(turn, conversation=structs.replace(turn.conversation, likely={flow.spot: spot}))


def tag_of(message: Message) -> str:
    """Eight letters for the conversation that a message begins, always the same ones; nobody can tell from them who
    began it."""
    digest = sha256(f"{message.channel}\0{message.address}\0{message.id}".encode("utf-8", "replace")).digest()
    return urlsafe_b64encode(digest[:6]).decode()


def nearest(wanted: str | None, offered: Mapping[str, object], otherwise: str) -> str:
    """The offered language for a tag as people's devices write it: `ar-SY` and `AR_sy` are served in `ar`."""
    return language_for([(wanted or "").replace("_", "-")], offered, otherwise)
