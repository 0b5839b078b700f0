"""Sentences, in every script that people write here: what an engine is given at a time.

A cut is made only where a sentence surely ends; what is too long for an engine is cut at a comma or a space. The pieces
and the white space between them are the whole text: joined, they give it back letter by letter.
"""

import re
from typing import NamedTuple

LONGEST = 280  # characters that an engine is given at once: longer ones lose their end without a word
_ENDS = "!?؟۔።፧፨‼⁇⁈⁉。！？…"
_CLOSERS = "\"'»”’)\\]}›\u200e\u200f"
_END = re.compile(rf"(?:[{_ENDS}]+|\.+|፡፡+|::+)[.{_ENDS}]*[{_CLOSERS}]*(?=\s|$)|(?:[۔።፧፨؟]|፡፡)+(?=\S)")
_BREAK = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]\s*")
_SPACE = re.compile(r"\s*")
_LAST_WORD = re.compile(r"(\S+)\.$")
# After these a full stop ends no sentence: in the languages that are written with one.
_ABBREVIATIONS = frozenset((
    "z.b", "d.h", "u.a", "usw", "bzw", "ca", "nr", "str", "dr", "prof", "tel", "abs", "evtl", "ggf", "inkl",
    "mio", "mrd", "vgl", "hr", "hrsg", "geb", "verh", "mr", "mrs", "ms", "e.g", "i.e", "etc", "vs", "approx",
    "dept", "mme", "mlle", "av", "p.ex", "vb", "bkz", "sok", "cad", "mah", "apt", "т.е", "т.д", "т.п", "ул",
    "кв", "стр", "см", "им", "тел", "грн", "руб", "вул", "буд", "обл",
))  # fmt: skip
_SOFT = (re.compile(r"[,;:،؛፣፤፥—–]\s+"), re.compile(r"\s+"))


class Piece(NamedTuple):
    """A sentence and the white space after it. A text that begins with white space begins with an empty sentence."""

    text: str
    after: str


def split(text: str) -> list[Piece]:
    """The sentences of a text, none longer than LONGEST."""
    pieces: list[Piece] = []
    at = 0
    for found in _BREAK.finditer(text):
        pieces += _line(text[at : found.start()], found.group())
        at = found.end()
    return pieces + _line(text[at:], "")


def _line(line: str, after: str) -> list[Piece]:
    at = len(line) - len(line.lstrip())
    pieces = [Piece("", line[:at])] if at else []
    for end in _END.finditer(line):
        if end.end() <= at or _goes_on(line, at, end):
            continue
        space = _after(line, end.end())
        pieces += _short(line[at : end.end()], line[end.end() : space])
        at = space
    rest = line[at:]
    body = rest.rstrip()
    if rest or not pieces:
        return [*pieces, *_short(body, rest[len(body) :] + after)]
    last = pieces.pop()
    return [*pieces, Piece(last.text, last.after + after)]


def _goes_on(line: str, at: int, end: re.Match[str]) -> bool:
    """Whether a full stop is an abbreviation's, an initial's or an ordinal number's: "1. Mai", "Dr. Meyer"."""
    if end.group().strip(_CLOSERS.replace("\\", "")) != ".":
        return False
    word = _LAST_WORD.search(line[max(at, end.end() - 40) : end.start() + 1])
    if word is None:
        return False
    bare = word[1].strip("(\"'«„“”‚").casefold()
    following = line[(after := _after(line, end.end())) : after + 1]
    if not following:
        return False
    if bare in _ABBREVIATIONS or bare.endswith("str") or (len(bare) == 1 and bare.isalpha()):
        return True
    return bare.isdecimal() and len(bare) <= 2 and following.isalnum()


def _after(line: str, at: int) -> int:
    """Where the white space after a place ends."""
    space = _SPACE.match(line, at)
    return space.end() if space else at


def _short(sentence: str, after: str) -> list[Piece]:
    pieces = []
    while len(sentence) > LONGEST:
        cut = max((found.end() for found in _SOFT[0].finditer(sentence, LONGEST // 2, LONGEST)), default=0)
        cut = cut or max((found.end() for found in _SOFT[1].finditer(sentence, 1, LONGEST)), default=0) or LONGEST
        head = sentence[:cut].rstrip()
        pieces.append(Piece(head, sentence[len(head) : cut]))
        sentence = sentence[cut:]
    return [*pieces, Piece(sentence, after)]
