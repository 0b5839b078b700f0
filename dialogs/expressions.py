"""Expressions: XLSForm's relevant, constraint, calculation and choice_filter. The interface; the parser is on its way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Value = float | str | bool | tuple[str, ...]


class ExpressionError(ValueError):
    """A source that cannot be read. `code` is a message of diagnostics.ftl; `column` counts from 1."""

    def __init__(self, code: str, column: int, arguments: Mapping[str, str]) -> None:
        super().__init__(code, column, dict(arguments))
        self.code, self.column, self.arguments = code, column, dict(arguments)


class Scope(Protocol):
    """What an expression may look at."""

    @property
    def this(self) -> str: ...
    @property
    def position(self) -> int: ...
    @property
    def now(self) -> datetime: ...
    def value(self, name: str, /) -> str | tuple[str, ...]: ...
    def column(self, name: str, /) -> str: ...
    def choice_name(self, value: str, question: str, /) -> str: ...


@dataclass(frozen=True, slots=True)
class Expression:
    source: str
    references: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    uses_self: bool = False

    def evaluate(self, scope: Scope) -> Value:
        raise NotImplementedError


def parse(source: str) -> Expression:
    return Expression(source, frozenset(re.findall(r"\$\{\s*([^}]*?)\s*\}", source)))


def to_text(value: Value) -> str:
    raise NotImplementedError


def to_number(value: Value) -> float:
    raise NotImplementedError


def to_boolean(value: Value) -> bool:
    raise NotImplementedError
