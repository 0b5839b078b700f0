"""The chat itself: pick a language, answer, see the conversation. Each POST is answered by a redirect."""

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.along.page import NAME
from bot.channels.base import Reply
from bot.channels.web import cookies
from bot.channels.web.forms import Form, by_person, read_form, said, sender, still_meant
from bot.channels.web.house import CHANNEL, House
from bot.channels.web.view import ENDED, view
from dialogs.conversation import Number, Press, Tap, Text

NOTICES = {"empty": "web-empty"}  # what /chat?notice=... may say
CODE_SHOWN = ("paused", "stopped")  # states in which a person leaves and may want to come back


def chat_router(house: House) -> APIRouter:
    """GET /, /chat and /file, POST /begin and /chat."""
    router = APIRouter()
    desk, pages, limits = house.desk, house.pages, house.limits

    @router.get("/")
    async def picker(request: Request) -> Response:
        if await house.look(cookies.token_of(request)):
            return to_chat()
        rows = [desk.catalogue.languages[code] for code in desk.offered]
        unread = {
            row.code: desk.catalogue.text(desk.flow, row.code, "say-unreviewed")
            for row in rows
            if row.reviewed_by is None
        }
        return pages.page(
            "picker.html", house.language(request), offered=rows, unread=unread, nonce=cookies.new_token()
        )

    @router.post("/begin")
    async def begin(request: Request) -> Response:
        form = await read_form(request, limits, lambda: limits.begins.allows(sender(request), desk.clock()))
        language, nonce = form.one("language"), form.one("nonce")
        if language not in desk.offered or not cookies.is_token(nonce):
            raise HTTPException(400)
        token = cookies.token_of(request)
        known = await house.look(token)
        if token and known:
            await change_language(token, nonce, known, language)
        else:
            # The form's nonce becomes the person's token, so that a form sent twice begins once.
            token = nonce
            begun = await desk.take(house.message(token, nonce, Text(""), language))
            if begun.repeated and await house.look(token) is None:  # an old page, and its data was deleted since
                token = cookies.new_token()
                await desk.take(house.message(token, token, Text(""), language))
        response = to_chat()
        cookies.remember(request, response, token, language)
        return response

    @router.get("/chat")
    async def chat(request: Request) -> Response:
        token = cookies.token_of(request)
        reply = await house.look(token)
        if token is None or reply is None:
            return RedirectResponse("/", 303)
        response = await page(token, reply, NOTICES.get(request.query_params.get("notice", "")))
        if reply.conversation:
            cookies.remember(request, response, token, reply.conversation.language)
        return response

    @router.post("/chat")
    async def answer(request: Request) -> Response:
        form = await read_form(request, limits, lambda: limits.posts.allows(by_person(request), desk.clock()))
        token = cookies.token_of(request)
        known = await house.look(token)
        if token is None or known is None:
            return RedirectResponse("/", 303)
        reply = await taken(token, form, known)
        if reply is None:
            return to_chat("?notice=empty")
        if reply.conversation is None or reply.conversation.state in ENDED:
            return await farewell(request, token, reply)
        response = to_chat()
        cookies.remember(request, response, token, reply.conversation.language)
        return response

    @router.get("/file")
    async def file(request: Request) -> Response:
        """Her answers, to take along."""
        token = cookies.token_of(request)
        made = await desk.own_file(CHANNEL, token) if token else None
        if made is None:
            return RedirectResponse("/", 303)
        kept = {"Content-Disposition": f'attachment; filename="{NAME}"', "Cache-Control": "no-store"}
        return Response(made, media_type="text/html; charset=utf-8", headers=kept)

    async def taken(token: str, form: Form, known: Reply) -> Reply | None:
        """The reply to a form; None when it says nothing."""
        words, nonce = said(form), form.one("nonce")
        if words is None:
            return None
        words = still_meant(words, form, known.conversation)
        return await desk.take(house.message(token, nonce if cookies.is_token(nonce) else cookies.new_token(), words))

    async def change_language(token: str, nonce: str, known: Reply, language: str) -> None:
        """Someone in a conversation went back to the picker and chose again."""
        if known.conversation is None or known.conversation.language == language:
            return
        reply = await desk.take(house.message(token, nonce, Press("language")))
        for prompt in reply.prompts:
            if any(option.token == language for option in prompt.options):
                tap = Tap(language, prompt.place or "", prompt.attempt)
                await desk.take(house.message(token, nonce + "-language", tap))

    async def page(token: str, reply: Reply, notice: str | None = None) -> Response:
        conversation = reply.conversation
        assert conversation is not None
        shown = view(desk, conversation, reply.prompts)
        language = shown.language
        code = await desk.come_back_code(token) if shown.state in CODE_SHOWN else None
        done = Number(str(shown.percent))
        return pages.page(
            "chat.html",
            language,
            view=shown,
            nonce=cookies.new_token(),
            notice=notice,
            code=code,
            dates=pages.dates(language) if shown.asked and shown.asked.input in ("date", "month", "year") else {},
            progress=desk.catalogue.text(conversation.flow, language, "web-progress", {"percent": done}),
        )

    async def farewell(request: Request, token: str, reply: Reply) -> Response:
        """The last words to someone of whom nothing is kept: there is no conversation left to redirect to."""
        if reply.conversation is None:
            response: Response = RedirectResponse("/", 303)
        else:
            response = await page(token, reply)
        cookies.forget(request, response)
        return response

    return router


def to_chat(query: str = "") -> RedirectResponse:
    """Back and reload show the conversation and never send the form again."""
    return RedirectResponse(f"/chat{query}#last", 303)
