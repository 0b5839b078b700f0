"""Step: one turn in the making. A working copy of the conversation with what happened and what is to be said.

The engine's rooms (`engine`, `asides`, `settling`) write on it; `turn()` freezes it. Lives for one call of `take`.
"""

from collections.abc import Mapping
from datetime import datetime

from dialogs.conversation import (
    END,
    Argument,
    Control,
    Conversation,
    Event,
    Happened,
    Held,
    Number,
    Prompt,
    Reading,
    State,
    Turn,
)
from dialogs.expressions import Value
from dialogs.flow import Group, Item, Question, Repeat
from dialogs.lexicon import Lexicon
from dialogs.places import keys_of, name_of, place_of
from dialogs.plan import Plan, Row
from dialogs.saying import item_said
from dialogs.scope import Scope

TRAIL_KEPT = 200
_WORDLESS = Lexicon("")  # before a language's words are known, at the very beginning
PATIENCE = 3  # after so many misunderstandings in a row, skipping or a person is offered


class Step:
    def __init__(self, plan: Plan, before: Conversation, lexicons: Mapping[str, Lexicon], now: datetime) -> None:
        self.plan = plan
        self.before = before
        self.lexicons = lexicons
        self.now = now
        self.language = before.language
        self.state: State = before.state
        self.place = before.place
        self.attempt = before.attempt
        self.misses = before.misses
        self.aside = before.aside
        self.ticked = before.ticked
        self.readings: tuple[Reading, ...] = before.readings
        self.raw = before.raw
        self.trail = before.trail
        self.seen = before.seen
        self.likely = before.likely
        self.switch_offered = before.switch_offered
        self.quiet = before.quiet
        self.earlier = before.earlier
        self.beside: tuple[Control, ...] = ()  # controls that only this turn's prompt has
        self.answers: dict[str, Held] = dict(before.answers)
        self.events: list[Event] = []
        self.prompts: list[Prompt] = []
        self.scope = Scope(plan, self.answers, now, self.lexicon)

    @property
    def lexicon(self) -> Lexicon:
        return self.lexicons.get(self.language, _WORDLESS)

    @property
    def origin(self) -> str | None:
        """The country that the person comes from, where the flow has asked: it tells whose calendar a date is in."""
        for kind in ("nationality", "country"):
            for name, row in self.plan.rows.items():
                if row.question.type == kind and (held := self.answers.get(name)) and held.value:
                    return held.value
        return None

    def turn(self) -> Turn:
        after = Conversation(
            flow=self.plan.flow.name,
            version=self.plan.flow.version,
            language=self.language,
            state=self.state,
            place=self.place,
            attempt=self.attempt,
            misses=self.misses,
            aside=self.aside,
            ticked=self.ticked,
            readings=self.readings,
            raw=self.raw,
            trail=self.trail[-TRAIL_KEPT:],
            seen=self.seen,
            answers=self.answers,
            tag=self.before.tag,
            likely=self.likely,
            switch_offered=self.switch_offered,
            quiet=self.quiet,
            earlier=self.earlier,
        )
        return Turn(after, tuple(self.events), tuple(self.prompts))

    # ------------------------------------------------------------ what happened, what is said

    def happened(self, name: str, detail: str | None = None) -> None:
        self.events.append(Happened(name, self.place, detail))

    def say(self, message: str, arguments: Mapping[str, Argument] | None = None) -> None:
        self.prompts.append(Prompt(message, arguments or {}))

    def arguments(self, place: str) -> dict[str, Argument]:
        """What a question's text may mention."""
        row = self.plan.rows[name_of(place)]
        if row.repeats:
            rounds = self.scope.within(row, keys_of(place)[:-1]).rounds(row.repeats[-1])
            key = keys_of(place)[-1]
            return {
                "item": item_said(self.plan, place) or "",
                "n": Number(str(rounds.index(key) + 1 if key in rounds else 1)),
                "total": Number(str(len(rounds))),
            }
        if row.question.type == "note":
            return {"minutes": Number(str(self.plan.flow.minutes)), "questions": Number(str(self.plan.asked))}
        return {}

    # ------------------------------------------------------------ where we are

    def row(self) -> Row:
        """The row of the present question; only while `place` is a question's."""
        return self.plan.rows[name_of(self.place or "")]

    def at_question(self) -> bool:
        return self.state == "open" and self.place is not None and self.place != END

    def out_of_patience(self) -> bool:
        return self.misses >= PATIENCE

    def here(self, this: Value = "") -> Scope:
        return self.scope.within(self.row(), keys_of(self.place or ""), this)

    def relevant(self, place: str) -> bool:
        """Is the question at this place one that is asked, as the answers stand?"""
        row, keys = self.plan.rows.get(name_of(place)), keys_of(place)
        if row is None or len(keys) != len(row.repeats):
            return False
        for depth, repeat in enumerate(row.repeats):
            if keys[depth] not in self.scope.within(row, keys[:depth]).rounds(repeat):
                return False
        scope = self.scope.within(row, keys)
        return all(scope.holds(condition) for condition in row.conditions)

    def move(self, place: str | None) -> None:
        """Stand at another place: older buttons become stale. A list of several that was answered before comes with the
        answer ticked, so that one can be added."""
        self.place = place
        self.leave_aside()
        self.misses = 0
        held = self.answers.get(place) if place is not None and place != END else None
        several = held is not None and held.value is not None and self.row().question.type == "select_multiple"
        self.ticked = tuple(held.value.split()) if several and held and held.value else ()
        if place is not None and self.trail[-1:] != (place,):
            self.trail = (*self.trail, place)

    def leave_aside(self) -> None:
        self.aside, self.readings, self.raw = None, (), None
        self.attempt += 1

    def turn_aside(self, aside: str, readings: tuple[Reading, ...] = (), raw: str | None = None) -> None:
        self.aside, self.readings, self.raw = aside, readings, raw
        self.attempt += 1

    def advance(self) -> None:
        """Go to the first question that is relevant and has no answer, showing the notes on the way; else read back."""
        notes: list[str] = []
        place = self._first_open(self.plan.flow.items, (), notes)
        for note in notes:
            self.note(note)
        self.move(place or END)

    def first_open(self) -> str | None:
        """The first question that is relevant and has no answer, without a step towards it."""
        return self._first_open(self.plan.flow.items, (), [])

    def note(self, place: str) -> None:
        self.seen = (*self.seen, place)
        self.prompts.append(Prompt(name_of(place), self.arguments(place)))

    def _first_open(self, items: tuple[Item, ...], keys: tuple[str, ...], notes: list[str]) -> str | None:
        for item in items:
            if isinstance(item, Question):
                place = place_of(item.name, keys) if keys else item.name
                if place in self.answers or item.type == "calculate":
                    continue
                if place in self.seen or item.name in self.plan.trailing:
                    continue
                scope = self.scope.within(self.plan.rows[item.name], keys)
                if item.relevant is not None and not scope.holds(item.relevant):
                    continue
                if item.type == "note":
                    notes.append(place)
                    continue
                if item.list_name and not scope.offered(item)[0]:
                    continue  # the filter leaves nothing to choose
                return place
            if item.relevant is not None and not self._inside(item, keys).holds(item.relevant):
                continue
            if isinstance(item, Group):
                if place_found := self._first_open(item.items, keys, notes):
                    return place_found
            else:
                for key in self._inside(item, keys).rounds(item):
                    if place_found := self._first_open(item.items, (*keys, key), notes):
                        return place_found
        return None

    def _inside(self, item: Group | Repeat, keys: tuple[str, ...]) -> Scope:
        first: Item = item
        while not isinstance(first, Question):
            first = first.items[0]
        return self.scope.within(self.plan.rows[first.name], keys)
