"""GET /health: whether this process can take a message now, for whoever starts it again when it cannot."""

import asyncio
from collections.abc import Callable

from fastapi import APIRouter
from starlette.responses import PlainTextResponse, Response

from storage.problems import DatabaseProblem


def health_router(check: Callable[[], bool]) -> APIRouter:
    """`check` looks, in a thread, whether the database answers and messages are taken; it may raise DatabaseProblem."""
    router = APIRouter()

    @router.get("/health")
    async def health() -> Response:
        try:
            fine, why = await asyncio.to_thread(check), "stopped"
        except DatabaseProblem as problem:
            fine, why = False, problem.code
        # Codes for machines, the same that the log has.
        return PlainTextResponse("ok" if fine else why, 200 if fine else 503, {"Cache-Control": "no-store"})

    return router
