"""Seeded people written straight into a real database, and the same rows kept as a plain list to count by hand."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, insert

from dialogs.flow import Flow
from storage.tables import Answer, Conversation, Happening, Person, table

LANGUAGES = ("en", "de", "ar", "fa", "ti")


@dataclass
class World:
    """Everything written, as dicts with the columns' names (times in milliseconds)."""

    engine: Engine
    flow: Flow
    answers: list[dict[str, Any]] = field(default_factory=list)
    happenings: list[dict[str, Any]] = field(default_factory=list)
    conversations: list[dict[str, Any]] = field(default_factory=list)
    people: list[dict[str, Any]] = field(default_factory=list)

    def person(self) -> str:
        name = f"p_{len(self.people):016x}"
        self.people.append({"id": name, "began_at": 0})
        return name

    def conversation(self, person: str, at: datetime, language: str, **columns: Any) -> int:
        for other in self.conversations:
            if other["person"] == person:
                other["current"] = False
        row = {
            "id": len(self.conversations) + 1,
            "person": person,
            "current": True,
            "channel": "web",
            "flow": self.flow.name,
            "version": self.flow.version,
            "language": language,
            "state": "open",
            "place": None,
            "began_at": _ms(at),
            "updated_at": _ms(at),
            "consented_at": _ms(at),
            "sealed": b"",
        } | columns
        self.conversations.append(row)
        return int(row["id"])

    def answer(self, talk: int, place: str, value: str | None, at: datetime, **columns: Any) -> None:
        conversation = self.conversations[talk - 1]
        row = {
            "id": len(self.answers) + 1,
            "conversation": talk,
            "person": conversation["person"],
            "flow": conversation["flow"],
            "version": conversation["version"],
            "question": place.partition("[")[0],
            "place": place,
            "type": "select_one",
            "sealed": None,
            "value": value,
            "status": "answered",
            "language": conversation["language"],
            "method": "button",
            "normalizer": "1",
            "confirmed": False,
            "calendar": "gregory",
            "approximate": False,
            "at": _ms(at),
            "current": True,
        } | columns
        self.answers.append(row)

    def happen(self, talk: int, name: str, at: datetime) -> None:
        conversation = self.conversations[talk - 1]
        row = {"conversation": talk, "person": conversation["person"], "name": name, "language": "en", "at": _ms(at)}
        row["place"] = None
        self.happenings.append(row)

    def write(self) -> None:
        pairs = (
            (Person, self.people),
            (Conversation, self.conversations),
            (Answer, self.answers),
            (Happening, self.happenings),
        )
        with self.engine.begin() as connection:
            for model, rows in pairs:
                if rows:
                    connection.execute(insert(table(model)), rows)


def populate(
    world: World, seed: int, people: int, start: datetime, end: datetime, languages: Sequence[str] = LANGUAGES
) -> None:
    """People of uneven languages, towns and needs, some of whom go on later, correct, fall silent or begin again."""
    chance = random.Random(seed)
    fields = [choice.name for choice in world.flow.choices["field"]]
    towns = [choice.name for choice in world.flow.choices["municipality"]]
    reasons = [choice.name for choice in world.flow.choices["reason"]]
    heavy = [1 / (rank + 1) for rank in range(20)]
    for _ in range(people):
        person = world.person()
        at = start + (end - start) * chance.random()
        for _ in range(1 + (chance.random() < 0.15)):
            language = chance.choices(languages, heavy[: len(languages)])[0]
            talk = world.conversation(person, at, language)
            world.answer(talk, "consent", "yes", at, type="acknowledge")
            if chance.random() < 0.1:
                world.happen(talk, "stopped", at)
                continue
            named = _distinct(chance, fields, heavy, chance.choice((1, 2, 3, 3, 3)))
            for place, value in zip(("first", "second", "third"), named, strict=False):
                at += timedelta(hours=chance.choice((0, 0, 0, 1, 60)))
                world.answer(talk, place, chance.choice(fields), at - timedelta(seconds=9), current=False)
                world.answer(talk, place, value, at)
            if len(named) < 3:
                world.answer(talk, ("second", "third")[len(named) - 1], None, at, status="skipped")
            world.answer(talk, "topics", " ".join(named), at, type="calculate")
            for need in named:
                at += timedelta(minutes=chance.choice((1, 2, 4000)))
                if chance.random() < 0.6:
                    reason = chance.choices(reasons, heavy[: len(reasons)])[0]
                    world.answer(talk, f"reason[{need}]", reason, at, type="calculate")
            if chance.random() < 0.2:
                world.answer(talk, "municipality", None, at, status="declined")
            elif chance.random() < 0.9:
                world.answer(talk, "municipality", chance.choices(towns, heavy[: len(towns)])[0], at)
            world.happen(talk, chance.choice(("completed", "completed", "stopped", "paused")), at)
            at += timedelta(days=chance.choice((0, 6)))


def _distinct(chance: random.Random, codes: list[str], weights: list[float], number: int) -> list[str]:
    found: list[str] = []
    while len(found) < number:
        code = chance.choices(codes, weights[: len(codes)])[0]
        if code not in found:
            found.append(code)
    return found


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
