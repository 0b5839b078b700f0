"""Help for anyone, without a conversation: whom to call now, and who answers questions."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.channels.web.house import House

HELP = ("help-now", "help-emergency", "help-violence", "help-children", "help-ukraine", "help-contact", "help-how")


def help_router(house: House) -> APIRouter:
    """GET /help and /healthz."""
    router = APIRouter()

    @router.get("/help")
    async def numbers(request: Request) -> Response:
        return house.pages.page("help.html", house.language(request), messages=HELP)

    @router.api_route("/healthz", methods=["GET", "HEAD"])
    async def health() -> Response:
        return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})

    return router
