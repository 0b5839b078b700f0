"""The summary's tables as a spreadsheet has them: a number a column. What a page says in one cell, such as a number
with its share, or draws, becomes several columns here, or a sheet of weeks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Literal

from reports.render import hidden, missing
from reports.render.kinds import (
    Cell,
    Change,
    Column,
    Count,
    Counted,
    Judged,
    Line,
    Name,
    Named,
    Range,
    Share,
    ShareOf,
    Table,
)
from reports.render.quotes import shown
from reports.render.tables import Laid
from reports.render.words import Words
from reports.summary import Summary

Kind = Literal["count", "share", "change", "date", "text"]
Value = int | float | str | date | None  # None: hidden


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its name, and what its numbers are."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. Every text is worded; numbers are numbers."""

    name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()


def overview(summary: Summary, laid: Laid, words: Words) -> Sheet:
    """What the numbers are of, and how to read them."""
    numbers: list[tuple[str, Value]] = [
        ("sheet-week", str(summary.week)),
        ("sheet-from", summary.week.monday),
        ("sheet-to", summary.week.sunday),
        ("sheet-zone", summary.zone),
    ]
    told = words.instead()
    if told is None:
        numbers += [
            ("sheet-people", summary.people),
            ("sheet-base", summary.base),
            ("sheet-reason-base", summary.reason_base),
            ("sheet-suppressed", summary.suppressed),
        ]
        lines = [*words.findings(), words.say("report-not-representative"), *missing.sentences(summary, words)]
        lines += [words.say("report-legend")]
        lines += [hidden.sentence(summary, laid, words), words.say("sheet-note")]
    else:
        lines = [told]
    rows = [(words.say(message), value) for message, value in numbers]
    return Sheet(words.say("sheet-overview"), (), ((words.say("report-title"), words.heading()), *rows), tuple(lines))


def sheets(summary: Summary, laid: Laid, words: Words) -> Iterator[Sheet]:
    """A sheet a table; and one of weeks for each table that draws lines."""
    for table in laid.tables:
        yield _sheet(table, words)
        if any(column.kind is Line for column in table.columns):
            yield _weeks(table, words)
    if summary.quotes:
        yield _quotes(summary, words)


def _quotes(summary: Summary, words: Words) -> Sheet:
    """A row a quote. What is not told of one is hidden."""
    heads = ("sheet-quote-words", "report-language", "sheet-quote-translation", "sheet-quote-route", "report-field")
    rows = (
        (
            shown(quote.text, words),
            words.language_name(quote.language) if quote.language else None,
            shown(quote.translation, words) if quote.translation else "",
            quote.route or "",
            words.field(quote.field) if quote.field else None,
        )
        for quote in summary.quotes
    )
    name, note = words.say("report-quotes"), words.say("report-quotes-note")
    return Sheet(name, tuple(Head(words.say(head), "text") for head in heads), tuple(rows), (note,))


def _sheet(table: Table, words: Words) -> Sheet:
    kept = [at for at, column in enumerate(table.columns) if column.kind is not Line]
    names = {at: _named(table, at) for at in kept}
    every = Counter(chain.from_iterable(names.values()))
    heads = chain.from_iterable(
        _heads(table.columns[at], names[at], any(every[name] > 1 for name in names[at]), words) for at in kept
    )
    rows = (tuple(chain.from_iterable(_values(row[at], names[at], words) for at in kept)) for row in table.rows)
    notes = tuple(words.note(note) for note in table.notes if not note.drawing)
    return Sheet(words.say(table.sheet or table.heading or "report-title"), tuple(heads), tuple(rows), notes)


def _named(table: Table, at: int) -> Sequence[Name]:
    """The names that a column of several numbers has in any row."""
    cells = (row[at] for row in table.rows)
    return list(dict.fromkeys(name for cell in cells if isinstance(cell, Named) for name, _ in cell.rows))


def _heads(column: Column, names: Sequence[Name], shared: bool, words: Words) -> Sequence[Head]:
    """The columns that one column becomes. `shared`: another one has the same names."""
    name = words.say(column.heading)

    def part(message: str) -> str:
        of = words.say(message)
        return name if of == name else words.say("sheet-part", column=name, part=of)

    if column.kind is Counted:
        return Head(part("report-count"), "count"), Head(part("report-share"), "share")
    if column.kind is ShareOf:
        return Head(part("report-share"), "share"), Head(part("sheet-of"), "count")
    if column.kind is Range:
        return Head(part("sheet-from"), "share"), Head(part("sheet-to"), "share")
    if column.kind is Named:
        said = [words.name(each) for each in names]
        return [Head(words.say("sheet-part", column=name, part=each) if shared else each, "count") for each in said]
    kinds: dict[type[Cell], Kind] = {Count: "count", Share: "share", Change: "change"}
    return (Head(name, kinds.get(column.kind, "text")),)


def _values(cell: Cell, names: Sequence[Name], words: Words) -> Sequence[Value]:
    """The values that one cell becomes."""
    match cell:
        case Count(value) | Share(value) | Change(value):
            return (value,)
        case Counted(first, second) | ShareOf(first, second) | Range(first, second):
            return first, second
        case Named():
            return [cell.of(name) for name in names]
        case Name() | Judged() | Line():
            return (words.cell(cell),)


def _weeks(table: Table, words: Words) -> Sheet:
    """A row a week: what the lines are of, then each line's number."""
    lines = [cell for row in table.rows for cell in row if isinstance(cell, Line)]
    every = list(zip(*(line.points for line in lines), strict=True))
    bases = (Head(words.say("sheet-weeks-base"), "count"),)
    heads = (Head(words.say("sheet-week"), "text"), Head(words.say("sheet-from"), "date"), *bases)
    rows = [(str(row[0].week), row[0].week.monday, row[0].base, *(point.count for point in row)) for row in every]
    name = words.say("sheet-weeks", table=words.say(table.heading or "report-title"))
    return Sheet(name, (*heads, *(Head(words.name(line.name), "count") for line in lines)), tuple(rows))
