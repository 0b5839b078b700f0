"""`needs translations`: people's own words in a language that staff read, by machine or by a human."""

import sys
from pathlib import Path

import typer

from bot.app import records
from bot.commands import packages
from bot.commands.progress import progress
from bot.commands.shell import Shell
from bot.problems import Problem
from bot.translating import able, engines
from storage.translations import FAILED, TRANSLATED, UNAVAILABLE, Translations
from translation.apart import Apart
from translation.backlog import routes, work_off

LONGEST = 100_000  # characters of a human's translation


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    group = shell.group(app, "translations")
    packages.add(group, shell)
    folder = shell.data()

    @group.command("todo", **shell.describe("translations-todo"))
    def todo(data: Path | None = folder) -> None:
        settings = shell.settings(data=data)
        with records(settings) as (database, vault), Apart(engines(settings)) as translator:
            waiting = Translations(database, vault, settings.staff_language)
            found = list(waiting.for_humans(routes(waiting, translator)))
        for own in found:
            why = shell.text(f"translation-{own.why or 'waiting'}")
            shell.out.print(f"{own.number}  {own.language}  {own.question}  ({why})", soft_wrap=True)
            for line in own.text.splitlines() or [""]:
                shell.out.print(f"    {line}", soft_wrap=True)
        shell.say("translations-todo" if found else "translations-nothing", count=len(found))

    @group.command("add", **shell.describe("translations-add"))
    def write(
        number: str = typer.Argument(help=shell.text("option-translation-id"), metavar="ID"),
        text: str | None = typer.Argument(None, help=shell.text("option-translation-text"), metavar="[TEXT]"),
        data: Path | None = folder,
    ) -> None:
        settings = shell.settings(data=data)
        said = (sys.stdin.read(LONGEST + 1) if text is None else text).strip()
        if not said or len(said) > LONGEST:
            raise Problem("problem-translation-text", 2, longest=LONGEST)
        with records(settings) as (database, vault):
            if not Translations(database, vault, settings.staff_language).add(number, said, shell.clock()):
                raise Problem("problem-translation-id", number=number, language=settings.staff_language)
        shell.say("translations-added", number=number)

    @group.command("run", **shell.describe("translations-run"))
    def run(again: bool = shell.option("--again", "option-again", default=False), data: Path | None = folder) -> int:
        settings = shell.settings(data=data)
        if not able(settings):
            raise Problem("problem-translation-none")
        with records(settings) as (database, vault), Apart(engines(settings)) as translator:
            translations = Translations(database, vault, settings.staff_language)
            if again:
                translations.forgive()
            total = translations.count(routes(translations, translator), shell.clock())
            with progress(shell, "translations-progress", total, steady=False) as told:
                tally = work_off(translations, translator, shell.clock, told)
        shell.say(
            "translations-done",
            translated=tally[TRANSLATED],
            failed=tally[FAILED],
            unavailable=tally[UNAVAILABLE],
        )
        return 1 if tally[FAILED] else 0
