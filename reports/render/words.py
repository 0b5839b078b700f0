"""The summary's words in one language: labels of codes, numbers, percents, findings. Shared by text and HTML."""

from collections.abc import Mapping, Sequence
from datetime import date

from babel import Locale, UnknownLocaleError

from dialogs.conversation import END, Argument, Date, Number, Say
from locales.catalogue import Catalogue
from reports.chance import Verdict
from reports.course import Point
from reports.findings import findings
from reports.others import THE_OTHERS
from reports.render.kinds import (
    Cell,
    Change,
    Count,
    Counted,
    Judged,
    Line,
    Name,
    Named,
    Note,
    Range,
    Share,
    ShareOf,
)
from reports.summary import EVERYONE, Summary

REPORT = "report"


class Labels:
    """Codes and sentences in one language. `flow` is the one whose choices are named."""

    def __init__(self, flow: str, catalogue: Catalogue, language: str) -> None:
        self.flow = flow
        self.catalogue = catalogue
        self.language = language

    def say(self, message: str, **arguments: Argument) -> str:
        """A message of report.ftl. A Say among the arguments is a label of the summary's flow."""
        given: Mapping[str, Argument] = {
            name: self._label(value) if isinstance(value, Say) else value for name, value in arguments.items()
        }
        return self.catalogue.text(REPORT, self.language, message, given)

    def field(self, code: str) -> str:
        return self._label(Say(f"field-{code}"))

    def reason(self, code: str) -> str:
        return self._label(Say(f"reason-{code}"))

    def language_name(self, code: str) -> str:
        """A language as the reader calls it; by its own name where CLDR does not know it."""
        row = self.catalogue.languages.get(code)
        own = row.name if row else code
        try:
            reader = Locale.parse(self.catalogue.languages[self.language].babel)
        except UnknownLocaleError:
            return own
        name = str(reader.languages.get(code, own))
        return name[:1].upper() + name[1:]

    def _label(self, argument: Argument) -> str:
        flow = self.flow if isinstance(argument, Say) else REPORT
        return self.catalogue.label(flow, self.language, argument)


class Words(Labels):
    """One summary in one language."""

    def __init__(self, summary: Summary, catalogue: Catalogue, language: str) -> None:
        super().__init__(summary.flow, catalogue, language)
        self.summary = summary

    def number(self, count: int | None) -> str:
        """A count, or the dot of a hidden one."""
        return self.say("report-hidden") if count is None else self._label(Number(str(count)))

    def percent(self, share: float | None) -> str:
        if share is None:
            return self.say("report-hidden")
        return self.say("report-percent", percent=_percent(share))

    def change(self, change: int | None) -> str:
        if change is None:
            return self.say("report-hidden")
        if change == 0:
            return self.say("report-change-none")
        return self.say(f"report-change-{'more' if change > 0 else 'fewer'}", count=Number(str(abs(change))))

    def range(self, low: float | None, high: float | None) -> str:
        """The interval of a share: "20–31 %"."""
        if low is None or high is None:
            return self.say("report-hidden")
        return self.say("report-range-of", low=_percent(low), high=_percent(high))

    def verdict(self, verdict: Verdict) -> str:
        return self.say(f"report-verdict-{verdict}")

    def counted(self, count: int | None, share: float | None) -> str:
        """People and their share: "50 (17 %)"."""
        if count is None or share is None:
            return self.say("report-hidden")
        return self.say("report-with-share", count=Number(str(count)), share=self.percent(share))

    def share_of(self, share: float | None, base: int | None) -> str:
        """A share and what it is of: "17 % of 1,200"."""
        if share is None or base is None:
            return self.say("report-hidden")
        return self.say("report-before-of", share=self.percent(share), base=Number(str(base)))

    def points(self, name: str, points: Sequence[Point]) -> str:
        """A line in words."""
        said = [
            self.say("report-line-hidden")
            if point.part is None
            else self.say("report-line-week", count=self.number(point.count), base=self.number(point.base))
            for point in points
        ]
        return self.say("report-line-words", need=name, points=self.say("report-separator").join(said))

    def name(self, name: Name) -> str:
        """What a row of a table is about."""
        match name.what:
            case _ if name.code == THE_OTHERS:
                return self.say("report-others")
            case "language":
                return self.language_name(name.code)
            case "message":
                return self.say(name.code)
            case "short":
                return self.say(f"report-offer-{name.code}")
            case "question":
                return self.question(name.code)
            case what if not name.code:
                return self.say("report-not-said")
            case what:
                return self._label(Say(f"{what}-{name.code}"))

    def question(self, code: str) -> str:
        """What the flow calls a question, for any of the needs that it is asked about."""
        if code == END:
            return self.say("report-read-back")
        return self._label(Say(f"{code}.short", {"item": self.say("report-each-need")}))

    def named(self, rows: Sequence[tuple[Name, int]]) -> str:
        """Names with their numbers: "Housing: 12, Work: 7"."""
        said = [
            self.say("report-municipality-need", need=self.name(name), count=Number(str(count))) for name, count in rows
        ]
        return self.say("report-separator").join(said) or self.say("report-hidden")

    def cell(self, cell: Cell) -> str:
        """A cell of a table in words; the dot where its number is hidden."""
        match cell:
            case Name():
                return self.name(cell)
            case Count(count):
                return self.number(count)
            case Share(share):
                return self.percent(share)
            case Range(low, high):
                return self.range(low, high)
            case Counted(count, share):
                return self.counted(count, share)
            case ShareOf(share, base):
                return self.share_of(share, base)
            case Change(change):
                return self.change(change)
            case Judged(verdict):
                return self.verdict(verdict)
            case Line(name, points):
                return self.points(self.name(name), points)
            case Named():
                return self.named(cell.shown())

    def note(self, note: Note) -> str:
        return self.say(note.message, **note.arguments)

    def heading(self) -> str:
        """Which week this is: number, year, first and last day."""
        week = self.summary.week
        said = self.say("report-week", number=str(week.number), year=str(week.year), **self.days())
        if self.summary.audience == EVERYONE:
            return said
        return self.say("report-week-of", week=said, municipality=Say(f"municipality-{self.summary.audience}"))

    def days(self) -> dict[str, Argument]:
        """The first and the last day of the week."""
        return {"first": _day(self.summary.week.monday), "last": _day(self.summary.week.sunday)}

    def instead(self) -> str | None:
        """What to say when there is nothing to show: the week has not begun or is running, or too few answered."""
        if self.summary.state != "complete":
            return self.say(f"report-{self.summary.state}", next=_day(self.summary.week.next().monday))
        return self.say("report-empty") if self.summary.people is None else None

    def findings(self) -> list[str]:
        return [self.say(found.message, **found.arguments) for found in findings(self.summary)]


def _percent(share: float) -> Number:
    return Number(str(round(share * 100)))


def _day(day: date) -> Date:
    return Date(day.isoformat())
