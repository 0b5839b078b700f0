"""How prompts look in Telegram: a turn's texts as few messages, and the buttons under the last one. Pure.

Telegram draws a row of buttons from left to right in every language, so rows of right-to-left languages are turned
round. A phone shows about 36 letters of a button that has a row for itself.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from bot.channels.base import Button, ControlButton, Shown
from bot.channels.telegram.data import ControlData, OptionData, PageData, pack, switches, unpack
from bot.channels.telegram.splitting import LONGEST, shorten, split, units
from dialogs.scripts import blank

TICK = "✅ "
SHORT, LONG = 15, 36  # letters: two in a row; no longer readable on a phone
MANY, PAGE = 20, 10  # options: more than these are shown in pages of those
MOST_LISTED = 100  # options: a longer list in the text would fill several messages
IN_ROW = 5  # numbers
MOST_LETTERS = 64  # UTF-16 units
INERT = "x"  # the data of a key that is only there to be seen
OF_THE_QUESTION = ("back", "skip", "done")  # must not act on a newer question
AT_A_QUESTION = (
    ("back", "skip"),
    ("person",),
    ("quiet",),
    ("remind",),
    ("help", "language"),
)  # the others are in the menu of commands
BESIDE = (("file",), ("back",), ("quiet",), ("remind",), ("help", "language"))
RIGHT_TO_LEFT = ("R", "AL")
MARKS = {"rtl": "\u200f", "ltr": "\u200e"}
ISOLATED = "\u2068{}\u2069"
_BREAK = re.compile(r"\s*[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")


Shares = Literal["location", "contact"]


@dataclass(frozen=True, slots=True)
class Key:
    """A button. Below the writing field it sends its text, or what it `shares`."""

    text: str
    data: str | None = None
    url: str | None = None
    shares: Shares | None = None


Rows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One message. `keys` stand under it, `below` below the writing field; `ends`: nothing stands there any more."""

    text: str
    keys: Rows = ()
    below: Rows = ()
    ends: bool = False


def lay_out(
    shown: Sequence[Shown],
    conversation: str,
    number: Callable[[int], str],
    *,
    before: Sequence[str] = (),
    after: Sequence[str] = (),
    links: Sequence[Key] = (),
    below: Rows = (),
    ending: str = "",
    page: int = 0,
) -> tuple[Part, ...]:
    """A turn's prompts as messages. `conversation` is the tag for the buttons, `number` writes a number in the
    language's digits; `before` and `after` are paragraphs around the last prompt, `links` keys under the options.
    `below` stand below the writing field, instead of all keys under the message, which can have only one of both.
    `ending` is said to take such keys away, where it needs a message of its own."""
    direction = shown[-1].direction if shown else "ltr"
    said = [_paragraphs(one, number) for one in shown[:-1]]
    asked = _directed((*before, *(_paragraphs(one, number) for one in shown[-1:]), *after), direction)
    waiting = next((one for one in reversed(shown) if one.options or one.controls), None)
    keys = keyboard(waiting, conversation, number, page=page, links=links) if waiting else _column(links)
    texts = _parts(_directed(said, direction), asked, direction)
    parts = (*(Part(each) for each in texts[:-1]), Part(texts[-1], () if below else keys, below))
    if not ending or below:
        return parts
    if len(parts) == 1:
        return Part(_directed((ending,), direction), ends=True), *parts
    return replace(parts[0], ends=True), *parts[1:]


def keyboard(
    shown: Shown,
    conversation: str,
    number: Callable[[int], str],
    *,
    page: int = 0,
    links: Sequence[Key] = (),
) -> Rows:
    """The buttons alone, to change them under a message. A `page` that is not there becomes the nearest."""
    place, attempt = shown.place or "", shown.attempt
    numbered = _is_numbered(shown)

    def key(label: str, token: str) -> Key:
        return Key(_label(label), pack(OptionData(attempt, conversation, place, token)))

    def option(index: int, button: Button) -> Key:
        label = number(index) if numbered and not _keeps_label(button) else _one_line(button.label)
        tick, untick = switches(button.token)
        token = untick if button.ticked else tick
        return key(TICK * button.ticked + label, token if shown.multiple and not _is_special(button) else button.token)

    def control(each: ControlButton) -> Key:
        if each.control in OF_THE_QUESTION:
            return key(each.label, f"@{each.control}")
        return Key(_label(each.label), pack(ControlData(conversation, each.control)))

    here, page, pages = _on_page(shown, page)
    rows: list[tuple[Key, ...]] = []
    for special, run in groupby(here, lambda one: _keeps_label(one[1]) if numbered else _is_special(one[1])):
        buttons = list(run)
        short = len(buttons) > 1 and all(_letters(button.label) <= SHORT for _, button in buttons)
        width = IN_ROW if numbered and not special else 2 if short else 1
        keys = [option(index, button) for index, button in buttons]
        rows += [tuple(keys[start : start + width]) for start in range(0, len(keys), width)]
    if pages > 1:
        # A left-to-right mark keeps an app in a right-to-left language from mirroring the arrows.
        back, on = ("\u200e›", "\u200e‹") if shown.direction == "rtl" else ("\u200e‹", "\u200e›")
        turns = ((back, (page - 1) % pages), (f"{number(page + 1)}/{number(pages)}", page), (on, (page + 1) % pages))
        rows.append(tuple(Key(text, pack(PageData(attempt, conversation, to))) for text, to in turns))
    given = {each.control: each for each in shown.controls}
    if "done" in given:
        rows.append((control(given["done"]),))
    rows += _column(links)
    for names in BESIDE if place.startswith("@") else AT_A_QUESTION:
        rows.append(tuple(control(given[name]) for name in names if name in given))
    return tuple(row[::-1] if shown.direction == "rtl" else row for row in rows if row)


