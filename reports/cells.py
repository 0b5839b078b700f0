"""A week's figures laid out as cells and sums: every count under a key, and what any reader knows of the counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reports.asked import Asked
from reports.suppression import Key, Sum
from storage.figures import PRIORITIES, Figures

NOT_SAID = ""  # the row of a table for people who did not say
PEOPLE: Key = ("people",)
NAMED: Key = ("named",)
REASONED: Key = ("reasoned",)
GIVEN = "given"  # the table of reasons by municipality
OTHERS = "?"  # a row that is never published: codes of an older flow
SILENT_NEED: Key = ("silent", "need")  # people who named none, when they are so few that they are in the base
SILENT_REASON: Key = ("silent", "reason")
MOST = len(PRIORITIES)  # needs that one person can name, and so reasons to give


NOTHING = Asked()


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that a report always has, so that a row's absence says nothing."""

    languages: Sequence[str]
    fields: Sequence[str]
    reasons: Sequence[str]
    municipalities: Sequence[str]
    asked: Asked = NOTHING

    @property
    def homes(self) -> tuple[str, ...]:
        return (*self.municipalities, NOT_SAID)


@dataclass(frozen=True, slots=True)
class Layout:
    """`base` and `reason_base` are the keys of what shares are of; `secret` keys are never published. `aside` are
    numbers of no report that hang together with the cells, and `beside` the sums that they are in."""

    cells: Mapping[Key, int]
    sums: Sequence[Sum]
    secret: frozenset[Key]
    aside: Mapping[Key, int]
    beside: Sequence[Sum]
    base: Key
    reason_base: Key


def lay_out(figures: Figures, rows: Rows, threshold: int) -> Layout:
    """All counts of a week. Shares are of those who answered; or of all people, when so few did not answer that the
    difference between the two numbers would tell of them."""
    silent, mute = figures.people - figures.named, figures.people - figures.reasoned
    base = PEOPLE if silent < threshold else NAMED
    reason_base = PEOPLE if mute < threshold else REASONED
    cells = {PEOPLE: figures.people, ("started",): figures.started}
    cells |= {("completed",): figures.completed, ("stopped",): figures.stopped}
    cells |= {("paused",): figures.paused, ("expired",): figures.expired}
    # The silent have a cell though they be none: that something is hidden for them must not tell that they are some.
    cells |= {SILENT_NEED: silent} if base == PEOPLE else {NAMED: figures.named}
    cells |= {SILENT_REASON: mute} if reason_base == PEOPLE else {REASONED: figures.reasoned}
    cells |= _rows(("language",), rows.languages, figures.languages)
    cells |= _rows(("municipality",), rows.homes, figures.municipalities)
    cells |= _rows(("reason",), rows.reasons, figures.reasons)
    for field in rows.fields:
        here = {home: count for (need, home), count in figures.places.items() if need == field}
        cells |= _rows(("place", field), rows.homes, here)
        cells[("need", field)] = sum(figures.ranks.get((field, rank), 0) for rank in PRIORITIES)
    for reason in rows.reasons:
        here = {home: count for (given, home), count in figures.given.items() if given == reason}
        cells |= _rows((GIVEN, reason), rows.homes, here)
    for rank in PRIORITIES:
        cells |= _rows(("rank", rank), rows.fields, {need: n for (need, at), n in figures.ranks.items() if at == rank})
    secret = frozenset(key for key in cells if OTHERS in key or key[0] == "silent")
    aside = _aside(figures, rows)
    beside = _beside(cells, aside, base, reason_base)
    return Layout(cells, _sums(cells, rows, base, reason_base), secret, aside, beside, base, reason_base)


def _aside(figures: Figures, rows: Rows) -> dict[Key, int]:
    """Of each municipality the people who named a need and those who gave a reason, and how often they gave answers of
    an older flow."""
    homes = (*rows.homes, OTHERS)
    aside = _rows(("namers",), rows.homes, figures.named_at) | _rows(("tellers",), rows.homes, figures.reasoned_at)
    for name, grid, codes in (("place", figures.places, rows.fields), (GIVEN, figures.given, rows.reasons)):
        for home in homes:
            here = [
                n for (code, at), n in grid.items() if code not in codes and (at if at in homes else OTHERS) == home
            ]
            aside |= {(name, OTHERS, home): sum(here)} if here else {}
    return aside


