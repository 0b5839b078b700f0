"""How the pages are served: uvicorn, with an end to its patience."""

import asyncio
from typing import Any

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD = 30.0  # seconds in which a connection must bring a request's head, its first or its next
STILL = 4  # looks in a row, HEAD apart, at which somebody has taken nothing of what is sent to her
GRACE = 5  # seconds that open requests have to end


class Hurried(H11Protocol):
    """Closes a connection that brings no request. uvicorn alone waits for ever once a first byte came, or before it:
    a few thousand such connections are all that a process may have. The time of a form's body is the form's. One whose
    other end takes nothing any more is broken off: closing it would wait for that end, for ever."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._seen: Any = None  # the last request at the last look
        self._unread, self._still = 0, 0  # bytes that wait to be taken; looks since which not one was
        self._look = self.loop.call_later(HEAD, self._looks)

    def connection_lost(self, exc: Exception | None) -> None:
        self._look.cancel()
        super().connection_lost(exc)

    def _looks(self) -> None:
        unread = self.transport.get_write_buffer_size()
        self._still = self._still + 1 if unread and unread == self._unread else 0
        self._unread = unread
        if self._still >= STILL:
            self.transport.abort()
            return
        done = not unread and (self.cycle is None or self.cycle.response_complete)
        if done and self.cycle is self._seen:
            self.transport.close()
            return
        self._seen = self.cycle
        self._look = self.loop.call_later(HEAD, self._looks)


def configured(app: FastAPI) -> uvicorn.Config:
    """The server's settings. It logs nothing itself: addresses are people's."""
    return uvicorn.Config(
        app, http=Hurried, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=GRACE
    )
