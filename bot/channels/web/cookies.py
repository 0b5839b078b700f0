"""The two cookies: who the person is (a random token) and the language of pages that stand outside a conversation."""

import re
import secrets
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.base import language_for

YEAR = 365 * 24 * 3600
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")  # 128 random bits in URL-safe base 64
LANGUAGE = "needs-language"


def new_token() -> str:
    """A token nobody can guess."""
    return secrets.token_urlsafe(16)


def is_token(text: str) -> bool:
    """Whether the text has the form of a token."""
    return TOKEN.fullmatch(text) is not None


def token_of(request: Request) -> str | None:
    """The person's token, which is her address in the channel "web"."""
    token = request.cookies.get(_name(request), "")
    return token if is_token(token) else None


def remember(request: Request, response: Response, token: str, language: str) -> None:
    """Sets both cookies, for a year from now."""
    secure = request.url.scheme == "https"
    for name, value in ((_name(request), token), (LANGUAGE, language)):
        response.set_cookie(name, value, max_age=YEAR, path="/", secure=secure, httponly=True, samesite="lax")


def forget(request: Request, response: Response) -> None:
    """Takes the token away."""
    secure = request.url.scheme == "https"
    response.delete_cookie(_name(request), path="/", secure=secure, httponly=True, samesite="lax")


def language_of(request: Request, offered: Sequence[str], otherwise: str) -> str:
    """The language last chosen here, else the best that the browser asks for, else `otherwise`."""
    asked = [part.partition(";")[0] for part in request.headers.get("accept-language", "")[:500].split(",")]
    return language_for([request.cookies.get(LANGUAGE, ""), *asked], offered, otherwise)


def _name(request: Request) -> str:
    return "__Host-needs" if request.url.scheme == "https" else "needs"
