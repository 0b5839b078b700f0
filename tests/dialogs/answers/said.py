"""What the tables of these tests share: the real lexicons, a small list of options, and short spellings of
outcomes: "3" is understood, "?3 4" is asked with these readings, "!error-integer" is refused, "unknown" is a status."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

import locales
from dialogs.answers import read
from dialogs.answers.base import Ask, Outcome, Refused
from dialogs.answers.words import lexicon_from
from dialogs.flow import Choice, Question, QuestionType

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FOLDER = Path(locales.__file__).parent
LANGUAGES = ("en", "de", "ar", "fa", "ti")
CALENDARS = {
    row["code"]: row["calendar"] for row in yaml.safe_load((FOLDER / "languages.yaml").read_text())["languages"]
}
CHOICES = (Choice("housing"), Choice("work"), Choice("health"), Choice("nothing", exclusive=True))
LABELS = {
    "en": {"housing": "Housing", "work": "Work and money", "health": "Health", "nothing": "None of these needs"},
    "de": {"housing": "Wohnen", "work": "Arbeit", "health": "Gesundheit", "nothing": "Nichts davon nötig"},
    "ar": {"housing": "السكن", "work": "العمل", "health": "الصحة", "nothing": "لا أحتاج شيئا"},
    "fa": {"housing": "مسکن", "work": "کار", "health": "سلامتی", "nothing": "نیازی نیست"},
    "ti": {"housing": "ገዛ", "work": "ስራሕ", "health": "ጥዕና", "nothing": "ዝደልዮ የለን"},
}


def table(language: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((FOLDER / language / "words.yaml").read_text(encoding="utf-8"))
    return loaded


READABLE = tuple(CALENDARS)  # every language with words, also those without texts; LANGUAGES are the five with both
LEXICONS = {
    code: replace(lexicon_from(code, table(code), {"need": LABELS.get(code, LABELS["en"])}), calendar=calendar)
    for code, calendar in CALENDARS.items()
}


def outcome(kind: QuestionType, text: str, language: str, **row: Any) -> Outcome:
    question = Question("q", kind, list_name="need", choices=CHOICES, **row)
    return read(question, text, LEXICONS[language], CHOICES, NOW)


def said(kind: QuestionType, text: str, language: str, **row: Any) -> str:
    found = outcome(kind, text, language, **row)
    if isinstance(found, Ask):
        return "?" + " ".join(reading.value.replace(" ", "+") for reading in found.readings)
    if isinstance(found, Refused):
        return f"!{found.message}"
    return found.value if found.value is not None else found.status
