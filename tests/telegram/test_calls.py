"""How a call is said, and what is checked before anything is done."""

import json
from typing import Any

import httpx
import pytest

from tests.telegram.bots import FakeBot
from tests.telegram.conftest import Ask, refusal, result
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram


@pytest.fixture
def person(bot: FakeBot) -> FakePerson:
    person = bot.person()
    person.says("/start")
    return person


@pytest.fixture
def address(fake: FakeTelegram, bot: FakeBot) -> str:
    return f"{fake.url}/bot{bot.token}"


BUTTONS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.mark.parametrize("way", ["json", "form", "multipart", "query"])
def test_a_call_may_be_said_in_four_ways(address: str, person: FakePerson, way: str) -> None:
    plain: dict[str, Any] = {"chat_id": person.id, "text": "مرحبا 👋", "disable_notification": True}
    written = {"chat_id": str(person.id), "text": plain["text"], "disable_notification": "true"}
    written["reply_markup"] = json.dumps(BUTTONS)
    said: dict[str, dict[str, Any]] = {
        "json": {"json": plain | {"reply_markup": BUTTONS}},
        "form": {"data": written},
        "multipart": {"files": {name: (None, value) for name, value in written.items()}},
        "query": {"params": written},
    }
    sent = result(httpx.post(f"{address}/sendMessage", **said[way]))
    assert sent["text"] == plain["text"] and sent["chat"]["id"] == person.id
    assert [(one.text, one.keyboard) for one in person.messages] == [(plain["text"], ((("Yes", "y", None),),))]


def test_methods_are_known_in_any_case(ask: Ask, bot: FakeBot) -> None:
    assert result(ask("GETME"))["id"] == bot.id == 123456


@pytest.mark.parametrize(
    ("method", "arguments", "why"),
    [
        ("sendMessage", {"text": "A"}, "chat_id"),
        ("sendMessage", {"chat_id": 1}, "text"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "text"),
        ("sendMessage", {"chat_id": [1], "text": "A"}, "chat_id"),
        ("sendMessage", {"chat_id": 1, "text": "A", "markup": {}}, "unknown arguments: markup"),
        ("sendMessage", {"chat_id": 1, "text": "A", "disable_notification": "perhaps"}, "disable_notification"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "A", "link_preview_options": {"disabled": True}},
            "unknown arguments: link_preview_options.disabled",
        ),
        ("getUpdates", {"timeout": "soon"}, "timeout"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "b", "emoji": "c"}]}, "commands.emoji"),
        ("setMyCommands", {"commands": "help"}, "commands"),
        ("answerCallbackQuery", {}, "callback_query_id"),
    ],
)
def test_arguments_that_are_not_published_are_refused(
    ask: Ask, fake: FakeTelegram, method: str, arguments: dict[str, Any], why: str
) -> None:
    code, description = refusal(ask(method, **arguments))
    assert code == 400 and why in description
    assert [(call.method, call.arguments) for call in fake.wrong_calls] == [(method, arguments)]


def test_a_method_that_is_not_published_is_not_found(ask: Ask) -> None:
    assert refusal(ask("sendGreeting", chat_id=1)) == (404, "Not Found")


def test_a_published_method_that_the_fake_does_not_know_is_refused_loudly(ask: Ask, fake: FakeTelegram) -> None:
    assert "fake server does not know sendDice" in refusal(ask("sendDice", chat_id=1))[1]
    assert len(fake.wrong_calls) == 1


