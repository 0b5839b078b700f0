"""`needs report` and `needs answers`: what staff take with them."""

import sys
from pathlib import Path

import typer

from bot import export
from bot.app import open_house
from bot.commands.shell import Shell
from bot.problems import Problem
from reports.job import FORMATS, week_report

ANSWERS = tuple(export.WRITERS)


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the commands."""
