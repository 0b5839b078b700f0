"""Who may read the staff page: whoever once opened the address with the key. Guessing is slowed down."""

import hmac
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.limits import Bucket
from bot.channels.web.forms import sender

COOKIE = "needs-staff"
DAYS = 30


class Entry:
    """The key is compared in constant time and never kept in a browser; a mark made of it is."""

    def __init__(self, key: str, tries: Bucket) -> None:
        self._key = key.encode()
        self._mark = hmac.digest(self._key, b"staff page", "sha256").hex()
        self._tries = tries

    def may_try(self, request: Request, now: datetime) -> bool:
        """Whether this network address may try a key now."""
        return self._tries.allows(sender(request), now)

    def opens(self, key: str) -> bool:
        """Whether it is the key."""
        return hmac.compare_digest(key.encode(errors="replace"), self._key)

    def let_in(self, request: Request, response: Response) -> None:
        """Remembers the browser."""
        response.set_cookie(
            COOKIE,
            self._mark,
            max_age=DAYS * 24 * 3600,
            path="/staff",
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="strict",
        )

    @property
    def form_mark(self) -> str:
        """Stands in our own forms: another site that sends one does not know it."""
        return hmac.digest(self._key, b"staff form", "sha256").hex()

    def is_ours(self, mark: str) -> bool:
        """Whether a form has the mark."""
        return hmac.compare_digest(mark.encode(errors="replace"), self.form_mark.encode())

    def is_in(self, request: Request) -> bool:
        """Whether the browser was let in."""
        return hmac.compare_digest(request.cookies.get(COOKIE, "").encode(errors="replace"), self._mark.encode())
