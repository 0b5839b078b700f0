"""The names of countries, nationalities and languages in one language: CLDR's by Babel, and the aliases, demonyms and
levels of `<code>/names.yaml`. Built when first needed; nothing here is imported by dialogs/."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global

from dialogs.alike import Alike
from dialogs.answers.nationality import STATELESS
from dialogs.answers.phrases import EDGES
from dialogs.answers.spelling import WordsProblem, words_of
from dialogs.names import Codes, Names, Shelf, Tables
from dialogs.scripts import fold, loose, loosened
from locales.languages import Language, read_languages
from locales.problems import LocaleProblem, problem
from locales.tables import read_table

KEYS = frozenset(
    ("source", "reviewed_by", "countries", "people", "not_states", "stateless", "languages", "spoken", "levels",
     "around", "glued")
)  # fmt: skip
# Everyday words for how well somebody speaks -> the levels near them. One level is sure.
LEVELS: Mapping[str, Codes] = {
    "none": ("none",),
    "native": ("native",),
    "beginner": ("A1", "A2"),
    "a_little": ("A1", "A2"),
    "some": ("A2", "B1"),
    "good": ("B1", "B2"),
    "very_good": ("B2", "C1"),
    "fluent": ("C1", "C2"),
}
Said = Iterator[tuple[str, str]]  # (a name as written, a code)


@dataclass(frozen=True, slots=True)
class World:
    """What holds in every language: names.yaml beside the languages' folders."""

    not_states: Mapping[str, Codes]
    spoken: Mapping[str, Codes]
    to: Mapping[str, Codes]
    skip: frozenset[str]
    shown: Mapping[str, str]


@lru_cache(maxsize=256)
def name_tables(folder: Path, language: Language) -> Tables:
    """All names of one language. LocaleProblem when its names.yaml is no table, or has a key that nothing reads."""
    world, own = read_world(folder), read_names(folder, language.code)
    code = language.code
    countries = [*_territories(language), *_listed(code, own, "countries")]
    stateless = [(word, STATELESS) for word in words_of(code, "stateless", own.get("stateless", ()))]
    people = list(_listed(code, own, "people"))
    not_states = [
        (word, states) for name, words in own.get("not_states", {}).items()
        for word in words_of(code, f"not_states.{name}", words) for states in [world.not_states.get(name, ())]
    ]  # fmt: skip
    hints = _hints(code, not_states)
    named = _names(code, countries)
    around, glued = own.get("around", {}), own.get("glued", {})
    return Tables(
        countries=_with(named, {**_hints(code, ((w, (c,)) for w, c in people)), **hints}, folder, "countries"),
        nationalities=_with(_names(code, [*countries, *people, *stateless]), hints, folder, "nationalities"),
        languages=_languages(folder, language, own, world, [*countries, *people]),
        levels=_levels(code, own.get("levels", {})),
        levels_abroad=Shelf(lambda: _levels_abroad(folder)),
        before=_folded(code, "around.before", around.get("before", ())),
        after=_folded(code, "around.after", around.get("after", ())),
        living=_folded(code, "around.living", around.get("living", ())),
        glued_before=tuple(glued.get("before", ())),
        glued_after=tuple(glued.get("after", ())),
    )


def read_names(folder: Path, code: str) -> Mapping[str, Any]:
    """A language's names.yaml; empty when there is none."""
    table = read_table(folder, f"{code}/names.yaml")
    if unknown := [key for key in table if key not in KEYS]:
        raise LocaleProblem(
            problem("words-unknown-key", f"{folder.name}/{code}/names.yaml", language=code, key=str(unknown[0]))
        )
    return table


@lru_cache(maxsize=4)
def read_world(folder: Path) -> World:
    """names.yaml beside the languages' folders; empty tables without it."""
    table = read_table(folder, "names.yaml")
    cldr = table.get("cldr", {})
    return World(
        not_states={name: tuple(codes) for name, codes in table.get("not_states", {}).items()},
        spoken={name: tuple(codes) for name, codes in table.get("spoken", {}).items()},
        to={name: tuple(codes) for name, codes in cldr.get("to", {}).items()},
        skip=frozenset(cldr.get("skip", ())),
        shown=dict(cldr.get("shown", {})),
    )


@lru_cache(maxsize=1)
def country_codes() -> Mapping[str, str]:
    """ISO 3166-1 in capitals, two and three letters -> two letters. Kosovo's XK counts; regions do not."""
    two = {str(code) for code in Locale("en").territories if re.fullmatch("[A-Z]{2}", str(code))} - _NO_COUNTRY
    aliases = ((str(code), str(to[0])) for code, to in get_global("territory_aliases").items())
    three = {code: to for code, to in aliases if re.fullmatch("[A-Z]{3}", code) and to in two}
    return {**{code: code for code in two}, **three}


# CLDR's regions and pseudo codes with two letters: Ascension, Sark, Ceuta, the Canaries, the European Union ...
_NO_COUNTRY = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])


