"""The weekly summary to each mailbox once, over whatever dies. Runs in the schedule's thread or in a command.

Nothing here writes an address into a log: a mail that is told of is named by its week and its mailbox's number.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from email.utils import parseaddr
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.mail import smtp
from bot.mail.audiences import Audience
from bot.mail.letter import Letter, letter
from bot.mail.server import Server
from bot.staff.due import due
from locales.catalogue import Catalogue
from reports.summary import Summary
from reports.week import Week, parse
from storage.deliveries import Subscription
from storage.ledger import Claim, pause
from storage.mailings import Mailings
from storage.problems import DatabaseProblem

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of one mail: sent, waiting, given_up, doubtful, or skipped (had it, or another is at it)."""

    address: str
    state: str
    why: str = ""


@dataclass(slots=True)
class _Round:
    """Letters are made once a round; after trouble with the server, nobody else tries in it."""

    letters: dict[tuple[Week, str, str, tuple[str, ...]], Letter] = field(default_factory=dict)
    trouble: smtp.NoServer | None = None


class Mailer:
    """Safe beside other processes on the same database."""

    def __init__(
        self,
        *,
        server: Server,
        sender: str,
        mailings: Mailings,
        catalogue: Catalogue,
        read_week: Callable[[Week, str], Summary],
        clock: Clock,
        home: ZoneInfo,
    ) -> None:
        self._server, self._sender, self._mailings = server, sender, mailings
        self._catalogue, self._read_week, self._clock, self._home = catalogue, read_week, clock, home
        self._stopping = False

    def stop(self) -> None:
        """Begins no mail any more."""
        self._stopping = True

    def run(self, audiences: Collection[Audience]) -> None:
        """Everything that is due now. Raises DatabaseProblem; whatever else goes wrong keeps nobody else waiting."""
        now, this = self._clock(), _Round()
        for claim in self._mailings.newly_doubtful(now):
            log.warning("a summary may have been sent", mail=name_of(claim), why="the process before was killed")
        boxes = self._mailings.listed(_recipients(audiences), now)
        for audience, address in _each(audiences):
            box = boxes[audience.code, address]
            wanted = Subscription(audience.day, audience.hour, audience.language, box.since)
            week = due(wanted, now, audience.zone, self._home)
            if week is not None and box.id not in self._mailings.settled(str(week)):
                self._one(this, audience, address, box.id, week)

    def send(
        self, audiences: Collection[Audience], chosen: Iterable[tuple[Audience, str]], week: Week, over: Collection[str]
    ) -> Iterator[Sent]:
        """A week now to the chosen of all recipients. `over` are the states in which a mail is sent nevertheless."""
        this, boxes = _Round(), self._mailings.listed(_recipients(audiences), self._clock())
        for audience, address in chosen:
            yield self._one(this, audience, address, boxes[audience.code, address].id, week, over)

    def _one(
        self, this: _Round, audience: Audience, address: str, box: int, week: Week, over: Collection[str] = ()
    ) -> Sent:
        if self._stopping:
            return Sent(address, "skipped")
        claim = self._mailings.claim(str(week), box, self._clock(), over)
        if claim is None:
            return Sent(address, "skipped")
        try:
            if this.trouble is not None:
                raise this.trouble
            return Sent(address, "sent" if self._hand_over(this, audience, address, claim) else "skipped")
        except smtp.MailTrouble as trouble:
            if isinstance(trouble, smtp.NoServer):
                this.trouble = trouble
            return Sent(address, self._failed(claim, trouble), trouble.why)
        except DatabaseProblem:
            raise
        except Exception as error:  # in one letter: the others are sent
            unforeseen = smtp.NotNow("unforeseen", type(error).__name__)
            return Sent(address, self._failed(claim, unforeseen), unforeseen.why)

    def _hand_over(self, this: _Round, audience: Audience, address: str, claim: Claim) -> bool:
        week, mark = parse(claim.week), self._mailings.mark((audience.code, address))
        what = (week, audience.code, audience.language, audience.formats)
        if what not in this.letters:
            this.letters[what] = letter(
                self._read_week(week, audience.code), self._catalogue, audience.language, audience.formats
            )
        name = f"{week}.{audience.code}.{mark[:32]}"  # also when it is sent again: who has it still sees one
        mail = this.letters[what].to(address, self._sender, name, self._clock())

        def begin() -> bool:
            return not self._stopping and self._mailings.sending(claim, self._clock())

        if smtp.send(self._server, self._sender_address, address, mail, begin):
            self._mailings.sent(claim, self._clock(), why=None)
            return True
        self._mailings.later(claim, self._clock())  # stopping; or listed no more, and then nobody claims it again
        return False

    def _failed(self, claim: Claim, trouble: smtp.MailTrouble) -> str:
        now, name = self._clock(), name_of(claim)
        match trouble:
            case smtp.Unsure():
                log.warning("a summary may have been sent", mail=name, why="the connection broke")
                self._mailings.doubt(claim)
                return "doubtful"
            case smtp.Refused():
                log.error("a mail server refuses a recipient", mail=name, why=trouble.code)
                self._mailings.failed(claim, now, trouble.why)
                return "given_up"
        log.warning("a summary waits", mail=name, why=trouble.code)
        self._mailings.waits(claim, now + pause(claim), trouble.why)
        return "waiting"

    @property
    def _sender_address(self) -> str:
        return parseaddr(self._sender)[1]


def name_of(claim: Claim) -> str:
    """How a mail is called where it has to be told of: 2026-W47-3."""
    return f"{claim.week}-{claim.to}"


def _each(audiences: Iterable[Audience]) -> list[tuple[Audience, str]]:
    return [(audience, address) for audience in audiences for address in audience.recipients]


def _recipients(audiences: Iterable[Audience]) -> list[tuple[str, str]]:
    return [(audience.code, address) for audience, address in _each(audiences)]
