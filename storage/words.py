"""How conversations, prompts and people's words become bytes and come back, whatever was typed."""

from typing import Any

import msgspec
from msgspec import Struct, structs

from dialogs.conversation import Argument, Conversation, Listing, Message, Prompt, Say

_encode = msgspec.json.Encoder().encode
read_conversation = msgspec.json.Decoder(Conversation).decode
read_prompts = msgspec.json.Decoder(tuple[Prompt, ...]).decode
read_message = msgspec.json.Decoder(Message).decode

OWN_WORDS = "…"  # stands where a person's own words were, in what is kept without consent


class Words(Struct, frozen=True, omit_defaults=True):
    """The part of an answer that is sealed: the text as typed, the value where it is the person's own words, and the
    other ways the text could have been understood."""

    raw: str | None = None
    value: str | None = None
    alternatives: tuple[str, ...] = ()


read_words = msgspec.json.Decoder(Words).decode


def write(data: Struct | tuple[Struct, ...]) -> bytes:
    """JSON. Lone surrogates, which no encoding has, become U+FFFD; NUL stays, escaped."""
    try:
        return _encode(data)
    except UnicodeEncodeError:
        return _encode(_mended(msgspec.to_builtins(data)))


def storable(text: str) -> str:
    """A text that every database takes: halves of a surrogate pair are joined or become U+FFFD, and so does NUL."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "\ufffd")


def unspoken(conversation: Conversation) -> Conversation:
    """The conversation without anything the person said: what may be kept before consent."""
    if conversation.raw is None and not conversation.answers and not conversation.likely:
        return conversation
    return structs.replace(conversation, raw=None, answers={}, likely={})


def wordless(prompts: tuple[Prompt, ...]) -> tuple[Prompt, ...]:
    """The prompts without the person's own words, which are the arguments that are plain strings; the languages' own
    names are ours."""
    return tuple(
        structs.replace(
            prompt,
            arguments={name: _without(argument) for name, argument in prompt.arguments.items()},
            options=prompt.options
            if prompt.place in ("@language", "@switch")
            else tuple(structs.replace(option, label=_without(option.label)) for option in prompt.options),
        )
        for prompt in prompts
    )


def _without(argument: Argument) -> Argument:
    if isinstance(argument, str):
        return OWN_WORDS
    if isinstance(argument, Listing):
        return Listing(tuple(_without(item) for item in argument.items))
    if isinstance(argument, Say) and argument.arguments:
        return Say(argument.message, {name: _without(each) for name, each in argument.arguments.items()})
    return argument


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(item) for item in value]
    return value
