"""Dates with a month's or season's name, and dates that are numbers with words around."""

from dialogs.answers.calendars import gregorian
from dialogs.answers.date_calendars import Context, Found, calendars_of, fitting, latest
from dialogs.answers.date_figures import Dates, years_of
from dialogs.answers.date_parts import MOST_STRANGE, Months, Parts

_SEASONS = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "winter": (12, 1, 2)}
_SOLAR_SEASONS = {"spring": (1, 2, 3), "summer": (4, 5, 6), "autumn": (7, 8, 9), "winter": (10, 11, 12)}


def dates_with_names(parts: Parts, months: Months, context: Context) -> Dates:
    """A month's name with a year and perhaps a day, in any order. Sure with a whole year."""
    order = sorted(months, key=lambda month: (month[0] != "gregory", *month))
    if context.era:
        order = [one for one in order if one[0] in context.era]
    long = [number for number in parts.numbers if len(number) == 4]
    short = [number for number in parts.numbers if len(number) <= 2]
    if len(long) + len(short) != len(parts.numbers) or len(parts.numbers) > 2 or len(long) > 1:
        return [], False
    if long:
        day = int(short[0]) if short else None
        found = [one for kind, month in order for one in fitting(kind, month, day, int(long[0]), context)]
        return found, all(kind == "gregory" for kind, _ in months)
    known = parts.strange < (1 if parts.short else MOST_STRANGE) and not parts.misspelt
    if not short:
        return [one for kind, month in order if known for one in latest(month, None, context, kind)], False
    if len(short) == 1:  # "March 24": a year, or a day without its year
        years = _short(order, short[0], None, context) if len(short[0]) == 2 else []
        return years + [
            one for kind, month in order if known for one in latest(month, int(short[0]), context, kind)
        ], False
    if len(short) == 2 and len(short[1]) == 2:
        return _short(order, short[1], int(short[0]), context), False
    return [], False


def _short(order: list[tuple[str, int]], text: str, day: int | None, context: Context) -> list[Found]:
    """With a year of two digits, each calendar's month with its own years."""
    found = []
    for year in years_of(text, context):
        for kind, month in order:
            found += [one for one in fitting(kind, month, day, year, context) if one[1][0] == year]
    return found


def dates_in_season(parts: Parts, context: Context) -> list[Found]:
    """The months of a season; winter's of both years that it may be in. Only ever asked."""
    if len(parts.seasons) != 1 or len(parts.numbers) > 1:
        return []
    season = next(iter(parts.seasons))
    if not parts.numbers:  # "last summer"
        few = parts.strange < MOST_STRANGE
        return [latest(month, None, context)[0] for month in _SEASONS[season]] if few else []
    if len(parts.numbers[0]) != 4:
        return []
    year = int(parts.numbers[0])
    found: list[Found] = []
    for kind, _ in calendars_of((year, None, None), context):
        if kind == "gregory" and season == "winter":
            found += [(kind, (one, month, None)) for one, month in ((year, 1), (year, 2), (year, 12), (year + 1, 1))]
        elif kind in ("gregory", "persian"):
            seasons = _SEASONS if kind == "gregory" else _SOLAR_SEASONS
            found += [(kind, (year, month, None)) for month in seasons[season]]
    return found


def dates_of_numbers(numbers: list[str], context: Context) -> Dates:
    """A year alone, which is sure; two years, a month's number and a year, or three numbers, which are not."""
    years = [number for number in numbers if len(number) == 4]
    small = [int(number) for number in numbers if len(number) <= 2]
    if len(numbers) == 1 and len(numbers[0]) == 8:
        return _unmarked(numbers[0]), False
    if not numbers or len(years) + len(small) != len(numbers) or len(numbers) > 3:
        return [], False
    if len(years) == len(numbers):
        return [one for year in years for one in calendars_of((int(year), None, None), context)], len(years) == 1
    if len(numbers) == 1:
        two = [one for year in years_of(numbers[0], context) for one in calendars_of((year, None, None), context)]
        return two if len(numbers[0]) == 2 else [], False
    if len(years) != 1:
        return [], False
    year = int(years[0])
    if len(small) == 1:
        return calendars_of((year, small[0], None), context), False
    orders = [(small[1], small[0]), (small[0], small[1])]
    pairs = [(month, day) for month, day in dict.fromkeys(orders) if gregorian("gregory", year, month, day)]
    return [one for month, day in pairs for one in calendars_of((year, month, day), context)], False


def _unmarked(text: str) -> list[Found]:
    """20240315 or 15032024."""
    parts = (int(text[:4]), int(text[4:6]), int(text[6:])), (int(text[4:]), int(text[2:4]), int(text[:2]))
    return [("gregory", one) for one in parts if gregorian("gregory", *one)]
