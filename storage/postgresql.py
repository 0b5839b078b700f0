"""PostgreSQL's own: the connection, and the locks that stand for SQLite's one writer.

What is written rarely (staff, deliveries, retention ...) takes one lock for all, so that it is as alone as in SQLite.
Turns take a lock for each address they come from and each person they are about, and so go on side by side, in any
number of lanes and processes. All locks end with their transaction.
"""

from collections.abc import Iterable
from secrets import token_hex

from sqlalchemy import URL, Connection, Engine, bindparam, create_engine, select, text

from storage import tables
from storage.tables import table

DRIVER = "postgresql+psycopg"
OURS = "needs-"  # how our connections are known on the server, each process's by what follows
CONNECT_SECONDS = 5
LOCK_SECONDS = 5
ON_DUTY = 0x6E656564  # the lock of storage.duty; locks of addresses are larger numbers, but for one in 2**28
REPLIES = "needs_replies"  # what is told to the process on duty when there is something to send
_ALONE = 0x6E656565  # the lock of whoever writes alone
_SESSION = (
    f"-c lock_timeout={LOCK_SECONDS}s -c synchronous_commit=on -c timezone=UTC"
    " -c idle_in_transaction_session_timeout=60s"
    # A machine that vanished must not keep the duty for the two hours that a system waits by itself.
    " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 -c tcp_user_timeout=20000"
)
_ALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
_person, _address = table(tables.Person), table(tables.Address)
_LOCK_ALONE = text("SELECT pg_advisory_xact_lock(:key)")
# Sorted, as all who take several locks must take them in one order.
_LOCK_MARKS = text(
    "SELECT pg_advisory_xact_lock(key) FROM (SELECT unnest(CAST(:keys AS bigint[])) AS key ORDER BY 1) AS sorted"
)
_LOCK_THEIRS = (
    select(_person.c.id)
    .where(_person.c.id.in_(select(_address.c.person).where(_address.c.mark.in_(bindparam("marks", expanding=True)))))
    .order_by(_person.c.id)
    .with_for_update()
)
_LOCK_PEOPLE = (
    select(_person.c.id)
    .where(_person.c.id.in_(bindparam("people", expanding=True)))
    .order_by(_person.c.id)
    .with_for_update()
)


def engine_of(address: URL) -> Engine:
    """An engine on a server's database. Connects to nothing yet."""
    return create_engine(
        address.set(drivername=DRIVER),
        hide_parameters=True,
        pool_size=8,
        max_overflow=24,
        pool_pre_ping=True,  # a server that was started again is found by the next who asks
        connect_args={
            **{"connect_timeout": CONNECT_SECONDS, "options": _SESSION, "application_name": OURS + token_hex(8)},
            **_ALIVE,
        },
    )


def lock_alone(connection: Connection) -> None:
    """Waits until nobody else writes alone."""
    connection.execute(_LOCK_ALONE, {"key": _ALONE})


def lock_addresses(connection: Connection, marks: Iterable[str]) -> None:
    """Waits until nobody else has these addresses' turns, known or new; then for the people behind them. What is read
    afterwards stays true."""
    marks = sorted(set(marks))
    connection.execute(_LOCK_MARKS, {"keys": [int(mark[:15], 16) for mark in marks]})
    connection.execute(_LOCK_THEIRS, {"marks": marks})


def tell_of_replies(connection: Connection) -> None:
    """Wakes the process on duty once this transaction is committed."""
    connection.exec_driver_sql(f"NOTIFY {REPLIES}")


def lock_people(connection: Connection, people: Iterable[str]) -> None:
    """Waits until no turn is about these people."""
    connection.execute(_LOCK_PEOPLE, {"people": sorted(people)})
