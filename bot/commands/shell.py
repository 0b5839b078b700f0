"""What every command shares: the texts of cli.ftl, the two consoles, the options that several commands have."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from bot.clock import Clock, now
from bot.settings import Settings, read_settings
from dialogs.conversation import Argument, Date, Number
from dialogs.reading import Diagnostic
from locales.arguments import without_isolates
from locales.catalogue import Catalogue


class Shell:
    """One run of the command line."""

    def __init__(self, clock: Clock = now) -> None:
        self.clock = clock
        self.catalogue = Catalogue.load()
        self.out = _console(stderr=False)
        self.err = _console(stderr=True)

    def text(self, message: str, /, **arguments: object) -> str:
        """A message of cli.ftl. An int is written as a count (1,000); hand over anything else as str."""
        return self.text_of("cli", message, arguments)

    def text_of(self, file: str, message: str, arguments: Mapping[str, object]) -> str:
        """A message of another file of the source language: report, diagnostics."""
        values = {name: _argument(value) for name, value in arguments.items()}
        return without_isolates(self.catalogue.text(file, self.catalogue.source, message, values))

    def when(self, at: datetime, settings: Settings) -> str:
        """A moment in the deployment's zone: a date and a time of day."""
        local = at.astimezone(ZoneInfo(settings.timezone))
        day = self.catalogue.label("cli", self.catalogue.source, Date(local.date().isoformat()))
        return without_isolates(self.text("staff-when", day=day, time=local.strftime("%H:%M")))

    def say(self, message: str, /, **arguments: object) -> None:
        """Prints a message of cli.ftl."""
        self.out.print(self.text(message, **arguments), soft_wrap=True)

    def write(self, text: str) -> None:
        """Prints a text as it is."""
        self.out.file.write(text)
        self.out.file.flush()

    def complain(self, message: str, /, **arguments: object) -> None:
        """Prints a message of cli.ftl to stderr, as `needs: what is wrong and how to mend it`."""
        self.complain_in_words(self.text(message, **arguments))

    def complain_in_words(self, text: str) -> None:
        """Prints a text to stderr as a problem."""
        self.err.print(f"needs: {text}", soft_wrap=True)

    def diagnose(self, diagnostics: Iterable[Diagnostic], console: Console) -> int:
        """Prints each as `path:line code: message` and a line with the mend. Returns how many there were."""
        diagnostics = tuple(diagnostics)
        for one in diagnostics:
            what = self.text_of("diagnostics", one.code, one.arguments)
            mend = self.text_of("diagnostics", f"{one.code}.mend", one.arguments)
            console.print(f"{one.path}:{one.line} {one.code}: {what}\n    {mend}", soft_wrap=True)
        return len(diagnostics)

    def settings(self, **given: Any) -> Settings:
        """Environment, .env and what the command line gave. SettingsProblem with every problem at once."""
        return read_settings(**given)

    def option(self, name: str, message: str, default: Any = None, metavar: str | None = None, **arguments: str) -> Any:
        """An option whose help is a message of cli.ftl. A flag stands alone: typer would say <bool> after it."""
        if isinstance(default, bool):
            metavar = ""
        return typer.Option(default, name, help=self.text(message, **arguments), metavar=metavar, show_default=False)

    def data(self) -> Any:
        """The option --data."""
        return self.option("--data", "option-data", metavar="DIR")

    def group(self, app: typer.Typer, name: str) -> typer.Typer:
        """A command that has commands of its own, and explains them when it is called alone."""
        group = typer.Typer(name=name, **self.describe(name))
        app.add_typer(group)

        @group.callback(invoke_without_command=True)
        def explain(context: typer.Context) -> None:
            if context.invoked_subcommand is None:
                self.write(context.get_help() + "\n")

        return group

    def describe(self, command: str) -> dict[str, Any]:
        """The help of a command, and its first sentence for the list of commands."""
        about = self.text(f"about-{command}")
        return {"help": about, "short_help": about.partition("\n")[0]}


def _argument(value: object) -> Argument:
    return Number(str(value)) if isinstance(value, int) else str(value)


def _console(stderr: bool) -> Console:
    """People's words are never markup. What is piped is not cut at the width of a terminal."""
    console = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = 200
    return console
