"""A person's rights over what is stored: found by an address, reached, taken along, forgotten, erased."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, bindparam, delete, false, func, or_, select, true

from storage import tables
from storage.database import alone_with, insert_new, reading, scrub, writing
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault
from storage.words import read_words

_person, _address, _conversation = map(table, (tables.Person, tables.Address, tables.Conversation))
_answer, _outbox = table(tables.Answer), table(tables.Outbox)
_translation, _quote = table(tables.Translation), table(tables.Quote)
_happening, _help_request, _dead = map(table, (tables.Happening, tables.HelpRequest, tables.DeadLetter))
AT_ONCE = 200  # people erased in one transaction: the lane waits for it no longer than a person would notice

_theirs = select(_conversation.c.id).where(_conversation.c.person == bindparam("erased"))
_their_answers = select(_answer.c.id).where(_answer.c.conversation.in_(_theirs))
# The person's row goes last: a foreign key that still points to it stops the whole erasure.
_ERASE = (
    ("quotes", delete(_quote).where(_quote.c.conversation.in_(_theirs))),
    ("translations", delete(_translation).where(_translation.c.answer.in_(_their_answers))),
    ("answers", delete(_answer).where(_answer.c.conversation.in_(_theirs))),
    ("happenings", delete(_happening).where(_happening.c.conversation.in_(_theirs))),
    ("help_requests", delete(_help_request).where(_help_request.c.person == bindparam("erased"))),
    ("replies", delete(_outbox).where(_outbox.c.person == bindparam("erased"))),
    ("dead_letters", delete(_dead).where(_dead.c.person == bindparam("erased"))),
    ("conversations", delete(_conversation).where(_conversation.c.person == bindparam("erased"))),
    ("addresses", delete(_address).where(_address.c.person == bindparam("erased"))),
    ("people", delete(_person).where(_person.c.id == bindparam("erased"))),
)


def address_mark(vault: Vault, channel: str, address: str) -> str:
    """The keyed hash that an address is found by."""
    return vault.mark(f"{channel}\0{address}")


def erase(connection: Connection, person: str) -> dict[str, int]:
    """Everything of a person, from every table; says how many rows of each. The caller commits, then calls `scrub`."""
    return {name: connection.execute(statement, {"erased": person}).rowcount for name, statement in _ERASE}


def erase_person(engine: Engine, person: str) -> dict[str, int]:
    """Erases in a transaction of its own, and from SQLite's log."""
    with writing(engine) as connection:
        alone_with(connection, [person])
        counts = erase(connection, person)
    scrub(engine, wait=1.0)
    return counts


def channels(engine: Engine) -> frozenset[str]:
    """The channels in which anybody can be reached."""
    with reading(engine) as connection:
        return frozenset(connection.scalars(select(_address.c.channel).distinct()))


def erase_channel(engine: Engine, channel: str) -> int:
    """Erases everybody who is reached in a channel. Returns how many people."""
    here = select(_address.c.person).where(_address.c.channel == channel).distinct()
    return _erase_all(engine, here, _address.c.person)


def forget(
    engine: Engine,
    before: datetime | None,
    unconsented_before: datetime | None = None,
    partial_before: datetime | None = None,
    dry_run: bool = False,
) -> int:
    """Erases people who were last heard of before a time, those who had not consented by `unconsented_before`, and
    those who had neither finished nor stopped any conversation by `partial_before`.

    Returns how many. People are counted anew in each transaction, so that someone who writes meanwhile stays.
    """
    last = func.coalesce(func.max(_conversation.c.updated_at), _person.c.began_at)
    agreed, ended = (func.max(column) for column in (_conversation.c.consented_at, _conversation.c.ended_at))
    due = [last < milliseconds(before)] if before is not None else []
    if unconsented_before is not None:
        due.append(agreed.is_(None) & (last < milliseconds(unconsented_before)))
    if partial_before is not None:
        due.append(agreed.is_not(None) & ended.is_(None) & (last < milliseconds(partial_before)))
    found = (
        select(_person.c.id)
        .outerjoin(_conversation, _conversation.c.person == _person.c.id)
        .group_by(_person.c.id, _person.c.began_at)
        .having(or_(false(), *due))
    )
    if dry_run:
        with reading(engine) as connection:
            return len(connection.execute(found).all())
    return _erase_all(engine, found, _person.c.id)


