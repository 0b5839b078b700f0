"""German municipalities by name or postal code. Value: the AGS (8 digits), and the postal code when it was said:
"12060052" or "12060052 16225".

Sure only with a whole name that no other place has, or a name and a postal code that belong together. A postal code
alone may lie in several municipalities and is always asked, as are short names, districts, other scripts, slips.
"""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from dialogs.answers.base import Ask, Outcome, Refused, Understood
from dialogs.answers.phrases import peel
from dialogs.answers.place_names import full_key, plain_key, short_key, sound
from dialogs.conversation import Method, Reading
from dialogs.lexicon import Lexicon
from dialogs.names import Places
from dialogs.scripts import fold, loose

MOST_OFFERED = 4
MANY_NAMES, MANY_CODES = "error-place-name-shared", "error-place-code-shared"
_LONGEST = 80  # characters; no place's name is longer
_CODE = re.compile(r"(?<![\d.,])(?:(?<!\w)de?[ \-]?)?(\d{5})(?![\d.,]?\d)")
_ALIKE = 85  # of 100
_SOUNDS_ALIKE = 80


def read_place(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """`phrase` is `text` folded in the conversation's language."""
    places = lexicon.places()
    if len(phrase) > _LONGEST or not places.rows:
        return None
    codes = list(dict.fromkeys(_CODE.findall(phrase)))
    tables = lexicon.names()
    name = peel(_CODE.sub(" ", phrase).strip(" ,،-"), tables.before, tables.after).strip(" ,،-")
    if len(codes) > 1 or any(letter.isdigit() for letter in name):
        return None
    if codes and not name:
        return _by_code(codes[0], places)
    if codes:
        return _by_both(codes[0], name, places, lexicon)
    return _by_name(text, name, places, lexicon)


def _by_code(code: str, places: Places) -> Outcome | None:
    keys = places.codes.get(code, ())
    if len(keys) > MOST_OFFERED:
        return Refused(MANY_CODES)
    return _asked((f"{key} {code}" for key in keys), "rule") if keys else None


def _by_both(code: str, name: str, places: Places, lexicon: Lexicon) -> Outcome | None:
    """The two agree: sure. They do not: asked by either."""
    there = places.codes.get(code, ())
    sure, meant, method = _named(name, places, lexicon)
    both = [key for key in meant if key in there]
    if len(both) == 1 and sure:
        return Understood(f"{both[0]} {code}", "rule")
    if both:
        return _asked((f"{key} {code}" for key in both), method)
    found = _asked((*meant[:3], *(f"{key} {code}" for key in there[: MOST_OFFERED - len(meant[:3])])), method)
    return found if found.readings else None


def _by_name(text: str, name: str, places: Places, lexicon: Lexicon) -> Outcome | None:
    sure, keys, method = _named(name, places, lexicon)
    if len(keys) == 1 and sure and not places.rows[keys[0]].doubtful:
        return Understood(keys[0], "exact" if text.strip() == places.rows[keys[0]].name else method)
    if len(keys) > MOST_OFFERED:
        return Refused(MANY_NAMES) if method != "fuzzy" else _asked(keys, method)
    return _asked(keys, method) if keys else None


def _named(name: str, places: Places, lexicon: Lexicon) -> tuple[bool, list[str], Method]:
    """Whether the name is a whole one, the municipalities that may be meant, and how they were found."""
    exonym = places.exonyms.get(fold(name, "")) or places.exonyms.get(loose(name, lexicon.code))
    if exonym:
        return True, _largest((other for ags in exonym for other in _namesakes(ags, places)), places), "rule"
    key, short = full_key(name), short_key(name)
    if not key.isascii() and not any("a" <= letter <= "z" for letter in key):
        return False, _by_sound(name, places), "fuzzy"
    if "," in name or "،" in name:
        return False, _within(name, places) or _beginning(key, places), "rule"
    whole = places.full.get(key, ())
    longer = [other for other in places.short.get(key, ()) if other not in whole]
    if whole:
        return not longer, _largest([*whole, *longer], places), "fold"
    if narrowed := _within(name, places):
        return False, narrowed, "rule"
    if shared := (longer or places.short.get(short, ())):
        return False, list(shared), "rule"
    if plain := places.plain.get(plain_key(key)) or places.districts.get(key):
        return False, list(plain), "fuzzy"
    return False, _beginning(key, places) or _alike(key, places), "fuzzy"


def _namesakes(ags: str, places: Places) -> list[str]:
    """The municipality, and those that are called the same: Эссен is as doubtful as Essen."""
    key = full_key(places.rows[ags].name)
    return [ags, *places.full.get(key, ()), *places.short.get(key, ())]


def _within(name: str, places: Places) -> list[str]:
    """Neustadt (Sachsen), Bernau, Barnim: a name, then a district or a state."""
    parts = re.split(r"[,،(/]", fold(name, "de"), maxsplit=1)
    if len(parts) != 2 or not (around := full_key(parts[1])):
        return []
    keys = dict.fromkeys((*places.full.get(full_key(parts[0]), ()), *places.short.get(short_key(parts[0]), ())))
    return [key for key in keys if around in (full_key(places.rows[key].state), full_key(places.rows[key].district))]


def _beginning(key: str, places: Places) -> list[str]:
    """Berlin-Neukölln, Ahrensfelde Blumberg: the longest beginning that is a municipality's name."""
    words = key.split()
    for size in range(len(words) - 1, 0, -1):
        start = " ".join(words[:size])
        if found := (*places.full.get(start, ()), *places.short.get(start, ())):
            return list(dict.fromkeys(found))[:MOST_OFFERED]
    return [found for word in words for found in places.districts.get(word, ())][:MOST_OFFERED]


def _alike(key: str, places: Places) -> list[str]:
    if not 4 <= len(key) <= 40:
        return []
    hits = places.alike().to(key, _ALIKE, most=4)
    return list(dict.fromkeys(found for hit in hits for found in places.full[hit]))[:MOST_OFFERED]


def _by_sound(name: str, places: Places) -> list[str]:
    heard = sound(name)
    if len(heard) < 2:
        return []
    sounds = places.sounds()
    if exact := sounds.get(heard):
        return list(exact[:MOST_OFFERED])
    if len(heard) < 4:
        return []
    hits = process.extract(heard, sounds.keys(), scorer=fuzz.ratio, score_cutoff=_SOUNDS_ALIKE, limit=4)
    return _largest([found for hit, _, _ in hits for found in sounds[hit]], places)[:MOST_OFFERED]


def _largest(keys: Iterable[str], places: Places) -> list[str]:
    return sorted(dict.fromkeys(keys), key=lambda key: -places.rows[key].people)


def _asked(values: Iterable[str], method: Method) -> Ask:
    return Ask(tuple(Reading(value, method) for value in dict.fromkeys(values))[:MOST_OFFERED])
