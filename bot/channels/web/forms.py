"""A posted form, read with care: from our own pages only, bounded, and made into what a person said."""

import asyncio
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Network, ip_address
from typing import get_args
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from bot.channels.base import typed
from bot.channels.limits import Limits
from bot.channels.web.cookies import token_of
from dialogs.conversation import Control, Conversation, Press, Said, Tap, Text

CONTROLS: frozenset[str] = frozenset(get_args(Control))
# These act on the question the person is looking at; the others mean the same whenever they arrive.
OF_THE_QUESTION: frozenset[str] = frozenset({"back", "skip", "done"})
MOST_FIELDS = 100
# A browser shows our answer to a message that is too long only when the message was taken off the wire.
DRAINED = 4 * 1024 * 1024
BODY = 60.0  # seconds in which a form must be here: the longest one takes half of it on the slowest network of phones


class Form(dict[str, list[str]]):
    """Field name -> values, cleaned of what no database takes."""

    def one(self, name: str) -> str:
        """The first value, stripped; "" without one."""
        return self.get(name, [""])[0].strip()


def sender(request: Request) -> str:
    """The network address of the sender; in IPv6 the network of it, as whoever has one has 2^64 addresses."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host[:64]
    if isinstance(address, IPv4Address):
        return host
    return str(address.ipv4_mapped or IPv6Network((int(address), 64), strict=False))


async def read_form(request: Request, limits: Limits, may: Callable[[], bool] = lambda: True) -> Form:
    """The fields. HTTPException 403 from another site, 429 too often, 408 too slow, 413 too long, 415 no form, 400 too
    many fields. `may` takes a drop of whoever sends, but for another site's: a page elsewhere, that one of a shelter
    looks at, must not use up the tries of all."""
    if not is_ours(request):
        raise HTTPException(403)
    if not may():
        raise HTTPException(429)
    body = await _body(request, limits.body)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(415)
    form = Form()
    try:
        pairs: Iterable[tuple[str, str]] = parse_qsl(
            body.decode("ascii", "replace"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS
        )
    except ValueError:
        raise HTTPException(400) from None
    for name, value in pairs:
        form.setdefault(name, []).append(typed(value))
    return form


def is_ours(request: Request) -> bool:
    """Whether a form was sent from our own page. Browsers say so in Sec-Fetch-Site, older ones in Origin; who sends
    neither is no browser that another site could have led here."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    try:
        return origin is None or urlsplit(origin).netloc == request.headers.get("host")
    except ValueError:  # no address at all
        return False


def said(form: Form) -> Said | None:
    """What the person said with this form; None when she sent it empty."""
    control, choices = form.one("control"), " ".join(form.get("choice", ())).split()
    alone = [choice for choice in choices if choice.startswith("@")]  # a button beside boxes that may be ticked
    if choices and control in ("", "done"):
        chosen = " ".join(alone[-1:] or dict.fromkeys(choices))
        return Tap(chosen, form.one("place"), _number(form.one("attempt")))
    if control in CONTROLS:
        return Press(control)  # type: ignore[arg-type]
    text = form.get("text", [""])[0]
    if text.strip():
        return Text(text)
    date = [form.one(part) for part in ("year", "month", "day")]
    while date and not date[-1]:
        date.pop()
    return Text("-".join(date)) if all(date) and date else None


def still_meant(words: Said, form: Form, conversation: Conversation | None) -> Said:
    """The same, or a stale tap when the page is older than the conversation: typed words and "skip" of another tab
    must not answer a question that this tab did not show."""
    place, attempt = form.one("place"), _number(form.one("attempt"))
    tied = isinstance(words, Text) or (isinstance(words, Press) and words.control in OF_THE_QUESTION)
    if conversation is None or not tied or attempt == conversation.attempt:
        return words
    return Tap("", place, attempt)


def by_person(request: Request) -> str:
    """Whom the limit of posts counts: the cookie, else the network address."""
    return token_of(request) or sender(request)


async def _body(request: Request, most: int) -> bytes:
    body, length = bytearray(), 0
    try:
        async with asyncio.timeout(BODY):
            async for chunk in request.stream():
                length += len(chunk)
                if length <= most:
                    body += chunk
                if length > DRAINED:
                    break
    except ClientDisconnect:
        raise HTTPException(400) from None
    except TimeoutError:
        raise HTTPException(408) from None
    if length > most:
        raise HTTPException(413)
    return bytes(body)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
