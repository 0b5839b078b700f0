"""The summary as plain text for a terminal or a mail: columns aligned by what a terminal shows, no bidi isolates."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from unicodedata import combining, east_asian_width

from dialogs.conversation import Number
from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from reports.render import lines
from reports.render.words import Words
from reports.summary import Need, Reason, Summary

WIDTH = 100


def render(summary: Summary, catalogue: Catalogue, language: str) -> str:
    """The whole summary, ending with a line end."""
    words = Words(summary, catalogue, language)
    whole = "\n".join(line.rstrip() for line in _lines(summary, words))
    return without_isolates(whole).strip("\n") + "\n"


def _lines(summary: Summary, words: Words) -> Iterator[str]:
    yield words.say("report-title")
    yield words.heading()
    yield ""
    instead = words.instead()
    if instead is not None:
        yield from wrap(instead, WIDTH)
        return
    yield words.say("report-people", count=Number(str(summary.people)))
    yield from wrap(words.say("report-not-representative"), WIDTH)
    found = words.findings()
    if found:
        yield from _heading(words, "report-findings")
        for sentence in found:
            yield from wrap(sentence, WIDTH, initial_indent="* ", subsequent_indent="  ")
    yield from _needs(summary, words)
    yield from _changes(summary, words)
    yield from _reasons(summary, words)
    yield from _municipalities(summary, words)
    yield from _heading(words, "report-conversations")
    ends = (("started", summary.started), ("completed", summary.completed), ("stopped", summary.stopped))
    yield from _table([[words.say(f"report-{name}"), words.number(count)] for name, count in ends])
    yield words.say("report-conversations-note")
    yield from _heading(words, "report-languages")
    yield from _table([[words.language_name(row.code), words.number(row.count)] for row in summary.languages])
    yield words.say("report-languages-note")
    yield ""
    yield words.say("report-legend")
    yield words.say("report-suppressed", count=Number(str(summary.suppressed)))


def _needs(summary: Summary, words: Words) -> Iterator[str]:
    yield from _heading(words, "report-needs")
    names = ("field", "count", "share", "range", "first", "second", "third")
    table = [[words.say(f"report-{name}") for name in names]]
    for need in summary.needs:
        row = [words.field(need.code), words.number(need.count), words.percent(need.share), words.range(need.course)]
        table.append(row + [words.number(count) for count in (need.first, need.second, need.third)])
    yield from _table(table)
    if summary.base is not None:
        yield words.say("report-needs-base", base=Number(str(summary.base)))
    yield from wrap(words.say("report-range-note"), WIDTH)


def _changes(summary: Summary, words: Words) -> Iterator[str]:
    yield from _heading(words, "report-changes")
    names = ("field", "previous", "change", "verdict", "before", "before-verdict", "line")
    table = [[words.say(f"report-{name}") for name in names]]
    largest = lines.top(summary)
    for need in summary.needs:
        row = [words.field(need.code), *_changed(need, words)]
        table.append([*row, lines.blocks(lines.points(need, summary), largest)])
    yield from _table(table, left=(0, 3, 5, 6))
    if summary.previous_base is not None:
        yield words.say("report-needs-base-before", base=Number(str(summary.previous_base)))
    yield from wrap(words.say("report-verdict-note"), WIDTH)
    yield from wrap(words.say("report-line-note", percent=Number(str(round(largest * 100)))), WIDTH)


def _reasons(summary: Summary, words: Words) -> Iterator[str]:
    yield from _heading(words, "report-reasons")
    table = [[words.say(f"report-{name}") for name in ("reason", "count", "share", "range")]]
    changed = [[words.say(f"report-{name}") for name in ("reason", "previous", "change", "verdict")]]
    changed[0] += [words.say(f"report-{name}") for name in ("before", "before-verdict")]
    for row in summary.reasons:
        name = words.reason(row.code)
        table.append([name, words.number(row.count), words.percent(row.share), words.range(row.course)])
        changed.append([name, *_changed(row, words)])
    yield from _table(table)
    if summary.reason_base is not None:
        yield words.say("report-reasons-base", base=Number(str(summary.reason_base)))
    yield ""
    yield from _table(changed, left=(0, 3, 5))
    if summary.previous_reason_base is not None:
        yield words.say("report-needs-base-before", base=Number(str(summary.previous_reason_base)))


def _changed(row: Need | Reason, words: Words) -> list[str]:
    """What the tables of changes say of a row: the week before, and the weeks before, each with its verdict."""
    course = row.course
    last = [words.previous(row), words.change(row.change), words.verdict(course.last)]
    return [*last, words.before(course), words.verdict(course.long)]


def _municipalities(summary: Summary, words: Words) -> Iterator[str]:
    yield from _heading(words, "report-municipalities")
    table = [[words.say(f"report-{name}") for name in ("municipality", "count", "municipality-needs")]]
    for row in summary.municipalities:
        table.append([words.municipality(row.code), words.number(row.count), words.named_there(row)])
    yield from _table(table, left=(0, 2))
    yield words.say("report-municipalities-note")


def _heading(words: Words, message: str) -> list[str]:
    text = words.say(message)
    return ["", text, "-" * _width(text)]


def _table(rows: Sequence[Sequence[str]], left: Sequence[int] = (0,)) -> Iterator[str]:
    cells = [[without_isolates(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = [
            cell + " " * (wide - _width(cell)) if at in left else " " * (wide - _width(cell)) + cell
            for at, (cell, wide) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(padded)


def _width(text: str) -> int:
    """Columns in a terminal."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
