"""How prompts look in Telegram: a turn's texts as few messages, and the buttons under the last one. Pure.

Telegram draws a row of buttons from left to right in every language, so rows of right-to-left languages are turned
round. A phone shows about 36 letters of a button that has a row for itself.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.channels.base import Button, ControlButton, Shown
from bot.channels.telegram.data import ControlData, OptionData, PageData, pack
from bot.channels.telegram.splitting import split

TICK = "✅ "
SHORT, LONG = 15, 36  # letters: two in a row; no longer readable on a phone
MANY, PAGE = 20, 10  # options: more than these are shown in pages of those
IN_ROW = 5  # numbers
MOST_LETTERS = 64
INERT = "x"  # the data of a key that is only there to be seen
OF_THE_QUESTION = ("back", "skip", "done")  # must not act on a newer question
AT_A_QUESTION = (("back", "skip"), ("person",), ("language", "help"))  # the others are in the menu of commands
BESIDE = (("back",), ("language", "help"))
RIGHT_TO_LEFT = ("R", "AL")
MARKS = {"rtl": "\u200f", "ltr": "\u200e"}


@dataclass(frozen=True, slots=True)
class Key:
    """A button."""

    text: str
    data: str | None = None
    url: str | None = None


Rows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One message."""

    text: str
    keys: Rows = ()


def lay_out(
    shown: Sequence[Shown],
    conversation: str,
    number: Callable[[int], str],
    *,
    before: Sequence[str] = (),
    links: Sequence[Key] = (),
    page: int = 0,
) -> tuple[Part, ...]:
    """A turn's prompts as messages. `conversation` is the tag for the buttons, `number` writes a number in the
    language's digits; `before` are paragraphs that stand before the last prompt, `links` keys below the options."""
    paragraphs: list[str] = []
    for place, one in enumerate(shown):
        if place == len(shown) - 1:
            paragraphs += before
        paragraphs += filter(None, (one.text, one.hint, _listed(one, number)))
    direction = shown[-1].direction if shown else "ltr"
    text = "\n\n".join(_directed(paragraph, direction) for paragraph in paragraphs)
    asked = next((one for one in reversed(shown) if one.options or one.controls), None)
    keys = keyboard(asked, conversation, number, page=page, links=links) if asked else ()
    texts = split(text) or ("…",)
    return (*(Part(each) for each in texts[:-1]), Part(texts[-1], keys))


def keyboard(
    shown: Shown,
    conversation: str,
    number: Callable[[int], str],
    *,
    page: int = 0,
    links: Sequence[Key] = (),
) -> Rows:
    """The buttons alone, to change them under a message."""
    place, attempt = shown.place or "", shown.attempt

    def key(label: str, token: str) -> Key:
        return Key(_cut(label), pack(OptionData(attempt, conversation, place, token)))

    def option(index: int, button: Button, numbered: bool) -> Key:
        label = number(index) if numbered and not button.token.startswith("@") else button.label
        switches = shown.multiple and not button.token.startswith("@")
        return key(TICK * button.ticked + label, "~" * switches + button.token)

    buttons = list(enumerate(shown.options, 1))
    rows: list[tuple[Key, ...]] = []
    numbered = _is_long(shown)
    pages = -(-len(buttons) // PAGE) if len(buttons) > MANY else 1
    page = max(0, min(page, pages - 1))
    here = buttons[page * PAGE : (page + 1) * PAGE] if pages > 1 else buttons
    if numbered:
        alone = [(index, button) for index, button in here if button.token.startswith("@")]
        others = [option(index, button, True) for index, button in here if not button.token.startswith("@")]
        first = [option(index, button, True) for index, button in alone if index == 1]
        last = [option(index, button, True) for index, button in alone if index != 1]
        rows += [(each,) for each in first]
        rows += _rows(others, IN_ROW)
        rows += [(each,) for each in last]
    else:
        keys = [option(index, button, False) for index, button in here]
        rows += _rows(keys, 2 if all(len(each.text) <= SHORT for each in keys) and len(keys) > 1 else 1)
    if pages > 1:
        where = f"{number(page + 1)}/{number(pages)}"
        back, on = ("›", "‹") if shown.direction == "rtl" else ("‹", "›")
        turns = ((back, page - 1), (where, page), (on, page + 1))
        rows.append(
            tuple(
                Key(text, pack(PageData(attempt, conversation, to)) if 0 <= to < pages and to != page else INERT)
                for text, to in turns
            )
        )
    given = {each.control: each for each in shown.controls}
    if "done" in given:
        rows.append((key(given["done"].label, "@done"),))
    rows += [(link,) for link in links]
    for names in BESIDE if place.startswith("@") else AT_A_QUESTION:
        row = [_control(given[name], conversation, key) for name in names if name in given]
        if row:
            rows.append(tuple(row))
    if shown.direction == "rtl":
        rows = [tuple(reversed(row)) for row in rows]
    return tuple(rows)


def chosen(label: str) -> Rows:
    """What stays of a keyboard after a tap."""
    return ((Key(_cut(label if label.startswith(TICK) else TICK + label), INERT),),)


def _control(control: ControlButton, conversation: str, key: Callable[[str, str], Key]) -> Key:
    if control.control in OF_THE_QUESTION:
        return key(control.label, f"@{control.control}")
    return Key(_cut(control.label), pack(ControlData(conversation, control.control)))


def _rows(keys: Sequence[Key], width: int) -> list[tuple[Key, ...]]:
    return [tuple(keys[start : start + width]) for start in range(0, len(keys), width)]


def _is_long(shown: Shown) -> bool:
    """Whether the labels do not fit on buttons: then the text lists them, and the buttons have numbers."""
    named = [button for button in shown.options if not button.token.startswith("@")]
    return len(shown.options) > 1 and any(len(button.label) > LONG for button in named)


def _listed(shown: Shown, number: Callable[[int], str]) -> str:
    if not _is_long(shown):
        return ""
    lines = (f"{number(index)}. {_one_line(button.label)}" for index, button in enumerate(shown.options, 1))
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(label: str) -> str:
    """A label that fits; never empty, and no half letter at its end."""
    label = _one_line(label) or "·"
    if len(label) <= MOST_LETTERS:
        return label
    end = MOST_LETTERS - 1
    while end > 1 and (unicodedata.category(label[end])[0] == "M" or "\u200d" in label[end - 1 : end + 1]):
        end -= 1
    return label[:end].rstrip() + "…"


def _directed(paragraph: str, direction: str) -> str:
    """Every line begins on its language's side, also one that begins with a number or a foreign name."""
    lines = paragraph.split("\n")
    return "\n".join(MARKS[direction] + line if _begins_otherwise(line, direction) else line for line in lines)


def _begins_otherwise(line: str, direction: str) -> bool:
    depth = 0
    for char in line:
        kind = unicodedata.bidirectional(char)
        depth += kind in ("LRI", "RLI", "FSI")
        depth -= kind == "PDI" and depth > 0
        if depth == 0 and kind in ("L", *RIGHT_TO_LEFT):
            return (kind in RIGHT_TO_LEFT) != (direction == "rtl")
    return direction == "rtl" and bool(line.strip())
