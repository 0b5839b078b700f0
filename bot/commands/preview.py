"""`needs preview`: everything that the bot says in a language, as one page to read through."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog
import typer

from bot.app import FIRST_FLOW
from bot.commands.shell import Shell
from bot.flows import our_flows, read_flows
from bot.problems import Problem, StartProblem
from bot.settings import facts
from bot.translators.preview import preview as written
from locales.catalogue import Catalogue
from locales.pseudo import CODES, with_pseudo
from locales.tasks import tasks


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    file = shell.option("--output", "option-preview-output", metavar="FILE")

    @app.command("preview", **shell.describe("preview"))
    def preview(
        flow: str = typer.Argument(FIRST_FLOW, help=shell.text("option-preview-flow"), metavar="FLOW"),
        language: str = shell.option("--language", "option-preview-language", default="en", metavar="CODE"),
        output: Path | None = file,
    ) -> None:
        flows, diagnostics = read_flows(our_flows())
        if diagnostics:
            raise StartProblem(diagnostics)
        if flow not in flows:
            raise Problem("problem-flow", 2, flow=flow, flows=", ".join(flows))
        with _catalogue(shell, language) as catalogue:
            if language not in catalogue.languages:
                known = ", ".join((*shell.catalogue.languages, *CODES))
                raise Problem("problem-language", 2, language=language, languages=known)
            name = catalogue.languages[language].name
            words = {
                "title": shell.text("preview-title", language=name, code=language, flow=flow),
                **{key: shell.text(f"preview-{key.replace('_', '-')}") for key in ("about", "others", "others_about")},
            }
            open_tasks = (
                tasks(catalogue, tuple(flows.values()), language) if language in shell.catalogue.languages else []
            )
            missing = sum(task.state == "missing" for task in open_tasks)
            with _unlogged() if missing else nullcontext():
                page = written(catalogue, flows[flow], language, shell.clock(), words)
        path = output or Path(f"preview-{language}.html")
        path.write_text(page, encoding="utf-8")
        shell.say("preview-done", path=str(path))
        if missing:
            shell.say("preview-missing", count=missing, code=language)


@contextmanager
def _unlogged() -> Iterator[None]:
    """A language that is only begun lacks hundreds of texts: their number is told, not each as a bug."""
    before = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    try:
        yield
    finally:
        structlog.configure(**before)


@contextmanager
def _catalogue(shell: Shell, language: str) -> Iterator[Catalogue]:
    """Our languages, and the invented ones where one of those is wanted."""
    told = facts(shell.settings())
    if language not in CODES:
        yield Catalogue.load(facts=told)
        return
    with TemporaryDirectory() as folder:
        yield Catalogue.load(with_pseudo(shell.catalogue.folder, Path(folder)), told)
