"""`needs retention`: what is too old to be kept goes, as it does every night; or how much would go."""

from pathlib import Path

import typer
from rich.table import Table

from bot import retention
from bot.app import records
from bot.commands.shell import Shell
from storage.retention import retain


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("retention", **shell.describe("retention"))
    def run(
        dry_run: bool = shell.option("--dry-run", "option-dry-run", default=False),
        data: Path | None = folder,
    ) -> None:
        settings = shell.settings(data=data)
        before = retention.before(settings, shell.clock())
        with records(settings) as (database, vault):
            counts = retain(database, vault, before, retention.PUSHED, dry_run)
        table = Table.grid(padding=(0, 2))
        for kind, count in counts.items():
            since = getattr(before, kind).date().isoformat()
            table.add_row(str(count), shell.text(f"retention-{kind}"), shell.text("retention-before", date=since))
        shell.out.print(table)
        shell.say("retention-dry" if dry_run else "retention-done")
