"""`needs flows`: which version of a flow people are asked, who stands where, and how a changed one is published."""

import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import typer
from rich.table import Table

from bot.app import FIRST_FLOW, records
from bot.commands.progress import progress
from bot.commands.shell import Shell
from bot.flows import Draft, our_flows, read_drafts
from bot.problems import Problem, StartProblem
from bot.published import Serving, languages_of, understood
from bot.settings import Settings, facts
from dialogs.conversation import END
from dialogs.flow import Flow
from dialogs.places import name_of
from dialogs.versions import changes
from locales.catalogue import Catalogue
from storage import publishing
from storage.carrying import Carriage, Outlook
from storage.figures import Engine
from storage.vault import Vault


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    group = shell.group(app, "flows")
    folder = shell.data()

    @group.command("list", **shell.describe("flows-list"))
    def list_all(data: Path | None = folder) -> None:
        settings = shell.settings(data=data)
        with records(settings) as (database, _):
            found = publishing.versions(database)
        if not found:
            shell.say("flows-none")
            return
        drafts, _ = read_drafts(our_flows())
        table = Table(
            *(shell.text(f"flows-{column}") for column in ("flow", "version", "since", "from", "inside", "all"))
        )
        for one in found:
            mark = shell.text("flows-served", version=one.version) if one.served else one.version
            origin = one.origin or shell.text("flows-unknown")
            table.add_row(one.flow, mark, shell.when(one.at, settings), origin, f"{one.inside:,}", f"{one.all:,}")
        shell.out.print(table)
        for one in found:
            if one.served and one.flow in drafts and drafts[one.flow].flow.version != one.version:
                shell.say("flows-differ", flow=one.flow, version=one.version)

    @group.command("publish", **shell.describe("flows-publish"))
    def publish(
        flow: str = typer.Argument(
            FIRST_FLOW, help=shell.text("option-flows-flow"), metavar="[FLOW]", show_default=False
        ),
        version: str | None = shell.option("--version", "option-flows-version", metavar="DIGEST"),
        dry_run: bool = shell.option("--dry-run", "option-flows-dry", default=False),
        yes: bool = shell.option("--yes", "option-flows-yes", default=False),
        data: Path | None = folder,
    ) -> int:
        settings = shell.settings(data=data)
        with records(settings) as (database, vault):
            draft = _draft(database, flow, version)
            carriage = _carriage(settings, draft.flow, vault)
            served = publishing.sources(database).get(flow)
            same = served is not None and served[0] == draft.flow.version
            if same and not carriage.waiting(database, flow):
                shell.say("flows-same", flow=flow, version=draft.flow.version)
                return 0
            ask = not (yes or dry_run or same)
            if ask and not sys.stdin.isatty():
                raise Problem("problem-flows-yes", 2, flow=flow)
            with progress(shell, "flows-looking", carriage.waiting(database, flow)) as told:
                outlook = carriage.look(database, flow, told)
            _show(shell, None if served is None else _read(served[1]), draft.flow, outlook)
            if dry_run:
                shell.say("flows-dry", flow=flow, version=draft.flow.version)
                return 0
            if ask:
                sure = shell.text("flows-confirm", flow=flow, version=draft.flow.version)
                typer.confirm(sure, abort=True, err=True)
            publishing.publish(database, draft.flow, draft.source, draft.path, shell.clock())
            with progress(shell, "flows-carrying", carriage.waiting(database, flow)) as told:
                carried, failed = carriage.carry_all(database, flow, told)
        shell.say("flows-published", flow=flow, version=draft.flow.version, count=carried)
        if failed:
            shell.complain("flows-failed", count=failed)
        return 1 if failed else 0


def _draft(database: Engine, name: str, version: str | None) -> Draft:
    """What is to be published: the file as it is, or an earlier version by the first letters of its digest."""
    if version is not None:
        found = publishing.source_of(database, version)
        if len(found) != 1:
            raise Problem("problem-flow-version", 2, version=version, count=len(found) or "none")
        [(whole, source)] = found.items()
        return Draft(understood(name, whole, source), source, f"--version {whole}")
    drafts, diagnostics = read_drafts(our_flows())
    if diagnostics:
        raise StartProblem(diagnostics)
    if name not in drafts:
        raise Problem("problem-flow", 2, flow=name, flows=", ".join(drafts))
    return drafts[name]


def _carriage(settings: Settings, flow: Flow, vault: Vault) -> Carriage:
    """The way into a version that is not served yet. Raises Problem where no language has all its texts."""
    catalogue = Catalogue.load(facts=facts(settings))
    try:
        _, lexicons = languages_of(catalogue, Serving({flow.name: flow}))
    except Problem:
        raise Problem("problem-flow-texts", flow=flow.name) from None
    return Carriage({flow.name: flow}, lexicons, vault, ZoneInfo(settings.timezone))


def _read(source: str) -> Flow | None:
    try:
        return understood("", "", source)
    except Problem:
        return None  # what the program does not understand any more is told of as unknown


def _show(shell: Shell, old: Flow | None, new: Flow, outlook: Outlook) -> None:
    """A line for each question: what happens to it, who stands there, whose answer is asked again."""
    table = Table(*(shell.text(f"flows-{column}") for column in ("question", "what", "there", "then", "again")))
    for change in changes(old, new):
        before = change.was or change.name
        there = outlook.standing.get(before, 0) if change.kind != "new" else 0
        moved = {to: count for (at, to), count in outlook.moved.items() if at == before and change.kind != "new"}
        what = shell.text(f"flows-is-{change.kind}", was=change.was or "none")
        again = outlook.again.get(change.name, 0)
        table.add_row(change.name, what, str(there or ""), _moves(shell, change.name, moved), str(again or ""))
    ends = outlook.standing.get(END, 0)
    if ends:
        moved = {to: count for (at, to), count in outlook.moved.items() if at == END}
        table.add_row(shell.text("flows-readback"), "", str(ends), _moves(shell, END, moved), "")
    shell.out.print(table)
    moved_all = sum(outlook.moved.values())
    shell.say(
        "flows-summary", inside=outlook.inside, same=outlook.inside - moved_all, moved=moved_all, over=outlook.over
    )


def _moves(shell: Shell, name: str, moved: dict[str, int]) -> str:
    """Where those go who do not go on as they were."""
    return ", ".join(
        shell.text("flows-asked-anew" if to == name else "flows-goes-to", count=count, to=_named(shell, to))
        for to, count in sorted(moved.items())
    )


def _named(shell: Shell, place: str) -> str:
    return shell.text("flows-readback") if place == END else name_of(place)
