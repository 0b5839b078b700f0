"""`needs schedule` and `needs report --send`: the weekly summary by e-mail, as the operator sees and sends it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import typer
from rich.table import Table

from bot.app import FIRST_FLOW, mailer_of, records
from bot.channels.telegram import CHANNEL
from bot.commands.shell import Shell
from bot.flows import audience_codes
from bot.mail.audiences import Audience, load_audiences
from bot.mail.mailer import Mailer, Sent
from bot.mail.smtp import masked
from bot.problems import Problem
from bot.published import serving_flows
from bot.reminders import next_day
from bot.settings import Settings
from bot.staff.answers import staff_languages
from bot.staff.due import upcoming
from bot.weekly import weekly_of
from reports.week import Week, parse
from reports.weekly import state_of
from storage import reminding
from storage.mailings import Mailings, Result

FOUND = 1
NOT_HAD = frozenset({"waiting", "given_up"})
PERHAPS_HAD = frozenset({"sent", "doubtful"})
SETTLED = ("sent", "again")


@dataclass(frozen=True, slots=True)
class Post:
    """What both commands work with. `mailer` is None where no mail server is set."""

    mailings: Mailings
    audiences: tuple[Audience, ...]
    mailer: Mailer | None

    def listed(self) -> dict[str, tuple[Audience, str]]:
        """How a recipient is kept -> who it is."""
        every = [(audience, address) for audience in self.audiences for address in audience.recipients]
        return {self.mailings.mark((audience.code, address)): (audience, address) for audience, address in every}


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("schedule", **shell.describe("schedule"))
    def schedule(
        settle: tuple[str, str] = shell.option("--settle", "option-settle", default=("", ""), metavar="ID sent|again"),
        data: Path | None = folder,
    ) -> int:
        settings = shell.settings(data=data)
        with post(shell, settings) as office:
            if settle[0]:
                return _settle(shell, office, *settle)
            _next(shell, settings, office)
            _reminders(shell, settings)
            _results(shell, settings, office)
        return 0


@contextmanager
def post(shell: Shell, settings: Settings) -> Iterator[Post]:
    """Raises Problem where audiences.yaml is wrong."""
    audiences = audiences_of(shell, settings)
    with records(settings) as (database, vault):
        flows = serving_flows(database, None).flows
        mailings = Mailings(database, vault)
        weekly = weekly_of(settings, database, vault, flows[FIRST_FLOW], shell.catalogue, shell.clock)
        mailer = mailer_of(settings, mailings, shell.catalogue, weekly.summary, shell.clock)
        yield Post(mailings, audiences, mailer)


def audiences_of(shell: Shell, settings: Settings) -> tuple[Audience, ...]:
    """The audiences; a Problem, after each mistake was told, where the file has any."""
    languages = staff_languages(shell.catalogue)
    audiences, wrong = load_audiences(settings.audiences, settings.timezone, languages, audience_codes())
    if wrong:
        raise Problem("problem-audiences", count=shell.diagnose(wrong, shell.err))
    return audiences


def known_audience(code: str) -> None:
    """Raises Problem for one that has no summary."""
    codes = audience_codes()
    if code not in codes:
        raise Problem("problem-audience", 2, audience=code, audiences=", ".join(codes))


def send_report(shell: Shell, settings: Settings, week: Week, code: str, again: bool) -> int:
    """Sends a week now, and says what came of each mail. 1 when somebody did not get it who should have."""
    known_audience(code)
    if state_of(week, ZoneInfo(settings.timezone), shell.clock()) != "complete":
        raise Problem("problem-week-not-over", 2, week=str(week))
    with post(shell, settings) as office:
        mailer = _mailer(office)
        before = {each.mark: each.state for each in office.mailings.results() if each.week == str(week)}
        chosen = {mark: who for mark, who in office.listed().items() if who[0].code == code}
        if not chosen:
            raise Problem("problem-no-recipients", 2, audience=code, path=settings.audiences)
        over = NOT_HAD | PERHAPS_HAD if again else NOT_HAD
        outcomes = [
            _told(shell, one, before.get(mark, "claimed"))
            for mark, one in zip(chosen, mailer.send(office.audiences, chosen.values(), week, over), strict=True)
        ]
    return 0 if all(outcomes) else FOUND


def _told(shell: Shell, one: Sent, before: str) -> bool:
    """Says what came of a mail; whether all is well."""
    had = before if before in PERHAPS_HAD else "claimed"
    state = f"skipped-{had}" if one.state == "skipped" else one.state
    code, _, words = one.why.partition(" ")
    why = shell.text(f"mail-why-{code}", detail=words or "none") if code else "none"
    shell.say(f"mail-{state.replace('_', '-')}", to=masked(one.address), why=why)
    return state in ("sent", "skipped-sent")


def _settle(shell: Shell, office: Post, name: str, how: str) -> int:
    if how not in SETTLED:
        raise Problem("problem-settle", 2, how=how)
    office.mailings.newly_doubtful(shell.clock())
    week, _, box = name.rpartition("-")
    found = next((each for each in office.mailings.results() if (each.week, str(each.mailbox)) == (week, box)), None)
    if found is None or found.state != "doubtful":
        raise Problem("problem-not-doubtful", 2, id=name)
    if how == "sent":
        office.mailings.settle(found.week, found.mailbox, shell.clock())
        shell.say("settled-sent", id=name)
        return 0
    who = office.listed().get(found.mark)
    if who is None:
        raise Problem("problem-not-listed", 2, id=name)
    outcomes = [
        _told(shell, one, "claimed")
        for one in _mailer(office).send(office.audiences, [who], parse(week), frozenset({"doubtful"}))
    ]
    return 0 if all(outcomes) else FOUND


def _mailer(office: Post) -> Mailer:
    if office.mailer is None:
        raise Problem("problem-no-mail-server", 2)
    return office.mailer


def _reminders(shell: Shell, settings: Settings) -> None:
    """Who has fallen silent, where there is a bot that can write to people."""
    if settings.telegram_token is None:
        return
    now, zone = shell.clock(), ZoneInfo(settings.timezone)
    with records(settings) as (database, _):
        found = reminding.counts(database, CHANNEL, now)
    shell.say("schedule-reminders", next=f"{next_day(now, zone):%Y-%m-%d %H:%M}", **found)


def _next(shell: Shell, settings: Settings, office: Post) -> None:
    if not office.audiences:
        shell.say("schedule-no-audiences", path=str(settings.audiences))
    for each in office.audiences:
        shell.say(
            "schedule-next",
            audience=each.code,
            day=shell.text(f"day-{each.day}"),
            hour=str(each.hour),
            zone=each.zone.key,
            language=each.language,
            formats=", ".join(each.formats) or "none",
            count=len(each.recipients),
            next=shell.when(upcoming(each.day, each.hour, shell.clock(), each.zone), settings),
        )
    if office.audiences and office.mailer is None:
        shell.complain("problem-no-mail-server")


def _results(shell: Shell, settings: Settings, office: Post) -> None:
    """The last of each recipient, and every one that is to be settled."""
    listed, now = office.listed(), shell.clock()
    last: dict[int, Result] = {}
    results = office.mailings.results()
    for each in results:
        last.setdefault(each.mailbox, each)
    shown = [each for each in results if each.state in ("doubtful", "sending") or last[each.mailbox] is each]
    columns = ("id", "recipient", "state", "at", "why")
    table = Table(*(shell.text(f"schedule-{column}") for column in columns))
    doubtful = []
    for each in shown:
        broken_off = each.state == "sending" and each.until <= now
        state = "doubtful" if broken_off else each.state
        name = f"{each.week}-{each.mailbox}"
        doubtful += [name] if state == "doubtful" else []
        known = listed.get(each.mark)
        at = each.until if state == "waiting" else each.at
        code, _, words = each.why.partition(" ")
        table.add_row(
            name,
            masked(known[1]) if known else shell.text("schedule-not-listed"),
            shell.text(f"schedule-state-{state.replace('_', '-')}"),
            shell.when(at, settings),
            shell.text(f"mail-why-{code}", detail=words or "none") if code and state != "sent" else "",
        )
    for mark in listed.keys() - {each.mark for each in last.values()}:
        table.add_row("", masked(listed[mark][1]), shell.text("schedule-state-nothing"), "", "")
    if table.rows:
        shell.out.print(table)
    for name in doubtful:
        shell.say("schedule-doubtful", id=name)
