"""Words as translators write them: a compact way to write spellings ("{a |}b" is "a b" and "b"), and what is wrong."""

import re
from collections.abc import Iterator, Mapping
from itertools import product

_BRACES = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def expand(text: str) -> Iterator[str]:
    """Every spelling of `text`. Braces without a bar ("{unit}") stay."""
    parts = _BRACES.split(text)  # plain, choices, plain, choices, ... plain
    for picked in product(*(part.split("|") if at % 2 else [part] for at, part in enumerate(parts))):
        yield "".join(picked)


class WordsProblem(Exception):  # noqa: N818
    """What is wrong with a words.yaml or with labels. `code` is a diagnostic's id, `arguments` fill its text."""

    def __init__(self, code: str, arguments: Mapping[str, str]) -> None:
        super().__init__(code, dict(arguments))
        self.code = code
        self.arguments = dict(arguments)


def words_of(code: str, path: str, words: object) -> Iterator[str]:
    """Every spelling of a word or a list of words; `path` says where they stand."""
    for word in words if isinstance(words, (list, tuple)) else [words]:
        if not isinstance(word, str):  # an unquoted yes, no, on or off
            raise WordsProblem("words-not-text", {"language": code, "path": path, "value": str(word)})
        yield from expand(word)
