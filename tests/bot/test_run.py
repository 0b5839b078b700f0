"""The server as an operator runs it: another process, real sockets, real signals."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

PROGRAM = [sys.executable, "-m", "bot.cli", "run", "--host", "127.0.0.1", "--port", "0", "--data", "data"]
PATIENCE = 60  # seconds for a start on a busy machine; a stop has ten


def quiet() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(Path(__file__).parents[2]), "LC_ALL": "POSIX"}


@pytest.fixture
def server(alone: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(PROGRAM, cwd=alone, env=quiet(), encoding="utf-8", stdout=-1, stderr=-1)
    yield process
    process.kill()
    process.communicate()


def first_lines(server: subprocess.Popen[str]) -> str:
    """What it prints until it says where the staff page is."""
    assert server.stdout is not None
    said = ""
    until = time.monotonic() + PATIENCE
    while "/staff?key=" not in said:
        line = server.stdout.readline()
        if not line or time.monotonic() > until:
            raise AssertionError(f"it never said where to go: {said} {server.communicate()[1]}")
        said += line
    return said


def test_a_form_that_never_ends_does_not_hold_up_the_stop(server: subprocess.Popen[str]) -> None:
    place = re.search(r"http://127\.0\.0\.1:([0-9]+)", first_lines(server))
    assert place
    httpx.get(place[0])
    with socket.create_connection(("127.0.0.1", int(place[1]))) as slow:
        form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nlang"
        slow.sendall(f"POST /begin HTTP/1.1\r\nHost: here\r\n{form}".encode())
        time.sleep(0.5)
        server.terminate()
        assert server.wait(10) == 0
    assert server.stderr is not None and "Traceback" not in server.stderr.read()


@pytest.mark.parametrize("which", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_to_go_serves_there_and_stops_when_told(
    server: subprocess.Popen[str], alone: Path, which: signal.Signals
) -> None:
    said = first_lines(server)
    chat = re.search(r"http://127\.0\.0\.1:[0-9]+", said)
    staff = re.search(r"http://\S+/staff\?key=\S+", said)
    assert chat and staff
    limits = Path(f"/proc/{server.pid}/limits")
    if limits.exists():
        assert re.search("Max core file size +0 +0 ", limits.read_text()), "a crash writes no memory to the disk"
    page = httpx.get(chat[0] + "/")
    assert page.status_code == 200 and "<!doctype html>" in page.text
    assert httpx.get(staff[0], follow_redirects=True).status_code == 200
    assert httpx.get(chat[0] + "/staff?key=wrong").status_code == 403

    told = time.monotonic()
    server.send_signal(which)
    assert server.wait(10) == 0
    assert time.monotonic() - told < 10
    assert server.stdout is not None and server.stderr is not None
    assert "█" in server.stdout.read(), "a QR code for the chat"
    assert server.stderr.read() == ""
    assert {path.name for path in (alone / "data").iterdir()} == {"needs.db", "key"}


def test_told_to_stop_while_it_starts_it_stops(server: subprocess.Popen[str], alone: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not (alone / "data" / "needs.db").exists() and time.monotonic() < until:
        time.sleep(0.01)  # by now it has the signals, and is still far from serving
    server.terminate()
    assert server.wait(30) == 0


def test_a_misspelt_setting_is_told_of_at_the_start(alone: Path) -> None:
    (alone / ".env").write_text("NEEDS_KEEP_MONTH=3\n")
    with subprocess.Popen(PROGRAM, cwd=alone, encoding="utf-8", stdout=-1, stderr=-1, env=quiet()) as server:
        first_lines(server)
        server.terminate()
        said = server.communicate(timeout=30)[1]
    assert "NEEDS_KEEP_MONTH is not a setting; did you mean NEEDS_KEEP_MONTHS?" in said
