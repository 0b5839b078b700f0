"""Durable turns per second of the needs flow in one process, against the raw limit of this machine in the same run.

The raw limit writes the very rows that our run left behind, with plain sqlite3, WAL and synchronous=FULL, and lets
aiogram parse each update: nothing is read, decided, sealed or said. Ours does all of that, also from the same bytes.
Trust the ratios; the absolute figures are this machine's. `make bench`
"""

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.latency import at_half
from bench.survey import LANGUAGE, NOW, batches, parsed, script, updates
from bot.app import FIRST_FLOW, App, build
from bot.channels.base import show
from bot.settings import read_settings
from bot.turn import decider
from dialogs.engine import begin, take
from storage.lanes import Lane, Reply

FETCHED = 64  # updates that one call of a messenger hands over (Telegram: up to 100), and that a commit carries
ADDED = ("person", "address", "inbox", "outbox", "answer", "happening")  # the tables that turns add rows to
FIXED = ("id", "person", "current", "flow", "began_at")  # the columns of a conversation that no turn changes


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=500, help="people who answer at the same time (default 500)")
    options.add_argument("--rounds", type=int, default=3, help="runs; the median counts (default 3)")
    given = options.parse_args()
    rounds = [one_round(given.people) for _ in range(given.rounds)]

    def median(name: str) -> float:
        return statistics.median(figures[name] for figures in rounds)

    print(f"{given.people} people, {median('turns'):,.0f} turns, median of {given.rounds} runs, in one process\n")
    print(f"{'':44}{'64 a commit':>14}{'1 a commit':>14}")
    for name, label in (
        ("ours", "ours, bytes to committed and rendered"),
        ("raw", "raw sqlite3 + aiogram's parsing"),
        ("raw, indexed", "raw sqlite3 with our indexes + parsing"),
    ):
        print(f"{label:44}{median(name + ' 64'):>12,.0f}/s{median(name + ' 1'):>12,.0f}/s")
    ratios = [[f[f"ours {n}"] / f[f"raw {n}"] for f in rounds] for n in (64, 1)]
    print(f"{'ratio to raw':44}" + "".join(f"{statistics.median(ratio):>14.2f}" for ratio in ratios))
    one_core = statistics.median(figures["one core"] / figures["ours 64"] for figures in rounds)
    print(f"on one core: {median('one core'):,.0f}/s, {one_core:.2f} of what {os.cpu_count()} cores do")
    print(f"\nlatency with {2 * FETCHED} waiting: p50 {median('p50'):.1f} ms, p99 {median('p99'):.1f} ms")
    print(f"latency at half load: p50 {median('half p50'):.1f} ms, p99 {median('half p99'):.1f} ms")
    print(
        f"where a turn's time goes (µs): aiogram parsing {median('parse'):.0f}, engine {median('engine'):.0f}, "
        f"rendering {median('render'):.0f}, all {1e6 / median('ours 64'):.0f}; the rest is load, seal, encode, write"
    )
    print(f"engine step with rendering: {median('engine') + median('render'):.0f} µs")


