"""`needs check`, `needs doctor`: for those who look after flows, settings and the installation."""

from collections.abc import Iterable
from pathlib import Path

import typer
from rich.table import Table

from bot.commands.shell import Shell
from bot.doctor import examine
from bot.flows import audience_codes, our_flows, read_flows
from bot.mail.audiences import load_audiences
from bot.reference import load_references
from bot.settings import unknown_settings
from bot.staff.answers import staff_languages
from dialogs.flow import Flow
from locales import review
from reports.reference import groups
from reports.weekly import rows_of

FOUND = 1


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    folder = shell.data()
    files = typer.Argument(None, help=shell.text("option-paths"), metavar="[FLOW.yaml ...]", show_default=False)

    @app.command("check", **shell.describe("check"))
    def check(
        paths: list[Path] | None = files,
    ) -> int:
        flows, diagnostics = read_flows(paths or our_flows())
        found = shell.diagnose(diagnostics, shell.out)
        if not paths:
            found += shell.diagnose(review.problems(shell.catalogue, tuple(flows.values())), shell.out)
            found += check_settings(shell) + check_audiences(shell) + check_reference(shell, flows.values())
        return FOUND if found else 0

    @app.command("doctor", **shell.describe("doctor"))
    def doctor(data: Path | None = folder) -> int:
        findings = examine(shell.settings(data=data), shell.catalogue)
        table = Table.grid(padding=(0, 2))
        for finding in findings:
            mark = {True: "✓", False: "✗", None: "·"}[finding.fine]
            table.add_row(mark, shell.text(finding.subject), shell.text(finding.message, **finding.arguments))
        shell.out.print(table)
        wrong = sum(finding.fine is False for finding in findings)
        shell.say("doctor-wrong" if wrong else "doctor-fine", count=wrong)
        return FOUND if wrong else 0


def check_settings(shell: Shell) -> int:
    """Says what is wrong with the settings; raises SettingsProblem when they cannot be used at all."""
    shell.settings()
    strange = unknown_settings()
    for name, near in strange.items():
        shell.out.print(shell.text("setting-unknown", name=name, near=near or "none"), soft_wrap=True)
    return len(strange)


def check_audiences(shell: Shell) -> int:
    """Says what is wrong with audiences.yaml, where there is one."""
    settings = shell.settings()
    _, wrong = load_audiences(settings.audiences, settings.timezone, staff_languages(shell.catalogue), audience_codes())
    return shell.diagnose(wrong, shell.out)


def check_reference(shell: Shell, flows: Iterable[Flow]) -> int:
    """Says what is wrong with reference.yaml, where there is one: it may name what any of the flows asks."""
    asked: dict[str, tuple[str, ...]] = {}
    for flow in flows:
        for of, codes in groups(rows_of(flow, shell.catalogue.languages)).items():
            asked[of] = tuple(dict.fromkeys((*asked.get(of, ()), *codes)))
    return shell.diagnose(load_references(shell.settings().reference, asked)[1], shell.out)
