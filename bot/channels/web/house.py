"""What every route of the web chat needs, in one place."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.channels.base import Desk, Reply
from bot.channels.limits import Limits
from bot.channels.web.cookies import language_of
from bot.channels.web.pages import Pages
from dialogs.conversation import Message, Said

CHANNEL = "web"
SENTENCES = {
    400: "web-not-possible",
    403: "web-refused",
    404: "web-not-found",
    408: "web-broken",
    413: "web-too-long",
    429: "web-too-many",
    503: "web-too-many",
}


@dataclass(frozen=True, slots=True)
class House:
    """The desk, the pages and the limits."""

    desk: Desk
    pages: Pages
    limits: Limits

    def message(self, token: str, nonce: str, said: Said, language: str | None = None) -> Message:
        """What arrived. Its id is the form's nonce: the same each time that the form is sent."""
        flow = self.desk.flow if language else None
        return Message(CHANNEL, token, nonce, self.desk.clock(), said, language, flow)

    async def look(self, token: str | None) -> Reply | None:
        """The person's conversation, or None when there is none to show."""
        reply = await self.desk.look(CHANNEL, token) if token else None
        return reply if reply is not None and reply.conversation is not None else None

    def sentence(self, request: Request, status: int, message: str = "") -> HTMLResponse:
        """A kind short page for what cannot be done, in the person's language."""
        message = message or SENTENCES.get(status, "web-broken" if status >= 500 else "web-not-possible")
        response = self.pages.page("sentence.html", self.language(request), status, message=message)
        if status in (429, 503):
            response.headers["Retry-After"] = "60"
        return response

    def language(self, request: Request) -> str:
        """The language of a page outside a conversation."""
        source, offered = self.desk.catalogue.source, self.desk.offered
        return language_of(request, offered, source if source in offered else offered[0])
