"""The texts that people are asked to agree to, kept word for word, so that each consent can be shown with its text."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from types import MappingProxyType

from sqlalchemy import Engine, select

from storage import tables
from storage.database import insert_new, reading, writing
from storage.tables import table
from storage.times import milliseconds

_text = table(tables.ConsentText)
Asked = tuple[str, str, str]  # flow, question, language
Consents = Mapping[Asked, str]  # the version of the text that people agree to
NO_TEXTS: Consents = MappingProxyType({})
LETTERS = 12  # of the digest: 48 bits tell a deployment's few texts apart


def register(engine: Engine, texts: Mapping[Asked, str], at: datetime) -> dict[Asked, str]:
    """Keeps the texts that are not kept yet. Returns each one's version. Raises DatabaseProblem."""
    rows = {
        (flow, name, code): {"version": version_of(flow, code, text), "flow": flow, "language": code, "text": text}
        for (flow, name, code), text in texts.items()
    }
    with reading(engine) as connection:
        known = set(connection.scalars(select(_text.c.version)))
    new = [row | {"since": milliseconds(at)} for row in rows.values() if row["version"] not in known]
    if new:
        with writing(engine) as connection:
            connection.execute(insert_new(connection, _text), new)
    return {asked: row["version"] for asked, row in rows.items()}


def version_of(flow: str, language: str, text: str) -> str:
    """The same for the same words."""
    return sha256(f"{flow}\0{language}\0{text}".encode()).hexdigest()[:LETTERS]
