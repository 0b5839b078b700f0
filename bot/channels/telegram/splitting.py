"""Long texts in parts that Telegram takes: 4,096 UTF-16 units each, cut where a reader would pause."""

import re
import unicodedata

LONGEST = 4096  # UTF-16 units of a message
OPENERS, CLOSER = "\u2066\u2067\u2068", "\u2069"
# Where one may cut, the best first: after a paragraph, after a sentence (of any of our scripts), after a word.
PAUSES = (
    re.compile(r"\n\n+"),
    re.compile(r"\n"),
    re.compile(r"[.!?…؟۔።፧।][\"'”’»)\]\u2069]*\s+"),
    re.compile(r"\s+"),
)
JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
REGIONAL = range(0x1F1E6, 0x1F200)
SKIN = range(0x1F3FB, 0x1F400)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def split(text: str, limit: int = LONGEST) -> tuple[str, ...]:
    """Parts of at most `limit` units. Isolates that are open at a cut are closed and opened again behind it."""
    parts: list[str] = []
    rest = text.strip()
    while units(rest) > limit:
        room = limit - len(_open(rest[:limit]))  # for closing what is open
        end = _cut(rest, _fitting(rest, room))
        head, tail = rest[:end], rest[end:]
        reopened = _open(head)
        parts.append(head.rstrip() + CLOSER * len(reopened))
        rest = reopened + tail.lstrip()
    return (*parts, rest) if rest else tuple(parts)


def _fitting(text: str, limit: int) -> int:
    """How many characters fit."""
    used = 0
    for place, char in enumerate(text):
        used += 2 if char > "\uffff" else 1
        if used > limit:
            return place
    return len(text)


def _cut(text: str, most: int) -> int:
    """Where to cut within the first `most` characters, not in the first half unless there is no other place."""
    for pause in PAUSES:
        ends = [found.end() for found in pause.finditer(text, 0, most) if found.end() > most // 2]
        if ends:
            return ends[-1]
    place = most
    while place > most // 2 and _joined(text, place):
        place -= 1
    return place


def _joined(text: str, place: int) -> bool:
    """Whether a cut here would tear a letter from its marks or an emoji apart."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if after in JOINERS or before == "\u200d" or ord(after) in SKIN or unicodedata.combining(after):
        return True
    if unicodedata.category(after) in ("Mn", "Me", "Mc") or after == CLOSER or before in OPENERS:
        return True
    return ord(before) in REGIONAL and ord(after) in REGIONAL


def _open(text: str) -> str:
    """The isolates that are open at the end of a text."""
    stack: list[str] = []
    for char in text:
        if char in OPENERS:
            stack.append(char)
        elif char == CLOSER and stack:
            stack.pop()
    return "".join(stack)
