"""The staff page's list of words that may be quoted: approve, shorten, refuse, undo. Works without JavaScript."""

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.channels.limits import Limits
from bot.channels.web.forms import Form, read_form
from bot.staff.quoting import Quoting
from bot.staff.web.frame import Frame
from dialogs.conversation import Number
from reports.quotes import Card, quote_of
from reports.redaction import KINDS
from reports.render.quotes import removed, said, told
from reports.render.words import Labels

PATH = "/staff/quotes"
AT_ONCE = 5  # waiting ones on a page
DONE = ("approved", "refused", "undone", "gone", "not-shorter")


def quotes_router(frame: Frame, quoting: Quoting, flow: str, limits: Limits | None = None) -> APIRouter:
    """GET and POST /staff/quotes. `flow` is the one whose needs are named."""
    router, entry, limits = APIRouter(), frame.entry, limits or Limits()
    labels = {code: Labels(flow, frame.catalogue, code) for code in frame.languages}

    @router.get(PATH)
    async def quotes(request: Request) -> Response:
        if not entry.is_in(request):
            return frame.closed(request, PATH)
        asked, code = request.query_params, frame.language(request)
        listed = await run_in_threadpool(quoting.listed)
        done, words = asked.get("done", ""), labels[code]
        decided = [_shown(card, words) for card in listed.decided]
        return frame.page(
            "quotes.html",
            code,
            waiting=[_shown(card, words) for card in listed.waiting[:AT_ONCE]],
            more=Number(str(max(0, len(listed.waiting) - AT_ONCE))),
            decided=decided,
            hidden_ones=listed.hidden,
            done=done if done in DONE else None,
            last=next((card for card in decided if card["token"] == asked.get("about")), None),
            form_mark=entry.form_mark,
            path=PATH,
            languages=[(row, address(row.code)) for row in frame.languages.values()],
            back="/staff?" + urlencode({"language": code}),
        )

    @router.post(PATH)
    async def decide(request: Request) -> Response:
        form = await read_form(request, limits)
        if not entry.is_in(request) or not entry.is_ours(form.one("form")):
            raise HTTPException(403)
        code = form.one("language") if form.one("language") in labels else frame.first
        token = form.one("quote")
        done = await run_in_threadpool(_do, quoting, form, token, labels[code])
        return RedirectResponse(address(code, done, token), 303)

    return router


def address(language: str, done: str = "", about: str = "") -> str:
    """The page in a language, with what was just done."""
    return f"{PATH}?" + urlencode({"language": language} | ({"done": done, "about": about} if done else {}))


def _do(quoting: Quoting, form: Form, token: str, words: Labels) -> str:
    match form.one("do"):
        case "approve":
            week = quoting.approve(token, None)
        case "shorten":
            week = quoting.approve(token, None, _written(form, "text", words), _written(form, "translation", words))
        case "refuse":
            return "refused" if quoting.refuse(token, None) else "gone"
        case "undo":
            return "undone" if quoting.undo(token) else "gone"
        case _:
            raise HTTPException(400)
    return week if isinstance(week, str) else "approved"


def _written(form: Form, name: str, words: Labels) -> str | None:
    """What stands in a field, with the marks as they are kept."""
    if name not in form:
        return None
    text = form.one(name)
    for kind in KINDS:
        text = text.replace(removed(kind, words), f"⟦{kind}⟧")
    return text


def _shown(card: Card, words: Labels) -> dict[str, Any]:
    """A card for the template. Of a refused one that may not be shown, only that there was one."""
    quote = quote_of(card.told) if card.told is not None else None
    week = card.candidate.week
    return {
        "token": card.candidate.token,
        "state": card.candidate.state,
        "week": week,
        "said": said(quote, words) if quote else None,
        "words": words,
        "text": told(quote.text, words) if quote else None,
        "translation": told(quote.translation, words) if quote else None,
        "removed": " ".join(removed(kind, words) for kind in card.removed),
        "withheld": card.withheld,
    }
