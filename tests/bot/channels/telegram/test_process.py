"""`needs run` as an operator starts it, and one newcomer who answers everything in Arabic, by taps and by typing."""

from pathlib import Path

import pytest

from tests.telegram.house import House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import SKIP, Answer, Says, Taps, Ticks, Walker, walk

ANSWERS: dict[str, Answer] = {
    "consent": Says("نعم", "yes"),
    "first": Says("السكن", "housing"),
    "second": Taps("language"),
    "third": Says("١", "education"),
    "detail[housing]": Ticks(("own_home", "home_repair")),
    "urgency[housing]": Taps("now"),
    "offer[housing]": Taps("known"),
    "why_not[housing]": Taps("no_trust"),
    "detail[language]": Says("١، ٣", "language_course interpreter"),
    "urgency[language]": Taps("later"),
    "offer[language]": Taps("unknown"),
    "detail[education]": SKIP,
    "urgency[education]": Taps("soon"),
    "offer[education]": Taps("@declined"),
    "household": Says("خمسة", "5"),
    "arrived": Says("٠٣/٢٠٢٣", "2023-03"),
    "municipality": Taps("bernau"),
    "own_words": Says("نحتاج إلى مكان هادئ للدراسة 📚", "نحتاج إلى مكان هادئ للدراسة 📚"),
    "idea": SKIP,
}
CALCULATED = {
    "topics": "housing language education",
    "reason[housing]": "no_trust",
    "reason[language]": "did_not_know",
}


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
