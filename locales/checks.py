"""Checks of one language's texts against the source language. Each yields diagnostics and knows nothing of flows."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from fluent.syntax import ast

from dialogs.reading import Diagnostic
from dialogs.scripts import fold, loose
from locales.problems import problem
from locales.source import Entry, Source, digest, references, stamped, variables, words

SCRIPTS = {"Latn": "LATIN", "Arab": "ARABIC", "Ethi": "ETHIOPIC", "Cyrl": "CYRILLIC"}
WORD = re.compile(r"[^\W\d_]+")
SENTENCE = 3  # words
ADDRESS = re.compile(r"https?://\S+|\S+@\S+\.\w+")


def entries_of(sources: Iterable[Source]) -> dict[str, Entry]:
    """Id -> text of a bundle. The first of two with one id counts, as in Fluent."""
    found: dict[str, Entry] = {}
    for source in sources:
        for entry in source.entries():
            found.setdefault(entry.id, entry)
    return found


def broken(sources: Iterable[Source]) -> Iterator[Diagnostic]:
    """Lines that are no Fluent, and ids that stand twice in one bundle."""
    first: dict[str, str] = {}
    for source in sources:
        for line in source.broken:
            yield problem("locale-syntax", source.path, line)
        for entry in source.entries():
            place = f"{entry.path}:{entry.line}"
            if entry.id in first:
                yield problem("locale-duplicate", entry.path, entry.line, message=entry.id, first=first[entry.id])
            first.setdefault(entry.id, place)


def dangling(sources: Iterable[Source]) -> Iterator[Diagnostic]:
    """References to messages and terms that the bundle does not have."""
    sources = tuple(sources)
    entries = entries_of(sources)
    terms = {f"-{term.id.name}" for source in sources for term in source.resource.body if isinstance(term, ast.Term)}
    for entry in entries.values():
        for name in dict.fromkeys(references(entry.node)):
            if name not in entries and name.partition(".")[0] not in terms:
                yield problem("locale-unknown-reference", entry.path, entry.line, message=entry.id, reference=name)


def stale(sources: Iterable[Source], originals: Iterable[Source]) -> Iterator[Diagnostic]:
    """Messages whose source has changed since they were stamped, or that were never stamped."""
    fresh = {message.id.name: digest(message) for source in originals for message in source.messages()}
    for source in sources:
        for message in source.messages():
            name, found = message.id.name, stamped(message)
            if name in fresh and found != fresh[name]:
                stamp = "wrong" if found else "none"
                yield problem("locale-stale", source.path, source.line(message.id), message=name, stamp=stamp)


def placeholders(
    entries: Mapping[str, Entry], originals: Mapping[str, Entry], anywhere: frozenset[str]
) -> Iterator[Diagnostic]:
    """Arguments that the source does not have, or that the translation lost. `anywhere` may stand in every message."""
    for name, entry in entries.items():
        if name not in originals:
            continue
        used, given = variables(entry.node), variables(originals[name].node)
        for lost in sorted(given - used):
            yield problem("locale-missing-placeholder", entry.path, entry.line, message=name, placeholder=lost)
        yield from unknown_placeholders(entry, given | anywhere)


def unknown_placeholders(entry: Entry, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Arguments of one text that nobody would fill in."""
    for unknown in sorted(variables(entry.node) - known):
        yield problem("locale-unknown-placeholder", entry.path, entry.line, message=entry.id, placeholder=unknown)


def wrong_script(entries: Iterable[Entry], script: str, names: frozenset[str]) -> Iterator[Diagnostic]:
    """Letters of another script than the language's own, outside placeholders, addresses and allowed names."""
    own, allowed = SCRIPTS.get(script), _any_of(names)
    for entry in entries:
        text = allowed.sub(" ", ADDRESS.sub(" ", words(entry.node)))
        found = next((word for word in text.split() if own and any(_foreign(letter, own) for letter in word)), None)
        if found:
            yield problem("locale-wrong-script", entry.path, entry.line, message=entry.id, word=found)


def untranslated(
    entries: Mapping[str, Entry], originals: Mapping[str, Entry], names: frozenset[str]
) -> Iterator[Diagnostic]:
    """Sentences that are the source's own, letter by letter. A word or two may be the same in both languages."""
    allowed = _any_of(names)
    for name, entry in entries.items():
        same = name in originals and words(entry.node) == words(originals[name].node)
        if same and len(WORD.findall(allowed.sub(" ", words(entry.node)))) >= SENTENCE:
            yield problem("locale-untranslated", entry.path, entry.line, message=name)


def _any_of(names: frozenset[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)")


def confusing(
    groups: Mapping[str, Iterable[str]],
    controls: Iterable[str],
    entries: Mapping[str, Entry],
    label: Callable[[str], str],
    language: str,
) -> Iterator[Diagnostic]:
    """Labels of one screen that become the same once folded as answers are: loosely among the choices of a list,
    strictly between choices and controls."""
    buttons = [name for name in controls if name in entries]
    for listed in [(), *groups.values()]:
        names = [name for name in listed if name in entries]
        pairs = dict(_alike([*buttons, *names], lambda name: fold(label(name), language)))
        pairs |= dict(_alike(names, lambda name: loose(label(name), language)))
        for name, other in pairs.items():
            entry = entries[name]
            yield problem(
                "locale-confusing-labels", entry.path, entry.line, message=name, other=other, label=label(name)
            )


def _alike(names: Iterable[str], key: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Each name whose key an earlier one has, with that one."""
    first: dict[str, str] = {}
    for name in names:
        other = first.setdefault(key(name), name)
        if other != name:
            yield name, other


@lru_cache(maxsize=4096)
def _foreign(letter: str, own: str) -> bool:
    if not letter.isalpha():
        return False
    name = unicodedata.name(letter, "")
    return any(name.startswith(script) for script in SCRIPTS.values()) and not name.startswith(own)
