"""What a week says beside its needs: counts for the tables further down a report's page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

DETAIL, URGENCY, OFFER, WHY_NOT = "detail", "urgency", "offer", "why_not"
HOUSEHOLD, ARRIVED = "household", "arrived"
# People; whole months ago. The last of each has no end.
BANDS = {HOUSEHOLD: ("1", "2", "3-4", "5-6", "7"), ARRIVED: ("0-2", "3-11", "12-23", "24-59", "60")}
MIDDLE = 7  # month of a year of which no more is known
DOUBTS = ("unsure", "unconfirmed", "untranslated")


@dataclass(frozen=True, repr=False)
class Details:
    """Counts of distinct people, unprotected like Figures. A question's name is without the keys of its repeats;
    languages are those of each person's last answer in the week, "" where she gave none."""

    # Of those who named a need: (question of the need, need, value); of a select_multiple the values together.
    chosen: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    # Of all people: (household | arrived, band).
    bands: Mapping[tuple[str, str], int] = field(default_factory=dict)
    partial: int = 0  # have answered something, and not to the end
    given: Mapping[tuple[str, str], int] = field(default_factory=dict)  # (question, status)
    reached: Mapping[str, int] = field(default_factory=dict)
    left: Mapping[str, int] = field(default_factory=dict)  # the question at which somebody stopped or fell silent
    missed: Mapping[str, int] = field(default_factory=dict)  # the question at which somebody was not understood
    left_by: Mapping[str, int] = field(default_factory=dict)  # by language
    missed_by: Mapping[str, int] = field(default_factory=dict)
    # Median seconds to an answer, and of how many people.
    seconds: Mapping[str, tuple[float, int]] = field(default_factory=dict)
    seconds_by: Mapping[str, tuple[float, int]] = field(default_factory=dict)
    # All four by (question, language).
    reached_in: Mapping[tuple[str, str], int] = field(default_factory=dict)
    left_in: Mapping[tuple[str, str], int] = field(default_factory=dict)
    missed_in: Mapping[tuple[str, str], int] = field(default_factory=dict)
    seconds_in: Mapping[tuple[str, str], tuple[float, int]] = field(default_factory=dict)
    # Answers, and the people who gave them, by DOUBTS.
    doubts: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "<Details: unprotected>"

    def __format__(self, form: str) -> str:
        return repr(self)


def household_band(value: str) -> str | None:
    """A whole number of people -> its band; None for what is none."""
    if not value.isdecimal() or int(value) < 1:
        return None
    return _band(HOUSEHOLD, int(value))


def arrival_band(value: str, last: date) -> str | None:
    """How long before `last` somebody arrived, by months; of a year alone, its middle. None for what is no date."""
    parts = value.rstrip("~?").split("-")
    if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return None
    month = int(parts[1]) if len(parts) > 1 else MIDDLE
    if not 1 <= month <= 12:
        return None
    return _band(ARRIVED, 12 * (last.year - int(parts[0])) + last.month - month)


def _band(name: str, number: int) -> str:
    """The last band that begins at or below the number; who comes after the week is in the first."""
    begun = [band for band in BANDS[name] if int(band.partition("-")[0]) <= number]
    return begun[-1] if begun else BANDS[name][0]
