"""Coming back on another device: a code to write down, and the page that takes it."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web import cookies
from bot.channels.web.chat import to_chat
from bot.channels.web.forms import read_form, sender
from bot.channels.web.house import House
from bot.codes import canonical


def comeback_router(house: House) -> APIRouter:
    """GET /code, GET and POST /return."""
    router = APIRouter()
    desk, pages, limits = house.desk, house.pages, house.limits

    @router.get("/code")
    async def code(request: Request) -> Response:
        token = cookies.token_of(request)
        reply = await house.look(token)
        language = reply.conversation.language if reply and reply.conversation else house.language(request)
        found = await desk.come_back_code(token) if token and reply else None
        return pages.page("code.html", language, code=found)

    @router.get("/return")
    async def ask(request: Request) -> Response:
        return pages.page("return.html", house.language(request), notice=None)

    @router.post("/return")
    async def come_back(request: Request) -> Response:
        form = await read_form(request, limits, lambda: limits.codes.allows(sender(request), desk.clock()))
        written = canonical(form.one("code"))
        token = await desk.address_for_code(written) if written else None
        reply = await house.look(token)
        if token is None or reply is None or reply.conversation is None:
            return pages.page("return.html", house.language(request), 422, notice="web-return-wrong")
        response = to_chat()
        cookies.remember(request, response, token, reply.conversation.language)
        return response

    return router
