"""Several `needs run` on one PostgreSQL database: one is on duty, all take what is brought to them, one takes over."""

from pathlib import Path

from tests.databases import address
from tests.telegram.arabic import ANSWERS, CALCULATED
from tests.telegram.house import SECRET, House
from tests.telegram.server import FakeTelegram
from tests.telegram.walking import Walker, walk

ON_DUTY = "this process is on duty"


def houses(folder: Path, fake: FakeTelegram, **more: str) -> tuple[House, House]:
    """Two that differ in nothing but their port and their folder, in which nothing is."""
    both = {"NEEDS_DATABASE_URL": address("postgresql", folder), "NEEDS_KEY": "6b" * 32, "NEEDS_DEBUG": "1", **more}
    for name in ("one", "other"):
        (folder / name).mkdir()
    one, other = (House(folder / name, fake.url, **both) for name in ("one", "other"))
    return one, other


def on_duty(house: House) -> bool:
    return ON_DUTY in house.logged()


def test_when_the_one_on_duty_is_killed_the_other_goes_on_and_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        one, other = houses(tmp_path, fake)
        walkers = [Walker(fake.bot().person("ar"), ANSWERS, patience=20) for _ in range(3)]
        with one, other:
            fake.wait_for(lambda: on_duty(one) or on_duty(other), 60)
            for walker in walkers:
                walker.begins()
            walk(walkers, 200, lambda: all(walker.times["urgency[housing]"] for walker in walkers))
            assert on_duty(one) != on_duty(other)
            first, second = (one, other) if on_duty(one) else (other, one)
            first.kill()
            walk(walkers, 300)
            assert on_duty(second)
            assert second.stop() == 0
            stored = list(second.answers().values())
        assert stored == [walkers[0].expected | CALCULATED] * 3
        # What the one who died had sent, the other does not know: it may be asked to wait, and does.
        assert [call for call in fake.wrong_calls if call.status != 429] == []


def test_what_is_brought_to_one_is_answered_by_the_other(tmp_path: Path) -> None:
    with FakeTelegram() as fake:
        one, other = houses(tmp_path, fake, NEEDS_TELEGRAM_WEBHOOK_SECRET=SECRET)
        for house in (one, other):
            house.settings["NEEDS_TELEGRAM_WEBHOOK_URL"] = f"{other.address}/telegram"
        walker = Walker(fake.bot().person("ar"), ANSWERS)
        with one:
            fake.wait_for(lambda: on_duty(one), 60)
            with other:
                walker.begins()
                walk([walker], 300)
                assert not on_duty(other)
                assert other.stop() == 0
            assert one.stop() == 0
            (stored,) = one.answers().values()
        assert stored == walker.expected | CALCULATED
        assert "Traceback" not in one.logged() + other.logged()
