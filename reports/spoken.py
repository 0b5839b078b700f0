"""How each question worked in each language: who came to it, left there, was not understood. One fixed table, of the
languages whose number is told and of the others together.

Every number is held against its margins, the question's row and the language's, and against all else that is told
(reports.joint).
"""

from collections import Counter
from collections.abc import Mapping

from reports.cells import OTHERS, PEOPLE, Rows
from reports.joint import Joint, Shown
from reports.others import THE_OTHERS, gone
from reports.panels import LEFT, MISSED, REACHED, Panel
from reports.suppression import Key, Sum
from storage.details import Details

INSIDE = {REACHED: "reached-in", LEFT: "left-in", MISSED: "missed-in"}  # of a question's row: the same in a language


def protect_spoken(details: Details, rows: Rows, joint: Joint) -> Shown:
    """Beside what is told already; nothing where no language is told."""
    told = _Languages(rows, joint)
    shown: Shown = {}
    if PEOPLE not in joint.hidden and told.codes:
        shown |= joint.add(_panel(REACHED, details.reached_in, {}, rows, told, joint))
        shown |= joint.add(_panel(LEFT, details.left_in, details.left_by, rows, told, joint))
        shown |= joint.add(_panel(MISSED, details.missed_in, details.missed_by, rows, told, joint))
    return shown


class _Languages:
    """The table's `codes`, with the one of the `others` where they have a row."""

    def __init__(self, rows: Rows, joint: Joint) -> None:
        self.codes = [code for code in rows.languages if ("language", code) not in joint.hidden]
        self.others = gone("language", rows.languages, joint)
        self.codes += [THE_OTHERS] if self.others else []

    def row(self, language: str) -> str:
        """Where a language is counted. Who gave no answer has none, and is told of nowhere."""
        if language in self.codes:
            return language
        return THE_OTHERS if self.others and language else OTHERS


def _panel(
    of: str,
    counts: Mapping[tuple[str, str], int],
    by: Mapping[str, int],
    rows: Rows,
    told: _Languages,
    joint: Joint,
) -> Panel:
    """`counts` by question and language, and `by` the people of any question, by language."""
    panel, name = Panel(), INSIDE[of]
    found = Counter[tuple[str, str]]()
    for (question, language), count in counts.items():
        found[question, told.row(language)] += count
    _all_others(panel, of, by, told, joint)
    asked = [question for question in rows.asked.questions if (of, question) in joint.cells]
    for question in asked:
        panel.take(joint.cells, (of, question))
        here = {code: found[question, code] for code in (*told.codes, OTHERS)}
        cells = panel.add((name, question), here, tuple(here))
        panel.secret.add(cells[-1])
        panel.sums.append(Sum((of, question), cells))
        for code, key in zip(here, cells, strict=True):
            _below(panel, key, ("language", code), joint)
            _below(panel, key, (f"{of}-by", code), joint)
            if of != REACHED:
                _below(panel, key, (INSIDE[REACHED], question, code), joint)
    for code in told.codes:
        margin: Key = (f"{of}-by", code)
        where = panel.beside if margin in panel.aside else panel.sums
        panel.follow(margin, [(name, question, code) for question in asked], where)
    return panel


def _below(panel: Panel, key: Key, most: Key, joint: Joint) -> None:
    """Nobody is counted in a cell who is not in its margin, as far as there is one."""
    panel.take(joint.cells, most)
    panel.follow(most, (key,), panel.beside if most in panel.aside else panel.sums, "at_most")


def _all_others(panel: Panel, of: str, by: Mapping[str, int], told: _Languages, joint: Joint) -> None:
    """The margins of the others' row. They are on no page; their parts are, each of them hidden."""
    if not told.others:
        return
    every: Key = ("language", THE_OTHERS)
    parts: list[Key] = [("language", code) for code in told.others]
    panel.aside[every] = sum(joint.cells[part] for part in parts)
    panel.beside.append(Sum(every, tuple(parts)))
    if of == REACHED:
        return
    did: Key = (f"{of}-by", THE_OTHERS)
    parts = [(f"{of}-by", code) for code in told.others if code != OTHERS]
    panel.aside[did] = sum(count for code, count in by.items() if told.row(code) == THE_OTHERS)
    panel.beside.append(Sum(did, tuple(parts), "at_most"))
    panel.beside.append(Sum(did, (*parts, (f"{of}-by", OTHERS)), "at_least"))
