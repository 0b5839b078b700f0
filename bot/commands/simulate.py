"""`needs simulate`: fills a folder with invented people who answered through the real turn."""

from datetime import datetime, time, timedelta
from pathlib import Path

import typer

from bot.app import FIRST_FLOW, App, build
from bot.commands.progress import progress
from bot.commands.shell import Shell
from bot.problems import Problem
from bot.simulate.crowd import last_monday, simulate
from bot.simulate.life import CHANNEL, World
from storage.people import channels, erase_channel
from storage.summaries import unfreeze

MOST_PEOPLE, MOST_WEEKS = 1_000_000, 520


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("simulate", **shell.describe("simulate"))
    def simulate_people(
        people: int = shell.option("--people", "option-people", default=300, metavar="N"),
        weeks: int = shell.option("--weeks", "option-weeks", default=4, metavar="W"),
        seed: int = shell.option("--seed", "option-seed", default=1, metavar="S"),
        until: str | None = shell.option("--until", "option-until", metavar="DATE"),
        undo: bool = shell.option("--undo", "option-undo", default=False),
        data: Path | None = folder,
    ) -> None:
        if not (1 <= people <= MOST_PEOPLE and 1 <= weeks <= MOST_WEEKS):
            raise Problem("problem-simulate", 2, people=MOST_PEOPLE, weeks=MOST_WEEKS)
        with build(shell.settings(data=data), shell.clock) as house:
            if undo:
                shell.say("simulate-undone", people=erase_channel(house.database, CHANNEL))
                count_anew(house)
                return
            if channels(house.database) - {CHANNEL}:
                shell.complain("simulate-mixed")
            count_anew(house)
            end = _end(until, house)
            world = World(house.catalogue, FIRST_FLOW, house.lexicons[FIRST_FLOW], end)
            with progress(shell, "simulate-progress", people) as told:
                tally = simulate(house.lane, world, house.offered, people, weeks, seed, lambda: told(1))
            count_anew(house)
        ends = tally.ends
        shell.say(
            "simulate-done",
            people=people,
            turns=tally.turns,
            completed=ends["completed"],
            stopped=ends["stopped"],
            left=ends["left"],
            declined=ends["declined"],
            deleted=ends["deleted"],
            before=ends["before"],
        )


def count_anew(house: App) -> None:
    """Where only invented people have answered, weeks that were published before are counted again with them. Numbers
    of real people stay as they were published."""
    if not channels(house.database) - {CHANNEL}:
        unfreeze(house.database)


def _end(until: str | None, house: App) -> datetime:
    """The end of the day `until`, or of the last whole week."""
    if until is None:
        return last_monday(house.clock().astimezone(house.zone))
    try:
        day = datetime.strptime(until, "%Y-%m-%d").date()  # noqa: DTZ007  (a day, not a moment)
    except ValueError:
        raise Problem("problem-date", 2, date=until[:40]) from None
    return datetime.combine(day, time(), house.zone) + timedelta(days=1)
