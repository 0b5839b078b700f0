"""A group that somebody brought the bot into."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.messages import FakeMessage

if TYPE_CHECKING:
    from tests.telegram.bots import FakeBot
    from tests.telegram.people import FakePerson


@dataclass
class FakeGroup:
    """`left`: the bot has. `moved_to`: the supergroup that it became."""

    bot: FakeBot
    id: int
    title: str
    left: bool = False
    moved_to: int | None = None
    sent: dict[int, FakeMessage] = field(default_factory=dict)
    known: bool = True

    @property
    def chat(self) -> dict[str, Any]:
        kind = "supergroup" if self.id < -1_000_000_000_000 else "group"
        return {"id": self.id, "type": kind, "title": self.title}

    def receives(self, message: FakeMessage, markup: Any) -> None:
        self.sent[message.id] = message

    def add_bot(self, by: FakePerson) -> None:
        with self.bot.fake.lock:
            self.left = False
            self._happens(
                "my_chat_member",
                {
                    "from": by.user,
                    "old_chat_member": self.bot.member("left"),
                    "new_chat_member": self.bot.member("member"),
                },
                "member",
            )

    def says(self, by: FakePerson, text: str) -> None:
        with self.bot.fake.lock:
            self._service(self, {"from": by.user, "text": text})

    def upgrade(self) -> int:
        """Becomes a supergroup with another number, which both say; calls to the old one are refused."""
        with self.bot.fake.lock:
            self.moved_to = -1_000_000_000_000 - abs(self.id)
            other = self.bot.chats[self.moved_to] = FakeGroup(self.bot, self.moved_to, self.title)
            self._service(self, {"migrate_to_chat_id": self.moved_to})
            self._service(other, {"migrate_from_chat_id": self.id})
            return self.moved_to

    def _service(self, where: FakeGroup, more: dict[str, Any]) -> None:
        where._happens("message", {"message_id": self.bot.next_message(), **more}, "message")

    def _happens(self, kind: str, body: dict[str, Any], queue: str) -> None:
        when = {"date": int(self.bot.fake.now()), "chat": self.chat}
        self.bot.queue(kind, {**when, **body}, (self.id, queue))
