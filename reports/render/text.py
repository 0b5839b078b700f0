"""The summary as plain text for a terminal or a mail: columns aligned by what a terminal shows, and bidi
isolates only in lines that run both ways."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from textwrap import wrap
from unicodedata import combining, east_asian_width

from dialogs.conversation import Number
from locales.arguments import without_idle_isolates, without_isolates
from locales.catalogue import Catalogue
from reports.render import hidden, lines, missing
from reports.render.kinds import IN_WORDS, Cell, Line, Named, Table
from reports.render.quotes import said
from reports.render.tables import AHEAD, BROAD, lay_out
from reports.render.words import Words
from reports.summary import Summary

WIDTH = 100
NAMED = 36  # columns of a terminal for several numbers in one cell, where there is another beside it
NAMED_ALONE = 3  # columns of a table in which it has room


def render(summary: Summary, catalogue: Catalogue, language: str) -> str:
    """The whole summary, ending with a line end."""
    words = Words(summary, catalogue, language)
    whole = "\n".join(line.rstrip() for line in _lines(summary, words))
    return without_idle_isolates(whole).strip("\n") + "\n"


def _lines(summary: Summary, words: Words) -> Iterator[str]:
    yield words.say("report-title")
    yield words.heading()
    yield ""
    instead = words.instead()
    if instead is not None:
        yield from wrap(instead, WIDTH)
        return
    yield words.say("report-people", count=Number(str(summary.people)))
    for note in (words.say("report-not-representative"), *missing.sentences(summary, words)):
        yield from wrap(note, WIDTH)
    found = words.findings()
    if found:
        yield from _heading(words, "report-findings")
        for sentence in found:
            yield from wrap(sentence, WIDTH, initial_indent="* ", subsequent_indent="  ")
    laid = lay_out(summary)
    for table in laid.tables:
        if table.id in AHEAD:
            yield from _section(table, words)
    yield from _quotes(summary, words)
    for table in laid.tables:
        if table.id not in (*AHEAD, *BROAD):
            yield from _section(table, words)
    yield ""
    yield from wrap(words.say("report-legend"), WIDTH)
    yield from wrap(hidden.sentence(summary, laid, words), WIDTH)


def _quotes(summary: Summary, words: Words) -> Iterator[str]:
    if summary.quotes:
        yield from _heading(words, "report-quotes")
        yield from wrap(words.say("report-quotes-note"), WIDTH)
    for quote in summary.quotes:
        told = said(quote, words)
        yield ""
        for passage in told.passages:
            yield from wrap(passage.plain(words), WIDTH, initial_indent="* ", subsequent_indent="  ")
        if told.below:
            yield f"  {told.below}"


def _section(table: Table, words: Words) -> Iterator[str]:
    """A table with its notes, below its heading."""
    yield from _heading(words, table.heading) if table.heading else [""]
    rows = [[_cell(cell, words, len(table.columns)) for cell in row] for row in table.rows]
    if table.headed:
        rows.insert(0, [words.say(column.heading) for column in table.columns])
    yield from _table(rows, [at for at, column in enumerate(table.columns) if column.kind in IN_WORDS])
    for note in table.notes:
        if note.drawing != "bar":
            yield from wrap(words.note(note), WIDTH)


def _cell(cell: Cell, words: Words, columns: int) -> str:
    if isinstance(cell, Named) and columns > NAMED_ALONE:
        return "\n".join(wrap(without_isolates(words.cell(cell)), NAMED))
    return lines.blocks(cell.points, cell.top) if isinstance(cell, Line) else words.cell(cell)


def _heading(words: Words, message: str) -> list[str]:
    text = words.say(message)
    return ["", text, "-" * _width(text)]


def _table(rows: Sequence[Sequence[str]], left: Sequence[int]) -> Iterator[str]:
    cells = [[without_isolates(cell) for cell in row] for row in rows]
    widths = [max(_width(part) for cell in column for part in cell.split("\n")) for column in zip(*cells, strict=True)]
    for row in cells:
        for line in zip_longest(*(cell.split("\n") for cell in row), fillvalue=""):
            padded = [
                cell + " " * (wide - _width(cell)) if at in left else " " * (wide - _width(cell)) + cell
                for at, (cell, wide) in enumerate(zip(line, widths, strict=True))
            ]
            yield "  ".join(padded)


def _width(text: str) -> int:
    """Columns in a terminal."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
