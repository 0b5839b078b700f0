"""Details -> what may be shown of them: the tables of reports.panels, protected together with all others."""

from collections.abc import Set

from reports.cells import Rows
from reports.joint import Joint, Shown
from reports.panels import ELSEWHERE, REACHED, Panel, of_needs, of_people
from reports.spoken import INSIDE, protect_spoken
from reports.suppression import Key, Sum, suppress
from storage.details import DETAIL, DOUBTS, Details

REST = "*"  # the sub-needs of a need that are too rare for a row of their own
SECONDS, SECONDS_BY, SECONDS_IN = "seconds", "seconds-by", "seconds-in"
STEP, COARSE = 5, 30  # seconds that a median is rounded to, below and above a minute


def protect_details(details: Details, rows: Rows, joint: Joint) -> Shown:
    """Beside what is told already."""
    shown = joint.add(of_people(details, rows, joint.cells))
    shown |= joint.add(of_needs(details, rows, joint.cells))
    for need in rows.asked.details:
        shown |= _parts(details, rows, need, joint)
    shown |= protect_spoken(details, rows, joint)
    return shown | _medians(details, rows, shown, joint) | _answers(details, shown)


def _parts(details: Details, rows: Rows, need: str, joint: Joint) -> Shown:
    """The sub-needs of a need: rows for those that many named, and one for the people who named any of the rest. They
    hang on the need's number only: where that is hidden they all are, else they tell nothing of other tables."""
    named = {
        frozenset(value.split()): count
        for (question, of, value), count in details.chosen.items()
        if (question, of) == (DETAIL, need)
    }
    total: Key = ("need", need)

    def people(codes: Set[str]) -> int:
        return sum(count for chosen, count in named.items() if chosen & codes)

    panel = Panel()
    panel.take(joint.cells, total)
    keys: dict[Key, int] = {(DETAIL, need, code): people({code}) for code in rows.asked.details[need]}
    panel.cells |= keys
    panel.sums += [Sum(total, (key,), "at_most") for key in keys]
    # That everybody needs a thing would tell of each of them.
    everyone = {key for key, count in keys.items() if count == joint.cells[total]}
    gone = _suppressed(panel, joint, everyone)
    rare = tuple(key for key in keys if key in gone)
    shown: Shown = {key: None if key in gone else count for key, count in keys.items()}
    rest: Key = (DETAIL, need, REST)
    if len(rare) < 2:
        return shown | {rest: None}
    panel.cells[rest] = people({key[2] for key in rare})
    panel.sums += [Sum(rest, (key,), "at_most") for key in rare]
    panel.sums += [Sum(total, (rest,), "at_most"), Sum(rest, rare, "at_least")]
    every = {rest} if panel.cells[rest] == joint.cells[total] else set[Key]()
    gone = _suppressed(panel, joint, everyone | every | set(rare))
    return {key: None if key in gone else panel.cells[key] for key in (*keys, rest)}


def _suppressed(panel: Panel, joint: Joint, secret: Set[Key]) -> Set[Key]:
    """What to hide of a panel whose context is one total."""
    already = panel.context & joint.hidden
    gone = suppress(panel.cells, panel.sums, already | secret, panel.context, (), joint.threshold)
    small = {key for key in panel.context if panel.cells[key] < joint.threshold}
    return panel.cells.keys() if (gone & panel.context) - already - small else gone


def _medians(details: Details, rows: Rows, shown: Shown, joint: Joint) -> Shown:
    """Seconds are no people: they are shown where those whom they are of are enough, and themselves shown."""

    def of(found: tuple[float, int] | None, seen: bool) -> int | None:
        if found is None or found[1] < joint.threshold or not seen:
            return None
        step = STEP if found[0] < 60 else COARSE
        return max(step, round(found[0] / step) * step)

    made: Shown = {}
    for question in rows.asked.questions:
        made[SECONDS, question] = of(details.seconds.get(question), shown.get((REACHED, question), 0) is not None)
    for code in rows.languages:
        here = ("language", code) not in joint.hidden
        made[SECONDS_BY, code] = of(details.seconds_by.get(code), here)
        for question in rows.asked.questions if here else ():
            came = question in ELSEWHERE or shown.get((INSIDE[REACHED], question, code)) is not None
            made[SECONDS_IN, question, code] = of(details.seconds_in.get((question, code)), came)
    return made


def _answers(details: Details, shown: Shown) -> Shown:
    """How many answers they are of whom the people are shown."""
    return {
        (f"{doubt}-answers",): None if shown[doubt,] is None else details.doubts.get(doubt, (0, 0))[0]
        for doubt in DOUBTS
    }
