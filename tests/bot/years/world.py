"""Ten years of Mondays: who gets the summary when, and what goes wrong meanwhile."""

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.app import mailer_of, records
from bot.codes import fresh
from bot.mail.audiences import Audience, load_audiences
from bot.mail.mailer import Mailer
from bot.settings import read_settings
from bot.staff.due import moment
from bot.weekly import weekly_of
from reports.week import BERLIN, Week, parse
from reports.weekly import audiences_of
from storage.database import reading
from storage.deliveries import Deliveries
from storage.mailings import Mailings
from storage.staff import Staff
from storage.staff_tables import Delivery
from storage.tables import table
from tests.bot.mail.house import texts
from tests.bot.mail.server import MailServer
from tests.bot.staff.house import TOKEN
from tests.bot.years.process import Forks, Running
from tests.telegram.people import FakePerson
from tests.telegram.server import FakeTelegram

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
KABUL = ZoneInfo("Asia/Kabul")
LISTED = """audiences:
  - {audience: all, day: monday, hour: 8, language: de, recipients: [anna@town.example.org, ben@town.example.org]}
  - {audience: bernau, day: sunday, hour: 2, language: en, recipients: [clara@town.example.org]}
  - {audience: all, day: monday, hour: 0, zone: Asia/Kabul, language: en, recipients: [dilan@town.example.org]}
"""
ORDERED = ((0, 8, "de"), (6, 2, "en"))  # the staff bot's subscriptions
TROUBLES = ("hold", "kill", "restart", "later", "break")
NUMBERED = re.compile(r"(?:Woche (?P<de>\d+) des Jahres|Week (?P<en>\d+) of) (?P<year>\d{4})")
NAME = re.compile(r"<needs\.(\d{4}-W\d\d)\.")