def _beside(cells: Mapping[Key, int], aside: Mapping[Key, int], base: Key, reason_base: Key) -> list[Sum]:
    """Who named a need is at home somewhere; and nobody names it who named none."""
    sums = []
    pairs = (("namers", "place", base, SILENT_NEED), ("tellers", GIVEN, reason_base, SILENT_REASON))
    for name, grid, total, rest in pairs:
        people = tuple(key for key in aside if key[0] == name)
        sums.append(Sum(total, (*people, rest) if rest in cells else people))
        for key in people:
            answers = [one for one in cells if one[0] == grid and one[2] == key[1]]
            every = (*answers, *(one for one in aside if one == (grid, OTHERS, key[1])))
            living = ("municipality", key[1])
            sums += [Sum(living, (key,), "at_most")] if living in cells else []
            sums += [Sum(key, (one,), "at_most") for one in answers]
            sums += [*_likely(Sum(key, every, "at_most", MOST), {**cells, **aside}), Sum(key, every, "at_least")]
    return sums


def _rows(prefix: Key, codes: Sequence[str], counts: Mapping[str, int]) -> dict[Key, int]:
    """A table's cells. What has no row is added up in a hidden one, if there is any."""
    cells = {(*prefix, code): counts.get(code, 0) for code in codes}
    rest = sum(count for code, count in counts.items() if code not in codes)
    return cells | ({(*prefix, OTHERS): rest} if rest else {})


def _sums(cells: Mapping[Key, int], rows: Rows, base: Key, reason_base: Key) -> list[Sum]:
    """What any reader knows: which parts make up which total, and that nobody names a thing twice."""

    def keys(*prefix: str) -> tuple[Key, ...]:
        return tuple(key for key in cells if key[:-1] == prefix)

    firsts, reasons = keys("rank", PRIORITIES[0]), keys("reason")
    firsts += (SILENT_NEED,) if base == PEOPLE else ()
    mute: tuple[Key, ...] = (SILENT_REASON,) if reason_base == PEOPLE else ()
    sums = [Sum(PEOPLE, keys("language")), Sum(PEOPLE, keys("municipality")), Sum(base, firsts)]
    sums += [Sum(base, keys("rank", rank), "at_most") for rank in PRIORITIES[1:]]
    sums += [Sum(base, keys("need"), "at_most", MOST)]
    for field in rows.fields:
        need, here = ("need", field), keys("place", field)
        ranks = tuple(("rank", rank, field) for rank in PRIORITIES)
        sums += [Sum(need, ranks), Sum(need, here), Sum(base, (need,), "at_most")]
    for home in rows.homes:
        living = ("municipality", home)
        needs = tuple(("place", field, home) for field in rows.fields)
        sums += [Sum(living, (need,), "at_most") for need in needs]
        sums += [Sum(living, needs, "at_most", MOST)]
        given = tuple((GIVEN, reason, home) for reason in rows.reasons)
        sums += [Sum(living, (each,), "at_most") for each in given]
        sums += _likely(Sum(living, given, "at_most", MOST), cells)
    sums += [Sum(("reason", reason), keys(GIVEN, reason)) for reason in rows.reasons]
    sums += [Sum(reason_base, (reason,), "at_most") for reason in reasons]
    sums += [*_likely(Sum(reason_base, reasons, "at_most", MOST), cells)]
    sums += [Sum(reason_base, (*reasons, *mute), "at_least")]
    return sums


def _likely(sum_: Sum, counts: Mapping[Key, int]) -> list[Sum]:
    """A sum that a reader may take for true without being certain, if it is: somebody who filled in the questions twice
    can have given more than three reasons."""
    true = sum(counts[part] for part in sum_.parts) <= sum_.factor * counts[sum_.total]
    return [sum_] if true else []
