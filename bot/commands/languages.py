"""`needs languages`: which are complete, and what a translator does: add, todo, sheet, review."""

from collections.abc import Sequence
from pathlib import Path

import typer
from rich.table import Table

from bot.commands.shell import Shell
from bot.flows import our_flows, read_flows
from bot.problems import Problem
from bot.translators.sheet import read_sheet, write_sheet
from dialogs.flow import Flow
from locales import review
from locales.editing import put
from locales.rows import NoSuchLocale, NotACode, add_language, sign
from locales.stamps import stamp as stamp_language
from locales.tasks import Task, tasks

FOUND = 1


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    group = typer.Typer(name="languages", **shell.describe("languages"))
    app.add_typer(group)
    written = shell.option("--output", "option-sheet-output", metavar="FILE")
    read = shell.option("--read", "option-sheet-read", metavar="FILE")
    code_of = typer.Argument(help=shell.text("option-language-code"), metavar="CODE")

    @group.callback(invoke_without_command=True)
    def languages(
        context: typer.Context, stamp: str | None = shell.option("--stamp", "option-stamp", metavar="CODE")
    ) -> None:
        if context.invoked_subcommand is not None:
            return
        if stamp is None:
            rows = review.table(shell.catalogue, _flows())
            shell.out.print(_table(shell, rows))
            if held := [row.code for row in rows if not row.offered]:
                shell.say("languages-held-back", codes=", ".join(held))
            return
        count = stamp_language(shell.catalogue.folder, _known(shell, stamp))
        shell.say("languages-stamped", count=count, code=stamp)

    @group.command("add", **shell.describe("languages-add"))
    def add_one(
        code: str = code_of,
        name: str | None = shell.option("--name", "option-language-name", metavar="NAME"),
        babel: str | None = shell.option("--babel", "option-language-babel", metavar="LOCALE"),
    ) -> None:
        if code in shell.catalogue.readable:
            raise Problem("problem-language-there", 2, language=code)
        try:
            row = add_language(shell.catalogue.folder, code, name, babel)
        except NotACode:
            raise Problem("problem-language-code", 2, language=code) from None
        except NoSuchLocale as error:
            raise Problem("problem-language-unknown", 2, language=str(error)) from None
        shell.say("languages-added", code=code, name=row.name, script=row.script, direction=row.direction)

    @group.command("todo", **shell.describe("languages-todo"))
    def todo(code: str = code_of) -> None:
        open_tasks = [task for task in _tasks(shell, code) if task.state != "done"]
        for task in open_tasks:
            shell.say("todo-task", state=shell.text(f"sheet-state-{task.state}"), id=task.id, file=task.file,
                      place=task.place)  # fmt: skip
            shell.write(_indented("  ", task.source) + (_indented("  > ", task.text) if task.text else ""))
        shell.say("todo-count", count=len(open_tasks), code=code)

    @group.command("sheet", **shell.describe("languages-sheet"))
    def sheet(
        code: str = code_of,
        output: Path | None = written,
        filled: Path | None = read,
    ) -> int:
        listed = _tasks(shell, code)
        if filled is None:
            path = output or Path(f"texts-{code}.xlsx")
            write_sheet(path, listed, code, f"preview-{code}.html", shell.text)
            shell.say("sheet-written", path=str(path), count=len(listed))
            return 0
        if not filled.is_file():
            raise Problem("problem-no-file", 2, path=str(filled))
        found = read_sheet(filled, listed, shell.catalogue, code, shell.text)
        folder = shell.catalogue.folder
        for file, texts in found.texts.items():
            put(folder / code / file, folder / shell.catalogue.source / file, texts, found.unfinished)
        shell.diagnose(found.refused, shell.out)
        shell.say("sheet-read", count=found.count(), refused=found.rows_refused(), code=code)
        return FOUND if found.refused else 0

    @group.command("review", **shell.describe("languages-review"))
    def sign_off(
        code: str = code_of,
        by: str | None = shell.option("--by", "option-review-by", metavar="NAME"),
        withdraw: bool = shell.option("--withdraw", "option-review-withdraw", default=False),
    ) -> int:
        _known(shell, code)
        by = " ".join((by or "").split())
        if bool(by) == withdraw or len(by) > LONGEST_NAME or not by.isprintable():
            raise Problem("problem-review", 2)
        found = (
            [] if withdraw else [one for one in review.problems(shell.catalogue, _flows()) if f"/{code}/" in one.path]
        )
        if found:
            shell.diagnose(found, shell.err)
            raise Problem("problem-review-open", 1, language=code)
        sign(shell.catalogue.folder, code, by or None)
        shell.say("review-withdrawn" if withdraw else "review-signed", code=code, name=by)
        return 0


LONGEST_NAME = 80


def _flows() -> tuple[Flow, ...]:
    return tuple(read_flows(our_flows())[0].values())


def _tasks(shell: Shell, code: str) -> list[Task]:
    if _known(shell, code) == shell.catalogue.source:
        raise Problem("problem-source-language", 2, language=code)
    return tasks(shell.catalogue, _flows(), code)


def _known(shell: Shell, code: str) -> str:
    if code not in shell.catalogue.languages:
        raise Problem("problem-language", 2, language=code, languages=", ".join(shell.catalogue.languages))
    return code


def _indented(before: str, text: str) -> str:
    return "".join(f"{before}{line}\n" for line in text.split("\n"))


def _table(shell: Shell, rows: Sequence[review.Row]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("code", "name", "complete", "stale", "reviewed", "offered"):
        table.add_column(shell.text(f"languages-{heading}"))
    for row in rows:
        table.add_row(
            row.code,
            row.name,
            f"{row.complete}/{row.total}",
            str(row.stale),
            row.reviewed_by or shell.text("languages-none"),
            shell.text("yes" if row.offered else "no"),
        )
    return table
