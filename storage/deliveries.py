"""The weekly summary's way to each colleague in the messenger: who wants it when; its ledger says what became of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from storage import staff_tables
from storage.database import reading, writing
from storage.ledger import Ledger
from storage.tables import table
from storage.times import milliseconds, moment
from storage.vault import Vault

_colleague, _subscription, _delivery = map(
    table, (staff_tables.Colleague, staff_tables.Subscription, staff_tables.Delivery)
)


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
    audience: str
    subscription: Subscription


class Deliveries(Ledger):
    """Every method is one short transaction; raises DatabaseProblem."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        super().__init__(engine, _delivery, "colleague")
        self._vault = vault

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
        both = select(_subscription, _colleague.c.chat, _colleague.c.audience).join(
            _colleague, _colleague.c.id == _subscription.c.colleague
        )
        with reading(self._engine) as connection:
            rows = connection.execute(both.where(here).order_by(_subscription.c.colleague)).all()
        return [
            Subscriber(
                row.colleague,
                self._vault.open(row.chat).decode(),
                row.audience,
                Subscription(row.day, row.hour, row.language, moment(row.since)),
            )
            for row in rows
        ]

    def counts(self) -> dict[str, int]:
        """How many colleagues and subscriptions there are, how many summaries are doubtful or were given up."""
        states, here = self.states(), _colleague.c.removed_at.is_(None)
        with reading(self._engine) as connection:
            return {
                "colleagues": connection.scalar(select(func.count()).where(here)) or 0,
                "subscriptions": connection.scalar(select(func.count()).select_from(_subscription)) or 0,
                "doubtful": states.get("doubtful", 0),
                "given_up": states.get("given_up", 0),
            }

    def _wanted(self, connection: Connection, to: int) -> bool:
        here = _colleague.c.removed_at.is_(None) & _colleague.c.blocked_at.is_(None)
        return connection.scalar(select(_colleague.c.id).where(_colleague.c.id == to, here)) is not None
