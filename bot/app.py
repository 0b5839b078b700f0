"""The one place that builds and connects: settings in, a working house out. Nothing happens when this is imported."""

import gc
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from fastapi import FastAPI

from bot import retention
from bot.channels import telegram
from bot.channels.web.app import create_app
from bot.clock import Clock, now
from bot.desk import FrontDesk
from bot.duty import Roster
from bot.flows import consent_texts
from bot.health import health_router
from bot.mail.job import MailJob
from bot.mail.mailer import Mailer
from bot.metrics import Metrics, gauges_of
from bot.published import languages_of, serving_flows
from bot.reminders import Reminders
from bot.schedule import Schedule
from bot.settings import Settings, facts, secret
from bot.staff.answers import staff_languages
from bot.staff.office import Office
from bot.staff.quoting import Quoting
from bot.staff.web.page import staff_router
from bot.staff.weeks import Weeks
from bot.translating import EVERY, Translating
from bot.turn import decider
from bot.weekly import weekly_of
from locales.catalogue import Catalogue
from locales.pseudo import CODES as PSEUDO
from locales.pseudo import with_pseudo
from reports.render.html import stylesheet
from reports.summary import Summary
from reports.week import Week
from reports.weekly import audiences_of
from storage import consents
from storage.carrying import Carriage
from storage.database import reachable, reading
from storage.deliveries import Deliveries
from storage.duty import Duty
from storage.figures import Engine
from storage.keys import open_with_key
from storage.lanes import Lane, side_by_side
from storage.mailings import Mailings
from storage.outbox import Outbox
from storage.retention import retain
from storage.staff import Staff
from storage.vault import Vault

if TYPE_CHECKING:
    from bot.channels.telegram.channel import Telegram
    from bot.staff.telegram.bot import StaffBot

FIRST_FLOW = "needs"
SWITCH = 0.0005  # seconds; a lane that is back from the disk would else wait ten times as long for the interpreter
CARRIED = 10  # minutes between looks for people whom a publication that was broken off left in an earlier version


@contextmanager
def records(settings: Settings, to: Path | None = None) -> Iterator[tuple[Engine, Vault]]:
    """The database and its vault alone: no flow or text stands in the way. `to`: where a rotation writes its key."""
    database, vault = open_with_key(settings.database, settings.data, settings.given_key, to)
    try:
        yield database, vault
    finally:
        database.dispose()


