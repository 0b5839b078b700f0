"""`needs` as an operator runs it: a process of its own, in a folder of its own, with nothing set."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parents[2]
PATIENCE = 60  # seconds for a start on a busy machine


@dataclass(frozen=True, slots=True)
class Served:
    """Where the chat and the staff page (with its key) are, and the data folder beneath."""

    chat: str
    staff: str
    data: Path

    def answers(self) -> list[dict[str, Any]]:
        """What `needs answers` prints."""
        found: list[dict[str, Any]] = json.loads(needs("answers", "--format", "json", "--data", str(self.data)))
        return found


def needs(*arguments: str) -> str:
    """Runs a command to its end; what it printed. AssertionError with its words when it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments], cwd=ROOT, env=_clean(), capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def served(folder: Path, **settings: str) -> Iterator[Served]:
    """`needs run` on a free port, with its data in `folder`, until the end of the block. `settings` are variables of
    its environment."""
    data = folder / "data"
    command = [sys.executable, "-m", "bot.cli", "run", "--host", "127.0.0.1", "--port", "0", "--data", str(data)]
    log = (folder / "run.err").open("w+")
    process = subprocess.Popen(
        command, cwd=folder, env=_clean() | settings, encoding="utf-8", stdout=subprocess.PIPE, stderr=log
    )
    try:
        said = _first_lines(process)
        chat, staff = (re.search(form, said) for form in (r"http://127\.0\.0\.1:[0-9]+", r"http://\S+/staff\?key=\S+"))
        assert chat and staff, said
        until = time.monotonic() + PATIENCE
        while not _answers(chat[0]):
            assert time.monotonic() < until and process.poll() is None, (folder / "run.err").read_text()
            time.sleep(0.05)
        yield Served(chat[0], staff[0], data)
    finally:
        process.terminate()
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        log.close()


def _first_lines(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    said = ""
    while "/staff?key=" not in said:
        line = process.stdout.readline()
        assert line, f"it ended before it said where to go: {said}"
        said += line
    return said


def _answers(chat: str) -> bool:
    try:
        return httpx.get(chat + "/healthz").status_code == 200
    except httpx.TransportError:
        return False


def _clean() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NEEDS_")}
    return kept | {"PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
