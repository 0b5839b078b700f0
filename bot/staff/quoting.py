"""Colleagues decide which of people's own words stand in a summary: the list, and what becomes of each.

Shared by the staff page and the staff bot. Everything here may wait for the database. Words are listed only when the
week in which they were said is over: nobody sees in a list who has just been there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import structs

from bot.clock import Clock
from bot.settings import Settings
from dialogs.flow import Flow
from locales.redaction import identifying
from reports.disclosure import Protected
from reports.quotes import Card, card, rules, shortened, spread, week_with_room
from reports.week import Week, of_moment, parse
from storage.figures import Engine
from storage.quotes import Candidate, Quotes, Told
from storage.vault import Vault

MIXED_IN = ("de", "en")  # whose words people mix into every language
UNDONE_FOR = timedelta(days=60)  # how long a decision stays in the list, to be undone


@dataclass(frozen=True, slots=True)
class Listed:
    """`waiting` can be decided; `hidden`: there are others that nobody may see before they are translated."""

    waiting: list[Card]
    decided: list[Card]
    hidden: bool


def quotes_of(settings: Settings, database: Engine, vault: Vault, flow: Flow) -> Quotes:
    """The flow's quotes, beside translations into the language that staff read first."""
    return Quotes(database, vault, flow.name, rules(flow), settings.staff_language)


class Quoting:
    """`shown` gives what is published of a week that is over; `locales` is the folder of the languages."""

    def __init__(
        self, quotes: Quotes, shown: Callable[[Week], Protected | None], locales: Path, clock: Clock, zone: ZoneInfo
    ) -> None:
        self._quotes, self._shown, self._locales, self._clock, self._zone = quotes, shown, locales, clock, zone

    def listed(self) -> Listed:
        """All that may be decided, and what was decided lately, newest first."""
        now = self._clock()
        every = self._candidates()
        seen: dict[Week, Protected | None] = {}
        cards = [self._card(each, seen) for each in every if each.state is None]
        decided = [each for each in every if each.decided_at is not None and each.decided_at > now - UNDONE_FOR]
        decided.sort(key=lambda each: (each.decided_at or now, each.answer), reverse=True)
        waiting = spread([each for each in cards if each.told is not None])
        return Listed(waiting, [self._card(each, seen) for each in decided], len(waiting) < len(cards))

    def approve(
        self, token: str, by: int | None, text: str | None = None, translation: str | None = None
    ) -> Week | str:
        """The week in whose summary the words will stand; else why not: "gone" or "not-shorter". `text` and
        `translation`: the words as a colleague has shortened them. What she shortened alone stands alone, so that the
        other one does not tell what she left out."""
        found = self._found(token)
        if found is None or found.candidate.state is not None or found.told is None:
            return "gone"
        told = _shortened(found.told, text, translation)
        if told is None:
            return "not-shorter"
        now = self._clock()
        running = of_moment(now, self._zone)

        def place(taken: list[tuple[str, Told]]) -> str:
            return str(week_with_room(running, told.field, taken))

        week = self._quotes.approve(found.candidate, told, place, str(running), by, now)
        return parse(week) if week is not None else "gone"

    def refuse(self, token: str, by: int | None) -> bool:
        """False when the words are gone or were decided already."""
        found = self._found(token)
        return found is not None and found.told is not None and self._quotes.refuse(found.candidate, by, self._clock())

    def undo(self, token: str) -> bool:
        """The words wait again. False when there was nothing to undo."""
        found = next((each for each in self._candidates() if each.token == token), None)
        return found is not None and self._quotes.undo(found)

    # ------------------------------------------------------------ what they share

    def _candidates(self) -> list[Candidate]:
        return self._quotes.candidates(of_moment(self._clock(), self._zone).start(self._zone))

    def _found(self, token: str) -> Card | None:
        found = next((each for each in self._candidates() if each.token == token), None)
        return self._card(found, {}) if found is not None else None

    def _card(self, candidate: Candidate, seen: dict[Week, Protected | None]) -> Card:
        week = of_moment(candidate.at, self._zone)
        if week not in seen:
            seen[week] = self._shown(week)
        own = identifying(self._locales, candidate.language, *MIXED_IN)
        read = identifying(self._locales, self._quotes.target, "en")
        return card(candidate, self._quotes.target, seen[week], own, read)


def _shortened(told: Told, text: str | None, translation: str | None) -> Told | None:
    """None where the words say something that the person has not said."""
    changed = {}
    for name, said in (("text", text), ("translation", translation)):
        whole: str | None = getattr(told, name)
        if said is not None and whole is not None and said.split() != whole.split():
            changed[name] = shortened(whole, said)
    if not changed:
        return told
    if None in changed.values():
        return None
    left_out = {name: None for name in ("text", "translation") if name not in changed}
    route = None if "translation" in left_out else told.route
    return structs.replace(told, **{**left_out, **changed, "route": route})
