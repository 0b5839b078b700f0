"""What the staff bot says, as plain data without a messenger, and the words to say it in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from babel import Locale

from dialogs.conversation import Argument, Date, Say
from locales.arguments import without_isolates
from locales.catalogue import Catalogue
from locales.review import STAFF as REPORT

TEXTS = "staff"  # the catalogue's flow of these messages: staff.ftl, staff-bot.ftl
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")  # as buttons carry them


@dataclass(frozen=True, slots=True)
class Key:
    """A button. `data` is what it says: a command and its arguments, as one would type them."""

    label: str
    data: str


Keys = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that follows the text."""

    name: str
    content: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `instead`: of the message whose button was tapped, in its place. `what` is its line in the access
    log: a command and codes."""

    text: str
    what: str
    keys: Keys = ()
    document: Document | None = None
    instead: bool = False


class Voice:
    """The bot's sentences in one language."""

    def __init__(self, catalogue: Catalogue, flow: str, language: str) -> None:
        self.catalogue, self.flow, self.language = catalogue, flow, language

    def say(self, message: str, **arguments: Argument) -> str:
        """A message of staff-bot.ftl, named without its prefix."""
        return without_isolates(self.catalogue.text(TEXTS, self.language, f"staff-bot-{message}", arguments))

    def page(self, message: str, **arguments: Argument) -> str:
        """A message of staff.ftl, named without its prefix."""
        return without_isolates(self.catalogue.text(TEXTS, self.language, f"staff-{message}", arguments))

    def report(self, message: str, **arguments: Argument) -> str:
        """A message of report.ftl."""
        return without_isolates(self.catalogue.text(REPORT, self.language, message, arguments))

    def field(self, code: str) -> str:
        return self.catalogue.label(self.flow, self.language, Say(f"field-{code}"))

    def day(self, number: int) -> str:
        """The name of a day, 0 for Monday."""
        return self.day_names("wide")[number]

    def day_names(self, width: str) -> list[str]:
        names = self._locale.days["format"][width]
        return [str(names[number]) for number in range(len(DAYS))]

    def hour(self, hour: int) -> str:
        return self.say("hour", hour=str(hour))

    def date(self, day: date) -> Date:
        return Date(day.isoformat())

    def name_of(self, language: str) -> str:
        """A language as this one calls it."""
        return str(self._locale.languages.get(language, self.catalogue.languages[language].name))

    @property
    def _locale(self) -> Locale:
        return Locale.parse(self.catalogue.languages[self.language].babel)


def staff_languages(catalogue: Catalogue) -> tuple[str, ...]:
    """Those in which staff can be answered."""
    return tuple(code for code in catalogue.languages if catalogue.has(TEXTS, code, "staff-bot-help"))


def in_rows(keys: Sequence[Key], width: int) -> Keys:
    return tuple(tuple(keys[start : start + width]) for start in range(0, len(keys), width))
