"""The glossary: one word for one thing throughout a language, and the names of buttons said as the buttons say them.

`glossary.yaml` is explained in en/glossary.yaml.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dialogs.reading import Diagnostic
from dialogs.scripts import fold
from locales.problems import LocaleProblem, problem
from locales.source import Entry, words
from locales.tables import read_table

FILE = "glossary.yaml"
KEYS = frozenset({"source", "reviewed_by", "terms", "avoid", "except"})
QUOTED = re.compile(r'"([^"\n]+)"')


def unreadable(folder: Path, source: str, language: str) -> Iterator[Diagnostic]:
    """A glossary that is not there, though the source has one. LocaleProblem for one that is no glossary."""
    if _read(folder, source)["terms"]:
        if not (folder / language / FILE).is_file():
            yield problem("locale-no-file", f"{folder.name}/{language}/{FILE}")
        else:
            _read(folder, language)


def wrong_terms(
    folder: Path, source: str, language: str, entries: Mapping[str, Entry], originals: Mapping[str, Entry]
) -> Iterator[Diagnostic]:
    """Texts that do not say a term of the source as the language's glossary has it, or say what it forbids."""
    theirs = _read(folder, source)["terms"]
    if not theirs or not (folder / language / FILE).is_file():
        return
    shown, ours = f"{folder.name}/{language}/{FILE}", _read(folder, language)
    for term in sorted(set(theirs) ^ set(ours["terms"])):
        yield problem("glossary-term-missing" if term in theirs else "glossary-term-unknown", shown, term=term)
    said = {name: fold(words(entry.node), language) for name, entry in entries.items() if name in originals}
    meant = {name: words(originals[name].node).casefold() for name in said}
    for term in sorted(set(theirs) & set(ours["terms"])):
        forms = [fold(form, language) for form in ours["terms"][term]]
        named = re.compile(rf"\b(?:{'|'.join(map(re.escape, theirs[term]))})\b")
        for name in sorted(said.keys() - set(ours["except"].get(term, ()))):
            if named.search(meant[name]) and not any(form in said[name] for form in forms):
                at, listed = entries[name], ", ".join(ours["terms"][term])
                yield problem("glossary-not-said", at.path, at.line, message=name, term=term, forms=listed)
    for form in ours["avoid"]:
        for name, text in said.items():
            if fold(form, language) in text:
                yield problem("glossary-avoided", entries[name].path, entries[name].line, message=name, word=form)


def wrong_quotes(
    entries: Mapping[str, Entry], originals: Mapping[str, Entry], labels: Callable[[str], str | None]
) -> Iterator[Diagnostic]:
    """Sentences that tell a person to choose a button, and do not call it what is written on it. In the source a
    button's name stands in straight quotes; `labels` gives the label of an id in this language."""
    named = {
        words(entry.node): name
        for name, entry in originals.items()
        if name.startswith(("control-", "word-", "web-send"))
    }
    for name, original in originals.items():
        if name not in entries:
            continue
        text = words(entries[name].node)
        for quoted in QUOTED.findall(words(original.node)):
            label = labels(named[quoted]) if quoted in named else None
            if label is not None and label not in text:
                yield problem(
                    "locale-quoted-label",
                    entries[name].path,
                    entries[name].line,
                    message=name,
                    label=label,
                    source=quoted,
                )


def _read(folder: Path, language: str) -> dict[str, Any]:
    """{"terms": {term: forms}, "avoid": forms, "except": {term: ids}}; all empty when there is no file."""
    path = f"{language}/{FILE}"
    table = read_table(folder, path)
    found: dict[str, Any] = {"terms": {}, "avoid": [], "except": {}}
    found |= {key: table[key] for key in found if table.get(key)}
    tables = isinstance(found["terms"], dict) and isinstance(found["except"], dict)
    lists = [found["avoid"], *found["terms"].values(), *found["except"].values()] if tables else [None]
    fine = all(isinstance(one, list) and all(isinstance(word, str) and word for word in one) for one in lists)
    if not fine or not table.keys() <= KEYS:
        raise LocaleProblem(problem("glossary-bad", f"{folder.name}/{path}"))
    return found
