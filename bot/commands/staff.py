"""`needs answers`: what staff take with them."""

import sys
from pathlib import Path

import typer

from bot.app import records
from bot.commands.shell import Shell
from bot.export import WRITERS
from bot.problems import Problem
from storage.people import export_answers


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    folder = shell.data()

    @app.command("answers", **shell.describe("answers"))
    def answers(
        form: str = shell.option(
            "--format", "option-answers-format", default="json", metavar="FORMAT", formats=", ".join(WRITERS)
        ),
        data: Path | None = folder,
    ) -> None:
        if form not in WRITERS:
            raise Problem("problem-format", 2, format=form, formats=", ".join(WRITERS))
        with records(shell.settings(data=data)) as (database, vault):
            WRITERS[form](export_answers(database, vault), sys.stdout.buffer)
