"""Argos packages fetched from an index: a JSON list of packages with their pairs, versions and addresses."""

import json
import re
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from urllib.parse import urlsplit

from translation.packages import PackageProblem

LARGEST_INDEX = 5 * 2**20  # bytes
LARGEST_PACKAGE = 2 * 2**30
TIMEOUT = 30.0  # seconds without a byte
_AT_ONCE = 2**18


class Listed(NamedTuple):
    """A package that an index knows. `sha256` where the index gives it."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]
    sha256: str | None


def read_index(address: str) -> list[Listed]:
    """What an index lists. Raises PackageProblem."""
    try:
        with _open(address) as response:
            listed = json.loads(response.read(LARGEST_INDEX + 1))
        return [_listed(each) for each in listed if each.get("type", "translate") == "translate"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise PackageProblem("package-index", address=address) from None


def newest(index: list[Listed], source: str, target: str) -> Listed | None:
    """The package of a pair with the highest version."""
    found = [each for each in index if (each.source, each.target) == (source, target)]
    return max(found, key=lambda each: [int(part) for part in re.findall(r"\d+", each.version)], default=None)


def download(listed: Listed, file: Path, step: Callable[[int, int | None], None] = lambda done, of: None) -> None:
    """Fetches a package from the first address that gives it. Raises PackageProblem."""
    for link in listed.links:
        try:
            with _open(link) as response, file.open("wb") as out:
                length = response.headers.get("Content-Length", "")
                _copy(response, out, int(length) if length.isdecimal() else None, step)
            return
        except (OSError, ValueError):
            continue
    raise PackageProblem("package-download", pair=f"{listed.source} -> {listed.target}")


def _copy(response: Any, out: BinaryIO, of: int | None, step: Callable[[int, int | None], None]) -> None:
    done = 0
    while some := response.read(_AT_ONCE):
        done += len(some)
        if done > LARGEST_PACKAGE:
            raise ValueError("too large")
        out.write(some)
        step(done, of)


def _open(address: str) -> Any:
    if urlsplit(address).scheme not in ("http", "https"):
        raise ValueError("not a web address")
    asked = urllib.request.Request(address, headers={"User-Agent": "needs"})
    return urllib.request.urlopen(asked, timeout=TIMEOUT)


def _listed(entry: dict[str, Any]) -> Listed:
    links = tuple(link for link in entry.get("links", ()) if urlsplit(str(link)).scheme in ("http", "https"))
    source, target = str(entry["from_code"]), str(entry["to_code"])
    sha256 = entry.get("sha256")
    return Listed(source, target, str(entry.get("package_version", "")), links, str(sha256) if sha256 else None)
