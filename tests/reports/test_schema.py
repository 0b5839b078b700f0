"""The published schema fits every JSON of simulated weeks, and refuses what is wrong."""

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reports.render import json as as_json
from reports.week import BERLIN, parse
from reports.weekly import weekly
from tests.reports.people import LANGUAGES, World, populate

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
WEEKS = ("2026-W30", "2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-W50")
Document = dict[str, Any]


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(as_json.schema())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.fixture
def documents(world: World) -> dict[str, Document]:
    populate(world, 5, 260, datetime(2026, 10, 26, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    world.write()
    made = {week: weekly(world.engine, parse(week), BERLIN, world.flow, LANGUAGES, NOW) for week in WEEKS}
    return {week: json.loads(as_json.render(summary)) for week, summary in made.items()}


def wrong(change: Callable[[Document], object], document: Document) -> Document:
    changed = copy.deepcopy(document)
    change(changed)
    return changed


def test_every_week_fits_and_what_is_wrong_does_not(
    validator: Draft202012Validator, documents: dict[str, Document]
) -> None:
    for week, document in documents.items():
        assert [error.message for error in validator.iter_errors(document)] == [], week
    assert {document["state"] for document in documents.values()} == {"complete", "running", "future"}
    full = documents["2026-W47"]
    assert full["people"] and None in [need["first"] for need in full["needs"]]
    changes: tuple[Callable[[Document], object], ...] = (
        lambda it: it.pop("people"),
        lambda it: it.update(people="84"),
        lambda it: it.update(people=2),  # fewer than can ever be shown
        lambda it: it.update(people=84.5),
        lambda it: it.update(week="2026-47"),
        lambda it: it.update({"from": "16.11.2026"}),
        lambda it: it.update(state="over"),
        lambda it: it.update(state="running"),  # with numbers
        lambda it: it.update(threshold=2),
        lambda it: it["conversations"].update(started=0),
        lambda it: it["needs"][0].update(share=68),
        lambda it: it["needs"][0].update(verdict="perhaps"),
        lambda it: it["needs"][0].update(count=None),  # with a share
        lambda it: it["needs"][0].update(name="Housing"),
        lambda it: it["needs"][0]["series"].append(None),
        lambda it: it["unused_offers"][0].pop("reason"),
        lambda it: it["municipalities"][0]["needs"][0].update(count=-1),
        lambda it: it["weeks"][0].update(week=None),
        lambda it: it.pop("details"),
        lambda it: it["details"]["needs"][0].update(count=1),
        lambda it: it["details"]["questions"][0].update(seconds=-60),
        lambda it: it["details"]["household"][0].pop("band"),
    )
    accepted = [at for at, change in enumerate(changes) if validator.is_valid(wrong(change, full))]
    assert accepted == []


def test_every_part_of_the_schema_is_met_by_a_week(documents: dict[str, Document]) -> None:
    """A key that is described and never there would be a promise that is not kept."""
    described = json.loads(as_json.schema())["properties"]
    assert described.keys() <= documents["2026-W47"].keys()
