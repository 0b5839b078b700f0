"""Dates: figures, month names, other calendars. Values are EDTF, as precise as the question wants.

Sure only where one calendar, one order and a whole year are meant; everything else is asked with Gregorian readings.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from rapidfuzz import fuzz, process

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.calendars import gregorian, span
from dialogs.answers.numerals import figures, spoken
from dialogs.answers.phrases import peel
from dialogs.conversation import Method, Reading
from dialogs.flow import Precision
from dialogs.lexicon import Lexicon

_EARLIEST, _AHEAD = 1900, 10  # years: before is a mistake; so is more than ten years from now
_SOLAR = range(1300, 1411)  # years that are read as Solar Hijri where the language's people use it
_ALIKE = 75  # of 100: a month's name near enough to ask
_RANK = {"year": 1, "month": 2, "day": 3}
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_YEAR_FIRST = re.compile(r"(\d{4}) ?([./\-]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}))?")
_DAY_FIRST = re.compile(r"(\d{1,2}) ?([./\-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2}) ?[./\-] ?(\d{4}|\d{2})")
_VAGUE = re.compile(r"[~≈±<>+]")  # "~March 2024"
_TOKENS = re.compile(r"\d+|[^\W\d]+")

Parts = tuple[int, int | None, int | None]  # year, month, day
Found = tuple[str, Parts]  # calendar and parts


def read_date(text: str, phrase: str, precision: Precision, lexicon: Lexicon, now: datetime) -> Outcome | None:
    today = now.date()
    method: Method = "exact" if phrase == text.strip() else "fold"
    if found := _ISO.fullmatch(phrase):
        parts = int(found[1]), int(found[2]), int(found[3]) if found[3] else None
        return _settle(list(_calendars(parts, lexicon, today, iso=True)), True, precision, method, today)
    if relative := _relative(phrase, lexicon, today):
        return Ask((Reading(_edtf(relative, precision), "rule"),))
    if vague := bool(_VAGUE.search(phrase)) or peel(phrase, lexicon.about, lexicon.about) != phrase:
        phrase = peel(_VAGUE.sub(" ", phrase), lexicon.about, lexicon.about)
    found_dates, sure = _figures(phrase, lexicon, today)
    if not found_dates:
        found_dates, sure = _named(phrase, lexicon, today)
        method = "rule"
    if not found_dates:
        found_dates, sure = _numbered(phrase, lexicon, today), False
    return _settle(found_dates, sure and not vague, precision, method, today, vague)


def _figures(phrase: str, lexicon: Lexicon, today: date) -> tuple[list[Found], bool]:
    """Dates in figures alone, and whether their order is sure."""
    if re.fullmatch(r"\d{4}", phrase):
        return list(_calendars((int(phrase), None, None), lexicon, today)), True
    if found := _YEAR_FIRST.fullmatch(phrase):
        parts = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
        return list(_calendars(parts, lexicon, today)), True
    if found := _DAY_FIRST.fullmatch(phrase):
        day, month, years = int(found[1]), int(found[3]), _years(found[4], lexicon, today)
        orders = [(month, day)] if month <= 12 else []
        if month > 12 or (lexicon.month_first and found[2] != "." and day <= 12 and day != month):
            orders.append((day, month))
        sure = len(found[4]) == 4 and month <= 12 and len(orders) == 1
        parts_of = [(year, m, d) for year in years for m, d in orders]
        return [one for parts in parts_of for one in _calendars(parts, lexicon, today)], sure
    if found := _MONTH_YEAR.fullmatch(phrase):
        years, sure = _years(found[2], lexicon, today), len(found[2]) == 4
        return [one for y in years for one in _calendars((y, int(found[1]), None), lexicon, today)], sure
    return [], False


def _years(text: str, lexicon: Lexicon, today: date) -> list[int]:
    """A year as written, or the years that two digits can mean, none in the future."""
    if len(text) == 4:
        return [int(text)]
    solar = [1400, 1300] if lexicon.calendar == "persian" else []
    two = int(text)
    near = [base + two for base in (2000, 1900) if base + two <= today.year]
    return near[:1] + [base + two for base in solar if base + two <= today.year - 621]


def _calendars(parts: Parts, lexicon: Lexicon, today: date, iso: bool = False) -> Iterator[Found]:
    """The calendars in which people of this language may mean a date in figures."""
    year = parts[0]
    if lexicon.calendar == "persian" and year in _SOLAR:
        yield "persian", parts
        return
    yield "gregory", parts
    if lexicon.calendar == "ethiopic" and not iso:
        ethiopian = span("ethiopic", year, parts[1])
        if ethiopian and ethiopian[0] <= today:
            yield "ethiopic", parts


def _named(phrase: str, lexicon: Lexicon, today: date) -> tuple[list[Found], bool]:
    """A month's name with a year and perhaps a day, in any order."""
    words = _TOKENS.findall(phrase)
    if len(words) > 12:
        return [], False
    months: set[tuple[str, int]] | None = None
    numbers: list[str] = []
    sure, at = True, 0
    while at < len(words):
        if words[at].isdigit():
            numbers.append(words[at])
            at += 1
            continue
        size, named = _month_at(words, at, lexicon)
        if named:
            months = set(named) if months is None else months & set(named)
        elif not (size := _known(words, at, lexicon)):
            size, sure = 1, False
            if near := _month_alike(words[at], lexicon):
                months = set(near) if months is None else months & set(near)
        at += size
    if not months:
        return [], False
    years, day, sure_year = _year_and_day(numbers, lexicon, today)
    found = [(kind, (year, month, day)) for year in years for kind, month in sorted(months, key=_gregorian_first)]
    fitting = [one for one in found if (one[0] == "persian") == (one[1][0] in _SOLAR)]
    only_gregorian = all(kind == "gregory" for kind, _ in months)
    return [one for one in fitting if one[0] != "ethiopic" or _past(one, today)], sure and sure_year and only_gregorian