class Years:
    """`four` processes, or one; `trouble` is how often something goes wrong where it may. Enter `lived`; then `week`
    after `week`, then `settle`."""

    def __init__(
        self, folder: Path, fake: FakeTelegram, server: MailServer, database: str, *, four: bool, trouble: float
    ) -> None:
        self.server, self.chance, self.happened = server, random.Random(6), Counter[str]()
        (folder / "audiences.yaml").write_text(LISTED)
        self.told: dict[str, Any] = {
            "data": str(folder / "data"),
            "database_url": database,
            "key": "6b" * 32,
            "audiences": str(folder / "audiences.yaml"),
            "smtp_url": server.address,
            "smtp_from": "needs@kreis.example.org",
            "telegram_api": fake.url,
            "staff_telegram_token": TOKEN,
            "staff_language": "de",
        }
        self.settings = read_settings(None, **self.told)
        self.bot = fake.bot(TOKEN, "needs_staff_bot")
        self.colleagues: dict[int, FakePerson] = {}
        self._number, self._trouble = 4 if four else 1, trouble
        self._kinds: list[str] = []

    @contextmanager
    def lived(self) -> Iterator["Years"]:
        """Processes run as long as it is entered."""
        with records(self.settings) as (database, vault):
            self._database = database
            self.mailings, self.deliveries = Mailings(database, vault), Deliveries(database, vault)
            self._invite(Staff(database, vault))
            self.mailings.listed([(each.code, to) for each in self.audiences for to in each.recipients], LONG_AGO)
            catalogue, flow = texts()
            weekly = weekly_of(self.settings, database, vault, flow, catalogue, lambda: self.now)
            mailer = mailer_of(self.settings, self.mailings, catalogue, weekly.summary, lambda: self.now)
            assert mailer is not None
            self.mailer: Mailer = mailer
            with Forks(self.settings.audiences.parent, self.told) as forks:
                self.processes = [Running(forks) for _ in range(self._number)]
                yield self
                for each in self.processes:
                    each.end()

    @property
    def audiences(self) -> tuple[Audience, ...]:
        found, wrong = load_audiences(self.settings.audiences, "Europe/Berlin", ("en", "de"), audiences_of(texts()[1]))
        assert not wrong
        return found

    def _invite(self, staff: Staff) -> None:
        for day, hour, language in ORDERED:
            person, code = self.bot.person(language), fresh()
            person.known = True
            staff.invite(code, f"Colleague {day}", "all", LONG_AGO + DAY)
            who = staff.join(code, str(person.id), language, LONG_AGO)
            assert who is not None
            self.deliveries.subscribe(who.id, day, hour, language, LONG_AGO)
            self.colleagues[who.id] = person

    # ------------------------------------------------------------ time passes

    def week(self, week: Week) -> None:
        """The days after a week, from Monday night to the next Sunday afternoon, in which it is told of."""
        times = [(each.day, each.hour, each.zone) for each in self.audiences]
        times += [(day, hour, BERLIN) for day, hour, _ in ORDERED]
        moments = {max(moment(week, *each), week.end(BERLIN)) for each in times}
        away = self.chance.random() < 0.15  # nothing runs from Monday to Thursday
        back = week.end(BERLIN) + timedelta(days=3)
        for each in sorted(moments):
            for at in (each - MINUTE, each, each + 6 * MINUTE):
                if not (away and at < back):
                    self.minute(at, trouble=at >= each)
        if away:
            self.happened["three days of downtime"] += 1
            self.minute(back, trouble=True)
        sunday = moment(week, 6, 12, BERLIN)
        for minutes in (0, 6, 12):  # nothing goes wrong: whatever waits is made up for
            self.minute(sunday + minutes * MINUTE)
        kind = self.chance.choice(("", "", "a day forth", "a day back"))
        if kind:  # of some of them: a clock that is set, and set right again
            some = self.chance.sample(self.processes, self.chance.randint(1, len(self.processes)))
            self.happened[kind] += 1
            self.minute(sunday + 20 * MINUTE + (DAY if kind == "a day forth" else -DAY), trouble=True, only=some)
            self.minute(sunday + 21 * MINUTE)

    def minute(self, at: datetime, trouble: bool = False, only: list[Running] | None = None) -> None:
        """One minute of all processes at once, and perhaps what disturbs it."""
        self.now, every = at, only or self.processes
        kind = self._kind() if trouble and self.chance.random() < self._trouble else ""
        if kind == "restart":
            self.chance.choice(every).restart()
        elif kind == "later":
            self.server.later[self.chance.choice(("anna@town.example.org", "clara@town.example.org"))] += 1
        elif kind == "break":
            self.server.hangs_up = self.chance.random() < 0.5
            self.bot.trouble.drop_after = 0 if self.server.hangs_up else 1
        elif kind == "hold":
            self.server.holds.set()
        before = len(self.server.taken)
        for each in every:
            each.minute(at)
        if kind == "hold":  # until it has a mail, whose taking nobody was told of; or nobody sends any
            _until(lambda: len(self.server.taken) > before or all(each.done() for each in every))
        elif kind == "kill":
            every[0].done(self.chance.uniform(0, 0.15))
        if kind in ("hold", "kill"):
            for each in self.chance.sample(every, self.chance.randint(1, len(every))):
                under_way = not each.done()
                self.happened["killed at work" if under_way else "killed at rest"] += 1
                each.kill()
                each.minute(at)
        self.server.holds.clear()
        for each in every:
            each.wait()
        self.server.hangs_up, self.bot.trouble.drop_after = False, 0
        self.server.later.clear()
        self.happened["disturbed minutes" if kind else "minutes"] += 1

    def _kind(self) -> str:
        """Each before any comes again."""
        self._kinds = self._kinds or self.chance.sample(TROUBLES, len(TROUBLES))
        return self._kinds.pop()

    # ------------------------------------------------------------ what came of it

    def settle(self) -> None:
        """The operator asks each recipient whom `needs schedule` flags, and says what they say."""
        for _ in range(2):
            self.now += timedelta(days=1)
            for each in self.processes:
                each.minute(self.now)
            for each in self.processes:
                each.wait()
        had = self.mails()
        who = {
            self.mailings.mark((audience.code, to)): (audience, to)
            for audience in self.audiences
            for to in audience.recipients
        }
        for flagged in [each for each in self.mailings.results() if each.state == "doubtful"]:
            audience, to = who[flagged.mark]
            self.happened["flagged mails"] += 1
            if had[flagged.week, to]:
                assert self.mailings.settle(flagged.week, flagged.mailbox, self.now)
                continue
            self.happened["flagged mails that had not arrived"] += 1
            (sent,) = self.mailer.send(self.audiences, [(audience, to)], parse(flagged.week), {"doubtful"})
            assert sent.state == "sent"

    def doubtful(self) -> set[tuple[str, int]]:
        """Week and colleague of each summary in the messenger that is flagged."""
        rows = table(Delivery)
        with reading(self._database) as connection:
            return {
                (row.week, row.colleague) for row in connection.execute(select(rows).where(rows.c.state == "doubtful"))
            }

    def mails(self) -> Counter[tuple[str, str]]:
        """Week and recipient of each mail that the server took."""
        found: Counter[tuple[str, str]] = Counter()
        for each in self.server.mails():
            name = NAME.match(str(each["Message-ID"]).strip())
            assert name
            found[name[1], str(each["To"])] += 1
        return found

    def messages(self, colleague: int) -> Counter[str]:
        """The weeks of the summaries in a colleague's chat."""
        found: Counter[str] = Counter()
        for each in self.colleagues[colleague].messages:
            lines = each.text.splitlines() if each.text else []
            named = NUMBERED.search(lines[1]) if len(lines) > 1 else None
            if named and not each.document:
                found[f"{named['year']}-W{int(named['de'] or named['en']):02}"] += 1
        return found

    def documents(self, colleague: int) -> Counter[str]:
        """The weeks of the documents there."""
        return Counter(each.document[0][6:14] for each in self.colleagues[colleague].messages if each.document)


def _until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + 300
    while not true():
        assert time.monotonic() < ends, "it never came"
        time.sleep(0.005)
