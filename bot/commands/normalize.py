"""`needs normalize`: how one answer is read, or many as JSON lines."""

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

import typer

from bot.channels.terminal.lines import piped
from bot.commands.shell import Shell
from bot.normalize import TYPES, Normalizer
from bot.problems import Problem
from dialogs.flow import QuestionType
from locales.problems import LocaleProblem

FOUND = 1
MANY = "-"
NOTHING: Mapping[str, Any] = {"status": "refused", "value": None, "method": "none", "alternatives": []}


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    @app.command("normalize", **shell.describe("normalize"))
    def normalize(
        kind: str = typer.Argument(help=shell.text("option-type", types=", ".join(TYPES)), metavar="TYPE"),
        text: str | None = typer.Argument(None, help=shell.text("option-text"), metavar="TEXT", show_default=False),
        language: str = shell.option("--language", "option-normalize-language", default="en", metavar="CODE"),
        country: str | None = shell.option("--country", "option-country", metavar="CODE"),
        now: str | None = shell.option("--now", "option-now", metavar="DATE"),
        explain: bool = shell.option("--explain", "option-explain", default=False),
    ) -> int:
        normalizer = Normalizer(shell.catalogue)
        if kind == MANY:
            return _many(shell, normalizer)
        if text is None:
            raise Problem("problem-text-missing", 2)
        asked = {"type": kind, "text": text, "language": language, "country": country, "now": now}
        result = _one(shell, normalizer, asked)
        if explain:
            stages = normalizer.explain(cast(QuestionType, kind), text, language, _moment(shell, now))
            result = {"stages": stages, **result}
        shell.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n" if explain else _line(result))
        return 0


def _many(shell: Shell, normalizer: Normalizer) -> int:
    """A result for each line, in the same order; what cannot be asked like that says so under `problem`."""
    code = 0
    for line in piped(sys.stdin.buffer):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
                raise Problem("problem-line")
            result = _one(shell, normalizer, asked)
        except (ValueError, RecursionError):
            result = {**NOTHING, "problem": shell.text("problem-line")}
        except Problem as problem:
            result = {**NOTHING, "problem": shell.text(problem.code, **problem.arguments)}
        if "problem" in result:
            code = FOUND
        shell.write(_line(result))
    return code


def _one(shell: Shell, normalizer: Normalizer, asked: Mapping[str, Any]) -> dict[str, Any]:
    kind, language, choices = asked.get("type"), str(asked.get("language")), asked.get("choices") or {}
    if kind not in TYPES:
        raise Problem("problem-type", 2, type=str(kind)[:40], types=", ".join(TYPES))
    if language not in shell.catalogue.readable:
        listed = ", ".join(shell.catalogue.readable)
        raise Problem("problem-language", 2, language=language[:40], languages=listed)
    if not isinstance(choices, dict) or not all(isinstance(label, str) for label in choices.values()):
        raise Problem("problem-choices", 2)
    try:
        moment = _moment(shell, asked.get("now"))
        return normalizer.read(kind, asked["text"], language, choices, moment, _country(asked.get("country")))
    except LocaleProblem:
        raise Problem("problem-choices", 2) from None


def _country(code: object) -> str | None:
    """A country's two letters; None when there is none. What is no code decides nothing."""
    return str(code).upper() if code else None


def _moment(shell: Shell, now: object) -> datetime:
    if not now:
        return shell.clock()
    try:
        moment = datetime.fromisoformat(str(now))
    except ValueError:
        raise Problem("problem-date", 2, date=str(now)[:40]) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _line(result: Mapping[str, Any]) -> str:
    return json.dumps(result, ensure_ascii=False) + "\n"
