"""Dates with a month's name, and dates told by their distance ("three months ago")."""

from datetime import date, timedelta

from rapidfuzz import fuzz, process

from dialogs.answers.calendars import gregorian, span
from dialogs.answers.date_figures import SOLAR, TOKENS, Found, years_of
from dialogs.answers.numerals import figures, spoken
from dialogs.lexicon import Lexicon

_ALIKE = 75  # of 100: a month's name near enough to ask


def dates_with_names(phrase: str, lexicon: Lexicon, today: date) -> tuple[list[Found], bool]:
    """A month's name with a year and perhaps a day, in any order."""
    words = TOKENS.findall(phrase)
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
    fitting = [one for one in found if (one[0] == "persian") == (one[1][0] in SOLAR)]
    only_gregorian = all(kind == "gregory" for kind, _ in months)
    return [one for one in fitting if one[0] != "ethiopic" or _past(one, today)], sure and sure_year and only_gregorian


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
        return years_of(short[0], lexicon, today), None, False
    if len(short) == 2 and len(short[1]) == 2:
        return years_of(short[1], lexicon, today), int(short[0]), False
    return [], None, False


def day_by_distance(phrase: str, lexicon: Lexicon, today: date) -> date | None:
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
    if year < 1900:
        return None
    return next(day for d in (today.day, 30, 29, 28) if (day := gregorian("gregory", year, month + 1, d)))
