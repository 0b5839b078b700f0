"""The desk: what a channel may ask of the house (channels.base.Desk), over one lane and one database."""

import asyncio
import hmac
import time
from collections.abc import Callable, Mapping
from datetime import tzinfo

from bot.along.page import as_html
from bot.clock import Clock
from bot.codes import LENGTH, LETTERS, grouped
from bot.reminders import is_day
from dialogs.conversation import Message
from dialogs.flow import Flow
from locales.catalogue import Catalogue
from storage import people
from storage.belongings import belongings
from storage.figures import Engine
from storage.lanes import Lane, Reply, TurnFailed
from storage.vault import Vault

WEB, CODE = "web", "code"  # the channels of a web page's address, and of the code that leads back to it


class FrontDesk:
    """Safe for many requests at once; what waits for the disk waits in a thread."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        flows: Mapping[str, Flow],
        flow: str,
        offered: tuple[str, ...],
        clock: Clock,
        database: Engine,
        vault: Vault,
        lane: Lane,
        zone: tzinfo,
        took: Callable[[str, str, float], None] = lambda channel, outcome, seconds: None,
    ) -> None:
        """`took` is told of each message: its channel, what became of it, how many seconds that took."""
        self.catalogue = catalogue
        self.flows = flows
        self.flow = flow
        self.offered = offered
        self.clock = clock
        self._database = database
        self._vault = vault
        self._lane = lane
        self._took = took
        self._zone = zone

    def by_day(self) -> bool:
        """Whether people may be written to unasked now."""
        return is_day(self.clock(), self._zone)

    async def take(self, message: Message) -> Reply:
        """The exactly-once turn; returns after its commit. Raises TurnFailed when the message was set aside."""
        begun, outcome = time.monotonic(), "busy"
        try:
            waiting = self._lane.submit(message)
            outcome = "database"
            reply = await asyncio.wrap_future(waiting)
            outcome = "repeated" if reply.repeated else "taken"
            return reply
        except TurnFailed:
            outcome = "failed"
            raise
        finally:
            self._took(message.channel, outcome, time.monotonic() - begun)

    async def look(self, channel: str, address: str) -> Reply | None:
        """The conversation as it stands and what was said last; None for an unknown person."""
        return await asyncio.to_thread(self._lane.look, channel, address)

    async def own_file(self, channel: str, address: str) -> bytes | None:
        """The person's answers, to take along; None where nothing is kept of her."""
        return await asyncio.to_thread(self._own_file, channel, address)

    async def come_back_code(self, address: str) -> str | None:
        """The code that leads back to this web address; None for whoever never agreed."""
        return await asyncio.to_thread(self._come_back_code, address)

    async def address_for_code(self, code: str) -> str | None:
        """The web address that a code leads to; None for a code that nobody has."""
        return await asyncio.to_thread(self._address_for_code, code)

    def _own_file(self, channel: str, address: str) -> bytes | None:
        now = self._lane.look(channel, address)
        if now is None or now.conversation is None:
            return None
        held = belongings(self._database, self._vault, now.person)
        if not held:
            return None
        return as_html(self.catalogue, self.flows, held, now.conversation.language, self.clock(), self._zone)

    def _come_back_code(self, address: str) -> str | None:
        person = people.person_of(self._database, self._vault, WEB, address)
        if person is None or not people.has_consented(self._database, person):
            return None
        code = code_of(self._vault, address)
        added = people.add_address(self._database, self._vault, person, CODE, code, reachable=False)
        return code if added else None

    def _address_for_code(self, code: str) -> str | None:
        person = people.person_of(self._database, self._vault, CODE, code)
        if person is None:
            return None
        found = people.addresses_of(self._database, self._vault, person, WEB)
        return next((address for address in found if code_of(self._vault, address) == code), None)


def code_of(vault: Vault, address: str) -> str:
    """Always the same code for an address; nothing of the address can be told from it."""
    digest = int.from_bytes(hmac.digest(vault.lasting("come-back code"), address.encode(), "sha256"))
    return grouped("".join(LETTERS[digest >> 5 * place & 31] for place in range(LENGTH)))