def _erase_all(engine: Engine, found: Select[str], person: ColumnElement[str]) -> int:
    """Erases those whom a query finds, some at a time. `person` is the column that it finds. Returns how many."""
    total = 0
    while True:
        with writing(engine) as connection:
            people = connection.scalars(found.limit(AT_ONCE)).all()
            alone_with(connection, people)
            people = connection.scalars(found.where(person.in_(people))).all()  # who still is
            for each in people:
                erase(connection, each)
        total += len(people)
        if not people:
            scrub(engine, wait=1.0)
            return total


def person_of(engine: Engine, vault: Vault, channel: str, address: str) -> str | None:
    """The pseudonym of whoever is reached at an address."""
    with reading(engine) as connection:
        mark = address_mark(vault, channel, address)
        found: str | None = connection.scalar(select(_address.c.person).where(_address.c.mark == mark))
        return found


def addresses_of(engine: Engine, vault: Vault, person: str, channel: str) -> tuple[str, ...]:
    """Where a person can be reached in a channel."""
    with reading(engine) as connection:
        rows = connection.scalars(
            select(_address.c.sealed)
            .where(_address.c.person == person, _address.c.channel == channel, _address.c.sealed.is_not(None))
            .order_by(_address.c.mark)
        ).all()
    return tuple(open_address(vault, sealed) for sealed in rows)


def add_address(engine: Engine, vault: Vault, person: str, channel: str, address: str, reachable: bool = True) -> bool:
    """Gives a person one more address; `reachable` false keeps its mark only. False: it is another person's."""
    row = {
        "mark": address_mark(vault, channel, address),
        "person": person,
        "channel": channel,
        "sealed": seal_address(vault, address) if reachable else None,
    }
    with writing(engine) as connection:
        connection.execute(insert_new(connection, _address), row)
        return connection.scalar(select(_address.c.person).where(_address.c.mark == row["mark"])) == person


def has_consented(engine: Engine, person: str) -> bool:
    """Whether the person has consented in any conversation: what she said in an earlier one is kept when she starts
    over, also before she agrees again."""
    agreed = select(_conversation.c.id).where(
        _conversation.c.person == person, _conversation.c.consented_at.is_not(None)
    )
    with reading(engine) as connection:
        return connection.scalar(agreed.limit(1)) is not None


def seal_address(vault: Vault, address: str) -> bytes:
    """An address as the tables hold it."""
    return vault.seal(address.encode("utf-8", "surrogatepass"))


def open_address(vault: Vault, sealed: bytes) -> str:
    """An address as the channel knows it."""
    return vault.open(sealed).decode("utf-8", "surrogatepass")


def export_answers(
    engine: Engine, vault: Vault, current_only: bool = True, person: str | None = None, read_in: str | None = None
) -> Iterator[dict[str, Any]]:
    """Answers one by one in the order they came, as plain data: of everyone, or of one person.

    Keys: person, conversation, flow, version, question, place, type, value, status, raw, language, method, normalizer,
    confirmed, calendar, approximate, alternatives, at (ISO 8601, UTC), current. With `read_in`, which is for staff
    only: translation, translation_route, of own words into that language.
    """
    wanted = select(_answer).order_by(_answer.c.id)
    if read_in is not None:
        words = (_translation.c.sealed.label("translated"), _translation.c.engine, _translation.c.route)
        beside = (_translation.c.answer == _answer.c.id) & (_translation.c.target == read_in)
        wanted = select(_answer, *words).outerjoin(_translation, beside).order_by(_answer.c.id)
    if current_only:
        wanted = wanted.where(_answer.c.current == true())
    if person is not None:
        wanted = wanted.where(_answer.c.person == person)
    with reading(engine) as connection:
        for row in connection.execution_options(yield_per=500).execute(wanted).mappings():
            yield _exported(vault, dict(row))


def _exported(vault: Vault, row: dict[str, Any]) -> dict[str, Any]:
    sealed = row["sealed"]
    words = read_words(vault.open(sealed) if sealed is not None else b"{}")
    kept = ("person", "conversation", "flow", "version", "question", "place", "type")
    how = ("language", "method", "normalizer", "confirmed", "calendar", "approximate")
    return {
        **{name: row[name] for name in kept},
        "value": words.value if row["value"] is None else row["value"],
        "status": row["status"],
        "raw": words.raw,
        **{name: row[name] for name in how},
        "alternatives": list(words.alternatives),
        "at": moment(row["at"]).isoformat(timespec="milliseconds"),
        "current": row["current"],
        **(_translated(vault, row) if "translated" in row else {}),
    }


def _translated(vault: Vault, row: dict[str, Any]) -> dict[str, str | None]:
    sealed = row["translated"]
    text = None if sealed is None else vault.open(sealed).decode()
    return {"translation": text, "translation_route": None if text is None else row["route"] or row["engine"]}
