"""Conversation, Message, Prompt, Event: the plain data that goes into and comes out of the engine.

Everything here is frozen and made of str, int, bool, None, tuples and dicts: `msgspec.json` writes and reads it.
A *place* is where an answer stands: a question's name, with the keys of the repeats around it in brackets:
`household`, `urgency[housing]`, `age[2]`, `room[housing.2]`. It is never a number.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from msgspec import Struct, field

Control = Literal[
    "back",
    "skip",
    "pause",
    "language",
    "help",
    "answers",  # my answers: read back and correct
    "stop",
    "delete",  # delete my data
    "start_over",
    "person",  # be helped by a person
    "done",  # finishes a select_multiple whose choices are ticked, or leaves a list without choosing
    "continue",  # after a pause or a stop
    "file",  # her answers, to take along
    "quiet",  # no more reminders
    "remind",  # reminders again
]
State = Literal["open", "paused", "completed", "stopped", "declined", "withdrawn", "young"]
Status = Literal["answered", "unknown", "declined", "skipped"]
# What the keyboard should offer.
Input = Literal["none", "text", "line", "email", "integer", "decimal", "date", "month", "year", "geopoint", "phone"]
Method = Literal["button", "index", "exact", "fold", "rule", "fuzzy", "human", "none"]


class Data(Struct, frozen=True, omit_defaults=True, tag=True):
    """Frozen plain data whose JSON names its type and leaves defaults out."""


# ---------------------------------------------------------------- what arrives


class Text(Data, frozen=True):
    """Typed words, as typed. `late`: written before the present question was asked."""

    text: str
    late: bool = False


class Edit(Data, frozen=True):
    """An earlier message, changed. `of` is that message's id, `place` what it had answered (storage finds it)."""

    text: str
    of: str
    place: str | None = None


class Tap(Data, frozen=True):
    """A button: the choice's token, and the place and attempt of the prompt that carried it (stale ones show).
    `conversation` is the tag of the one that it belongs to, where buttons outlive conversations."""

    choice: str
    place: str
    attempt: int
    conversation: str | None = None


class Press(Data, frozen=True):
    """A control's button or command. It acts on the present question whenever it arrives."""

    control: Control


class Location(Data, frozen=True):
    """Where the person is or points to, shared by a button. `point` is "52.83 13.82": the channel rounds it, so that
    nothing finer comes into the house. `late` as in Text."""

    point: str
    late: bool = False


class Contact(Data, frozen=True):
    """A telephone number, shared from an address book. `own`: the messenger vouches that it is the person's."""

    phone: str
    own: bool = False
    late: bool = False


class Other(Data, frozen=True):
    """Something the question cannot take: a photo, a voice message, a sticker."""

    kind: str


class Nudge(Data, frozen=True):
    """Nobody said anything: the house says a message, and the present question again. `reminder`: which one it is, from
    1; 0 for what is none."""

    message: str
    reminder: int = 0


Said = Text | Edit | Tap | Press | Location | Contact | Other | Nudge

END = "@end"  # the place of the read-back

# ---------------------------------------------------------------- what is remembered


class Held(Data, frozen=True):
    """An answer as the conversation holds it. `value` is None unless status is "answered"."""

    value: str | None
    status: Status = "answered"


class Reading(Data, frozen=True):
    """One way to understand a text: the canonical value and how it was found. The engine says it in words."""

    value: str
    method: Method
    calendar: str = "gregory"
    approximate: bool = False
    original: str = ""  # the date as said, in `calendar`: 1402-12-25; empty where that is ours


class Conversation(Data, frozen=True):
    """One person in one flow at one flow version."""

    flow: str
    version: str
    language: str
    state: State = "open"
    place: str | None = None  # the question being asked; END while the answers are read back; None when over
    attempt: int = 0  # grows with every prompt that can be tapped; an older tap is stale
    misses: int = 0  # misunderstandings in a row at this place
    aside: str | None = None  # a side step: confirm, language, switch, answers, stop, delete, start_over
    ticked: tuple[str, ...] = ()  # choices ticked so far in a select_multiple
    readings: tuple[Reading, ...] = ()  # what "did you mean" offers (aside == "confirm"), or languages ("switch")
    raw: str | None = None  # the text that `readings` came from
    trail: tuple[str, ...] = ()  # places asked, in the order of asking: the way back
    seen: tuple[str, ...] = ()  # notes already shown
    answers: Mapping[str, Held] = field(default_factory=dict)
    tag: str = ""  # tells it from the person's earlier conversations; 8 letters, made of nothing that was said
    likely: Mapping[str, str] = field(default_factory=dict)  # question -> value to offer there, from a poster
    switch_offered: bool = False  # another language was noticed and offered: that is done once
    quiet: bool = False  # does not want to be reminded
    earlier: bool = False  # she agreed in a conversation before this one, whose answers are kept


