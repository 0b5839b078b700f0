"""Placeholder until the expressions land."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    source: str