def chosen(label: str) -> Rows:
    """What stays of a keyboard after a tap."""
    bare = _one_line(label).removeprefix(TICK.strip()).strip()
    return ((Key(_label(TICK + bare), INERT),),)


def page_of(keys: Iterable[str | None]) -> int:
    """The page that a keyboard shows, from the data of its keys in their order; 0 when it has no pages."""
    turns = [data for each in keys if isinstance(data := unpack(each or ""), PageData)]
    return turns[1].page if len(turns) == 3 else 0


# ------------------------------------------------------------ the text


def _paragraphs(shown: Shown, number: Callable[[int], str]) -> str:
    """A prompt's text, its hint and, where buttons cannot say them, its options."""
    listed = ""
    if _is_listed(shown):
        lines = (f"{number(at)}. {ISOLATED.format(_one_line(o.label))}" for at, o in enumerate(shown.options, 1))
        listed = "\n".join(lines)
    return "\n\n".join(each for each in (shown.text, shown.hint or "", listed) if not blank(each))


def _parts(said: str, asked: str, direction: str) -> tuple[str, ...]:
    """The question stays in one message with its buttons, if one can hold it."""
    room = LONGEST - 1  # for the mark of a part that begins within a paragraph
    whole = "\n\n".join(filter(None, (said, asked)))
    texts = split(whole, room)
    if len(texts) > 1 and said and units(asked) <= room:
        *first, last = split(said, room)
        texts = (*first, *((f"{last}\n\n{asked}",) if units(last) + units(asked) + 2 <= room else (last, asked)))
    return tuple(_directed((text,), direction) for text in texts) or ("…",)


def _directed(paragraphs: Sequence[str], direction: str) -> str:
    """Every line begins on its language's side, also one that begins with a number or a foreign name."""
    lines = "\n\n".join(each for each in paragraphs if not blank(each)).split("\n")
    return "\n".join(MARKS[direction] + line if _begins_otherwise(line, direction) else line for line in lines)


def _begins_otherwise(line: str, direction: str) -> bool:
    """Told by the first letter outside of isolates, as Unicode has it, or by the first at all, as simple apps do."""
    depth = 0
    first = outside = None
    for char in line:
        kind = unicodedata.bidirectional(char)
        depth += kind in ("LRI", "RLI", "FSI")
        depth -= kind == "PDI" and depth > 0
        if kind in ("L", *RIGHT_TO_LEFT):
            first = first or kind
            if depth == 0:
                outside = kind
                break
    if direction == "rtl":
        return not blank(line) and not (first in RIGHT_TO_LEFT and outside in RIGHT_TO_LEFT)
    return first in RIGHT_TO_LEFT or outside in RIGHT_TO_LEFT


# ------------------------------------------------------------ the buttons


def _is_special(button: Button) -> bool:
    """Not one of the question's own: "send", "don't know"."""
    return button.token.startswith("@")


def _keeps_label(button: Button) -> bool:
    """Also where the others have numbers."""
    return _is_special(button) and _letters(button.label) <= LONG


def _is_numbered(shown: Shown) -> bool:
    """Whether the labels do not fit on buttons: then the text lists them, and the buttons have numbers."""
    return len(shown.options) <= MOST_LISTED and any(_letters(button.label) > LONG for button in shown.options)


def _is_listed(shown: Shown) -> bool:
    return _is_numbered(shown) or MANY < len(shown.options) <= MOST_LISTED


def _on_page(shown: Shown, page: int) -> tuple[list[tuple[int, Button]], int, int]:
    """The options of a page with their numbers, which page it is, and of how many. Special ones are on every page."""
    options = list(enumerate(shown.options, 1))
    own = [at for at, button in options if not _is_special(button)]
    if len(options) <= MANY or len(own) <= PAGE:
        return options, 0, 1
    pages = -(-len(own) // PAGE)
    page = max(0, min(page, pages - 1))
    here = frozenset(own[page * PAGE : (page + 1) * PAGE])
    return [(at, button) for at, button in options if at in here or _is_special(button)], page, pages


def _column(keys: Sequence[Key]) -> Rows:
    return tuple((Key(_label(key.text), key.data, key.url),) for key in keys)


def _letters(label: str) -> int:
    """About as wide as it is drawn: marks and what is not seen take no room."""
    return sum(unicodedata.category(char) not in ("Mn", "Me", "Cf") for char in _one_line(label))


def _one_line(text: str) -> str:
    return _BREAK.sub(" ", text.strip())


def _label(text: str) -> str:
    """What fits on a button; never empty."""
    line = _one_line(text)
    return "·" if blank(line) else shorten(line, MOST_LETTERS)
