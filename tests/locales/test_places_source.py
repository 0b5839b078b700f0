"""The table of municipalities: made from the official file and a list of postal codes, and read again."""

from pathlib import Path

import pytest

from dialogs.conversation import Name
from locales.languages import read_languages
from locales.naming import said_name
from locales.places import EXONYMS, TABLE, load_places
from locales.places_source import NotTheListError, make_table, postal_rows, read_official
from locales.problems import LocaleProblem

OWN = Path(str(__import__("locales").__file__)).parent


def record(kind: str, key: str, name: str, people: int = 0, code: str = "") -> str:
    """A line of a GV100AD, as wide as Destatis writes it."""
    line = f"{kind}20250831{key:<12}{name:<50}{'':<50}" + f"{'64':<6}" + f"{0:011}{people:011}{0:011}" + "    " + code
    return f"{line:<220}"


OFFICIAL = "\ufeff" + "\r\n".join(
    (
        record("10", "12", "Brandenburg"),
        record("40", "12060", "Barnim"),
        record("50", "120600052", "Eberswalde, Stadt"),
        record("60", "12060052", "Eberswalde, Stadt", 41481, "16225*****"[:5]),
        record("60", "12060020", "Bernau bei Berlin, Stadt", 43000, "16321"),
        record("60", "12060999", "Wald, gemfr. Gebiet", 0, ""),
        record("60", "12060181", "Panketal", 21000, "16341"),
    )
)
POSTAL = """country_code,zipcode,place,community_code
DE,16227,Eberswalde,12060
DE,16321,Bernau,12060
DE,16515,Panketal,12065
DE,16321,Birkholz,12060
"""


def test_the_official_file_and_the_postal_codes_make_the_table(tmp_path: Path) -> None:
    (tmp_path / TABLE).write_text(make_table(read_official(OFFICIAL), postal_rows(POSTAL)), encoding="utf-8")
    places = load_places(tmp_path)
    assert places.edition == "2025-08-31"
    assert {key: (row.name, row.people, row.postal_codes) for key, row in places.rows.items()} == {
        "12060052": ("Eberswalde", 41481, ("16225", "16227")),
        "12060020": ("Bernau bei Berlin", 43000, ("16321",)),
        "12060181": ("Panketal", 21000, ("16341",)),
    }
    assert [row.doubtful for row in places.rows.values()] == [False, False, True]  # another Panketal, elsewhere
    assert places.short["bernau"] == ("12060020",) and places.rows["12060052"].district == "Barnim"


@pytest.mark.parametrize("text", ["", "Name;Ort\n1;2\n", "60" + " " * 200])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(NotTheListError):
        read_official(text)


def test_a_city_that_the_table_does_not_have_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / TABLE).write_text(make_table(read_official(OFFICIAL), ()), encoding="utf-8")
    (tmp_path / EXONYMS).write_text("cities: {'99999999': [Nowhere]}\n", encoding="utf-8")
    with pytest.raises(LocaleProblem, match="locale-unknown-place"):
        load_places(tmp_path)


def test_without_a_table_no_place_is_known(tmp_path: Path) -> None:
    assert not load_places(tmp_path).rows


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        (Name("country", "SY"), "de", "Syrien"),
        (Name("country", "SY"), "ar", "سوريا"),
        (Name("language", "kmr"), "en", "Kurmanji"),
        (Name("language", "prs"), "fa", "دری"),
        (Name("language", "ti"), "ti", "ትግርኛ"),
        (Name("place", "12060052"), "en", "Eberswalde (Barnim, Brandenburg)"),
        (Name("place", "12060052 16225"), "ar", "16225 Eberswalde (Barnim, Brandenburg)"),
        (Name("place", "11000000"), "de", "Berlin"),
        (Name("place", "12053000"), "de", "Frankfurt (Oder) (Brandenburg)"),
        (Name("place", "99999999"), "de", "99999999"),
    ],
)
def test_names_are_said_in_the_language_of_the_conversation(name: Name, language: str, expected: str) -> None:
    assert said_name(OWN, read_languages(OWN).rows[language], name) == expected
