"""What a file names and where it uses expressions: filled by items.py, checked by references.py and consent.py."""

from dataclasses import dataclass, field
from typing import Literal

from dialogs.expressions import Expression
from dialogs.reading.diagnostics import Findings

# words: a text, geopoint or phone, whose answer is sealed; silent: a note; vague: unknown type
Kind = Literal["question", "words", "silent", "calculate", "group", "repeat", "vague"]


@dataclass(frozen=True, slots=True)
class Named:
    """A question, group or repeat. `containers` are the groups and repeats around it, outermost first. `values` are
    what its answer can be, and `columns` what its choice_filter may read; None when that is open or cannot be known."""

    name: str
    kind: Kind
    order: int
    line: int
    containers: tuple[str, ...] = ()
    values: tuple[str, ...] | None = None
    columns: frozenset[str] | None = None
    renamed_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """An expression, the key it stands under, and the item that holds it."""

    holder: Named
    key: str
    expression: Expression
    line: int


@dataclass(slots=True)
class Index:
    """Every name and every expression of a file, in the order of the file."""

    found: Findings
    named: dict[str, Named] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)

    def add(self, named: Named) -> None:
        """Note a name; of one that stands twice, the first counts."""
        first = self.named.setdefault(named.name, named)
        if first is not named:
            self.found.add("flow-duplicate-name", named.line, name=named.name, first=first.line)

    def repeats(self, named: Named) -> tuple[str, ...]:
        """The repeats around it, and itself if it is one: `${repeat}` is the present key, inside."""
        return tuple(name for name in (*named.containers, named.name) if self._kind(name) == "repeat")

    def _kind(self, name: str) -> Kind | None:
        return self.named[name].kind if name in self.named else None
