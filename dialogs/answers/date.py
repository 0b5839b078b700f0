"""Dates: figures, month names, other calendars, distances. Values are EDTF, as precise as the question wants.

Sure only where one calendar, one order and a whole year are meant; everything else is asked with Gregorian readings.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.calendars import gregorian, span
from dialogs.answers.date_calendars import HIJRI, Context, Found, Parts, calendars_of
from dialogs.answers.date_distance import dates_by_distance
from dialogs.answers.date_feasts import dates_of_feasts
from dialogs.answers.date_figures import Dates, dates_in_figures
from dialogs.answers.date_names import dates_in_season, dates_of_numbers, dates_with_names
from dialogs.answers.date_order import counted, week
from dialogs.answers.date_parts import MOST_STRANGE, parts_of
from dialogs.answers.date_parts import Parts as Said
from dialogs.answers.date_ranges import ends_of, without_clock
from dialogs.answers.date_weeks import week_of_year, weekdays_counted
from dialogs.answers.phrases import peel
from dialogs.conversation import Method, Reading
from dialogs.flow import Precision
from dialogs.lexicon import Lexicon

MOST_ASKED = 4
_EARLIEST, _AHEAD = 1900, 10  # years: before is a mistake; so is more than ten years from now
_RANK = {"year": 1, "month": 2, "day": 3}
_LENGTH = {"year": 4, "month": 7, "day": 10}
_SHORT = re.compile(r"(\d{1,2}) ?([./-]) ?(\d{1,2})")
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


def read_date(
    text: str, phrase: str, precision: Precision, lexicon: Lexicon, now: datetime, country: str | None = None
) -> Outcome | None:
    """`country` is where the person comes from, when that is known: it decides between calendars."""
    if phrase in lexicon.unknown or phrase in lexicon.declined:
        return None
    today = now.date()
    context = Context(lexicon, today, country)
    method: Method = "exact" if phrase == text.strip() else "fold"
    if found := _ISO.fullmatch(phrase):
        parts = int(found[1]), int(found[2]), int(found[3]) if found[3] else None
        dates = calendars_of(parts, context) if parts[0] in HIJRI else [("gregory", parts)]
        return _settle(_readings(dates, precision, method, today), True, precision)
    timeless = without_clock(phrase, lexicon)
    plain = peel(timeless, lexicon.about, lexicon.about)
    vague = plain != timeless
    if distant := dates_by_distance(plain, context):
        readings = [
            reading
            for one, rank in distant
            for reading in _readings([one], precision, "rule", today, vague or rank < _RANK[precision])
        ]
        return _settle(readings, False, precision)

    def ends(words: frozenset[str]) -> list[Reading]:
        """Of both ends of a range, where there are two."""
        way = ends_of(plain, words)
        last = _one(way[1], precision, method, context, vague)[0] if way else []
        firsts = (_one(first, precision, method, context, vague)[0] for first in (way[0] if way and last else ()))
        first = next(filter(None, firsts), [])
        return first[:2] + last[:2] if {one.value for one in first} != {one.value for one in last} else []

    if first := ends(lexicon.until):
        return _settle(first, False, precision)
    readings, sure = _one(plain, precision, method, context, vague)
    if timeless != phrase and sure:  # "15:03 2024" is a day rather than a time of day in a whole year
        sure = bool(_one(plain, "day", method, context, vague)[0])
    return _settle(readings or ends(lexicon.separators), sure, precision)


def _one(plain: str, precision: Precision, method: Method, context: Context, vague: bool) -> tuple[list[Reading], bool]:
    """The readings of one date, and whether it is sure."""
    said = parts_of(plain, context.lexicon)
    if said is None:
        return [], False
    vague = vague or said.vague
    dates, sure = _dates(said, context.named(said.eras))
    if said.paired and len(said.numbers) == 1:
        sure = False
    if counted(said.order) and (others := weekdays_counted(said)):  # the second Saturday, rather than the 2nd
        dates = others + [one for one in dates if _on([one], said.weekdays)]
    elif week(said.order) and (others := week_of_year(said, context.today)):
        dates, vague = others, True
    if said.weekdays:
        sure = sure and _on(dates, said.weekdays)
    if said.months is not None or not said.figures:
        method = "rule" if said.months is not None or len(plain) > 4 else method
    return _readings(dates, precision, method, context.today, vague), sure and said.sure and not vague


def _dates(said: Said, context: Context) -> Dates:
    if said.feasts and not said.figures:
        few = said.strange < MOST_STRANGE
        return dates_of_feasts(said.feasts, said.numbers, context) if few else [], False
    if said.figures and (short := _SHORT.fullmatch(said.figures[0])) and (said.numbers or said.months is not None):
        if said.months is not None or [len(number) for number in said.numbers] != [4] or len(said.figures) > 1:
            return [], False
        said.figures, said.numbers = [f"{short[1]}{short[2]}{short[3]}{short[2]}{said.numbers[0]}"], []  # 15.03 2024
    if said.figures:
        several = [dates_in_figures(figure, context) for figure in said.figures]
        alone = len(several) == 1 and not (said.numbers or said.months or said.seasons or said.feasts)
        return [one for dates, _ in several for one in dates], alone and several[0][1]
    if said.seasons:
        return dates_in_season(said, context) if said.months is None else [], False
    if said.months is not None:
        return dates_with_names(said, said.months, context)
    if said.weekdays and not said.numbers:
        return _last(said.weekdays, context.today) if said.strange < MOST_STRANGE else [], False
    return dates_of_numbers(said.numbers, context) if len(said.numbers) > 1 or not said.day else ([], False)


def _last(weekdays: set[int], today: date) -> list[Found]:
    """ "On Friday" is the last one. Only ever asked."""
    days = [today - timedelta(days=(today.weekday() - one) % 7 or 7) for one in sorted(weekdays)]
    return [("gregory", (day.year, day.month, day.day)) for day in days]


def _on(dates: Iterable[Found], weekdays: Iterable[int]) -> bool:
    """Whether all dates are days, and each on the one weekday that was named."""
    days = [gregorian(kind, year, month, day) for kind, (year, month, day) in dates if month and day]
    return bool(days) and all(day is not None and {day.weekday()} == set(weekdays) for day in days)


def _readings(
    dates: Iterable[Found], precision: Precision, method: Method, today: date, vague: bool = False
) -> list[Reading]:
    """Each date as Gregorian EDTF; a lunar one is never exact, as its tables differ."""
    readings: dict[str, Reading] = {}
    for kind, parts in dates:
        given = 1 + (parts[1] is not None) + (parts[2] is not None)
        if given < _RANK[precision]:
            continue
        about = vague or kind == "islamic"
        original = "" if kind == "gregory" else "-".join(f"{part:02}" for part in parts if part is not None)
        for value in _values(kind, parts, precision):
            if _EARLIEST <= int(value[:4]) <= today.year + _AHEAD:
                edtf = f"{value}~" if about else value
                readings.setdefault(edtf, Reading(edtf, method, kind, about, original))
    return list(readings.values())


def _settle(readings: list[Reading], sure: bool, precision: Precision) -> Outcome | None:
    """Understood with one sure Gregorian date, else what there is to ask."""
    if len(readings) > 1:
        readings = list({reading.value: reading for reading in reversed(readings)}.values())[::-1]
    if len(readings) == 1 and sure and readings[0].calendar == "gregory":
        value = readings[0].value
        if precision == "day" and value.endswith("-01-01"):
            # Papers record an unknown birthday as 1 January: that day, or only its year?
            return Ask((readings[0], Reading(value[:4], readings[0].method)))
        return Understood(value, readings[0].method)
    return Ask(tuple(readings[:MOST_ASKED])) if readings else None


def _values(kind: str, parts: Parts, precision: Precision) -> list[str]:
    """EDTF values of the wanted precision that cover the date: a solar month may lie in two of ours."""
    year, month, day = parts
    if month is not None and day is not None:
        exact = gregorian(kind, year, month, day)
        return [_edtf(exact, precision)] if exact else []
    days = span(kind, year, month)
    return list(dict.fromkeys(_edtf(one, precision) for one in days)) if days else []


def _edtf(day: date, precision: Precision) -> str:
    return day.isoformat()[: _LENGTH[precision]]
