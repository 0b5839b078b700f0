"""A compact way to write spellings: "سي{ص|صد}" is two, "{a |}b" is "a b" and "b"."""

import re
from collections.abc import Iterator
from itertools import product

_BRACES = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def expand(text: str) -> Iterator[str]:
    """Every spelling of `text`. Braces without a bar ("{unit}") stay."""
    parts = _BRACES.split(text)  # plain, choices, plain, choices, ... plain
    for picked in product(*(part.split("|") if at % 2 else [part] for at, part in enumerate(parts))):
        yield "".join(picked)
