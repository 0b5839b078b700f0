"""Details -> what may be shown of them: the tables of reports.panels, each protected for itself."""

from collections.abc import Mapping, Set

from reports.cells import Rows
from reports.panels import REACHED, Panel, of_needs, of_people
from reports.suppression import Key, Sum, suppress
from storage.details import DETAIL, DOUBTS, Details

REST = "*"  # the sub-needs of a need that are too rare for a row of their own
SECONDS, SECONDS_BY = "seconds", "seconds-by"
STEP, COARSE = 5, 30  # seconds that a median is rounded to, below and above a minute
Shown = dict[Key, int | None]


def protect_details(details: Details, rows: Rows, core: Mapping[Key, int], hidden: Set[Key], threshold: int) -> Shown:
    """`core` are the counts that the summary has already, `hidden` those of them that it does not show."""
    people = of_people(details, rows, core)
    shown = _seen(people, hidden, threshold)
    # The questions' rows are done first: what they show is known when the needs' tables are.
    before = {**core, **{key: count for key, count in people.cells.items() if key not in people.context}}
    gone = hidden | {key for key, count in shown.items() if count is None}
    needs = of_needs(details, rows, before)
    shown |= _seen(needs, gone, threshold)
    for need in rows.asked.details:
        shown |= _parts(details, rows, need, core, hidden, threshold)
    return shown | _medians(details, rows, shown, core, hidden, threshold) | _answers(details, shown)


def _seen(panel: Panel, hidden: Set[Key], threshold: int) -> Shown:
    """A panel's own cells. None is shown where they could only be protected by hiding what is already published."""
    gone = _suppressed(panel, hidden, frozenset(), threshold)
    own = panel.cells.keys() - panel.context - panel.secret
    return {key: None if key in gone else panel.cells[key] for key in panel.cells if key in own}


def _suppressed(panel: Panel, hidden: Set[Key], secret: Set[Key], threshold: int) -> Set[Key]:
    already = panel.context & hidden
    few = {key for key in already if key[0] == "silent"}
    gone = suppress(
        panel.cells,
        panel.sums,
        already | secret | panel.secret,
        panel.context,
        few,
        threshold,
        panel.beside,
        panel.aside,
    )
    small = {key for key in panel.context if panel.cells[key] < threshold}
    return panel.cells.keys() if (gone & panel.context) - already - small else gone


def _parts(details: Details, rows: Rows, need: str, core: Mapping[Key, int], hidden: Set[Key], threshold: int) -> Shown:
    """The sub-needs of a need: rows for those that many named, and one for the people who named any of the rest."""
    named = {
        frozenset(value.split()): count
        for (question, of, value), count in details.chosen.items()
        if (question, of) == (DETAIL, need)
    }
    total: Key = ("need", need)

    def people(codes: Set[str]) -> int:
        return sum(count for chosen, count in named.items() if chosen & codes)

    panel = Panel()
    panel.take(core, total)
    keys: dict[Key, int] = {(DETAIL, need, code): people({code}) for code in rows.asked.details[need]}
    panel.cells |= keys
    panel.sums += [Sum(total, (key,), "at_most") for key in keys]
    # That everybody needs a thing would tell of each of them.
    everyone = {key for key, count in keys.items() if count == core[total]}
    gone = _suppressed(panel, hidden, everyone, threshold)
    rare = tuple(key for key in keys if key in gone)
    shown: Shown = {key: None if key in gone else count for key, count in keys.items()}
    rest: Key = (DETAIL, need, REST)
    if len(rare) < 2:
        return shown | {rest: None}
    panel.cells[rest] = people({key[2] for key in rare})
    panel.sums += [Sum(rest, (key,), "at_most") for key in rare]
    panel.sums += [Sum(total, (rest,), "at_most"), Sum(rest, rare, "at_least")]
    every = {rest} if panel.cells[rest] == core[total] else set[Key]()
    gone = _suppressed(panel, hidden, everyone | every | set(rare), threshold)
    return {key: None if key in gone else panel.cells[key] for key in (*keys, rest)}


def _medians(
    details: Details, rows: Rows, shown: Shown, core: Mapping[Key, int], hidden: Set[Key], threshold: int
) -> Shown:
    """Seconds are no people: they are shown where those whom they are of are enough, and themselves shown."""

    def of(found: tuple[float, int] | None, seen: bool) -> int | None:
        if found is None or found[1] < threshold or not seen:
            return None
        step = STEP if found[0] < 60 else COARSE
        return max(step, round(found[0] / step) * step)

    made: Shown = {}
    for question in rows.asked.questions:
        made[SECONDS, question] = of(details.seconds.get(question), shown.get((REACHED, question), 0) is not None)
    for code in rows.languages:
        made[SECONDS_BY, code] = of(details.seconds_by.get(code), ("language", code) not in hidden)
    return made


def _answers(details: Details, shown: Shown) -> Shown:
    """How many answers they are of whom the people are shown."""
    return {
        (f"{doubt}-answers",): None if shown[doubt,] is None else details.doubts.get(doubt, (0, 0))[0]
        for doubt in DOUBTS
    }
