"""How a person says what it means: a tap, the option's number, its label, a number in digits or words, a month in any
of the ways people write it; sometimes with a slip of the finger."""

import random
from datetime import date

import jdatetime

from bot.channels.base import Shown
from bot.simulate import odds
from dialogs.conversation import Press, Said, Tap, Text
from dialogs.lexicon import Lexicon
from dialogs.scripts import to_ethiopic
from locales.arguments import ZEROS, without_isolates
from locales.languages import Language

_KEYCAP = "\ufe0f\u20e3"


def say(value: str, shown: Shown, reads: bool, rng: random.Random, lexicon: Lexicon, language: Language) -> Said:
    """`value` is one of the shown options' tokens (several for a select_multiple), or a number, a month or a text."""
    tokens = [option.token for option in shown.options]
    place = shown.place or ""
    chosen = value.split()
    if value and all(token in tokens for token in chosen):
        if not reads or shown.input != "none" or rng.random() > odds.TYPES:
            return Tap(value, place, shown.attempt)
        if rng.random() < odds.TYPES_INDEX:
            return Text(", ".join(native(str(tokens.index(token) + 1), language, rng) for token in chosen))
        labels = [without_isolates(option.label) for option in shown.options if option.token in chosen]
        separator = "\n" if len(labels) > 1 else ""
        return Text(slip(separator.join(labels), rng))
    if shown.input == "integer":
        return Text(number(int(value), rng, lexicon, language))
    if shown.input == "month":
        return Text(month(value, rng, lexicon, language) if reads else value)
    if shown.input in ("text", "geopoint", "phone"):
        return Text(value)
    return Press("skip")


def native(text: str, language: Language, rng: random.Random) -> str:
    """Digits as the language writes them, or Latin ones: people use both."""
    if rng.random() >= 0.7:
        return text
    zero = ord(ZEROS[language.digits])
    return text.translate({ord("0") + digit: zero + digit for digit in range(10)})


def number(value: int, rng: random.Random, lexicon: Lexicon, language: Language) -> str:
    """Digits, a keycap emoji, an Ethiopic numeral or a number word, alone or with "people"."""
    way = rng.random()
    words = [phrase for phrase, meaning in lexicon.numbers.items() if meaning == value]
    if way < 0.35 and words:
        return rng.choice(words)
    if way < 0.4 and value < 10:
        return f"{value}{_KEYCAP}"
    if way < 0.5 and language.script == "Ethi" and 0 < value < 10:
        return to_ethiopic(value)
    text = native(str(value), language, rng)
    if way < 0.6 and lexicon.fillers_after:
        text += " " + rng.choice(sorted(lexicon.fillers_after))
    return text


def month(value: str, rng: random.Random, lexicon: Lexicon, language: Language) -> str:
    """2024-03 as 3/2024, 03.2024, its name and year, or in Iran's calendar."""
    year, number = value.split("-")
    way = rng.random()
    names = [
        name for name, months in lexicon.months.items() if months == (("gregory", int(number)),) and not name.isdigit()
    ]
    if way < 0.4 and names:
        return f"{rng.choice(names)} {native(year, language, rng)}"
    if way < 0.55 and language.calendar == "persian":
        solar = jdatetime.date.fromgregorian(date=date(int(year), int(number), 10))
        return native(f"{solar.year}/{solar.month}", language, rng)
    written = rng.choice(("{m}/{y}", "{m}.{y}", "{y}-{m}", "{y}/{m}"))
    return native(written.format(m=number, y=year), language, rng)


def slip(text: str, rng: random.Random) -> str:
    """Sometimes one letter missing, doubled or swapped with the next."""
    if rng.random() > odds.TYPO or len(text) < 6:
        return text
    at = rng.randrange(1, len(text) - 2)
    return rng.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )
