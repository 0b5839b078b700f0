"""The tables of a words.yaml that speak of time, as a Lexicon has them: months, weekdays, seasons, eras, distances and
lengths of time. The format is explained at the top of `locales/en/words.yaml`."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dialogs.answers.date_feasts import FEASTS
from dialogs.answers.spelling import WordsProblem, words_of
from dialogs.lexicon import Relative, Units
from dialogs.scripts import fold

Table = Mapping[str, Any]

KEYS = ("months", "relative", "weekdays", "eras", "ordinals", "seasons", "units", "feasts", "until", "clock",
        "partly", "week_names", "date_apart", "day_endings", "date_beginnings", "date_endings",
        "spoken_years")  # fmt: skip
UNITS = ("years", "months", "weeks", "days")
SEASONS = ("spring", "summer", "autumn", "winter")
_MONTHS = {"gregory": 12, "persian": 12, "islamic": 12, "ethiopic": 13}
_DISTANCES = {
    "today": ("days", 0),
    "yesterday": ("days", 1),
    "day_before_yesterday": ("days", 2),
    "this_week": ("weeks", 0),
    "last_week": ("weeks", 1),
    "this_month": ("this_months", 0),
    "last_month": ("this_months", 1),
    "this_year": ("this_years", 0),
    "last_year": ("this_years", 1),
    "year_before_last": ("this_years", 2),
    "tomorrow": ("days", -1),
    "day_after_tomorrow": ("days", -2),
    "next_week": ("weeks", -1),
    "next_month": ("this_months", -1),
    "next_year": ("this_years", -1),
    "two_days": ("days", 2),
    "two_weeks": ("weeks", 2),
    "two_months": ("months", 2),
    "two_years": ("years", 2),
}
_ORDINALS = (*range(1, 100), 1000, 2000)  # above 31: only of years
_YEARS = ("pairs", "ordinals")
_ISO = re.compile(r"P(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?")


def time_words(code: str, table: Table) -> dict[str, Any]:
    """The fields of a Lexicon that come from these tables."""
    weekdays = table.get("weekdays", ())
    if len(weekdays) not in (0, 7):
        raise WordsProblem("words-months", {"language": code, "calendar": "weekdays"})
    relative = tuple(_relative(code, table.get("relative", {})))
    return {
        "months": _months(code, table.get("months", {})),
        "relative": relative,
        "distances": _by_letter(relative),
        "weekdays": _named(code, "weekdays", dict(enumerate(weekdays)), range(7)),
        "eras": _named(code, "eras", table.get("eras", {}), _MONTHS),
        "ordinals": _named(code, "ordinals", table.get("ordinals", {}), _ORDINALS),
        "seasons": _named(code, "seasons", table.get("seasons", {}), SEASONS),
        "units": _units(code, table.get("units", {})),
        "feasts": _feasts(code, table.get("feasts", {})),
        "until": frozenset(spellings(code, "until", table.get("until", ()))),
        "clock": frozenset(spellings(code, "clock", table.get("clock", ()))),
        "partly": frozenset(spellings(code, "partly", table.get("partly", ()))),
        "week_names": frozenset(spellings(code, "week_names", table.get("week_names", ()))),
        "date_apart": frozenset(spellings(code, "date_apart", table.get("date_apart", ()))),
        "day_endings": frozenset(spellings(code, "day_endings", table.get("day_endings", ()))),
        "date_beginnings": _longest_first(code, "date_beginnings", table),
        "date_endings": _longest_first(code, "date_endings", table),
        "spoken_years": frozenset(_spoken_years(code, table.get("spoken_years", ()))),
    }


def spellings(code: str, path: str, words: object) -> Iterator[str]:
    """Folded; a word with ZWNJ (نمی‌دانم) also written together."""
    for word in words_of(code, path, words):
        for spelling in {word, word.replace("\u200c", "")}:
            folded = fold(spelling, code)
            if not folded:
                raise WordsProblem("words-not-text", {"language": code, "path": path, "value": word})
            yield folded


def _months(code: str, table: Table) -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for calendar, months in table.items():
        if len(months) != _MONTHS.get(calendar):
            raise WordsProblem("words-months", {"language": code, "calendar": str(calendar)})
        for number, names in enumerate(months, start=1):
            for name in spellings(code, f"months.{calendar}.{number}", names):
                said = found.get(name, ())
                if any(other == calendar and month != number for other, month in said):
                    raise _collision(code, name, str(dict(said)[calendar]), str(number))
                found[name] = said if (calendar, number) in said else (*said, (calendar, number))
    return _without_accents(found) | found


def _without_accents(months: Table) -> dict[str, Any]:
    """Each name as a keyboard without accents writes it ("fevrier"), where that is one month only."""
    plain: dict[str, set[Any]] = {}
    for name, meanings in months.items():
        letters = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
        plain.setdefault(unicodedata.normalize("NFC", letters), set()).add(meanings)
    return {name: meanings.pop() for name, meanings in plain.items() if len(meanings) == 1}


def _relative(code: str, table: Table) -> Iterator[Relative]:
    for key, words in table.items():
        for word in words_of(code, f"relative.{key}", words):
            unit, amount = _DISTANCES.get(key, (key, None))
            before, number, after = word.partition("{n}")
            if unit not in (*UNITS, "this_months", "this_years", "ago") or (amount is None) != bool(number):
                raise WordsProblem("words-relative", {"language": code, "key": str(key), "word": word})
            yield Relative(unit, fold(before, code), fold(after, code), amount)


def _by_letter(ways: Iterable[Relative]) -> dict[str, tuple[tuple[int, Relative], ...]]:
    found: dict[str, tuple[tuple[int, Relative], ...]] = {}
    for place, way in enumerate(ways):
        key = way.before[:1] or f" {way.after[-1:]}"
        found[key] = (*found.get(key, ()), (place, way))
    return found


def _feasts(code: str, table: Table) -> dict[str, tuple[str, ...]]:
    """A word may name several: "Eid" is two feasts."""
    found: dict[str, tuple[str, ...]] = {}
    for feast, words in table.items():
        if feast not in FEASTS:
            raise WordsProblem("words-unknown-key", {"language": code, "key": f"feasts.{feast}"})
        for word in spellings(code, f"feasts.{feast}", words):
            found[word] = (*found.get(word, ()), feast)
    return found


def _longest_first(code: str, key: str, table: Table) -> tuple[str, ...]:
    return tuple(sorted(set(spellings(code, key, table.get(key, ()))), key=lambda word: (-len(word), word)))


def _spoken_years(code: str, ways: Iterable[str]) -> Iterator[str]:
    for way in ways:
        if way not in _YEARS:
            raise WordsProblem("words-unknown-key", {"language": code, "key": f"spoken_years.{way}"})
        yield way


def _units(code: str, table: Table) -> Units:
    halves: dict[str, int] = {}
    for number, words in table.get("halves", {}).items():
        for word in spellings(code, f"units.halves.{number}", words):
            if halves.setdefault(word, int(number)) != int(number):
                raise _collision(code, word, str(halves[word]), str(number))
    spans, more, asked = (_isos(code, key, table.get(key, {})) for key in ("spans", "more", "asked"))
    known = {*UNITS, "spans", "more", "asked", "halves", "one", "half", "and_half"}
    if unknown := next((key for key in table if key not in known), None):
        raise WordsProblem("words-unknown-key", {"language": code, "key": f"units.{unknown}"})
    return Units(
        words=_named(code, "units", {unit: table.get(unit, ()) for unit in UNITS}, UNITS),
        spans=spans,
        more=more,
        asked={word: tuple(isos.split()) for word, isos in asked.items()},
        halves=halves,
        one=frozenset(spellings(code, "units.one", table.get("one", ()))),
        half=frozenset(spellings(code, "units.half", table.get("half", ()))),
        and_half=frozenset(spellings(code, "units.and_half", table.get("and_half", ()))),
    )


def _isos(code: str, key: str, table: Table) -> dict[str, str]:
    """Folded phrase -> its ISO 8601 length; of `asked`, one or more of them."""
    found: dict[str, str] = {}
    for isos, words in table.items():
        given = str(isos).split()
        if not all(_ISO.fullmatch(iso) and iso[1:] for iso in given) or (len(given) != 1 and key != "asked"):
            raise WordsProblem("words-relative", {"language": code, "key": f"units.{key}", "word": str(isos)})
        for word in spellings(code, f"units.{key}.{isos}", words):
            if found.setdefault(word, str(isos)) != str(isos):
                raise _collision(code, word, found[word], str(isos))
    return found


def _named(code: str, path: str, table: Mapping[Any, Any], allowed: Iterable[Any]) -> dict[str, Any]:
    """Folded word -> what it names, refusing one that names two."""
    found: dict[str, Any] = {}
    for meaning, words in table.items():
        if meaning not in allowed:
            raise WordsProblem("words-unknown-key", {"language": code, "key": f"{path}.{meaning}"})
        for word in spellings(code, f"{path}.{meaning}", words):
            if found.setdefault(word, meaning) != meaning:
                raise _collision(code, word, str(found[word]), str(meaning))
    return found


def _collision(code: str, word: str, first: str, second: str) -> WordsProblem:
    return WordsProblem("words-collision", {"language": code, "word": word, "first": first, "second": second})
