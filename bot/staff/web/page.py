"""The staff page: the week's summary in a browser. Whoever has the address with the key may read it."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.limits import Bucket
from bot.staff.quoting import Quoting
from bot.staff.web.archive import ReadWeek, archive_router, audience_names
from bot.staff.web.entry import Entry
from bot.staff.web.frame import TEXTS, Frame
from bot.staff.web.quotes import address as quotes_address
from bot.staff.web.quotes import quotes_router
from locales.catalogue import Catalogue
from reports.summary import EVERYONE
from reports.week import Week, WeekProblem, latest, parse


def staff_router(
    *,
    catalogue: Catalogue,
    key: str,
    render_week: Callable[[str, str, str], str],
    read_week: ReadWeek,
    first_week: Callable[[], Week | None],
    style: str,
    clock: Callable[[], datetime],
    zone: ZoneInfo,
    audiences: Collection[str] = (EVERYONE,),
    language: str = "de",
    wrong_keys: Bucket | None = None,
    quoting: Quoting | None = None,
    flow: str = TEXTS,
) -> APIRouter:
    """GET /staff, and the archive below it. `render_week(week, language, audience)` gives the summary of a complete
    week ("2026-W47") as an HTML fragment, `read_week` as data; both may wait for the database. `first_week` is the
    oldest that there is, `audiences` whose pages there are. `style` is the stylesheet of fragments, `language` the one
    shown first. `quoting` adds the list of words to quote, of the flow `flow`."""
    router = APIRouter()
    entry = Entry(key, wrong_keys or Bucket(burst=10, rate=0.1))
    frame = Frame(catalogue, entry, style, clock, language)
    router.include_router(frame.assets.router())
    router.include_router(archive_router(frame, read_week, first_week, zone, audiences, flow))
    if quoting is not None:
        router.include_router(quotes_router(frame, quoting, flow))

    @router.get("/staff")
    async def staff(request: Request) -> Response:
        asked = request.query_params
        code = frame.language(request)
        if "key" in asked:
            if not entry.may_try(request, clock()):
                return frame.page("closed.html", frame.first, 429, message="staff-too-many", again=None)
            if entry.opens(asked["key"]):
                response = RedirectResponse(
                    _address({name: asked.get(name) for name in ("week", "language", "audience")}), 303
                )
                entry.let_in(request, response)
                return response
        elif entry.is_in(request):
            last = latest(clock(), zone)
            week = min(_week(asked.get("week", "")) or last, last)
            audience = asked.get("audience", EVERYONE) if asked.get("audience") in audiences else EVERYONE
            part = None if audience == EVERYONE else audience
            summary = await run_in_threadpool(render_week, str(week), code, audience)

            def address(of: Week, language: str = code) -> str:
                return _address({"week": str(of), "language": language, "audience": part})

            return frame.page(
                "staff.html",
                code,
                archive="/staff/archive?" + urlencode({"language": code, "audience": audience}),
                summary=Markup(summary),
                previous=address(week.previous()),
                following=address(week.next()) if week < last else None,
                quotes=quotes_address(code) if quoting is not None else None,
                languages=[(row, address(week, row.code)) for row in frame.languages.values()],
                audiences=audience_names(frame, flow, code, audiences),
                audience=audience,
                here="/staff",
                kept=[("week", str(week)), ("language", code)],
            )
        return frame.closed(request)

    return router


def _week(text: str) -> Week | None:
    try:
        return parse(text)
    except WeekProblem:
        return None


def _address(query: Mapping[str, str | None]) -> str:
    given = {name: value for name, value in query.items() if value}
    return "/staff" + ("?" + urlencode(given) if given else "")
