"""The vault of a database: the right key, or a refusal before anything is read or written."""

from pathlib import Path

from sqlalchemy import Engine, insert, select

from storage import tables
from storage.database import reading, writing
from storage.problems import DatabaseProblem
from storage.tables import table
from storage.vault import KEY_FILE, Vault, load_key

_SETTING = table(tables.Setting)
_CHECK = select(_SETTING.c.value).where(_SETTING.c.name == "key-check")
_PLAIN = b"the right key opens this"


def open_vault(engine: Engine, folder: Path, given: str | None) -> Vault:
    """The vault for a database. A key is made only for a database that never had one.

    Raises DatabaseProblem key-wrong and those of `load_key`.
    """
    with reading(engine) as connection:
        begun = connection.scalar(_CHECK)
    vault = Vault(load_key(folder, given, create=begun is None))
    if begun is None:
        with writing(engine) as connection:
            begun = connection.scalar(_CHECK)  # another process may have been quicker
            if begun is None:
                begun = vault.seal(_PLAIN)
                connection.execute(insert(_SETTING).values(name="key-check", value=begun))
    try:
        right = vault.open(begun) == _PLAIN
    except DatabaseProblem:
        right = False
    if not right:
        raise DatabaseProblem("key-wrong", path="" if given else str(folder / KEY_FILE))
    return vault
