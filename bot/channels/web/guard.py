"""Around everything: headers that let a page load nothing from elsewhere, and a kind page when something breaks."""

from collections.abc import Callable

import structlog
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",  # see PLACES
    # Not "no-referrer": browsers would then send "Origin: null" with our own forms, and old ones send nothing better.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
# Only where a flow asks for a place: the page may then ask the browser, which asks the person.
PLACES = {"Permissions-Policy": HEADERS["Permissions-Policy"].replace("geolocation=()", "geolocation=(self)")}
log = structlog.get_logger(__name__)


class Guard:
    """An ASGI middleware. `broken` makes the page for an error that nobody expected; `places` whether pages may ask the
    browser where it is."""

    def __init__(self, app: ASGIApp, broken: Callable[[Request], Response], places: bool = False) -> None:
        self._app = app
        self._broken = broken
        self._headers = HEADERS | (PLACES if places else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def guarded(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, guarded)
        except Exception as error:  # its text may hold what a person wrote, so only its kind is logged
            log.error("page failed", path=_pattern(scope), error=type(error).__name__)
            if begun:
                raise
            await self._broken(Request(scope))(scope, receive, guarded)


def _pattern(scope: Scope) -> str:
    """The route's pattern, never the path as sent."""
    return str(getattr(scope.get("route"), "path", "?"))
