"""A person as one batch sees them: what was loaded, what the turns made of it, and the rows that wait to be written."""

import secrets
from dataclasses import dataclass, field

from dialogs.answers.base import NORMALIZER
from dialogs.conversation import Answered, Conversation, Dropped, Happened, Turn
from storage import statements as sql
from storage.statements import Many, Row
from storage.tables import CLEAR_TYPES
from storage.vault import Vault
from storage.words import Words, read_conversation, storable, unspoken, write

ERASING = frozenset({"declined", "withdrawn", "young"})
QUOTING = frozenset({"text", "yes_no"})  # own words, and the answer that lets them be quoted
_ENDED = frozenset({"completed", "stopped"})


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a turn answered. `heard`: the person herself said something; `shows`: the version of the text to agree to
    that the reply says, if it does."""

    channel: str
    claim: str
    heard: bool = True
    shows: str | None = None


@dataclass(slots=True)
class Talk:
    """A conversation's row. `stored`: the database has it. `sealed`: as loaded, opened when first needed."""

    id: int
    flow: str
    state: str = "open"
    consented_at: int | None = None
    ended_at: int | None = None
    reply: str | None = None
    sealed: bytes | None = None
    asked: int | None = None
    asking: str | None = None
    consent: str | None = None
    shown: str | None = None
    reminded: int = 0
    heard_at: int = 0
    version: str = ""
    began_at: int = 0
    stored: bool = True
    current: bool = True
    now: Conversation | None = None
    row: Row | None = None  # the columns that the last turn changed


