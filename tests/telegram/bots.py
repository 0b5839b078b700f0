"""One bot on the fake server: its updates on their way, and the methods that it may call."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram import limits
from tests.telegram.people import FakeGroup, FakeMessage, FakePerson
from tests.telegram.trouble import Trouble

if TYPE_CHECKING:
    from tests.telegram.server import FakeTelegram

MESSAGE_KEPT, TAP_KEPT, ANSWER_WITHIN = 24 * 3600, 150, 15  # seconds


class Refused(Exception):  # noqa: N818  (an answer, not a defect)
    """A call that Telegram refuses."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass
class Waiting:
    """An update that is not confirmed yet."""

    update: dict[str, Any]
    key: tuple[int, str]  # the queue in which order holds: a chat's messages, a person's taps
    at: float
    ready: float
    first: bool = True  # not one of trouble's copies


@dataclass
class FakeBot:
    fake: FakeTelegram
    token: str
    username: str
    trouble: Trouble = field(default_factory=Trouble)
    revoked: bool = False
    chats: dict[int, FakePerson | FakeGroup] = field(default_factory=dict)
    waiting: list[Waiting] = field(default_factory=list)
    handed: list[Waiting] = field(default_factory=list)
    taps: dict[str, float] = field(default_factory=dict)
    answered: list[str] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    webhook: dict[str, Any] = field(default_factory=dict)
    rates: limits.Rates = field(default_factory=limits.Rates)
    poller: int = 0
    update_id: int = 1000
    message_id: int = 10
    active: set[tuple[int, str]] = field(default_factory=set)

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": True, "first_name": "Needs", "username": self.username}

    @property
    def pending(self) -> int:
        """Updates that are not confirmed."""
        with self.fake.lock:
            return len(self.waiting)

    # ------------------------------------------------------------ people

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

    def sends_raw(self, update: dict[str, Any], key: tuple[int, str] = (0, "message")) -> None:
        """Any update at all; an update_id is added unless it has one."""
        with self.fake.lock:
            self._put({"update_id": self._next_update(), **update}, key)

    def restart_ids(self) -> None:
        """As after a quiet week."""
        with self.fake.lock:
            self.update_id = self.trouble.random.randrange(1, 2**31)

    # ------------------------------------------------------------ updates

    def queue(self, kind: str, body: dict[str, Any], key: tuple[int, str]) -> None:
        self._put({"update_id": self._next_update(), kind: body}, key)

    def _put(self, update: dict[str, Any], key: tuple[int, str]) -> None:
        chance = self.trouble.random
        for copy in range(self.trouble.copies):
            delay = chance.uniform(0, self.trouble.late) + (chance.uniform(0, self.trouble.copy_within) if copy else 0)
            now = self.fake.now()
            self.waiting.append(Waiting(update, key, now, now + delay, not copy))
        self.fake.changed()

    def ready(self) -> list[Waiting]:
        """What may be delivered now, in an order that Telegram may choose; what is too old is forgotten."""
        now = self.fake.now()
        kept = {"message": MESSAGE_KEPT, "tap": TAP_KEPT}
        self.waiting = [each for each in self.waiting if now - each.at < kept[each.key[1]]]
        blocked: set[tuple[int, str]] = set()
        found: list[Waiting] = []
        for each in self.waiting:  # in a queue nothing overtakes what is late, but a copy is late alone
            if each.ready > now:
                if each.first:
                    blocked.add(each.key)
            elif each.key not in blocked:
                found.append(each)
        return self._swapped(found) if self.trouble.swap else found

    def _swapped(self, found: list[Waiting]) -> list[Waiting]:
        queues: dict[tuple[int, str], list[Waiting]] = defaultdict(list)
        for each in found:
            queues[each.key].append(each)
        mixed: list[Waiting] = []
        while queues:
            key = self.trouble.random.choice(sorted(queues))
            mixed.append(queues[key].pop(0))
            if not queues[key]:
                del queues[key]
        return mixed

    def done(self, entries: list[Waiting]) -> None:
        finished = {id(each) for each in entries}
        self.waiting = [each for each in self.waiting if id(each) not in finished]
        self.fake.changed()

    async def get_updates(self, offset: int | None, limit: int, timeout: float) -> list[dict[str, Any]]:
        with self.fake.lock:
            if self.webhook.get("url"):
                raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
            self.poller += 1
            mine = self.poller
            if offset is not None:
                if self.handed and self.handed[-1].update["update_id"] + 1 == offset:
                    self.done(self.handed)
                else:
                    self.done([each for each in self.waiting if each.update["update_id"] < offset])
            self.handed = []
        self.fake.changed()
        ends = asyncio.get_running_loop().time() + timeout
        while True:
            with self.fake.lock:
                if self.poller != mine:
                    raise Refused(
                        409,
                        "Conflict: terminated by other getUpdates request; "
                        "make sure that only one bot instance is running",
                    )
                if self.revoked:
                    raise Refused(401, "Unauthorized")
                found = self.ready()[:limit]
                if found:
                    self.handed = found
                    return [each.update for each in found]
                soon = min((each.ready for each in self.waiting), default=None)
            left = ends - asyncio.get_running_loop().time()
            if left <= 0:
                return []
            await self.fake.pause(min(left, 0.02 if soon is not None else left))

    # ------------------------------------------------------------ methods

    def call(self, method: str, given: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> Any:
        """One method, checked and done. Raises Refused."""
        handler = getattr(self, "_do_" + method.lower(), None)
        if handler is None:
            raise Refused(400, f"Bad Request: the fake server does not know {method}")
        return handler(given, files)

    def _do_getme(self, given: dict[str, Any], files: Any) -> Any:
        more = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return self.user | more

    def _do_sendmessage(self, given: dict[str, Any], files: Any) -> Any:
        chat = self._chat(given, message=True)
        self._checked(limits.wrong_text(given["text"]) or limits.wrong_keyboard(given.get("reply_markup")))
        return self._keep(chat, given["text"], given.get("reply_markup"))

    def _do_senddocument(self, given: dict[str, Any], files: dict[str, tuple[str, bytes]]) -> Any:
        chat = self._chat(given, message=True)
        if not files:
            raise Refused(400, "Bad Request: there is no document in the request")
        if limits.units(given.get("caption") or "") > limits.CAPTION:
            raise Refused(400, "Bad Request: message caption is too long")
        name, content = next(iter(files.values()))
        message = self._keep(chat, given.get("caption") or "", given.get("reply_markup"), (name, content))
        message["document"] = {"file_id": "d", "file_unique_id": "d", "file_name": name, "file_size": len(content)}
        return message

    def _do_editmessagereplymarkup(self, given: dict[str, Any], files: Any) -> Any:
        return self._edit(given, None)

    def _do_editmessagetext(self, given: dict[str, Any], files: Any) -> Any:
        self._checked(limits.wrong_text(given["text"]))
        return self._edit(given, given["text"])

    def _do_answercallbackquery(self, given: dict[str, Any], files: Any) -> Any:
        asked = self.taps.get(given["callback_query_id"])
        if asked is None or self.fake.now() - asked > ANSWER_WITHIN:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if limits.units(given.get("text") or "") > limits.ANSWER:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answered.append(given["callback_query_id"])
        return True

    def _do_sendchataction(self, given: dict[str, Any], files: Any) -> Any:
        self._chat(given)
        return True

    def _do_deletemessage(self, given: dict[str, Any], files: Any) -> Any:
        chat = self._chat(given)
        if chat.sent.pop(int(given["message_id"]), None) is None:
            raise Refused(400, "Bad Request: message to delete not found")
        return True

    def _do_leavechat(self, given: dict[str, Any], files: Any) -> Any:
        chat = self._chat(given)
        assert isinstance(chat, FakeGroup)
        chat.left = True
        return True

    def _do_getchat(self, given: dict[str, Any], files: Any) -> Any:
        return self._chat(given).chat | {"accent_color_id": 1, "max_reaction_count": 1, "accepted_gift_types": {}}

    def _do_setwebhook(self, given: dict[str, Any], files: Any) -> Any:
        self.webhook = dict(given)
        self.fake.begin_bringing(self)
        return True

    def _do_deletewebhook(self, given: dict[str, Any], files: Any) -> Any:
        self.webhook = {}
        if given.get("drop_pending_updates"):
            self.waiting.clear()
        return True

    def _do_getwebhookinfo(self, given: dict[str, Any], files: Any) -> Any:
        waits = {"has_custom_certificate": False, "pending_update_count": len(self.waiting)}
        return {"url": self.webhook.get("url", ""), **waits}

    def _do_setmycommands(self, given: dict[str, Any], files: Any) -> Any:
        for command in given["commands"]:
            if not 1 <= len(command["command"]) <= 32 or not 1 <= len(command["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        self.commands[self._language(given)] = given["commands"]
        return True

    def _do_getmycommands(self, given: dict[str, Any], files: Any) -> Any:
        return self.commands.get(self._language(given), [])

    def _do_setmydescription(self, given: dict[str, Any], files: Any) -> Any:
        return self._describe(self.descriptions, given, "description", 512)

    def _do_setmyshortdescription(self, given: dict[str, Any], files: Any) -> Any:
        return self._describe(self.short_descriptions, given, "short_description", 120)

    # ------------------------------------------------------------ what methods share

    def _describe(self, kept: dict[str, str], given: dict[str, Any], name: str, most: int) -> bool:
        if len(given.get(name) or "") > most:
            raise Refused(400, "Bad Request: description is too long")
        kept[self._language(given)] = given.get(name) or ""
        return True

    def _language(self, given: dict[str, Any]) -> str:
        code = given.get("language_code") or ""
        if len(code) not in (0, 2):
            raise Refused(400, "Bad Request: invalid language code specified")
        return str(code)

    def _checked(self, wrong: str | None) -> None:
        if wrong:
            raise Refused(400, wrong)

    def _chat(self, given: dict[str, Any], message: bool | None = None) -> FakePerson | FakeGroup:
        """The chat, if the bot may write there now. `message` None: a call that no rate counts."""
        chat = self.chats.get(int(given["chat_id"]))
        if chat is None or not chat.known:
            raise Refused(400, "Bad Request: chat not found")
        if isinstance(chat, FakeGroup) and chat.moved_to is not None:
            raise Refused(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.moved_to,
            )
        if message is not None:
            wait = self.rates.refused(self.fake.monotonic(), chat.id, message)
            if wait is not None:
                raise Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def _keep(
        self, chat: FakePerson | FakeGroup, text: str, markup: Any, document: tuple[str, bytes] | None = None
    ) -> dict[str, Any]:
        number = self.next_message()
        chat.sent[number] = FakeMessage(number, text, _keys(markup), 0, document, self.fake.monotonic())
        self.fake.changed()
        return self.message_json(chat.chat, chat.sent[number])

    def _edit(self, given: dict[str, Any], text: str | None) -> Any:
        chat = self._chat(given, message=False)
        self._checked(limits.wrong_keyboard(given.get("reply_markup")))
        message = chat.sent.get(int(given["message_id"]))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        keys = _keys(given.get("reply_markup"))
        if keys == message.keyboard and text in (None, message.text):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly "
                "the same as a current content and reply markup of the message",
            )
        message.keyboard, message.text, message.edits = keys, text or message.text, message.edits + 1
        self.fake.changed()
        return self.message_json(chat.chat, message)

    def message_json(self, chat: dict[str, Any], message: FakeMessage) -> dict[str, Any]:
        rows = [
            [{"text": text} | ({"url": url} if url else {"callback_data": data}) for text, data, url in row]
            for row in message.keyboard
        ]
        body = {"message_id": message.id, "date": int(self.fake.now()), "chat": chat, "from": self.user}
        return body | {"text": message.text} | ({"reply_markup": {"inline_keyboard": rows}} if rows else {})

    def member(self, status: str) -> dict[str, Any]:
        return {"user": self.user, "status": status} | ({"until_date": 0} if status == "kicked" else {})

    def next_message(self) -> int:
        self.message_id += 1
        return self.message_id

    def _next_update(self) -> int:
        self.update_id += 1
        return self.update_id


def _keys(markup: Any) -> tuple[tuple[tuple[str, str | None, str | None], ...], ...]:
    rows = (markup or {}).get("inline_keyboard") or []
    return tuple(tuple((key["text"], key.get("callback_data"), key.get("url")) for key in row) for row in rows)
