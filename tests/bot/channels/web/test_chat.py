"""Talking: one answer a form, whatever is reloaded, sent twice or left open in another tab."""

from collections.abc import Callable

from dialogs.conversation import Conversation
from tests.bot.channels.web.browser import ORIGIN, Browser

Stored = Callable[[Browser], Conversation | None]


def answers(conversation: Conversation | None) -> dict[str, str | None]:
    """Place -> value of what the person answered (`topics` is calculated)."""
    assert conversation is not None
    return {place: held.value for place, held in conversation.answers.items() if place != "topics"}


def to_household(browser: Browser) -> None:
    browser.consent()
    for choice in ("housing",):
        browser.tap(choice)
    browser.press("skip")  # no second need, so no third
    browser.send(choice=["own_home", "bigger_home"], control="done")
    browser.tap("now")
    browser.tap("used")


def test_a_person_answers_the_whole_flow(browser: Browser, stored: Stored) -> None:
    to_household(browser)
    browser.write("4")
    browser.send(text="", year="2024", month="03")
    browser.tap("bernau")
    browser.write("Hello\nthere")
    browser.press("skip")
    browser.tap("@send")
    conversation = stored(browser)
    assert conversation is not None
    assert conversation.state == "completed"
    assert answers(conversation) == {
        "consent": "yes",
        "first": "housing",
        "second": None,
        "detail[housing]": "own_home bigger_home",
        "urgency[housing]": "now",
        "offer[housing]": "used",
        "household": "4",
        "arrived": "2024-03",
        "municipality": "bernau",
        "own_words": "Hello\nthere",
        "idea": None,
    }


def test_an_answer_is_followed_by_a_redirect(browser: Browser) -> None:
    browser.consent()
    assert [each.status_code for each in browser.response.history] == [303]
    assert browser.response.history[0].headers["location"] == "/chat#last"


def test_reloading_changes_nothing(browser: Browser, stored: Stored) -> None:
    browser.consent()
    browser.tap("housing")
    before, shown = stored(browser), [bubble.text for bubble in browser.page.bubbles]
    for _ in range(3):
        browser.get("/chat")
    assert stored(browser) == before
    assert [bubble.text for bubble in browser.page.bubbles] == shown


def test_the_same_form_sent_twice_counts_once(browser: Browser, stored: Stored) -> None:
    browser.consent()
    form = {**browser.page.form, "choice": "housing"}
    browser.post("/chat", form)
    before = stored(browser)
    browser.post("/chat", form)
    browser.post("/chat", {**form, "choice": "work"})
    assert stored(browser) == before
    assert browser.page.asked.startswith("What is second most important")


def test_a_form_sent_many_times_at_one_moment_counts_once(browser: Browser, stored: Stored) -> None:
    browser.consent()
    sent = browser.post_at_once("/chat", {**browser.page.form, "choice": "housing"}, 8)
    assert {each.status_code for each in sent} == {200}
    assert answers(stored(browser)) == {"consent": "yes", "first": "housing"}


def test_beginning_twice_makes_one_person(browser: Browser) -> None:
    browser.get("/")
    form = {**browser.page.form, "language": "en"}
    sent = browser.post_at_once("/begin", form, 5)
    tokens = {each.history[0].cookies["needs"] for each in sent}
    assert len(tokens) == 1


def test_a_button_of_an_older_page_is_answered_kindly_and_changes_nothing(browser: Browser, stored: Stored) -> None:
    browser.consent()
    older = browser.page.form
    browser.tap("housing")
    before = answers(stored(browser))
    browser.post("/chat", {**older, "nonce": "A" * 22, "choice": "work"})
    assert answers(stored(browser)) == before
    assert "This button belongs to an earlier question." in browser.response.text


def test_words_typed_in_an_older_tab_answer_no_other_question(browser: Browser, stored: Stored) -> None:
    to_household(browser)
    older = browser.page.form
    browser.write("4")
    before = answers(stored(browser))
    browser.post("/chat", {**older, "nonce": "A" * 22, "text": "2020"})
    browser.post("/chat", {**older, "nonce": "B" * 22, "control": "skip"})
    assert answers(stored(browser)) == before
    assert browser.page.asked.startswith("When did you come to Germany?")


