"""`needs run`: the web chat, the staff page and the bots, until Ctrl-C or SIGTERM."""

import asyncio
import errno
import resource
import signal
import socket
from contextlib import suppress
from pathlib import Path
from typing import TextIO, cast

import segno
import typer
import uvicorn
from rich.table import Table

from bot.app import App, build
from bot.commands.shell import Shell
from bot.problems import Problem
from bot.serving import configured
from bot.settings import Settings, unknown_settings
from storage.presence import serving
from storage.problems import DatabaseProblem

LOOK = 0.5  # seconds between looks for what was published


def add(app: typer.Typer, shell: Shell) -> None:
    """Adds the command."""

    folder = shell.data()

    @app.command("run", **shell.describe("run"))
    def run(
        port: int | None = shell.option("--port", "option-port", metavar="PORT"),
        host: str | None = shell.option("--host", "option-host", metavar="ADDRESS"),
        data: Path | None = folder,
    ) -> None:
        settings = shell.settings(port=port, host=host, data=data)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what people wrote is in the memory
        with listen(settings.host, settings.port) as listening:
            stop, rounds = Stop(), 0
            while not stop.asked:
                with (
                    build(settings, shell.clock) as house,
                    serving(house.database),
                    house.metrics.served(settings.metrics_address),
                ):
                    if not rounds:
                        announce(shell, house, listening.getsockname()[1])
                    tell_of_flows(shell, house, rounds)
                    stop.asked = serve(house, listening, stop) or stop.asked
                rounds += 1
        shell.say("run-stopped")


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; a Problem that says what to do when there is none to be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=512)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Problem("problem-port-used", port=port, host=host, other=port % 65535 + 1) from None
        if error.errno in (errno.EACCES, errno.EPERM):
            raise Problem("problem-port-denied", port=port) from None
        raise Problem("problem-host", 2, host=host, reason=error.strerror or str(error)) from None


class Stop:
    """Whether a signal to stop has come."""

    asked = False

    def __init__(self) -> None:
        # uvicorn raises the signal again once it has stopped: by then there is nothing left to interrupt.
        for which in (signal.SIGINT, signal.SIGTERM):
            signal.signal(which, self._ask)

    def _ask(self, *_: object) -> None:
        self.asked = True


def serve(house: App, listening: socket.socket, stop: Stop | None = None) -> bool:
    """Serves until a signal comes, which is True, or until another version of a flow is published; open requests are
    answered first, and who comes meanwhile waits at `listening`. Says nothing itself. `stop` has the signal that came
    before the server looked out for one itself."""
    server = uvicorn.Server(configured(house.web()))
    return asyncio.run(_serve(house, server, listening, stop))


async def _serve(house: App, server: uvicorn.Server, listening: socket.socket, stop: Stop | None) -> bool:
    async with house.messengers():
        house.schedule.start()
        watching = asyncio.create_task(_watch(house, server, stop))
        await server.serve(sockets=[listening.dup()])  # it closes those that it is given
        return watching.cancel()  # it is still watching: what ended the serving is a signal


async def _watch(house: App, server: uvicorn.Server, stop: Stop | None) -> None:
    """Ends the serving when a signal has come already, or when another version of a flow is published."""
    while not (stop and stop.asked):
        await asyncio.sleep(LOOK)
        with suppress(DatabaseProblem):
            if await asyncio.to_thread(house.superseded):
                break
    server.should_exit = True


def announce(shell: Shell, house: App, port: int) -> None:
    """Prints where to go, and the chat's address as a QR code."""
    places = addresses(house.settings, port)
    table = Table.grid(padding=(0, 2))
    for message, address in places.items():
        table.add_row(shell.text(message), address)
    table.add_row(shell.text("run-staff"), f"{next(iter(places.values()))}/{house.staff_path}")
    shell.say("run-ready")
    shell.out.print(table)
    if house.settings.unused_file:
        shell.say("database-unused", path=str(house.settings.unused_file))
    if house.settings.organisation is None:
        shell.say("run-organisation-missing")
    for name, near in unknown_settings().items():
        shell.complain("setting-unknown", name=name, near=near or "none")
    segno.make(list(places.values())[-1], micro=False).terminal(
        out=cast(TextIO, shell.out.file), compact=True, border=2
    )
    shell.out.file.flush()


def tell_of_flows(shell: Shell, house: App, rounds: int) -> None:
    """Which versions are served now, after another was published; and which files wait to be published."""
    if rounds:
        for name, flow in house.flows.items():
            shell.say("run-flow", flow=name, version=flow.version)
    for name in house.serving.unpublished:
        shell.complain("flows-differ", flow=name, version=house.flows[name].version)
    shell.out.file.flush()


def addresses(settings: Settings, port: int) -> dict[str, str]:
    """Message id -> web address, the one that most people can reach last."""
    everywhere = settings.host in ("0.0.0.0", "::")
    host = "localhost" if everywhere else settings.host
    places = {"run-local": f"http://{_in_url(host)}:{port}"}
    if everywhere and (own := own_address()):
        places["run-network"] = f"http://{own}:{port}"
    if settings.public_url:
        places["run-public"] = settings.public_url
    return places


def own_address() -> str | None:
    """This computer's address in its network; None without one. Nothing is sent: the system only picks a way."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(("192.0.2.1", 9))
        except OSError:
            return None
        own = str(way.getsockname()[0])
    return None if own.startswith("127.") or own == "0.0.0.0" else own


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
