"""Two invented languages, made of the source: `xx-long`, whose every text is much longer, and `xx-rtl`, whose letters
run from right to left. What is clipped in the one, or still reads as English in either, cannot be
translated yet."""

from pathlib import Path
from typing import Any

from fluent.syntax import FluentSerializer, ast

from locales.languages import read_languages
from locales.source import read_source, walk

LONG, RTL = "xx-long", "xx-rtl"
CODES = (LONG, RTL)
ROWS = {
    LONG: "{code: xx-long, name: xx-lóóóng, direction: ltr, script: Latn, digits: latn, babel: en, calendar: gregory, "
    "fallback: null, reviewed_by: null}",
    RTL: "{code: xx-rtl, name: קס-רתל, direction: rtl, script: Hebr, digits: latn, babel: he, calendar: gregory, "
    "fallback: null, reviewed_by: null}",
}
_LONGER = str.maketrans({letter: mark * 3 for letter, mark in zip("aeiouAEIOU", "áéíóúÁÉÍÓÚ", strict=True)})
_HEBREW = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבכדעפגהיקחלמנוסטרשתצזטםןך", strict=True))
_RTL = str.maketrans({**_HEBREW, **{letter.upper(): sign for letter, sign in _HEBREW.items()}})
_TABLES = {LONG: _LONGER, RTL: _RTL}


def with_pseudo(folder: Path, into: Path) -> Path:
    """A folder of languages at `into`, which must be empty: those of `folder`, and the two invented ones."""
    languages = read_languages(folder)
    for path in folder.iterdir():
        if path.name != "languages.yaml" and not path.name.startswith("_"):
            (into / path.name).symlink_to(path.resolve())
    text = (folder / "languages.yaml").read_text(encoding="utf-8")
    head, found, tail = text.partition("\nlanguages:\n")
    rows = "".join(f"  - {ROWS[code]}\n" for code in CODES)
    (into / "languages.yaml").write_text(head + found + rows + tail, encoding="utf-8")
    source = folder / languages.source
    for code in CODES:
        (into / code).mkdir()
        for path in source.iterdir():
            if path.suffix == ".ftl":
                written = _changed(path, code)
                (into / code / path.name).write_text(written, encoding="utf-8")
            else:
                (into / code / path.name).symlink_to(path.resolve())
    return into


def _changed(path: Path, code: str) -> str:
    resource: Any = read_source(path, path.name).resource.clone()  # others read it too
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            for node in walk(entry):
                if isinstance(node, ast.TextElement):
                    node.value = node.value.translate(_TABLES[code])
    return FluentSerializer().serialize(resource)
