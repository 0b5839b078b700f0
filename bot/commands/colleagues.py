"""`needs staff`: who may ask the staff bot, who has, and for what. Works beside a running server."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import typer
from rich.table import Table

from bot import codes
from bot.app import records
from bot.commands.mailing import known_audience
from bot.commands.shell import Shell
from bot.problems import Problem
from bot.settings import Settings
from reports.summary import EVERYONE
from storage.deliveries import Deliveries, Subscription
from storage.staff import NameTaken, Staff

VALID = timedelta(days=7)  # how long a code waits to be used
LONGEST_NAME = 80


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    group = shell.group(app, "staff")
    folder = shell.data()
    who = typer.Argument(help=shell.text("option-staff-name"), metavar="NAME")

    @group.command("invite", **shell.describe("staff-invite"))
    def invite(
        name: str = who,
        audience: str = shell.option("--audience", "option-audience", default=EVERYONE, metavar="AUDIENCE"),
        data: Path | None = folder,
    ) -> None:
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise Problem("problem-staff-name", 2, longest=LONGEST_NAME)
        known_audience(audience)
        code, until = codes.fresh(), shell.clock() + VALID
        settings = shell.settings(data=data)
        with _staff(settings) as (staff, _):
            try:
                staff.invite(code, name, audience, until)
            except NameTaken:
                raise Problem("problem-staff-joined", name=name) from None
        shell.say("staff-invited", name=name, code=code, until=shell.when(until, settings))
        if settings.staff_telegram_token is None:
            shell.complain("staff-without-token")

    @group.command("list", **shell.describe("staff-list"))
    def list_all(data: Path | None = folder) -> None:
        settings = shell.settings(data=data)
        with _staff(settings) as (staff, deliveries):
            joined = [(each, deliveries.of(each.id)) for each in staff.colleagues()]
            waiting = staff.invited(shell.clock())
        if not joined and not waiting:
            shell.say("staff-nobody")
            return
        table = Table(*(shell.text(f"staff-{column}") for column in ("name", "audience", "state", "summary")))
        for one, ordered in joined:
            state = "staff-blocked" if one.blocked else "staff-joined"
            since = shell.text(state, at=shell.when(one.joined_at, settings))
            table.add_row(one.name, one.audience, since, _ordered(shell, ordered))
        for each in waiting:
            until = shell.text("staff-waiting", until=shell.when(each.expires_at, settings))
            table.add_row(each.name, each.audience, until, "")
        shell.out.print(table)

    @group.command("remove", **shell.describe("staff-remove"))
    def remove(name: str = who, data: Path | None = folder) -> None:
        with _staff(shell.settings(data=data)) as (staff, _):
            removed = staff.remove(name, shell.clock())
            if removed:
                staff.note(removed, "removed", shell.clock())
        if removed is None:
            raise Problem("problem-staff-unknown", name=name)
        shell.say("staff-removed" if removed else "staff-code-ended", name=name)

    @group.command("log", **shell.describe("staff-log"))
    def log(
        last: int = shell.option("--last", "option-last", default=50, metavar="N"), data: Path | None = folder
    ) -> None:
        settings = shell.settings(data=data)
        with _staff(settings) as (staff, _):
            lines = staff.log(max(1, last))
        for line in lines:
            name = line.name or shell.text("staff-stranger")
            shell.out.print(f"{shell.when(line.at, settings)}  {name}  {line.what}", soft_wrap=True)
        if not lines:
            shell.say("staff-log-empty")


@contextmanager
def _staff(settings: Settings) -> Iterator[tuple[Staff, Deliveries]]:
    with records(settings) as (database, vault):
        yield Staff(database, vault), Deliveries(database, vault)


def _ordered(shell: Shell, ordered: Subscription | None) -> str:
    if ordered is None:
        return shell.text("staff-no-summary")
    return shell.text(
        "staff-ordered", day=shell.text(f"day-{ordered.day}"), hour=str(ordered.hour), language=ordered.language
    )
