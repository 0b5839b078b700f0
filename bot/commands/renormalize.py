"""`needs renormalize`: what people wrote, read again by the present words and rules."""

from collections import Counter
from pathlib import Path

import typer
from rich.table import Table

from bot.app import App, build
from bot.commands.shell import Shell
from dialogs.answers.base import Understood
from dialogs.rereading import READ, Verdict, reread
from storage.renormalizing import Kept, kept, replace

COLUMNS = ("place", "language", "raw", "was", "now", "what")


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("renormalize", **shell.describe("renormalize"))
    def renormalize(
        write: bool = shell.option("--write", "option-write", default=False),
        data: Path | None = folder,
    ) -> None:
        with build(shell.settings(data=data), shell.clock) as house:
            found = [(answer, *_read(house, answer)) for answer in kept(house.database, house.vault, READ)]
            differing = [one for one in found if one[1] != "same"]
            if differing:
                _show(shell, differing)
            counts = Counter(verdict for _, verdict, _ in found)
            shell.say(
                "renormalize-done",
                read=len(found),
                changed=counts["changed"],
                asked=counts["asked"],
                bound=counts["bound"],
            )
            if write:
                shell.say("renormalize-written", count=_write(house, differing))
            elif counts["changed"]:
                shell.say("renormalize-dry")


def _read(house: App, answer: Kept) -> tuple[Verdict, Understood | None]:
    talk = answer.conversation
    flow = house.flows.get(talk.flow)
    if flow is None or answer.language not in house.lexicons[flow.name]:
        return "same", None  # nobody can be asked in it any more: it stays as it was understood
    lexicons = house.lexicons[flow.name]
    return reread(flow, talk, answer.place, answer.raw, lexicons, answer.at.astimezone(house.zone), answer.language)


def _write(house: App, differing: list[tuple[Kept, Verdict, Understood | None]]) -> int:
    return sum(
        replace(house.database, house.vault, answer, new.value, new.status, new.method)
        for answer, verdict, new in differing
        if verdict == "changed" and new is not None
    )


def _show(shell: Shell, differing: list[tuple[Kept, Verdict, Understood | None]]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in COLUMNS:
        table.add_column(shell.text(f"renormalize-{heading}"))
    for answer, verdict, new in differing:
        held = answer.conversation.answers[answer.place]
        now = (new.value or new.status) if new else "?"
        what = shell.text(f"renormalize-{verdict}")
        table.add_row(answer.place, answer.language, answer.raw[:60], held.value or held.status, now, what)
    shell.out.print(table)
