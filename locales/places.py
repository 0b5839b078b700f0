"""The municipalities of places.tsv with the city names of exonyms.yaml, loaded when a place is first needed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from dialogs.alike import Alike
from dialogs.answers.place_names import full_key, keys, plain_key, sound
from dialogs.answers.spelling import words_of
from dialogs.names import Codes, Place, Places, Shelf
from dialogs.scripts import fold
from locales.problems import LocaleProblem, problem

TABLE, EXONYMS = "places.tsv", "exonyms.yaml"
_OWN = Path(__file__).parent


@lru_cache(maxsize=4)
def load_places(folder: Path = _OWN) -> Places:
    """The tables in `folder`; empty without them. LocaleProblem when a city is listed that the table does not have."""
    if not (folder / TABLE).is_file():
        return Places()
    edition, rows = _read(folder / TABLE)
    full, short, codes, plain = (_Index(rows) for _ in range(4))
    for ags, place in rows.items():
        whole, less = keys(place.name)
        full.add(whole, ags)
        plain.add(plain_key(whole), ags)
        if less != whole:
            short.add(less, ags)
        for code in place.postal_codes:
            codes.add(code, ags)
    exonyms, districts = _exonyms(folder, rows)
    names = full.sorted()
    return Places(
        edition=edition,
        rows=rows,
        full=names,
        alike=Shelf(lambda: Alike(names)),
        short=short.sorted(),
        plain=plain.sorted(),
        sounds=Shelf(lambda: _sounds(rows)),
        codes=codes.sorted(),
        exonyms=exonyms,
        districts=districts,
    )


def _sounds(rows: Mapping[str, Place]) -> dict[str, Codes]:
    found = _Index(rows)
    for ags, place in rows.items():
        found.add(sound(place.name), ags)
        if (less := keys(place.name)[1]) and len(less) < len(place.name):
            found.add(sound(less), ags)
    return found.sorted()


class _Index:
    """A key -> the AGS that have it."""

    def __init__(self, rows: Mapping[str, Place]) -> None:
        self._rows = rows
        self.found: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, key: str, ags: str) -> None:
        if key:
            self.found[key][ags] = None

    def sorted(self) -> dict[str, Codes]:
        return {
            key: tuple(found) if len(found) == 1 else tuple(sorted(found, key=lambda ags: -self._rows[ags].people))
            for key, found in self.found.items()
        }


def _read(path: Path) -> tuple[str, dict[str, Place]]:
    edition, states, districts, rows = "", {}, {}, {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            kind, *row = line.rstrip("\n").split("\t")
            if kind == "=":
                edition = row[1]
            elif kind == "L":
                states[row[0]] = row[1]
            elif kind == "K":
                districts[row[0]] = row[1]
            elif kind == "G":
                ags, name, people = row[:3]
                postal = tuple(row[3].split()) if len(row) > 3 else ()
                rows[ags] = Place(ags, name, districts[ags[:5]], states[ags[:2]], int(people), postal, len(row) > 4)
    return edition, rows


def _exonyms(folder: Path, rows: Mapping[str, Place]) -> tuple[dict[str, Codes], dict[str, Codes]]:
    if not (folder / EXONYMS).is_file():
        return {}, {}
    table: Mapping[str, Any] = yaml.safe_load((folder / EXONYMS).read_text(encoding="utf-8"))
    if unknown := [ags for part in ("cities", "districts") for ags in table.get(part, {}) if ags not in rows]:
        raise LocaleProblem(problem("locale-unknown-place", f"{folder.name}/{EXONYMS}", key=", ".join(unknown)))
    cities = _spelled(table.get("cities", {}), lambda word: fold(word, ""))
    return cities, _spelled(table.get("districts", {}), full_key)


def _spelled(table: Mapping[str, Iterable[str]], key: Any) -> dict[str, Codes]:
    found: dict[str, Codes] = {}
    for ags, words in table.items():
        for word in words_of("", ags, list(words)):
            for spelling in {word, word.replace("\u200c", "")}:
                found[key(spelling)] = tuple(dict.fromkeys((*found.get(key(spelling), ()), ags)))
    return found
