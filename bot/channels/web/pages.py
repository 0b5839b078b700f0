"""Templates and what they are filled with. Every text comes from the catalogue; every value is escaped."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from bot.channels.base import Desk
from bot.channels.web.assets import Assets
from dialogs.conversation import Argument, Date, Number
from locales.languages import Language

# A telephone number in a help text: 110, 116 016, 0800 500 2250; never a time such as 14:00.
TELEPHONE = re.compile(r"(?<![0-9:.])(?:11[02]|\+?[0-9](?:[ /-]?[0-9]){5,14})(?![0-9:])", re.ASCII)
WITH_NUMBERS = ("help-", "say-person")  # messages of ours that name numbers to call
OLDEST_YEAR = 1950


class Pages:
    """Renders the templates in a language."""

    def __init__(self, desk: Desk, assets: Assets) -> None:
        self._desk = desk
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._templates.globals.update(asset=assets.address, with_numbers=with_numbers, paragraphs=paragraphs)

    def page(self, template: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
        """One page, never kept by a browser's cache."""
        row = self._desk.catalogue.languages[language]

        def say(message: str, **arguments: Argument) -> str:
            return self._desk.catalogue.text(self._desk.flow, language, message, arguments)

        html = self._templates.get_template(template).render(
            {"say": say, "page": row, "rows": self._desk.catalogue.languages, "template": template} | values
        )
        return HTMLResponse(html, status, {"Cache-Control": "no-store"})

    def dates(self, language: str) -> Mapping[str, list[tuple[str, str]]]:
        """(value, label) of the years, newest first, the months and the days, for the lists of a date question."""
        catalogue, flow = self._desk.catalogue, self._desk.flow
        this_year = self._desk.clock().year
        months = month_names(catalogue.languages[language])

        def digits(number: int) -> str:
            return catalogue.label(flow, language, Number(str(number)))

        return {
            "years": [
                (str(year), catalogue.label(flow, language, Date(str(year))))
                for year in range(this_year, OLDEST_YEAR - 1, -1)
            ],
            # With their numbers: one name can mean months of two calendars (Tigrinya መጋቢት), a number cannot.
            "months": [(f"{number:02}", f"{digits(number)} · {name}") for number, name in enumerate(months, start=1)],
            "days": [(f"{day:02}", digits(day)) for day in range(1, 32)],
        }


@cache
def month_names(language: Language) -> tuple[str, ...]:
    """The twelve months of the Gregorian calendar, as the language names one that stands alone."""
    if language.months:
        return language.months
    names = Locale.parse(language.babel).months["stand-alone"]["wide"]
    return tuple(names[number] for number in range(1, 13))


def paragraphs(text: str) -> Markup:
    """The text escaped; several lines as paragraphs with room between them."""
    lines = text.split("\n")
    if len(lines) == 1:
        return escape(text)
    return Markup("").join(Markup('<span class="paragraph">{}</span>').format(line) for line in lines if line.strip())


def with_numbers(message: str, text: str) -> Markup:
    """The text escaped, a paragraph a line; in help texts, telephone numbers can be tapped."""
    if not message.startswith(WITH_NUMBERS):
        return paragraphs(text)
    parts, end = [], 0
    for match in TELEPHONE.finditer(text):
        called = re.sub("[^0-9+]", "", match[0])
        parts += [
            escape(text[end : match.start()]),
            Markup('<a dir="ltr" href="tel:{}">{}</a>').format(called, match[0]),
        ]
        end = match.end()
    return Markup("").join([*parts, escape(text[end:])])
