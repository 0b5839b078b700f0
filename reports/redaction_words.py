"""What is found by its words: names after "my name is", streets and rooms with their number, files with theirs, and
what somebody is called in a messenger."""

import re
from collections.abc import Iterator, Sequence

from dialogs.written import Written
from locales.redaction import Identifying

Stretch = tuple[int, int]
_STOP = re.compile(r"[!?؟።\n,،;؛፣፤:]|\.(?=\s|$)")
_HARD_STOP = re.compile(r"[!?؟።\n]|\.(?=\s+[^\W\d_])")
_NUMBER = re.compile(r"\d{1,4}[^\W\d_]?")
NAME_WORDS = 3  # at most, in scripts that have capitals; two in others
NEAR = 4  # words between a street and its number
_SAID = re.compile(r"\s*[:=]\s*\S+")
CLOSING = 4  # words of a name under a letter


def names(seen: Written, words: Identifying, own: bool) -> Iterator[Stretch]:
    """Names after the words that introduce one, after titles, and under a letter. `own`: the text is in this language;
    in another one short words such as "I'm" mean something else."""
    folded = seen.folded(words.language)
    introduced = ((words.names, False), (words.capitals, True), (words.titles, True))
    for phrases, capitals in introduced:
        if phrases is words.capitals and not own:
            continue
        for stop in _ends(folded, phrases):
            yield from _name(seen, stop, capitals, 1 if phrases is words.titles else NAME_WORDS)
    for stop in _ends(folded, words.closings):
        if stop < len(folded) and len(folded) - stop <= CLOSING:
            yield seen.tokens[stop].start(), seen.tokens[-1].end()


def _name(seen: Written, at: int, capitals: bool, most: int) -> Iterator[Stretch]:
    """The name whose first word is number `at`. With `capitals` only where it is written like one, if it can be."""
    if at >= len(seen.tokens) or _HARD_STOP.search(seen.between(at)):
        return
    first = seen.tokens[at][0]
    cased = first.lower() != first.upper()
    if capitals and not (first[:1].isupper() if cased else first[:1].isalpha()):
        return
    stop = at + 1
    while stop < len(seen.tokens) and stop - at < most and not _STOP.search(seen.between(stop)):
        word = seen.tokens[stop][0]
        if cased and first[:1].isupper():
            if not word[:1].isupper():
                break
        elif stop - at >= 2:
            break
        stop += 1
    yield seen.tokens[at].start(), seen.tokens[stop - 1].end()


def addresses(seen: Written, words: Identifying) -> Iterator[Stretch]:
    """A street with a number near it, a room with the number after it, and German names of streets without any."""
    folded = seen.folded(words.language)
    for at, word in enumerate(folded):
        if word in words.rooms or any(word.endswith(end) for end in words.roomlike):
            number = _after(seen, at, 2)
            if number is not None:
                yield seen.tokens[at].start(), seen.tokens[number].end()
        bare = word.rstrip("0123456789")
        glued = bare != word and len(bare) > 3
        if bare not in words.streets and not any(bare.endswith(end) and bare != end for end in words.streetlike):
            continue
        sure = any(bare.endswith(end) and bare != end for end in words.sure)
        after, before = _after(seen, at, NEAR), _before(seen, at)
        start, stop = at, at
        if after is not None:
            stop = after
        elif before is not None:
            start, stop = before, min(at + 3, len(folded) - 1)
            stop = next((i - 1 for i in range(at + 1, stop + 1) if _HARD_STOP.search(seen.between(i))), stop)
        elif not (sure or glued):
            continue
        for _ in range(2):  # Atatürk Caddesi, Alte Berliner Straße
            if start and seen.tokens[start - 1][0][:1].isupper() and not _STOP.search(seen.between(start)):
                start -= 1
        yield seen.tokens[start].start(), seen.tokens[stop].end()


def _after(seen: Written, at: int, near: int) -> int | None:
    for other in range(at + 1, min(at + 1 + near, len(seen.tokens))):
        if _HARD_STOP.search(seen.between(other)):
            return None
        if _NUMBER.fullmatch(seen.tokens[other][0]):
            return other
    return None


def _before(seen: Written, at: int) -> int | None:
    for other in range(at - 1, max(at - 4, -1), -1):
        if _STOP.search(seen.between(other + 1)) and "," not in seen.between(other + 1):
            return None
        if _NUMBER.fullmatch(seen.tokens[other][0]):
            return other
    return None


def cases(seen: Written, words: Identifying) -> Iterator[Stretch]:
    """What has a figure within three words after a word for a file or a birth: "AZR 12-34", "born in May 1990"."""
    folded = seen.folded(words.language)
    for stop in _ends(folded, words.cases):
        last = None
        for other in range(stop, min(stop + 4, len(seen.tokens))):
            if _HARD_STOP.search(seen.between(other)):
                break
            if any(sign.isdigit() for sign in seen.tokens[other][0]):
                last = other
        if last is not None:
            yield seen.tokens[stop].start(), seen.tokens[last].end()
    for stop in _ends(folded, words.born):
        figures = [at for at, word in enumerate(folded) if word[:1].isdigit()]
        near = [at for at in figures if stop <= at < stop + 5] or [at for at in figures if stop - 4 <= at < stop]
        if near:
            yield seen.tokens[near[0]].start(), seen.tokens[near[-1]].end()


def chats(seen: Written, words: Identifying) -> Iterator[Stretch]:
    """The name of a messenger with what a colon says of it: "telegram: sara"."""
    for stop in _ends(seen.folded(words.language), words.chats):
        said = _SAID.match(seen.text, seen.tokens[stop - 1].end())
        if said is not None:
            yield seen.tokens[stop - 1].start(), said.end()


def _ends(folded: Sequence[str], phrases: frozenset[tuple[str, ...]]) -> Iterator[int]:
    """Where each phrase that stands in the text ends: the number of the word after it."""
    longest = max(map(len, phrases), default=0)
    for at in range(len(folded)):
        for length in range(longest, 0, -1):
            if tuple(folded[at : at + length]) in phrases:
                yield at + length
                break
