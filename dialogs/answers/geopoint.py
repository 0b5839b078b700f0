"""Places on the map, as "latitude longitude" in degrees, rounded to about a kilometre: nobody is asked for an address.

Sure are two numbers whose order and whose second decimal are written; everything else is asked back. What is finer than
two decimals is dropped here, and in the channels before it gets here.
"""

import math
import re
from fractions import Fraction
from urllib.parse import unquote

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.conversation import Method, Reading
from dialogs.scripts import clean, digits

EXAMPLE = "52.83 13.82"
LEFT_TO_RIGHT = "\u200e"
GERMANY = ((47, 56), (5, 16))  # latitudes and longitudes: a pair that lies in it only turned round may be turned round
Parsed = tuple[Fraction, str, bool]  # degrees, the letter of its direction, whether it is fine enough to be sure

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("º˚", "°"),
        **dict.fromkeys("′’‘ʹʼ´`", "'"),
        **dict.fromkeys("″”“ʺ", '"'),
        **{"\u2212": "-", "٫": ".", "،": ",", "؛": ";", "፣": ","},
    }
)
_POINT = r"[0-9]{1,3}(?:\.[0-9]{1,20})?"
_ANGLE = rf"([+-]?)({_POINT})(?: ?°)?(?: ?({_POINT}) ?'(?: ?({_POINT}) ?\")?)?"
_LETTER = "([NSEW])"
_BETWEEN = "(?: ?[,;/|] ?| )"
_BARE = re.compile(rf"{_ANGLE}(){_BETWEEN}{_ANGLE}()")
_AFTER = re.compile(rf"{_ANGLE} ?{_LETTER}{_BETWEEN}?{_ANGLE} ?{_LETTER}")
_BEFORE = re.compile(rf"{_LETTER} ?{_ANGLE}{_BETWEEN}?{_LETTER} ?{_ANGLE}")
_COMMAS = re.compile(r"(?<=[0-9]),(?=[0-9])")
_END_MARKS = " \n.,;!?؟።፧"
_BRACKETS = re.compile(r"[(\[]\s*(.*?)\s*[)\]]")
_LINK = re.compile(r"(?:https?://|geo:)\S+", re.IGNORECASE)
_FINE = r"(-?[0-9]{1,3}\.[0-9]{2,20})"
_PAIR = rf"{_FINE},[ +]?{_FINE}(?![0-9.])"
_PINS = (
    re.compile(rf"[?&](?:q|ll|query)={_PAIR}"),
    re.compile(rf"[?&]mlat={_FINE}&mlon={_FINE}(?![0-9.])"),
    re.compile(rf"!3d{_FINE}!4d{_FINE}(?![0-9.])"),
    re.compile(rf"/(?:search|place)/{_PAIR}"),
    re.compile(rf"^geo:{_PAIR}", re.IGNORECASE),
)
_VIEWS = (  # the middle of what was looked at, which is not always what was meant
    re.compile(rf"/@{_PAIR}"),
    re.compile(rf"#map=[0-9.]{{1,5}}/{_FINE}/{_FINE}(?![0-9.])"),
)


def read_geopoint(text: str, language: str) -> Outcome | None:
    """Two numbers in degrees, or degrees, minutes and seconds, or one link of a map. None when it is none of these."""
    written = digits(clean(text.translate(_SIGNS))).replace("''", '"').strip(_END_MARKS)
    links = _LINK.findall(written)
    if links:
        return _linked(unquote(links[0]), alone=links[0] == written) if len(links) == 1 else None
    pair = _pair(written, language)
    if pair is None:
        return None
    (first, _, first_fine), (second, mark, second_fine) = pair
    fine = first_fine and second_fine
    values, sure = _values(first, second, ordered=bool(mark))
    if sure and fine:
        method: Method = "exact" if text.strip() == values[0] else "fold"
        return Understood(values[0], method)
    return Ask(tuple(Reading(value, "rule", approximate=not fine) for value in values)) if values else None


def way(language: str) -> str:
    """The same for languages in which a place on the map is written in the same way."""
    return "de" if language == "de" else ""


