"""`needs run` as an operator starts it, and one newcomer who answers everything in Arabic, by taps and by typing."""

from pathlib import Path

import pytest

from tests.telegram.arabic import ANSWERS, CALCULATED
from tests.telegram.house import House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Walker, walk


@pytest.mark.parametrize("webhook", [False, True], ids=["fetched", "brought"])
def test_a_newcomer_answers_everything_in_arabic_and_a_stop_in_between_loses_nothing(
    webhook: bool, tmp_path: Path
) -> None:
    with FakeTelegram() as fake:
        walker = Walker(fake.bot().person("ar"), ANSWERS)
        with House(tmp_path, fake.url, webhook) as house:
            walker.begins()
            walk([walker], 200, lambda: walker.times["urgency[housing]"] > 0)
            assert house.stop() == 0
            house.start()
            walk([walker], 300)
            assert house.stop() == 0
            (stored,) = house.answers().values()
        assert stored == walker.expected | CALCULATED
        assert fake.wrong_calls == []
        assert "Traceback" not in house.logged()
