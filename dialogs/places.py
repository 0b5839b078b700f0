"""Places: where an answer stands. `urgency[housing]` is the question `urgency` in the repeat's round `housing`."""

from functools import lru_cache

_KEPT = 10_000  # a flow has some dozens of places, and each is taken apart many times a turn


def place_of(name: str, keys: tuple[str, ...]) -> str:
    return f"{name}[{'.'.join(keys)}]" if keys else name


@lru_cache(_KEPT)
def name_of(place: str) -> str:
    return place.partition("[")[0]


@lru_cache(_KEPT)
def keys_of(place: str) -> tuple[str, ...]:
    inside = place.partition("[")[2]
    return tuple(inside[:-1].split(".")) if inside else ()
