"""The archive: all weeks, newest first and side by side, each to read and to take along in every form."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.staff.web.compare import clear, compare
from bot.staff.web.frame import TEXTS, Frame
from dialogs.conversation import Number, Say
from reports.findings import findings
from reports.render.formats import FORMATS
from reports.render.pdf import PdfProblem
from reports.render.words import Words
from reports.summary import EVERYONE, Need, Reason, Summary
from reports.week import Week, WeekProblem, latest, parse

ADDRESS = "/staff/archive"
WEEKS = 12  # on a page
TOP = 3  # needs of a week
UNCHANGED = ("report-finding-chance", "report-finding-few")
ORDER = ("pdf", "xlsx", "html", "json", "text")  # of the files
ReadWeek = Callable[[Week, str], Summary]


@dataclass(frozen=True, slots=True)
class Card:
    """A week in short. `instead` is what there is to say where there are no numbers."""

    week: Week
    name: str
    days: str
    address: str
    instead: str | None
    people: str
    base: str | None
    needs: list[tuple[str, str, str, int]]  # name, people, share, share in whole percents for the bar
    changes: list[tuple[str, str]]  # name, verdict
    unchanged: str | None  # what is said where nothing changed clearly
    files: list[tuple[str, str]]  # form, address


def archive_router(
    frame: Frame,
    read_week: ReadWeek,
    first_week: Callable[[], Week | None],
    zone: ZoneInfo,
    audiences: Collection[str],
    flow: str,
) -> APIRouter:
    """GET /staff/archive, and its files: /staff/archive/2026-W47.pdf; both of the whole or of an audience."""
    router = APIRouter()

    def asked_for(request: Request) -> str:
        asked = request.query_params.get("audience", EVERYONE)
        return asked if asked in audiences else EVERYONE

    def read(newest: Week, oldest: Week, language: str, audience: str) -> list[Words]:
        found: list[Words] = []
        week = newest
        while week >= oldest and len(found) < WEEKS:
            summary = read_week(week, audience)
            found.append(Words(summary, frame.catalogue, language))
            week = week.previous()
        return found

    @router.get(ADDRESS)
    async def archive(request: Request) -> Response:
        if not frame.entry.is_in(request):
            return frame.closed(request, ADDRESS)
        language, last, audience = frame.language(request), latest(frame.clock(), zone), asked_for(request)
        first = await run_in_threadpool(first_week)
        oldest = last if first is None else min(first, last)
        newest = max(min(_week(request.query_params.get("until", "")) or last, last), oldest)
        shown = await run_in_threadpool(read, newest, oldest, language, audience)

        def page_of(week: Week, code: str) -> str:
            until = None if week == last else str(week)
            return _address(ADDRESS, until=until, language=code, audience=audience)

        older, newer = newest, newest
        for _ in range(WEEKS):
            older, newer = older.previous(), newer.next()
        return frame.page(
            "archive.html",
            language,
            cards=[_card(each) for each in shown],
            compared=[each for each in shown if each.instead() is None],
            lines=compare([each for each in shown if each.instead() is None]),
            latest=_address("/staff", language=language, audience=audience),
            audience=audience,
            audiences=audience_names(frame, flow, language, audiences),
            here=ADDRESS,
            kept=[("language", language)],
            older=page_of(older, language) if older >= oldest else None,
            newer=page_of(min(newer, last), language) if newest < last else None,
            languages=[(row, page_of(newest, row.code)) for row in frame.languages.values()],
        )

    @router.get(ADDRESS + "/{name}")
    async def file(request: Request, name: str) -> Response:
        if not frame.entry.is_in(request):
            return frame.closed(request, ADDRESS)
        language = frame.language(request)
        stem, _, end = name.rpartition(".")
        form, week = next((form for form in FORMATS.values() if form.end == end), None), _week(stem)
        if form is None or week is None or week > latest(frame.clock(), zone):
            return frame.page("closed.html", language, 404, message="archive-no-file", again=None)

        audience = asked_for(request)

        def made(week: Week = week) -> tuple[str, bytes]:
            summary = read_week(week, audience)
            return form.file_name(summary), form.render(summary, frame.catalogue, language)

        try:
            file_name, content = await run_in_threadpool(made)
        except PdfProblem:
            return frame.page("closed.html", language, 503, message="archive-no-pdf", again=None)
        headers = {"Content-Disposition": f'attachment; filename="{file_name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=form.media, headers=headers)

    return router


def _card(words: Words) -> Card:
    summary, week = words.summary, words.summary.week
    given = {"language": words.language, "audience": summary.audience}
    shown = [need for need in summary.needs[:TOP] if need.count is not None and need.share is not None]
    return Card(
        week=week,
        name=words.say("report-week-short", number=str(week.number), year=str(week.year)),
        days=words.say("report-days", **words.days()),
        address=_address("/staff", week=str(week), **given),
        instead=words.instead(),
        people="" if summary.people is None else words.say("report-people", count=Number(str(summary.people))),
        base=None if summary.base is None else words.number(summary.base),
        needs=[
            (words.field(need.code), words.number(need.count), words.percent(need.share), round(100 * need.share))
            for need in shown
            if need.share is not None
        ],
        changes=list(_changes(summary, words)),
        unchanged=next((words.say(each.message) for each in findings(summary) if each.message in UNCHANGED), None),
        files=[(name, _address(f"{ADDRESS}/{week}.{FORMATS[name].end}", **given)) for name in ORDER],
    )


def _changes(summary: Summary, words: Words) -> Iterator[tuple[str, str]]:
    """What changed clearly, as the week's page says it."""
    rows: tuple[Need | Reason, ...] = (*summary.needs, *summary.reasons)
    for row in rows:
        verdict = clear(row)
        if verdict is not None:
            name = words.field(row.code) if isinstance(row, Need) else words.reason(row.code)
            yield name, words.verdict(verdict)


def audience_names(frame: Frame, flow: str, language: str, audiences: Iterable[str]) -> list[tuple[str, str]]:
    """Codes and names, as a picker has them."""
    everyone = frame.catalogue.text(TEXTS, language, "archive-everyone")
    return [
        (code, everyone if code == EVERYONE else frame.catalogue.label(flow, language, Say(f"municipality-{code}")))
        for code in audiences
    ]


def _week(text: str) -> Week | None:
    try:
        return parse(text)
    except WeekProblem:
        return None


def _address(path: str, **query: str | None) -> str:
    given = {name: value for name, value in query.items() if value and (name, value) != ("audience", EVERYONE)}
    return path + ("?" + urlencode(given) if given else "")
