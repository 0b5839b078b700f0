"""The one way in: a question and a text -> Understood for sure, Ask with the readings, or Refused with what works."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from dialogs.answers import geopoint, phone
from dialogs.answers.acknowledge import read_acknowledge
from dialogs.answers.base import Ask, Outcome, Refused, Understood
from dialogs.answers.country import read_country
from dialogs.answers.date import read_date
from dialogs.answers.decimal import read_decimal
from dialogs.answers.duration import EXAMPLE, duration_said, read_duration
from dialogs.answers.email import read_email
from dialogs.answers.integer import read_integer
from dialogs.answers.language import read_language
from dialogs.answers.language_level import knowing, read_language_level
from dialogs.answers.nationality import read_nationality
from dialogs.answers.numerals import index
from dialogs.answers.phrases import missing
from dialogs.answers.place import read_place
from dialogs.answers.select import read_select_multiple, read_select_one
from dialogs.answers.text import read_text
from dialogs.answers.yes_no import read_yes_no
from dialogs.conversation import Argument, Date, Name, Number, Reading
from dialogs.flow import Choice, Precision, Question
from dialogs.lexicon import Lexicon
from dialogs.scripts import clean, foldings

_NAMED: dict[str, Callable[[str, str, Lexicon], Outcome | None]] = {
    "country": read_country,
    "nationality": read_nationality,
    "place": read_place,
    "language": read_language,
    "language_level": read_language_level,
}
# These look into the other languages by themselves, or know no language.
_ALONE = frozenset({"country", "nationality", "language", "place", "email", "phone"})
# Characters; longer texts are no answer to anything but a text question. A map's link is long.
LONGEST = {"select_multiple": 600, "geopoint": 600, "phone": 120, **dict.fromkeys(_NAMED, 120)}
_LONGEST = 300
MOST_ASKED = 4
MIXED = 60  # characters: a longer text is no word of another language
_MIXED_WORDS = 8
EMPTY = "error-empty"
_BACKWARDS = ("\u202d", "\u202e")  # overrides: what was seen is not the order of what was sent
_ASKING = ("?", "؟", "፧", "？", "⁇", "⁈", "⁉", "❓", "❔")
_STRANGE = re.compile(f"[{''.join((*_ASKING, *_BACKWARDS))}]")
_PLAIN = frozenset({"integer", "decimal", "date", "duration", "yes_no"})


def read(
    question: Question,
    text: str,
    lexicon: Lexicon,
    choices: tuple[Choice, ...],
    now: datetime,
    others: Iterable[Lexicon] = (),
    country: str | None = None,
) -> Outcome:
    """`choices` are those offered now, in the order shown: the number n means the n-th, and the numbers after them
    "don't know" and "prefer not to say" as in `question.missing`. What only one of the `others` understands is a
    question: people mix languages, and words of two languages meet. `country` of origin (ISO 3166-1 alpha-2), where
    known, tells whose calendar a date is in. Never raises for any text."""
    folded = foldings(text)
    outcome = _read(question, text, folded, lexicon, choices, now, country)
    refused = outcome is None or (isinstance(outcome, Refused) and outcome.message != EMPTY)
    if refused and question.type not in _ALONE and _brief(text):
        readings: dict[str, Reading] = {}
        for other in _worth(question, text, folded, lexicon, others):
            found = _read(question, text, folded, other, choices, now, country)
            if isinstance(found, Understood) and found.value is not None:
                readings.setdefault(found.value, Reading(found.value, "rule"))
        if readings:
            return Ask(tuple(readings.values())[:MOST_ASKED])
    return outcome or refusal(question, choices)


def _worth(
    question: Question, text: str, folded: Callable[[str], str], lexicon: Lexicon, others: Iterable[Lexicon]
) -> Iterator[Lexicon]:
    """Those of the other languages that may read more in a text than the conversation's own did."""
    if question.type == "geopoint":
        known = {geopoint.way(lexicon.code)}
        for other in others:
            if (way := geopoint.way(other.code)) not in known:
                known.add(way)
                yield other
    elif question.type == "language_level":
        abroad = lexicon.names().levels_abroad()
        yield from knowing(folded, abroad, (other for other in others if other.code != lexicon.code))
    else:
        yield from (other for other in others if other.code != lexicon.code)


