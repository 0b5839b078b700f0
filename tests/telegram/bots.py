"""One bot on the fake server: whom it knows, and how its updates leave."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.groups import FakeGroup
from tests.telegram.limits import Rates
from tests.telegram.messages import FakeMessage
from tests.telegram.methods import Methods, Refused
from tests.telegram.people import FakePerson
from tests.telegram.trouble import Trouble
from tests.telegram.updates import Key, Updates

if TYPE_CHECKING:
    from tests.telegram.server import FakeTelegram

Chat = FakePerson | FakeGroup
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"  # tdlib's words
)


@dataclass
class FakeBot:
    fake: FakeTelegram
    token: str
    username: str
    trouble: Trouble = field(default_factory=Trouble)
    revoked: bool = False
    chats: dict[int, Chat] = field(default_factory=dict)
    taps: dict[str, float] = field(default_factory=dict)  # id -> when
    answered: list[str] = field(default_factory=list)  # taps' ids
    menus: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)  # (scope, language)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)  # by file_id
    webhook: dict[str, Any] = field(default_factory=dict)
    rates: Rates = field(default_factory=Rates)
    _message_id: int = 10
    _poller: int = 0
    _ended_by: str = ""

    def __post_init__(self) -> None:
        self.updates = Updates(self.trouble)
        self.methods = Methods(self)

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": True, "first_name": "Needs", "username": self.username}

    @property
    def commands(self) -> dict[str, list[dict[str, str]]]:
        """The menu that everybody sees, by language; "" for all others."""
        return {language: menu for (scope, language), menu in self.menus.items() if scope == "default"}

    @property
    def pending(self) -> int:
        """Updates that are not confirmed."""
        with self.fake.lock:
            return len(self.updates)

    # ------------------------------------------------------------ what happens to it

    def person(self, language_code: str | None = "ar") -> FakePerson:
        with self.fake.lock:
            person = FakePerson(self, 5_000_000_000 + self.fake.number(), language_code)
            self.chats[person.id] = person
            return person

    def group(self, title: str = "Group") -> FakeGroup:
        with self.fake.lock:
            group = FakeGroup(self, -self.fake.number() - 1000, title)
            self.chats[group.id] = group
            return group

    def revoke(self) -> None:
        self.revoked = True
        self.fake.changed()

    def sends_raw(self, update: dict[str, Any], key: Key = (0, "message")) -> None:
        """Any update at all; an update_id is added unless it has one."""
        with self.fake.lock:
            self.updates.put(update, key, self.fake.now(), always=True)
        self.fake.changed()

    def restart_ids(self) -> None:
        """As after a quiet week: once nothing waits, the next update has any number at all."""
        with self.fake.lock:
            self.updates.restart()

    # ------------------------------------------------------------ updates

    def queue(self, kind: str, body: dict[str, Any], key: Key) -> None:
        """Something happened that the bot may want to know."""
        self.updates.put({kind: body}, key, self.fake.now())
        self.fake.changed()

    async def get_updates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        """A newer call ends an older one. Raises Refused."""
        with self.fake.lock:
            if self.webhook.get("url"):
                raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
            self._end_polling(OTHER_POLLER)
            mine = self._poller
            self.updates.allow(given.get("allowed_updates"))
            self.updates.confirm(given.get("offset"))
        self.fake.changed()
        limit = min(max(int(given.get("limit") or 100), 1), 100)
        ends = asyncio.get_running_loop().time() + float(given.get("timeout") or 0)
        while True:
            with self.fake.lock:
                if self._poller != mine:
                    raise Refused(409, self._ended_by)
                if self.revoked:
                    raise Refused(401, "Unauthorized")
                found = self.updates.hand_over(limit, self.fake.now())
                soon = len(self.updates) > 0
            left = ends - asyncio.get_running_loop().time()
            if found or left <= 0:
                return found
            await self.fake.pause(min(left, 0.02 if soon else left))

    def _end_polling(self, why: str) -> None:
        self._poller, self._ended_by = self._poller + 1, why

    def bring_to(self, webhook: dict[str, Any]) -> None:
        """From now on updates are brought there, or fetched when it has no address."""
        if webhook["url"]:
            self._end_polling("Conflict: terminated by setWebhook request")
        self.webhook = dict(webhook)
        self.updates.allow(webhook.get("allowed_updates"))
        if webhook.get("drop_pending_updates"):
            self.updates.clear()
        self.fake.bring(self)
        self.fake.changed()

    # ------------------------------------------------------------ what it says

    def message_json(self, chat: dict[str, Any], message: FakeMessage) -> dict[str, Any]:
        """As Telegram writes it; a document can be sent again by its file_id."""
        file = None
        if message.document is not None:
            file = f"document-{message.id}"
            self.files[file] = message.document
        return message.json(chat, self.user, self.fake.now(), file)

    def member(self, status: str) -> dict[str, Any]:
        return {"user": self.user, "status": status} | ({"until_date": 0} if status == "kicked" else {})

    def next_message(self) -> int:
        self._message_id += 1
        return self._message_id
