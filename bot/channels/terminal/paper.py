"""A prompt as lines of a terminal: the text, its hint, numbered options, and the controls with what to type."""

from bot.channels.base import Shown
from dialogs.conversation import Number
from locales.arguments import FIRST_ISOLATE, POP_ISOLATE
from locales.catalogue import Catalogue


def on_paper(catalogue: Catalogue, flow: str, shown: Shown, with_controls: bool) -> str:
    """The whole prompt, ending in a line end."""
    lines = [shown.text]
    if shown.hint:
        lines.append(shown.hint)
    for number, option in enumerate(shown.options, start=1):
        # Where a number, a date or words are asked for, a typed 1 is not the first option: those are typed as words.
        bullet = f"{catalogue.label(flow, shown.language, Number(str(number)))}." if shown.input == "none" else "–"
        lines.append(f"  {bullet} {'✓ ' if option.ticked else ''}{option.label}")
    if with_controls and shown.controls:
        lines.append("  " + _controls(shown))
    return "\n".join(lines) + "\n"


def _controls(shown: Shown) -> str:
    """Labels in isolates; what is to be typed in none, since it may be copied."""
    return "  ".join(f"/{each.control} {FIRST_ISOLATE}{each.label}{POP_ISOLATE}" for each in shown.controls)