def one_round(people: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        settings = read_settings(data=Path(folder) / "data")
        with build(settings, lambda: NOW) as house:
            said = script(house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW])
            sent = updates(said, people)
            figures = {"turns": float(len(sent))} | inside(house, sent[:: max(1, people // 4)])
            latencies: list[float] = []
            figures["ours 64"] = ours(house, sent, 64, latencies)
            figures["p50"], figures["p99"] = (statistics.quantiles(latencies, n=100)[at] * 1000 for at in (49, 98))
            database = Path(house.database.url.database or "")
            rows = written(database)
        with build(read_settings(data=Path(folder) / "half"), lambda: NOW) as house:
            figures |= at_half(house.lane, sent, figures["ours 64"])
        with build(read_settings(data=Path(folder) / "core"), lambda: NOW) as house, one_core():
            figures["one core"] = ours(house, sent, 64, [])
        alone = updates(said, max(1, people // 10))
        with build(read_settings(data=Path(folder) / "alone"), lambda: NOW) as house:
            figures["ours 1"] = ours(house, alone, 1, [])
        for group, some in ((64, sent), (1, alone)):
            for name, indexed in (("raw", False), ("raw, indexed", True)):
                path = Path(folder) / f"{name} {group}.db"
                figures[f"{name} {group}"] = raw(path, rows, some, group, database, indexed)
        return figures


@contextmanager
def one_core() -> Iterator[None]:
    """For this thread and those that it begins."""
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(all_cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)


def ours(house: App, sent: Sequence[bytes], group: int, latencies: list[float]) -> float:
    """Turns a second from bytes to rendered replies. Like a poller: a group is taken while the next is fetched."""
    flow = FIRST_FLOW
    decide = decider(house.flows, house.lexicons, flow, LANGUAGE, house.zone)
    lane = Lane(house.database, house.vault, decide, group=group)
    start = time.perf_counter()
    before: list[tuple[float, Future[Reply]]] = []
    for fetched in batches(sent, FETCHED if group > 1 else 1):
        waiting = [(time.perf_counter(), lane.submit(parsed(update))) for update in fetched]
        if group == 1:
            before, waiting = waiting, []
        latencies.extend(answered(house, *one) for one in before)
        before = waiting
    latencies.extend(answered(house, *one) for one in before)
    seconds = time.perf_counter() - start
    lane.close()
    return len(sent) / seconds


def answered(house: App, since: float, future: "Future[Reply]") -> float:
    reply = future.result()
    seconds = time.perf_counter() - since
    for prompt in reply.prompts:
        show(house.catalogue, FIRST_FLOW, LANGUAGE, prompt)
    return seconds


def inside(house: App, sent: Sequence[bytes]) -> dict[str, float]:
    """Microseconds a turn of the parts that can be timed alone."""
    flow, lexicons = house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW]
    said = script(flow, lexicons)
    turns = []
    turn = begin(flow, LANGUAGE, NOW)
    for one in said[1:]:
        turns.append((turn.conversation, one))
        turn = take(flow, turn.conversation, one, lexicons, NOW)
    prompts = [prompt for conversation, one in turns for prompt in take(flow, conversation, one, lexicons, NOW).prompts]
    return {
        "parse": micro(lambda: [parsed(update) for update in sent], len(sent)),
        "engine": micro(lambda: [take(flow, before, one, lexicons, NOW) for before, one in turns], len(turns)),
        "render": micro(lambda: [show(house.catalogue, flow.name, LANGUAGE, each) for each in prompts], len(turns)),
    }


def micro(work: Callable[[], object], count: int, repeats: int = 30) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) / count * 1e6


Rows = dict[str, tuple[str, list[tuple[Any, ...]]]]


def written(database: Path) -> Rows:
    """Each table's insert statement and the rows that our run left in it, in the order in which it wrote them."""
    rows: Rows = {}
    with sqlite3.connect(database) as connection:
        for table in (*ADDED, "conversation"):
            claims = "JOIN outbox USING (claim) ORDER BY outbox.id" if table == "inbox" else ""
            cursor = connection.execute(f"SELECT {table}.* FROM {table} {claims}")
            names = [column[0] for column in cursor.description]
            marks = ", ".join("?" * len(names))
            rows[table] = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", cursor.fetchall()
    return rows


def raw(path: Path, rows: Rows, sent: Sequence[bytes], group: int, like: Path, indexed: bool) -> float:
    """Turns a second that plain sqlite3 writes: the rows of `ADDED` as our run left them, in their order, and at each
    turn the columns of the person's conversation that we write, too."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-32768", "wal_autocheckpoint=4000"):
        connection.execute(f"PRAGMA {setting}")
    copy_schema(connection, like, indexed)
    connection.executemany(*rows["conversation"])
    change, whose = changes(rows)
    done = 0
    start = time.perf_counter()
    for batch in batches(sent, group):
        for update in batch:
            parsed(update)
        connection.execute("BEGIN IMMEDIATE")
        for table in ADDED:
            insert, all_rows = rows[table]
            share = len(all_rows) / len(whose)
            connection.executemany(insert, all_rows[int(done * share) : int((done + len(batch)) * share)])
        connection.executemany(change, whose[done : done + len(batch)])
        connection.execute("COMMIT")
        done += len(batch)
    seconds = time.perf_counter() - start
    connection.close()
    return len(sent) / seconds


def columns(insert: str) -> list[str]:
    return insert.partition("(")[2].partition(")")[0].split(", ")


def changes(rows: Rows) -> tuple[str, list[tuple[Any, ...]]]:
    """The statement that changes a conversation, and its parameters for each turn of our run, in their order."""
    names = columns(rows["conversation"][0])
    person, key = names.index("person"), names.index("id")
    changed = [at for at, name in enumerate(names) if name not in FIXED]
    after = {row[person]: (*(row[at] for at in changed), row[key]) for row in rows["conversation"][1]}
    said_to = columns(rows["outbox"][0]).index("person")
    statement = f"UPDATE conversation SET {', '.join(f'{names[at]}=?' for at in changed)} WHERE id=?"
    return statement, [after[row[said_to]] for row in rows["outbox"][1]]


def copy_schema(connection: sqlite3.Connection, like: Path, indexed: bool) -> None:
    """Our tables, with our indexes or with their primary keys only."""
    with sqlite3.connect(like) as ours:
        schema = ours.execute("SELECT tbl_name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC")
        for table, kind, statement in schema:
            if table in (*ADDED, "conversation") and (indexed or kind == "table"):
                connection.execute(statement)


if __name__ == "__main__":
    main()
