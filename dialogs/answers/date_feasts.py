"""Feasts that people count time by: "since Ramadan", "at Easter", "از نوروز". Only ever asked."""

from datetime import date, timedelta

from dialogs.answers.calendars import gregorian, span, within
from dialogs.answers.date_calendars import HIJRI, Context, Found, calendars_of

# The calendar, month and day of each; a day of Easter is reckoned. The names are those of the table in words.yaml.
FEASTS = {
    "eid_al_fitr": ("islamic", 10, 1),
    "eid_al_adha": ("islamic", 12, 10),
    "islamic_new_year": ("islamic", 1, 1),
    "ashura": ("islamic", 1, 10),
    "mawlid": ("islamic", 3, 12),
    "nowruz": ("persian", 1, 1),
    "yalda": ("persian", 9, 30),
    "enkutatash": ("ethiopic", 1, 1),
    "meskel": ("ethiopic", 1, 17),
    "timket": ("ethiopic", 5, 11),
    "christmas": ("gregory", 12, 25),
    "christmas_east": ("gregory", 1, 7),
    "new_year": ("gregory", 1, 1),
    "new_years_eve": ("gregory", 12, 31),
    "easter": ("western", 0, 0),
    "easter_east": ("eastern", 0, 0),
}
_TWO_YEARS = timedelta(days=735)


def dates_of_feasts(feasts: set[str], numbers: list[str], context: Context) -> list[Found]:
    """With a year those of that year, without one the last two; none where other numbers are named."""
    if not numbers:
        spans = [(context.today - _TWO_YEARS, context.today)]
    elif len(numbers) == 1 and len(numbers[0]) == 4:
        year = int(numbers[0])
        kinds = calendars_of((year, None, None), context) if year in HIJRI else [("gregory", (year, None, None))]
        spans = [days for kind, _ in kinds if (days := span(kind, year, None))]
    else:
        return []
    found = [
        (day, one) for first, last in spans for feast in sorted(feasts) for day, one in _within(feast, first, last)
    ]
    return [one for _, one in sorted(found, reverse=True)]


def _within(feast: str, first: date, last: date) -> list[tuple[date, Found]]:
    """Each time that a feast falls into a span of days."""
    kind, month, number = FEASTS[feast]
    own = kind if month else "gregory"
    found: list[tuple[date, Found]] = []
    for year in range(within(own, first)[0], within(own, last)[0] + 1):
        day = gregorian(kind, year, month, number) if month else easter(year, kind == "eastern")
        if day and first <= day <= last:
            found.append((day, (own, (year, month, number) if month else (day.year, day.month, day.day))))
    return found


def easter(year: int, eastern: bool) -> date:
    """Easter Sunday of 1900 to 2099 (Gregorian date), by the reckoning of Gauss."""
    a, b, c = year % 19, year % 4, year % 7
    m, n = (15, 6) if eastern else (24, 5)
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    start = date(year, 3, 22) + timedelta(days=13 * eastern + d + e)
    late = not eastern and ((d == 29 and e == 6) or (d == 28 and e == 6 and a > 10))
    return start - timedelta(days=7 * late)
