"""Places as people write and share them; rounded to two decimals, and never to the wrong ones."""

import math
import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.answers.base import Ask, Understood
from dialogs.answers.geopoint import point, read_geopoint, shown
from tests.dialogs.answers.said import LANGUAGES, said

HERE, SYDNEY = "52.83 13.82", "-33.86 151.21"
SURE = {
    "52.83 13.82": HERE,
    "52.83, 13.82": HERE,
    "52.83,13.82": HERE,
    "(52.83, 13.82)": HERE,
    "52.83 / 13.82": HERE,
    "52,83 13,82": HERE,
    "52,83, 13,82": HERE,
    "52,83; 13,82": HERE,
    "52,83,13,82": HERE,
    "52.8349 13.8151": HERE,
    "+52.83 +13.82": HERE,
    "52.83°, 13.82°": HERE,
    "52°49'48\"N 13°49'12\"E": HERE,
    "52° 49′ 48″ N, 13° 49′ 12″ E": HERE,
    "52°49’48”N 13°49’12”E": HERE,
    "52°49'48.0''N 13°49'12.0''E": HERE,
    "52°49,8'N 13°49,2'E": HERE,
    "52º49'48\"n 13º49'12\"e": HERE,
    "N 52.83 E 13.82": HERE,
    "52.83N13.82E": HERE,
    "13.82 E, 52.83 N": HERE,
    "٥٢٫٨٣ ١٣٫٨٢": HERE,
    "٥٢٫٨٣، ١٣٫٨٢": HERE,
    "۵۲٫۸۳ ۱۳٫۸۲": HERE,
    "५२.८३ १३.८२": HERE,
    "\u200f52.83, 13.82": HERE,
    "-33.86 151.21": SYDNEY,
    "−33.86 151.21": SYDNEY,
    "33.86 S 151.21 E": SYDNEY,
    "0.001 -0.001": "0.00 0.00",
    "15.33 38.93": "15.33 38.93",  # Asmara: not taken for a place in Germany turned round
    "https://www.google.com/maps?q=52.8312,13.8234": HERE,
    "https://maps.google.com/?ll=52.8312%2C13.8234": HERE,
    "https://www.google.com/maps/search/?api=1&query=52.83,13.82": HERE,
    "https://www.google.com/maps/place/X/@52.9,13.9,17z/data=!3m1!4b1!3d52.83!4d13.82": HERE,
    "https://www.openstreetmap.org/?mlat=52.8300&mlon=13.8200#map=15/52.84/13.83": HERE,
    "geo:52.8312,13.8234": HERE,
    "geo:0,0?q=52.83,13.82(here)": HERE,
}
ASKED = {
    "13.82 52.83": [HERE, "13.82 52.83"],  # longitude first, or south of Yemen
    "113.50 22.10": ["22.10 113.50"],
    "52 13": ["52.00 13.00"],
    "52,13": ["52.00 13.00"],
    "52.8 13.8": ["52.80 13.80"],
    "52.83 13.82?": [HERE],
    "https://www.google.com/maps/@52.83,13.82,15z": [HERE],  # what was looked at
    "https://www.openstreetmap.org/#map=15/52.8312/13.8234": [HERE],
    "I am here https://maps.google.com/?q=52.83,13.82": [HERE],
}
NONE = [
    "52.83",
    "Eberswalde",
    "Bahnhofstr. 5",
    "91.00 181.00",
    "52°60'N 13°10'E",
    "52.5°30'N 13°10'E",
    "52.83 N 13.82 N",
]
NONE += [
    "-52.83 N 13.82 E",
    "52.83 13.82 7",
    "1234 5678",
    "https://maps.app.goo.gl/abc",
    "https://maps.app.goo.gl/52.83",
]
NONE += ["0151 23456789", "👍", "52.83 W", "https://x.org/?q=52.83,13.82 https://x.org/?q=52.83,13.82"]


