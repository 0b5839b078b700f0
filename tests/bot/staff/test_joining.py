"""Strangers at the staff bot: one sentence and nothing else; and those who come with a code."""

from datetime import timedelta

import pytest

from bot.codes import fresh
from tests.bot.staff.house import StaffHouse

SENTENCE = "Dieser Bot ist nur für Mitarbeitende."
QUIET = 1.5  # seconds in which nothing comes; a message would take a tenth


def texts(person: object) -> list[str]:
    return [message.text for message in person.messages]  # type: ignore[attr-defined]


def settle(house: StaffHouse) -> None:
    """Everything that was written is taken and confirmed."""
    house.fake.wait_for(lambda: house.bot.pending == 0, 90)


def test_a_stranger_reads_one_sentence_an_hour_whatever_she_tries(house: StaffHouse) -> None:
    stranger = house.stranger()
    tried = ["/start", "/week", "/needs housing", "/help", "hallo", fresh(), "/subscribe monday 8", "/stop", "🙂"]
    for text in tried:
        stranger.person.says(text)
    stranger.person.sends("photo")
    settle(house)
    assert texts(stranger.person) == [SENTENCE]
    house.now += timedelta(minutes=61)
    stranger.person.says("/week")
    settle(house)
    assert texts(stranger.person) == [SENTENCE] * 2
    assert house.log() == ["stranger", "wrong code", "stranger"]


def test_the_sentence_is_in_the_language_of_the_phone_where_staff_have_it(house: StaffHouse) -> None:
    assert house.stranger("en").asks("?")[0].text == "This bot is for staff only."
    assert house.stranger("ar").asks("?")[0].text == SENTENCE
    assert house.stranger(None).asks("?")[0].text == SENTENCE


@pytest.mark.parametrize("written", ["{}", " {} \n", "/start {}"])
def test_a_code_makes_a_colleague_who_reads_what_can_be_asked(house: StaffHouse, written: str) -> None:
    one = house.stranger()
    (welcome,) = one.asks(written.format(house.code("Anna Muster").lower().replace("0", "o").replace("-", " ")))
    assert welcome.text.startswith("Willkommen, Anna Muster.") and "/subscribe montag 8" in welcome.text
    (help_,) = one.asks("/help")
    assert help_.text in welcome.text
    assert house.log() == ["join", "help"]


def test_a_used_or_expired_or_wrong_code_says_no_more_than_none(house: StaffHouse) -> None:
    used, expired = house.code("Anna"), house.code("Ben", days=1)
    assert house.stranger().asks(used)[0].text.startswith("Willkommen")
    house.now += timedelta(days=2)
    for code in (used, expired, fresh(), fresh()[:-1]):
        assert house.stranger().asks(code)[0].text == SENTENCE
    assert [one.name for one in house.app.staff.colleagues()] == ["Anna"]


def test_who_tries_too_many_codes_is_not_let_in_by_a_right_one_either(house: StaffHouse) -> None:
    stranger, code = house.stranger(), house.code()
    for _ in range(5):
        stranger.person.says(fresh())
    stranger.person.says(code)
    settle(house)
    assert texts(stranger.person) == [SENTENCE]
    house.now += timedelta(hours=1)
    assert stranger.asks(code)[0].text.startswith("Willkommen"), "later it still works"


def test_all_strangers_together_may_try_so_many(house: StaffHouse) -> None:
    for _ in range(20):
        stranger = house.stranger()
        for _ in range(4):
            stranger.person.says(fresh())
    settle(house)
    assert house.log().count("wrong code") == 60
    late, code = house.stranger(), house.code()
    late.person.says(code)
    settle(house)
    assert house.app.staff.colleagues() == []


def test_the_same_code_again_by_the_same_person_is_welcomed_again(house: StaffHouse) -> None:
    one, code = house.stranger(), house.code()
    first, second = one.asks(code), one.asks(code)
    assert first[0].text == second[0].text


def test_a_group_is_left_without_a_word(house: StaffHouse) -> None:
    group = house.bot.group()
    group.add_bot(house.colleague().person)
    house.fake.wait_for(lambda: group.left, 90)
    assert not group.sent


def test_who_is_removed_is_a_stranger_again_and_so_are_her_buttons(house: StaffHouse) -> None:
    one = house.colleague()
    one.asks("/needs")
    house.app.staff.remove("Anna Muster", house.now)
    one.taps("Wohnen")
    assert one.gets()[0].text == SENTENCE
    one.person.says("/week")
    settle(house)
    assert texts(one.person)[-1] == SENTENCE and house.log()[-1] == "stranger"


def test_the_menu_and_the_description_are_there_in_both_languages(house: StaffHouse) -> None:
    house.fake.wait_for(lambda: {"", "de", "en"} <= set(house.bot.short_descriptions), 90)
    names = ["week", "needs", "trend", "quotes", "subscribe", "stop", "language", "help"]
    for language in ("", "de", "en"):
        assert [each["command"] for each in house.bot.commands[language]] == names
    assert house.bot.commands["en"][0]["description"] == "The summary of the week"
    assert house.bot.descriptions["de"] == SENTENCE
