"""A bot's message as it stands in a chat now, and as Telegram writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.telegram.keyboards import Keys


@dataclass
class FakeMessage:
    """`fixed`: came with a reply keyboard, and cannot be edited. `at`: the server's monotonic clock."""

    id: int
    text: str
    keyboard: tuple[Keys, ...] = ()
    edits: int = 0
    document: tuple[str, bytes] | None = None
    at: float = 0.0
    entities: tuple[dict[str, Any], ...] = ()
    fixed: bool = False

    @property
    def labels(self) -> list[str]:
        return [label for row in self.keyboard for label, _, _ in row]

    def json(self, chat: dict[str, Any], sender: dict[str, Any], now: float, file: str | None = None) -> dict[str, Any]:
        """A Message of the Bot API; `file` is its document's file_id."""
        body: dict[str, Any] = {"message_id": self.id, "date": int(now), "chat": chat, "from": sender}
        words, marks = ("text", "entities") if self.document is None else ("caption", "caption_entities")
        if self.text or self.document is None:
            body[words] = self.text
        if self.entities:
            body[marks] = list(self.entities)
        if self.document is not None:
            name, content = self.document
            body["document"] = {
                **{"file_id": file, "file_unique_id": file},
                **{"file_name": name, "file_size": len(content)},
            }
        rows = [
            [{"text": text} | ({"url": url} if url else {"callback_data": data}) for text, data, url in row]
            for row in self.keyboard
        ]
        return body | ({"reply_markup": {"inline_keyboard": rows}} if rows else {})
