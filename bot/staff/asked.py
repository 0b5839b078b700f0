"""What colleagues type: a command, a week, a need, a day and an hour. Pure; what is not understood for sure is None or
empty, and is asked for by buttons."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.staff.answers import DAYS, Voice
from dialogs.scripts import digits, fold, loose
from reports.week import Week, WeekProblem, parse

_COMMAND = re.compile(r"/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_NUMBER = re.compile(r"(?:kw|w)?\s?0?([1-9]|[1-4][0-9]|5[0-3])", re.IGNORECASE)
_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.]00)?(?:h|uhr)?", re.IGNORECASE)
ASK = "?"  # stands for the language that a button still wants to know


@dataclass(frozen=True, slots=True)
class Order:
    """What was said of a subscription. `ask`: the language is to be asked for."""

    day: int | None = None
    hour: int | None = None
    language: str | None = None
    ask: bool = False


def command(text: str) -> tuple[str, str] | None:
    """A command's name and its arguments; None for other text."""
    found = _COMMAND.fullmatch(text.strip())
    return (found[1].lower(), (found[2] or "").strip()) if found else None


def week(text: str, latest: Week) -> Week:
    """`2026-W47`; or a number alone (47, W47, KW 47): the last such week up to `latest`. Raises WeekProblem."""
    found = _NUMBER.fullmatch(digits(text.strip()))
    if found is None:
        return parse(digits(text))
    number = int(found[1])
    for year in range(latest.year, latest.year - 7, -1):  # a 53rd week comes at least every seven years
        try:
            candidate = parse(f"{year}-W{number:02d}")
        except WeekProblem:
            continue
        if candidate <= latest:
            return candidate
    return parse(text)


def form(text: str, forms: Collection[str]) -> tuple[str | None, str]:
    """The form of a file that is among the words, if any, and the other words."""
    words = text.split()
    found = next((word for word in words if word.lower() in forms), None)
    return (None, text) if found is None else (found.lower(), " ".join(word for word in words if word is not found))


def fields(text: str, codes: Sequence[str], voices: Iterable[Voice]) -> tuple[str, ...]:
    """Codes of the needs that are meant: one, when it was named by its code or label; several, when a part fits."""
    voices = tuple(voices)
    wanted = [(voice, loose(text, voice.language)) for voice in voices]
    if fold(text, "en").replace(" ", "_") in codes:
        return (fold(text, "en").replace(" ", "_"),)
    named = {code: [(loose(voice.field(code), voice.language), said) for voice, said in wanted] for code in codes}
    exact = tuple(code for code, pairs in named.items() if any(label == said for label, said in pairs))
    parts = tuple(
        code for code, pairs in named.items() if any(said and f" {said}" in f" {label}" for label, said in pairs)
    )
    return exact or parts


def order(text: str, voices: Sequence[Voice]) -> Order:
    """A day, an hour and a language, in any order; other words mean nothing."""
    found = Order()
    for word in digits(text).split():
        bare = fold(word, "en")
        day, language = _day(bare, voices), _language(bare, voices)
        hour = _HOUR.fullmatch(word)
        found = Order(
            day if day is not None and found.day is None else found.day,
            int(hour[1]) if hour and found.hour is None else found.hour,
            language or found.language,
            found.ask or word == ASK,
        )
    return found


def _day(word: str, voices: Sequence[Voice]) -> int | None:
    if word in DAYS:
        return DAYS.index(word)
    for voice in voices:
        for width in ("wide", "abbreviated"):
            names = [fold(name, voice.language) for name in voice.day_names(width)]
            if fold(word, voice.language) in names:
                return names.index(fold(word, voice.language))
    return None


def _language(word: str, voices: Sequence[Voice]) -> str | None:
    for meant in voices:
        names = [meant.language, *(fold(voice.name_of(meant.language), voice.language) for voice in voices)]
        if word in names:
            return meant.language
    return None


def language(text: str, voices: Sequence[Voice]) -> str | None:
    """A language's code or name; None for one that staff cannot be answered in."""
    return _language(fold(text, "en"), voices)
