"""Another key for a database: everything that is sealed is sealed anew, while nobody serves from it."""

from pathlib import Path

from sqlalchemy import Engine, LargeBinary, Table, bindparam, update

from storage import tables
from storage.copying import Row, Told, count, rows_of, tables_of
from storage.database import reading, scrub, writing
from storage.keys import KEY_NEXT, keep_keys, open_vault
from storage.problems import DatabaseProblem
from storage.vault import KEY_FILE, Vault, read_key, write_key

_SCRUB_SECONDS = 10.0


def rotate(engine: Engine, folder: Path, given: str | None, to: Path | None, told: Told) -> int:
    """Seals everything with a new key, or goes on where an earlier try ended. The new key takes the place of the key
    file's; where the key was `given`, it is written to a new file `to`. Returns how many sealed values no key opened:
    they stay as they are. Raises DatabaseProblem."""
    vault = open_vault(engine, folder, given, to)
    if not vault.before:
        vault = _begin(engine, vault, to or folder / KEY_NEXT)
        if to is None:
            (folder / KEY_NEXT).replace(folder / KEY_FILE)
    elif to is not None and not (to.exists() and vault.is_of(read_key(to))):
        raise DatabaseProblem("key-elsewhere", path=str(to))  # whoever is told that it is there would lose it
    with reading(engine) as connection:
        found = tables_of(connection)
    strange = sum(_seal_again(engine, one, vault, told) for one in found)
    with writing(engine) as connection:
        keep_keys(connection, vault.without_those_before())
    scrub(engine, _SCRUB_SECONDS)
    return strange


def _begin(engine: Engine, vault: Vault, path: Path) -> Vault:
    """The new key is on the disk before the database knows it."""
    try:
        write_key(path)
    except OSError:
        raise DatabaseProblem("key-unwritable", path=str(path)) from None
    key = read_key(path)
    if vault.is_of(key):
        raise DatabaseProblem("key-same", path=str(path))
    following = vault.followed_by(key)
    with writing(engine) as connection:
        keep_keys(connection, following)
    return following


def _seal_again(engine: Engine, one: Table, vault: Vault, told: Told) -> int:
    """All sealed values of a table; each page of rows is one transaction."""
    plain = one.name == tables.Setting.__tablename__  # but for the keys, which are told apart from the rest
    columns = [] if plain else [column.name for column in one.c if isinstance(column.type, LargeBinary)]
    keys = [column.name for column in one.primary_key.columns]
    if not columns:
        with reading(engine) as connection:
            told(count(connection, [one]))
        return 0
    strange = 0
    change = (
        update(one)
        .where(*(one.c[name] == bindparam(f"key_{name}") for name in keys))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )
    with reading(engine) as connection:
        for rows in rows_of(connection, one):
            changed = []
            for row in rows:
                held = _by_name(one, row)
                new = {name: _again(held[name], vault) for name in columns}
                strange += sum(new[name] is held[name] and not _is_new(held[name], vault) for name in columns)
                if any(new[name] is not held[name] for name in columns):
                    at = {f"key_{name}": held[name] for name in keys}
                    changed.append(at | {f"new_{name}": value for name, value in new.items()})
            if changed:
                with writing(engine) as other:
                    other.execute(change, changed)
            told(len(rows))
    return strange


def _by_name(one: Table, row: Row) -> dict[str, bytes | None]:
    return dict(zip(one.c.keys(), row, strict=True))


def _is_new(sealed: bytes | None, vault: Vault) -> bool:
    return sealed is None or sealed[:1] == bytes([vault.number])


def _again(sealed: bytes | None, vault: Vault) -> bytes | None:
    """The same under the present key; itself where it is that already, and where no key opens it."""
    if sealed is None or _is_new(sealed, vault):
        return sealed
    try:
        return vault.seal(vault.open(sealed))
    except DatabaseProblem:
        return sealed
