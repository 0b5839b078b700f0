"""The summary of one week, from the database to what may be shown: the only way from figures to a report.

What has once been shown of a week is frozen: who deletes or corrects an answer later changes no published number, and
nobody sees in a difference what she had answered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.flow import Flow, Question
from reports.asked import asked_in
from reports.cells import Rows
from reports.course import WEEKS
from reports.disclosure import Protected, protect
from reports.quotes import quote_of
from reports.summary import EVERYONE, State, Summary, summarise
from reports.week import Week, of_moment, parse
from storage.detailing import read_details
from storage.figures import MUNICIPALITY, PRIORITIES, REASON, Engine, Figures, read_weeks
from storage.quotes import Quotes, Told
from storage.summaries import beginning, freeze, frozen, history, oldest


def weekly(
    engine: Engine,
    week: Week,
    zone: ZoneInfo,
    flow: Flow,
    languages: Iterable[str],
    now: datetime,
    reader: str = "de",
    quotes: Quotes | None = None,
    audience: str = EVERYONE,
) -> Summary:
    """The protected summary of a week, beside the twelve before. `languages` are the codes that always have a row (all
    of the catalogue's), `reader` the one that own words are translated into; `audience` is one of
    `audiences_of` the flow.

    A week that is not over at `now` has no numbers: who asks twice within it would see, in the difference, the one
    person who answered in between. Quotes are never frozen: whoever takes hers back is out of every summary.
    """
    rows = rows_of(flow, languages)
    state = state_of(week, zone, now)
    weeks = [*week.before(WEEKS), week]
    nothing = protect(Figures(), rows)
    found = published(engine, weeks, zone, flow, rows, now, reader) if state == "complete" else {}
    *before, shown = (found[one].among(nothing) if one in found else nothing for one in weeks)
    said: Sequence[Told] = ()
    if quotes is not None and state == "complete" and audience == EVERYONE:  # in a small town words have an author
        said = quotes.of_week(str(week))
    year = _year(engine, week, flow, found)
    summary = summarise(week, zone.key, state, flow.name, shown, before, audience, year)
    return replace(summary, quotes=tuple(map(quote_of, said)))


def published_of(
    engine: Engine,
    week: Week,
    zone: ZoneInfo,
    flow: Flow,
    languages: Iterable[str],
    now: datetime,
    reader: str = "de",
) -> Protected | None:
    """What is shown of one week that is over; None where nothing is."""
    return published(engine, [week], zone, flow, rows_of(flow, languages), now, reader).get(week)


def published(
    engine: Engine, weeks: Sequence[Week], zone: ZoneInfo, flow: Flow, rows: Rows, now: datetime, reader: str
) -> dict[Week, Protected]:
    """What is shown of weeks (that follow one another and are over), as it was shown first: a week that nobody has
    asked for yet is counted and frozen now, and read from there ever after. A week before the first conversation is
    left out: there is nothing to keep."""
    found = frozen(engine, flow.name, [str(week) for week in weeks])
    missing = [week for week in weeks if str(week) not in found]
    began = beginning(engine) if missing else None
    missing = [week for week in missing if began is not None and week.end(zone) > began]
    if missing:
        figures = read_weeks(engine, flow.name, flow.consent, _edges(missing, zone))
        stretch = {missing[0]: figures[0]}
        for each in figures[1:]:
            stretch[max(stretch).next()] = each
        for week in missing:
            span = week.start(zone), week.end(zone)
            details = read_details(engine, flow.name, flow.consent, *span, reader, PRIORITIES)
            stretch[week] = replace(stretch[week], details=details)
        made = {str(week): protect(stretch[week], rows).to_json() for week in missing}
        found |= freeze(engine, flow.name, made, now)
    return {week: Protected.from_json(found[str(week)]) for week in weeks if str(week) in found}


def _year(engine: Engine, week: Week, flow: Flow, found: Mapping[Week, Protected]) -> dict[Week, Protected]:
    """All weeks of the year that were published, up to this one; none for a week that has no numbers. What was found
    of them already is not read again."""
    if week not in found:
        return {}
    kept = history(engine, flow.name, str(replace(week, number=1)), str(week))
    return {(one := parse(name)): found.get(one) or Protected.from_json(text) for name, text in kept.items()}


def earliest(engine: Engine, flow: str, zone: ZoneInfo) -> Week | None:
    """The first week that was published, or in which somebody began who is still kept; None before there is either."""
    frozen_first, began = oldest(engine, flow), beginning(engine)
    weeks = [parse(frozen_first)] if frozen_first is not None else []
    weeks += [of_moment(began, zone)] if began is not None else []
    return min(weeks, default=None)


def _edges(weeks: Sequence[Week], zone: ZoneInfo) -> list[datetime]:
    """The ends of all weeks from the first to the last."""
    edges, week = [weeks[0].start(zone)], weeks[0]
    while week <= weeks[-1]:
        edges.append(week.end(zone))
        week = week.next()
    return edges


def state_of(week: Week, zone: ZoneInfo, now: datetime) -> State:
    """Whether the week is over, running, or has not begun."""
    if now >= week.end(zone):
        return "complete"
    return "running" if now >= week.start(zone) else "future"


def audiences_of(flow: Flow) -> tuple[str, ...]:
    """Whose pages there are: all, and each municipality that the flow asks for."""
    questions = {question.name: question for question in flow.questions()}
    return (EVERYONE, *_choices(questions.get(MUNICIPALITY)))


def rows_of(flow: Flow, languages: Iterable[str]) -> Rows:
    """Fields, reasons, municipalities and what else the flow asks, as it lists them; empty where it does not ask."""
    questions = {question.name: question for question in flow.questions()}
    fields = _choices(questions.get(PRIORITIES[0]))
    reasons = tuple(choice.name for choice in flow.choices.get(REASON, ()))
    return Rows(tuple(languages), fields, reasons, _choices(questions.get(MUNICIPALITY)), asked_in(flow, fields))


def _choices(question: Question | None) -> tuple[str, ...]:
    return tuple(choice.name for choice in question.choices) if question else ()
