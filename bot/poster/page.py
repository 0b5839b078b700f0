"""The poster as one HTML file that needs nothing else: a sheet of A4 for each language, to print and hang on a wall."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.poster.payload import start_payload
from dialogs.conversation import Argument, Number
from dialogs.flow import Flow
from locales.catalogue import Catalogue

HERE = Path(__file__).parent
ERRORS = "q"  # a quarter of the square may be torn or dirty
QUIET = 4  # modules of white around the square, as cameras want it
STEPS = ("camera", "square", "begin")


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a poster leads: the bot's user name, the web chat's address, or both."""

    bot: str | None = None
    web: str | None = None


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code: the message above it, the address in it and below it."""

    heading: str
    address: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The address as one may type it, in pieces between which a line may end."""
        start, mark, rest = self.address.removeprefix("https://").partition("?")
        return (start, mark + rest) if mark else (start,)

    @property
    def svg(self) -> Markup:
        """The code itself, as large as its place."""
        code = segno.make(self.address, error=ERRORS, micro=False)
        return Markup(code.svg_inline(border=QUIET, omitsize=True, title=self.address))


def squares(ways: Ways, flow: str, language: str, place: str = "") -> tuple[Square, ...]:
    """The codes of one sheet. ValueError when the bot's cannot carry flow, language and place."""
    found = []
    if ways.bot:
        found.append(Square("poster-telegram", f"https://t.me/{ways.bot}?start={start_payload(flow, language, place)}"))
    if ways.web:  # "without Telegram" says something only beside the other
        found.append(Square("poster-web" if ways.bot else "telegram-web", ways.web))
    return tuple(found)


def poster(catalogue: Catalogue, flow: Flow, languages: Iterable[str], ways: Ways, place: str = "") -> str:
    """The page, with a sheet for each language in the order given. ValueError as for `squares`."""
    templates = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    sheets = []
    for code in languages:

        def say(message: str, spoken: str = code, **numbers: int) -> str:
            arguments: dict[str, Argument] = {name: Number(str(value)) for name, value in numbers.items()}
            return catalogue.text(flow.name, spoken, message, arguments)

        def digits(number: int, spoken: str = code) -> str:
            return catalogue.label(flow.name, spoken, Number(str(number)))

        sheets.append(
            {
                "language": catalogue.languages[code],
                "say": say,
                "digits": digits,
                "squares": squares(ways, flow.name, code, place),
            }
        )
    return templates.get_template("poster.html").render(
        sheets=sheets,
        steps=STEPS,
        minutes=flow.minutes,
        style=Markup((HERE / "static" / "poster.css").read_text(encoding="utf-8")),
    )
