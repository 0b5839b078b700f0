"""Lexicon: what the engine needs to know of one language in order to read answers in it. Built by
`dialogs.answers.words.lexicon_from` out of `locales/<code>/words.yaml` and the labels of the flow.

All keys are folded by `dialogs.scripts.fold`; only `shown` holds text as people see it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.names import NO_PLACES, NO_TABLES, Places, Shelf, Tables


@dataclass(frozen=True, slots=True)
class Relative:
    """A way to say a date by its distance: "{n} months ago" is ("months", "", " months ago", None); "yesterday" is
    ("days", "yesterday", "", 1)."""

    unit: str  # days, weeks, months, years; this_months, this_years: whole ones of a calendar; ago: any length of time
    before: str
    after: str
    amount: int | None = None  # None: a number stands between `before` and `after`


@dataclass(frozen=True, slots=True)
class Units:
    """How lengths of time are said. `words` maps a unit's forms to years, months, weeks or days."""

    words: Mapping[str, str] = field(default_factory=dict)
    spans: Mapping[str, str] = field(default_factory=dict)  # a whole phrase -> ISO 8601: "سنتين" is P2Y
    more: Mapping[str, str] = field(default_factory=dict)  # a unit -> ISO 8601 of one of it: "trimestre" is P3M
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # a whole phrase -> what it may be, asked back
    halves: Mapping[str, int] = field(default_factory=dict)  # "anderthalb" is one and a half: 1
    one: frozenset[str] = frozenset()  # "a", "ein": one, but only before a unit
    half: frozenset[str] = frozenset()  # "half a", before a unit
    and_half: frozenset[str] = frozenset()  # "and a half", after a number or a unit


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words. `labels` maps list name -> folded label or synonym -> choice name."""

    code: str
    reviewed: bool = True  # a native speaker has read its texts
    own_name: str = ""  # as its speakers write it, for the language picker
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    agree: frozenset[str] = frozenset()  # "ok", "I agree": yes as a whole answer, or beside a yes
    disagree: frozenset[str] = frozenset()
    willing: frozenset[str] = frozenset()  # "fine", "let's go": yes to an acknowledge, asked back by a yes_no
    unwilling: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()  # "I don't know"
    declined: frozenset[str] = frozenset()  # "I prefer not to say"
    unsure: frozenset[str] = frozenset()  # "maybe", "insha'Allah": never yes, never no
    leaning: Mapping[str, str] = field(default_factory=dict)  # "not yet" -> "no": asked back with that one first
    alone: frozenset[str] = frozenset()  # yes or no as a whole answer only: fr "si" is also "if"
    long_hundreds: bool = False  # "eleven hundred" is 1,100, and less than a hundred may follow it
    polite: frozenset[str] = frozenset()  # may stand beside a yes or no without changing it: "thank you"
    all: frozenset[str] = frozenset()
    none: frozenset[str] = frozenset()
    separators: frozenset[str] = frozenset()  # words between several answers: "and", "و"
    glued_before: tuple[str, ...] = ()  # "and" written onto the front of the next word: و
    glued_after: tuple[str, ...] = ()  # "and" written onto the end of each word: ን
    numbers: Mapping[str, int] = field(default_factory=dict)  # phrases for 0-99, whole hundreds, 1000 and the like
    alone_numbers: frozenset[str] = frozenset()  # those that follow no hundred: a hundred dozen are not 112
    asked_numbers: Mapping[str, int] = field(default_factory=dict)  # words that may be this number: "زوج", a pair
    thousands: tuple[tuple[str, str], ...] = ()  # around the number of thousands: ("", " thousand")
    joins: tuple[str, ...] = ()  # what stands between whole hundreds or thousands and the rest: " and ", " و"
    grouping: str = ""  # what stands between thousands: "," or "."
    fillers_before: frozenset[str] = frozenset()  # may stand before a number without changing it: "we are"
    fillers_after: frozenset[str] = frozenset()  # ... and after it: "people", "نفر"
    about: frozenset[str] = frozenset()  # makes a number approximate: "about", "حوالي"
    months: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)  # name -> (calendar, 1-13), ...
    month_first: bool = False  # 3/4/2024 may be 4 March
    date_words: frozenset[str] = frozenset()  # may stand around a date without changing it: "of", "سنة"
    week_names: frozenset[str] = frozenset()  # before the number of a year's week: "KW"
    date_apart: frozenset[str] = frozenset()  # those of them after which a number is no day: "3 in March", "2 since"
    relative: tuple[Relative, ...] = ()
    # The first letter of `before`, or where it is empty a space and the last of `after` -> those ways, and their place
    distances: Mapping[str, tuple[tuple[int, Relative], ...]] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)  # 0 is Monday
    eras: Mapping[str, str] = field(default_factory=dict)  # a word that names a calendar: "هـ" is islamic
    ordinals: Mapping[str, int] = field(default_factory=dict)  # "first", of days
    seasons: Mapping[str, str] = field(default_factory=dict)  # name -> spring, summer, autumn, winter
    feasts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # name -> eid_al_fitr, ...; all that it may be
    until: frozenset[str] = frozenset()  # stands between the two ends of a range: "to", "bis"
    clock: frozenset[str] = frozenset()  # stands beside a time of day: "at", "Uhr"
    partly: frozenset[str] = frozenset()  # "beginning", "end": a year or month, but only a part of it
    day_endings: frozenset[str] = frozenset()  # after a day in figures: "1-е"; but "2010-е" are ten years
    date_beginnings: tuple[str, ...] = ()  # written onto the front of a month: "in" (بآذار)
    date_endings: tuple[str, ...] = ()  # ... and onto its end: martta
    spoken_years: frozenset[str] = frozenset()  # pairs: "nineteen ninety"; ordinals: "две тысячи пятый"
    units: Units = field(default_factory=Units)
    controls: Mapping[str, str] = field(default_factory=dict)  # word or label -> control
    buttons: Mapping[str, str] = field(default_factory=dict)  # label of a side step's button -> its message
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    shown: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # list name -> choice name -> label (jr:choice-name)
    letters: frozenset[str] = frozenset()  # beyond the plain alphabet of its script: they tell languages apart
    frequent: frozenset[str] = frozenset()  # words that nearly every text in the language has
    calendar: str = "gregory"  # the calendar people of this language may also mean: gregory, persian, islamic, ethiopic
    names: Shelf[Tables] = NO_TABLES  # countries, nationalities, languages, levels: read when first asked for
    places: Shelf[Places] = NO_PLACES
