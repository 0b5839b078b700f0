"""Those on the other side: people who write, tap, share, edit and block, and what the bot has sent them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.keyboards import ReplyKeyboard, reply_keyboard
from tests.telegram.limits import TEXT, units
from tests.telegram.messages import FakeMessage

if TYPE_CHECKING:
    from tests.telegram.bots import FakeBot

OTHERS: dict[str, Any] = {
    "photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}],
    "sticker": {
        **{"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1},
        **{"is_animated": False, "is_video": False},
    },
    "voice": {"file_id": "v", "file_unique_id": "v", "duration": 1},
    "video_note": {"file_id": "v", "file_unique_id": "v", "duration": 1, "length": 1},
    "document": {"file_id": "d", "file_unique_id": "d"},
    "location": {"latitude": 52.8, "longitude": 13.8},
    "contact": {"phone_number": "+491511234567", "first_name": "Other"},
}
PLACE = (52.8331, 13.8181)
PHONE = "4915112345678"  # apps share one's own number without a "+"


@dataclass
class FakePerson:
    """One person's private chat with one bot."""

    bot: FakeBot
    id: int
    language_code: str | None
    blocked: bool = False
    known: bool = False  # has written first
    sent: dict[int, FakeMessage] = field(default_factory=dict)
    wrote: dict[int, tuple[str, int]] = field(default_factory=dict)  # text and date of what she wrote
    reply_keyboard: ReplyKeyboard | None = None  # keys in place of her own keyboard

    @property
    def user(self) -> dict[str, Any]:
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": f"Person {self.id}"}
        return user | ({"language_code": self.language_code} if self.language_code else {})

    @property
    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": f"Person {self.id}"}

    @property
    def messages(self) -> tuple[FakeMessage, ...]:
        """What the bot has sent, oldest first."""
        with self.bot.fake.lock:
            return tuple(self.sent.values())

    def receives(self, message: FakeMessage, markup: Any) -> None:
        self.sent[message.id] = message
        self.reply_keyboard = reply_keyboard(markup, self.reply_keyboard)

    # ------------------------------------------------------------ what she sends

    def says(self, text: str) -> int:
        """Writes; returns the message's number."""
        assert 0 < units(text) <= TEXT, "an app would split this"
        more: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            more["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        return self._message(more, text)

    def sends(self, kind: str) -> int:
        """A photo, sticker, voice ..."""
        return self._message({kind: OTHERS[kind]}, "")

    def presses(self, label: str, *, place: tuple[float, float] = PLACE, phone: str = PHONE) -> int:
        """A key of the reply keyboard whose label begins so: its text is sent, or what it asks for."""
        with self.bot.fake.lock:
            assert self.reply_keyboard is not None, "there is no reply keyboard"
            text, asks = self.reply_keyboard.key(label)
            if self.reply_keyboard.one_time:
                self.reply_keyboard = None
            if asks == "location":
                return self.shares_location(*place)
            return self.shares_own_contact(phone) if asks == "contact" else self.says(text)

    def shares_location(self, latitude: float = PLACE[0], longitude: float = PLACE[1]) -> int:
        return self._message({"location": {"latitude": latitude, "longitude": longitude}}, "")

    def shares_own_contact(self, phone: str = PHONE) -> int:
        return self.shares_contact(phone, self.user["first_name"], self.id)

    def shares_contact(self, phone: str, name: str = "Other", user_id: int | None = None) -> int:
        """Anybody's; `user_id` for somebody who is in Telegram."""
        contact: dict[str, Any] = {"phone_number": phone, "first_name": name}
        return self._message({"contact": contact | ({"user_id": user_id} if user_id is not None else {})}, "")

    def edits(self, message: int, text: str) -> None:
        with self.bot.fake.lock:
            _, date = self.wrote[message]
            body = {"message_id": message, "date": date, "edit_date": int(self.bot.fake.now()), "text": text}
            self.bot.queue("edited_message", {**body, "chat": self.chat, "from": self.user}, (self.id, "message"))

    def taps(self, label: str, message: int | None = None) -> str:
        """The newest button whose label begins so (without its tick); returns the tap's id."""
        with self.bot.fake.lock:
            found = self._find(label, message)
            return self.taps_data(*found)

    def taps_data(self, data: str, message: int) -> str:
        """Any data, as a forger could send it."""
        with self.bot.fake.lock:
            fake = self.bot.fake
            identity = str(fake.number())
            self.bot.taps[identity] = fake.now()
            stands = self.sent.get(message)
            body: dict[str, Any] = {"id": identity, "from": self.user, "chat_instance": "7", "data": data}
            if stands is not None:
                body["message"] = self.bot.message_json(self.chat, stands)
            self.bot.queue("callback_query", body, (self.id, "tap"))
            return identity

    def blocks(self) -> None:
        self._membership("kicked")

    def unblocks(self) -> None:
        self._membership("member")

    # ------------------------------------------------------------ what she sees

    def wait(self, until: Callable[[tuple[FakeMessage, ...]], bool], timeout: float = 10) -> tuple[FakeMessage, ...]:
        """Waits until what the bot has sent is as wanted."""
        self.bot.fake.wait_for(lambda: until(tuple(self.sent.values())), timeout, lambda: str(self._last()))
        return self.messages

    def newest(self, after: int = 0, timeout: float = 10) -> FakeMessage:
        """The newest message of the bot, once there is one after `after`."""
        return self.wait(lambda sent: bool(sent) and sent[-1].id > after, timeout)[-1]

    def _last(self) -> list[str]:
        return [message.text[:200] for message in list(self.sent.values())[-3:]]

    def _find(self, label: str, message: int | None) -> tuple[str, int]:
        for one in reversed([*self.sent.values()]):
            if message is not None and one.id != message:
                continue
            for text, data, _ in (key for row in one.keyboard for key in row):
                if text.removeprefix("✅ ").startswith(label) and data is not None:
                    return data, one.id
        raise AssertionError(f"no button {label!r} in {[one.labels for one in self.sent.values()][-2:]}")

    def _message(self, more: dict[str, Any], text: str) -> int:
        with self.bot.fake.lock:
            self.known = True
            number, date = self.bot.next_message(), int(self.bot.fake.now())
            self.wrote[number] = text, date
            body = {"message_id": number, "date": date, "chat": self.chat, "from": self.user, **more}
            self.bot.queue("message", body, (self.id, "message"))
            return number

    def _membership(self, status: str) -> None:
        with self.bot.fake.lock:
            before, self.blocked = ("kicked" if self.blocked else "member"), status == "kicked"
            self.bot.queue(
                "my_chat_member",
                {
                    "chat": self.chat,
                    "from": self.user,
                    "date": int(self.bot.fake.now()),
                    "old_chat_member": self.bot.member(before),
                    "new_chat_member": self.bot.member(status),
                },
                (self.id, "member"),
            )
