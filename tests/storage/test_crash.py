"""The process is killed at any instant and started again; what was not answered is sent again."""

import random
import subprocess
import sys
import time
from itertools import groupby, islice
from pathlib import Path

from tests.databases import address
from tests.storage.small import opened, rows

KILLS, PEOPLE, ANSWERS = 10, 40, 80


def test_ten_kills_lose_nothing_and_double_nothing(tmp_path: Path, backend: str) -> None:
    dice = random.Random(7)
    waiting: dict[str, list[tuple[int, str]]] = {f"p{person}": [] for person in range(PEOPLE)}
    for said in waiting.values():
        texts = ["hello", "yes", *(f"q{n}={n}" for n in range(ANSWERS))]
        said.extend(enumerate(texts))
    answered = 0
    total = sum(map(len, waiting.values()))
    kills = 0
    while any(waiting.values()):
        taker = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.taker", address(backend, tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert taker.stdin is not None and taker.stdout is not None
        # Every person's messages in order, people interleaved; some are sent twice.
        queues = [[(name, *each) for each in said] for name, said in waiting.items()]
        lines = [queue[n] for n in range(ANSWERS + 2) for queue in queues if n < len(queue)]
        lines = [line for line in lines for _ in range(dice.choice([1, 1, 1, 2]))]
        taker.stdin.write("".join(f"{name}\t{number}\t{said}\n" for name, number, said in lines))
        taker.stdin.close()
        acknowledged: list[str] = []
        if kills < KILLS:
            acknowledged.extend(islice(taker.stdout, dice.randint(1, 150)))
            time.sleep(dice.uniform(0, 0.01))  # anywhere in a batch
            taker.kill()
            kills += 1
        acknowledged.extend(taker.stdout)
        taker.wait(30)
        for line in acknowledged:
            if not line.endswith("\n"):
                continue  # killed while saying so: it counts as not answered
            name, number = line.rstrip("\n").split("\t")
            before = len(waiting[name])
            waiting[name] = [each for each in waiting[name] if each[0] != int(number)]
            answered += before - len(waiting[name])
    engine, _ = opened(tmp_path)
    assert (kills, answered) == (KILLS, total)
    assert rows(engine, "SELECT count(*) FROM inbox") == [(total,)]
    assert rows(engine, "SELECT count(*) FROM outbox") == [(total,)]
    kept = rows(engine, "SELECT person, value FROM answer WHERE current ORDER BY person, id")
    expected = ["yes", *map(str, range(ANSWERS))]
    by_person = [[value for _, value in mine] for _, mine in groupby(kept, key=lambda row: row[0])]
    assert by_person == [expected] * PEOPLE, "each once, and in each person's order"
    assert rows(engine, "SELECT count(*) FROM answer") == [(PEOPLE * (ANSWERS + 1),)]
