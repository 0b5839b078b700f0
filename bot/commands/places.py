"""`needs places`: renews the table of municipalities from the official list."""

from pathlib import Path

import typer

from bot.commands.shell import Shell
from bot.problems import Problem
from locales.places import TABLE, load_places
from locales.places_source import NotTheListError, make_table, postal_rows, read_official


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""
    listed = typer.Argument(help=shell.text("option-official"), metavar="FILE")
    codes = shell.option("--postal-codes", "option-postal-codes", metavar="FILE")
    file = shell.option("--output", "option-places-output", metavar="FILE")

    @app.command("places", **shell.describe("places"))
    def places(
        official: Path = listed,
        postal_codes: Path | None = codes,
        output: Path | None = file,
    ) -> None:
        try:
            found = read_official(official.read_text(encoding="utf-8-sig"))
            postal = postal_rows(postal_codes.read_text(encoding="utf-8-sig")) if postal_codes else ()
            table = make_table(found, postal)
        except (NotTheListError, UnicodeDecodeError, KeyError):
            raise Problem("problem-official", 2) from None
        path = output or shell.catalogue.folder / TABLE
        path.write_text(table, encoding="utf-8")
        load_places.cache_clear()
        shell.say("places-done", path=path, count=len(found.rows), edition=found.edition)
