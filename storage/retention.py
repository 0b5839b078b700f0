"""What is kept only for a time. Each kind has a moment before which it goes; what was published of a week stays."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from msgspec import structs
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Delete,
    Engine,
    Table,
    Update,
    bindparam,
    delete,
    exists,
    func,
    literal,
    select,
    update,
)

from dialogs.conversation import Conversation
from storage import tables
from storage.database import alone_with, reading, scrub, writing
from storage.people import AT_ONCE, forget
from storage.problems import DatabaseProblem
from storage.tables import CLEAR_TYPES, table
from storage.times import milliseconds
from storage.vault import Vault
from storage.words import read_conversation, read_prompts, wordless, write

_address, _conversation, _answer = map(table, (tables.Address, tables.Conversation, tables.Answer))
_inbox, _outbox, _dead = map(table, (tables.Inbox, tables.Outbox, tables.DeadLetter))
_happening, _help_request = map(table, (tables.Happening, tables.HelpRequest))
_translation, _quote = table(tables.Translation), table(tables.Quote)

PAGE = 500  # rows changed in one transaction
KINDS = ("people", "unconsented", "partial", "words", "addresses", "happenings", "replies", "claims", "dead_letters")


@dataclass(frozen=True, slots=True)
class Before:
    """The moments. `people`, `unconsented`, `partial`, `words` and `addresses` go by when a person was last heard of,
    the others by their own time. A claim must outlive any messenger's, and any open page's, power to repeat."""

    people: datetime
    unconsented: datetime
    partial: datetime
    words: datetime
    addresses: datetime
    happenings: datetime
    replies: datetime
    claims: datetime
    dead_letters: datetime


def retain(
    engine: Engine, vault: Vault, before: Before, pushed: Collection[str], dry_run: bool = False
) -> dict[str, int]:
    """Lets go of what is old; says how much of each kind, in rows or people. `pushed` are the channels in which people
    are written to. Safe to run twice, and in several processes. Raises DatabaseProblem."""
    unreachable = _address.c.sealed.is_not(None) & _address.c.channel.in_(pushed) & _silent_since(before.addresses)
    last = (_conversation.c.person == _outbox.c.person) & (_conversation.c.reply == _outbox.c.claim)
    told = (_outbox.c.state.not_in(("pending", "sending"))) & ~exists().where(last)
    jobs: dict[str, Callable[[], int]] = {
        "people": lambda: forget(engine, before.people, dry_run=dry_run),
        "unconsented": lambda: (
            forget(engine, None, unconsented_before=before.unconsented, dry_run=dry_run)
            + _old(engine, _outbox, before.unconsented, dry_run, _outbox.c.address.is_not(None))  # goodbyes never sent
        ),
        "partial": lambda: forget(engine, None, partial_before=before.partial, dry_run=dry_run),
        "words": lambda: (
            _words(engine, vault, before.words, dry_run) + _unconfirmed(engine, vault, before.words, dry_run)
        ),
        "addresses": lambda: _unseal(engine, unreachable, dry_run),
        "happenings": lambda: (
            _old(engine, _happening, before.happenings, dry_run)
            + _old(engine, _help_request, before.happenings, dry_run)
        ),
        "replies": lambda: _old(engine, _outbox, before.replies, dry_run, told),
        "claims": lambda: _old(engine, _inbox, before.claims, dry_run),
        "dead_letters": lambda: _old(engine, _dead, before.dead_letters, dry_run),
    }
    counts = {kind: jobs[kind]() for kind in KINDS}
    if not dry_run:
        scrub(engine, wait=1.0)
    return counts


def _read(vault: Vault, sealed: bytes) -> Conversation | None:
    """None for one that can never be opened: it has no words for anybody, and must not keep those of others here."""
    try:
        return read_conversation(vault.open(sealed))
    except DatabaseProblem:
        return None


def _old(engine: Engine, of: Table, before: datetime, dry_run: bool, but: ColumnElement[bool] | None = None) -> int:
    """Rows go by their own time."""
    old = of.c.at < milliseconds(before)
    return _changed(engine, delete(of), old if but is None else old & but, dry_run)


def _unseal(engine: Engine, which: ColumnElement[bool], dry_run: bool) -> int:
    """Addresses can no longer be read, only recognised: whoever writes again is known, and can be written to again."""
    return _changed(engine, update(_address).values(sealed=None), which, dry_run, _address.c.person)


def _changed(
    engine: Engine,
    change: Delete | Update,
    which: ColumnElement[bool],
    dry_run: bool,
    whose: ColumnElement[str] | None = None,
) -> int:
    """How many rows were, or would be. Page by page of the table's key: nobody's turn waits for longer than one page,
    which is looked for while others write. `whose` are people who must not write in that moment."""
    if dry_run:
        with reading(engine) as connection:
            return connection.scalar(select(func.count()).select_from(change.table).where(which)) or 0
    (key,) = change.table.primary_key
    page = select(key, literal(None) if whose is None else whose).where(which).order_by(key).limit(PAGE)
    total, after = 0, None
    while True:
        with reading(engine) as connection:
            rows = connection.execute(page if after is None else page.where(key > after)).all()
        if not rows:
            return total
        with writing(engine) as connection:
            if whose is not None:
                alone_with(connection, [row[1] for row in rows])
            total += connection.execute(change.where(key.in_([row[0] for row in rows]), which)).rowcount
        after = rows[-1][0]


def _silent_since(before: datetime) -> ColumnElement[bool]:
    """Addresses whose people were last heard of before a moment."""
    heard = _conversation.c.updated_at >= milliseconds(before)
    return ~exists().where(_conversation.c.person == _address.c.person, heard)


# ------------------------------------------------------------ own words

_IN_WORDS = select(_answer.c.conversation).where(_answer.c.sealed.is_not(None))
_TALK = (_conversation.c.id, _conversation.c.person, _conversation.c.sealed, _conversation.c.updated_at)
_WAITING = ("open", "expired")  # states in which what was typed may wait for a yes
_FOUND: BindParameter[Any] = bindparam("found", expanding=True)
_THEIRS = _answer.c.conversation.in_(_FOUND)
_OPEN_WORDS = select(_answer.c.conversation, _answer.c.place).where(
    _THEIRS, _answer.c.sealed.is_not(None), _answer.c.type.not_in(CLEAR_TYPES)
)


def _words(engine: Engine, vault: Vault, before: datetime, dry_run: bool) -> int:
    """What people typed goes, also from the conversation and from what was replied; codes, numbers and dates stay.
    Returns how many answers. Here of conversations that have any; `_unconfirmed` is about the others."""
    due = _conversation.c.id.in_(_IN_WORDS) & (_conversation.c.updated_at < milliseconds(before))
    found = select(*_TALK).where(due)
    if dry_run:
        whose = select(_conversation.c.id).where(due)
        counted = select(func.count()).where(_answer.c.sealed.is_not(None), _answer.c.conversation.in_(whose))
        with reading(engine) as connection:
            return connection.scalar(counted) or 0
    total = 0
    while True:
        with writing(engine) as connection:
            some = connection.execute(found.limit(AT_ONCE)).all()
            alone_with(connection, [row.person for row in some])
            still = connection.execute(found.where(_conversation.c.id.in_([row.id for row in some]))).all()
            total += _forget_words(connection, vault, still)
        if not some:
            return total


def _unconfirmed(engine: Engine, vault: Vault, before: datetime, dry_run: bool) -> int:
    """What was typed and waits for a yes goes too, of those who have no other words here: it stands in the
    conversation alone, so each that was left open is looked into. Returns how many."""
    left = (_conversation.c.updated_at < milliseconds(before)) & _conversation.c.state.in_(_WAITING)
    left &= _conversation.c.consented_at.is_not(None) & _conversation.c.id.not_in(_IN_WORDS)
    found = select(*_TALK).where(left)
    found = found.order_by(_conversation.c.id).limit(AT_ONCE)
    total, after = 0, -1
    while True:
        with reading(engine) as connection:
            some = connection.execute(found.where(_conversation.c.id > after)).all()
        if not some:
            return total
        after = some[-1].id
        read = ((row, _read(vault, row.sealed)) for row in some)
        waiting = [row for row, talk in read if talk is not None and talk.raw is not None]
        if waiting and not dry_run:
            with writing(engine) as connection:
                alone_with(connection, [row.person for row in waiting])
                still = connection.execute(found.where(_conversation.c.id.in_([row.id for row in waiting]))).all()
                _forget_words(connection, vault, still)
        total += len(waiting)


def _forget_words(connection: Connection, vault: Vault, talks: Sequence[Any]) -> int:
    """`talks` are (id, person, sealed, updated_at) of conversations."""
    ids = {"found": [row.id for row in talks]}
    places: dict[int, set[str]] = {}
    for talk, place in connection.execute(_OPEN_WORDS, ids):
        places.setdefault(talk, set()).add(place)
    mine = select(_answer.c.id).where(_THEIRS)
    connection.execute(delete(_quote).where(_quote.c.conversation.in_(_FOUND)), ids)
    connection.execute(delete(_translation).where(_translation.c.answer.in_(mine)), ids)
    gone = update(_answer).where(_THEIRS, _answer.c.sealed.is_not(None)).values(sealed=None)
    count = connection.execute(gone, ids).rowcount
    for row in talks:
        before = _read(vault, row.sealed)
        if before is None:
            continue
        sealed = vault.seal(write(_unsaid(before, places.get(row.id, set()))))
        connection.execute(update(_conversation).where(_conversation.c.id == row.id).values(sealed=sealed))
        _shorten_replies(connection, vault, row.person, row.updated_at)
    return count


def _unsaid(now: Conversation, places: Collection[str]) -> Conversation:
    """Without the answers in own words, which are asked again if she comes back, and without what waits for a yes."""
    answers = {place: held for place, held in now.answers.items() if place not in places}
    waiting = {} if now.aside != "confirm" else {"aside": None, "readings": (), "attempt": now.attempt + 1}
    return structs.replace(now, answers=answers, raw=None, **waiting)


def _shorten_replies(connection: Connection, vault: Vault, person: str, until: int) -> None:
    """Up to a conversation's last: what she is asked in a later one stays whole."""
    theirs = select(_outbox.c.id, _outbox.c.sealed).where(_outbox.c.person == person, _outbox.c.at <= until)
    for row in connection.execute(theirs).all():
        try:
            said = wordless(read_prompts(vault.open(row.sealed)))
        except DatabaseProblem:  # can never be read
            continue
        change = update(_outbox).where(_outbox.c.id == row.id)
        connection.execute(change.values(sealed=vault.seal(write(said))))
