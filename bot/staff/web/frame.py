"""What the pages for staff share: who is let in, the templates, the languages."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.channels.web.assets import Assets
from bot.staff.web.entry import Entry
from locales.catalogue import Catalogue
from reports.render.html import HERE as SHARED

HERE = Path(__file__).parent

TEXTS = "staff"  # the catalogue's flow of these pages: staff.ftl


class Frame:
    """Renders the templates in the reader's language."""

    def __init__(
        self, catalogue: Catalogue, entry: Entry, style: str, clock: Callable[[], datetime], language: str
    ) -> None:
        self.catalogue, self.entry, self.clock = catalogue, entry, clock
        self.assets = Assets(HERE / "static", "/staff/static")
        self.assets.add("report.css", style.encode())
        self._templates = Environment(
            loader=FileSystemLoader((HERE / "templates", SHARED)),
            autoescape=True,
            trim_blocks=True,
            undefined=StrictUndefined,
        )
        self._templates.globals.update(asset=self.assets.address)
        known = catalogue.languages.items()
        self.languages = {code: row for code, row in known if catalogue.has(TEXTS, code, "staff-title")}
        self.first = language if language in self.languages else catalogue.source

    def language(self, request: Request) -> str:
        """The one that is asked for, if staff can read it."""
        asked = request.query_params.get("language", self.first)
        return asked if asked in self.languages else self.first

    def page(self, template: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
        def say(message: str, **arguments: Any) -> str:
            return self.catalogue.text(TEXTS, language, message, arguments)

        given = {"say": say, "page": self.catalogue.languages[language]} | values
        return HTMLResponse(self._templates.get_template(template).render(given), status, {"Cache-Control": "no-store"})

    def closed(self, request: Request, address: str = "/staff") -> HTMLResponse:
        """For whoever was not let in. A browser keeps a strict cookie back when a link from elsewhere, such as a mail,
        led here: it asks once more."""
        elsewhere = request.headers.get("sec-fetch-site") == "cross-site" and "key" not in request.query_params
        status = 200 if elsewhere else 403
        language = self.language(request)
        return self.page("closed.html", language, status, message="staff-closed", again=address if elsewhere else None)
