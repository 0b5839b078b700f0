"""Published summaries, frozen: what was shown of a flow's week is kept as it was shown, and only read from then on.

The text is JSON of protected numbers, written and read by the reports. It holds no person, so no erasure touches it.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Engine, delete, func, select

from storage import tables
from storage.database import insert_new, reading, writing
from storage.tables import table
from storage.times import milliseconds, moment

_frozen, _conversation = table(tables.Frozen), table(tables.Conversation)


def frozen(engine: Engine, flow: str, weeks: Collection[str]) -> dict[str, str]:
    """Week -> what was published of it, for those of the weeks that were. Raises DatabaseProblem."""
    wanted = select(_frozen.c.week, _frozen.c.shown).where(_frozen.c.flow == flow, _frozen.c.week.in_(weeks))
    with reading(engine) as connection:
        return {row.week: row.shown for row in connection.execute(wanted)}


def history(engine: Engine, flow: str, first: str, last: str) -> dict[str, str]:
    """Week -> what was published of it, for all from one to another, oldest first. Raises DatabaseProblem."""
    span = _frozen.c.week.between(first, last)
    wanted = select(_frozen.c.week, _frozen.c.shown).where(_frozen.c.flow == flow, span)
    with reading(engine) as connection:
        return {row.week: row.shown for row in connection.execute(wanted.order_by(_frozen.c.week))}


def oldest(engine: Engine, flow: str) -> str | None:
    """The first week that was published. Raises DatabaseProblem."""
    with reading(engine) as connection:
        found: str | None = connection.scalar(select(func.min(_frozen.c.week)).where(_frozen.c.flow == flow))
    return found


def freeze(engine: Engine, flow: str, made: Mapping[str, str], at: datetime) -> dict[str, str]:
    """Publishes weeks, all or none. What another process has published meanwhile stays as it is and is what comes
    back: of two that made the same week, both show the first one's. Raises DatabaseProblem."""
    rows = [{"flow": flow, "week": week, "at": milliseconds(at), "shown": shown} for week, shown in made.items()]
    wanted = select(_frozen.c.week, _frozen.c.shown).where(_frozen.c.flow == flow, _frozen.c.week.in_(made))
    with writing(engine) as connection:
        connection.execute(insert_new(connection, _frozen), rows)
        return {row.week: row.shown for row in connection.execute(wanted)}


def unfreeze(engine: Engine) -> None:
    """Forgets every published summary, so that weeks are counted anew: only right where nobody real has answered."""
    with writing(engine) as connection:
        connection.execute(delete(_frozen))


def beginning(engine: Engine) -> datetime | None:
    """When the first conversation began that is still kept. Raises DatabaseProblem."""
    with reading(engine) as connection:
        first = connection.scalar(select(func.min(_conversation.c.began_at)))
    return None if first is None else moment(first)
