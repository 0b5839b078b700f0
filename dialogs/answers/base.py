"""The outcome of reading a text: Understood for sure, Ask with the readings as buttons, or Refused with what works."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.conversation import Argument, Method, Reading, Status

NORMALIZER = "5"  # written beside every answer; raised when any reading changes


@dataclass(frozen=True, slots=True)
class Understood:
    """`value` is canonical: "3", "2.5", "yes", "housing work", "2024-03". None with status unknown or declined."""

    value: str | None
    method: Method
    status: Status = "answered"


@dataclass(frozen=True, slots=True)
class Ask:
    """Not sure: one to four readings to choose from. Never stored before the person has confirmed one."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Not understood. `message` (in bot.ftl) says what would work."""

    message: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


Outcome = Understood | Ask | Refused
