"""Counts the details of a week again, from `needs answers` and the list of what happened, person by person."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from statistics import median
from typing import Any

from reports.week import BERLIN, Week
from tests.reports.people import World

ABOUT = {"urgency": "urgency", "offer": "offers", "why_not": "known_offers_unused", "detail": "sub_needs"}
WAYS = {"fold", "rule", "fuzzy"}
Truth = dict[Any, Any]


def recount(world: World, exported: Iterable[dict[str, Any]], week: Week) -> Truth:
    """Every number of the JSON's details before anything is hidden. `exported` is in order, its times are read."""
    start, end = week.start(BERLIN), week.end(BERLIN)
    rows = list(exported)
    here = [row for row in rows if start <= row["at"] < end]
    said = [row for row in here if row["question"] != "consent"]
    talk = {row["person"]: row["conversation"] for row in said}
    language = {row["person"]: row["language"] for row in said}
    return (
        _conversations(world, talk, start, end)
        | _needs(rows, said)
        | _questions(world, here, language, start, end, week)
        | _doubts(said)
    )


def _between(world: World, name: str, start: datetime, end: datetime) -> list[dict[str, Any]]:
    return [row for row in world.happenings if row["name"] == name and _ms(start) <= row["at"] < _ms(end)]


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _conversations(world: World, talk: dict[str, int], start: datetime, end: datetime) -> Truth:
    finished = {row["conversation"] for row in world.happenings if row["name"] == "completed" and row["at"] < _ms(end)}
    whole = sum(one in finished for one in talk.values())
    ended = {name: {row["person"] for row in _between(world, name, start, end)} for name in ("paused", "expired")}
    return {("conversations", "whole"): whole, ("conversations", "partial"): len(talk) - whole} | {
        ("conversations", name): len(people) for name, people in ended.items()
    }


def _people(value: str) -> str:
    number = int(value)
    return {1: "1", 2: "2", 3: "3-4", 4: "3-4", 5: "5-6", 6: "5-6"}.get(number, "7")


def _since(value: str, week: Week) -> str:
    """Whole months; of a year alone, from its middle."""
    year, _, month = value.strip("~").partition("-")
    ago = (week.sunday.year - int(year)) * 12 + week.sunday.month - int(month or 7)
    names = ((3, "0-2"), (12, "3-11"), (24, "12-23"), (60, "24-59"), (10**6, "60"))
    return next(name for limit, name in names if ago < limit)


def _needs(rows: list[dict[str, Any]], said: list[dict[str, Any]]) -> Truth:
    last = {row["person"]: row["conversation"] for row in said if row["question"] == "first" and row["value"]}
    found: Counter[Any] = Counter()
    sub_needs: dict[str, list[set[str]]] = defaultdict(list)
    told: dict[int, dict[str, str]] = {conversation: {} for conversation in last.values()}
    for row in rows:
        if row["value"] and row["conversation"] in told:
            told[row["conversation"]][row["place"]] = row["value"]
    for mine in (told[conversation] for conversation in last.values()):
        for need in {mine[place] for place in ("first", "second", "third") if place in mine}:
            found["count", need] += 1
            for question, name in ABOUT.items():
                value = mine.get(f"{question}[{need}]")
                if question == "detail":
                    sub_needs[need].append(set((value or "").split()))
                    found.update(("sub_needs", need, code) for code in sub_needs[need][-1])
                elif question != "why_not" or mine.get(f"offer[{need}]") == "known":
                    found[name, need, value] += 1
    return dict(found) | {("picked", need): each for need, each in sub_needs.items()}


def _questions(
    world: World, here: list[dict[str, Any]], language: dict[str, str], start: datetime, end: datetime, week: Week
) -> Truth:
    said: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    took: dict[str, dict[str, float]] = defaultdict(dict)
    before: dict[int, datetime] = {}
    for row in here:
        if row["type"] == "calculate":
            continue
        name, person = row["question"], row["person"]
        if name != "consent":
            said[name, person].append(row)
            waited = (row["at"] - before.get(row["conversation"], row["at"])).total_seconds()
            if 0 < waited <= 3600 and person not in took[name]:
                took[name][person] = waited
        before[row["conversation"]] = row["at"]
    who: dict[Any, set[str]] = defaultdict(set)
    for row in world.conversations:
        gone = row["current"] and row["state"] in ("open", "paused", "stopped", "expired") and row["place"]
        if gone and _ms(start) <= row["updated_at"] < _ms(end):
            _mark(who, language, "left", row)
    truth: Truth = Counter()
    for (name, person), rows in said.items():
        given = [row for row in rows if row["status"] == "answered"]
        if person not in who[name, "left"]:
            who[name, "answered" if given else rows[-1]["status"]].add(person)
            if name in BANDED and given:
                truth[name, BANDED[name](given[-1]["value"], week)] += 1
        who[name, "reached"].add(person)
    for name, kind in [key for key in who if isinstance(key, tuple) and key[1] == "left"]:
        who[name, "reached"] |= who[name, kind]
    for row in _between(world, "misunderstood", start, end):
        if row["person"] in who[row["place"].split("[")[0], "reached"]:
            _mark(who, language, "misunderstood", row)
    pace: dict[str, list[float]] = defaultdict(list)
    for person, code in language.items():
        mine = [each[person] for each in took.values() if person in each]
        if mine:
            pace[code].append(median(mine))
    for name in BANDED:
        truth[name, None] = len(language) - sum(count for key, count in truth.items() if key[0] == name)
    truth |= Counter({key: len(people) for key, people in who.items()})
    times: Truth = {("seconds", name): (median(each.values()), len(each)) for name, each in took.items() if each}
    return (
        dict(truth)
        | _in_languages(who, took, language)
        | times
        | {("pace", code): (median(each), len(each)) for code, each in pace.items()}
    )


def _in_languages(who: dict[Any, set[str]], took: dict[str, dict[str, float]], language: dict[str, str]) -> Truth:
    """Of each question in each language."""
    found: Truth = Counter(
        (*key, language[person])
        for key, people in who.items()
        if isinstance(key, tuple) and key[1] in ("reached", "left", "misunderstood")
        for person in people
        if person in language
    )
    for name, each in took.items():
        for code in set(language.values()):
            mine = [waited for person, waited in each.items() if language[person] == code]
            if mine:
                found["seconds", name, code] = (median(mine), len(mine))
    return found


def _mark(who: dict[Any, set[str]], language: dict[str, str], kind: str, row: dict[str, Any]) -> None:
    who[row["place"].split("[")[0], kind].add(row["person"])
    who[kind].add(row["person"])
    who[kind, language.get(row["person"])].add(row["person"])


BANDED: dict[str, Callable[[str, Week], str]] = {"household": lambda value, _: _people(value), "arrived": _since}


def _doubts(said: list[dict[str, Any]]) -> Truth:
    kinds = {
        "unsure": [row for row in said if row["approximate"] and row["status"] == "answered"],
        "unconfirmed": [
            row
            for row in said
            if row["method"] in WAYS and not row["confirmed"] and row["type"] not in ("text", "calculate")
            if row["status"] == "answered"
        ],
        "untranslated": [
            row
            for row in said
            if row["type"] == "text" and row["status"] == "answered" and row["language"] != "de"
            if row["translation"] is None
        ],
    }
    return {("doubt", name): (len(rows), len({row["person"] for row in rows})) for name, rows in kinds.items()}