def point(latitude: float | Fraction, longitude: float | Fraction) -> str | None:
    """The value of a place, rounded; None for what is not on the earth."""
    if not (math.isfinite(latitude) and math.isfinite(longitude)):
        return None
    north, east = Fraction(latitude), Fraction(longitude)
    return f"{_rounded(north)} {_rounded(east)}" if abs(north) <= 90 and abs(east) <= 180 else None


def shown(value: str) -> str:
    """A value as people write it. Marks around it keep the order on a page that is read from the right."""
    return f"{LEFT_TO_RIGHT}{value.replace(' ', ', ')}{LEFT_TO_RIGHT}"


def _linked(link: str, alone: bool) -> Outcome | None:
    for pattern in (*_PINS, *_VIEWS):
        found = pattern.search(link)
        value = point(Fraction(found[1]), Fraction(found[2])) if found else None
        if value:
            return Understood(value, "rule") if alone and pattern in _PINS else Ask((Reading(value, "rule"),))
    return None


def _values(first: Fraction, second: Fraction, ordered: bool) -> tuple[tuple[str, ...], bool]:
    """The places that two numbers can mean, the likeliest first; and whether it is sure which."""
    straight, turned = point(first, second), point(second, first)
    if ordered or not turned:
        return (straight,) if straight else (), bool(straight)
    if straight is None:
        return (turned,), False
    likelier_turned = _in_germany(second, first) and not _in_germany(first, second)
    return ((turned, straight), False) if likelier_turned else ((straight,), True)


def _pair(written: str, language: str) -> tuple[Parsed, Parsed] | None:
    """Latitude and longitude as far as letters tell, else in the order written."""
    written = written.upper()
    if (bare := _BRACKETS.fullmatch(written)) is not None:
        written = bare[1]
    if way(language) == "de":
        written = written.replace("O", "E")  # Ost; in French and Spanish O is the west
    # 52,83 13,82: where no point is, commas between digits are decimal ones, but not the only one of 52,13.
    commas = len(_COMMAS.findall(written))
    if "." not in written and commas >= 2:
        written = re.sub(r"^([^,]*,[^,]*),(.*)$", r"\1 \2", written) if commas == 3 else written
        written = _COMMAS.sub(".", written)
    for form in (_BARE, _AFTER):
        if found := form.fullmatch(written):
            return _ordered(_parsed(*found.group(1, 2, 3, 4, 5)), _parsed(*found.group(6, 7, 8, 9, 10)))
    if found := _BEFORE.fullmatch(written):
        return _ordered(_parsed(*found.group(2, 3, 4, 5, 1)), _parsed(*found.group(7, 8, 9, 10, 6)))
    return None


def _ordered(first: Parsed | None, second: Parsed | None) -> tuple[Parsed, Parsed] | None:
    if first is None or second is None:
        return None
    axes = {"": "", "N": "lat", "S": "lat", "E": "lon", "W": "lon"}
    match axes[first[1]], axes[second[1]]:
        case ("", "") | ("lat", "lon"):
            return first, second
        case ("lon", "lat"):
            return second, first
    return None


def _parsed(sign: str, degrees: str, minutes: str | None, seconds: str | None, letter: str) -> Parsed | None:
    if (letter and sign) or (minutes and "." in degrees) or (seconds and "." in (minutes or "")):
        return None
    parts = [Fraction(part or 0) for part in (minutes, seconds)]
    if any(part >= 60 for part in parts):
        return None
    angle = Fraction(degrees) + parts[0] / 60 + parts[1] / 3600
    fine = bool(minutes) or len(degrees.partition(".")[2]) >= 2
    return (-angle if sign == "-" or letter in ("S", "W") else angle), letter, fine


def _rounded(angle: Fraction) -> str:
    hundredths = round(angle * 100)
    return f"{'-' if hundredths < 0 else ''}{abs(hundredths) // 100}.{abs(hundredths) % 100:02}"


def _in_germany(latitude: Fraction, longitude: Fraction) -> bool:
    (south, north), (west, east) = GERMANY
    return south <= latitude <= north and west <= longitude <= east