@pytest.mark.parametrize("body", [b"{", b"[1]", b'"text"', b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(address: str, body: bytes) -> None:
    answer = httpx.post(f"{address}/getMe", content=body, headers={"Content-Type": "application/json"})
    assert refusal(answer)[0] == 400


def test_a_token_must_be_known_and_look_like_one(fake: FakeTelegram, bot: FakeBot, ask: Ask) -> None:
    assert refusal(httpx.get(f"{fake.url}/bot1:abc/getMe")) == (401, "Unauthorized")
    assert refusal(httpx.get(f"{fake.url}/botabc/getMe")) == (404, "Not Found")
    bot.revoke()
    assert refusal(ask("getMe")) == (401, "Unauthorized")


# ------------------------------------------------------------ files


def test_a_documents_content_arrives_whole_and_can_be_sent_again(
    fake: FakeTelegram, address: str, ask: Ask, person: FakePerson
) -> None:
    content = bytes(range(256)) * 4096
    for argument, part in (("document", "document"), ("attach://x1", "x1")):
        data = {"chat_id": str(person.id), "caption": "Week 47"} | ({"document": argument} if part == "x1" else {})
        files = {part: ("week – 47.pdf", content)}
        sent = result(httpx.post(f"{address}/sendDocument", data=data, files=files))
        assert (sent["caption"], sent["document"]["file_size"]) == ("Week 47", len(content))
        assert person.messages[-1].document == ("week – 47.pdf", content)
        fake.advance(1)
    result(ask("sendDocument", chat_id=person.id, document=sent["document"]["file_id"]))
    assert person.messages[-1].document == ("week – 47.pdf", content)


@pytest.mark.parametrize(
    ("document", "files", "why"),
    [
        ("no-such-file", {}, "wrong file identifier"),
        ("attach://x1", {}, "there is no document"),
        ("attach://x1", {"x1": ("a.txt", b"")}, "non-empty"),
    ],
)
def test_a_document_that_is_none_is_refused(
    address: str, person: FakePerson, document: str, files: dict[str, Any], why: str
) -> None:
    data = {"chat_id": str(person.id), "document": document}
    assert why in refusal(httpx.post(f"{address}/sendDocument", data=data, files=files))[1]
    assert not person.messages


# ------------------------------------------------------------ marks


def test_marks_are_read_and_kept_apart_from_the_text(ask: Ask, person: FakePerson) -> None:
    sent = result(ask("sendMessage", chat_id=person.id, text="👋 <b>A &amp; <i>B</i></b>", parse_mode="HTML"))
    assert sent["text"] == person.messages[0].text == "👋 A & B"
    assert sent["entities"] == [
        {"type": "italic", "offset": 7, "length": 1},
        {"type": "bold", "offset": 3, "length": 5},
    ]


def test_without_a_parse_mode_marks_are_text(ask: Ask, person: FakePerson) -> None:
    assert result(ask("sendMessage", chat_id=person.id, text="<b>1 < 2"))["text"] == "<b>1 < 2"
    assert person.messages[0].entities == ()


@pytest.mark.parametrize("text", ["<b>open", "</b>", "<b><i>crossed</b></i>", "<script>", "1 < 2", "<br/>"])
def test_marks_that_cannot_be_read_are_refused(ask: Ask, person: FakePerson, text: str) -> None:
    assert "can't parse entities" in refusal(ask("sendMessage", chat_id=person.id, text=text, parse_mode="HTML"))[1]


def test_entities_lie_within_the_text(ask: Ask, fake: FakeTelegram, person: FakePerson) -> None:
    bold = {"type": "bold", "offset": 0, "length": 11}
    result(ask("sendMessage", chat_id=person.id, text="👨‍👩‍👧‍👦", entities=[bold]))
    assert person.messages[0].entities == (bold,)
    fake.advance(1)
    assert "entity" in refusal(ask("sendMessage", chat_id=person.id, text="A", entities=[bold]))[1]


# ------------------------------------------------------------ the menu


def test_a_menu_belongs_to_a_scope_and_a_language(ask: Ask, bot: FakeBot, person: FakePerson) -> None:
    def menu(word: str) -> list[dict[str, str]]:
        return [{"command": "help", "description": word}]

    one_chat = {"type": "chat", "chat_id": person.id}
    result(ask("setMyCommands", commands=menu("Hilfe")))
    result(ask("setMyCommands", commands=menu("مساعدة"), language_code="ar"))
    result(ask("setMyCommands", commands=menu("Help"), scope=one_chat))
    assert result(ask("getMyCommands")) == menu("Hilfe")
    assert result(ask("getMyCommands", language_code="ar")) == menu("مساعدة")
    assert result(ask("getMyCommands", scope=one_chat)) == menu("Help")
    assert bot.commands == {"": menu("Hilfe"), "ar": menu("مساعدة")}
    result(ask("deleteMyCommands", language_code="ar"))
    assert result(ask("getMyCommands", language_code="ar")) == []


@pytest.mark.parametrize(
    ("command", "description"), [("Help", "x"), ("", "x"), ("a" * 33, "x"), ("a-b", "x"), ("a", ""), ("a", "x" * 257)]
)
def test_a_command_has_a_name_and_words(ask: Ask, command: str, description: str) -> None:
    given = [{"command": command, "description": description}]
    assert refusal(ask("setMyCommands", commands=given)) == (400, "Bad Request: BOT_COMMAND_INVALID")


def test_languages_have_two_letters_and_descriptions_an_end(ask: Ask, bot: FakeBot) -> None:
    assert "language code" in refusal(ask("setMyDescription", description="A", language_code="ckb"))[1]
    assert "too long" in refusal(ask("setMyDescription", description="A" * 513))[1]
    assert "too long" in refusal(ask("setMyShortDescription", short_description="A" * 121))[1]
    result(ask("setMyDescription", description="A" * 512, language_code="ti"))
    result(ask("setMyShortDescription", short_description="A" * 120))
    assert bot.descriptions == {"ti": "A" * 512} and bot.short_descriptions == {"": "A" * 120}
