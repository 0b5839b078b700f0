"""Days told by their week: "the second Saturday of March 2024", "week 12 of 2020". Only ever asked."""

import re
from datetime import date

from dialogs.answers.calendars import gregorian
from dialogs.answers.date_calendars import Found
from dialogs.answers.date_parts import Parts

_WRITTEN = re.compile(r"(\d{1,2}) ?[./-] ?(\d{4})")


def weekdays_counted(said: Parts) -> list[Found]:
    """The day that "the second Saturday of March 2024" is; none for a month of another calendar."""
    months = [month for kind, month in said.months or () if kind == "gregory"]
    small, years = _numbers(said)
    if len(said.weekdays) != 1 or len(months) != 1 or len(small) != 1 or len(years) != 1 or not 1 <= small[0] <= 5:
        return []
    first = gregorian("gregory", years[0], months[0], 1)
    day = 7 * small[0] - 6 + (next(iter(said.weekdays)) - first.weekday()) % 7 if first else 0
    found = gregorian("gregory", years[0], months[0], day)
    return [_found(found)] if found else []


def week_of_year(said: Parts, today: date) -> list[Found]:
    """The Thursday of a week as ISO 8601 counts them: the week's month and year are its. The last such week without a
    year."""
    small, years = _numbers(said)
    if len(said.figures) == 1 and (written := _WRITTEN.fullmatch(said.figures[0])):  # "KW 12/2020"
        small, years = [int(written[1])], [int(written[2])]
    if len(small) != 1 or len(years) > 1 or not 1 <= small[0] <= 53:
        return []
    this, now, _ = today.isocalendar()
    try:
        return [_found(date.fromisocalendar(years[0] if years else this - (small[0] > now), small[0], 4))]
    except ValueError:
        return []


def _numbers(said: Parts) -> tuple[list[int], list[int]]:
    """Those of one or two digits, and the years."""
    numbers = [int(number) for number in said.numbers]
    return [number for number in numbers if number < 100], [number for number in numbers if 1000 <= number < 10_000]


def _found(day: date) -> Found:
    return "gregory", (day.year, day.month, day.day)
