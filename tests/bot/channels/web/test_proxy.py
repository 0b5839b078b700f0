"""Behind the web server that docs/telegram.md shows: the limits count people, not the web server, and no stranger's
word for who she is."""

import re
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from tests.bot.channels.web.test_script import served

SET = re.compile(r"proxy_set_header (\S+) (\S+);")
DOCS = Path(__file__).parents[4] / "docs" / "telegram.md"


def handed_on(by: str, written: dict[str, str]) -> dict[str, str]:
    """What nginx makes of the headers that `by` wrote: those that it sets are its own, all others go through."""
    known = {"$host": "needs.example", "$scheme": "https", "$remote_addr": by}
    ours = {name.lower(): known[value] for name, value in SET.findall(DOCS.read_text("utf-8"))}
    return {**{name.lower(): value for name, value in written.items()}, **ours}


def try_a_code(address: str, by: str, written: dict[str, str] | None = None) -> int:
    said = {"code": "AAAA-AAAA-AAAA"}
    return httpx.post(address + "/return", data=said, headers=handed_on(by, written or {})).status_code


def test_who_tries_code_after_code_is_slowed_down_and_nobody_else(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FORWARDED_ALLOW_IPS", raising=False)
    with served(app) as address:
        tries = [try_a_code(address, "192.0.2.1", {"X-Forwarded-For": f"198.51.100.{number}"}) for number in range(25)]
        somebody_else = try_a_code(address, "192.0.2.2")
    assert 429 in tries, "a stranger's word was taken for her address"
    assert somebody_else == 422
