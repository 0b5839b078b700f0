"""Places: where an answer stands. `urgency[housing]` is the question `urgency` in the repeat's round `housing`."""


def place_of(name: str, keys: tuple[str, ...]) -> str:
    return f"{name}[{'.'.join(keys)}]" if keys else name


def name_of(place: str) -> str:
    return place.partition("[")[0]


def keys_of(place: str) -> tuple[str, ...]:
    inside = place.partition("[")[2]
    return tuple(inside[:-1].split(".")) if inside else ()
