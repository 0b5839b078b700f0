"""The texts that people are asked to agree to, kept word for word, so that each consent can be shown with its text."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Engine, select

from storage import tables
from storage.database import insert_new, reading, writing
from storage.tables import table
from storage.times import milliseconds

_text = table(tables.ConsentText)
LETTERS = 12  # of the digest: 48 bits tell a deployment's few texts apart


def register(engine: Engine, texts: Mapping[tuple[str, str], str], at: datetime) -> dict[tuple[str, str], str]:
    """Keeps the texts by (flow, language) that are not kept yet. Returns each one's version. Raises DatabaseProblem."""
    versions = {key: version_of(*key, text) for key, text in texts.items()}
    with reading(engine) as connection:
        known = set(connection.scalars(select(_text.c.version)))
    rows = [
        {"version": version, "flow": key[0], "language": key[1], "text": texts[key], "since": milliseconds(at)}
        for key, version in versions.items()
        if version not in known
    ]
    if rows:
        with writing(engine) as connection:
            connection.execute(insert_new(connection, _text), rows)
    return versions


def version_of(flow: str, language: str, text: str) -> str:
    """The same for the same words."""
    return sha256(f"{flow}\0{language}\0{text}".encode()).hexdigest()[:LETTERS]
