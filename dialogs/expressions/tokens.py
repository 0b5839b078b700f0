"""A source -> tokens. As JavaRosa's lexer, with ${name} for its paths and with the quotes of word processors."""

import re
from dataclasses import dataclass
from typing import Literal

from dialogs.expressions.errors import ExpressionError

Kind = Literal["number", "text", "reference", "name", "operator", "(", ")", ",", ".", "..", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str
    column: int  # from 1


_SINGLE = "'\u2018\u2019\u201a\u201b"
_DOUBLE = '"\u201c\u201d\u201e\u201f'
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")
_NCNAME = r"[^\W\d][\w.-]*"
_NAME = re.compile(rf"{_NCNAME}(?::{_NCNAME})?")
_REFERENCE = re.compile(rf"\s*({_NCNAME})\s*")
_WORD = re.compile(r"and|or|div|mod")  # after a value they need no spaces around them: 3div 2
_SYMBOL = re.compile(r"!=|<=|>=|[=<>+*-]")
_PATH = re.compile(r"//?|::|[\[\]@|]")
_IGNORED = "\u200b\ufeff"  # zero-width: spreadsheets leave them
_AFTER_VALUE: frozenset[Kind] = frozenset({"number", "text", "reference", "name", ")", ".", ".."})


def tokens(source: str) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(source):
        char = source[at]
        if char.isspace() or char in _IGNORED:
            at += 1
            continue
        token, at = _token(source, at, bool(found) and found[-1].kind in _AFTER_VALUE)
        found.append(token)
    found.append(Token("end", "", len(source) + 1))
    return found


def _token(source: str, at: int, after_value: bool) -> tuple[Token, int]:
    char, column = source[at], at + 1
    if char in _SINGLE or char in _DOUBLE:
        end = _closing(source, at)
        return Token("text", source[at + 1 : end], column), end + 1
    if source.startswith("${", at):
        return _reference(source, at)
    if after_value and (match := _WORD.match(source, at)):
        return Token("operator", match[0], column), match.end()
    if match := _NUMBER.match(source, at):
        return Token("number", match[0], column), match.end()
    if match := _NAME.match(source, at):
        return Token("name", match[0], column), match.end()
    if match := _SYMBOL.match(source, at):
        return Token("operator", match[0], column), match.end()
    if match := _PATH.match(source, at):
        raise ExpressionError("expression-path", column, {"found": match[0]})
    for kind in ("..", ".", "(", ")", ","):
        if source.startswith(kind, at):
            return Token(kind, kind, column), at + len(kind)
    raise ExpressionError("expression-unexpected", column, {"found": char})


def _closing(source: str, at: int) -> int:
    """Where the text in quotes that opens at `at` ends. A straight quote ends at the next straight one, so that
    'don’t' is one text; only where there is none, a word processor's quote ends it."""
    opening = source[at]
    family = _SINGLE if opening in _SINGLE else _DOUBLE
    end = source.find(opening, at + 1) if opening in "'\"" else -1
    if end < 0:
        end = next((place for place in range(at + 1, len(source)) if source[place] in family), -1)
    if end < 0:
        raise ExpressionError("expression-unclosed", at + 1, {"opening": opening})
    return end


def _reference(source: str, at: int) -> tuple[Token, int]:
    end = source.find("}", at)
    if end < 0:
        raise ExpressionError("expression-unclosed", at + 1, {"opening": "${"})
    name = source[at + 2 : end]
    match = _REFERENCE.fullmatch(name)
    if match is None:
        raise ExpressionError("expression-bad-name", at + 1, {"name": name})
    return Token("reference", match[1], at + 1), end + 1
