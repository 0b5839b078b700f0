"""German municipalities: every official name, postal codes, cities in other scripts, and what is only ever asked."""

import pytest

from dialogs.answers.base import Ask, Refused, Understood
from locales.places import load_places
from tests.dialogs.answers.named import outcome, said

PLACES = load_places()


def test_every_municipality_is_read_to_itself_or_asked() -> None:
    sure = 0
    for key, place in PLACES.rows.items():
        found = outcome("place", place.name, "de")
        if isinstance(found, Understood):
            assert found.value == key, place.name
            sure += 1
        elif isinstance(found, Refused):
            assert found.message == "error-place-name-shared", place.name
        else:
            assert key in [one.value for one in found.readings], place.name
    assert len(PLACES.rows) > 10_000 and sure > 0.85 * len(PLACES.rows)


def test_every_municipality_is_read_by_its_postal_code_and_name() -> None:
    sure = 0
    for key, place in PLACES.rows.items():
        code = place.postal_codes[0]
        found = outcome("place", f"{code} {place.name}", "de")
        if isinstance(found, Understood):
            assert found.value == f"{key} {code}", place.name
            sure += 1
        else:
            assert isinstance(found, Ask) and f"{key} {code}" in [one.value for one in found.readings], place.name
    assert sure > 0.96 * len(PLACES.rows)


def test_a_postal_code_alone_is_never_sure() -> None:
    for code, keys in PLACES.codes.items():
        found = outcome("place", code, "en")
        if len(keys) > 4:
            assert found == Refused("error-place-code-shared")
        else:
            assert isinstance(found, Ask) and [one.value for one in found.readings] == [f"{k} {code}" for k in keys]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Berlin", "en", "11000000"),
        ("berlin", "de", "11000000"),
        ("Eberswalde", "ti", "12060052"),
        ("ich wohne in Eberswalde", "de", "12060052"),
        ("Frankfurt am Main", "de", "06412000"),
        ("Frankfurt/Oder", "de", "12053000"),
        ("Frankfurt (Oder)", "de", "12053000"),
        ("Halle (Saale)", "de", "15002000"),
        ("Köln", "de", "05315000"),
        ("Koeln", "de", "05315000"),
        ("Cologne", "en", "05315000"),
        ("Munich", "en", "09162000"),
        ("Düsseldorf", "de", "05111000"),
        ("Dusseldorf", "en", "05111000"),
        ("برلين", "ar", "11000000"),
        ("أسكن في برلين", "ar", "11000000"),
        ("كولونيا", "ar", "05315000"),
        ("کلن", "fa", "05315000"),
        ("ميونخ", "ar", "09162000"),
        ("በርሊን", "ti", "11000000"),
        ("Берлин", "en", "11000000"),
        ("Мюнхен", "de", "09162000"),
        ("16225 Eberswalde", "de", "12060052 16225"),
        ("Eberswalde 16225", "en", "12060052 16225"),
        ("D-10115 Berlin", "de", "11000000 10115"),
        ("١٦٢٢٥ Eberswalde", "ar", "12060052 16225"),
    ],
)
def test_a_place_is_understood(text: str, language: str, expected: str) -> None:
    assert said("place", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("16225", "en", "?12060052+16225"),
        ("۱۶۲۲۵", "fa", "?12060052+16225"),
        ("Frankfurt", "de", "?06412000 12053000"),
        ("Halle", "de", "?15002000 05754012 03255016 03456008"),
        ("Bernau", "de", "?12060020 09187118 08337013"),
        ("Bernau, Barnim", "de", "?12060020"),
        ("Neustadt, Sachsen", "de", "?14628260 14523290"),
        ("Münster", "de", "?05515000 06432015 09779187"),
        ("Essen", "de", "?05113000 03453006"),
        ("إيسن", "ar", "?05113000 03453006"),
        ("Berlin-Neukölln", "de", "?11000000"),
        ("Neukölln", "de", "?11000000"),
        ("Brandenburg", "de", "?12051000"),
        ("Ebeswalde", "de", "?12060052"),
        ("Berlin?", "en", "?11000000"),
        ("Eberswalde 10115", "de", "?12060052 11000000+10115"),
        ("نويروبين", "ar", "?12068320"),
        ("ኖይሩፒን", "ti", "?12068320"),
        ("Нойруппин", "de", "?12068320"),
    ],
)
def test_a_place_is_asked_back(text: str, language: str, expected: str) -> None:
    assert said("place", text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neustadt", "!error-place-name-shared"),
        ("Neuenkirchen", "!error-place-name-shared"),
        ("Wien", "!error-place"),
        ("Landkreis Barnim", "!error-place"),
        ("99999", "!error-place"),
        ("1622", "!error-place"),
        ("162255", "!error-place"),
        ("Hauptstraße 5, Eberswalde", "!error-place"),  # an address is more than we want to know
    ],
)
def test_what_is_no_place_is_refused(text: str, expected: str) -> None:
    assert said("place", text, "de") == expected


@pytest.mark.parametrize("sounds", ["برلينغن", "Нойштрелиц", "ኤበርስዋልዳ"])
def test_a_name_by_its_sound_is_never_sure(sounds: str) -> None:
    assert isinstance(outcome("place", sounds, "de"), Ask | Refused)
