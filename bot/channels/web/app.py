"""The web chat as one ASGI application."""

from pathlib import Path

import structlog
from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.base import Desk
from bot.channels.limits import Limits
from bot.channels.web.assets import Assets
from bot.channels.web.chat import chat_router
from bot.channels.web.comeback import comeback_router
from bot.channels.web.guard import Guard
from bot.channels.web.help import help_router
from bot.channels.web.house import House
from bot.channels.web.pages import Pages
from storage.lanes import Busy, TurnFailed
from storage.problems import DatabaseProblem

log = structlog.get_logger(__name__)


def create_app(desk: Desk, limits: Limits | None = None) -> FastAPI:
    """The chat's pages on this desk. More routers may be included; they are guarded alike."""
    assets = Assets(Path(__file__).parent / "static", "/static")
    house = House(desk, Pages(desk, assets), limits or Limits())
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    for router in (chat_router(house), comeback_router(house), help_router(house), assets.router()):
        app.include_router(router)

    @app.exception_handler(HTTPException)
    async def not_possible(request: Request, error: HTTPException) -> Response:
        response = house.sentence(request, error.status_code)
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(Busy)
    async def busy(request: Request, error: Exception) -> Response:
        return house.sentence(request, 503)  # not taken: the same form may be sent again

    @app.exception_handler(DatabaseProblem)
    async def no_database(request: Request, error: Exception) -> Response:
        log.error("the database cannot be used", problem=getattr(error, "code", ""))
        return house.sentence(request, 503, "web-broken")  # not taken either

    @app.exception_handler(TurnFailed)
    async def set_aside(request: Request, error: Exception) -> Response:
        log.error("a message was set aside", where=str(error))
        return house.sentence(request, 500)

    places = any(question.type == "geopoint" for flow in desk.flows.values() for question in flow.questions())
    app.add_middleware(Guard, broken=lambda request: house.sentence(request, 500), places=places)
    return app