@pytest.mark.parametrize("text", SURE)
def test_a_place_is_understood(text: str) -> None:
    assert {language: said("geopoint", text, language) for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, SURE[text]
    )


@pytest.mark.parametrize("text", ASKED)
def test_what_may_be_another_place_is_asked_back(text: str) -> None:
    assert said("geopoint", text, "ar") == "?" + " ".join(value.replace(" ", "+") for value in ASKED[text])


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_place_is_refused(text: str) -> None:
    assert said("geopoint", text, "en") == "!error-geopoint"


def test_o_is_the_east_in_german_only() -> None:
    assert said("geopoint", "52,83 N 13,82 O", "de") == HERE
    assert said("geopoint", "52,83 N 13,82 O", "en") == "!error-geopoint"


latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)


@settings(max_examples=500, deadline=None)
@given(latitudes, longitudes)
def test_rounding_never_moves_a_place_by_more_than_half_a_hundredth(latitude: float, longitude: float) -> None:
    value = point(latitude, longitude)
    assert value is not None and re.fullmatch(r"-?\d+\.\d\d -?\d+\.\d\d", value) and "-0.00" not in value
    for written, exact in zip(value.split(), (latitude, longitude), strict=True):
        assert abs(Fraction(written) - Fraction(exact)) <= Fraction(1, 200)
    assert point(*map(float, value.split())) == value  # rounding again changes nothing


@settings(max_examples=500, deadline=None)
@given(
    st.decimals(-90, 90, places=6),
    st.decimals(-180, 180, places=6),
    st.sampled_from([" ", ", ", ",", " / ", "; "]),
    st.sampled_from([str, lambda text: text.translate({48 + digit: 0x0660 + digit for digit in range(10)})]),
)
def test_what_is_typed_is_read_as_what_is_shared_or_asked_back(latitude, longitude, between, digits) -> None:  # type: ignore[no-untyped-def]
    found = read_geopoint(digits(f"{latitude}{between}{longitude}"), "en")
    expected = point(Fraction(latitude), Fraction(longitude))
    if isinstance(found, Understood):
        assert found.value == expected
    else:
        assert isinstance(found, Ask) and expected in [reading.value for reading in found.readings]


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 89), st.integers(0, 59), st.integers(0, 59), st.sampled_from("NS"), st.sampled_from("EW"))
def test_degrees_minutes_and_seconds_mean_what_they_say(degrees, minutes, seconds, north, east) -> None:  # type: ignore[no-untyped-def]
    angle = Fraction(degrees) + Fraction(minutes, 60) + Fraction(seconds, 3600)
    written = f"{degrees}°{minutes}'{seconds}\""
    found = read_geopoint(f"{written}{north} {written}{east}", "en")
    assert isinstance(found, Understood)
    assert found.value == point(angle if north == "N" else -angle, angle if east == "E" else -angle)


@settings(max_examples=800, deadline=None)
@given(st.text(max_size=60) | st.text("0123456789.,;/° '\"NSEW-+٫،٣۵@#?=&!d:", max_size=60))
def test_no_text_raises_and_nothing_finer_than_two_decimals_comes_out(text: str) -> None:
    for start in ("", "geo:", "https://maps.google.com/?q="):
        found = read_geopoint(start + text, "de")
        values = [found.value or ""] if isinstance(found, Understood) else []
        values += [reading.value for reading in found.readings] if isinstance(found, Ask) else []
        assert all(re.fullmatch(r"-?\d{1,2}\.\d\d -?\d{1,3}\.\d\d", value) for value in values)


@pytest.mark.parametrize("wrong", [(math.nan, 1.0), (math.inf, 0.0), (90.1, 0.0), (0.0, -180.1)])
def test_what_is_not_on_the_earth_is_no_place(wrong: tuple[float, float]) -> None:
    assert point(*wrong) is None


def test_a_place_is_shown_so_that_nothing_turns_it_round() -> None:
    assert shown(HERE) == "\u200e52.83, 13.82\u200e"
