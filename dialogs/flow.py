"""What an author can say: a flow of questions, groups and repeats, in XLSForm's vocabulary. Plain frozen data.

Reading a file into a Flow lives in `reading.py`; asking the questions lives in `engine.py`; no text lives here
(labels are messages of the same name in `locales/<lang>/<flow>.ftl`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogs.expressions import Expression

QuestionType = Literal[
    "note",
    "acknowledge",
    "text",
    "integer",
    "decimal",
    "select_one",
    "select_multiple",
    "date",
    "duration",
    "yes_no",
    "geopoint",
    "phone",
    "country",
    "nationality",
    "place",
    "language",
    "language_level",
    "email",
    "calculate",
]
Missing = Literal["unknown", "declined"]  # "I don't know" / "I prefer not to say": answers, never values
Precision = Literal["day", "month", "year"]

SILENT: frozenset[QuestionType] = frozenset({"note", "calculate"})  # nobody answers these


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a list. `columns` are the extra columns that a choice_filter may read."""

    name: str
    exclusive: bool = False  # "none of these": cannot stand beside another choice
    columns: Mapping[str, str] = field(default_factory=dict)
    renamed_from: tuple[str, ...] = ()  # names it had in earlier versions


@dataclass(frozen=True, slots=True)
class Question:
    """A row that asks, says (note) or computes (calculate). `list_name` is the choices' list of a select."""

    name: str
    type: QuestionType
    list_name: str | None = None
    choices: tuple[Choice, ...] = ()
    required: bool = False  # a required question cannot be skipped
    relevant: Expression | None = None
    constraint: Expression | None = None
    choice_filter: Expression | None = None
    calculation: Expression | None = None
    default: Expression | None = None
    precision: Precision = "day"  # of a date
    missing: tuple[Missing, ...] = ()  # which of "don't know", "prefer not to say" are offered as buttons
    sensitive: bool = False  # free text about the person: never shown outside the read-back
    quote_if: str | None = None  # name of the yes_no by which a person lets these words be quoted
    renamed_from: tuple[str, ...] = ()  # names it had in earlier versions
    line: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Questions under one condition."""

    name: str
    items: tuple["Item", ...]
    relevant: Expression | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Repeat:
    """Questions asked once per key. Exactly one of `for_each` (a space-separated list of choice names; the keys are
    those names) and `repeat_count` (a number; the keys are "1", "2", ...) is set. `list_name` names the list whose
    labels the keys of a for_each have."""

    name: str
    items: tuple["Item", ...]
    for_each: Expression | None = None
    repeat_count: Expression | None = None
    list_name: str | None = None
    relevant: Expression | None = None
    line: int = 0


Item = Question | Group | Repeat


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """One questionnaire. `version` is a digest of what the file says; a conversation says in which one it stands."""

    name: str
    version: str
    items: tuple[Item, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    minutes: int = 5
    consent: str | None = None  # name of the acknowledge question before which nothing is stored
    spot: str | None = None  # name of the select_one whose answer a poster on the wall may make likely

    def questions(self) -> Iterator[Question]:
        """Every question, in the order of the file, whatever group or repeat it is in."""
        yield from questions_of(self.items)


def questions_of(items: tuple[Item, ...]) -> Iterator[Question]:
    """Every question among the items, in order, however deep."""
    for item in items:
        if isinstance(item, Question):
            yield item
        else:
            yield from questions_of(item.items)
