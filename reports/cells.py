"""A week's figures laid out as cells and sums: every count under a key, and what any reader knows of the counts."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from reports.asked import Asked
from reports.suppression import Key, Sum
from storage.figures import PRIORITIES, Figures

NOT_SAID = ""  # the row of a table for people who did not say
PEOPLE: Key = ("people",)
NAMED: Key = ("named",)
REASONED: Key = ("reasoned",)
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
    """`base` and `reason_base` are the keys of what shares are of; `secret` keys are never published."""

    cells: Mapping[Key, int]
    sums: Sequence[Sum]
    secret: frozenset[Key]
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
    for rank in PRIORITIES:
        cells |= _rows(("rank", rank), rows.fields, {need: n for (need, at), n in figures.ranks.items() if at == rank})
    secret = frozenset(key for key in cells if OTHERS in key or key[0] == "silent")
    return Layout(cells, _sums(cells, rows, base, reason_base), secret, base, reason_base)


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
    sums += [Sum(reason_base, (reason,), "at_most") for reason in reasons]
    sums += [Sum(reason_base, reasons, "at_most", MOST), Sum(reason_base, (*reasons, *mute), "at_least")]
    return sums


def known_beside(laid: Layout, rows: Rows, hidden: Set[Key]) -> list[Sum]:
    """What follows for people who did *not* name a need and for priorities left blank, and for all municipalities
    together that are hidden. Their counts are no cells, but what is known of them tells of the cells. Only where all
    people have a row."""
    if any(OTHERS in key and key[0] in ("municipality", "place", "rank") for key in laid.cells):
        return []
    shown = [home for home in rows.homes if ("municipality", home) not in hidden]
    merged = [home for home in rows.homes if ("municipality", home) in hidden]
    sums = [
        Sum(PEOPLE, tuple(("need", field) for field in rows.fields) + _each("blank", rows.homes), "equal", MOST),
        Sum(PEOPLE, (*_each("municipality", shown), ("merged",))),
        Sum(("merged",), tuple(("merged", field) for field in rows.fields), "at_most", MOST),
    ]
    for field in rows.fields:
        together = ("merged", field)
        sums += [
            Sum(PEOPLE, (("need", field), *_each("not", rows.homes, field))),
            Sum(("need", field), (*_each("place", shown, field), together)),
            Sum(together, _each("place", merged, field)),
            Sum(("merged",), (together,), "at_most"),
        ]
        sums += [Sum(("municipality", home), (("place", field, home), ("not", field, home))) for home in rows.homes]
    for home in rows.homes:
        here = tuple(("place", field, home) for field in rows.fields)
        sums += [Sum(("municipality", home), (*here, ("blank", home)), "equal", MOST)]
    return sums


def _each(name: str, homes: Sequence[str], *between: str) -> tuple[Key, ...]:
    return tuple((name, *between, home) for home in homes)
