"""Plurals: a text that counts has a form for each kind of number that its language tells apart."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from babel import Locale
from fluent.syntax import ast

from dialogs.reading import Diagnostic
from locales.problems import problem
from locales.source import Entry, walk

KINDS = frozenset(("zero", "one", "two", "few", "many", "other"))
COUNTED = range(201)  # nobody is told more years, questions or months; French's "many" begins at a million


def lacking(entries: Mapping[str, Entry], originals: Mapping[str, Entry], babel: str) -> Iterator[Diagnostic]:
    """Plurals without a form that the language needs, and texts that do not tell numbers apart where the source does
    and the language has more than two kinds. A choice whose number is not shown may say less."""
    kinds = _kinds(babel)
    for name, entry in entries.items():
        counts = _plurals(entry.node)
        shown = {found.id.name for found in _placed(entry.node)}
        for argument, keys in counts:
            missing = [kind for kind, numbers in kinds.items() if kind not in keys and not numbers <= keys]
            if missing and argument in shown:
                yield _problem(entry, argument, missing)
        if len(kinds) > 2 and name in originals:
            told = {argument for argument, _ in counts}
            for argument in dict.fromkeys(argument for argument, _ in _plurals(originals[name].node)):
                if argument in shown - told:
                    yield _problem(entry, argument, list(kinds))


def _problem(entry: Entry, argument: str, missing: list[str]) -> Diagnostic:
    forms = ", ".join(f"[{kind}]" for kind in missing)
    return problem("locale-plural-missing", entry.path, entry.line, message=entry.id, argument=argument, forms=forms)


@lru_cache(maxsize=64)
def _kinds(babel: str) -> dict[str, frozenset[str]]:
    """The kinds of whole numbers that a language tells apart, each with its numbers as Fluent writes them."""
    kind_of = Locale.parse(babel).plural_form
    found: dict[str, set[str]] = {}
    for number in COUNTED:
        found.setdefault(kind_of(number), set()).add(str(number))
    return {kind: frozenset(numbers) for kind, numbers in found.items()}


def _plurals(node: Any) -> list[tuple[str, frozenset[str]]]:
    """(argument, keys) of each choice by number: one whose keys are all kinds or numbers."""
    found = []
    for choice in walk(node):
        if isinstance(choice, ast.SelectExpression):
            keys = frozenset(_key(variant.key) for variant in choice.variants)
            chosen = [part.id.name for part in walk(choice.selector) if isinstance(part, ast.VariableReference)]
            if chosen and all(key in KINDS or key.isdigit() for key in keys):
                found.append((chosen[0], keys))
    return found


def _key(key: Any) -> str:
    return str(key.value if isinstance(key, ast.NumberLiteral) else key.name)


def _placed(node: Any) -> Iterator[Any]:
    """The arguments that are shown, not only chosen by."""
    if isinstance(node, ast.SelectExpression):
        for variant in node.variants:
            yield from _placed(variant.value)
    elif isinstance(node, ast.VariableReference):
        yield node
    elif isinstance(node, ast.Pattern):
        for element in node.elements:
            yield from _placed(element)
    elif isinstance(node, ast.Placeable):
        yield from _placed(node.expression)
    elif isinstance(node, ast.FunctionReference):
        for argument in node.arguments.positional:
            yield from _placed(argument)
