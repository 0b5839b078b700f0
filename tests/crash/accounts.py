"""What the database holds in the end, set against what was acknowledged to people while everything failed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from bot.app import records
from bot.settings import Settings
from storage.database import reading
from storage.people import address_mark
from storage.vault import Vault
from tests.crash.visitor import Visitor
from tests.telegram.bots import FakeBot
from tests.telegram.walking import Walker

_DOUBLED = """
    SELECT count(*) FROM (SELECT 1 FROM answer WHERE type != 'calculate'
                          GROUP BY conversation, place HAVING count(*) > 1) AS twice
"""
_UNANSWERED = "SELECT count(*) FROM inbox WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.claim = inbox.claim)"
_ELSEWHERE = "SELECT count(*) FROM conversation WHERE state != 'completed'"
_UNSENT = "SELECT count(*) FROM outbox WHERE state = 'given_up'"


@dataclass(frozen=True)
class Account:
    """`lost`: acknowledged and not there; `doubled`: places of a conversation with two answers; `unanswered`: taken
    without a reply; `elsewhere`: conversations that are not where they should be; `unsent`: replies that were
    given up (those that still wait will be sent)."""

    acknowledged: int
    lost: int
    doubled: int
    unanswered: int
    elsewhere: int
    unsent: int
    set_aside: int
    people: int
    doubtful: int

    @property
    def wrong(self) -> dict[str, int]:
        names = ("lost", "doubled", "unanswered", "elsewhere", "unsent", "set_aside")
        return {name: found for name in names if (found := getattr(self, name))}


def account(settings: Settings, bot: FakeBot, walkers: Sequence[Walker], visitors: Sequence[Visitor]) -> Account:
    """Counted from every message, tap and form that was acknowledged."""
    with records(settings) as (engine, vault):
        claims = {claim for one in walkers for claim in _of_walker(vault, bot, one)}
        claims |= {claim for one in visitors for claim in _of_visitor(vault, one)}
        with reading(engine) as connection:
            taken = set(connection.scalars(text("SELECT claim FROM inbox")))
            return Account(
                acknowledged=len(claims),
                lost=len(claims - taken),
                doubled=_count(connection, _DOUBLED),
                unanswered=_count(connection, _UNANSWERED),
                elsewhere=_count(connection, _ELSEWHERE),
                unsent=_count(connection, _UNSENT),
                set_aside=_count(connection, "SELECT count(*) FROM dead_letter"),
                people=_count(connection, "SELECT count(*) FROM person"),
                doubtful=_count(connection, "SELECT count(*) FROM outbox WHERE doubtful"),
            )


def _count(connection: Connection, query: str) -> int:
    return int(connection.scalar(text(query)) or 0)


def _of_walker(vault: Vault, bot: FakeBot, one: Walker) -> Iterator[str]:
    """As `reading.py` names what arrives, and the lane what it has taken."""
    mark = address_mark(vault, "telegram", str(one.person.id))
    names = [f"m{number}" for number in one.person.wrote]
    taps = [each for each in one.tapped if each[2] not in bot.updates.forgotten]  # Telegram keeps a tap for 150 s
    names += [f"q{tap}" if data.rpartition(":")[2][:1] in ("+", "-") else f"t{on}.{data}" for data, on, tap in taps]
    for name in names:
        yield vault.mark(f"{mark}{bot.id}:{name}")[:32]


def _of_visitor(vault: Vault, one: Visitor) -> Iterator[str]:
    mark = address_mark(vault, "web", one.token)
    for nonce in one.acknowledged:
        yield vault.mark(mark + nonce)[:32]
