"""The staff bot's answers: a colleague and what she said -> what she reads. Knows no messenger.

Every number comes from the protected Summary. What changes something is committed, and the access noted, before the
answer is returned. Everything here may wait for the database.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.codes import canonical
from bot.staff import asked
from bot.staff.answers import Answer, Document, Key, Voice, in_rows, staff_languages
from bot.staff.approving import Approving
from bot.staff.quoting import Quoting
from bot.staff.subscribing import Subscribing
from bot.staff.weeks import Weeks
from dialogs.flow import Flow
from locales.catalogue import Catalogue
from reports.render import brief, need
from reports.render.formats import FORMATS
from reports.render.pdf import PdfProblem
from reports.summary import Summary
from reports.week import Week, WeekProblem, latest
from storage.deliveries import Deliveries
from storage.figures import PRIORITIES
from storage.staff import Colleague, Staff

PAGE = "html"  # the form of a document where none is asked for
FILES = tuple(form for form in FORMATS if form != "text")  # the message is text already
COMMANDS = ("week", "needs", "trend", "quotes", "subscribe", "stop", "language", "help")  # as the menu shows them

log = structlog.get_logger(__name__)


class Office:
    """What colleagues may ask."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        flow: Flow,
        staff: Staff,
        deliveries: Deliveries,
        read_week: Callable[[Week, str], Summary],
        quoting: Quoting,
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self.catalogue, self.staff, self.deliveries, self.clock, self.zone = catalogue, staff, deliveries, clock, zone
        self.languages = staff_languages(catalogue)
        self._flow = flow
        self._weeks = Weeks(read_week)
        self._voices = {code: Voice(catalogue, flow.name, code) for code in self.languages}
        first = next((each for each in flow.questions() if each.name == PRIORITIES[0]), None)
        self._fields = tuple(choice.name for choice in first.choices) if first else ()
        self._subscribing = Subscribing(deliveries, self._voices, clock, zone)
        approving = Approving(quoting, self._voices)
        self._commands: dict[str, Callable[[Colleague, str], Answer]] = {
            "start": lambda who, rest: self._help(who, "help"),
            "help": lambda who, rest: self._help(who, "help"),
            "week": self._week,
            "needs": self._needs,
            "trend": self._trend,
            "language": self._language,
            "subscribe": self._subscribing.subscribe,
            "stop": self._subscribing.stop,
            "quotes": approving.quotes,
            "quote": approving.quote,
        }

    def voice(self, language: str) -> Voice:
        """The bot's sentences in a language; in the first that there is where staff cannot be answered in it."""
        return self._voices.get(language) or self._voices[self.languages[0]]

    # ------------------------------------------------------------ what is asked

    def answer(self, who: Colleague, text: str) -> Answer:
        """What a colleague typed."""
        who = self._readable(who)
        said = asked.command(text)
        if said is not None and said[0] in self._commands and said[0] != "quote":
            return self._noted(who, self._commands[said[0]](who, said[1]))
        code = canonical(text)
        if code is not None and self.staff.join(code, who.chat, who.language, self.clock()) is not None:
            return self.welcome(who)  # her own code once more: the first answer may have been lost
        return self._noted(who, self._help(who, "unknown", self.voice(who.language).say("unknown")))

    def tap(self, who: Colleague, data: str) -> Answer | None:
        """What a button said; None for one that is none of ours."""
        who = self._readable(who)
        name, _, rest = data.partition(" ")
        if name not in ("needs", "trend", "subscribe", "stop", "language", "quotes", "quote"):
            return None
        return self._noted(who, self._commands[name](who, rest))

    def welcome(self, who: Colleague) -> Answer:
        """Said to one who has just joined."""
        who = self._readable(who)
        return self._help(who, "join", self.voice(who.language).say("welcome", name=who.name))

    def summary(self, week: Week, language: str, what: str, audience: str, form: str = PAGE) -> Answer:
        """A week as a message, with the whole document, in a form of FORMATS, where there is something to show."""
        summary = self._weeks(week, audience)
        text = brief.render(summary, self.catalogue, language)
        document = None
        if summary.state == "complete" and not summary.empty:
            document = self._document(summary, language, form)
        return Answer(text, what, document=document)

    def _document(self, summary: Summary, language: str, form: str) -> Document:
        voice, made = self.voice(language), FORMATS[form]
        caption = voice.say("document") if form == PAGE else voice.say("document-form", form=form.upper())
        try:
            content = made.render(summary, self.catalogue, language)
        except PdfProblem as problem:
            log.error("no PDF can be made: see needs doctor", why=problem.arguments["detail"])
            made, caption = FORMATS[PAGE], voice.say("document-no-pdf")
            content = made.render(summary, self.catalogue, language)
        return Document(made.file_name(summary), content, caption)

    # ------------------------------------------------------------ commands

    def _week(self, who: Colleague, rest: str) -> Answer:
        last = latest(self.clock(), self.zone)
        form, rest = asked.form(rest, FILES)
        try:
            week = asked.week(rest, last) if rest else last
        except WeekProblem as problem:
            return Answer(self.voice(who.language).report(problem.code, **problem.arguments), "week ?")
        what = f"week {week} {form}" if form else f"week {week}"
        return self.summary(week, who.language, what, who.audience, form or PAGE)

    def _needs(self, who: Colleague, rest: str) -> Answer:
        field = self._field(who, rest, "needs")
        if isinstance(field, Answer):
            return field
        summary = self._weeks(latest(self.clock(), self.zone), who.audience)
        text = need.render(summary, field, self.catalogue, who.language)
        more = Key(self.voice(who.language).say("over-weeks"), f"trend {field}")
        return Answer(text, f"needs {field} {summary.week}", ((more,),))

    def _trend(self, who: Colleague, rest: str) -> Answer:
        field = self._field(who, rest, "trend")
        if isinstance(field, Answer):
            return field
        summary = self._weeks(latest(self.clock(), self.zone), who.audience)
        return Answer(need.trend(summary, field, self.catalogue, who.language), f"trend {field} {summary.week}")

    def _language(self, who: Colleague, rest: str) -> Answer:
        voices = list(self._voices.values())
        chosen = asked.language(rest, voices)
        if chosen is None:
            keys = [Key(self.catalogue.languages[code].name, f"language {code}") for code in self.languages]
            return Answer(self.voice(who.language).say("which-reply-language"), "language", in_rows(keys, 2))
        self.staff.speak(who.id, chosen)
        voice, ordered = self.voice(chosen), self.deliveries.of(who.id)
        own = voice.name_of(chosen)
        text = voice.say("speaks", language=own)
        if ordered is not None and ordered.language != chosen:
            text = voice.say("speaks-but", language=own, other=voice.name_of(ordered.language))
        return Answer(text, f"language {chosen}", instead=True)

    def _help(self, who: Colleague, what: str, before: str = "") -> Answer:
        return Answer(f"{before}\n\n{self.voice(who.language).say('help')}".strip(), what)

    # ------------------------------------------------------------ what they share

    def _field(self, who: Colleague, text: str, command: str) -> str | Answer:
        """The need that is meant; or the question which, with a button for each that may be."""
        voice = self.voice(who.language)
        others = [each for each in self._voices.values() if each is not voice]
        meant = asked.fields(text, self._fields, [voice, *others]) if text else ()
        if len(meant) == 1:
            return meant[0]
        question = "which-of-these" if text else "which-need" if command == "needs" else "which-trend"
        return Answer(voice.say(question), command, in_rows(self._buttons(voice, meant, command), 2))

    def _buttons(self, voice: Voice, fields: Sequence[str], command: str) -> list[Key]:
        return [Key(voice.field(code), f"{command} {code}") for code in fields or self._fields]

    def _readable(self, who: Colleague) -> Colleague:
        """In a language that there is: one may have been taken out since she chose it."""
        return replace(who, language=self.voice(who.language).language)

    def _noted(self, who: Colleague, answer: Answer) -> Answer:
        self.staff.note(who.id, answer.what, self.clock())
        return answer
