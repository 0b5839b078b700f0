"""A bar for work that takes its time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from bot.commands.shell import Shell


@contextmanager
def progress(shell: Shell, message: str, total: int, steady: bool = True) -> Iterator[Callable[[int], None]]:
    """On stderr. What it yields is told of so many more that are done. `steady`: one takes about as long as another, so
    that the time left can be told; else the time that has passed is."""
    time = TimeRemainingColumn() if steady else TimeElapsedColumn()
    with Progress(TextColumn(shell.text(message)), BarColumn(), MofNCompleteColumn(), time, console=shell.err) as bar:
        task = bar.add_task("", total=total)
        done = 0

        def tell(more: int) -> None:  # never beyond the total, which rows that come meanwhile are not in
            nonlocal done
            done = min(done + more, total)
            bar.update(task, completed=done)

        yield tell
