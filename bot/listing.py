"""Files of the operator's that are a list under one key: read whole, or every mistake in them with its line."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dialogs.reading import Diagnostic
from dialogs.reading import fields as read
from dialogs.reading.diagnostics import Findings
from dialogs.reading.yaml_nodes import Fields, Refused, read_nodes

MOST = 2**20  # bytes
T = TypeVar("T")
Listing = tuple[tuple[T, ...], tuple[Diagnostic, ...]]
Entry = Callable[[Fields], T | None]
"""Reads one entry; None when something is wrong, which is then in the Findings that it was made with."""


def load_list(path: Path, read_source: Callable[[bytes], Listing[T]]) -> Listing[T]:
    """What a file holds. None and no mistake when there is no file. Raises OSError."""
    try:
        with path.open("rb") as file:
            return read_source(file.read(MOST))
    except FileNotFoundError:
        return (), ()


def read_list(source: bytes, path: str, key: str, other: str, entry: Callable[[Findings], Entry[T]]) -> Listing[T]:
    """All entries under the key and no diagnostic, or none and every diagnostic. `other` is the code for a file that is
    no mapping."""
    found = Findings(path)
    node = read_nodes(source, found)
    entries: list[T | None] = []
    if isinstance(node, Fields):
        read.known_keys(node, (key,), "file", found)
        if key not in node.entries:
            found.add("flow-missing-key", node.line, key=key)
        read_entry = entry(found)
        for item in read.items(node.entries.get(key), key, found) or ():
            fields = read.fields_of(item, key, found)
            if fields is not None:
                entries.append(read_entry(fields))
    elif node is not None and not isinstance(node, Refused):
        found.add(other, node.line)
    return () if found else tuple(each for each in entries if each is not None), found.sorted()
