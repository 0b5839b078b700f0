"""`needs chat`: a conversation in this terminal, typed or piped."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import typer

from bot.app import App, build
from bot.channels.terminal.lines import piped, typed_lines
from bot.channels.terminal.talk import CHANNEL, Talk, pick, picker
from bot.commands.shell import Shell
from bot.problems import Problem


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("chat", **shell.describe("chat"))
    def chat(
        flow: str | None = shell.option("--flow", "option-flow", metavar="FLOW"),
        language: str | None = shell.option("--language", "option-chat-language", metavar="CODE"),
        name: str | None = shell.option("--name", "option-name", metavar="NAME"),
        data: Path | None = folder,
    ) -> None:
        with build(shell.settings(data=data), shell.clock) as house:
            if flow is not None and flow not in house.flows:
                raise Problem("problem-flow", 2, flow=flow, flows=", ".join(house.flows))
            if language is not None and language not in house.offered:
                if language in house.catalogue.languages:
                    raise Problem("problem-language-held-back", 2, language=language)
                raise Problem("problem-language", 2, language=language, languages=", ".join(house.offered))
            if sys.stdin.isatty():
                shell.say("chat-start")
                lines = typed_lines()
            else:
                lines = piped(sys.stdin.buffer)
            address = f"name:{name}" if name else uuid4().hex
            known = asyncio.run(house.desk.look(CHANNEL, address))
            begun = known.conversation if known else None
            chosen = begun.language if begun else language or choose(shell, house, lines)
            if chosen is not None:
                talk = Talk(
                    house.desk, address, flow or house.desk.flow, chosen, shell.write, shell.text("problem-failed")
                )
                asyncio.run(talk.run(lines))


def choose(shell: Shell, house: App, lines: Iterator[str]) -> str | None:
    """Asks for a language until a line names one; None when the lines end first."""
    shell.write(picker(house.desk))
    for line in lines:
        if chosen := pick(house.desk, line):
            return chosen
        if line.strip():
            shell.say("chat-names")
            shell.write(picker(house.desk))
    return None
