"""What a folded text holds that can be part of a date: figures, numbers, months, eras, a weekday, a season; and whether
all of it is known."""

import re
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from dialogs.answers.numerals import spoken
from dialogs.lexicon import Lexicon
from dialogs.scripts import ETHIOPIC_NUMERALS, ethiopic_number

MOST_TOKENS = 12  # a longer text is a story, not a date
_ALIKE = 75  # of 100: a month's name near enough to ask
_LONGEST_WORD = 30
_LONGEST_PHRASE = 4  # words
_MOST_STRANGE = 4  # words of a text that may be a misspelt month
_TOKENS = re.compile(
    r"(?P<figure>\d+(?: ?[./\-–] ?\d+)+|\d{1,2} \d{1,2} \d{4}(?!\d)|(?<!\d)\d{4} \d{1,2} \d{1,2}(?!\d))"
    r"|(?P<number>\d+)|(?P<word>[^\W\d]+)|(?P<mark>[^\s.,،؛;:()፣፡])"
)
_BETWEEN = re.compile(r"(?<=\d)[-/](?=[^\W\d])|(?<=[^\W\d])[-/](?=\d)")  # 15-Mar-2024
_VAGUE = frozenset("~≈±<>+")

Months = frozenset[tuple[str, int]]


@dataclass(slots=True)
class Parts:
    """`figures` are dates in figures (15.03.2024), `numbers` stand alone. `months` is None where none is named."""

    figures: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    months: Months | None = None
    eras: set[str] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    seasons: set[str] = field(default_factory=set)
    sure: bool = True  # nothing else was said
    strange: int = 0  # words that are not known
    vague: bool = False  # "~2015"


def parts_of(phrase: str, lexicon: Lexicon) -> Parts | None:
    """The parts of a folded phrase; None when it is too long for a date."""
    tokens = []
    for found in _TOKENS.finditer(_BETWEEN.sub(" ", phrase)):
        tokens.append((str(found.lastgroup), found[0]))
        if len(tokens) > MOST_TOKENS:
            return None
    parts, at = Parts(), 0
    while at < len(tokens):
        kind, text = tokens[at]
        if kind == "word":
            at += _word(tokens, at, lexicon, parts)
            continue
        if kind == "figure":
            parts.figures.append(text)
        elif kind == "number":
            parts.numbers.append(text)
        else:
            parts.sure = False
            parts.vague = parts.vague or text in _VAGUE
        at += 1
    return parts


def _word(tokens: list[tuple[str, str]], at: int, lexicon: Lexicon, parts: Parts) -> int:
    """Take the longest known phrase that begins at a word; its length in tokens."""
    words: list[str] = []
    for kind, text in tokens[at : at + _LONGEST_PHRASE]:
        if kind != "word":
            break
        words.append(text)
    word = words[0]
    number = bool(spoken(word, lexicon))  # only then can a number phrase begin here
    for size in range(len(words), 0, -1):
        if _known(" ".join(words[:size]), number, lexicon, parts):
            return size
    if ETHIOPIC_NUMERALS.issuperset(word) and (value := ethiopic_number(word)):
        parts.numbers.append(str(value))
        return 1
    parts.sure = False
    parts.strange += 1
    if parts.strange <= _MOST_STRANGE and (near := _alike(word, lexicon)):
        _name(near, parts)
    return 1


def _known(phrase: str, number: bool, lexicon: Lexicon, parts: Parts) -> bool:
    if phrase in lexicon.months:
        _name(frozenset(lexicon.months[phrase]), parts)
    elif phrase in lexicon.eras:
        parts.eras.add(lexicon.eras[phrase])
    elif phrase in lexicon.date_words:
        pass
    elif phrase in lexicon.weekdays:
        parts.weekdays.add(lexicon.weekdays[phrase])
    elif phrase in lexicon.seasons:
        parts.seasons.add(lexicon.seasons[phrase])
    elif phrase in lexicon.ordinals:
        parts.numbers.append(str(lexicon.ordinals[phrase]))
    elif number and len(said := spoken(phrase, lexicon)) == 1:
        parts.numbers.append(str(*said))
    else:
        return False
    return True


def _name(months: Months, parts: Parts) -> None:
    """Two names of one month (شباط/فبراير) are that month; of two months, either may be meant."""
    both = months if parts.months is None else parts.months & months
    parts.sure = parts.sure and bool(both)
    parts.months = both or (parts.months or frozenset()) | months


def _alike(word: str, lexicon: Lexicon) -> Months:
    """The month that a misspelt word may mean. Only ever asked."""
    if not 4 <= len(word) <= _LONGEST_WORD:
        return frozenset()
    hit = process.extractOne(word, lexicon.months.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return frozenset(lexicon.months[hit[0]]) if hit else frozenset()
