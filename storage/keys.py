"""The vault of a database: the right key, or a refusal before anything is read or written."""

from pathlib import Path

from msgspec import Struct, json
from sqlalchemy import Connection, Engine, delete, insert, inspect, select

from storage import tables
from storage.database import file_of, open_database, reading, writing
from storage.problems import DatabaseProblem
from storage.tables import table
from storage.vault import KEY_FILE, Vault, load_key, read_key

KEY_NEXT = "key.next"  # a rotation's new key until the database knows it
_SETTING = table(tables.Setting)
_CHECK, _RING = "key-check", "key-ring"
_KNOWN = select(_SETTING.c.name, _SETTING.c.value).where(_SETTING.c.name.in_((_CHECK, _RING)))
_PLAIN = b"the right key opens this"


class Ring(Struct, frozen=True):
    """What the key after a rotation must know of those before it."""

    first: bytes
    before: dict[int, bytes]  # by number; empty once everything is sealed with the new one


def open_with_key(url: str, folder: Path, given: str | None, to: Path | None = None) -> tuple[Engine, Vault]:
    """A database with this version's schema, and its vault. What another key sealed is not even brought up to this
    version. `to` as in `open_vault`. Raises DatabaseProblem."""

    def look(connection: Connection) -> None:
        known = _known(connection) if inspect(connection).has_table(_SETTING.name) else {}
        if known or given or (folder / KEY_FILE).exists():
            key = load_key(folder, given, create=False)
            if known:
                _right(key, known, folder, given, to)

    _check_not_emptied(url, folder)
    engine = open_database(url, look)
    try:
        return engine, open_vault(engine, folder, given, to)
    except BaseException:
        engine.dispose()
        raise


def _check_not_emptied(url: str, folder: Path) -> None:
    """A file without a byte beside a key was a database: it would else be begun anew, and nobody would notice."""
    path = file_of(url)
    if path is not None and path.is_file() and path.stat().st_size == 0 and (folder / KEY_FILE).exists():
        raise DatabaseProblem("database-corrupt", path=str(path))


def open_vault(engine: Engine, folder: Path, given: str | None, to: Path | None = None) -> Vault:
    """The vault for a database. A key is made only for a database that never had one. `to` is the file that a rotation
    is told to write the new key to: one that was cut off may have done so.

    Raises DatabaseProblem key-wrong and those of `load_key`.
    """
    with reading(engine) as connection:
        known = _known(connection)
    key = load_key(folder, given, create=not known)
    if not known:
        with writing(engine) as connection:
            known = _known(connection)  # another process may have been quicker
            if not known:
                known = {_CHECK: Vault(key).seal(_PLAIN)}
                connection.execute(insert(_SETTING).values(name=_CHECK, value=known[_CHECK]))
    return _right(key, known, folder, given, to)


def keep_keys(connection: Connection, vault: Vault) -> None:
    """From here on only this vault's key opens the database."""
    ring = vault.seal(json.encode(Ring(vault.first, dict(vault.before))))
    for name, value in ((_CHECK, vault.seal(_PLAIN)), (_RING, ring)):
        connection.execute(delete(_SETTING).where(_SETTING.c.name == name))
        connection.execute(insert(_SETTING).values(name=name, value=value))


def _known(connection: Connection) -> dict[str, bytes]:
    return {each.name: each.value for each in connection.execute(_KNOWN)}


def _right(key: bytes, known: dict[str, bytes], folder: Path, given: str | None, to: Path | None) -> Vault:
    vault = _vault_of(key, known)
    if vault is None and not given:
        vault = _begun_rotation(folder, known)
    if vault is None and to is not None:
        vault = _vault_in(to, known)
    if vault is None:
        raise DatabaseProblem("key-wrong", path="" if given else str(folder / KEY_FILE))
    return vault


def _vault_of(key: bytes, known: dict[str, bytes]) -> Vault | None:
    """The vault of this key, if it is the one that the database was last sealed with."""
    check = known[_CHECK]
    try:
        plain = Vault(key, check[0])
        if plain.open(check) != _PLAIN:
            return None
        if _RING not in known:
            return plain
        ring = json.decode(plain.open(known[_RING]), type=Ring)
        return Vault(key, check[0], ring.before, ring.first)
    except (DatabaseProblem, IndexError):
        return None


def _vault_in(path: Path, known: dict[str, bytes]) -> Vault | None:
    """The same for the key of a file that need not be there."""
    return _vault_of(read_key(path), known) if path.exists() else None


def _begun_rotation(folder: Path, known: dict[str, bytes]) -> Vault | None:
    """A rotation that was cut off after the database knew the new key, and before the new file took the old one's
    place: takes it now."""
    following = folder / KEY_NEXT
    vault = _vault_in(following, known)
    if vault is not None:
        following.replace(folder / KEY_FILE)
    return vault
