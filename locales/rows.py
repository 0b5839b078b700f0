"""Writes rows of languages.yaml: a new language with its folder, and who has reviewed one. The file is for people:
every other line of it, and every comment, stays as it is."""

import json
import re
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from locales.languages import Language, read_languages
from locales.problems import LocaleProblem, problem
from locales.redaction import ABOUT
from locales.tables import read_table

ROW = re.compile(r"^  - .*?(?=^  (?:- |#)|^\S|\Z)", re.MULTILINE | re.DOTALL)
SIGNED = re.compile(r"(?<=reviewed_by: )(?:null|\"(?:[^\"\\]|\\.)*\"|[^,}\n]+)")


CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)


class NotACode(ValueError):  # noqa: N818 - it is told as a wrong argument
    """What cannot be a language's code, nor the name of its folder."""


class NoSuchLocale(ValueError):  # noqa: N818 - it is told as a wrong argument
    """CLDR does not know the language, so nobody can say how it forms plurals and lists."""


def add_language(folder: Path, code: str, name: str | None = None, babel: str | None = None) -> Language:
    """A row and a folder for a new language: not offered before it is whole. What CLDR knows of it is filled in."""
    if not CODE.fullmatch(code):
        raise NotACode(code)
    try:
        locale = Locale.parse(babel or code, sep="_" if babel else "-")
    except (UnknownLocaleError, ValueError):
        raise NoSuchLocale(babel or code) from None
    likely = get_global("likely_subtags").get(locale.language, "")
    script = locale.script or next((part for part in likely.split("_") if len(part) == 4), "Latn")
    fields = {
        "code": code,
        "name": name or locale.get_display_name(locale) or code,
        "direction": "rtl" if locale.text_direction == "rtl" else "ltr",
        "script": script,
        "digits": "latn",
        "babel": str(locale),
        "calendar": "gregory",
    }
    written = ", ".join(f"{key}: {_yaml(value)}" for key, value in fields.items())
    row = f"  - {{{written}, fallback: null, reviewed_by: null}}\n"
    path = folder / "languages.yaml"
    text = path.read_text(encoding="utf-8")
    end = [match.end() for match in ROW.finditer(text)][-1]
    last = text[:end].rstrip("\n") + "\n"
    _write(path, last + row + "\n" * (end - len(last)) + text[end:].lstrip("\n"))
    _make_folder(folder, code, read_languages(folder).source)
    return read_languages(folder).rows[code]


def sign(folder: Path, code: str, name: str | None) -> None:
    """Notes who has read every text of a language, or that nobody has. LocaleProblem when the row is not found."""
    path = folder / "languages.yaml"
    text = path.read_text(encoding="utf-8")
    for match in ROW.finditer(text):
        if re.search(rf"\bcode: {re.escape(code)}\b", match[0]):
            signed = SIGNED.sub(lambda _: json.dumps(name, ensure_ascii=False) if name else "null", match[0], count=1)
            _write(path, text[: match.start()] + signed + text[match.end() :])
            return
    raise LocaleProblem(problem("locale-unknown-language", f"{folder.name}/languages.yaml", language=code))


def _make_folder(folder: Path, code: str, source: str) -> None:
    """The files that are no texts, as forms to fill in: every table of the source's, empty."""
    own = folder / code
    own.mkdir(exist_ok=True)
    words = {
        key: value
        for key, value in read_table(folder, f"{source}/words.yaml").items()
        if key not in ("source", "reviewed_by")
    }
    empty = {list: "[]", dict: "{}", str: '""', bool: "false"}
    lines = [
        "# The format is explained in ../en/words.yaml.",
        "source: written for this project",
        "reviewed_by: null",
        "",
    ]
    lines += [f"{_yaml(key)}: {empty.get(type(value), '[]')}" for key, value in words.items()]
    _new(own / "words.yaml", lines)
    tables = [key for key in read_table(folder, f"{source}/redaction.yaml") if key not in ABOUT]
    lines = [
        "# The format is explained in locales/redaction.py.",
        "source: written for this project",
        "reviewed_by: null",
        *(f"{key}: []" for key in tables),
    ]
    if tables:
        _new(own / "redaction.yaml", lines)
    terms = read_table(folder, f"{source}/glossary.yaml").get("terms", {})
    lines = [
        "# The format is explained in ../en/glossary.yaml.",
        "source: written for this project",
        "reviewed_by: null",
        "terms:",
    ]
    _new(own / "glossary.yaml", [*lines, *(f"  {term}: []" for term in terms)])


def _new(path: Path, lines: list[str]) -> None:
    if not path.exists():
        _write(path, "\n".join(lines) + "\n")


def _write(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def _yaml(text: str) -> str:
    plain = re.fullmatch(r"[^\W\d][\w /-]*", text) and text.lower() not in (
        "yes",
        "no",
        "on",
        "off",
        "true",
        "false",
        "null",
    )
    return text if plain else json.dumps(text, ensure_ascii=False)
