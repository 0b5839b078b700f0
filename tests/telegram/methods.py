"""The methods that a bot may call: each checked as Telegram checks it, and done. Arguments are of the right types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from tests.telegram import limits, marks
from tests.telegram.arguments import ATTACHED, Files
from tests.telegram.keyboards import inline_keys, wrong_markup
from tests.telegram.messages import FakeMessage
from tests.telegram.people import FakePerson

if TYPE_CHECKING:
    from tests.telegram.bots import Chat, FakeBot


class Refused(Exception):  # noqa: N818  (an answer, not a defect)
    """A call that Telegram refuses."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


class Methods:
    """One bot's. The caller holds the lock."""

    def __init__(self, bot: FakeBot) -> None:
        self._bot = bot

    def call(self, method: str, given: dict[str, Any], files: Files) -> Any:
        """The result. Raises Refused."""
        handler = getattr(self, "_do_" + method.lower(), None)
        if handler is None:
            raise Refused(400, f"Bad Request: the fake server does not know {method}")
        return handler(given, files)

    # ------------------------------------------------------------ messages

    def _do_sendmessage(self, given: dict[str, Any], files: Files) -> Any:
        chat = self._chat(given, message=True)
        text, entities = _read(given, "text", "entities")
        _checked(limits.wrong_text(text))
        return self._keep(chat, given, text, entities)

    def _do_senddocument(self, given: dict[str, Any], files: Files) -> Any:
        chat = self._chat(given, message=True)
        document = self._file(str(given["document"]), files)
        caption, entities = _read(given, "caption", "caption_entities")
        if limits.units(caption) > limits.CAPTION:
            raise Refused(400, "Bad Request: message caption is too long")
        return self._keep(chat, given, caption, entities, document)

    def _do_editmessagetext(self, given: dict[str, Any], files: Files) -> Any:
        text, entities = _read(given, "text", "entities")
        _checked(limits.wrong_text(text))
        return self._edit(given, text, entities)

    def _do_editmessagereplymarkup(self, given: dict[str, Any], files: Files) -> Any:
        return self._edit(given)

    def _do_deletemessage(self, given: dict[str, Any], files: Files) -> Any:
        chat = self._chat(given)
        if chat.sent.pop(given["message_id"], None) is None:
            raise Refused(400, "Bad Request: message to delete not found")
        return True

    def _do_answercallbackquery(self, given: dict[str, Any], files: Files) -> Any:
        asked = self._bot.taps.get(given["callback_query_id"])
        if asked is None or self._bot.fake.now() - asked > limits.ANSWER_WITHIN:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        if limits.units(given.get("text") or "") > limits.ANSWER:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        self._bot.answered.append(given["callback_query_id"])
        return True

    # ------------------------------------------------------------ chats

    def _do_sendchataction(self, given: dict[str, Any], files: Files) -> Any:
        self._chat(given)
        return True

    def _do_leavechat(self, given: dict[str, Any], files: Files) -> Any:
        chat = self._chat(given)
        if isinstance(chat, FakePerson):
            raise Refused(400, "Bad Request: chat member status can't be changed in private chats")
        chat.left = True
        return True

    def _do_getchat(self, given: dict[str, Any], files: Files) -> Any:
        return self._chat(given).chat | {"accent_color_id": 1, "max_reaction_count": 1, "accepted_gift_types": {}}

    # ------------------------------------------------------------ the bot itself

    def _do_getme(self, given: dict[str, Any], files: Files) -> Any:
        more = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return self._bot.user | more

    def _do_setwebhook(self, given: dict[str, Any], files: Files) -> Any:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", given.get("secret_token") or ""):
            raise Refused(400, "Bad Request: secret token contains unallowed characters or is too long")
        self._bot.bring_to(given)
        return True

    def _do_deletewebhook(self, given: dict[str, Any], files: Files) -> Any:
        self._bot.bring_to({**given, "url": ""})
        return True

    def _do_getwebhookinfo(self, given: dict[str, Any], files: Files) -> Any:
        waits = {"has_custom_certificate": False, "pending_update_count": len(self._bot.updates)}
        return {"url": self._bot.webhook.get("url", ""), **waits}

    def _do_setmycommands(self, given: dict[str, Any], files: Files) -> Any:
        for each in given["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", each["command"]) or not 1 <= len(each["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        if len(given["commands"]) > 100:
            raise Refused(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
        self._bot.menus[self._menu(given)] = given["commands"]
        return True

    def _do_getmycommands(self, given: dict[str, Any], files: Files) -> Any:
        return self._bot.menus.get(self._menu(given), [])

    def _do_deletemycommands(self, given: dict[str, Any], files: Files) -> Any:
        self._bot.menus.pop(self._menu(given), None)
        return True

    def _do_setmydescription(self, given: dict[str, Any], files: Files) -> Any:
        return _describe(self._bot.descriptions, given, "description", 512)

    def _do_setmyshortdescription(self, given: dict[str, Any], files: Files) -> Any:
        return _describe(self._bot.short_descriptions, given, "short_description", 120)

    # ------------------------------------------------------------ what methods share

    def _menu(self, given: dict[str, Any]) -> tuple[str, str]:
        scope = given.get("scope") or {"type": "default"}
        if "chat_id" in scope:
            self._chat(scope)
        return ":".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope), _language(given)

    def _chat(self, given: dict[str, Any], message: bool | None = None) -> Chat:
        """The chat, if the bot may write there now. `message` None: a call that no rate counts."""
        number = str(given.get("chat_id"))
        chat = self._bot.chats.get(int(number)) if re.fullmatch(r"-?\d+", number) else None
        if chat is None or not chat.known:
            raise Refused(400, "Bad Request: chat not found")
        if not isinstance(chat, FakePerson) and chat.moved_to is not None:
            moved = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, moved, migrate_to_chat_id=chat.moved_to)
        if message is not None:
            wait = self._bot.rates.refused(self._bot.fake.monotonic(), chat.id, message)
            if wait is not None:
                raise Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        if isinstance(chat, FakePerson) and chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not isinstance(chat, FakePerson) and chat.left:
            raise Refused(403, "Forbidden: bot is not a member of the group chat")
        return chat

    def _keep(
        self,
        chat: Chat,
        given: dict[str, Any],
        text: str,
        entities: tuple[dict[str, Any], ...],
        document: tuple[str, bytes] | None = None,
    ) -> dict[str, Any]:
        markup = given.get("reply_markup")
        _checked(wrong_markup(markup, private=isinstance(chat, FakePerson)))
        fixed = markup is not None and "inline_keyboard" not in markup
        message = FakeMessage(
            self._bot.next_message(),
            text,
            inline_keys(markup),
            document=document,
            at=self._bot.fake.monotonic(),
            entities=entities,
            fixed=fixed,
        )
        chat.receives(message, markup)
        self._bot.fake.changed()
        return self._bot.message_json(chat.chat, message)

    def _edit(
        self, given: dict[str, Any], text: str | None = None, entities: tuple[dict[str, Any], ...] | None = None
    ) -> Any:
        chat = self._chat(given, message=False)
        _checked(wrong_markup(given.get("reply_markup")))
        message = chat.sent.get(cast(int, given.get("message_id")))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message.fixed:
            raise Refused(400, "Bad Request: message can't be edited")
        if text is not None and message.document is not None:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        now = (inline_keys(given.get("reply_markup")), message.text if text is None else text)
        marked = message.entities if entities is None else entities
        if (*now, marked) == (message.keyboard, message.text, message.entities):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly "
                "the same as a current content and reply markup of the message",
            )
        (message.keyboard, message.text), message.entities = now, marked
        message.edits += 1
        self._bot.fake.changed()
        return self._bot.message_json(chat.chat, message)

    def _file(self, given: str, files: Files) -> tuple[str, bytes]:
        if not given.startswith(ATTACHED):
            if given not in self._bot.files:
                raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
            return self._bot.files[given]
        found = files.get(given.removeprefix(ATTACHED))
        if found is None:
            raise Refused(400, "Bad Request: there is no document in the request")
        if not found[1]:
            raise Refused(400, "Bad Request: file must be non-empty")
        if len(found[1]) > limits.DOCUMENT:
            raise Refused(413, "Request Entity Too Large")
        return found


def _read(given: dict[str, Any], words: str, entities: str) -> tuple[str, tuple[dict[str, Any], ...]]:
    try:
        return marks.read(given.get(words) or "", given.get("parse_mode"), given.get(entities))
    except marks.WrongMarks as wrong:
        raise Refused(400, str(wrong)) from None


def _checked(wrong: str | None) -> None:
    if wrong:
        raise Refused(400, wrong)


def _describe(kept: dict[str, str], given: dict[str, Any], name: str, most: int) -> bool:
    if len(given.get(name) or "") > most:
        raise Refused(400, "Bad Request: description is too long")
    kept[_language(given)] = given.get(name) or ""
    return True


def _language(given: dict[str, Any]) -> str:
    code = given.get("language_code") or ""
    if not re.fullmatch("[a-z]{2}|", code):
        raise Refused(400, "Bad Request: invalid language code specified")
    return str(code)
