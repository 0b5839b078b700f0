"""The rows of languages.yaml: what the code needs to know of each language besides its texts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

import yaml
from babel import Locale, UnknownLocaleError

from locales.problems import LocaleProblem, problem

Direction = Literal["ltr", "rtl"]
Digits = Literal["latn", "arab", "arabext"]
Calendar = Literal["gregory", "persian", "islamic", "ethiopic"]
FIELDS = ("code", "name", "direction", "script", "digits", "babel", "calendar", "fallback", "reviewed_by")

OPTIONAL = ("months", "month_year", "joins", "words_only")


@dataclass(frozen=True, slots=True)
class Language:
    """One row. `name` is the language's own name; `babel` a CLDR locale, which OPTIONAL fields replace in part."""

    code: str
    name: str
    direction: Direction
    script: str  # ISO 15924: Latn, Arab, Ethi
    digits: Digits
    babel: str
    calendar: Calendar
    fallback: str | None
    reviewed_by: str | None
    months: tuple[str, ...] = ()
    month_year: str | None = None  # a CLDR pattern
    joins: tuple[str, ...] = ()  # what stands between the items of a list, and before the last
    words_only: bool = False  # answers can be read in it; it has no texts yet


@dataclass(frozen=True, slots=True)
class Languages:
    """languages.yaml as a whole. `source` is the language that the others are translated from, `words_only` those in
    which answers can be read but nothing is said yet."""

    source: str
    rows: Mapping[str, Language]
    latin_names: frozenset[str]
    words_only: Mapping[str, Language] = field(default_factory=dict)


def read_languages(folder: Path) -> Languages:
    """The file's rows; LocaleProblem when the folder or file is missing, or a row is not as it must be."""
    path = folder / "languages.yaml"
    shown = f"{folder.name}/languages.yaml"
    try:
        table: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError:
        raise LocaleProblem(problem("locale-no-languages", shown)) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LocaleProblem(problem("locale-bad-yaml", shown, line_of(error))) from None
    if not isinstance(table, dict) or not isinstance(table.get("languages"), list):
        raise LocaleProblem(problem("locale-no-languages", shown))
    found: dict[str, Language] = {}
    problems = []
    for number, row in enumerate(table["languages"], start=1):
        wrong = _wrong(row)
        if wrong is None:
            found[row["code"]] = Language(**{**row, **{name: tuple(row.get(name, ())) for name in ("months", "joins")}})
        else:
            problems.append(problem("locale-bad-row", shown, number=str(number), field=wrong))
    problems += [
        problem("locale-bad-row", shown, number=language.code, field="fallback")
        for language in found.values()
        if language.fallback is not None and language.fallback not in found
    ]
    source = str(table.get("source"))
    if not problems and (source not in found or found[source].words_only):
        problems.append(problem("locale-bad-row", shown, number=source, field="source"))
    if problems:
        raise LocaleProblem(*problems)
    return Languages(
        source,
        {code: row for code, row in found.items() if not row.words_only},
        frozenset(map(str, table.get("latin_names") or ())),
        {code: row for code, row in found.items() if row.words_only},
    )


def line_of(error: Exception) -> int:
    """The line that a YAML error speaks of, counted from 1; 1 when it does not say."""
    mark = getattr(error, "problem_mark", None)
    return int(mark.line) + 1 if mark is not None else 1


def _wrong(row: Any) -> str | None:
    """The first field of a row that is missing or cannot be; None when the row is fine."""
    if not isinstance(row, dict):
        return "code"
    values = (("direction", Direction), ("digits", Digits), ("calendar", Calendar))
    checks = {
        **{name: name in row for name in FIELDS},
        **{name: isinstance(row.get(name), str) for name in ("code", "name", "script", "babel")},
        **{name: row.get(name) in get_args(allowed) for name, allowed in values},
        "words_only": isinstance(row.get("words_only", False), bool),
        "months": _texts(row.get("months", [""] * 12), 12),
        "joins": _texts(row.get("joins", [""] * 2), 2),
        "month_year": isinstance(row.get("month_year", ""), str),
    }
    wrong = next((name for name, right in checks.items() if not right), None)
    unknown = next((str(name) for name in row if name not in (*FIELDS, *OPTIONAL)), None)
    return wrong or unknown or _unknown_locale(row["babel"])


def _texts(value: Any, count: int) -> bool:
    return isinstance(value, list) and len(value) == count and all(isinstance(text, str) for text in value)


def _unknown_locale(name: str) -> str | None:
    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        return "babel"
    return None
