"""Weeks in a row, all pages of all of them: no hidden number can be worked out from any, and none says more of another
week than that week's own page. Also after people delete their data and every week is asked for again.

`WEEKS=52 PEOPLE=2600 pytest tests/reports/test_weeks_attack.py` is a year.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from reports.summary import EVERYONE, Need, Reason, Summary
from reports.totals import Total
from reports.week import BERLIN, Week, of_day, parse
from reports.weekly import audiences_of, weekly
from storage.people import erase_person
from storage.reminding import EXPIRES
from storage.vault import Vault
from tests.reports.lives import live
from tests.reports.people import LANGUAGES, World
from tests.reports.test_details_attack import worked_out

FIRST = parse("2025-W51")  # a year ends in between
WEEKS, PEOPLE = int(os.environ.get("WEEKS", "3")), int(os.environ.get("PEOPLE", "200"))
Pages = Mapping[str, Summary]  # by audience


def published(world: World, week: Week) -> Pages:
    """All pages of a week, as they are asked for on the Monday after it."""
    now = week.end(BERLIN) + timedelta(hours=8)
    return {
        audience: weekly(world.engine, week, BERLIN, world.flow, LANGUAGES, now, audience=audience)
        for audience in audiences_of(world.flow)
    }


def year(world: World) -> list[Week]:
    """Weeks of people who come, come back and fall silent; every fifth week few do."""
    weeks = [FIRST]
    while len(weeks) < WEEKS:
        weeks.append(weeks[-1].next())
    for number, week in enumerate(weeks):
        people = PEOPLE // WEEKS // (5 if number % 5 == 2 else 1)
        live(world, number, people, week.start(BERLIN), week.end(BERLIN) + timedelta(days=5), Vault(bytes(32)))
    world.write()
    return weeks


def told_besides(every: Mapping[Week, Pages]) -> list[str]:
    """What pages say of weeks other than what those weeks' own pages show."""
    return [
        f"{audience} {week}: {wrong}"
        for week, pages in every.items()
        for audience, page in pages.items()
        for wrong in _wrong(page, {one: of[audience] for one, of in every.items()})
    ]


def _wrong(page: Summary, own: Mapping[Week, Summary]) -> Iterator[str]:
    before = page.week.before(12)
    bases = [(own[one].base, own[one].reason_base) if one in own else (None, None) for one in before]
    if [(one.base, one.reason_base) for one in page.weeks] != bases:
        yield "bases"
    if (page.previous_base, page.previous_reason_base) != bases[-1]:
        yield "previous bases"
    for row in (*page.needs, *page.reasons):
        at = 0 if isinstance(row, Need) else 1
        counts = [_count(own.get(one), row) for one in before]
        both = [(count, base[at]) for count, base in zip(counts, bases, strict=True) if count and base[at]]
        sums = (len(both), sum(count for count, _ in both), sum(base or 0 for _, base in both))
        if (row.previous, [point.count for point in row.course.series]) != (counts[-1], counts):
            yield f"series of {row.code}"
        if row.course.before and (row.course.before.weeks, row.course.before.count, row.course.before.base) != sums:
            yield f"weeks before of {row.code}"
    same = [one for week, one in own.items() if week.year == page.week.year and week <= page.week]
    totals = (page.year.people, *page.year.needs, *page.year.reasons) if page.year else ()
    for number, total in enumerate(totals):
        found = [one.people if number == 0 else _of(one, total, number <= len(page.needs)) for one in same]
        shown = [count for count in found if count is not None]
        if (total.count, total.weeks) != (sum(shown) or None, len(shown)):
            yield f"year's total of {total.code}"


def _waited_for(every: Mapping[Week, Pages], week: Week) -> int:
    """So many at least had left: two weeks later they expired."""
    later = every.get(of_day(week.monday + EXPIRES))
    return (later[EVERYONE].expired if later else None) or 0


def _count(page: Summary | None, of: Need | Reason) -> int | None:
    rows = () if page is None else page.needs if isinstance(of, Need) else page.reasons
    return next((row.count for row in rows if row.code == of.code), None)


def _of(page: Summary, total: Total, need: bool) -> int | None:
    rows: tuple[Need | Reason, ...] = page.needs if need else page.reasons
    return next((row.count for row in rows if row.code == total.code), None)


def test_no_hidden_number_of_weeks_in_a_row_can_be_worked_out_also_after_people_delete_their_data(
    world: World,
) -> None:
    weeks = year(world)
    every = {week: published(world, week) for week in weeks[:-1]}
    for person in world.people[::3]:
        erase_person(world.engine, person["id"])
    every |= {weeks[-1]: published(world, weeks[-1])}  # asked for by nobody before
    again = {week: published(world, week) for week in weeks}
    assert again == every
    assert told_besides(every) == []
    hidden = shown = 0
    for number, pages in enumerate(every.values()):
        whole = pages[EVERYONE]
        if whole.people is not None:
            assert not worked_out(dict(pages), number, _waited_for(every, whole.week)), whole.week
            hidden, shown = hidden + whole.suppressed, shown + 1
    print(f"{shown} weeks with numbers, {hidden} hidden ones, none worked out")
    assert shown and hidden


def test_a_page_that_says_more_of_another_week_is_found(world: World) -> None:
    pages = published(world, year(world)[0])
    whole = pages[EVERYONE]
    wrong = replace(whole, needs=(replace(whole.needs[0], previous=7), *whole.needs[1:]))
    assert told_besides({whole.week: {EVERYONE: wrong}})[0] == f"all {whole.week}: series of {whole.needs[0].code}"
