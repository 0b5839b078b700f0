"""`needs run` as a process of its own, with its bots on the fake server; killed and started again at will."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

ROOT = Path(__file__).parents[2]
PATIENCE = 180  # seconds for a start on a machine with much else to do
SECRET = "a-secret-of-the-webhook-0123456789"


class House:
    """One data folder and the process on it. `api` is the fake server's address; more settings as NEEDS_... names."""

    def __init__(self, folder: Path, api: str, webhook: bool = False, **more: str) -> None:
        self.data = folder / "data"
        self.log = folder / "run.err"
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.settings = {
            "NEEDS_TELEGRAM_API": api,
            "NEEDS_TELEGRAM_TOKEN": "123456:TEST-token_of_newcomers",
            "NEEDS_PUBLIC_URL": "https://needs.example.org",
            **more,
        }
        if webhook:
            self.settings["NEEDS_TELEGRAM_WEBHOOK_URL"] = f"{self.address}/telegram"
            self.settings["NEEDS_TELEGRAM_WEBHOOK_SECRET"] = SECRET
        self.process: Any = None  # a Popen, or what does as one
        self.clock: Path | None = None  # a file that says how many seconds its clock is ahead

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            print(self.logged())
        self.kill()

    def start(self, wait: bool = True) -> None:
        """Starts `needs run`; returns when it answers."""
        outside = {name: value for name, value in os.environ.items() if not name.startswith("NEEDS_")}
        arguments = ["run", "--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data)]
        self.process = self.launch(arguments, outside | self.settings)
        until = time.monotonic() + PATIENCE
        while wait and not self.answers_now():
            if self.process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise AssertionError(f"it did not start: {self.logged()}")
            time.sleep(0.05)

    def launch(self, arguments: list[str], environment: dict[str, str]) -> Any:
        """The process."""
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "bot.cli", *arguments],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )

    def kill(self) -> None:
        """As when the power fails."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self, seconds: float = 10) -> int:
        """As an operator stops it; its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)

    def logged(self) -> str:
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def needs(self, *arguments: str, code: int = 0) -> str:
        """Another command on the same data."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NEEDS_")}
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli", *arguments, "--data", str(self.data)],
            cwd=ROOT,
            env=environment | self.settings,
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def answers(self) -> dict[str, dict[str, Any]]:
        """Person -> place -> value, as `needs answers` prints them. An answer that stands twice is an error."""
        found: dict[str, dict[str, Any]] = {}
        for answer in json.loads(self.needs("answers", "--format", "json")):
            places = found.setdefault(answer["person"], {})
            assert answer["place"] not in places, answer
            places[answer["place"]] = answer["value"] if answer["status"] == "answered" else answer["status"]
        return found

    def restart(self) -> None:
        """Killed and started, until it answers."""
        self.kill()
        self.start()

    def answers_now(self) -> bool:
        """Whether it serves pages."""
        try:
            return httpx.get(self.address, timeout=5).status_code == 200
        except httpx.HTTPError:
            return False


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
