"""Two versions of a flow held against each other: which names became which, and what happens to each question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from dialogs.flow import Choice, Flow, Question
from dialogs.places import keys_of, name_of, place_of
from dialogs.plan import Row, plan_of

Kind = Literal["kept", "mapped", "changed", "new", "gone"]
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """What happens to a question of either version. `was` is its name before, where that was another."""

    name: str
    kind: Kind
    was: str | None = None


@dataclass(frozen=True, slots=True)
class Renames:
    """From an older (or, where one is taken back, a newer) version's names to those of the version `rows` are of.
    `values` are a question's choices, `keys` those of a list that a repeat takes its rounds from. `before` leads from a
    version still further away to the one that these lead from."""

    rows: Mapping[str, Row]
    questions: Names = field(default_factory=dict)
    values: Mapping[str, Names] = field(default_factory=dict)
    keys: Mapping[str, Names] = field(default_factory=dict)
    before: "Renames | None" = None

    def place(self, place: str) -> str:
        """Where an answer stands now; the same for a question that is gone."""
        place = self.before.place(place) if self.before else place
        name = self.questions.get(name_of(place), name_of(place))
        row, keys = self.rows.get(name), keys_of(place)
        if row is None or len(keys) != len(row.repeats):
            return place if name == name_of(place) else place_of(name, keys)
        pairs = zip(row.repeats, keys, strict=True)
        return place_of(name, tuple(self.keys.get(repeat.list_name or "", {}).get(key, key) for repeat, key in pairs))

    def value(self, place: str, value: str) -> str:
        """The value of an answer that stood at a place: choices have their present names."""
        value = self.before.value(place, value) if self.before else value
        names = self.values.get(name_of(self.place(place)))
        return " ".join(names.get(one, one) for one in value.split()) if names else value


def renames_along(path: Sequence[Flow | None]) -> Renames:
    """From the first version to the last by way of all between, as each says only what it renamed itself."""
    names: Renames | None = None
    for old, new in pairwise(path):
        assert new is not None
        names = replace(renames(old, new), before=names)
    assert names is not None
    return names


def renames(old: Flow | None, new: Flow) -> Renames:
    """`renamed_from` of the new version, and that of the old one backwards, so that publishing an earlier version again
    finds every answer. Of a version that nobody knows any more, the new one's alone."""
    rows = plan_of(new).rows
    before = {question.name: question for question in old.questions()} if old else {}
    questions = _names([(name, row.question.renamed_from) for name, row in rows.items()], _former(before.values()))
    values: dict[str, Names] = {}
    back = {questions.get(name, name): question for name, question in before.items()}
    for name, row in rows.items():
        was = back.get(name)
        values[name] = _choices(row.question.choices, was.choices if was else ())
    used = {repeat.list_name for row in rows.values() for repeat in row.repeats if repeat.list_name}
    keys = {name: _choices(new.choices[name], old.choices.get(name, ()) if old else ()) for name in used}
    filled = {name: found for name, found in values.items() if found}
    return Renames(rows, questions, filled, {name: found for name, found in keys.items() if found})


def changes(old: Flow | None, new: Flow) -> tuple[Change, ...]:
    """Every question of the new version in its order, then those that are gone in theirs. Notes are no questions."""
    names = renames(old, new).questions
    before = {names.get(one.name, one.name): one for one in old.questions()} if old else {}
    listed = [
        _change(row, before.get(name), old) for name, row in plan_of(new).rows.items() if row.question.type != "note"
    ]
    gone = [one for name, one in before.items() if name not in plan_of(new).rows and one.type != "note"]
    return (*listed, *(Change(one.name, "gone") for one in gone))


def alike(one: Row, other: Row) -> bool:
    """Whether both ask the same, of the same people, of what can be answered: an answer to one is one to the other."""
    return _sense(one) == _sense(other)


def _change(row: Row, before: Question | None, old: Flow | None) -> Change:
    name = row.question.name
    if before is None or old is None:
        return Change(name, "new")
    was = before.name if before.name != name else None
    if not alike(row, plan_of(old).rows[before.name]):
        return Change(name, "changed", was)
    return Change(name, "mapped" if was else "kept", was)


def _sense(row: Row) -> tuple[object, ...]:
    asked = row.question
    choices = tuple((choice.name, choice.exclusive, tuple(sorted(choice.columns.items()))) for choice in asked.choices)
    around = tuple((repeat.list_name, repeat.for_each, repeat.repeat_count) for repeat in row.repeats)
    rules = (asked.constraint, asked.choice_filter, asked.calculation, asked.default)
    return asked.type, choices, asked.required, asked.precision, asked.missing, rules, row.conditions, around


def _former(named: Iterable[Question | Choice]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.name, one.renamed_from) for one in named]


def _choices(now: tuple[Choice, ...], before: tuple[Choice, ...]) -> Names:
    return _names(_former(now), _former(before))


def _names(now: list[tuple[str, tuple[str, ...]]], before: list[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    present = {name for name, _ in now}
    found = {was: name for name, former in now for was in former}
    for name, former in before:
        back = next((was for was in former if was in present), None)
        if back is not None and name not in present:
            found.setdefault(name, back)
    return found
