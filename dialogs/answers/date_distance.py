"""Dates told by their distance: "three months ago", "yesterday", "next year". They are always asked back."""

from datetime import date, timedelta

from dialogs.answers.calendars import gregorian, within
from dialogs.answers.date_calendars import Context, Found
from dialogs.answers.lengths import Length, lengths_in
from dialogs.answers.numerals import figures, spoken
from dialogs.lexicon import Lexicon, Relative

_RANK = {"years": 1, "months": 2, "weeks": 2, "days": 3}  # as 1 year, 2 month, 3 day: how exact a distance is

Distant = tuple[Found, int]  # a date, and how exactly it was said


def dates_by_distance(phrase: str, context: Context) -> list[Distant]:
    """The dates that "three months ago", "last year" or "yesterday" means, in each likely calendar."""
    ways = context.lexicon.distances
    likely = (*ways.get(phrase[:1], ()), *ways.get(f" {phrase[-1:]}", ()))
    if not likely:
        return []
    fitting = [one for one in likely if phrase.startswith(one[1].before) and phrase.endswith(one[1].after)]
    found: list[Distant] = []
    for _, way in sorted(fitting, key=lambda one: one[0]):
        if way.amount is not None:
            if phrase == way.before:
                found += _named(way, way.amount, context)
        elif inner := between(phrase, way.before, way.after):
            for length in _lengths(inner, way.unit, context.lexicon):
                if day := ago(length, context.today):
                    exact = max(_RANK[unit] for unit in length)
                    found.append((("gregory", (day.year, day.month, day.day)), exact))
    return list(dict.fromkeys(found))


def _named(way: Relative, amount: int, context: Context) -> list[Distant]:
    if way.unit not in ("this_months", "this_years"):
        day = ago({way.unit: amount}, context.today)
        return [(("gregory", (day.year, day.month, day.day)), _RANK[way.unit])] if day else []
    found: list[Distant] = []
    for kind in ("gregory", *(kind for kind in context.others if kind != "islamic")):
        year, month, _ = within(kind, context.today)
        if way.unit == "this_years":
            found.append(((kind, (year - amount, None, None)), 3))
        else:
            length = 13 if kind == "ethiopic" else 12
            whole = year * length + month - 1 - amount
            found.append(((kind, (whole // length, whole % length + 1, None)), 3))
    return found


def _lengths(inner: str, unit: str, lexicon: Lexicon) -> list[Length]:
    if unit == "ago":
        return lengths_in(inner, lexicon)[0]
    values = figures(inner, "", whole=True)[0] or tuple(map(str, spoken(inner, lexicon)))
    return [{unit: int(values[0])}] if len(values) == 1 and values[0].isdigit() and int(values[0]) <= 1_500 else []


def between(phrase: str, before: str, after: str) -> str:
    """What stands between the words of a template; empty where it does not fit."""
    if phrase.startswith(before) and phrase.endswith(after) and len(phrase) > len(before) + len(after):
        return phrase[len(before) : len(phrase) - len(after)].strip()
    return ""


def ago(length: Length, today: date) -> date | None:
    """The day so long before today; None before 1900."""
    months = today.year * 12 + today.month - 1 - length.get("months", 0) - 12 * length.get("years", 0)
    year, month = divmod(months, 12)
    days = length.get("days", 0) + 7 * length.get("weeks", 0)
    if year < 1900 or days > 50_000:
        return None
    start = next(day for d in (today.day, 30, 29, 28) if (day := gregorian("gregory", year, month + 1, d)))
    return start - timedelta(days=days)
