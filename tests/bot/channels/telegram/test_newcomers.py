"""What one person meets in Telegram, with the real house over HTTP against the fake server."""

import pytest

from bot.poster.payload import start_payload
from tests.bot.channels.telegram.living import Living
from tests.telegram.bots import FakeBot
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import SKIP, Answer, Says, Taps, Walker, asked_in, short_answers

PATIENCE = 60  # seconds, on a busy machine
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))

SKIPPING: dict[str, Answer] = {
    **{"consent": Taps("yes"), "first": Taps("work"), "second": SKIP, "detail[work]": SKIP, "urgency[work]": SKIP},
    **{"offer[work]": SKIP, "household": SKIP, "arrived": SKIP},
}


def begun(bot: FakeBot, language: str = "en", start: str = "/start") -> Walker:
    walker = Walker(bot.person(language), SKIPPING)
    walker.begins(start)
    return walker


def hears(house: Living, person: FakePerson, message: str, language: str = "en", after: int = 0) -> int:
    """Waits until the bot has said that message of the catalogue, in a message after `after`; returns its number."""
    words = house.app.catalogue.text("needs", language, message).translate(ISOLATES).split("{")[0]

    def said() -> list[int]:
        return [one.id for one in person.messages if one.id > after and words in one.text.translate(ISOLATES)]

    person.bot.fake.wait_for(lambda: bool(said()), PATIENCE, lambda: f"{message}; {person.messages[-2:]}")
    return said()[0]


def stands(house: Living, person: FakePerson) -> dict[str, str | None]:
    """Place -> value of what is kept."""
    reply = house.do(house.app.desk.look("telegram", str(person.id)))
    assert reply is not None and reply.conversation is not None
    return {place: held.value for place, held in reply.conversation.answers.items()}


@pytest.fixture(autouse=True)
def nothing_wrong(fake: FakeTelegram) -> object:
    yield
    assert fake.wrong_calls == []
    assert not any(call.arguments.get("parse_mode") for call in fake.calls), "people's words could be read as marks"


def test_the_first_message_says_who_can_read_it_and_offers_the_web_page(house: Living, bot: FakeBot) -> None:
    person = begun(bot, "ar").person
    hears(house, person, "telegram-notice", "ar")
    links = [url for row in person.messages[0].keyboard for _, _, url in row if url]
    assert links == ["https://needs.example.org"]


def test_a_posters_code_chooses_language_and_town(house: Living, bot: FakeBot) -> None:
    walker = begun(bot, "en", "/start " + start_payload("needs", "ti", "eberswalde"))
    hears(house, walker.person, "consent", "ti")
    asked = walker.reaches("municipality")
    assert "@done" in asked.buttons, "to keep the town of the poster"
    walker.person.taps_data(asked.buttons["@done"], asked.message.id)
    walker.reaches("own_words")
    assert stands(house, walker.person)["municipality"] == "eberswalde"


@pytest.mark.parametrize("payload", ["nothing-xx-nowhere", "%%%", "-" * 64, "needs"])
def test_a_strange_code_begins_as_without_one(payload: str, house: Living, bot: FakeBot) -> None:
    hears(house, begun(bot, "fa", f"/start {payload}").person, "consent", "fa")


def test_whoever_speaks_none_of_our_languages_chooses_one_by_its_own_name(house: Living, bot: FakeBot) -> None:
    walker = begun(bot, "xx")
    asked = walker.reaches("@language")
    assert {"العربية", "English", "ትግርኛ"} <= set(asked.message.labels)
    walker.person.taps("ትግርኛ")
    hears(house, walker.person, "telegram-notice", "ti")


