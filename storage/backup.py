"""A backup: one file with every row of a database as it was at one moment, sealed, whole or not at all.

The file is MAGIC, 8 random bytes, and frames: a length of 4 bytes and AES-256-GCM's ciphertext. A frame's nonce is the
random bytes and its number; whether it is the last is authenticated with it. So frames cannot be changed, swapped,
left out or taken from another file (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár 2015). The first frame
holds the Head, the last each table's Tally, those between rows of one table, compressed.
"""

import os
import secrets
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Struct, json, msgpack
from sqlalchemy import Engine

from storage.copying import NOTHING, Row, Tally, Told, add_rows, count, number_on, rows_of, tables_of, tallies
from storage.database import connect, path_of, reading, revision_of, writing
from storage.migrations import upgrade
from storage.problems import DatabaseProblem
from storage.vault import Vault, settle

MAGIC = b"needs backup 1\r\n"
_RANDOM, _COUNTER, _LENGTH = 8, 4, 4  # bytes
_LONGEST = 2**31  # bytes of a frame


class Head(Struct, frozen=True):
    """What a backup is of."""

    revision: str  # of the schema
    at: datetime
    rows: int


def back_up(engine: Engine, vault: Vault, path: Path, at: datetime, told: Told) -> dict[str, Tally]:
    """Writes a backup while others go on writing to the database, then reads it again to the end. A file of that name
    is only replaced by a whole one. Raises DatabaseProblem, also backup-unwritable."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            written = _write(engine, _Frames(file, vault), at, told)
            file.flush()
            os.fsync(file.fileno())
        if check(draft, vault, lambda _: None) != written:
            raise DatabaseProblem("backup-broken", path=str(path))
        draft.replace(path)
        settle(path.parent)
    except OSError as error:
        raise DatabaseProblem("backup-unwritable", path=str(path), why=error.strerror or "") from error
    finally:
        with suppress(OSError):
            draft.unlink()
    return written


def head_of(path: Path, vault: Vault) -> Head:
    """What a backup is of. Raises DatabaseProblem."""
    return json.decode(next(_frames(path, vault))[0], type=Head)


def check(path: Path, vault: Vault, told: Told) -> dict[str, Tally]:
    """Reads a backup to its end without a database. Raises DatabaseProblem backup-unreadable, backup-broken."""
    found = dict[str, Tally]()
    for frame, last in _frames(path, vault, skip=1):
        if last:
            if found != _tallies(frame):
                raise DatabaseProblem("backup-broken", path=str(path))
            return found
        name, _, rows = _rows(frame)
        found[name] = found.get(name, NOTHING).plus(rows)
        told(len(rows))
    raise DatabaseProblem("backup-broken", path=str(path))


def restore(path: Path, url: str, vault: Vault, told: Told) -> None:
    """Puts a backup into a database in which nothing is, not even tables; all of it or nothing. A backup of an older
    version is brought to this version's schema. Raises DatabaseProblem, also backup-newer and database-not-empty."""
    head, wanted = head_of(path, vault), check(path, vault, lambda _: None)
    engine = connect(url)
    try:
        with writing(engine) as connection:
            if revision_of(connection) is not None or tables_of(connection):
                raise DatabaseProblem("database-not-empty", path=path_of(engine))
            if not upgrade(connection, None, head.revision):
                raise DatabaseProblem("backup-newer", path=str(path), revision=head.revision)
            found = {one.name: one for one in tables_of(connection)}
            for frame, last in _frames(path, vault, skip=1):
                if not last:
                    name, columns, rows = _rows(frame)
                    add_rows(connection, found[name], columns, rows)
                    told(len(rows))
            there = {name: tally for name, tally in tallies(connection).items() if tally.rows}
            if there != wanted:
                raise DatabaseProblem("backup-broken", path=str(path))
            number_on(connection, list(found.values()))
            upgrade(connection, head.revision)
    finally:
        engine.dispose()


class _Frames:
    """Writes frames."""

    def __init__(self, file: IO[bytes], vault: Vault) -> None:
        self._file, self._cipher = file, AESGCM(vault.derive("backup"))
        self._random, self._number = secrets.token_bytes(_RANDOM), 0
        file.write(MAGIC + self._random)

    def add(self, plain: bytes, last: bool = False) -> None:
        nonce = self._random + self._number.to_bytes(_COUNTER)
        sealed = self._cipher.encrypt(nonce, plain, _kind(last))
        self._file.write(len(sealed).to_bytes(_LENGTH) + sealed)
        self._number += 1


def _write(engine: Engine, frames: _Frames, at: datetime, told: Told) -> dict[str, Tally]:
    with reading(engine) as connection:
        frames.add(json.encode(Head(revision_of(connection) or "", at, count(connection))))
        written = dict[str, Tally]()
        for one in tables_of(connection):
            for rows in rows_of(connection, one):
                frames.add(zlib.compress(msgpack.encode((str(one.name), [*map(str, one.c.keys())], rows))))
                written[str(one.name)] = written.get(one.name, NOTHING).plus(rows)
                told(len(rows))
        frames.add(json.encode(written), last=True)
    return written


def _frames(path: Path, vault: Vault, skip: int = 0) -> Iterator[tuple[bytes, bool]]:
    """Each frame's content, and whether it is the last. Raises DatabaseProblem."""
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise DatabaseProblem("backup-foreign", path=str(path))
            cipher, random, number, last = AESGCM(vault.derive("backup")), file.read(_RANDOM), 0, False
            while length := int.from_bytes(file.read(_LENGTH)):
                sealed = file.read(length) if length < _LONGEST else b""
                ended = not file.peek(1)
                plain, last = _opened(cipher, random + number.to_bytes(_COUNTER), sealed, ended), ended
                if number >= skip:
                    yield plain, last
                number += 1
            if not last:
                raise ValueError
    except OSError as error:
        raise DatabaseProblem("backup-unreadable", path=str(path), why=error.strerror or "") from error
    except (InvalidTag, ValueError):
        code = "backup-broken" if number else "backup-key"
        raise DatabaseProblem(code, path=str(path)) from None


def _opened(cipher: AESGCM, nonce: bytes, sealed: bytes, last: bool) -> bytes:
    return cipher.decrypt(nonce, sealed, _kind(last))


def _kind(last: bool) -> bytes:
    return MAGIC + (b"\1" if last else b"\0")


def _rows(frame: bytes) -> tuple[str, list[str], list[Row]]:
    """A table's name, its columns, and rows."""
    return msgpack.decode(zlib.decompress(frame), type=tuple[str, list[str], list[Row]])


def _tallies(frame: bytes) -> dict[str, Tally]:
    return json.decode(frame, type=dict[str, Tally])
