"""The summary's words in one language: labels of codes, numbers, percents, findings. Shared by text and HTML."""

from collections.abc import Mapping, Sequence
from datetime import date

from babel import Locale, UnknownLocaleError

from dialogs.conversation import Argument, Date, Number, Say
from locales.catalogue import Catalogue
from reports.chance import Verdict
from reports.course import Course, Point
from reports.findings import findings
from reports.summary import Need, Place, Reason, Summary

REPORT = "report"


class Words:
    """One summary in one language."""

    def __init__(self, summary: Summary, catalogue: Catalogue, language: str) -> None:
        self.summary = summary
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

    def municipality(self, code: str) -> str:
        return self._label(Say(f"municipality-{code}")) if code else self.say("report-not-said")

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

    def number(self, count: int | None) -> str:
        """A count, or the dot of a hidden one."""
        return self.say("report-hidden") if count is None else self._label(Number(str(count)))

    def percent(self, share: float | None) -> str:
        if share is None:
            return self.say("report-hidden")
        return self.say("report-percent", percent=Number(str(round(share * 100))))

    def change(self, change: int | None) -> str:
        if change is None:
            return self.say("report-hidden")
        if change == 0:
            return self.say("report-change-none")
        return self.say(f"report-change-{'more' if change > 0 else 'fewer'}", count=Number(str(abs(change))))

    def range(self, course: Course) -> str:
        """The interval of this week's share: "20–31 %"."""
        if course.low is None or course.high is None:
            return self.say("report-hidden")
        low, high = (Number(str(round(share * 100))) for share in (course.low, course.high))
        return self.say("report-range-of", low=low, high=high)

    def verdict(self, verdict: Verdict) -> str:
        return self.say(f"report-verdict-{verdict}")

    def previous(self, row: Need | Reason) -> str:
        """The week before: "50 (17 %)"."""
        if row.previous is None or row.previous_share is None:
            return self.say("report-hidden")
        return self.say("report-with-share", count=Number(str(row.previous)), share=self.percent(row.previous_share))

    def before(self, course: Course) -> str:
        """The share in the weeks before together, and of how many: "17 % of 1,200"."""
        if course.before is None:
            return self.say("report-hidden")
        base = Number(str(course.before.base))
        return self.say("report-before-of", share=self.percent(course.before.share), base=base)

    def points(self, code: str, points: Sequence[Point]) -> str:
        """A need's line in words."""
        said = [
            self.say("report-line-hidden")
            if point.part is None
            else self.say("report-line-week", count=self.number(point.count), base=self.number(point.base))
            for point in points
        ]
        return self.say("report-line-words", need=self.field(code), points=self.say("report-separator").join(said))

    def named_there(self, place: Place, most: int = 3) -> str:
        """The needs named most in a municipality, as far as they may be shown: "Housing: 12, Work: 7"."""
        shown = sorted((need for need in place.needs if need.count is not None), key=lambda need: -(need.count or 0))
        said = [
            self.say("report-municipality-need", need=self.field(need.code), count=Number(str(need.count)))
            for need in shown[:most]
        ]
        return self.say("report-separator").join(said) or self.say("report-hidden")

    def heading(self) -> str:
        """Which week this is: number, year, first and last day."""
        week = self.summary.week
        return self.say(
            "report-week", number=str(week.number), year=str(week.year), first=_day(week.monday), last=_day(week.sunday)
        )

    def instead(self) -> str | None:
        """What to say when there is nothing to show: the week has not begun or is running, or too few answered."""
        if self.summary.state != "complete":
            return self.say(f"report-{self.summary.state}", next=_day(self.summary.week.next().monday))
        return self.say("report-empty") if self.summary.people is None else None

    def findings(self) -> list[str]:
        return [self.say(found.message, **found.arguments) for found in findings(self.summary)]

    def _label(self, argument: Argument) -> str:
        flow = self.summary.flow if isinstance(argument, Say) else REPORT
        return self.catalogue.label(flow, self.language, argument)


def _day(day: date) -> Date:
    return Date(day.isoformat())
