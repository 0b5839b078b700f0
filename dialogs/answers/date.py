"""Dates: figures, month names, other calendars. Values are EDTF, as precise as the question wants.

Sure only where one calendar, one order and a whole year are meant; everything else is asked with Gregorian readings.
"""

import re
from datetime import date, datetime

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.calendars import gregorian, span
from dialogs.answers.date_figures import Found, Parts, calendars_of, dates_in_figures, month_by_number
from dialogs.answers.date_names import dates_with_names, day_by_distance
from dialogs.answers.phrases import peel
from dialogs.conversation import Method, Reading
from dialogs.flow import Precision
from dialogs.lexicon import Lexicon

_EARLIEST, _AHEAD = 1900, 10  # years: before is a mistake; so is more than ten years from now
_RANK = {"year": 1, "month": 2, "day": 3}
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_VAGUE = re.compile(r"[~≈±<>+]")  # "~March 2024"


def read_date(text: str, phrase: str, precision: Precision, lexicon: Lexicon, now: datetime) -> Outcome | None:
    today = now.date()
    method: Method = "exact" if phrase == text.strip() else "fold"
    if found := _ISO.fullmatch(phrase):
        parts = int(found[1]), int(found[2]), int(found[3]) if found[3] else None
        return _settle(list(calendars_of(parts, lexicon, today, iso=True)), True, precision, method, today)
    if relative := day_by_distance(phrase, lexicon, today):
        return Ask((Reading(_edtf(relative, precision), "rule"),))
    if vague := bool(_VAGUE.search(phrase)) or peel(phrase, lexicon.about, lexicon.about) != phrase:
        phrase = peel(_VAGUE.sub(" ", phrase), lexicon.about, lexicon.about)
    found_dates, sure = dates_in_figures(phrase, lexicon, today)
    if not found_dates:
        found_dates, sure = dates_with_names(phrase, lexicon, today)
        method = "rule"
    if not found_dates:
        found_dates, sure = month_by_number(phrase, lexicon, today), False
    return _settle(found_dates, sure and not vague, precision, method, today, vague)


def _settle(
    found: list[Found], sure: bool, precision: Precision, method: Method, today: date, vague: bool = False
) -> Outcome | None:
    """Understood with one sure Gregorian date, else what there is to ask."""
    readings: dict[str, Reading] = {}
    for kind, parts in found:
        given = 1 + (parts[1] is not None) + (parts[2] is not None)
        if given < _RANK[precision]:
            continue
        for value in _values(kind, parts, precision):
            if _EARLIEST <= int(value[:4]) <= today.year + _AHEAD:
                readings.setdefault(value, Reading(value, method, calendar=kind, approximate=vague))
    only = list(readings.values())
    if len(only) == 1 and sure and only[0].calendar == "gregory":
        return Understood(only[0].value, method)
    if only:
        return Ask(tuple(only[:4]))
    return None


def _values(kind: str, parts: Parts, precision: Precision) -> list[str]:
    """EDTF values of the wanted precision that cover the date: a solar month may lie in two of ours."""
    year, month, day = parts
    if month is not None and day is not None:
        exact = gregorian(kind, year, month, day)
        return [_edtf(exact, precision)] if exact else []
    days = span(kind, year, month)
    return list(dict.fromkeys(_edtf(one, precision) for one in days)) if days else []


def _edtf(day: date, precision: Precision) -> str:
    return day.isoformat()[: {"year": 4, "month": 7, "day": 10}[precision]]
