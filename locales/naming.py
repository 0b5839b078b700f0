"""How a country, a language or a place is called when it is said to somebody."""

from pathlib import Path

from babel import Locale

from dialogs.answers.spelling import words_of
from dialogs.conversation import Name
from dialogs.names import Place
from locales.languages import Language
from locales.names import read_names, read_world
from locales.places import load_places

_ALONE = ("02", "04", "11")  # Hamburg, Bremen and Berlin are their own states


def said_name(folder: Path, language: Language, name: Name) -> str:
    """In the language's words; a German place as it stands on its signs, with what tells it from others."""
    if name.kind == "country":
        return _country(language, name.code)
    if name.kind == "language":
        return _language(folder, language, name.code)
    key, _, code = name.code.partition(" ")
    place = load_places(folder).rows.get(key)
    said = _place(place) if place else key
    return f"{code} {said}" if code else said


def _country(language: Language, code: str) -> str:
    return str(Locale.parse(language.babel).territories.get(code, code))


def _language(folder: Path, language: Language, code: str) -> str:
    """Our own word first: CLDR calls Kurmanji Kurdish, and has no name for some in some languages."""
    for word in words_of(language.code, code, read_names(folder, language.code).get("languages", {}).get(code, ())):
        return word
    locale = Locale.parse(language.babel)
    for known in (code, read_world(folder).shown.get(code, code)):
        if known in locale.languages:
            return str(locale.languages[known])
    return str(Locale("en").languages.get(code, code))


def _place(place: Place) -> str:
    if place.key[:2] in _ALONE:
        return place.name
    if place.district == place.name or place.key[5:] == "000":
        return f"{place.name} ({place.state})"
    return f"{place.name} ({place.district}, {place.state})"
