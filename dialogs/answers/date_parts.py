"""What a folded text holds that can be part of a date: figures, numbers, months, eras, a weekday, a season; and whether
all of it is known."""

import re
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from dialogs.answers.date_order import UNIT, odd
from dialogs.answers.date_years import LONGEST, said_number
from dialogs.answers.numerals import spoken
from dialogs.lexicon import Lexicon
from dialogs.scripts import ETHIOPIC_NUMERALS, ethiopic_number

MOST_TOKENS = 18  # a longer text is a story, not a date
_ALIKE = 75  # of 100: a month's name near enough to ask
_SHORT = 4  # letters
_LONGEST_WORD = 30
_LONGEST_PHRASE = 5  # words
MOST_STRANGE = 4  # words of a text that may be a misspelt month
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
    feasts: set[str] = field(default_factory=set)
    sure: bool = True  # nothing else was said
    strange: int = 0  # words that are not known
    vague: bool = False  # "~2015"
    misspelt: bool = False  # the month is the likeliest only
    short: bool = False  # the month's name is as short as other words: "may", "می"
    day: bool = False  # "the 15th", which is no year
    paired: bool = False  # "twenty fifteen": a year, or two numbers
    order: str = ""  # what stands where, as in date_order.py

    def number(self, text: str) -> None:
        self.numbers.append(text)
        self.order += "d" if len(text) < 3 else "y"


def parts_of(phrase: str, lexicon: Lexicon) -> Parts | None:
    """The parts of a folded phrase; None when it is too long for a date."""
    tokens = []
    phrase = _BETWEEN.sub(" ", phrase) if "-" in phrase or "/" in phrase else phrase
    for found in _TOKENS.finditer(phrase):
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
            parts.number(text)
        else:
            parts.sure = False
            parts.vague = parts.vague or text in _VAGUE
        at += 1
    parts.sure = parts.sure and not odd(parts.order)
    return parts


def _word(tokens: list[tuple[str, str]], at: int, lexicon: Lexicon, parts: Parts) -> int:
    """Take the longest known phrase that begins at a word; its length in tokens."""
    words: list[str] = []
    for kind, text in tokens[at : at + LONGEST]:
        if kind != "word":
            break
        words.append(text)
    word = words[0]
    if word in lexicon.months and word in lexicon.numbers and len(words) > 1 and words[1] in lexicon.months:
        parts.number(str(lexicon.numbers[word]))  # "sept octobre": the 7th, or two months
        parts.sure = False
        return 1
    if len(words) == 1 and _known(word, lexicon, parts):
        return 1
    number = word in lexicon.numbers or bool(spoken(word, lexicon))  # only then can a number phrase begin here
    for size in range(len(words) if number else min(len(words), _LONGEST_PHRASE), 0, -1):
        if _known(" ".join(words[:size]), lexicon, parts):
            return size
        if (number or size == 1) and (said := said_number(words[:size], lexicon)):
            parts.number(str(said[0]))
            one_day = said[0] == 1 and at and lexicon.units.words.get(tokens[at - 1][1]) == "days"  # يوم واحد
            parts.sure = parts.sure and not one_day and not _doubtful(words[:size], lexicon)
            parts.paired = parts.paired or not said[1]
            return size
    if word in lexicon.day_endings and at and tokens[at - 1][1].isdigit() and int(tokens[at - 1][1]) <= 31:
        parts.day = True
        return 1
    if ETHIOPIC_NUMERALS.issuperset(word) and (value := ethiopic_number(word)):
        parts.number(str(value))
        return 1
    if size := _unglued(words, lexicon, parts):
        return size
    parts.sure = False
    parts.strange += 1
    if parts.strange <= MOST_STRANGE and (near := _alike(word, lexicon)):
        _name(near, parts)
        parts.misspelt = True
    return 1


def _known(phrase: str, lexicon: Lexicon, parts: Parts) -> bool:
    if phrase in lexicon.months:
        _name(frozenset(lexicon.months[phrase]), parts)
        parts.short = parts.short or len(phrase) < _SHORT
    elif phrase in lexicon.eras:
        parts.eras.add(lexicon.eras[phrase])
    elif phrase in lexicon.week_names:
        parts.order += "W"
        parts.sure = False
    elif phrase in lexicon.date_words:
        parts.order += "a" if phrase in lexicon.date_apart else UNIT.get(lexicon.units.words.get(phrase, ""), "w")
    elif phrase in lexicon.partly:
        parts.sure = False
    elif phrase in lexicon.weekdays:
        parts.weekdays.add(lexicon.weekdays[phrase])
        parts.order += "k"
    elif phrase in lexicon.seasons:
        parts.seasons.add(lexicon.seasons[phrase])
    elif phrase in lexicon.feasts:
        parts.feasts.update(lexicon.feasts[phrase])
    elif phrase in lexicon.ordinals:
        parts.numbers.append(str(lexicon.ordinals[phrase]))
        parts.order += "f" if lexicon.ordinals[phrase] <= 5 else "o"
        parts.day = True
    else:
        return False
    return True


def _unglued(words: list[str], lexicon: Lexicon, parts: Parts) -> int:
    """A month, feast or season with "in" written onto it: its length in words."""
    fronts = [start for start in lexicon.date_beginnings if words[0].startswith(start)]
    for size in range(min(len(words), _LONGEST_PHRASE), 0, -1):
        phrase = " ".join(words[:size])
        bare = [phrase[len(start) :] for start in fronts]
        bare += [
            phrase[: -len(end)] for end in lexicon.date_endings if phrase.endswith(end) and len(phrase) - len(end) >= 4
        ]
        for one in bare:
            named = one in lexicon.months or one in lexicon.feasts or one in lexicon.seasons
            if named and _known(one, lexicon, parts):
                return size
    return 0


def _name(months: Months, parts: Parts) -> None:
    """Two names of one month (شباط/فبراير) are that month; of two months, either may be meant."""
    both = months if parts.months is None else parts.months & months
    parts.sure = parts.sure and bool(both)
    parts.order += "m"
    parts.months = both or (parts.months or frozenset()) | months


def _doubtful(words: list[str], lexicon: Lexicon) -> bool:
    """Persian نه is nine or no; "ein" is one or a."""
    phrase = " ".join(words)
    return phrase in lexicon.no or phrase in lexicon.yes or phrase in lexicon.units.one


def _alike(word: str, lexicon: Lexicon) -> Months:
    """The month that a misspelt word may mean. Only ever asked."""
    if not 4 <= len(word) <= _LONGEST_WORD:
        return frozenset()
    hit = process.extractOne(word, lexicon.months.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return frozenset(lexicon.months[hit[0]]) if hit else frozenset()
