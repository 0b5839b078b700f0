"""`needs backup`, `restore`, `database copy`, `key rotate`: everything kept, brought back, moved, sealed anew."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer

from bot.app import records
from bot.commands.progress import progress
from bot.commands.shell import Shell
from bot.problems import Problem
from bot.settings import Settings
from storage.backup import back_up, check, head_of, restore
from storage.copying import count, move
from storage.database import check_begun, connect, path_of, reading
from storage.presence import at_rest, share_a_lock
from storage.rotation import rotate
from storage.vault import KEY_FILE, Vault, load_key

NAMED = "needs-%Y%m%dT%H%M%SZ.backup"
_OURS = re.compile(r"needs-\d{8}T\d{6}Z\.backup")


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    folder = shell.data()
    place = typer.Argument(help=shell.text("option-backup-folder"), metavar="FOLDER")
    file = typer.Argument(help=shell.text("option-backup-file"), metavar="FILE")
    new = shell.option("--to", "option-key-to", metavar="FILE")

    @app.command("backup", **shell.describe("backup"))
    def backup(
        into: Path = place,
        keep_days: int | None = shell.option("--keep-days", "option-keep-days", metavar="DAYS"),
        data: Path | None = folder,
    ) -> None:
        if keep_days is not None and keep_days < 1:
            raise Problem("problem-keep-days", 2)
        now = shell.clock().astimezone(UTC)
        path = into / now.strftime(NAMED)
        with records(_begun(shell.settings(data=data))) as (database, vault):
            with reading(database) as connection:
                total = count(connection)
            with progress(shell, "backup-progress", total) as told:
                back_up(database, vault, path, now, told)
        shell.say("backup-done", path=str(path), rows=total)
        removed = _remove_old(into, now - timedelta(days=keep_days)) if keep_days is not None else 0
        if removed:
            shell.say("backup-removed", count=removed, days=keep_days)

    @app.command("restore", **shell.describe("restore"))
    def bring_back(
        path: Path = file,
        only_check: bool = shell.option("--check", "option-backup-check", default=False),
        data: Path | None = folder,
    ) -> None:
        settings = shell.settings(data=data)
        if settings.given_key is None and not (settings.data / KEY_FILE).exists():
            raise Problem("problem-restore-key", path=str(settings.data / KEY_FILE))
        vault = Vault(load_key(settings.data, settings.given_key, create=False))
        head = head_of(path, vault)
        with progress(shell, "backup-progress", head.rows) as told:
            if only_check:
                check(path, vault, told)
            else:
                restore(path, settings.database, vault, told)
        message = "restore-checked" if only_check else "restore-done"
        shell.say(message, path=str(path), at=shell.when(head.at, settings), rows=head.rows)

    databases = shell.group(app, "database")

    @databases.command("copy", **shell.describe("database-copy"))
    def copy(
        to: str = shell.option("--to", "option-copy-to", default=..., metavar="ADDRESS"), data: Path | None = folder
    ) -> None:
        with records(_begun(shell.settings(data=data))) as (source, _):
            target = connect(to)
            try:
                if share_a_lock(source, target):
                    raise Problem("problem-copy-folder", path=path_of(target))
                with at_rest(source), at_rest(target), reading(source) as connection:
                    total = count(connection)
                    with progress(shell, "copy-progress", total) as told:
                        tallies = move(source, target, told)
            finally:
                target.dispose()
        for name, tally in tallies.items():
            shell.say("copy-table", name=name, rows=tally.rows)
        shell.say("copy-done", rows=total)

    keys = shell.group(app, "key")

    @keys.command("rotate", **shell.describe("key-rotate"))
    def change(to: Path | None = new, data: Path | None = folder) -> None:
        settings = shell.settings(data=data)
        if (settings.given_key is None) != (to is None):
            raise Problem("problem-key-to" if to is None else "problem-key-file", 2)
        with records(_begun(settings), to) as (database, _), at_rest(database):
            with reading(database) as connection:
                total = count(connection)
            with progress(shell, "key-progress", total) as told:
                strange = rotate(database, settings.data, settings.given_key, to, told)
        if strange:
            shell.complain("key-strange", count=strange)
        shell.say("key-rotated-to" if to else "key-rotated", path=str(to or settings.data / KEY_FILE))


def _begun(settings: Settings) -> Settings:
    """Raises DatabaseProblem where nothing is kept yet: a misspelt place would be begun, its emptiness kept safe."""
    check_begun(settings.database)
    return settings


def _remove_old(folder: Path, before: datetime) -> int:
    """Removes backups by the moment in their names; other files stay."""
    old = [path for path in folder.iterdir() if _OURS.fullmatch(path.name) and path.name < before.strftime(NAMED)]
    for path in old:
        path.unlink()
    return len(old)
