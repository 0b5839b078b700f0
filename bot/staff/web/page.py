"""The staff page: the week's summary in a browser. Whoever has the address with the key may read it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.channels.web.assets import Assets
from bot.channels.web.limits import Bucket
from bot.staff.web.entry import Entry
from locales.catalogue import Catalogue
from reports.week import Week, WeekProblem, latest, parse

HERE = Path(__file__).parent
TEXTS = "staff"  # the catalogue's flow of this page: staff.ftl


def staff_router(
    *,
    catalogue: Catalogue,
    key: str,
    render_week: Callable[[str, str], str],
    style: str,
    clock: Callable[[], datetime],
    zone: ZoneInfo,
    language: str = "de",
    wrong_keys: Bucket | None = None,
) -> APIRouter:
    """GET /staff. `render_week(week, language)` gives the summary of a complete week ("2026-W47") as an HTML fragment;
    it may wait for the database. `style` is the stylesheet of such fragments, `language` the one shown first."""
    router = APIRouter()
    entry = Entry(key, wrong_keys or Bucket(burst=10, rate=0.1))
    assets = Assets(HERE / "static", "/staff/static")
    assets.add("report.css", style.encode())
    router.include_router(assets.router())
    templates = Environment(
        loader=FileSystemLoader(HERE / "templates"), autoescape=True, trim_blocks=True, undefined=StrictUndefined
    )
    templates.globals.update(asset=assets.address)
    languages = {code: row for code, row in catalogue.languages.items() if catalogue.has(TEXTS, code, "staff-title")}
    first = language if language in languages else catalogue.source

    def page(template: str, code: str, status: int = 200, **values: Any) -> HTMLResponse:
        def say(message: str) -> str:
            return catalogue.text(TEXTS, code, message)

        html = templates.get_template(template).render({"say": say, "page": catalogue.languages[code]} | values)
        return HTMLResponse(html, status, {"Cache-Control": "no-store"})

    @router.get("/staff")
    async def staff(request: Request) -> Response:
        asked = request.query_params
        code = asked.get("language", first) if asked.get("language", first) in languages else first
        if "key" in asked:
            if not entry.may_try(request, clock()):
                return page("closed.html", first, 429, message="staff-too-many", again=False)
            if entry.opens(asked["key"]):
                response = RedirectResponse(
                    _address({"week": asked.get("week"), "language": asked.get("language")}), 303
                )
                entry.let_in(request, response)
                return response
        elif entry.is_in(request):
            last = latest(clock(), zone)
            week = min(_week(asked.get("week", "")) or last, last)
            summary = await run_in_threadpool(render_week, str(week), code)
            following = _address({"week": str(week.next()), "language": code}) if week < last else None
            return page(
                "staff.html",
                code,
                summary=Markup(summary),
                previous=_address({"week": str(week.previous()), "language": code}),
                following=following,
                languages=[(row, _address({"week": str(week), "language": row.code})) for row in languages.values()],
            )
        # A browser keeps a strict cookie back when a link from elsewhere, such as a mail, led here: ask once more.
        elsewhere = request.headers.get("sec-fetch-site") == "cross-site" and "key" not in asked
        return page("closed.html", code, 200 if elsewhere else 403, message="staff-closed", again=elsewhere)

    return router


def _week(text: str) -> Week | None:
    try:
        return parse(text)
    except WeekProblem:
        return None


def _address(query: Mapping[str, str | None]) -> str:
    given = {name: value for name, value in query.items() if value}
    return "/staff" + ("?" + urlencode(given) if given else "")
