"""Counts a week again from the answers one by one, as docs/report.md says, in another way than the code does."""

from collections import Counter, defaultdict
from typing import Any

from reports.week import BERLIN, Week
from tests.reports.people import World

THRESHOLD = 5
ENDS = ("completed", "stopped", "paused", "expired")


def recount(world: World, week: Week) -> dict[str, Any]:
    """Every number of the JSON before anything is hidden."""
    start, end = (round(at.timestamp() * 1000) for at in (week.start(BERLIN), week.end(BERLIN)))
    answers = sorted(
        (row for row in world.answers if row["current"] and row["flow"] == world.flow.name),
        key=lambda row: (row["at"], row["id"]),
    )
    here = [row for row in answers if start <= row["at"] < end and row["question"] != "consent"]
    language: dict[str, str] = {row["person"]: row["language"] for row in here}
    home: dict[str, str] = {}
    for row in answers:
        if row["question"] == "municipality" and row["at"] < end:
            home[row["person"]] = row["value"] if row["status"] == "answered" else None
    latest_first = {row["person"]: row["conversation"] for row in here if row["question"] == "first" and row["value"]}
    needs: dict[str, dict[str, str]] = {}
    for person, conversation in latest_first.items():
        mine = {row["place"]: row["value"] for row in answers if row["conversation"] == conversation and row["value"]}
        needs[person] = {}
        for rank in ("third", "second", "first"):
            if rank in mine:
                needs[person][mine[rank]] = rank
    reasons: dict[str, set[str]] = defaultdict(set)
    for row in here:
        if row["question"] == "reason" and row["value"]:
            reasons[row["person"]].add(row["value"])
    people = len(language)
    of = {row["id"]: row for row in world.conversations}

    def happened(name: str) -> int:
        rows = [row for row in world.happenings if row["name"] == name and start <= row["at"] < end]
        return len({row["person"] for row in rows if of[row["conversation"]]["flow"] == world.flow.name})

    began = {row["person"] for row in world.conversations if row["consented_at"] and start <= row["consented_at"] < end}
    return {
        "people": people,
        "conversations": {"started": len(began), **{name: happened(name) for name in ENDS}},
        "languages": Counter(language.values()),
        "base": len(needs) if people - len(needs) >= THRESHOLD else people,
        "needs": Counter(need for mine in needs.values() for need in mine),
        "ranks": Counter((need, rank) for mine in needs.values() for need, rank in mine.items()),
        "unused_offers_base": len(reasons) if people - len(reasons) >= THRESHOLD else people,
        "unused_offers": Counter(reason for mine in reasons.values() for reason in mine),
        "municipalities": Counter(home.get(person) for person in language),
        "places": Counter((home.get(person), need) for person, mine in needs.items() for need in mine),
    }
