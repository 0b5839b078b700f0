"""The week's summary from a million answers, and the same aggregates by DuckDB in the same run.

Invented people answer through the real turn; their rows are copied, with new ids, until there are as many answers as
asked for. Two figures are ours: a Monday after 51 published weeks (one week counted, twelve read as they were frozen),
and the first summary ever (thirteen weeks counted). DuckDB is given the very statements that a Monday sends to SQLite,
on the same rows in memory. Trust the ratio; the seconds are this machine's.
`make bench`, or `python -m bench.report --answers 10000000`
"""

import argparse
import csv
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import event, text

from bot.app import FIRST_FLOW, build
from bot.flows import our_flows, read_flows
from bot.settings import read_settings
from bot.simulate.crowd import simulate
from bot.simulate.life import World
from locales.catalogue import Catalogue
from reports.week import latest
from reports.weekly import weekly
from storage.database import open_database, writing
from storage.summaries import unfreeze

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
WEEKS = 52
PEOPLE = 2_000  # who answer through the turn; the others are their copies
READ = ("person", "conversation", "answer", "happening")  # the tables that the figures read, and the order to copy in
BESIDE = ("translation",)  # read too, and empty here
STEP = 1_000_003  # between the numbers of a conversation and of its copies


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--answers", type=int, default=1_000_000, help="how many answers (default 1,000,000)")
    options.add_argument("--rounds", type=int, default=3, help="runs; the median counts (default 3)")
    options.add_argument("--measure", metavar="ADDRESS", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.measure:
        print(json.dumps(measured(given.measure, given.rounds)))
        return
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/needs.db"
        answers = fill(Path(folder), given.answers)
        child = [sys.executable, "-m", "bench.report", "--measure", address, "--rounds", str(given.rounds)]
        ours = json.loads(subprocess.run(child, check=True, capture_output=True, text=True).stdout)
        file = Path(folder) / "needs.db"
        lite, duck = (by(file, ours["statements"], given.rounds) for by in (by_sqlite, by_duckdb))
    print(f"{answers:,} answers over {WEEKS} weeks, median of {given.rounds} runs")
    print(f"the week's summary on Monday, with its series: {ours['monday']:.2f} s")
    print(f"the first summary ever, thirteen weeks counted: {ours['first']:.2f} s")
    print(f"memory of that process at its highest: {ours['memory']:.0f} MB ({ours['before']:.0f} MB before)")
    print(f"Monday's statements alone: SQLite {lite:.2f} s, DuckDB {duck:.2f} s, ratio {lite / duck:.1f}")


def fill(folder: Path, answers: int) -> int:
    """A database with at least so many answers. Returns how many."""
    with build(read_settings(env_file=None, data=folder), lambda: NOW) as house:
        world = World(house.catalogue, FIRST_FLOW, house.lexicons[FIRST_FLOW], NOW)
        simulate(house.lane, world, house.offered, PEOPLE, WEEKS, 7, lambda: None)
        with writing(house.database) as connection:
            made = connection.scalar(text("SELECT count(*) FROM answer")) or 1
            copies = -(-answers // made) - 1
            connection.execute(text("CREATE TEMP TABLE copy (number INTEGER)"))
            connection.execute(text("INSERT INTO copy VALUES (:number)"), [{"number": n + 1} for n in range(copies)])
            for name in READ if copies else ():
                columns = [row[1] for row in connection.execute(text(f"PRAGMA table_info({name})"))]
                numbered = name in ("answer", "happening")
                kept = [column for column in columns if not (numbered and column == "id")]
                taken = ", ".join(_copied(name, column) for column in kept)
                connection.execute(
                    text(f"INSERT INTO {name} ({', '.join(kept)}) SELECT {taken} FROM {name} CROSS JOIN copy")
                )
        with writing(house.database) as connection:
            return connection.scalar(text("SELECT count(*) FROM answer")) or 0


def _copied(name: str, column: str) -> str:
    if column == "person" or (name == "person" and column == "id"):
        return f"{column} || '-' || number"
    if column == "conversation" or (name == "conversation" and column == "id"):
        return f"{column} + number * {STEP}"
    return "NULL" if column == "claim" else column


def measured(address: str, rounds: int) -> dict[str, Any]:
    """In a process of its own, whose memory is then its own: seconds of ours, and the statements of a Monday."""
    flow = read_flows(our_flows())[0][FIRST_FLOW]
    languages = tuple(Catalogue.load().languages)
    engine = open_database(address)
    week, before = latest(NOW, ZONE), _memory()
    sent: list[tuple[str, Sequence[Any]]] = []

    @event.listens_for(engine, "before_cursor_execute")
    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")) and "frozen" not in statement:
            sent.append((statement, list(parameters)))

    def timed() -> float:
        sent.clear()
        began = time.perf_counter()
        weekly(engine, week, ZONE, flow, languages, NOW)
        return time.perf_counter() - began

    first, monday = [], []
    for _ in range(rounds):
        unfreeze(engine)
        first.append(timed())
        with writing(engine) as connection:
            connection.execute(text("DELETE FROM frozen WHERE week = :week"), {"week": str(week)})
        monday.append(timed())
    return {
        "first": statistics.median(first),
        "monday": statistics.median(monday),
        "before": before,
        "memory": _memory(),
        "statements": sent,
    }


def by_sqlite(path: Path, statements: Sequence[tuple[str, Sequence[Any]]], rounds: int) -> float:
    """Seconds of all statements by the driver alone."""
    with closing(sqlite3.connect(path)) as connection:
        return _median(rounds, lambda: [connection.execute(*statement).fetchall() for statement in statements])


def by_duckdb(path: Path, statements: Sequence[tuple[str, Sequence[Any]]], rounds: int) -> float:
    """Seconds of the same statements by DuckDB, its tables in memory, on as many cores as it likes."""
    import duckdb  # here: it is no part of the memory that ours takes

    duck = duckdb.connect()
    with closing(sqlite3.connect(path)) as connection, tempfile.TemporaryDirectory() as folder:
        for name in READ:
            found = connection.execute(f"SELECT * FROM {name}")
            columns = [column[0] for column in found.description]
            numbers = {row[1] for row in connection.execute(f"PRAGMA table_info({name})") if row[2] != "TEXT"}
            with (Path(folder) / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                for row in found:
                    writer.writerow("" if isinstance(value, bytes) else value for value in row)
            types = {column: "BIGINT" if column in numbers - {"sealed"} else "VARCHAR" for column in columns}
            duck.execute(
                f"CREATE TABLE {name} AS SELECT * FROM read_csv(?, header=false, columns=?)",
                [f"{folder}/{name}.csv", types],
            )
    for name in set(BESIDE):
        duck.execute(f"CREATE TABLE {name} (answer BIGINT, target VARCHAR, state VARCHAR)")
    return _median(rounds, lambda: [duck.execute(*statement).fetchall() for statement in statements])


def _median(rounds: int, work: Callable[[], object]) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def _memory() -> float:
    """The most memory that this program had, in MB. Linux's own line: getrusage also counts what the parent had."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
