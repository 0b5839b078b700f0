"""`needs translations packages`: what can translate here, what each language would need, and how to have it."""

import tempfile
from pathlib import Path

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from rich.table import Table

from bot.commands.shell import Shell
from bot.problems import Problem
from bot.settings import Settings
from bot.translating import engines
from locales.languages import read_languages
from translation.index import Listed, download, newest, read_index
from translation.languages import ARGOS_HAS, NLLB, STANDS_IN, pairs_needed
from translation.packages import Installed, digest, install, installed, remove

Pair = tuple[str, str]


def add(group: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    app = typer.Typer(name="packages", **shell.describe("translations-packages"))
    group.add_typer(app)

    given = typer.Argument(help=shell.text("option-package"), metavar="FILE|LANGUAGE...")

    @app.callback(invoke_without_command=True)
    def show(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            settings = shell.settings()
            _list(shell, settings)
            _needs(shell, settings)

    @app.command("install", **shell.describe("translations-install"))
    def install_some(
        what: list[str] = given,
        from_index: bool = shell.option("--from-index", "option-from-index", default=False),
        sha256: str | None = shell.option("--sha256", "option-sha256", metavar="HEX"),
        pair: str | None = shell.option("--pair", "option-pair", metavar="SOURCE-TARGET"),
    ) -> None:
        settings = shell.settings()
        if from_index:
            _from_index(shell, settings, what)
            return
        if len(what) != 1:
            raise Problem("problem-package-one", 2)
        file = Path(what[0])
        if not file.is_file():
            raise Problem("problem-file-missing", path=file)
        wanted = _pair(pair) if pair else None
        one = install(file, settings.translation_packages, pair=wanted, sha256=sha256)
        _say(shell, one, digest(file))

    @app.command("remove", **shell.describe("translations-remove"))
    def take_away(pair: str = typer.Argument(help=shell.text("option-pair"), metavar="SOURCE-TARGET")) -> None:
        source, target = _pair(pair)
        if not remove(shell.settings().translation_packages, source, target):
            raise Problem("problem-package-none", pair=f"{source} -> {target}")
        shell.say("package-removed", pair=f"{source} -> {target}")


def _from_index(shell: Shell, settings: Settings, languages: list[str]) -> None:
    target = settings.staff_language
    unknown = [code for code in languages if code not in NLLB]
    if unknown:
        raise Problem("problem-language", 2, language=unknown[0], languages=", ".join(NLLB))
    wanted = dict.fromkeys(pair for code in languages if code != target for pair in pairs_needed(code, target))
    have = {(each.source, each.target) for each in installed(settings.translation_packages)}
    index = read_index(settings.translation_index)
    listed = {pair: newest(index, *pair) for pair in wanted if pair not in have}
    missing = [pair for pair, found in listed.items() if found is None]
    if missing:
        raise Problem("problem-package-unlisted", pairs=", ".join(" -> ".join(pair) for pair in missing))
    for pair, found in listed.items():
        if found is not None:
            _fetch(shell, settings, pair, found)
    if not listed:
        shell.say("packages-have-all")


def _fetch(shell: Shell, settings: Settings, pair: Pair, found: Listed) -> None:
    with tempfile.TemporaryDirectory(prefix="needs-") as folder:
        file = Path(folder) / f"{'-'.join(pair)}.argosmodel"
        with Progress(TextColumn(" -> ".join(pair)), BarColumn(), DownloadColumn(), console=shell.err) as progress:
            task = progress.add_task("", total=None)
            download(found, file, lambda done, of: progress.update(task, completed=done, total=of))
        one = install(file, settings.translation_packages, pair=pair, sha256=found.sha256)
        _say(shell, one, digest(file))


def _say(shell: Shell, one: Installed, sha256: str) -> None:
    shell.say("package-installed", pair=f"{one.source} -> {one.target}", version=one.version, sha256=sha256)


def _pair(text: str) -> Pair:
    source, dash, target = text.partition("-")
    if not (dash and source and target):
        raise Problem("problem-package-pair", 2, pair=text)
    return source, target


def _list(shell: Shell, settings: Settings) -> None:
    found = installed(settings.translation_packages)
    if not found:
        shell.say("packages-none", path=settings.translation_packages)
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("pair", "version", "size"):
        table.add_column(shell.text(f"packages-{heading}"))
    for one in found:
        table.add_row(f"{one.source} -> {one.target}", one.version, f"{one.size / 2**20:.1f} MiB")
    shell.say("packages-in", path=settings.translation_packages)
    shell.out.print(table)


def _needs(shell: Shell, settings: Settings) -> None:
    """For each language: how it is translated, or what it would take."""
    near = engines(settings).build()
    have = {(each.source, each.target) for each in installed(settings.translation_packages)}
    target = settings.staff_language
    table = Table(box=None, pad_edge=False)
    for heading in ("code", "language", "how"):
        table.add_column(shell.text(f"packages-{heading}"))
    known = read_languages(shell.catalogue.folder)
    for code in NLLB:
        row = known.rows.get(code) or known.words_only[code]
        lacking = [f"{one} -> {other}" for one, other in pairs_needed(code, target) if (one, other) not in have]
        if code == target:
            how = shell.text("packages-staff")
        elif route := near.route(code, target):
            how = shell.text("packages-route", route=route)
        elif code in ARGOS_HAS or code in STANDS_IN:
            how = shell.text("packages-lacking", pairs=", ".join(lacking), code=code)
        else:
            how = shell.text("packages-no-argos")
        table.add_row(code, row.name, how)
    shell.out.print(table)
