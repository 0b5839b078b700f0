"""The weekly summaries of one database: what a page, a mail, a bot or a command asks for."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.reference import References
from bot.settings import Settings
from bot.staff.quoting import quotes_of
from dialogs.flow import Flow
from locales.catalogue import Catalogue
from reports.disclosure import Protected
from reports.reference import compared, groups
from reports.render.html import fragment
from reports.summary import EVERYONE, Summary
from reports.week import Week, parse
from reports.weekly import earliest, published_of, rows_of, weekly
from storage.figures import Engine
from storage.quotes import Quotes
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Weekly:
    """Everything here may wait for the database."""

    database: Engine
    flow: Flow
    catalogue: Catalogue
    zone: ZoneInfo
    clock: Clock
    quotes: Quotes
    references: References

    def summary(self, week: Week, audience: str = EVERYONE) -> Summary:
        """The protected summary of a week, for an audience."""
        languages, reader = self.catalogue.languages, self.quotes.target
        given = (self.database, week, self.zone, self.flow, languages, self.clock(), reader, self.quotes, audience)
        summary = weekly(*given)
        if summary.empty or audience != EVERYONE:
            return summary
        return replace(summary, missing=compared(summary, self.references()))

    def published(self, week: Week) -> Protected | None:
        """What is shown of a week that is over."""
        languages, reader = self.catalogue.languages, self.quotes.target
        return published_of(self.database, week, self.zone, self.flow, languages, self.clock(), reader)

    def first(self) -> Week | None:
        """The oldest week that there is anything of."""
        return earliest(self.database, self.flow.name, self.zone)

    def as_html(self, week: str, language: str, audience: str = EVERYONE) -> str:
        """The summary of a week ("2026-W47") as a part of the staff page."""
        return fragment(self.summary(parse(week), audience), self.catalogue, language)


def weekly_of(
    settings: Settings, database: Engine, vault: Vault, flow: Flow, catalogue: Catalogue, clock: Clock
) -> Weekly:
    """As the settings say."""
    quotes = quotes_of(settings, database, vault, flow)
    references = References(settings.reference, groups(rows_of(flow, catalogue.languages)))
    return Weekly(database, flow, catalogue, ZoneInfo(settings.timezone), clock, quotes, references)
