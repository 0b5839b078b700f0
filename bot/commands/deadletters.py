"""`needs deadletters`: messages that could not be taken. Says when, where and how often, never what was said."""

from pathlib import Path

import typer
from rich.table import Table

from bot import retention
from bot.app import build, records
from bot.commands.shell import Shell
from bot.problems import Problem
from storage.deadletters import DeadLetters


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    group = shell.group(app, "deadletters")
    folder = shell.data()
    which = typer.Argument(None, help=shell.text("option-deadletters"), metavar="[NUMBER]...", show_default=False)
    every = shell.option("--all", "option-deadletters-all", default=False)

    @group.command("list", **shell.describe("deadletters-list"))
    def list_all(data: Path | None = folder) -> None:
        settings = shell.settings(data=data)
        with records(settings) as found:
            letters = DeadLetters(*found).all()
        if not letters:
            shell.say("deadletters-none")
            return
        columns = ("number", "at", "channel", "error", "tries", "chance")
        table = Table(*(shell.text(f"deadletters-{column}") for column in columns))
        for one in letters:
            chance = shell.text(f"deadletters-{one.chance}")
            at = shell.when(one.at, settings)
            table.add_row(str(one.id), at, one.channel, one.error, str(one.tries), chance)
        shell.out.print(table)

    @group.command("retry", **shell.describe("deadletters-retry"))
    def retry(numbers: list[int] | None = which, all_of_them: bool = every, data: Path | None = folder) -> int:
        with build(shell.settings(data=data), shell.clock) as house:
            letters = DeadLetters(house.database, house.vault)
            wanted = _wanted(numbers, all_of_them, letters)
            how = house.decide, retention.PUSHED, house.agreed, house.carriage
            outcomes = [letters.retry(number, *how) for number in wanted]
        for number, outcome in zip(wanted, outcomes, strict=True):
            shell.say(f"deadletters-retried-{outcome}", number=str(number))
        return 0 if all(outcome == "taken" for outcome in outcomes) else 1

    @group.command("drop", **shell.describe("deadletters-drop"))
    def drop(numbers: list[int] | None = which, all_of_them: bool = every, data: Path | None = folder) -> None:
        with records(shell.settings(data=data)) as found:
            letters = DeadLetters(*found)
            dropped = letters.drop(_wanted(numbers, all_of_them, letters))
        shell.say("deadletters-dropped", count=dropped)


def _wanted(numbers: list[int] | None, all_of_them: bool, letters: DeadLetters) -> list[int]:
    """Oldest first. Raises Problem where it is not said which, or there is no such one."""
    if bool(numbers) == all_of_them:
        raise Problem("problem-deadletters", 2)
    known = [one.id for one in letters.all()]
    for number in numbers or ():
        if number not in known:
            raise Problem("problem-deadletter-unknown", number=number)
    return [number for number in known if all_of_them or number in (numbers or ())]
