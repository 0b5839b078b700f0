"""Memory of the house at rest, and with people in the middle of the questions. Each answers through the real turn.

Linux's own figures for this process (VmRSS), and the size of the database's files. `make bench`
"""

import argparse
import gc
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from bench.survey import NOW, batches, parsed, script, updates
from bench.turns import FETCHED
from bot.app import FIRST_FLOW, build
from bot.settings import read_settings
from storage.lanes import Lane, Reply

SAID = 4  # messages of each: hello, the consent and two needs
AT_ONCE = 1_000  # people who answer at the same time


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=100_000, help="open conversations (default 100,000)")
    people = options.parse_args().people
    with tempfile.TemporaryDirectory() as folder, build(read_settings(data=Path(folder)), lambda: NOW) as house:
        said = script(house.flows[FIRST_FLOW], house.lexicons[FIRST_FLOW])[:SAID]
        file = Path(house.database.url.database or "")
        talk(house.lane, updates(said, AT_ONCE))  # what is made at its first use is at rest there, too
        rest, empty = memory(), size(file)
        for done in range(0, people, AT_ONCE):
            talk(house.lane, updates(said, min(AT_ONCE, people - done), first=AT_ONCE + done + 1))
        more, bytes_each = memory() - rest, (size(file) - empty) / people
    print(f"at rest: {rest:.0f} MB; with {people:,} open conversations {more:.0f} MB more")
    print(f"in the database: {bytes_each:,.0f} bytes an open conversation")


def talk(lane: Lane, sent: Sequence[bytes]) -> None:
    before: list[Future[Reply]] = []
    for fetched in batches(sent, FETCHED):
        waiting = [lane.submit(parsed(update)) for update in fetched]
        for one in before:
            assert one.result().conversation is not None
        before = waiting
    for one in before:
        one.result()


def memory() -> float:
    """MB that this process has in memory."""
    gc.collect()
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def size(file: Path) -> int:
    """Bytes of a database with its log."""
    return sum(each.stat().st_size for each in file.parent.glob(f"{file.name}*"))


if __name__ == "__main__":
    main()