def _territories(language: Language) -> Said:
    codes = country_codes()
    for name in dict.fromkeys((language.babel, language.babel.partition("_")[0])):
        for code, said in Locale.parse(name).territories.items():
            if codes.get(code) == code:
                yield from ((part, code) for part in _parts(said))


def _parts(said: str) -> Iterator[str]:
    """ "Myanmar (Burma)" is also Myanmar. What stands in the brackets is too often another country."""
    yield said
    before, bracket, _ = said.partition("(")
    if bracket and before.strip():
        yield before.strip()


def _listed(code: str, own: Mapping[str, Any], key: str) -> Said:
    for name, words in own.get(key, {}).items():
        yield from ((word, name) for word in words_of(code, f"{key}.{name}", words))


def _names(code: str, said: Iterable[tuple[str, str]]) -> Names:
    """Both folds of every name. A name of several things keeps all of them: it is asked back."""
    own: dict[str, dict[str, None]] = {}
    near: dict[str, dict[str, None]] = {}
    for word, value in said:
        for spelling in {word, word.replace("\u200c", ""), word.replace("-", "")}:
            if key := fold(spelling, code):
                own.setdefault(key, {})[value] = None
            if key := loosened(key, code):
                near.setdefault(key, {})[value] = None
    return Names({key: tuple(codes) for key, codes in own.items()}, {key: tuple(codes) for key, codes in near.items()})


def _hints(code: str, said: Iterable[tuple[str, Codes]]) -> dict[str, Codes]:
    found: dict[str, Codes] = {}
    for word, codes in said:
        for spelling in {word, word.replace("\u200c", "")}:
            folded = fold(spelling, code)
            for key in {folded, loosened(folded, code)} - {""}:
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *codes)))
    return found


def _with(names: Names, hints: Mapping[str, Codes], folder: Path, kind: str) -> Names:
    codes = country_codes() if kind != "languages" else {}
    others, alike = Shelf(lambda: _others(folder, kind)), Shelf(lambda: Alike(names.near))
    return Names(names.own, names.near, hints, others, codes, alike)


def _languages(
    folder: Path, language: Language, own: Mapping[str, Any], world: World, people: Iterable[tuple[str, str]]
) -> Names:
    said = [*_cldr_languages(language, world), *_listed(language.code, own, "languages")]
    # A word for several languages is never sure, even where one of them lists it as its own: Farsi.
    spoken = [(word, world.spoken[country]) for word, country in people if country in world.spoken]
    several = [
        (word, tuple(codes.split())) for codes, words in own.get("spoken", {}).items()
        for word in words_of(language.code, f"spoken.{codes}", words)
    ]  # fmt: skip
    said += [(word, code) for word, codes in several if len(codes) > 1 for code in codes]
    return _with(_names(language.code, said), _hints(language.code, [*several, *spoken]), folder, "languages")


def _cldr_languages(language: Language, world: World) -> Said:
    for code, said in Locale.parse(language.babel).languages.items():
        to = world.to.get(code)
        if to is None and ("_" in code or code in world.skip):
            continue
        yield from ((said, value) for value in to or (code,))


def _levels(code: str, table: Mapping[str, Any]) -> dict[str, Codes]:
    known = ((LEVELS[name], words) for name, words in table.items() if name in LEVELS)
    return _hints(code, ((word, levels) for levels, words in known for word in words_of(code, "levels", words)))


@lru_cache(maxsize=16)
def _levels_abroad(folder: Path) -> Mapping[str, frozenset[str]]:
    """The first word of every level that is sure -> the languages in which it is one."""
    languages = read_languages(folder)
    found: dict[str, set[str]] = {}
    for code in (*languages.rows, *languages.words_only):
        for words, levels in _levels(code, read_names(folder, code).get("levels", {})).items():
            if len(levels) == 1:
                found.setdefault(words.split()[0].strip(EDGES), set()).add(code)
    return {word: frozenset(codes) for word, codes in found.items()}


def _folded(code: str, path: str, words: object) -> frozenset[str]:
    return frozenset(fold(word, code) for word in words_of(code, path, words))


@lru_cache(maxsize=16)
def _others(folder: Path, kind: str) -> Mapping[str, Codes]:
    """What a name means in any language, for those who answer in another one than they chose. Only ever asked."""
    languages = read_languages(folder)
    found: dict[str, dict[str, None]] = {}
    for language in (*languages.rows.values(), *languages.words_only.values()):
        names: Names = getattr(name_tables(folder, language), kind)
        for key, codes in names.own.items():
            if len(key) > 1:
                for plain in {loose(key, ""), loose(key, language.code)}:  # suedsudan, and sudsudan
                    found.setdefault(plain, {}).update(dict.fromkeys(codes))
    return {key: tuple(codes) for key, codes in found.items() if key}


__all__ = ["WordsProblem", "country_codes", "name_tables", "read_names", "read_world"]