# ---------------------------------------------------------------- what is said next


class Say(Data, frozen=True):
    """An argument that is itself a message of the catalogue (a choice's label, a control's name)."""

    message: str
    arguments: Mapping[str, "Argument"] = field(default_factory=dict)


class Number(Data, frozen=True):
    """An argument written in the language's own digits. `value` is a decimal string."""

    value: str


class Date(Data, frozen=True):
    """An argument written as the language writes dates. `value` is EDTF: 2024, 2024-03 or 2024-03-15; in another
    calendar, so are its own year, month and day."""

    value: str
    calendar: str = "gregory"


class Name(Data, frozen=True):
    """An argument that has a name in every language: a country, a language, a place. `code` is the canonical value."""

    kind: Literal["country", "language", "place"]
    code: str


class Listing(Data, frozen=True):
    """Several arguments, joined as the language joins a list."""

    items: tuple["Argument", ...]


Argument = str | Say | Number | Date | Name | Listing


class Option(Data, frozen=True):
    """A button of a prompt. `token` comes back in a Tap. The label is a message or an argument rendered alone."""

    token: str
    label: Argument
    ticked: bool = False


class Prompt(Data, frozen=True):
    """One thing to say: ids and arguments, no text, no channel."""

    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    hint: str | None = None  # a second, smaller message
    options: tuple[Option, ...] = ()
    controls: tuple[Control, ...] = ()
    place: str | None = None  # set when this prompt waits for an answer
    attempt: int = 0
    input: Input = "none"
    multiple: bool = False  # options are ticked; "done" ends them; or a Text with several labels
    language: str | None = None  # said in this language instead of the conversation's
    file: bool = False  # the person's own answers go with it, made when it is shown


# ---------------------------------------------------------------- what happened


class Answered(Data, frozen=True):
    """An answer was understood, or given as "don't know", "prefer not to say" or a skip. `supersedes` when the place
    had an answer before."""

    place: str
    question: str
    kind: str  # the question's type
    value: str | None
    status: Status
    raw: str | None
    language: str
    method: Method
    confirmed: bool
    supersedes: bool
    calendar: str = "gregory"
    approximate: bool = False
    alternatives: tuple[str, ...] = ()


class Dropped(Data, frozen=True):
    """Answers that no longer hold after a correction: the question is not asked any more, or is asked again."""

    places: tuple[str, ...]


class Happened(Data, frozen=True):
    """Anything else, by name: began, consented, declined, misunderstood, asked_back, stale, went_back,
    language_noticed, language_changed,
    paused, resumed, stopped, completed, corrected, help_asked, person_asked, withdrawn, young, started_over,
    file_taken, reminded (detail: which), quietened, unquietened."""

    name: str
    place: str | None = None
    detail: str | None = None


Event = Answered | Dropped | Happened


class Turn(Data, frozen=True):
    """What one message did: the conversation after it, what happened, and what to say next."""

    conversation: Conversation
    events: tuple[Event, ...]
    prompts: tuple[Prompt, ...]


# ---------------------------------------------------------------- what a channel hands over


class Message(Data, frozen=True):
    """What arrived. (channel, id) is unique: a second arrival changes nothing."""

    channel: str
    address: str  # where the person can be reached in that channel; never logged
    id: str
    at: datetime  # UTC
    said: Said
    language: str | None = None  # only with the first message: the language the person picked, or her phone's
    flow: str | None = None  # only with the first message
    spot: str | None = None  # where the poster hangs that led here: a choice of the flow's `spot` question
    order: int | None = None  # the messenger's number of the message; grows in a chat, in both directions
    about: str | None = None  # the channel's own note on what the reply hangs on; comes back with it
