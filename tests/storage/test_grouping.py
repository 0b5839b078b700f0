"""However messages fall into groups, whatever is sent twice: the tables hold the same."""

import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from dialogs.conversation import Message
from storage.batch import Batch, TurnFailed
from storage.database import writing
from storage.people import open_address
from storage.vault import Vault
from tests.storage.small import decide, message, opened, rows

SAYINGS = ["hello", "yes", "yes", "yes", "no", "delete", "completed", "stopped", "again", "again", "boom", "what"]
SAYINGS += ["a=1", "a=2", "b=1", "b=2", "c[x]=1", "own_words=mine", "drop a", "drop b", "person_asked"]


def taken(engine: Engine, vault: Vault, groups: list[list[Message]]) -> list[Any]:
    """The outcomes: (conversation, prompts), or None where the message was set aside."""
    outcomes: list[Any] = []
    for group in groups:
        with writing(engine) as connection:
            outcomes += Batch(connection, vault, decide, ()).run(group)
    return [None if isinstance(each, TurnFailed) else (each.conversation, each.prompts) for each in outcomes]


def kept(engine: Engine, vault: Vault) -> dict[str, list[Any]]:
    """Every table opened, with the names of people instead of pseudonyms, and without numbers that differ each time."""
    addresses = rows(engine, "SELECT person, sealed FROM address")
    happenings = rows(engine, "SELECT person, name, place, at FROM happening")
    name: dict[str | None, str] = {person: open_address(vault, sealed) for person, sealed in addresses}
    talks = rows(engine, "SELECT person, sealed, current, state, began_at, consented_at, ended_at FROM conversation")
    answers = rows(
        engine,
        "SELECT a.person, a.sealed, c.began_at, a.place, a.value, a.current, a.at FROM answer a"
        " JOIN conversation c ON c.id = a.conversation",
    )
    replies = rows(engine, "SELECT person, sealed, claim FROM outbox")
    return {
        "people": sorted((name[person], at) for person, at in rows(engine, "SELECT id, began_at FROM person")),
        "conversations": sorted((name[who], vault.open(sealed), *map(str, rest)) for who, sealed, *rest in talks),
        "answers": sorted((name[who], vault.open(sealed), *map(str, rest)) for who, sealed, *rest in answers),
        "replies": sorted((name.get(who, ""), vault.open(sealed), *rest) for who, sealed, *rest in replies),
        "happenings": sorted((name[who], *map(str, rest)) for who, *rest in happenings),
        "help": sorted((name[who], at) for who, at in rows(engine, "SELECT person, at FROM help_request")),
        "claims": sorted(rows(engine, "SELECT claim, at FROM inbox")),
        "dead": sorted(rows(engine, "SELECT claim, error, tries FROM dead_letter")),
    }


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    opened(folder)[0].dispose()
    return folder / "needs.db"


@pytest.mark.parametrize("seed", range(20))
def test_the_size_of_groups_makes_no_difference(seed: int, tmp_path: Path, empty: Path) -> None:
    dice = random.Random(seed)
    sent: list[Message] = []
    for number in range(150):
        said = message(dice.choice(SAYINGS), number, dice.choice("abcde"), minutes=number)
        sent += [said] + [dice.choice(sent[-20:] or [said])] * (dice.random() < 0.2)
    groups: list[list[Message]] = []
    rest = list(sent)
    while rest:
        size = dice.choice([1, 2, 5, 20, 64])
        groups.append(rest[:size])
        rest = rest[size:]
    found = []
    for folder, way in (("alone", [[each] for each in sent]), ("grouped", groups)):
        (tmp_path / folder).mkdir()
        shutil.copy(empty, tmp_path / folder)
        engine, vault = opened(tmp_path / folder)
        found.append((taken(engine, vault, way), kept(engine, vault)))
        engine.dispose()
    (replies_alone, alone), (replies_grouped, grouped) = found
    assert len(alone["claims"]) == len({each.id for each in sent})
    for table, contents in alone.items():
        assert grouped[table] == contents, table
    first_arrivals = [n for n, each in enumerate(sent) if each not in sent[:n]]
    assert [replies_alone[n] for n in first_arrivals] == [replies_grouped[n] for n in first_arrivals]
    counting = [(who, began, place) for who, _, began, place, _, current, _ in grouped["answers"] if current == "1"]
    assert len(counting) == len(set(counting)), "one answer to a place counts"