def _numbered(phrase: str, lexicon: Lexicon, today: date) -> list[Found]:
    """ "Month 3 year 2024": a month's number and a year with nothing but a date's words around. Only ever asked."""
    words = _TOKENS.findall(phrase)
    bare = [word for word in words if word not in lexicon.date_words] if len(words) <= 6 else []
    if len(bare) == 2 and re.fullmatch(r"\d{1,2} \d{4}", " ".join(bare)):
        return list(_calendars((int(bare[1]), int(bare[0]), None), lexicon, today))
    return []


def _gregorian_first(month: tuple[str, int]) -> tuple[bool, str]:
    return month[0] != "gregory", month[0]


def _past(one: Found, today: date) -> bool:
    days = span(one[0], one[1][0], one[1][1])
    return days is not None and days[0] <= today


def _month_at(words: list[str], at: int, lexicon: Lexicon) -> tuple[int, tuple[tuple[str, int], ...]]:
    for size in (3, 2, 1):
        named = lexicon.months.get(" ".join(words[at : at + size]))
        if named and at + size <= len(words):
            return size, named
    return 0, ()


def _month_alike(word: str, lexicon: Lexicon) -> tuple[tuple[str, int], ...]:
    """The month that a misspelt word may mean. Only ever asked."""
    if not 4 <= len(word) <= 20:
        return ()
    hit = process.extractOne(word, lexicon.months.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return lexicon.months[hit[0]] if hit else ()


def _known(words: list[str], at: int, lexicon: Lexicon) -> int:
    for size in (2, 1):
        if at + size <= len(words) and " ".join(words[at : at + size]) in lexicon.date_words:
            return size
    return 0


def _year_and_day(numbers: list[str], lexicon: Lexicon, today: date) -> tuple[list[int], int | None, bool]:
    """Which of at most two numbers is the year, and which the day. Sure with a year of four digits."""
    long = [number for number in numbers if len(number) == 4]
    short = [number for number in numbers if len(number) <= 2]
    if len(numbers) > 2 or len(long) + len(short) != len(numbers) or len(long) > 1 or not numbers:
        return [], None, False
    if long:
        return [int(long[0])], int(short[0]) if short else None, True
    if len(short) == 1 and len(short[0]) == 2:  # "März 24" may be a day without its year: asked, never sure
        return _years(short[0], lexicon, today), None, False
    if len(short) == 2 and len(short[1]) == 2:
        return _years(short[1], lexicon, today), int(short[0]), False
    return [], None, False


def _relative(phrase: str, lexicon: Lexicon, today: date) -> date | None:
    """The day that "three months ago" or "yesterday" means."""
    for way in lexicon.relative:
        amount = way.amount
        if amount is not None:
            if phrase != way.before:
                continue
        else:
            inner = _between(phrase, way.before, way.after)
            values = figures(inner, "", whole=True)[0] or tuple(map(str, spoken(inner, lexicon)))
            if len(values) != 1 or not values[0].isdigit() or int(values[0]) > 1_500:
                continue
            amount = int(values[0])
        return _ago(way.unit, amount, today)
    return None


def _between(phrase: str, before: str, after: str) -> str:
    if phrase.startswith(before) and phrase.endswith(after) and len(phrase) > len(before) + len(after):
        return phrase[len(before) : len(phrase) - len(after)].strip()
    return ""


def _ago(unit: str, amount: int, today: date) -> date | None:
    if unit in ("days", "weeks"):
        return today - timedelta(days=amount * (7 if unit == "weeks" else 1))
    months = today.year * 12 + today.month - 1 - amount * (12 if unit == "years" else 1)
    year, month = divmod(months, 12)
    if year < _EARLIEST:
        return None
    return next(day for d in (today.day, 30, 29, 28) if (day := gregorian("gregory", year, month + 1, d)))


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