def test_an_empty_form_asks_for_an_answer(browser: Browser, stored: Stored) -> None:
    to_household(browser)
    before = stored(browser)
    browser.write("  ")
    assert stored(browser) == before
    assert "Please choose an answer, or write one." in browser.page.one(id="notice").text


def test_going_back_takes_the_last_question_out_of_what_was_said(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("back")
    assert browser.page.asked.startswith("What do you need most?")
    assert not [bubble for bubble in browser.page.bubbles if bubble.text.endswith("Housing")]


def test_changing_the_language_changes_every_bubble(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("language")
    browser.tap("ar")
    assert browser.page.one("html")["lang"] == "ar"
    assert browser.page.one("html")["dir"] == "rtl"
    assert {(bubble["lang"], bubble["dir"]) for bubble in browser.page.bubbles} == {("ar", "rtl")}
    assert "What do you need" not in browser.response.text


def test_the_languages_are_offered_in_their_own_names(browser: Browser) -> None:
    browser.consent()
    browser.press("language")
    arabic = browser.page.one("button", name="choice", value="ar")
    assert (arabic.text, arabic["lang"], arabic["dir"]) == ("العربية", "ar", "rtl")


def test_choosing_again_in_the_picker_changes_the_language(browser: Browser, stored: Stored) -> None:
    browser.get("/")
    picker = browser.page.form
    browser.consent()
    browser.post("/begin", {**picker, "nonce": "C" * 22, "language": "de"})
    conversation = stored(browser)
    assert conversation is not None
    assert conversation.language == "de"
    assert answers(conversation) == {"consent": "yes"}


def test_the_first_page_leads_back_into_an_open_conversation(browser: Browser) -> None:
    browser.consent()
    asked = browser.page.asked
    browser.get("/")
    assert browser.response.url == f"{ORIGIN}/chat#last"
    assert browser.page.asked == asked


def test_without_a_conversation_the_chat_leads_to_the_first_page(browser: Browser) -> None:
    browser.get("/chat")
    assert browser.response.url == f"{ORIGIN}/"
    browser.post("/chat", {"choice": "yes"})
    assert browser.response.url == f"{ORIGIN}/"


def test_deleting_says_goodbye_and_forgets_the_browser(browser: Browser) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("delete")
    browser.tap("yes")
    assert "is deleted" in browser.response.text
    assert "Housing" not in browser.response.text
    assert "needs" not in browser.client.cookies
    browser.get("/chat")
    assert browser.response.url == f"{ORIGIN}/"


def test_an_old_picker_begins_anew_after_everything_was_deleted(browser: Browser, stored: Stored) -> None:
    browser.get("/")
    picker = {**browser.page.form, "language": "en"}
    browser.post("/begin", picker)
    browser.tap("yes")
    browser.press("delete")
    browser.tap("yes")
    browser.post("/begin", picker)
    assert browser.page.asked.startswith("Do you want to take part?")
    assert answers(stored(browser)) == {}


def test_saying_no_ends_kindly(browser: Browser) -> None:
    browser.begin()
    browser.tap("no")
    assert browser.status == 200
    assert "needs" not in browser.client.cookies
    assert "We have stored no answers." in browser.response.text
    assert "/help" in [link["href"] for link in browser.page.all("a")]  # a form would find nobody to help
    browser.tap("@start_over")
    assert browser.page.all("button", name="language")


def test_ticks_are_forgotten_when_a_control_is_pressed(browser: Browser, stored: Stored) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("skip")
    browser.send(choice=["own_home"], control="back")
    assert "detail[housing]" not in answers(stored(browser))
    assert browser.page.asked.startswith("What is second most important")


def test_going_back_to_a_list_of_several_keeps_its_boxes_ticked(browser: Browser, stored: Stored) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("skip")
    browser.send(choice=["own_home", "home_repair"], control="done")
    browser.press("back")
    ticked = [box["value"] for box in browser.page.all("input", type="checkbox") if "checked" in box.attributes]
    assert ticked == ["own_home", "home_repair"]
    browser.send(choice=[*ticked, "bigger_home"], control="done")
    assert answers(stored(browser))["detail[housing]"] == "own_home bigger_home home_repair"


def test_done_without_a_tick_keeps_the_answer_given_before(browser: Browser, stored: Stored) -> None:
    browser.consent()
    browser.tap("housing")
    browser.press("back")
    browser.press("done")
    assert answers(stored(browser))["first"] == "housing"
    assert browser.page.asked.startswith("What is second most important")
