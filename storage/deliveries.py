"""The weekly summary's way to each colleague: who wants it when, and what became of each week's, once.

A row goes claimed -> sending -> sent. A crash while it was claimed is made up for when the lease ends; one while it was
sending leaves a summary of which nobody knows whether it arrived: doubtful, told of, and never sent a second time.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, Update, delete, func, insert, select, update

from storage import tables
from storage.database import reading, writing
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault

_colleague, _subscription, _delivery = map(table, (tables.Colleague, tables.Subscription, tables.Delivery))
LEASE = timedelta(minutes=5)
MOST_ATTEMPTS = 40  # with the longest pauses more than a day


@dataclass(frozen=True, slots=True)
class Subscription:
    """When somebody wants the summary: day 0 (Monday) to 6, hour 0 to 23 of the deployment's zone."""

    day: int
    hour: int
    language: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A colleague who wants it and can be written to."""

    colleague: int
    chat: str
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to send one week's summary to one colleague, for the how-manieth time; so many of its messages were
    sent before."""

    week: str
    colleague: int
    parts: int = 0
    attempts: int = 1


class Deliveries:
    """Every method is one short transaction; raises DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine, self._vault = engine, vault

    # ------------------------------------------------------------ who wants it

    def subscribe(self, colleague: int, day: int, hour: int, language: str, at: datetime) -> None:
        """From now on. Who changes day or hour keeps `since`, so that no week falls between the two."""
        values = {"day": day, "hour": hour, "language": language}
        mine = _subscription.c.colleague == colleague
        with writing(self._engine) as connection:
            if not connection.execute(update(_subscription).where(mine).values(**values)).rowcount:
                connection.execute(insert(_subscription).values(colleague=colleague, since=milliseconds(at), **values))

    def stop(self, colleague: int) -> bool:
        """No more. False when there was none."""
        with writing(self._engine) as connection:
            ended = connection.execute(delete(_subscription).where(_subscription.c.colleague == colleague)).rowcount
        return ended == 1

    def of(self, colleague: int) -> Subscription | None:
        """Her subscription."""
        with reading(self._engine) as connection:
            row = connection.execute(select(_subscription).where(_subscription.c.colleague == colleague)).first()
        return None if row is None else Subscription(row.day, row.hour, row.language, moment(row.since))

    def subscribers(self) -> list[Subscriber]:
        """All who can be written to."""
        here = _colleague.c.removed_at.is_(None) & _colleague.c.blocked_at.is_(None)
        both = select(_subscription, _colleague.c.chat).join(_colleague, _colleague.c.id == _subscription.c.colleague)
        with reading(self._engine) as connection:
            rows = connection.execute(both.where(here).order_by(_subscription.c.colleague)).all()
        return [
            Subscriber(
                row.colleague,
                self._vault.open(row.chat).decode(),
                Subscription(row.day, row.hour, row.language, moment(row.since)),
            )
            for row in rows
        ]

    # ------------------------------------------------------------ what became of it

    def settled(self, week: str) -> frozenset[int]:
        """Colleagues for whom nothing of this week is left to do."""
        ended = (_delivery.c.week == week) & _delivery.c.state.in_(("sent", "doubtful", "given_up"))
        with reading(self._engine) as connection:
            return frozenset(connection.scalars(select(_delivery.c.colleague).where(ended)))

    def claim(self, week: str, colleague: int, at: datetime) -> Claim | None:
        """The right to send it now; None when it was sent, or another holds the lease. One that was being sent when
        its lease ended becomes doubtful: see `newly_doubtful`."""
        mine = (_delivery.c.week == week) & (_delivery.c.colleague == colleague)
        until = milliseconds(at + LEASE)
        with writing(self._engine) as connection:
            row = connection.execute(select(_delivery).where(mine)).first()
            if row is None:
                values = {"week": week, "colleague": colleague, "state": "claimed", "attempts": 1, "parts": 0}
                connection.execute(insert(_delivery).values(lease_until=until, at=milliseconds(at), **values))
                return Claim(week, colleague)
            if row.state != "claimed" or row.lease_until > milliseconds(at):
                return None
            tired = row.attempts >= MOST_ATTEMPTS
            again = {"state": "given_up" if tired else "claimed", "attempts": row.attempts + 1, "lease_until": until}
            connection.execute(update(_delivery).where(mine).values(**again))
            return None if tired else Claim(week, colleague, row.parts, row.attempts + 1)

    def sending(self, claim: Claim, at: datetime) -> bool:
        """About to send a message: from here on a crash makes it doubtful. False: it is not to be sent any more."""
        wanted = select(_colleague.c.id).where(
            _colleague.c.id == claim.colleague, _colleague.c.removed_at.is_(None), _colleague.c.blocked_at.is_(None)
        )
        with writing(self._engine) as connection:
            if connection.scalar(wanted) is None:
                return False
            begun = {"state": "sending", "lease_until": milliseconds(at + LEASE)}
            return connection.execute(_of(claim, "claimed").values(**begun)).rowcount == 1

    def part_sent(self, claim: Claim, parts: int, at: datetime) -> None:
        """So many of its messages are out, and the next has not begun."""
        self._set(claim, "sending", state="claimed", parts=parts, lease_until=milliseconds(at + LEASE))

    def later(self, claim: Claim, at: datetime) -> None:
        """The message did surely not arrive: to be tried again from `at` on."""
        self._set(claim, "sending", state="claimed", lease_until=milliseconds(at))

    def sent(self, claim: Claim, at: datetime) -> None:
        """All of it arrived."""
        self._set(claim, "sending", "claimed", state="sent", at=milliseconds(at))

    def give_up(self, claim: Claim, at: datetime) -> None:
        """It will never arrive."""
        self._set(claim, "sending", "claimed", state="given_up", at=milliseconds(at))

    def doubt(self, claim: Claim) -> None:
        """Perhaps it arrived: the connection broke before Telegram had said so."""
        self._set(claim, "sending", state="doubtful")

    def newly_doubtful(self, at: datetime) -> list[Claim]:
        """Those that were being sent when their process died, now flagged; each is returned once."""
        left = (_delivery.c.state == "sending") & (_delivery.c.lease_until <= milliseconds(at))
        with writing(self._engine) as connection:
            rows = connection.execute(select(_delivery).where(left)).all()
            connection.execute(update(_delivery).where(left).values(state="doubtful"))
        return [Claim(row.week, row.colleague, row.parts, row.attempts) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many colleagues and subscriptions there are, how many summaries are doubtful or were given up."""
        here = _colleague.c.removed_at.is_(None)
        with reading(self._engine) as connection:

            def count(state: str) -> int:
                return connection.scalar(select(func.count()).where(_delivery.c.state == state)) or 0

            return {
                "colleagues": connection.scalar(select(func.count()).where(here)) or 0,
                "subscriptions": connection.scalar(select(func.count()).select_from(_subscription)) or 0,
                "doubtful": count("doubtful"),
                "given_up": count("given_up"),
            }

    def _set(self, claim: Claim, *states: str, **values: object) -> None:
        with writing(self._engine) as connection:
            connection.execute(_of(claim, *states).values(**values))


def _of(claim: Claim, *states: str) -> Update:
    mine = (_delivery.c.week == claim.week) & (_delivery.c.colleague == claim.colleague)
    mine &= _delivery.c.attempts == claim.attempts  # else the lease ended, and another has it
    return update(_delivery).where(mine, _delivery.c.state.in_(states))
