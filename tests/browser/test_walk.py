"""The whole conversation in each language, with JavaScript and without: the same answers are stored."""

import sqlite3
from contextlib import closing

import pytest

from tests.browser.conftest import NewContext
from tests.browser.people import NEWCOMERS, STORED, Newcomer
from tests.browser.phone import Phone
from tests.browser.serving import Served


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
@pytest.mark.parametrize("newcomer", NEWCOMERS, ids=lambda newcomer: newcomer.language)
def test_everyone_can_say_the_same_in_her_own_language(
    newcomer: Newcomer, scripts: bool, new_context: NewContext, server: Served
) -> None:
    phone = Phone(new_context(scripts=scripts).new_page(), newcomer.language)
    phone.begin()
    phone.tap("yes")
    choose_topics(phone)
    first_topic(phone)
    second_topic(phone)
    about_the_household(phone, newcomer, picked=scripts)
    in_own_words(phone, newcomer)
    correct_and_send(phone, newcomer)

    everyone = server.answers()  # in the order they came: the last one is hers
    answers = [answer for answer in everyone if answer["person"] == everyone[-1]["person"]]
    stored = {answer["place"]: (answer["value"], answer["status"]) for answer in answers}
    assert len(stored) == len(answers), "no place has two answers"
    assert stored.pop("own_words") == (newcomer.readable, "answered")
    assert next(answer["raw"] for answer in answers if answer["place"] == "own_words") == newcomer.words
    assert stored == STORED
    assert taken_twice(server, answers[0]["person"]) == {"household", "topics"}, "what was corrected, and what follows"
    assert {answer["language"] for answer in answers} == {newcomer.language}


def taken_twice(server: Served, person: str) -> set[str]:
    """Places that have an older answer too: nothing that was sent again is one."""
    counted = "select place from answer where person = ? group by place having count(*) > 1"
    with closing(sqlite3.connect(server.data / "needs.db")) as database:
        return {place for (place,) in database.execute(counted, [person])}


def choose_topics(phone: Phone) -> None:
    """One tapped, one typed as its button says it, none skipped by accident; back once."""
    phone.at("first")
    look_into_the_menus(phone)
    phone.tap("housing")
    phone.at("second").write(phone.label("work"))
    phone.at("third").press("back")
    phone.at("second").press("done")  # the answer given before stays
    phone.at("third").press("skip")


def first_topic(phone: Phone) -> None:
    phone.at("detail[housing]").tick("own_home", "home_repair")
    phone.at("urgency[housing]").tap("now")
    reloading_repeats_nothing(phone)
    phone.at("offer[housing]").tap("known")
    phone.at("why_not[housing]").tap("no_trust")


def second_topic(phone: Phone) -> None:
    """In German for a moment: nothing of the other language stays on the page, nor of German afterwards."""
    own = phone.language
    phone.at("detail[work]").tick("find_work", "work_permit")
    said = len(phone.past())
    phone.change_language("de")
    assert len(phone.at("urgency[work]").past()) == said
    phone.change_language(own)
    phone.at("urgency[work]").tap("later")
    going_back_in_the_browser_repeats_nothing(phone)
    phone.at("offer[work]").tap("known")
    phone.at("why_not[work]").tap("too_far")


def about_the_household(phone: Phone, newcomer: Newcomer, picked: bool) -> None:
    assert phone.at("household").look()["numbers"] == ["numeric"]
    phone.write(newcomer.three)
    phone.at("arrived")
    if picked:
        phone.pick_month("2023", "03")
    else:
        phone.write_and_agree(newcomer.arrived)
    phone.at("municipality").tap("eberswalde")


def in_own_words(phone: Phone, newcomer: Newcomer) -> None:
    phone.at("own_words").write(newcomer.words)
    assert newcomer.readable in phone.past()[-1], "markup is shown, not obeyed"
    assert phone.page.locator(".bubble").locator("b:not(.unseen), img, a, script").count() == 0
    phone.at("idea").press("skip")


def correct_and_send(phone: Phone, newcomer: Newcomer) -> None:
    phone.at("@end").tap("household")
    phone.at("household").write_and_agree(newcomer.four)
    phone.at("@end").tap("@send")
    phone.at("@completed")
    phone.reload()
    phone.at("@completed")


def look_into_the_menus(phone: Phone) -> None:
    """What folds out has room for a thumb too."""
    for summary in phone.page.locator("summary").all():
        summary.click()
    phone.look()


def reloading_repeats_nothing(phone: Phone) -> None:
    before = phone.all_there_is()
    phone.reload()
    assert phone.all_there_is() == before


def going_back_in_the_browser_repeats_nothing(phone: Phone) -> None:
    """Back to the page before, forward, and the last form sent once more: the conversation stays where it is."""
    place, before = phone.place, phone.past()
    phone.page.go_back()
    assert (phone.place, phone.past()) == (place, before)
    phone.page.go_forward()
    assert (phone.place, phone.past()) == (place, before)
    phone.send_the_last_form_again()
    phone.reload()
    assert (phone.place, phone.past()) == (place, before)
