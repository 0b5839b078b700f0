"""Schema versions, applied by alembic when a database is opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0014"  # the newest revision in versions/; a test holds it to that


Look = Callable[[Connection], object]


def upgrade(connection: Connection, found: str | None, to: str = "head", first: Look = bool) -> bool:
    """Brings the schema from revision `found` to another inside the caller's transaction. False: one of them is unknown
    here, so it was written by a newer version. `first` looks at what is there, and may raise: then nothing changes."""
    # Imported here: most starts find HEAD and need no alembic, which takes longer to load than a conversation to open.
    from alembic import command
    from alembic.script import ScriptDirectory

    config = configured(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not {found, to} <= {*known, None, "head"}:
        return False
    first(connection)
    command.upgrade(config, to)
    return True


def configured(connection: Connection) -> "Config":
    """What alembic's commands take to work within the caller's transaction."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