def _read(
    question: Question,
    text: str,
    folded: Callable[[str], str],
    lexicon: Lexicon,
    choices: tuple[Choice, ...],
    now: datetime,
    country: str | None,
) -> Outcome | None:
    """None: refused, and the other languages may try."""
    if question.type == "text":
        return read_text(text)
    longest = LONGEST.get(question.type, _LONGEST)
    if _longer(text, longest) or len(phrase := folded(lexicon.code)) > longest:
        return None
    if not phrase:
        return Refused(EMPTY)
    outcome = _by_type(question, text, phrase, lexicon, choices, now, country)
    if isinstance(outcome, Understood) and outcome.value is not None and _doubtful(text, question.type):
        return Ask((Reading(outcome.value, outcome.method),))
    return outcome


def _by_type(
    question: Question,
    text: str,
    phrase: str,
    lexicon: Lexicon,
    choices: tuple[Choice, ...],
    now: datetime,
    country: str | None,
) -> Outcome | None:
    kind = question.type
    if kind == "select_one" or kind == "select_multiple":
        labelled = lexicon.labels.get(question.list_name or "", {}).get(phrase)
        if not any(choice.name == labelled for choice in choices) and (status := missing(phrase, question, lexicon)):
            return Understood(None, "fold", status)
        reader = read_select_one if kind == "select_one" else read_select_multiple
        return reader(text, phrase, question, choices, lexicon)
    if kind == "acknowledge":
        return read_acknowledge(text, phrase, lexicon)
    if status := missing(phrase, question, lexicon):
        return Understood(None, "fold", status)
    if kind == "integer":
        return read_integer(text, phrase, lexicon)
    if kind == "decimal":
        return read_decimal(text, phrase, lexicon)
    if kind == "date":
        return read_date(text, phrase, question.precision, lexicon, now, country)
    if kind == "duration":
        return read_duration(text, phrase, lexicon, now)
    if kind == "geopoint":
        return geopoint.read_geopoint(text, lexicon.code)
    if kind == "phone":
        return phone.read_phone(text, country)
    if kind == "email":
        return read_email(text)
    if named := _NAMED.get(kind):
        return named(text, phrase, lexicon)
    if kind == "yes_no":
        if 0 <= (place := index(phrase) - 3) < len(question.missing):
            return Understood(None, "index", question.missing[place])
        return read_yes_no(text, phrase, lexicon, frozenset(), frozenset())
    raise ValueError(f"nobody answers a {kind}")


def refusal(question: Question, choices: tuple[Choice, ...]) -> Refused:
    """What to say when nothing can be made of a text: an example, or how many options there are."""
    message = f"error-{question.type.replace('_', '-')}"
    if question.type in ("select_one", "select_multiple"):
        return Refused(message, {"count": Number(str(len(choices) + len(question.missing)))})
    if question.type == "date" and question.precision != "day":
        message = f"error-date-{question.precision}"
    example = _example(question.type, question.precision)
    return Refused(message, {"example": example} if example else {})


def _example(kind: str, precision: Precision) -> Argument | None:
    """An answer that would work, of the types whose refusal shows one."""
    match kind:
        case "integer":
            return Number("3")
        case "decimal":
            return Number("2.5")
        case "date":
            return Date({"day": "2024-03-15", "month": "2024-03", "year": "2024"}[precision])
        case "duration":
            return duration_said(EXAMPLE)
        case "geopoint":
            return geopoint.shown(geopoint.EXAMPLE)
        case "phone":
            return phone.international(phone.EXAMPLE)
        case "country" | "nationality":
            return Name("country", "SY")
        case "language":
            return Name("language", "ti")
    return None


def _longer(text: str, longest: int) -> bool:
    """Whether a text is longer than that; one ﷺ is 18 letters. Checked before anything slower is done with it."""
    return len(text) > longest or (not text.isascii() and len(unicodedata.normalize("NFKC", text)) > longest)


def _brief(text: str) -> bool:
    """Short enough to be said in another language: every one of them reads it."""
    return not _longer(text, MIXED) and len(clean(text).split()) <= _MIXED_WORDS


def _doubtful(text: str, kind: str) -> bool:
    """ "5?!", "yes (?)". A label or a map's link may have a question mark inside."""
    if not _STRANGE.search(text):
        return False
    return kind in _PLAIN or text.rstrip().endswith(_ASKING) or any(mark in text for mark in _BACKWARDS)
