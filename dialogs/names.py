"""Tables of names too large to build for every conversation: what people call countries, languages, levels, places.

They hang on a Lexicon as shelves, filled when a question first needs them (`locales/names.py`, `locales/places.py`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from dialogs.alike import Alike

T = TypeVar("T")
Codes = tuple[str, ...]


class Shelf(Generic[T]):
    """A table that is made when it is first read, and kept."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None

    def __call__(self) -> T:
        if self._made is None:  # two threads may both make it: the same twice
            self._made = self._make()
        return self._made


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one kind of thing in one language. Keys of `own` and `hints` are folded by `scripts.fold`, of
    `near` and `others` by `scripts.loose`. A name that several things have has several codes, and is asked back."""

    own: Mapping[str, Codes] = field(default_factory=dict)
    near: Mapping[str, Codes] = field(default_factory=dict)
    hints: Mapping[str, Codes] = field(default_factory=dict)  # only ever asked; no codes: known, and refused
    others: "Shelf[Mapping[str, Codes]]" = field(default_factory=lambda: Shelf(dict))  # other languages'; only asked
    codes: Mapping[str, str] = field(default_factory=dict)  # ISO codes in capitals -> canonical
    alike: "Shelf[Alike]" = field(default_factory=lambda: Shelf(Alike))  # the keys of `near`


@dataclass(frozen=True, slots=True)
class Tables:
    """All names of one language, and the words that may stand around them without changing anything."""

    countries: Names = field(default_factory=Names)
    nationalities: Names = field(default_factory=Names)
    languages: Names = field(default_factory=Names)
    levels: Mapping[str, Codes] = field(default_factory=dict)  # "a little" -> (A1, A2); one code is sure
    # The first word of each level that is sure in some language -> those languages.
    levels_abroad: "Shelf[Mapping[str, frozenset[str]]]" = field(default_factory=lambda: Shelf(dict))
    before: frozenset[str] = frozenset()  # "I am from"
    after: frozenset[str] = frozenset()
    living: frozenset[str] = frozenset()  # "live in": of these words, a country is no longer sure
    glued_before: tuple[str, ...] = ()  # "from" written onto the front of the name: ከ
    glued_after: tuple[str, ...] = ()  # ... and onto its end: 'den


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality. `key` is its AGS, 8 digits; `doubtful` when some other place is called the same."""

    key: str
    name: str
    district: str
    state: str
    people: int
    postal_codes: tuple[str, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Places:
    """The municipalities of one edition. Mappings lead to AGS; of several, the largest first."""

    edition: str = ""
    rows: Mapping[str, Place] = field(default_factory=dict)
    full: Mapping[str, Codes] = field(default_factory=dict)  # the whole name -> AGS
    short: Mapping[str, Codes] = field(default_factory=dict)  # without "am Main", "(Saale)"
    plain: Mapping[str, Codes] = field(default_factory=dict)  # the whole name without umlauts
    alike: Shelf[Alike] = field(default_factory=lambda: Shelf(Alike))  # the keys of `full`
    sounds: Shelf[Mapping[str, Codes]] = field(default_factory=lambda: Shelf(dict))  # how the consonants sound -> AGS
    codes: Mapping[str, Codes] = field(default_factory=dict)  # postal code -> AGS
    exonyms: Mapping[str, Codes] = field(default_factory=dict)  # names in other languages and scripts, by hand
    districts: Mapping[str, Codes] = field(default_factory=dict)  # parts of cities -> the city


NO_TABLES: Shelf[Tables] = Shelf(Tables)
NO_PLACES: Shelf[Places] = Shelf(Places)
