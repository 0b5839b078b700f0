"""Updates that Telegram brings to our own address: taken, committed, and only then acknowledged.

Without the secret nothing is read. What cannot be taken now is asked for again (503); what never can be is
acknowledged, as Telegram would hold back the rest of that chat.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import structlog
from fastapi import APIRouter
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

SECRET = "x-telegram-bot-api-secret-token"
LARGEST = 1024 * 1024  # bytes; Telegram's own updates are a few thousand

log = structlog.get_logger(__name__)


def webhook_router(url: str, secret: str, take: Callable[[Any], Awaitable[None]]) -> APIRouter:
    """POST at the path of `url`. `take` returns when an update is committed, and raises when it must come again."""
    router = APIRouter()

    @router.post(urlsplit(url).path or "/")
    async def update(request: Request) -> Response:
        given = request.headers.get(SECRET, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode()):
            log.warning("a call to the webhook without its secret")
            return Response(status_code=403)
        raw = await _read(request)
        if raw is None:
            log.error("an update that cannot be read", why="not JSON, or too large")
            return Response()
        try:
            await take(raw)
        except Exception as error:
            log.warning("an update is asked for again", error=type(error).__name__)
            return Response(status_code=503)
        return Response()

    return router


async def _read(request: Request) -> Any:
    body = bytearray()
    try:
        async for chunk in request.stream():
            if len(body) <= LARGEST:
                body += chunk
        return json.loads(body) if len(body) <= LARGEST else None
    except (ValueError, RecursionError, ClientDisconnect):
        return None
