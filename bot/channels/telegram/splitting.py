"""Long texts in parts that Telegram takes: 4,096 UTF-16 units each, cut where a reader would pause."""

import re
import unicodedata

from dialogs.scripts import blank

LONGEST = 4096  # UTF-16 units of a message
OPENERS, CLOSER = "\u2066\u2067\u2068", "\u2069"
DEPTH = 16  # isolates in one another that are kept track of; people's text has one or two
AHEAD = 40  # characters behind a cut that may tell what it cuts
_SPACE = "[^\\S\xa0\u2007\u202f]"  # not those that hold a number together
_QUOTES = "[\"'”“’»›)\\]\u2069]*"
# Where one may cut, the best first: after a paragraph, after a line, after a sentence of any of our scripts, after a
# word but not within a number (116 016), after any word. "1." may be a date or an item of a list.
PAUSES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?=\n[^\S\n]*\n)",
        r"(?=\n)",
        rf"(?:(?<!\d)\.|[!?…؟۔]){_QUOTES}(?={_SPACE})|[።፧፨।]{_QUOTES}",
        rf"(?<!\d)(?={_SPACE})|(?={_SPACE}+\D)|[\u1361\u200b]",
        rf"(?={_SPACE})",
    )
)
REGIONAL, SKIN, TAGS = range(0x1F1E6, 0x1F200), range(0x1F3FB, 0x1F400), range(0xE0020, 0xE0080)
JOINER, NON_JOINER = "\u200d", "\u200c"


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int = LONGEST) -> tuple[str, ...]:
    """Parts of at most `limit` units (at least 20), each with something to see; none for a text of which nothing can
    be seen. Isolates that are open at a cut are closed, and opened again behind it."""
    parts: list[str] = []
    rest, opened = text.strip(), ""
    while rest:
        end = len(rest)
        if units(rest) > limit:
            end = max(_pause(rest, _fitting(rest, limit), len(opened)), len(opened) + 1)
        head, tail = rest[:end].rstrip(), rest[end:].lstrip()
        opened = _open(head) if tail else ""
        rest = opened + tail
        if not blank(head):
            parts.append(head + CLOSER * len(opened))
    return tuple(parts)


def shorten(text: str, limit: int) -> str:
    """The text with "…" for what is beyond `limit` units."""
    if units(text) <= limit:
        return text
    head = text[: _boundary(text, _fitting(text, limit - 1))].rstrip()
    return head + "…" + CLOSER * len(_open(head))


def _fitting(text: str, limit: int) -> int:
    """How many characters fit, together with what closes the isolates that are open behind them."""
    used = depth = 0
    for place, char in enumerate(text):
        used += 2 if char > "\uffff" else 1
        if char in OPENERS:
            depth += 1
        elif char == CLOSER and depth:
            depth -= 1
        if used + min(depth, DEPTH) > limit:
            return place
    return len(text)


def _pause(text: str, most: int, least: int) -> int:
    """Where to cut behind `least` and within `most` characters, in their second half if it can be helped."""
    for after in (most // 2, least):
        for pause in PAUSES:
            ends = [found.end() for found in pause.finditer(text, after, most + AHEAD) if after < found.end() <= most]
            if ends:
                return ends[-1]
    return _boundary(text, most)


def _boundary(text: str, most: int) -> int:
    """The last place up to `most` that tears nothing apart; `most` when there is none."""
    return next((place for place in range(most, 0, -1) if not _joined(text, place)), most)


def _joined(text: str, place: int) -> bool:
    """Whether a cut here would tear a letter from its marks, an emoji apart or an isolate from its content."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if before == JOINER or before in OPENERS or after in (JOINER, NON_JOINER, CLOSER):
        return True
    if ord(after) in SKIN or ord(after) in TAGS or unicodedata.category(after)[0] == "M":
        return True
    if ord(before) not in REGIONAL or ord(after) not in REGIONAL:
        return False
    first = place
    while first and ord(text[first - 1]) in REGIONAL:
        first -= 1
    return (place - first) % 2 == 1  # flags are two letters each


def _open(text: str) -> str:
    """The isolates that are open at the end of a text, the outermost of them."""
    stack: list[str] = []
    for char in text:
        if char in OPENERS:
            stack.append(char)
        elif char == CLOSER and stack:
            stack.pop()
    return "".join(stack[:DEPTH])
