"""`needs poster`: the page for a shelter's wall, with the codes that lead to the chat."""

import re
from collections.abc import Callable
from pathlib import Path

import typer

from bot.app import FIRST_FLOW
from bot.commands.shell import Shell
from bot.flows import our_flows, read_flows
from bot.poster.page import Ways
from bot.poster.page import poster as written
from bot.problems import Problem, StartProblem
from bot.settings import Settings, facts
from dialogs.flow import Flow
from locales import review
from locales.catalogue import Catalogue

BotName = Callable[[Settings], str | None]
BOT = re.compile("[A-Za-z0-9_]{2,29}bot", re.ASCII | re.IGNORECASE)  # as BotFather allows them


def unknown(settings: Settings) -> str | None:
    """The bot's user name, where nobody can tell it."""
    return None


def add(app: typer.Typer, shell: Shell, bot_name: BotName = unknown) -> None:
    """Adds the command. `bot_name` is asked for the bot where the command line does not name it."""

    codes = shell.option("--language", "option-poster-language", metavar="CODE")
    file = shell.option("--output", "option-poster-output", default=Path("poster.html"), metavar="FILE")

    @app.command("poster", **shell.describe("poster"))
    def poster(
        flow: str = shell.option("--flow", "option-poster-flow", default=FIRST_FLOW, metavar="FLOW"),
        language: list[str] | None = codes,
        place: str | None = shell.option("--place", "option-place", metavar="PLACE"),
        bot: str | None = shell.option("--bot", "option-bot", metavar="NAME"),
        output: Path = file,
    ) -> None:
        settings = shell.settings()
        flows, diagnostics = read_flows(our_flows())
        if diagnostics:
            raise StartProblem(diagnostics)
        if flow not in flows:
            raise Problem("problem-flow", 2, flow=flow, flows=", ".join(flows))
        catalogue = Catalogue.load(facts=facts(settings))
        languages = _languages(language, review.offered(catalogue, tuple(flows.values())))
        if place is not None:
            check_place(flows[flow], place)
        if bot is not None and not BOT.fullmatch(bot):
            raise Problem("problem-bot", 2, bot=bot)
        ways = Ways(bot or bot_name(settings), settings.public_url)
        if not (ways.bot or ways.web):
            raise Problem("problem-poster-nowhere", 2)
        try:
            page = written(catalogue, flows[flow], languages, ways, place or "")
        except ValueError as error:
            raise Problem("problem-poster-link", 2, link=error) from None
        output.write_text(page, encoding="utf-8")
        shell.say("poster-done", path=str(output), count=len(languages), languages=", ".join(languages))
        if not ways.bot:
            shell.complain("poster-without-telegram")
        if not ways.web:
            shell.complain("poster-without-web")


def _languages(wanted: list[str] | None, offered: tuple[str, ...]) -> tuple[str, ...]:
    """Those that were named, each once; without any, all that are offered."""
    if not offered:
        raise Problem("problem-no-language")
    for code in wanted or ():
        if code not in offered:
            raise Problem("problem-language", 2, language=code, languages=", ".join(offered))
    return tuple(dict.fromkeys(wanted or offered))


def check_place(flow: Flow, place: str) -> None:
    """Where a poster hangs is a choice of the flow's `spot` question."""
    question = next((each for each in flow.questions() if each.name == flow.spot), None)
    if question is None:
        raise Problem("problem-poster-no-place", 2, flow=flow.name)
    places = [choice.name for choice in question.choices]
    if place not in places:
        raise Problem("problem-place", 2, place=place, places=", ".join(places))
