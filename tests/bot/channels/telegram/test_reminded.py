"""A reminder as it comes in Telegram, and the one tap that ends them."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.channels.telegram import CHANNEL
from bot.clock import now
from storage.outbox import Outbox
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


def test_a_reminder_that_could_not_be_sent_by_day_is_not_sent_in_the_night(bot: FakeBot, tmp_path: Path) -> None:
    ahead = timedelta()
    with Living(tmp_path, bot, clock=lambda: now() + ahead) as house:
        walker = begun(bot, "fa")
        walker.reaches("second")
        bot.trouble.error = 1.0
        ahead = now().replace(hour=16) + timedelta(days=2) - now()
        assert house.app.reminders(house.app.clock()) == 1
        time.sleep(1)
        ahead += timedelta(hours=8)
        bot.trouble.error = 0.0
        outbox = Outbox(house.app.database, house.app.vault, CHANNEL)
        bot.fake.wait_for(lambda: not outbox.counts()["pending"], 30, lambda: str(outbox.counts()))
        assert outbox.counts()["given_up"] == 1
        reminder = house.app.catalogue.text("needs", "fa", "say-reminder")
        assert not [one for one in walker.person.messages if reminder[:20] in one.text]