def test_the_chosen_answer_stays_and_the_buttons_go(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    walker = begun(bot)
    asked = walker.reaches("first")
    label = house.app.catalogue.text("needs", "en", "word-agree")
    fake.wait_for(lambda: walker.person.messages[0].labels == [f"✅ {label}"], PATIENCE)
    walker.person.says("work")
    walker.reaches("second")
    fake.wait_for(lambda: asked.message.keyboard == (), PATIENCE)


def test_an_old_button_changes_nothing_and_is_answered_kindly(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    old = walker.reaches("first")
    data = old.buttons["housing"]
    walker.person.taps_data(old.buttons["work"], old.message.id)
    newest = walker.reaches("second").message.id
    tap = walker.person.taps_data(data, old.message.id)
    hears(house, walker.person, "say-stale", after=newest)
    assert stands(house, walker.person) == {"consent": "yes", "first": "work", "topics": "work"}
    bot.fake.wait_for(lambda: tap in bot.answered, PATIENCE)


def test_two_quick_taps_are_one_answer(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    asked = walker.reaches("first")
    taps = [walker.person.taps_data(asked.buttons["work"], asked.message.id) for _ in range(2)]
    walker.reaches("second")
    bot.fake.wait_for(lambda: set(taps) <= set(bot.answered) and not bot.pending, PATIENCE)
    walker.person.taps_data(asked_in(walker.person.messages[-1]).buttons["@skip"], walker.person.messages[-1].id)  # type: ignore[union-attr]
    walker.reaches("detail[work]")
    assert len(walker.person.messages) == 4, [one.text for one in walker.person.messages]


@pytest.mark.parametrize(
    "data", ["hello", "", "t:1:aaaaaaaa:first:work", "t:zzzzzzzzz::x:y", "c::destroy", "p:1::9999", "😀" * 16, "t::::"]
)
def test_foreign_data_changes_nothing(data: str, house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    asked = walker.reaches("first")
    tap = walker.person.taps_data(data, asked.message.id)
    bot.fake.wait_for(lambda: tap in bot.answered, PATIENCE)
    assert stands(house, walker.person) == {"consent": "yes"}
    walker.person.taps_data(asked.buttons["work"], asked.message.id)
    walker.reaches("second")


def test_a_changed_message_corrects_its_answer(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    walker.reaches("household")
    number = walker.person.says("4")
    walker.reaches("arrived")
    walker.person.edits(number, "5")
    hears(house, walker.person, "say-corrected")
    assert stands(house, walker.person)["household"] == "5"


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "video_note", "document", "location", "contact"])
def test_what_cannot_be_read_gets_a_kind_sentence(kind: str, house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    walker.reaches("first")
    walker.person.sends(kind)
    hears(house, walker.person, "error-other")


def test_what_was_written_before_the_question_does_not_answer_it(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    walker.reaches("household")
    walker.person.says("4")
    walker.person.says("03/2023")
    hears(house, walker.person, "say-late")
    assert stands(house, walker.person)["household"] == "4" and "arrived" not in stands(house, walker.person)


def test_a_near_spelling_is_asked_back(house: Living, bot: FakeBot) -> None:
    walker = begun(bot)
    walker.reaches("first")
    walker.person.says("Houssing")
    asked = walker.reaches("@confirm")
    walker.person.taps_data(asked.buttons["yes"], asked.message.id)
    walker.reaches("second")
    assert stands(house, walker.person)["first"] == "housing"


def test_a_group_is_told_once_and_left(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    group, person = bot.group(), bot.person("en")
    group.add_bot(person)
    for _ in range(3):
        group.says(person, "/start@needs_test_bot")
    fake.wait_for(lambda: group.left and not bot.pending, PATIENCE)
    assert [one.text.translate(ISOLATES) for one in group.sent.values()] == [
        house.app.catalogue.text("needs", "en", "telegram-private", {"link": "https://t.me/needs_test_bot"}).translate(
            ISOLATES
        )
    ]


def test_a_group_that_became_a_supergroup_is_left_there(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    group, person = bot.group(), bot.person("de")
    moved = bot.chats[group.upgrade()]
    group.says(person, "hallo")
    fake.wait_for(lambda: getattr(moved, "left", False), PATIENCE)


def test_whoever_blocks_hears_nothing_until_she_comes_back(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    walker = begun(bot)
    walker.reaches("first")
    walker.person.says("work")
    walker.person.blocks()
    fake.wait_for(lambda: not bot.pending, PATIENCE)
    walker.person.unblocks()
    before = walker.person.messages[-1].id
    walker.person.says("/start")
    hears(house, walker.person, "second", after=before)


def test_whoever_writes_again_is_answered_though_nobody_told_that_she_is_back(
    house: Living, bot: FakeBot, fake: FakeTelegram
) -> None:
    walker = begun(bot)
    walker.reaches("first")
    walker.person.blocked = True  # and no update says so
    walker.person.says("work")
    fake.wait_for(lambda: any(call.status == 403 for call in fake.made("sendMessage")[-3:]), PATIENCE)
    fake.wait_for(lambda: not bot.pending, PATIENCE)
    walker.person.blocked = False
    walker.person.says("/help")
    hears(house, walker.person, "help-now")


def test_whoever_is_back_before_we_hear_that_she_was_gone_is_answered(
    house: Living, bot: FakeBot, fake: FakeTelegram
) -> None:
    walker = begun(bot)
    walker.reaches("first")
    bot.trouble.slow_answers["sendMessage"] = 1
    walker.person.blocked = True
    walker.person.says("work")
    fake.wait_for(lambda: any(call.status == 403 for call in fake.made("sendMessage")[-3:]), PATIENCE)
    walker.person.blocked = False
    walker.person.says("/help")  # is read while that answer is on its way
    fake.wait_for(lambda: not bot.pending, PATIENCE)
    hears(house, walker.person, "help-now")


def test_the_menu_speaks_every_language_that_telegram_knows(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    wanted = {"", *(code for code in house.app.offered if len(code) == 2), "ku"}
    fake.wait_for(lambda: set(bot.short_descriptions) == wanted, PATIENCE)
    assert set(bot.commands) == set(bot.descriptions) == wanted
    words = house.app.catalogue.text("needs", "ar", "command-help")
    assert {"command": "help", "description": words} in bot.commands["ar"]
    words = house.app.catalogue.text("needs", "kmr", "command-help")
    assert {"command": "help", "description": words} in bot.commands["ku"]


STRANGE = (
    {},
    {"message": {"strange": True}},
    {"message": None},
    {"poll_answer": {"poll_id": "1", "option_ids": []}},
    {"something_new": {"id": 1}},
    {"callback_query": {"id": "1", "from": {"id": 1, "is_bot": False, "first_name": "x"}, "chat_instance": "1"}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "of tomorrow"}, "text": "x"}},
    {"edited_message": [1, 2]},
)


@pytest.mark.parametrize("update", STRANGE, ids=range(len(STRANGE)))
def test_an_update_that_nobody_knows_keeps_nobody_waiting(
    update: dict[str, object], house: Living, bot: FakeBot, fake: FakeTelegram
) -> None:
    bot.sends_raw(update)
    walker = begun(bot)
    walker.reaches("consent")
    fake.wait_for(lambda: not bot.pending, PATIENCE)


def test_a_long_list_is_turned_over_in_the_same_message(house: Living, bot: FakeBot, fake: FakeTelegram) -> None:
    walker = begun(bot, "fa")
    topics = ("work", "health", "housing")
    walker.answers = {
        **dict(zip(("first", "second", "third"), map(Taps, topics), strict=True)),
        **{f"{name}[{topic}]": SKIP for topic in topics for name in ("detail", "urgency", "why_not")},
        **{f"offer[{topic}]": Taps("known") for topic in topics},
        **dict.fromkeys(("household", "arrived", "municipality", "own_words", "idea"), SKIP),
        "consent": Taps("yes"),
    }
    read_back = walker.reaches("@end", 120)
    assert "first" in read_back.buttons and "idea" not in read_back.buttons
    message = read_back.message
    on = next(data for row in message.keyboard for label, data, _ in row if "‹" in label and data)
    walker.person.taps_data(on, message.id)
    fake.wait_for(lambda: "first" not in (asked_in(message) or read_back).buttons, PATIENCE)
    walker.person.taps_data(on, message.id)  # once more on the button as it was: nothing to change
    walker.person.taps_data((asked_in(message) or read_back).buttons["idea"], message.id)
    walker.reaches("idea")
    walker.person.taps_data(on, message.id)  # the list is over
    fake.wait_for(lambda: message.keyboard == (), PATIENCE)


def test_a_whole_flow_in_every_language(house: Living, bot: FakeBot) -> None:
    walkers = []
    for number, language in enumerate(house.app.offered):
        walkers.append(Walker(bot.person(language), short_answers(number, language)))
        walkers[-1].begins()
    for walker in walkers:
        walker.reaches("@completed", 120)
        kept = stands(house, walker.person)
        said = {place: answer.value for place, answer in walker.answers.items() if isinstance(answer, Says)}
        assert {place: kept[place] for place in said} == said
