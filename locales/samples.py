"""Samples: what invented people write in their own words, a file a language (`locales/<lang>/samples.yaml`)."""

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Samples:
    """Invented sentences; none was said by a real person."""

    own_words: tuple[str, ...]
    ideas: tuple[str, ...]


def samples(folder: Path, language: str) -> Samples | None:
    """The samples of a language, or None where it has none."""
    path = folder / language / "samples.yaml"
    if not path.is_file():
        return None
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Samples(tuple(table["own_words"]), tuple(table["ideas"]))
