"""Schema versions, applied by alembic when a database is opened."""

from pathlib import Path

from sqlalchemy import Connection

HEAD = "0012"  # the newest revision in versions/; a test holds it to that


def upgrade(connection: Connection, found: str | None, to: str = "head") -> bool:
    """Brings the schema from revision `found` to another inside the caller's transaction. False: one of them is unknown
    here, so it was written by a newer version."""
    # Imported here: most starts find HEAD and need no alembic, which takes longer to load than a conversation to open.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not {found, to} <= {*known, None, "head"}:
        return False
    command.upgrade(config, to)
    return True
