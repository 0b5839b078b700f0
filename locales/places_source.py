"""Makes places.tsv out of the official municipality list (Destatis, GV100AD) and a list of postal codes (GeoNames).

The table's lines: `#` a comment, `=` a fact about it, `L` a state, `K` a district, `G` a municipality: AGS, name,
people, postal codes, `?` when another place is called the same.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dialogs.answers.place_names import full_key, keys

_STATE, _DISTRICT, _MUNICIPALITY = "10", "40", "60"  # kinds of record (Satzart)
_HEAD = (
    "# German municipalities: key (AGS), name, people, postal codes. Made by `needs places`; do not edit by hand.",
    "# Names, keys and people: Gemeindeverzeichnis GV100AD, Statistisches Bundesamt (Destatis); reproduction and",
    "#   distribution, also of parts, with mention of the source (Datenlizenz Deutschland Namensnennung 2.0).",
    "# Postal codes beyond the town hall's own: GeoNames (geonames.org), Creative Commons Attribution 4.0.",
)


class NotTheListError(ValueError):
    """The file is not a GV100AD."""


@dataclass(slots=True)
class Official:
    """What the official list says, as it is needed here."""

    edition: str = ""  # ISO date
    states: dict[str, str] = field(default_factory=dict)
    districts: dict[str, str] = field(default_factory=dict)
    rows: dict[str, tuple[str, int]] = field(default_factory=dict)  # AGS -> name, people
    seats: dict[str, str] = field(default_factory=dict)  # AGS -> postal code of the town hall


def read_official(text: str) -> Official:
    """The fixed-width text file. Uninhabited areas are left out: nobody lives there to say so."""
    found = Official()
    for line in text.removeprefix("\ufeff").splitlines():
        kind, name = line[:2], line[22:72].strip()
        if kind == _STATE:
            found.states[line[10:12]] = name
            found.edition = f"{line[2:6]}-{line[6:8]}-{line[8:10]}"
        elif kind == _DISTRICT:
            found.districts[line[10:15]] = name.partition(",")[0]
        elif kind == _MUNICIPALITY and (people := _number(line[139:150])):
            found.rows[line[10:18]] = name.partition(",")[0], people
            found.seats[line[10:18]] = line[165:170].strip()
    if not found.rows or not found.states or not found.edition[:4].isdigit():
        raise NotTheListError
    return found


def _number(figures: str) -> int:
    if not figures.isdecimal():
        raise NotTheListError
    return int(figures)


def make_table(official: Official, postal: Iterable[Mapping[str, str]]) -> str:
    """The whole file. `postal` has rows with zipcode, place and community_code (the district's five digits)."""
    by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, (name, _) in official.rows.items():
        for spelling in set(keys(name)):
            by_name[key[:5], spelling].append(key)
    codes = {key: {code} if code else set() for key, code in official.seats.items()}
    elsewhere: Counter[str] = Counter()
    for row in postal:
        place = full_key(row["place"])
        at = by_name.get((row["community_code"], place), [])
        if len(at) == 1:
            codes[at[0]].add(row["zipcode"])
        elif not at:
            elsewhere[place] += 1  # a part of some municipality, or of one that is no more
    return "\n".join(_lines(official, codes, elsewhere)) + "\n"


def postal_rows(text: str) -> Iterator[Mapping[str, str]]:
    return csv.DictReader(text.splitlines())


def _lines(official: Official, codes: Mapping[str, set[str]], elsewhere: Mapping[str, int]) -> Iterator[str]:
    yield from _HEAD
    yield f"=\tedition\t{official.edition}"
    yield from (f"L\t{key}\t{name}" for key, name in official.states.items())
    yield from (f"K\t{key}\t{name}" for key, name in official.districts.items())
    for key, (name, people) in official.rows.items():
        doubt = "?" if elsewhere.get(full_key(name)) and people < 100_000 else ""
        yield f"G\t{key}\t{name}\t{people}\t{' '.join(sorted(codes[key]))}\t{doubt}".rstrip()
