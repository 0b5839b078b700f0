"""Messages that could not be taken and were set aside: listed without a word of them, tried again, dropped.

The message itself is kept, sealed, only of somebody who has consented. It is tried again only as long as its person has
said nothing since: what was meant for one question must not become the answer to another.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Engine, Row, delete, func, select, true, update

from storage import tables
from storage.agreeing import Decide
from storage.batch import TRIES, Batch, TurnFailed
from storage.carrying import Carriage
from storage.consents import NO_TEXTS, Consents
from storage.database import reading, scrub, turning, writing
from storage.people import address_mark
from storage.problems import DatabaseProblem, place_of
from storage.tables import table
from storage.times import moment
from storage.vault import Vault
from storage.words import read_message

Chance = Literal["open", "unkept", "past"]  # may be tried again; nothing was kept; the person has gone on
Outcome = Literal["taken", "failed", "unkept", "past", "gone"]

_dead, _inbox, _conversation = map(table, (tables.DeadLetter, tables.Inbox, tables.Conversation))
_LISTED = select(_dead, _conversation.c.reply.label("last")).outerjoin(
    _conversation, (_conversation.c.person == _dead.c.person) & (_conversation.c.current == true())
)


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """`error` is the kind of the failure and the line, `tries` how often it failed."""

    id: int
    at: datetime
    channel: str
    error: str
    tries: int
    chance: Chance


class DeadLetters:
    """Works beside a running server. Raises DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine, self._vault = engine, vault

    def all(self) -> list[DeadLetter]:
        """Oldest first."""
        with reading(self._engine) as connection:
            rows = connection.execute(_LISTED.order_by(_dead.c.id)).all()
        return [DeadLetter(row.id, moment(row.at), row.channel, row.error, row.tries, _chance(row)) for row in rows]

    def count(self) -> int:
        """How many there are."""
        with reading(self._engine) as connection:
            return connection.scalar(select(func.count()).select_from(_dead)) or 0

    def retry(
        self,
        number: int,
        decide: Decide,
        push: Collection[str],
        consents: Consents = NO_TEXTS,
        carriage: Carriage | None = None,
    ) -> Outcome:
        """Takes it as if it arrived now, with the same things as a Lane. One that fails again stays, with its failures
        counted together."""
        with reading(self._engine) as connection:
            row = connection.execute(_LISTED.where(_dead.c.id == number)).first()
        if row is None or row.sealed is None:
            return "gone" if row is None else "unkept"
        message = read_message(self._vault.open(row.sealed))
        mark = address_mark(self._vault, message.channel, message.address)
        try:
            with turning(self._engine, [mark]) as connection:
                row = connection.execute(_LISTED.where(_dead.c.id == number)).first()  # as it is now
                if row is None or row.last != row.after:
                    return "gone" if row is None else "past"
                connection.execute(delete(_inbox).where(_inbox.c.claim == row.claim))
                connection.execute(delete(_dead).where(_dead.c.id == number))
                [outcome] = Batch(connection, self._vault, decide, push, consents, carriage).run([message])
                if isinstance(outcome, TurnFailed):
                    raise outcome
        except DatabaseProblem:
            raise
        except Exception as error:
            where = str(error) if isinstance(error, TurnFailed) else place_of(error)
            with writing(self._engine) as connection:
                again = {"error": where, "tries": _dead.c.tries + TRIES}
                connection.execute(update(_dead).where(_dead.c.id == number).values(**again))
            return "failed"
        scrub(self._engine, wait=1.0)
        return "taken"

    def drop(self, numbers: Collection[int]) -> int:
        """Forgets them. Returns how many there were."""
        with writing(self._engine) as connection:
            dropped = connection.execute(delete(_dead).where(_dead.c.id.in_(numbers))).rowcount
        scrub(self._engine, wait=1.0)
        return dropped


def _chance(row: Row[Any]) -> Chance:
    if row.sealed is None:
        return "unkept"
    return "open" if row.last == row.after else "past"
