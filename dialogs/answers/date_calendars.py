"""Whose calendar a year can be of: by the language, the country of origin, and what was said of it."""

from dataclasses import dataclass, replace
from datetime import date

from dialogs.answers.calendars import gregorian, span, within
from dialogs.lexicon import Lexicon

SOLAR = range(1300, 1411)  # years of the Solar Hijri calendar that people speak of
LUNAR = range(1340, 1461)  # ... and of the lunar one
HIJRI = range(SOLAR.start, LUNAR.stop)
_BY_COUNTRY = {"AF": "persian", "IR": "persian", "SA": "islamic", "ET": "ethiopic", "ER": "gregory"}

Parts = tuple[int, int | None, int | None]  # year, month, day
Found = tuple[str, Parts]  # calendar and parts


@dataclass(frozen=True, slots=True)
class Context:
    """What decides between calendars. `era`: those that the person named; `country`: ISO 3166-1 alpha-2 of origin."""

    lexicon: Lexicon
    today: date
    country: str | None = None
    era: frozenset[str] = frozenset()

    @property
    def others(self) -> tuple[str, ...]:
        """The calendars besides ours that are likely here."""
        usual = _BY_COUNTRY.get(self.country or "", self.lexicon.calendar)
        return tuple(kind for kind in dict.fromkeys((usual, *sorted(self.era))) if kind != "gregory")

    def named(self, eras: set[str]) -> "Context":
        """The same with what the person said of the calendar."""
        return replace(self, era=frozenset(eras)) if eras else self


def calendars_of(parts: Parts, context: Context) -> list[Found]:
    """The calendars in which people may mean a date in figures, the likeliest first."""
    if context.era:
        return [(kind, parts) for kind in sorted(context.era)]
    if parts[0] in HIJRI:
        return [(kind, parts) for kind in _hijri(parts[0], context)]
    found: list[Found] = [("gregory", parts)]
    if "ethiopic" in context.others and begun("ethiopic", parts, context.today):
        found.insert(0 if context.country == "ET" else 1, ("ethiopic", parts))
    return found


def _hijri(year: int, context: Context) -> list[str]:
    """Solar, lunar or both. Who writes Persian means the solar year; else the country decides, or it is asked."""
    fitting = [kind for kind, years in (("persian", SOLAR), ("islamic", LUNAR)) if year in years]
    for kind in context.others:
        if kind in fitting:
            fitting.remove(kind)
            fitting.insert(0, kind)
    decided = context.country in _BY_COUNTRY or context.lexicon.calendar == "persian"
    return fitting[:1] if decided and fitting[0] in context.others else fitting


def begun(kind: str, parts: Parts, today: date) -> bool:
    """Whether a year or month of that calendar has come."""
    days = span(kind, parts[0], parts[1])
    return days is not None and days[0] <= today


def fitting(kind: str, month: int, day: int | None, year: int, context: Context) -> list[Found]:
    """A named month in a year: the year may be of another calendar than the month ("Mehr 2015")."""
    if kind == "gregory" or kind == "ethiopic":
        fits = year not in HIJRI and (kind == "gregory" or begun(kind, (year, month, None), context.today))
        return [(kind, (year, month, day))] if fits else []
    if year in (SOLAR if kind == "persian" else LUNAR):
        return [(kind, (year, month, day))]
    if year in HIJRI:
        return []
    own = (
        (year - 622, year - 621)
        if kind == "persian"
        else range((year - 622) * 33 // 32 - 1, (year - 622) * 33 // 32 + 3)
    )
    starts = [(one, gregorian(kind, one, month, 1)) for one in own]
    return [(kind, (one, month, day)) for one, first in starts if first and first.year == year]


def latest(month: int, day: int | None, context: Context, kind: str = "gregory") -> list[Found]:
    """The last two times that a month, or a day of it, has come: for a date without its year. Only ever asked."""
    this = within(kind, context.today)[0]
    found: list[Found] = []
    for year in range(this, this - 10, -1):  # 29 February does not come every year
        first = gregorian(kind, year, month, day or 1)
        if first and first <= context.today and len(found) < 2:
            found.append((kind, (year, month, day)))
    return found
