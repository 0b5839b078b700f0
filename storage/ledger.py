"""What is sent once a week to each of several: claimed with a lease, sent, recorded.

A row goes claimed -> sending -> sent; one that did surely not arrive waits and is claimed again. A crash while it was
claimed is made up for when the lease ends; one while it was sending leaves a summary of which nobody knows whether it
arrived: doubtful, told of, and never sent a second time by itself.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, Table, Update, func, insert, select, update

from storage.database import reading, writing
from storage.times import milliseconds

LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 54  # in one round; what somebody begins anew is a round of its own
SLOWEST = 60  # minutes between tries: with so many attempts, each a minute later than the one before, nearly a day
ENDED = ("sent", "doubtful", "given_up")


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to send one week's summary to one, for the how-manieth time; so many of its parts were sent before."""

    week: str
    to: int
    parts: int = 0
    attempts: int = 1


def tries(attempts: int) -> int:
    """How many of its attempts were in the last round."""
    return (attempts - 1) % MOST_ATTEMPTS + 1


def pause(claim: Claim) -> timedelta:
    """How long to wait after this attempt failed."""
    return timedelta(minutes=min(tries(claim.attempts), SLOWEST))


class Ledger:
    """The rows of a table with week, attempts, parts and so on; `column` says to whom. Every method is one short
    transaction; raises DatabaseProblem."""

    def __init__(self, engine: Engine, rows: Table, column: str) -> None:
        self._engine, self._rows, self._column = engine, rows, column
        self._to = rows.c[column]

    def _wanted(self, connection: Connection, to: int) -> bool:
        """Whether whoever it is for still wants it."""
        raise NotImplementedError

    def settled(self, week: str) -> frozenset[int]:
        """Those for whom nothing of this week is left to do; one who had a later week gets no older one after it."""
        ended = (self._rows.c.week >= week) & self._rows.c.state.in_(ENDED)
        with reading(self._engine) as connection:
            return frozenset(connection.scalars(select(self._to).where(ended)))

    def claim(self, week: str, to: int, at: datetime, over: Collection[str] = ()) -> Claim | None:
        """The right to send it now; None when it was sent, or another holds the lease. One that was being sent when
        its lease ended becomes doubtful: see `newly_doubtful`. `over` are states that somebody wants begun anew."""
        mine = (self._rows.c.week == week) & (self._to == to)
        until = milliseconds(at + LEASE)
        with writing(self._engine) as connection:
            row = connection.execute(select(self._rows).where(mine)).first()
            if row is None:
                values = {"week": week, self._column: to, "state": "claimed", "attempts": 1, "parts": 0}
                connection.execute(insert(self._rows).values(lease_until=until, at=milliseconds(at), **values))
                return Claim(week, to)
            anew = row.state in over
            free = row.state in ("claimed", "waiting") and row.lease_until <= milliseconds(at)
            if not anew and not free:
                return None
            rest = MOST_ATTEMPTS - tries(row.attempts)
            if not anew and rest == 0:
                connection.execute(update(self._rows).where(mine).values(state="given_up", lease_until=until))
                return None
            parts = 0 if row.state in ENDED else row.parts
            attempts = row.attempts + 1 + (rest if anew else 0)
            again = {"state": "claimed", "attempts": attempts, "lease_until": until}
            connection.execute(update(self._rows).where(mine).values(parts=parts, **again))
            return Claim(week, to, parts, attempts)

    def sending(self, claim: Claim, at: datetime) -> bool:
        """About to send a part: from here on a crash makes it doubtful. False: it is not to be sent any more."""
        with writing(self._engine) as connection:
            if not self._wanted(connection, claim.to):
                return False
            begun = {"state": "sending", "lease_until": milliseconds(at + LEASE)}
            return connection.execute(self._of(claim, "claimed").values(**begun)).rowcount == 1

    def part_sent(self, claim: Claim, parts: int, at: datetime) -> None:
        """So many of its parts are out, and the next has not begun."""
        self._set(claim, "sending", state="claimed", parts=parts, lease_until=milliseconds(at + LEASE))

    def later(self, claim: Claim, at: datetime, **more: object) -> None:
        """The part did surely not arrive: to be tried again from `at` on."""
        self._set(claim, "sending", "claimed", state="waiting", lease_until=milliseconds(at), **more)

    def sent(self, claim: Claim, at: datetime, **more: object) -> None:
        """All of it arrived."""
        self._set(claim, "sending", "claimed", state="sent", at=milliseconds(at), **more)

    def give_up(self, claim: Claim, at: datetime, **more: object) -> None:
        """It will never arrive."""
        self._set(claim, "sending", "claimed", state="given_up", at=milliseconds(at), **more)

    def doubt(self, claim: Claim) -> None:
        """Perhaps it arrived: the connection broke before the other side had said so."""
        self._set(claim, "sending", state="doubtful")

    def newly_doubtful(self, at: datetime) -> list[Claim]:
        """Those that were being sent when their process died, now flagged; each is returned once."""
        left = (self._rows.c.state == "sending") & (self._rows.c.lease_until <= milliseconds(at))
        with writing(self._engine) as connection:
            rows = connection.execute(select(self._rows).where(left)).all()
            connection.execute(update(self._rows).where(left).values(state="doubtful"))
        return [Claim(row.week, getattr(row, self._column), row.parts, row.attempts) for row in rows]

    def states(self) -> Mapping[str, int]:
        """How many rows are in each state."""
        counted = select(self._rows.c.state, func.count().label("number")).group_by(self._rows.c.state)
        with reading(self._engine) as connection:
            return {row.state: row.number for row in connection.execute(counted)}

    def _set(self, claim: Claim, *states: str, **values: object) -> None:
        with writing(self._engine) as connection:
            connection.execute(self._of(claim, *states).values(**values))

    def _of(self, claim: Claim, *states: str) -> Update:
        mine = (self._rows.c.week == claim.week) & (self._to == claim.to)
        mine &= self._rows.c.attempts == claim.attempts  # else the lease ended, and another has it
        return update(self._rows).where(mine, self._rows.c.state.in_(states))
