"""The summary of one week, from the database to what may be shown: the only way from figures to a report."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.flow import Flow, Question
from reports.cells import Rows
from reports.course import WEEKS
from reports.disclosure import protect
from reports.summary import State, Summary, summarise
from reports.week import Week
from storage.figures import MUNICIPALITY, PRIORITIES, REASON, Engine, Figures, read_weeks


def weekly(engine: Engine, week: Week, zone: ZoneInfo, flow: Flow, languages: Iterable[str], now: datetime) -> Summary:
    """The protected summary of a week, beside the twelve before. `languages` are the codes that always have a row (all
    of the catalogue's).

    A week that is not over at `now` has no numbers: who asks twice within it would see, in the difference, the one
    person who answered in between.
    """
    rows = Rows(tuple(languages), *_rows(flow))
    state = state_of(week, zone, now)
    weeks = [week]
    while len(weeks) <= WEEKS:
        weeks.insert(0, weeks[0].previous())
    if state == "complete":
        edges = [one.start(zone) for one in weeks] + [week.end(zone)]
        figures = read_weeks(engine, flow.name, flow.consent, edges)
    else:
        figures = (Figures(),) * len(weeks)
    # Each week as its own summary shows it: what is hidden there is hidden in the series.
    *before, shown = (protect(one, rows) for one in figures)
    return summarise(week, zone.key, state, flow.name, shown, before)


def state_of(week: Week, zone: ZoneInfo, now: datetime) -> State:
    """Whether the week is over, running, or has not begun."""
    if now >= week.end(zone):
        return "complete"
    return "running" if now >= week.start(zone) else "future"


def _rows(flow: Flow) -> Iterator[tuple[str, ...]]:
    """Fields, reasons and municipalities, as the flow lists them; an empty list where the flow does not ask."""
    questions = {question.name: question for question in flow.questions()}
    yield _choices(questions.get(PRIORITIES[0]))
    yield tuple(choice.name for choice in flow.choices.get(REASON, ()))
    yield _choices(questions.get(MUNICIPALITY))


def _choices(question: Question | None) -> tuple[str, ...]:
    return tuple(choice.name for choice in question.choices) if question else ()
