"""Which version of each flow is served, which were before, and how many people stand in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, func, insert, select, true

from dialogs.flow import Flow
from dialogs.reading import read_flow
from storage import tables
from storage.database import insert_new, reading, writing
from storage.tables import table
from storage.times import milliseconds, moment

_version, _publication = table(tables.FlowVersion), table(tables.Publication)
_conversation = table(tables.Conversation)
_last = select(func.max(_publication.c.id)).group_by(_publication.c.flow)
_SERVED = select(_publication.c.flow, _publication.c.version).where(_publication.c.id.in_(_last))


@dataclass(frozen=True, slots=True)
class Published:
    """A version as it was published last. `inside`: people whose conversation of this version is not over yet;
    `all`: every conversation that stands in it."""

    flow: str
    version: str
    at: datetime
    origin: str
    served: bool
    inside: int = 0
    all: int = 0


def served(connection: Connection) -> dict[str, str]:
    """Flow -> the version that is served now."""
    return {row.flow: row.version for row in connection.execute(_SERVED)}


def sources(engine: Engine) -> dict[str, tuple[str, str]]:
    """Flow -> the version that is served, and what its file said. Raises DatabaseProblem."""
    with reading(engine) as connection:
        texts = connection.execute(
            _SERVED.add_columns(_version.c.source).join(_version, _version.c.version == _publication.c.version)
        )
        return {flow: (version, source) for flow, version, source in texts}


def flow_of(connection: Connection, version: str) -> Flow | None:
    """A version that was published once, as this program reads it; None where it is not known, or not read any more."""
    source = connection.scalar(select(_version.c.source).where(_version.c.version == version))
    return None if source is None else read_flow(source, version)[0]


def path_from(connection: Connection, version: str, to: Flow) -> list[Flow | None]:
    """From a version to another, by way of all that were published since it was last. Its own is None where it is not
    known, or not understood any more; others of which that is so are left out."""
    published = select(_publication.c.version).where(_publication.c.flow == to.name).order_by(_publication.c.id)
    order = list(connection.scalars(published))
    since = len(order) - order[::-1].index(version) if version in order else 0
    between = (flow_of(connection, one) for one in order[since:] if one != to.version)
    return [flow_of(connection, version), *(flow for flow in between if flow is not None), to]


def publish(engine: Engine, flow: Flow, source: str, origin: str, at: datetime) -> bool:
    """From its commit on nobody is asked another version. False where it is served already. Raises DatabaseProblem."""
    with writing(engine) as connection:
        if served(connection).get(flow.name) == flow.version:
            return False
        row = {"version": flow.version, "flow": flow.name, "source": source, "since": milliseconds(at)}
        connection.execute(insert_new(connection, _version), row)
        named = {"flow": flow.name, "version": flow.version, "at": milliseconds(at), "origin": origin}
        connection.execute(insert(_publication).values(**named))
        return True


def versions(engine: Engine) -> list[Published]:
    """Every version that was published or that somebody stands in, flow by flow, the latest first. One that was never
    published here has no moment of its own: it is as old as its first conversation."""
    inside = func.count().filter(_conversation.c.current == true(), _conversation.c.state != "completed")
    counted = select(
        _conversation.c.flow, _conversation.c.version, inside, func.count(), func.min(_conversation.c.began_at)
    ).group_by(_conversation.c.flow, _conversation.c.version)
    with reading(engine) as connection:
        now = served(connection)
        rows = connection.execute(select(_publication).order_by(_publication.c.id)).all()
        people = {(flow, version): (some, every, at) for flow, version, some, every, at in connection.execute(counted)}
    found = {(row.flow, row.version): (row.at, row.origin) for row in rows}
    for key, (_, _, began) in people.items():
        found.setdefault(key, (began, ""))
    listed = [
        Published(*key, moment(at), origin, now.get(key[0]) == key[1], *people.get(key, (0, 0, 0))[:2])
        for key, (at, origin) in found.items()
    ]
    return sorted(listed, key=lambda one: (one.flow, one.served, one.at), reverse=True)


def source_of(engine: Engine, version: str) -> Mapping[str, str]:
    """Version -> what its file said, of those whose digest begins so. Raises DatabaseProblem."""
    with reading(engine) as connection:
        found = select(_version.c.version, _version.c.source).where(
            _version.c.version.startswith(version, autoescape=True)
        )
        return {row.version: row.source for row in connection.execute(found)}
