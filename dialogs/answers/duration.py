"""How long something lasts or has lasted: an ISO 8601 length (P3M, P1Y6M). Sure only when all of the text is one exact
length; "about 3 months", a bare number and "since 2015" are asked back."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.date import read_date
from dialogs.answers.date_distance import between
from dialogs.answers.lengths import MOST_WORDS, Length, fits, iso_of, length_of, lengths_in
from dialogs.answers.numerals import apart, figures, mentioned, spoken
from dialogs.answers.phrases import peel
from dialogs.conversation import Argument, Listing, Method, Number, Reading, Say
from dialogs.flow import Precision
from dialogs.lexicon import Lexicon

UNITS = ("days", "weeks", "months", "years")
EXAMPLE = "P3M"
_YEAR = re.compile(r"(?:.*[./-])?[0-9]{4}(?:[./-].*)?|[0-9]+[./-].*")
_VAGUE = "~≈±<>+"
_MOST_ASKED = 4
_MOST_BARE = 999  # a bare number above is no number of days


def read_duration(text: str, phrase: str, lexicon: Lexicon, now: datetime) -> Outcome | None:
    core = phrase.strip(_VAGUE + " ")
    plain = peel(core, lexicon.about, lexicon.about)
    vague = plain != phrase
    lengths, sure = lengths_in(plain, lexicon)
    if lengths and sure and not vague:
        value = iso_of(lengths[0])
        method: Method = "exact" if value == text.strip() else "rule"
        return Understood(value, method)
    if not lengths:
        lengths = _ago(plain, lexicon) or _mentioned(plain, lexicon)
    if not lengths and (number := _bare(plain, lexicon)) is not None:
        lengths = [length for unit in UNITS if fits(length := {unit: number})]
    if lengths:
        return _ask((iso_of(length) for length in lengths), vague)
    return _since(text, plain, lexicon, now)


def _ask(values: Iterable[str], vague: bool) -> Ask:
    readings = [Reading(value, "rule", approximate=vague) for value in dict.fromkeys(values)]
    return Ask(tuple(readings[:_MOST_ASKED]))


def _ago(phrase: str, lexicon: Lexicon) -> list[Length]:
    """ "Two years ago", "seit 3 Monaten": so long."""
    return [
        length
        for way in lexicon.relative
        if way.unit == "ago" and (inner := between(phrase, way.before, way.after))
        for length in lengths_in(inner, lexicon)[0]
    ]


def _mentioned(phrase: str, lexicon: Lexicon) -> list[Length]:
    """ "3-4 months", "more than two years": every number with the one unit that is named."""
    words = apart(phrase).replace(", ", " ").split()
    if len(words) > MOST_WORDS:
        return []
    units = {lexicon.units.words[word] for word in words if word in lexicon.units.words}
    if len(units) != 1:
        return []
    unit = units.pop()
    written = [v for word in words for v in figures(word, lexicon.grouping, whole=True)[0] if v.isdigit()]
    found = list(dict.fromkeys(written)) or mentioned(apart(phrase), lexicon)
    return [length for value in found if value.isdigit() and fits(length := {unit: int(value)})]


def _bare(phrase: str, lexicon: Lexicon) -> int | None:
    values = figures(phrase, lexicon.grouping, whole=True)[0] or tuple(map(str, spoken(phrase, lexicon)))
    return int(values[0]) if len(values) == 1 and values[0].isdigit() and int(values[0]) <= _MOST_BARE else None


def _since(text: str, phrase: str, lexicon: Lexicon, now: datetime) -> Outcome | None:
    """ "Since 2015", "March 2024": the time since, about."""
    words = apart(phrase).split()
    if len(words) > MOST_WORDS or not any(word in lexicon.months or _YEAR.fullmatch(word) for word in words):
        return None  # "90 minutes" is no 1990
    precisions: tuple[Precision, ...] = ("month", "year")
    for precision in precisions:
        outcome = read_date(text, phrase, precision, lexicon, now)
        if isinstance(outcome, Understood) and outcome.value:
            values = [outcome.value]
        elif isinstance(outcome, Ask):
            values = [reading.value for reading in outcome.readings]
        else:
            continue
        lengths = [length for value in values if (length := _from(value.rstrip("~"), now.date())) is not None]
        return _ask(lengths, vague=True) if lengths else None
    return None


def _from(value: str, today: date) -> str | None:
    year, month = int(value[:4]), int(value[5:7] or 0)
    if month:
        months = (today.year - year) * 12 + today.month - month
        years, rest = divmod(months, 12)
        return None if months < 0 else f"P{years}Y{rest}M" if years and rest else f"P{years}Y" if years else f"P{rest}M"
    return f"P{today.year - year}Y" if year <= today.year else None


def duration_said(value: str) -> Argument:
    """An ISO 8601 length in words: "1 year and 6 months"."""
    length = length_of(value) or {}
    parts = tuple(Say(f"word-{unit}", {"n": Number(str(amount))}) for unit, amount in length.items())
    return parts[0] if len(parts) == 1 else Listing(parts)
