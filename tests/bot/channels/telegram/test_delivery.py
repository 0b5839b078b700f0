"""Every update three times, in any order that Telegram may choose, with connections that drop and servers that fail:
the same answers, each once."""

from pathlib import Path

import pytest

from bot.app import records
from bot.settings import read_settings
from storage.people import export_answers
from tests.bot.channels.telegram.living import Living
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Walker, short_answers, walk

PEOPLE = 4
CALCULATED = ("topics", "reason")


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "brought"])
def test_trouble_on_the_way_changes_no_answer(webhook: bool, tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        bot = fake.bot()
        languages = [("ar", "fa", "ti", "de")[number % 4] for number in range(PEOPLE)]
        walkers = [
            Walker(bot.person(language), short_answers(number, language), wild=0.1, pause=1.2)
            for number, language in enumerate(languages)
        ]
        with Living(tmp_path, bot, webhook=webhook):
            trouble = bot.trouble
            trouble.copies, trouble.swap, trouble.late = 3, True, 0.2
            trouble.drop_before = trouble.drop_after = trouble.error = 0.07
            for walker in walkers:
                walker.begins()
            walk(walkers, 400)
        assert fake.wrong_calls == []
    settings = read_settings(None, data=tmp_path / "data")
    stored: dict[str, dict[str, str]] = {}
    with records(settings) as (database, vault):
        for answer in export_answers(database, vault):
            places = stored.setdefault(str(answer["person"]), {})
            if str(answer["question"]) not in CALCULATED:
                assert str(answer["place"]) not in places, answer
                places[str(answer["place"])] = str(
                    answer["value"] if answer["status"] == "answered" else answer["status"]
                )
    assert sorted(map(sorted, (places.items() for places in stored.values()))) == sorted(
        sorted(walker.expected.items()) for walker in walkers
    )
