"""The summary as HTML: `page` is a file of its own; `fragment` goes into the staff page, whose policy forbids inline
styles, so bars are classes of one stylesheet."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from dialogs.conversation import Number
from locales.catalogue import Catalogue
from reports.render import hidden, kinds, lines, missing
from reports.render.kinds import Table
from reports.render.quotes import said
from reports.render.tables import AHEAD, lay_out
from reports.render.words import Words
from reports.summary import Summary

HERE = Path(__file__).parent / "templates"


def page(
    summary: Summary, catalogue: Catalogue, language: str, before: Sequence[str] = (), after: Sequence[str] = ()
) -> str:
    """A whole document with its styles inside: nothing is loaded from anywhere. `before` and `after` the summary stand
    paragraphs, as a mail has them."""
    return _template("page.html").render(
        language=language,
        direction=catalogue.languages[language].direction,
        words=Words(summary, catalogue, language),
        style=Markup(stylesheet()),
        fragment=Markup(fragment(summary, catalogue, language)),
        before=before,
        after=after,
    )


def fragment(summary: Summary, catalogue: Catalogue, language: str) -> str:
    """The summary as one <article>, without a stylesheet and without inline styles. Its heading is an h1."""
    words = Words(summary, catalogue, language)
    laid = lay_out(summary)
    return _template("summary.html").render(
        summary=summary,
        words=words,
        ahead=_blocks([table for table in laid.tables if table.id in AHEAD]),
        behind=_blocks([table for table in laid.tables if table.id not in AHEAD]),
        kinds=kinds,
        n=_number,
        step=_step,
        lines=lines,
        missing=missing.sentences(summary, words),
        of_hidden=hidden.sentence(summary, laid, words),
        quotes=[said(quote, words) for quote in summary.quotes],
    )


@cache
def stylesheet() -> str:
    """The styles of a fragment: a file, and one class for each percent of a bar's length and a mark's place."""
    steps = "".join(
        f".report-w-{at}{{inline-size:{at}%}}.report-at-{at}{{inset-inline-start:{at}%}}\n" for at in range(101)
    )
    return (HERE / "summary.css").read_text(encoding="utf-8") + steps


def _blocks(every: Sequence[Table]) -> list[list[list[Table]]]:
    """Sections, each the tables below one heading, in blocks: narrow sections that follow each other are one."""
    sections: list[list[Table]] = []
    for table in every:
        if table.heading is None and sections:
            sections[-1].append(table)
        else:
            sections.append([table])
    blocks = [list(group) for _, group in groupby(sections, lambda section: section[0].narrow)]
    return [part for block in blocks for part in ([block] if block[0][0].narrow else [[one] for one in block])]


def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )


def _number(count: int | None) -> Number:
    return Number(str(count))


def _step(share: float | None) -> int:
    """A share as whole percents."""
    return round(100 * min(max(share or 0, 0), 1))
