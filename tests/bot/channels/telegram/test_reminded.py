"""A reminder as it comes in Telegram, and the one tap that ends them."""

from datetime import UTC, datetime, timedelta

from tests.bot.channels.telegram.living import Living
from tests.bot.channels.telegram.test_newcomers import begun, hears
from tests.telegram.bots import FakeBot


def test_a_reminder_asks_the_same_question_and_one_tap_ends_them(house: Living, bot: FakeBot) -> None:
    walker = begun(bot, "fa")
    walker.reaches("second")
    person = walker.person
    noon = datetime.now(UTC).replace(hour=11) + timedelta(days=2)
    assert house.app.reminders(noon) == 1
    reminded = hears(house, person, "say-reminder", "fa")
    hears(house, person, "second", "fa", reminded - 1)
    label = house.app.catalogue.text("needs", "fa", "control-quiet")
    assert label in person.messages[-1].labels
    person.taps(label)
    quiet = hears(house, person, "say-quiet", "fa", reminded)
    assert house.app.catalogue.text("needs", "fa", "control-remind") in person.messages[-1].labels
    assert house.app.reminders(noon + timedelta(days=6)) == 0
    person.taps(house.app.catalogue.text("needs", "fa", "control-remind"))
    hears(house, person, "say-remind", "fa", quiet)
