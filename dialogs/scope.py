"""What expressions see: the answers so far, from one place of the flow. Also which choices a question offers there."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from dialogs.conversation import Held, Option, Say
from dialogs.expressions import Expression, Value, to_boolean, to_number, to_text
from dialogs.flow import Choice, Question, Repeat
from dialogs.lexicon import Lexicon
from dialogs.places import place_of
from dialogs.plan import Offer, Plan, Row

_OFFERS_KEPT = 10_000
YOUNG = "@young"  # the button of those who are too young to be asked


class Scope:
    """The answers, seen from inside the repeats' rounds `keys` (outermost first)."""

    __slots__ = ("_answers", "_keys", "_plan", "_round", "choice", "lexicon", "now", "this")

    def __init__(self, plan: Plan, answers: Mapping[str, Held], now: datetime, lexicon: Lexicon) -> None:
        self._plan = plan
        self._answers = answers
        self._keys: dict[str, str] = {}
        self.now = now
        self.lexicon = lexicon
        self._round: tuple[Row, tuple[str, ...]] | None = None
        self.this: Value = ""
        self.choice: Choice | None = None

    def within(self, row: Row, keys: tuple[str, ...], this: Value = "") -> "Scope":
        self._keys = {repeat.name: key for repeat, key in zip(row.repeats, keys, strict=False)} if keys else {}
        self._round = (row, keys)
        self.this = this
        return self

    def value(self, name: str) -> Value:
        row = self._plan.rows.get(name)
        if row is None:
            return self._keys.get(name, "")
        if not row.repeats:
            return as_value(row.question, self._answers.get(name))
        keys = tuple(self._keys[repeat.name] for repeat in row.repeats if repeat.name in self._keys)
        if len(keys) == len(row.repeats):
            return as_value(row.question, self._answers.get(place_of(name, keys)))
        start = f"{name}[{'.'.join(keys)}{'.' if keys else ''}"
        return tuple(
            to_text(as_value(row.question, held)) for place, held in self._answers.items() if place.startswith(start)
        )

    def column(self, name: str) -> str:
        if self.choice is None:
            return ""
        return self.choice.name if name == "name" else self.choice.columns.get(name, "")

    def choice_name(self, value: str, question: str) -> str:
        row = self._plan.rows.get(question)
        shown = self.lexicon.shown.get(row.question.list_name or "", {}) if row else {}
        return shown.get(value, value)

    def holds(self, expression: Expression) -> bool:
        return to_boolean(expression.evaluate(self))

    def text(self, expression: Expression) -> str:
        return to_text(expression.evaluate(self))

    def rounds(self, repeat: Repeat) -> tuple[str, ...]:
        """The keys of a repeat, as the answers stand."""
        if repeat.for_each:
            return tuple(dict.fromkeys(self.text(repeat.for_each).split()))
        count = to_number(repeat.repeat_count.evaluate(self)) if repeat.repeat_count else 0
        return tuple(str(n) for n in range(1, int(min(count, 100)) + 1)) if count >= 1 else ()

    @property
    def position(self) -> int:
        """position(..): which round of the innermost repeat this is, from 1; 0 outside repeats."""
        row, keys = self._round or (None, ())
        if row is None or not row.repeats or not keys:
            return 0
        rounds = self.rounds(row.repeats[-1])
        return rounds.index(keys[-1]) + 1 if keys[-1] in rounds else 0

    def offered(self, question: Question) -> Offer:
        """The choices that the choice_filter leaves, in the list's order, and the buttons for them."""
        if question.choice_filter is None:
            key: tuple[object, ...] = (question.name,)
        else:
            key = (question.name, *(self.value(name) for name in sorted(question.choice_filter.references)))
            if question.choice_filter.varies:
                choices = tuple(self._filtered(question))
                return choices, tuple(_options(question, choices, self._plan.flow.consent))
        offers = self._plan.offers
        if key not in offers:
            if len(offers) >= _OFFERS_KEPT:
                offers.clear()
            choices = tuple(self._filtered(question))
            offers[key] = choices, tuple(_options(question, choices, self._plan.flow.consent))
        return offers[key]

    def _filtered(self, question: Question) -> Iterator[Choice]:
        for choice in question.choices:
            self.choice = choice
            if question.choice_filter is None or self.holds(question.choice_filter):
                yield choice
        self.choice = None


def as_value(question: Question, held: Held | None) -> Value:
    """An answer as expressions read it: '' when there is no value, a number for numbers; a year is its first day, and
    "about" is left out."""
    value = held.value if held else None
    if value is None:
        return ""
    if question.type in ("integer", "decimal"):
        return float(value)
    if question.type == "place":
        return value.split()[0]  # the AGS; the postal code is only kept
    if question.type == "date":
        value = value.rstrip("~")
        return f"{value}-01-01" if len(value) == 4 else value
    return value


def _options(question: Question, choices: tuple[Choice, ...], consent: str | None) -> Iterator[Option]:
    if question.type == "acknowledge" and question.name == consent:
        yield Option("yes", Say("word-agree"))
        yield Option("no", Say("word-decline"))
        yield Option(YOUNG, Say("word-young"))
    elif question.type == "acknowledge":
        yield Option("yes", Say("word-ok"))
    elif question.type == "yes_no":
        yield Option("yes", Say("word-yes"))
        yield Option("no", Say("word-no"))
    for choice in choices:
        yield Option(choice.name, Say(f"{question.list_name}-{choice.name}"))
    for missing in question.missing:
        yield Option(f"@{missing}", Say(f"word-{missing}"))
