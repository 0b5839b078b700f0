"""Lexicon: what the engine needs to know of one language in order to read answers in it. Built by `locales/lexicon.py`.

All keys are folded by `dialogs.scripts.fold`; only `shown` holds text as people see it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. `labels` maps list name -> folded label or synonym -> choice name."""

    code: str
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()  # "I don't know"
    declined: frozenset[str] = frozenset()  # "I prefer not to say"
    unsure: frozenset[str] = frozenset()  # "maybe", "insha'Allah": never yes, never no
    all: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    separators: frozenset[str] = frozenset()  # words between several answers: "and", "و", "ን"
    numbers: Mapping[str, int] = field(default_factory=dict)  # number words, whole phrases up to 999
    months: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # name -> (calendar, month 1-13)
    controls: Mapping[str, str] = field(default_factory=dict)  # word or label -> control
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    shown: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # list name -> choice name -> label (jr:choice-name)
    calendar: str = "gregory"  # the calendar people of this language may also mean: gregory, persian, ethiopic
