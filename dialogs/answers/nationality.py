"""Nationalities: the country's ISO 3166-1 alpha-2 code, or XXA for a stateless person (ICAO Doc 9303, as in passports).

ISO has no two-letter code for statelessness, and "none" is an answer of its own here, not a missing one.
"""

from dialogs.answers.base import Outcome
from dialogs.answers.country import GONE, read_flags
from dialogs.answers.naming import read_name
from dialogs.lexicon import Lexicon

STATELESS = "XXA"


def read_nationality(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """The country's name counts as the nationality: "Nationality: Syria" is how people write it."""
    names = lexicon.names().nationalities
    return read_flags(text, names) or read_name(text, phrase, names, lexicon, GONE)
