"""One need as a message for a phone: in one week, by priority and municipality; and over the weeks, each with its base.

Everything comes from protected summaries: what is hidden there is hidden here.
"""

from collections.abc import Iterator, Sequence

from dialogs.conversation import Date, Number
from locales.catalogue import Catalogue
from reports.course import WEEKS, Point
from reports.render.brief import as_message, count
from reports.render.kinds import Name
from reports.render.lines import points
from reports.render.words import Words
from reports.summary import Need, Summary, listed

BLOCK, LONGEST_BAR = "▇", 20  # a block for each twentieth of those who named a need


def render(summary: Summary, field: str, catalogue: Catalogue, language: str) -> str:
    """One week. `field` is a code that the summary has, else ValueError."""
    words = Words(summary, catalogue, language)
    return as_message(_week(summary, _of(summary, field), words))


def trend(summary: Summary, field: str, catalogue: Catalogue, language: str) -> str:
    """The twelve weeks that end with this one, the oldest first."""
    words = Words(summary, catalogue, language)
    return as_message(_weeks(points(_of(summary, field), summary)[-WEEKS:], field, words))


def _of(summary: Summary, field: str) -> Need:
    found = next((need for need in summary.needs if need.code == field), None)
    if found is None:
        raise ValueError(field)
    return found


def _week(summary: Summary, need: Need, words: Words) -> Iterator[str]:
    yield words.field(need.code)
    yield words.heading()
    yield ""
    instead = words.instead()
    if instead is not None:
        yield instead
        return
    base = Number(str(summary.base or 0))
    yield words.say("need-named", count=count(need.count), base=base, share=words.percent(need.share))
    before = Number(str(summary.previous_base or 0))
    verdict = words.verdict(need.course.last)
    change = words.change(need.change)
    yield words.say("need-before", previous=count(need.previous), base=before, change=change, verdict=verdict)
    if long := need.course.before:
        weeks, verdict = Number(str(long.weeks)), words.verdict(need.course.long)
        yield words.say("need-long", weeks=weeks, before=words.share_of(long.share, long.base), verdict=verdict)
    if need.count is not None:
        yield words.say("need-range", range=words.range(need.course.low, need.course.high))
    ranks = {"first": need.first, "second": need.second, "third": need.third}
    if any(number is not None for number in ranks.values()):
        yield words.say("need-ranks", **{name: words.number(number) for name, number in ranks.items()})
    if summary.municipalities:
        yield ""
        yield words.say("need-places")
        yield from _places(summary, need, words)
    yield ""
    yield words.say("brief-hidden")


def _places(summary: Summary, need: Need, words: Words) -> Iterator[str]:
    """Where it may be shown, most first; the others in one line, as one hidden number says as little as another."""
    here = [
        (place.code, next(row.count for row in place.needs if row.code == need.code))
        for place in listed(summary.municipalities)
    ]
    shown = sorted(((code, number) for code, number in here if number is not None), key=lambda row: -row[1])
    for code, number in shown:
        yield words.say("need-place", municipality=words.name(Name("municipality", code)), count=words.number(number))
    if len(shown) < len(here):
        yield words.say("need-place-others" if shown else "need-place-none")


def _weeks(weeks: Sequence[Point], field: str, words: Words) -> Iterator[str]:
    yield words.say("trend-heading", need=words.field(field))
    first, last = (Date(day.isoformat()) for day in (weeks[0].week.monday, weeks[-1].week.sunday))
    yield words.say("trend-weeks", count=Number(str(len(weeks))), first=first, last=last)
    yield ""
    for point in weeks:
        week = str(point.week)
        if point.part is None:
            yield words.say("trend-hidden", week=week, base=count(point.base))
            continue
        bar = BLOCK * max(1, round(point.part.share * LONGEST_BAR))
        given = {"count": words.number(point.count), "base": words.number(point.base)}
        yield words.say("trend-week", week=week, bar=bar, **given)
    yield ""
    yield words.say("trend-note")
    yield words.say("brief-hidden")