class App:
    """Everything that runs. A context manager: leaving it ends the schedule, drains the lane, closes the database."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        """Raises StartProblem, LocaleProblem, DatabaseProblem or Problem; then nothing is left open."""
        self.settings = settings
        self.clock = clock
        self.zone = ZoneInfo(settings.timezone)
        self.invented = TemporaryDirectory() if settings.pseudo else None  # lives as long as the catalogue
        folder = with_pseudo(Catalogue.load().folder, Path(self.invented.name)) if self.invented else None
        self.catalogue = Catalogue.load(folder, facts(settings))
        self.database, self.vault = open_with_key(settings.database, settings.data, settings.given_key)
        try:
            self.serving = serving_flows(self.database, clock())
            self.flows = self.serving.flows
            self.offered, self.lexicons = languages_of(self.catalogue, self.serving, PSEUDO if settings.pseudo else ())
            first = self.catalogue.source if self.catalogue.source in self.offered else self.offered[0]
            self.decide = decider(self.flows, self.lexicons, FIRST_FLOW, first, self.zone)
            self.carriage = Carriage(self.flows, self.lexicons, self.vault, self.zone)
            texts = consent_texts(self.catalogue, self.flows.values(), self.offered)
            self.agreed = consents.register(self.database, texts, clock())
            self.lane = Lane(
                *(self.database, self.vault, self.decide),
                push=retention.PUSHED,
                consents=self.agreed,
                carriage=self.carriage,
                side_by_side=side_by_side(self.database),
            )
        except BaseException:
            self.database.dispose()
            raise
        gauges = gauges_of(self.database, self.vault, lambda: self.roster.on_duty, lambda: self.lane.waiting)
        self.metrics = Metrics(gauges, partial(self.catalogue.text, "cli", self.catalogue.source))
        self.desk = FrontDesk(
            catalogue=self.catalogue,
            flows=self.flows,
            flow=FIRST_FLOW,
            offered=self.offered,
            clock=clock,
            database=self.database,
            vault=self.vault,
            lane=self.lane,
            took=self.metrics.took,
            zone=self.zone,
        )
        self.staff = Staff(self.database, self.vault)
        self.weekly = weekly_of(settings, self.database, self.vault, self.flows[FIRST_FLOW], self.catalogue, clock)
        self.quoting = Quoting(self.weekly.quotes, self.weekly.published, self.catalogue.folder, clock, self.zone)
        self.newcomers = self._newcomers()
        self.colleagues = self._colleagues()
        bots = [bot for bot in (self.newcomers, self.colleagues) if bot is not None]
        self.roster = Roster(Duty(self.database), bots, self._news)
        self.schedule = Schedule(clock, settings.timezone, lambda: self.roster.on_duty)
        self.schedule.nightly("forget", self.forget)
        self.schedule.every_minutes("carry", CARRIED, lambda at: self.carriage.carry_everyone(self.database))
        self.translating = Translating(settings, self.database, self.vault, clock)
        self.schedule.every_minutes("translate", EVERY, self.translating.job)
        sends = self.newcomers is not None
        self.reminders = Reminders(self.database, self.vault, self.lane, self.zone, clock, sends)
        self.schedule.every_minutes("remind", Reminders.EVERY, self.reminders)
        if self.colleagues is not None:
            bot = self.colleagues
            self.schedule.every_minute("summaries", lambda at: bot.wake())
        self.mailings = Mailings(self.database, self.vault)
        self.mail = self._mail()
        if self.mail is not None:
            self.schedule.every_minute("mail", self.mail, at_once=True)

    @property
    def staff_key(self) -> str:
        """The secret part of the staff page's address: the same after every start, another with another key."""
        return self.vault.derive("staff").hex()[:32]

    @property
    def staff_path(self) -> str:
        """Where the staff page is, with its key."""
        return f"staff?key={self.staff_key}"

    def web(self) -> FastAPI:
        """The chat's pages and the staff's."""
        chat = create_app(self.desk)
        chat.include_router(health_router(lambda: self.lane.going and reachable(self.database)))
        chat.include_router(
            staff_router(
                catalogue=self.catalogue,
                key=self.staff_key,
                render_week=self.weekly.as_html,
                read_week=Weeks(self.weekly.summary),
                first_week=self.weekly.first,
                style=stylesheet(),
                quoting=self.quoting,
                flow=FIRST_FLOW,
                clock=self.clock,
                zone=self.zone,
                audiences=audiences_of(self.flows[FIRST_FLOW]),
                language=self.settings.staff_language,
            )
        )
        bringing = self.newcomers.router() if self.newcomers else None
        if bringing is not None:
            chat.include_router(bringing)
        return chat

    @asynccontextmanager
    async def messengers(self) -> AsyncIterator[None]:
        """The bots, as long as it is entered."""
        try:
            async with self.roster.kept():
                yield
        finally:
            if self.newcomers is not None:
                await self.newcomers.close()

    def _news(self) -> None:
        if self.newcomers is not None:
            self.newcomers.wake()

    def _newcomers(self) -> "Telegram | None":
        token = secret(self.settings.telegram_token)
        if token is None:
            return None
        from bot.channels.telegram.channel import Telegram  # takes seconds to load: not where there is no bot

        return Telegram(
            token=token,
            api=self.settings.telegram_api,
            desk=self.desk,
            outbox=Outbox(self.database, self.vault, telegram.CHANNEL),
            web=self.settings.public_url,
            webhook=self.settings.webhook,
        )

    def _colleagues(self) -> "StaffBot | None":
        token = secret(self.settings.staff_telegram_token)
        if token is None:
            return None
        from bot.staff.telegram.bot import StaffBot  # as above

        office = Office(
            catalogue=self.catalogue,
            flow=self.flows[FIRST_FLOW],
            staff=self.staff,
            deliveries=Deliveries(self.database, self.vault),
            read_week=self.weekly.summary,
            quoting=self.quoting,
            clock=self.clock,
            zone=self.zone,
        )
        api, language = self.settings.telegram_api, self.settings.staff_language
        return StaffBot(token=token, api=api, office=office, language=language)

    def _mail(self) -> MailJob | None:
        mailer = mailer_of(self.settings, self.mailings, self.catalogue, self.weekly.summary, self.clock)
        languages, codes = staff_languages(self.catalogue), audiences_of(self.flows[FIRST_FLOW])
        return None if mailer is None else MailJob(mailer, self.settings, languages, codes)

    def forget(self, at: datetime) -> None:
        """What is kept no longer, of people and of staff."""
        before = retention.before(self.settings, at)
        retain(self.database, self.vault, before, retention.PUSHED)
        self.staff.forget(before.people)
        self.mailings.forget(before.people)

    def superseded(self) -> bool:
        """Whether another version of a flow was published since the start: this house takes nothing any more."""
        with reading(self.database) as connection:
            return not self.carriage.is_served(connection)

    def close(self) -> None:
        """Waits for what has begun, but for a translation. Safe to call twice."""
        self.translating.close()
        if self.mail is not None:
            self.mail.stop()
        self.schedule.stop()
        self.lane.close()
        self.database.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def build(settings: Settings, clock: Clock = now) -> App:
    """The house, ready to take messages."""
    sys.setswitchinterval(SWITCH)
    gc.unfreeze()  # of a house before this one
    gc.disable()  # nearly all that is made here stays: looking through it again and again finds nothing
    try:
        app = App(settings, clock)
    finally:
        gc.enable()
    gc.collect()
    gc.freeze()  # flows, texts and words live as long as the house: the collector need not walk through them again
    return app


def mailer_of(
    settings: Settings,
    mailings: Mailings,
    catalogue: Catalogue,
    read_week: Callable[[Week, str], Summary],
    clock: Clock,
) -> Mailer | None:
    """What sends the weekly summary by e-mail; None where no mail server is set."""
    if settings.mail is None:
        return None
    server, sender = settings.mail
    return Mailer(
        server=server,
        sender=sender,
        mailings=mailings,
        catalogue=catalogue,
        read_week=read_week,
        clock=clock,
        home=ZoneInfo(settings.timezone),
    )