@dataclass(slots=True)
class Standing:
    """Everything about one person in one batch. Rows lie here, so that an erasure forgets them too."""

    person: str | None = None
    stored: bool = False
    talk: Talk | None = None
    talks: list[Talk] = field(default_factory=list)  # those to be written
    rows: list[tuple[Many, Row]] = field(default_factory=list)  # of every other table
    counting: dict[tuple[int, str], Row] = field(default_factory=dict)  # new answers, by conversation and place

    def conversation(self, vault: Vault) -> Conversation | None:
        """The current conversation. Raises when what is stored cannot be opened or read."""
        talk = self.talk
        if talk is None:
            return None
        if talk.now is None and talk.sealed is not None:
            talk.now = read_conversation(vault.open(talk.sealed))
        return talk.now

    def keep(self, turn: Turn, at: int, arrived: Arrived, answered_by: str | None, vault: Vault) -> bool:
        """Takes in what a turn did. True when the person consented, so that what was said may be kept too.
        `answered_by` is the claim that answers are to be found by."""
        assert self.person is not None
        talk, now = self._talk_of(turn, at), turn.conversation
        if talk.now is None or talk.now.attempt != now.attempt:
            talk.asked, talk.asking = None, arrived.claim  # until the new question is sent
        for event in turn.events:
            if isinstance(event, Happened):
                self._happened(event, talk, turn, at)
            elif talk.consented_at is None:
                continue  # nothing before consent
            elif isinstance(event, Answered):
                self._answered(event, talk, turn, at, answered_by, vault)
            else:
                self._dropped(event, talk)
        ended = now.state in _ENDED
        talk.ended_at = (talk.ended_at or at) if ended else None
        talk.now = now if talk.consented_at is not None else unspoken(now)
        talk.shown = arrived.shows or talk.shown
        talk.state, talk.reply = now.state, arrived.claim
        talk.heard_at = at if arrived.heard else talk.heard_at
        talk.row = {
            "channel": arrived.channel,
            "version": now.version,
            "language": now.language,
            "state": now.state,
            "place": now.place,
            "updated_at": talk.heard_at,
            "consented_at": talk.consented_at,
            "ended_at": talk.ended_at,
            "reply": arrived.claim,
            "asked": talk.asked,
            "asking": talk.asking,
            "consent": talk.consent,
            "shown": talk.shown,
            "reminded": talk.reminded,
        }
        return talk.consented_at is not None

    def _talk_of(self, turn: Turn, at: int) -> Talk:
        """The row the turn belongs to: a new one for a first message, another flow, and a new start by somebody who had
        agreed. What was sent off counts on, what was stopped or left no more."""
        old = self.talk
        restarted = any(isinstance(event, Happened) and event.name == "started_over" for event in turn.events)
        anew = restarted and old is not None and old.consented_at is not None  # the consent stays with what it was to
        if old is not None and old.flow == turn.conversation.flow and not anew:
            if old.row is None:
                self.talks.append(old)
            return old
        if old is not None:
            if old.row is None:
                self.talks.append(old)
            if anew and old.state != "completed":
                self._retire_all(old)
            old.current = False
        # Below 2**53: exact in JSON readers too. Should two ever meet, the batch is written again with others.
        fresh = Talk(secrets.randbits(53), turn.conversation.flow, began_at=at, stored=False)
        self.talks.append(fresh)
        self.talk = fresh
        return fresh

    def _happened(self, event: Happened, talk: Talk, turn: Turn, at: int) -> None:
        if event.name == "consented" and (talk.consented_at is None or talk.consent != talk.shown):
            talk.consented_at, talk.consent = at, talk.shown
        if talk.consented_at is None:
            return
        who = {"person": self.person, "place": event.place, "at": at}
        language = turn.conversation.language
        row = {**who, "conversation": talk.id, "name": event.name, "language": language}
        self.rows.append((sql.ADD_HAPPENING, row))
        if event.name == "reminded":
            talk.reminded = int(event.detail or 1)
        if event.name == "person_asked":
            self.rows.append((sql.ADD_HELP_REQUEST, {**who, "resolved_at": None}))

    def _answered(
        self, event: Answered, talk: Talk, turn: Turn, at: int, answered_by: str | None, vault: Vault
    ) -> None:
        whose = {"conversation": talk.id, "person": self.person, "flow": talk.flow}
        row = answer_row(event, vault) | whose | {"version": turn.conversation.version, "at": at}
        row["claim"] = answered_by if event.kind != "calculate" else None
        self._retire(
            talk, event.place, event.kind in QUOTING
        )  # whatever `supersedes` says: two answers to one place must never both count
        self.counting[talk.id, event.place] = row
        self.rows.append((sql.ADD_ANSWER, row))

    def _dropped(self, event: Dropped, talk: Talk) -> None:
        for place in event.places:
            self._retire(talk, place)

    def _retire(self, talk: Talk, place: str, quoting: bool = True) -> None:
        waiting = self.counting.pop((talk.id, place), None)
        if waiting is not None:
            waiting["current"] = False
        if talk.stored:
            self.rows.append((sql.RETIRE, {"of": talk.id, "at_place": place}))
            if quoting:
                self.rows.append((sql.UNQUOTE, {"of": talk.id, "at_place": place}))

    def _retire_all(self, talk: Talk) -> None:
        for key in [key for key in self.counting if key[0] == talk.id]:
            self.counting.pop(key)["current"] = False
        if talk.stored:
            self.rows.append((sql.RETIRE_ALL, {"of": talk.id}))
            self.rows.append((sql.UNQUOTE_ALL, {"of": talk.id}))


def answer_row(event: Answered, vault: Vault) -> Row:
    """What is stored of an answer, without whose it is, of which version and since when."""
    clear = event.kind in CLEAR_TYPES
    value = event.value
    words = None
    if event.raw is not None or event.alternatives or (value is not None and not clear):
        words = vault.seal(write(Words(event.raw, None if clear else value, event.alternatives)))
    return {
        "question": event.question,
        "place": event.place,
        "type": event.kind,
        "value": storable(value) if clear and value is not None else None,
        "status": event.status,
        "sealed": words,
        "language": event.language,
        "method": event.method,
        "normalizer": NORMALIZER,
        "confirmed": event.confirmed,
        "calendar": event.calendar,
        "approximate": event.approximate,
        "current": True,
    }
