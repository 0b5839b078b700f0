"""What a table of the summary is made of: kinds of cells, each with its own value; columns; notes.

A cell's value is typed, not worded: text, HTML and spreadsheets each say it in their way. None is a hidden number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from dialogs.conversation import Argument
from reports.cells import NOT_SAID
from reports.chance import Verdict
from reports.course import Point
from reports.others import THE_OTHERS

What = Literal[
    "field", "reason", "municipality", "language", "detail", "urgency", "offer", "short", "question", "message"
]
Drawing = Literal["", "bar", "line"]
LAST = (THE_OTHERS, NOT_SAID)


@dataclass(frozen=True, slots=True)
class Name:
    """What a row is about: a code of that list ("" is "not said"), or a message. With a share, a bar is drawn under
    it, and with `before` a mark on the bar."""

    what: What
    code: str
    share: float | None = None
    before: float | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """People."""

    count: int | None


@dataclass(frozen=True, slots=True)
class Share:
    """0 to 1."""

    share: float | None


@dataclass(frozen=True, slots=True)
class Range:
    """The interval of a share: "20–31 %"."""

    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Counted:
    """People and their share: "50 (17 %)". Both are hidden or none."""

    count: int | None
    share: float | None


@dataclass(frozen=True, slots=True)
class ShareOf:
    """A share and what it is of: "17 % of 1,200"."""

    share: float | None
    base: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """More or fewer people."""

    change: int | None


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a change is clear."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Line:
    """Weeks, oldest first, of what `name` says; drawn on a scale from 0 to `top`."""

    name: Name
    points: tuple[Point, ...]
    top: float


@dataclass(frozen=True, slots=True)
class Named:
    """Several names with their numbers; a page shows the `most` largest: "Housing: 12, Work: 7". What a message
    names (the rest), the others and who did not say come last. A name that only some rows have is no number of
    the others."""

    rows: tuple[tuple[Name, int | None], ...]
    most: int

    def shown(self) -> list[tuple[Name, int]]:
        """The largest that may be shown."""
        shown = [(name, count) for name, count in self.rows if count is not None]
        return sorted(shown, key=lambda row: (row[0].code in LAST or row[0].what == "message", -row[1]))[: self.most]

    def of(self, name: Name) -> int | Literal[""] | None:
        """The number of a name, "" where it is none of these."""
        return dict(self.rows).get(name, "")


Cell = Name | Count | Share | Range | Counted | ShareOf | Change | Judged | Line | Named
IN_WORDS = (Name, Judged, Line, Named)  # start where a line starts; the others are numbers and end where it ends


def is_hidden(cell: Cell) -> bool:
    """Whether there is only the dot to show."""
    match cell:
        case Count(value) | Share(value) | Range(value) | Counted(value) | ShareOf(value) | Change(value):
            return value is None
        case Named():
            return not cell.shown()
    return False


def is_line(cell: Cell) -> bool:
    return isinstance(cell, Line)


@dataclass(frozen=True, slots=True)
class Column:
    """`heading` is a message. A `minor` column is left out on a phone's screen."""

    heading: str
    kind: type[Cell]
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence below a table. One that explains a drawing stands only where that is drawn."""

    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    drawing: Drawing = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its cells are of its columns' kinds. Without a `heading` it goes on below the table before.

    `headed`: whether the columns' headings are shown (a spreadsheet always shows them). `narrow` tables stand side by
    side where there is room. A page shows the heading alone of one that is `folded`, until it is opened. `sheet` names
    it in a spreadsheet where the heading does not.
    """

    id: str
    heading: str | None
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[Note, ...] = ()
    headed: bool = True
    narrow: bool = False
    folded: bool = False
    sheet: str | None = None

    @property
    def hollow(self) -> bool:
        """Whether every number is hidden."""
        told = (cell for row in self.rows for cell in row if not isinstance(cell, Name | Judged))
        return not any(
            any(point.part for point in cell.points) if isinstance(cell, Line) else not is_hidden(cell) for cell in told
        )

    @property
    def dense(self) -> bool:
        """Whether it is set smaller on a phone."""
        return len(self.columns) > 3

    @property
    def wide(self) -> bool:
        """Whether it may nevertheless have to be scrolled there."""
        return len(self.columns) > 4


def shown(section: Sequence[Table]) -> tuple[Table, ...]:
    """Tables below one heading without those that are hollow. The first of them has the heading."""
    kept = [table for table in section if not table.hollow]
    return tuple(replace(table, heading=None if at else section[0].heading) for at, table in enumerate(kept))
