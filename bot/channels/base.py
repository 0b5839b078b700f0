"""The contract between a channel and the house: hand a Message to the Desk, show the Prompts that come back.

A channel knows how its messenger carries text, buttons and addresses. It knows no question and keeps no state.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dialogs.conversation import Control, Conversation, Input, Message, Prompt
from dialogs.flow import Flow
from locales.catalogue import Catalogue

# PostgreSQL refuses NUL, SQLite and UTF-8 refuse lone surrogates; nobody types the other control characters, and to an
# operator's terminal they are orders, those of the second set (\x9b is ESC [) like those of the first.
_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Reply(Protocol):
    """What one message was answered with. `repeated`: the same message had been taken before; nothing changed."""

    @property
    def conversation(self) -> Conversation | None:
        """The conversation after the message; None when the person is unknown."""

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """What to say now, in order."""

    @property
    def repeated(self) -> bool:
        """True for a second arrival."""


class Desk(Protocol):
    """What a channel may ask of the house. `flow` is the name of the flow that newcomers begin."""

    @property
    def catalogue(self) -> Catalogue:
        """The texts of every language."""

    @property
    def flows(self) -> Mapping[str, Flow]:
        """Every flow by name."""

    @property
    def flow(self) -> str:
        """The flow a new person begins."""

    @property
    def offered(self) -> tuple[str, ...]:
        """Codes of the languages that are complete enough to offer, in the order of the picker."""

    def clock(self) -> datetime:
        """The present time, UTC."""

    def by_day(self) -> bool:
        """Whether people may be written to unasked now."""

    async def take(self, message: Message) -> Reply:
        """The exactly-once turn. Returns after its commit; raises when the turn failed and nothing was kept."""

    async def look(self, channel: str, address: str) -> Reply | None:
        """The conversation and the prompts said last; None for an unknown person. Changes nothing."""

    async def own_file(self, channel: str, address: str) -> bytes | None:
        """The person's answers as one HTML file in her language; None for an unknown person and before consent."""

    async def come_back_code(self, address: str) -> str | None:
        """A code to write down that leads back to the conversation of this web address, always the same one:
        12 characters of Crockford's base 32, in three groups joined by "-". None for whoever never agreed."""

    async def address_for_code(self, code: str) -> str | None:
        """The web address that a code belongs to; None for an unknown code. The code comes in capitals with hyphens
        and with I, L, O already read as 1, 1, 0."""


@dataclass(frozen=True, slots=True)
class Button:
    """An option of a prompt, rendered. `token` comes back in a Tap."""

    token: str
    label: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class ControlButton:
    """A control of a prompt, rendered."""

    control: Control
    label: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One prompt rendered in one language. `message` is the id it came from; `place` None when it does not wait."""

    message: str
    text: str
    hint: str | None
    language: str
    direction: str  # "ltr" or "rtl"
    options: tuple[Button, ...]
    controls: tuple[ControlButton, ...]
    place: str | None
    attempt: int
    input: Input
    multiple: bool
    file: bool = False  # the person's answers go with it


def show(catalogue: Catalogue, flow: str, language: str, prompt: Prompt) -> Shown:
    """Renders a prompt. `flow` is the flow's name. A hint that the catalogue does not have is left out."""
    language = prompt.language or language
    hint = prompt.hint if prompt.hint and catalogue.has(flow, language, prompt.hint) else None
    return Shown(
        message=prompt.message,
        text=catalogue.text(flow, language, prompt.message, prompt.arguments),
        hint=catalogue.text(flow, language, hint, prompt.arguments) if hint else None,
        language=language,
        direction=catalogue.languages[language].direction,
        options=tuple(
            Button(option.token, catalogue.label(flow, language, option.label), option.ticked)
            for option in prompt.options
        ),
        controls=tuple(
            ControlButton(control, catalogue.text(flow, language, f"control-{control}")) for control in prompt.controls
        ),
        place=prompt.place,
        attempt=prompt.attempt,
        input=prompt.input,
        multiple=prompt.multiple,
        file=prompt.file,
    )


def typed(text: str) -> str:
    """What a person typed, without what no database takes: control characters go, lone surrogates become U+FFFD."""
    return _SURROGATE.sub("\ufffd", _UNSTORABLE.sub("", text.replace("\r\n", "\n")))


# What telephones and browsers call a language that languages.yaml knows by another code.
# "ku" is Kurmanji, as in CLDR; in Arabic letters a Kurdish reader is at home in Sorani.
OTHERWISE_NAMED = {
    **{"fa-af": "prs", "fa-arab-af": "prs"},
    **{"ku": "kmr", "ku-arab": "ckb", "ku-iq": "ckb", "ku-ir": "ckb"},
}


def language_for(tags: Sequence[str], offered: Collection[str], otherwise: str) -> str:
    """The first offered language among BCP 47 tags, the most wanted first: `ar-SY` is served in `ar`."""
    for tag in tags:
        wanted = tag.strip().lower()
        while wanted:
            named = OTHERWISE_NAMED.get(wanted, wanted)
            if named in offered:
                return named
            wanted = wanted.rpartition("-")[0]
    return otherwise
