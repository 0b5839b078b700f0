"""Seeded people who answer the whole flow: some leave, skip, decline, come back, correct, are not understood. They
are written straight into a real database, and kept as plain rows to count by hand."""

import random
from datetime import UTC, datetime, timedelta

from storage.reminding import EXPIRES
from storage.vault import Vault
from storage.words import Words, write
from tests.reports.people import LANGUAGES, World

MISSING = ("skipped", "skipped", "declined", "unknown")


def live(world: World, seed: int, people: int, start: datetime, end: datetime, vault: Vault) -> None:
    """People of uneven towns, families and needs, spread over the time; of few of them there are two conversations."""
    chance = random.Random(seed)
    codes = {name: [choice.name for choice in choices] for name, choices in world.flow.choices.items()}
    columns = {choice.name: choice.columns.get("field") for choice in world.flow.choices["detail"]}
    for _ in range(people):
        life = _Life(world, chance, codes, columns, start + (end - start) * chance.random(), end, vault)
        life.all_of_it()
        if chance.random() < 0.1:
            life.at += timedelta(days=chance.choice((0, 5)))
            life.all_of_it()
        life.expires()


class _Left(Exception):  # noqa: N818 - the person went away
    pass


class _Life:
    def __init__(
        self,
        world: World,
        chance: random.Random,
        codes: dict[str, list[str]],
        columns: dict[str, str | None],
        at: datetime,
        end: datetime,
        vault: Vault,
    ) -> None:
        self.world, self.chance, self.codes, self.columns, self.at, self.end = world, chance, codes, columns, at, end
        self.words = vault.seal(write(Words(value="words")))
        self.person = world.person()
        self.talk = 0

    def all_of_it(self) -> None:
        language = self.chance.choices(LANGUAGES, (8, 4, 3, 2, 1))[0]
        self.talk = self.world.conversation(self.person, self.at, language)
        self.world.answer(self.talk, "consent", "yes", self.at, type="acknowledge")
        try:
            self._answers()
            self._stand("completed", None)
            self.world.happen(self.talk, "completed", self.at)
        except _Left:
            pass

    def expires(self) -> None:
        """What nobody has gone on with for two weeks is not waited for."""
        row = self.world.conversations[self.talk - 1]
        if row["state"] in ("open", "paused"):
            self.at = datetime.fromtimestamp(row["updated_at"] / 1000, UTC) + EXPIRES + timedelta(minutes=1)
            self.world.happen(self.talk, "expired", self.at)
            row["state"] = "expired"

    def _answers(self) -> None:
        needs = self.chance.sample(self.codes["field"], 3)
        if self.chance.random() < 0.6:
            needs[0] = self.codes["field"][0]
        needs = list(dict.fromkeys(needs))
        self._one("first", needs[0], always=True)
        named = [needs[0]]
        for place, need in zip(("second", "third"), needs[1:], strict=False):
            if self._one(place, need) is None:
                break
            named.append(need)
        self._say("topics", " ".join(named), type="calculate")
        for need in named:
            self._of_need(need)
        self._one("household", str(self.chance.choice((1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 12))), method="rule")
        months = self.chance.choice((0, 1, 2, 3, 5, 11, 12, 13, 23, 24, 40, 59, 60, 200))
        year, month = divmod(self.at.year * 12 + self.at.month - 1 - months, 12)
        said = self.chance.choice((f"{year}-{month + 1:02d}", f"{year}-{month + 1:02d}~", f"{year}"))
        self._one("arrived", said, approximate="~" in said, method="rule", confirmed=self.chance.random() < 0.5)
        self._one("municipality", self.chance.choices(self.codes["municipality"], (9, 6, 3, 2, 1, 1))[0])
        for place in ("own_words", "idea"):
            self._one(place, None, type="text", sealed=self.words)

    def _of_need(self, need: str) -> None:
        mine = [code for code, field in self.columns.items() if field in (need, None)]
        picked = self.chance.choices(mine, range(len(mine), 0, -1), k=self.chance.choice((1, 1, 2)))
        self._one(f"detail[{need}]", " ".join(code for code in mine if code in picked), type="select_multiple")
        self._one(f"urgency[{need}]", self.chance.choices(self.codes["urgency"], (5, 3, 1))[0])
        offer = self._one(f"offer[{need}]", self.chance.choice(self.codes["offer"]))
        why = "did_not_know" if offer == "unknown" else None
        if offer == "known":
            why = self._one(f"why_not[{need}]", self.chance.choice(self.codes["reason"][1:]))
        self._say(f"reason[{need}]", why, type="calculate")

    def _one(self, place: str, value: str | None, always: bool = False, **columns: object) -> str | None:
        """Asks one thing; None when there is no answer to go on from."""
        chance = self.chance
        if chance.random() < 0.015:
            self._leave(place)
        if chance.random() < 0.04:
            self.at += timedelta(seconds=8)
            self._happen("misunderstood", place)
        self.at += timedelta(seconds=chance.choice((4, 9, 15, 15, 40, 200, 5000)))
        if chance.random() < 0.01:
            self.at += timedelta(days=2)
        if self.at >= self.end:
            self._leave(place)
        if not always and chance.random() < 0.15:
            self._say(place, None, status=chance.choice(MISSING), **columns | {"sealed": None})
            return None
        if chance.random() < 0.03:
            self._say(place, "other", current=False)
            self.at += timedelta(seconds=11)
        self._say(place, value, **columns)
        return value

    def _say(self, place: str, value: str | None, **columns: object) -> None:
        self.world.answer(self.talk, place, value, self.at, **columns)
        self._stand("open", place)

    def _happen(self, name: str, place: str) -> None:
        self.world.happen(self.talk, name, self.at)
        self.world.happenings[-1]["place"] = place
        self._stand("open", place)

    def _leave(self, place: str) -> None:
        how = self.chance.choice(("open", "stopped", "paused"))
        if how != "open":
            self._happen(how, place)
        self._stand(how, place)
        raise _Left

    def _stand(self, state: str, place: str | None) -> None:
        row = self.world.conversations[self.talk - 1]
        row |= {"state": state, "place": place, "updated_at": round(self.at.timestamp() * 1000)}
