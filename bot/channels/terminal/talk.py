"""A conversation in the terminal: a line in, prompts out. Where the lines end, the conversation stays where it is."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

from bot.channels.base import ControlButton, Desk, Reply, show, typed
from bot.channels.terminal.paper import on_paper
from dialogs.conversation import Message, Text
from storage.lanes import TurnFailed

CHANNEL = "terminal"


class Talk:
    """One person at one terminal. `address` is any text that stands for her; the same text is the same person.

    `sorry` is said when a line could not be taken; the next one is.
    """

    def __init__(
        self, desk: Desk, address: str, flow: str, language: str, write: Callable[[str], object], sorry: str
    ) -> None:
        self._desk = desk
        self._address = address
        self._flow = flow
        self._language = language
        self._write = write
        self._sorry = sorry
        self._controls: tuple[ControlButton, ...] = ()

    async def start(self) -> None:
        """Goes on where she left, or begins."""
        reply = await self._desk.look(CHANNEL, self._address)
        if reply is None or reply.conversation is None:
            reply = await self._desk.take(self._message(""))
        await self._show(reply)

    async def take(self, line: str) -> None:
        """One line: an answer, or a control such as /back. An empty line is nothing."""
        if not line.strip():
            return
        try:
            await self._show(await self._desk.take(self._message(typed(line))))
        except TurnFailed:
            self._write(self._sorry + "\n\n")

    async def run(self, lines: Iterator[str]) -> None:
        """The whole conversation."""
        await self.start()
        for line in lines:
            await self.take(line)

    def _message(self, text: str) -> Message:
        return Message(
            channel=CHANNEL,
            address=self._address,
            id=uuid4().hex,
            at=self._desk.clock(),
            said=Text(text),
            language=self._language,
            flow=self._flow,
        )

    async def _show(self, reply: Reply) -> None:
        if reply.conversation is not None:
            self._flow, self._language = reply.conversation.flow, reply.conversation.language
        catalogue = self._desk.catalogue
        for prompt in reply.prompts:
            shown = show(catalogue, self._flow, self._language, prompt)
            fresh = shown.controls != self._controls  # the same eight words under every question would hide it
            self._controls = shown.controls or self._controls
            self._write(on_paper(catalogue, self._flow, shown, fresh) + "\n")
            if shown.file and (made := await self._desk.own_file(CHANNEL, self._address)):
                path = Path(f"answers-{uuid4().hex[:8]}.html")  # in the present folder, as nothing else is at hand
                path.write_bytes(made)
                self._write(f"{path}\n\n")


def pick(desk: Desk, line: str) -> str | None:
    """The offered language that a line names by its number in the list, its own name or its code."""
    wanted = line.strip().casefold()
    for number, code in enumerate(desk.offered, start=1):
        named = (code, desk.catalogue.languages[code].name.casefold())
        if wanted in named or (wanted.isdecimal() and int(wanted) == number):
            return code
    return None


def picker(desk: Desk) -> str:
    """The list of languages, each in its own words."""
    names = (desk.catalogue.languages[code].name for code in desk.offered)
    return "".join(f"  {number}. {name}\n" for number, name in enumerate(names, start=1))
