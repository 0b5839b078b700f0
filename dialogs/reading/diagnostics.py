"""Diagnostic: one mistake of an author, by code and place; and Findings, which collects them while a file is read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

LONGEST_ARGUMENT = 100  # characters of what the author wrote that a message repeats
NEAR = 65  # of 100: how alike two names must be for a "did you mean"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """`code` is a message of diagnostics.ftl whose attribute `.mend` says what to do. `line` counts from 1."""

    code: str
    path: str
    line: int
    arguments: Mapping[str, str] = field(default_factory=dict, hash=False)

    def __lt__(self, other: "Diagnostic") -> bool:
        return (self.path, self.line, self.code) < (other.path, other.line, other.code)


class Findings:
    """The mistakes found so far in one file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._found: list[Diagnostic] = []

    def add(self, code: str, line: int, **arguments: str | int) -> None:
        """Note a mistake. What the author wrote is shortened and made visible, so that it can be printed anywhere."""
        shown = {name: _shown(str(value)) for name, value in arguments.items()}
        self._found.append(Diagnostic(code, self.path, line, shown))

    def add_near(self, code: str, line: int, wrong: str, known: Iterable[str], **arguments: str | int) -> None:
        """Note that `wrong` is not one of `known`, with the likest of them: `$near` (yes, no) and `$suggestion`."""
        best = nearest(wrong, known)
        self.add(code, line, wrong=wrong, near="yes" if best else "no", suggestion=best or "", **arguments)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Each once: many aliases on one line are one mistake to mend."""
        return tuple(sorted(dict.fromkeys(self._found)))

    def __bool__(self) -> bool:
        return bool(self._found)


def nearest(wrong: str, known: Iterable[str], cutoff: int = NEAR) -> str | None:
    """The likest of `known`, if any is like enough. `cutoff` is of 100."""
    best = process.extractOne(wrong[:LONGEST_ARGUMENT], list(known), scorer=fuzz.ratio, score_cutoff=cutoff)
    return best[0] if best else None


def _shown(value: str) -> str:
    if len(value) > LONGEST_ARGUMENT:
        value = value[: LONGEST_ARGUMENT - 1] + "…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in value)
