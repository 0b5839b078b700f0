"""`needs report` and `needs answers`: what staff read, and what they take with them."""

import sys
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot.app import FIRST_FLOW, records
from bot.commands.mailing import known_audience, send_report
from bot.commands.shell import Shell
from bot.export import WRITERS
from bot.problems import Problem
from bot.published import serving_flows
from bot.settings import Settings
from bot.weekly import weekly_of
from bot.writing import write_whole
from locales.catalogue import Catalogue
from reports.render import json
from reports.render.formats import FORMATS
from reports.render.words import REPORT
from reports.summary import EVERYONE, Summary
from reports.week import Week, latest, parse
from storage.people import export_answers


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""

    folder = shell.data()
    file = shell.option("--output", "option-output", metavar="FILE")

    @app.command("report", **shell.describe("report"))
    def report(
        week: str | None = shell.option("--week", "option-week", metavar="WEEK"),
        form: str = shell.option(
            "--format", "option-report-format", default="text", metavar="FORMAT", formats=", ".join(FORMATS)
        ),
        output: Path | None = file,
        language: str | None = shell.option("--language", "option-report-language", metavar="CODE"),
        send: bool = shell.option("--send", "option-send", default=False),
        audience: str = shell.option("--audience", "option-report-audience", default=EVERYONE, metavar="AUDIENCE"),
        again: bool = shell.option("--again", "option-send-again", default=False),
        schema: bool = shell.option("--schema", "option-schema", default=False),
        data: Path | None = folder,
    ) -> int:
        if schema:
            shell.write(json.schema())
            return 0
        _known(form, FORMATS)
        settings = shell.settings(data=data)
        if send:
            if output is not None or language is not None or form != "text":
                raise Problem("problem-send-only", 2, path=settings.audiences)
            return send_report(shell, settings, _wanted(shell, settings, week), audience, again)
        if again:
            raise Problem("problem-again-without-send", 2)
        if output is None and not FORMATS[form].is_text and sys.stdout.isatty():
            raise Problem("problem-terminal", 2, format=form)
        read_in = _read_in(language or settings.staff_language, shell.catalogue)
        known_audience(audience)
        summary = _summary(shell, settings, week, audience)
        written = FORMATS[form].render(summary, shell.catalogue, read_in)
        if output is not None:
            write_whole(output, written)
        elif FORMATS[form].is_text:
            shell.write(written.decode())
        else:
            sys.stdout.buffer.write(written)
            sys.stdout.buffer.flush()
        return 0

    @app.command("answers", **shell.describe("answers"))
    def answers(
        form: str = shell.option(
            "--format", "option-answers-format", default="json", metavar="FORMAT", formats=", ".join(WRITERS)
        ),
        data: Path | None = folder,
    ) -> None:
        _known(form, WRITERS)
        settings = shell.settings(data=data)
        with records(settings) as (database, vault):
            WRITERS[form](export_answers(database, vault, read_in=settings.staff_language), sys.stdout.buffer)


def _wanted(shell: Shell, settings: Settings, week: str | None) -> Week:
    return parse(week) if week is not None else latest(shell.clock(), ZoneInfo(settings.timezone))


def _summary(shell: Shell, settings: Settings, week: str | None, audience: str) -> Summary:
    wanted = _wanted(shell, settings, week)
    with records(settings) as (database, vault):
        flows = serving_flows(database, None).flows
        weekly = weekly_of(settings, database, vault, flows[FIRST_FLOW], shell.catalogue, shell.clock)
        return weekly.summary(wanted, audience)


def _known(form: str, forms: Mapping[str, object]) -> None:
    if form not in forms:
        raise Problem("problem-format", 2, format=form, formats=", ".join(forms))


def _read_in(language: str, catalogue: Catalogue) -> str:
    """A language that has texts for staff."""
    readable = [code for code in catalogue.languages if catalogue.has(REPORT, code, "report-title")]
    if language not in readable:
        raise Problem("problem-language", 2, language=language, languages=", ".join(readable))
    return language
