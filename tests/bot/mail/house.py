"""What sends the mail, as `needs run` builds it, with a clock that a test moves; the test is its schedule."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.app import FIRST_FLOW, mailer_of, records
from bot.flows import our_flows, read_flows
from bot.mail.job import MailJob
from bot.settings import read_settings
from bot.weekly import weekly_of
from dialogs.flow import Flow
from dialogs.reading import Diagnostic
from locales.catalogue import Catalogue
from reports.weekly import audiences_of
from storage.mailings import Mailings, Result
from tests.bot.mail.server import MailServer

BEFORE = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a week before
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # Monday of 2026-W48, half past ten in Berlin
FIVE = tuple(f"{name}@town.example.org" for name in ("anna", "ben", "clara", "dilan", "eva"))


@cache
def texts() -> tuple[Catalogue, Flow]:
    """The same for every house."""
    return Catalogue.load(), read_flows(our_flows())[0][FIRST_FLOW]


def told(wrong: Sequence[Diagnostic]) -> list[tuple[int, str]]:
    """Line and code of each; each has its sentence and its mend."""
    catalogue, _ = texts()
    for one in wrong:
        assert catalogue.text("diagnostics", "en", one.code, one.arguments)
        assert catalogue.text("diagnostics", "en", f"{one.code}.mend", one.arguments)
    return [(one.line, one.code) for one in wrong]


def audiences(*recipients: str, formats: str = "[]", language: str = "de", hour: int = 8) -> str:
    """A file with one audience."""
    listed = "".join(f"      - {each}\n" for each in recipients)
    head = f"audiences:\n  - audience: all\n    day: monday\n    hour: {hour}\n    language: {language}\n"
    return f"{head}    formats: {formats}\n    recipients:\n{listed}"


class MailHouse:
    """Use as a context manager. Recipients are listed for a week already, so that what is due now is due to them."""

    def __init__(self, folder: Path, server: MailServer, ca: Path | None = None) -> None:
        self.folder, self.server, self.now = folder, server, BEFORE
        self.settings = read_settings(
            None,
            data=folder / "data",
            audiences=folder / "audiences.yaml",
            smtp_url=server.address,
            smtp_from="Needs <needs@kreis.example.org>",
            smtp_ca=ca,
        )

    def __enter__(self) -> Self:
        self._database = records(self.settings)
        database, vault = self._database.__enter__()
        self.mailings, (catalogue, flow) = Mailings(database, vault), texts()
        weekly = weekly_of(self.settings, database, vault, flow, catalogue, lambda: self.now)
        mailer = mailer_of(self.settings, self.mailings, catalogue, weekly.summary, lambda: self.now)
        assert mailer is not None
        self.job = MailJob(mailer, self.settings, ("en", "de"), audiences_of(flow))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.__exit__(kind, error, trace)

    def lists(self, *recipients: str, formats: str = "[]", language: str = "de") -> None:
        """Has listed them for a week, and it is the present."""
        self.file = audiences(*recipients, formats=formats, language=language)
        self.mailings.listed([("all", each) for each in recipients], BEFORE)
        self.now = NOW

    @property
    def file(self) -> str:
        return (self.folder / "audiences.yaml").read_text(encoding="utf-8")

    @file.setter
    def file(self, text: str) -> None:
        (self.folder / "audiences.yaml").write_text(text, encoding="utf-8")

    def minute(self) -> None:
        """What the schedule does every minute."""
        self.job(self.now)

    def results(self) -> dict[str, Result]:
        """Address -> what became of the newest week."""
        newest: dict[str, Result] = {}
        for each in self.mailings.results():
            newest.setdefault(each.mark, each)
        return {to: newest[mark] for to in FIVE if (mark := self.mailings.mark(("all", to))) in newest}

    def states(self) -> dict[str, str]:
        return {to: each.state for to, each in self.results().items()}
