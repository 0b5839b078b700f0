"""Texts in quotes that no answer can equal: `${offer} = 'knwon'` is never true, and nothing else would tell."""

from collections.abc import Iterator

from dialogs.expressions.tokens import Token, tokens
from dialogs.reading.diagnostics import Findings
from dialogs.reading.index import Index, Use

_EQUALS = ("=", "!=")


def check_literals(index: Index, found: Findings) -> None:
    """Every text that is compared with, or looked for in, an answer whose values are known."""
    for use in index.uses:
        for operand, literal in _comparisons(tokens(use.expression.source)):
            values = _values(operand, use, index)
            if values is not None and not set(literal.split()) <= set(values):
                places = {"key": use.key, "name": operand.text, "allowed": ", ".join(values)}
                found.add_near("flow-unknown-answer", use.line, literal, values, **places)


def _values(operand: Token, use: Use, index: Index) -> tuple[str, ...] | None:
    if operand.kind == "name":  # a choice_filter's own column: the choice's name
        return use.holder.values if operand.text == "name" and use.key == "choice_filter" else None
    named = use.holder if operand.kind == "." else index.named.get(operand.text)
    return named.values if named else None


def _comparisons(row: list[Token]) -> Iterator[tuple[Token, str]]:
    """(what is looked at, the text) for `${a} = 'x'`, `'x' != ${a}`, `selected(${a}, 'x')` and the same with `.`."""
    for at, token in enumerate(row):
        if token.kind != "text":
            continue
        before, after = row[max(at - 4, 0) : at], row[at + 1 : at + 3]
        if [each.text for each in before[:2]] == ["selected", "("] and len(before) == 4 and before[3].kind == ",":
            yield from _operand(before[2], token)
        elif len(before) >= 2 and before[-1].kind == "operator" and before[-1].text in _EQUALS:
            yield from _operand(before[-2], token)
        elif len(after) == 2 and after[0].kind == "operator" and after[0].text in _EQUALS:
            yield from _operand(after[1], token)


def _operand(operand: Token, literal: Token) -> Iterator[tuple[Token, str]]:
    if operand.kind in ("reference", ".", "name"):
        yield operand, literal.text
