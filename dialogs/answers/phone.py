"""Telephone numbers. Values are E.164.

Sure are a number with + or 00, and one with 0 that can only be German. Everything else is a guess and is asked back:
without + or 0 nobody knows the country, and 0912 345 6789 is a landline near Nuremberg and a mobile phone in Iran.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    PhoneNumberMatcher,
    PhoneNumberType,
    format_number,
    is_valid_number,
    number_type,
    parse,
)

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.conversation import Method, Reading
from dialogs.scripts import clean, digits

REGION = "DE"  # where a number that begins with 0 is from
# Whose mobile numbers newcomers may also write with 0; the others are thought of where none of these fits.
HOMES = ("SY", "IQ", "AF", "IR", "ER", "ET", "SO", "TR", "UA")
OTHER_HOMES = ("EG", "SD", "LY", "DZ", "MA", "LB", "JO", "PK", "MD", "GE", "AZ", "XK", "AL", "RS", "NG", "GH", "IN")
EXAMPLE = "+4915228817386"  # set aside for films by the Bundesnetzagentur: nobody's
LEFT_TO_RIGHT = "\u200e"
MOST_ASKED = 4

_PLAIN = re.compile(r"[+(]{0,2}[0-9][0-9 ()./-]*\+?")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_ETHIOPIC = str.maketrans({chr(0x1369 + at): str(at + 1) for at in range(9)})  # ፩-፱; there is no zero
_SEVERAL = re.compile(r"[,;،؛፣|\n/]| (?=[+0])")
_MOST_DIGITS = 48  # of several numbers: the library's search is slow
_SHORTEST = 7  # digits of what may be one of several numbers
_AFTER_SLASH = 5  # digits: 0151/23456789 is one number, 030 123456/7 are two


def read_phone(text: str, country: str | None = None) -> Outcome | None:
    """Ask for every guess and for several numbers. None where no valid number is written. What could as well be a
    number of the person's `country` of origin is asked, the German reading first."""
    written = digits(clean(text)).translate(_DASHES)
    plain = written.translate(_ETHIOPIC)
    values, sure = _values(plain, country)
    if values and sure and plain == written:
        method: Method = "exact" if text.strip() == values[0] else "fold"
        return Understood(values[0], method)
    found = dict.fromkeys(values or _mentioned(plain))
    return Ask(tuple(Reading(value, "rule") for value in found)[:MOST_ASKED]) if found else None


def read_contact(phone: str, own: bool) -> Outcome | None:
    """A number out of an address book. The person's own comes from her messenger and is international, with or without
    +; anybody else's is as somebody once typed it, and is asked back."""
    if own:
        value = _valid("+" + re.sub("[^0-9]", "", digits(clean(phone))))
        return Understood(value, "button") if value else None
    outcome = read_phone(phone)
    if isinstance(outcome, Understood) and outcome.value:
        return Ask((Reading(outcome.value, outcome.method),))
    return outcome


@lru_cache(maxsize=4096)
def international(value: str) -> str:
    """E.164 as people read it. Marks around it keep a page that is read from the right from turning it round; nothing
    invisible is inside."""
    try:
        shown = format_number(parse(value), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        shown = value
    return f"{LEFT_TO_RIGHT}{shown}{LEFT_TO_RIGHT}"


def _values(written: str, country: str | None = None) -> tuple[list[str], bool]:
    """The valid readings of what is one number and nothing else, the likeliest first; and whether it is sure."""
    if not _PLAIN.fullmatch(written):
        return [], False
    figures = re.sub("[^0-9]", "", written)
    leads, trails = "+" in written[:2], written.endswith("+")
    if leads and trails:
        return [], False
    if leads or trails or figures.startswith("00"):
        figures = figures if leads or trails else figures[2:]
        values = _all("+" + figures)
        # The plus stands at the wrong end where somebody writes from the right.
        sure = not trails and all(_keeps(figures, value) for value in values)
    elif figures.startswith("0"):
        values, sure = _national(figures, country)
    else:
        german = figures.startswith("49") and 12 <= len(figures) <= 13  # else read as Leer's area code, 0491
        values, sure = _all("+" + figures, "" if german else "0" + figures, *_russian(figures)), False
    _, slash, after = written.partition("/")
    return values, sure and len(values) == 1 and (not slash or ("/" not in after and _count(after) >= _AFTER_SLASH))


def _russian(figures: str) -> tuple[str, ...]:
    """8 912 345-67-89: what Russia and Kazakhstan write before a number instead of 0."""
    return ("+7" + figures[1:],) if len(figures) == 11 and figures[0] == "8" else ()


def _national(figures: str, country: str | None) -> tuple[list[str], bool]:
    """A number with 0: German, unless it could as well be a mobile number of another country, or any of `country`."""
    slip = figures[1:] if figures.startswith("049") and 13 <= len(figures) <= 14 else ""
    values = _all("+" + slip if slip else "", figures)
    own = _valid(figures, country) if country and country != REGION else None
    if not slip and values and _is_mobile(values[0]) and not own:
        return values, True
    abroad = [own] if own else _mobiles(figures, HOMES) or _mobiles(figures, OTHER_HOMES)
    values += [value for value in abroad if value not in values]
    return values, len(values) == 1 and values == _all(figures)


def _mobiles(figures: str, regions: tuple[str, ...]) -> list[str]:
    return [value for region in regions if (value := _valid(figures, region)) and _is_mobile(value)]


def _mentioned(written: str) -> Iterator[str]:
    """Every number within a text, as well as it can be told; the extension of one is left out."""
    if _count(written) > _MOST_DIGITS:
        return
    found = list(PhoneNumberMatcher(written, REGION))
    for match in found:
        yield from _values(match.raw_string)[0] or [format_number(match.number, PhoneNumberFormat.E164)]
    for piece in () if found else _SEVERAL.split(written):
        yield from _values(piece.strip(" .()-"))[0] if _count(piece) >= _SHORTEST else ()


def _all(*spellings: str) -> list[str]:
    found = (_valid(spelling) for spelling in spellings if spelling)
    return list(dict.fromkeys(value for value in found if value))


def _valid(spelling: str, region: str = REGION) -> str | None:
    """E.164 of a number that exists in its country's plan."""
    try:
        number = parse(spelling, region)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_valid_number(number) else None


def _keeps(figures: str, value: str) -> bool:
    """Whether nothing was left out but the 0 of +49 (0)151: the library drops other digits, too."""
    code = str(parse(value).country_code)
    return value[1:] in (figures, figures.replace(f"{code}0", code, 1) if figures.startswith(code) else "")


def _is_mobile(value: str) -> bool:
    return number_type(parse(value)) == PhoneNumberType.MOBILE


def _count(text: str) -> int:
    return sum(char.isdigit() for char in text)
