"""A known problem -> one sentence for each thing that is wrong, and the exit code. Nothing here shows a traceback."""

import errno
from functools import singledispatch

import typer
from typer.exceptions import TyperException

from bot.commands.shell import Shell
from bot.problems import Problem, StartProblem
from bot.settings import SettingsProblem
from locales.problems import LocaleProblem
from reports.render.pdf import PdfProblem
from reports.week import WeekProblem
from storage.lanes import Busy, TurnFailed
from storage.problems import DatabaseProblem
from translation.packages import PackageProblem

MISUSED = 2
FOUND = 1


@singledispatch
def explain(error: BaseException, shell: Shell) -> int:
    """Says what was wrong and how to mend it; returns the exit code."""
    shell.complain("problem-unexpected", kind=type(error).__name__)
    return FOUND


@explain.register
def _(error: Problem, shell: Shell) -> int:
    shell.complain(error.code, **error.arguments)
    return error.exit_code


@explain.register
def _(error: SettingsProblem, shell: Shell) -> int:
    for code, arguments in error.problems:
        shell.complain(code, **arguments)
    return MISUSED


@explain.register
def _(error: StartProblem, shell: Shell) -> int:
    count = shell.diagnose(error.diagnostics, shell.err)
    shell.complain("problem-start", count=count)
    return FOUND


@explain.register
def _(error: LocaleProblem, shell: Shell) -> int:
    shell.diagnose(error.diagnostics, shell.err)
    return FOUND


@explain.register
def _(error: DatabaseProblem, shell: Shell) -> int:
    shell.complain(error.code, **{name: value or "none" for name, value in error.arguments.items()})
    return FOUND


@explain.register(Busy)
@explain.register(TurnFailed)
def _(error: BaseException, shell: Shell) -> int:
    shell.complain("problem-failed")
    return FOUND


@explain.register
def _(error: PackageProblem, shell: Shell) -> int:
    shell.complain(error.code, **error.arguments)
    return FOUND


@explain.register
def _(error: PdfProblem, shell: Shell) -> int:
    shell.complain(error.code, **error.arguments)
    return FOUND


@explain.register
def _(error: WeekProblem, shell: Shell) -> int:
    shell.complain_in_words(shell.text_of("report", error.code, error.arguments))
    return MISUSED


@explain.register
def _(error: OSError, shell: Shell) -> int:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        shell.complain("problem-disk-full")
    elif error.filename is not None:
        shell.complain("problem-file", path=error.filename, reason=error.strerror)
    else:
        shell.complain("problem-os", reason=error.strerror or type(error).__name__)
    return FOUND


@explain.register(KeyboardInterrupt)
@explain.register(typer.Abort)
def _(error: BaseException, shell: Shell) -> int:
    shell.complain("problem-interrupted")
    return FOUND


@explain.register
def _(error: TyperException, shell: Shell) -> int:
    """Wrong usage. The parser's own sentence, then where to read how it is meant."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "needs"
    message = getattr(error, "format_message", lambda: str(error))().strip()
    if not message.endswith((".", "?", "!")):
        message += "."
    shell.complain("usage", message=message, command=command)
    return MISUSED
