"""The `needs` command: builds the commands, runs one, and turns every known problem into a sentence and an exit code.

0: done. 1: the work found problems. 2: wrong usage. Problems go to stderr; NEEDS_DEBUG=1 shows tracebacks too.
"""

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, TextIO, cast

import structlog
import typer
from typer.exceptions import TyperException
from typer.main import get_command

from bot.clock import Clock, now
from bot.commands.shell import Shell
from locales.problems import LocaleProblem

DEBUG = "NEEDS_DEBUG"
# Where each command is, in the order of the help. Only the one that is asked for is loaded: all take seconds.
HOMES = {
    "serve": ("run",),
    "talk": ("chat",),
    "staff": ("report", "answers"),
    "mailing": ("schedule",),
    "retention": ("retention",),
    "colleagues": ("staff",),
    "poster": ("poster",),
    "normalize": ("normalize",),
    "renormalize": ("renormalize",),
    "translations": ("translations",),
    "places": ("places",),
    "simulate": ("simulate",),
    "care": ("check", "doctor"),
    "flows": ("flows",),
    "deadletters": ("deadletters",),
    "safekeeping": ("backup", "restore", "database", "key"),
    "languages": ("languages",),
    "preview": ("preview",),
}
INTERRUPTED = 130  # what typer makes of Ctrl-C


def main() -> None:
    """The entry point."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # whatever the locale says
    debug = os.environ.get(DEBUG, "") not in ("", "0")
    quiet_logs(debug)
    sys.exit(run(sys.argv[1:], debug))


def run(arguments: Sequence[str], debug: bool = False, clock: Clock = now) -> int:
    """Runs one command line and returns its exit code."""
    try:
        shell = Shell(clock)
    except LocaleProblem as problem:  # without texts there is no better sentence than its own
        print(f"needs: {problem}", file=sys.stderr)
        return 1
    command = get_command(build(shell, arguments[0] if arguments else ""))
    try:
        code = command.main(args=list(arguments) or ["--help"], prog_name="needs", standalone_mode=False)
        shell.out.file.flush()
    except BrokenPipeError:  # whoever reads our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (Exception, KeyboardInterrupt) as error:
        if debug and not isinstance(error, TyperException):
            raise
        return _explained(error, shell)
    if code == INTERRUPTED:
        return _explained(KeyboardInterrupt(), shell)
    return code if isinstance(code, int) else 0


def build(shell: Shell, wanted: str = "") -> typer.Typer:
    """The wanted command with its help from the catalogue; all of them where none has that name."""
    app = typer.Typer(
        name="needs",
        help=shell.text("about"),
        epilog=shell.text("about-examples"),
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_only_commands)
    for home in [home for home, names in HOMES.items() if wanted in names] or HOMES:
        import_module(f"bot.commands.{home}").add(app, shell)
    return app


def _explained(error: BaseException, shell: Shell) -> int:
    from bot.commands.explain import explain  # knows every room's problems: not loaded where there is none

    return explain(error, shell)


def _only_commands() -> None:
    """Without it typer takes a single command for the whole program."""


class Brief(logging.Formatter):
    """An exception is logged by its kind: its text and its traceback may hold what somebody wrote."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  (logging's name)
        return f"({ei[0].__name__})" if ei[0] else ""


class BestEffort:
    """Stderr, where a log that cannot be written (a full disk, a closed pipe) fails nobody."""

    def write(self, text: str) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.flush()


def quiet_logs(debug: bool) -> None:
    """Logs go to stderr: warnings and worse, or everything. They hold codes and names, never what was said."""
    level = logging.DEBUG if debug else logging.WARNING
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter((logging.Formatter if debug else Brief)("%(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in ("httpx", "httpcore", "telegram"):  # they would write tokens, and what is sent to whom
        logging.getLogger(library).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, BestEffort())),
    )


if __name__ == "__main__":
    main()
