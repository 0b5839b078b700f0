"""Redaction: what could lead to a person is taken out of her words before a colleague, or a report, shows them.

Rather too much than too little: a year within a long number goes too. What was taken out leaves a mark, `⟦phone⟧`,
that each reader sees in the own language. Pure; what words there are is in locales/<language>/redaction.yaml.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from phonenumbers import Leniency, PhoneNumberMatcher

from dialogs.scripts import tidy
from dialogs.written import Written, written
from locales.redaction import Identifying
from reports.redaction_words import addresses, cases, chats, names

Kind = Literal["phone", "email", "link", "name", "address", "number", "date"]
KINDS: tuple[Kind, ...] = get_args(Kind)
MARK = re.compile(f"⟦({'|'.join(KINDS)})⟧")
REGION = "DE"
MOST = 2000  # characters that are read: what is longer is cut off

_BETWEEN = r"[\s().\-/]{0,4}"
_MAIL_HOST = r"[^\s@<>()\[\],;]{1,190}"
_AT, _DOT = r"\s*[(\[{<]\s*(?:at|ät|@)\s*[)\]}>]\s*", r"(?:\s*[(\[{<]?\s*(?:dot|punkt)\s*[)\]}>]?\s*\w+)?"
_DAY, _PARTED = r"\d{1,2}", r"\s?[./\-\s]\s?"
_EXTENSION = r"(?:\s*(?:;?ext\.?=?|x|#)\s*\d{1,7})?"
_TLD = (
    "com|de|org|net|info|eu|at|ch|ru|ua|tr|sy|iq|ir|af|et|er|so|fr|uk|me|io|app|ly|gg|biz|online|site|shop|club|berlin"
    "|de\\.vu|tv|cc|xyz|рф|укр|бел"
)
PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("email", re.compile(rf"[^\s<>()\[\],;@]{{1,64}}\s?@\s?{_MAIL_HOST}\.\w+|[^\s<>()\[\],;@]{{1,64}}@{_MAIL_HOST}")),
    ("email", re.compile(rf"\S{{1,64}}{_AT}\S+{_DOT}", re.I)),
    ("email", re.compile(r"\S{1,64}\s+(?:at|ät)\s+\S+(?:\s+(?:dot|punkt)\s+|\.)\w{2,6}\b", re.I)),
    ("link", re.compile(r"(?:\b[a-z][a-z0-9+.-]{1,9}://|\bwww\.)\S+", re.I)),
    ("link", re.compile(rf"\b(?:[\w-]{{1,63}}\.){{1,4}}(?:{_TLD})\b(?:[/?#]\S*)?", re.I)),
    ("link", re.compile(r"\b[\w-]{1,63}\.\w{2,6}/\S+")),
    ("link", re.compile(r"@\s?[\w.]{2,}")),
    ("date", re.compile(rf"\b{_DAY}{_PARTED}{_DAY}{_PARTED}\d{{2,4}}\b|\b\d{{4}}{_PARTED}{_DAY}{_PARTED}{_DAY}\b")),
    ("date", re.compile(r"\b\d{1,2}(?:\.|[^\W\d]{1,3}|-[^\W\d]{1,3})?,?\s+[^\W\d]{2,}\.?,?\s+(?:1[2-4]|19|20)\d\d\b")),
    ("date", re.compile(r"\b[^\W\d]{3,}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b")),
    ("number", re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[0-9A-Z]{2,4}){3,}\b")),  # IBAN
    ("number", re.compile(r"\b\d{1,3}\s[A-Z]{1,3}\s\d{1,5}/\d{2}(?:\.[A-Z])?\b")),  # a court's
    ("number", re.compile(r"\b(?=(?:[\w./-]{0,24}\d){4})(?=[\w./-]{0,24}[^\W\d_])\w+(?:[./-]\w+)*")),
    ("phone", re.compile(rf"(?:tel:)?(?:\+\s?[(]?|\(\+?|00)?\d(?:{_BETWEEN}\d){{4,}}{_EXTENSION}", re.I)),
    ("number", re.compile(r"\d{5,}")),
)  # fmt: skip
_PLACE = re.compile(r"\s*,?\s*[^\W\d_]{2,}(?:[\s-](?=[^\W\d_a-zäöüß])[^\W\d_]{2,}){0,2}")  # after a postal code


@dataclass(frozen=True, slots=True)
class Redacted:
    """The text with its marks, and how many things of each kind were taken out."""

    text: str
    removed: dict[Kind, int] = field(default_factory=dict)


def redact(text: str, words: Sequence[Identifying]) -> Redacted:
    """`words` are those of the text's language first, then of others that people mix into it."""
    text = tidy(text)[:MOST].replace("⟦", "[").replace("⟧", "]")
    seen = written(text)
    found = _merged([*_patterns(seen), *_phones(seen), *_worded(seen, words)])
    parts: list[str] = []
    removed: dict[Kind, int] = {}
    end = 0
    for start, stop, kind in found:
        begin, until = seen.origin[start], seen.origin[stop - 1] + 1
        if begin < end:
            continue
        parts += [text[end:begin], f"⟦{kind}⟧"]
        removed[kind] = removed.get(kind, 0) + 1
        end = until
    return Redacted("".join((*parts, text[end:])), removed)


Span = tuple[int, int, Kind]


def _patterns(seen: Written) -> Iterator[Span]:
    for kind, pattern in PATTERNS:
        for found in pattern.finditer(seen.text):
            start, stop = found.span()
            if stop == start:
                continue
            plain = re.sub(r"\D", "", found[0])
            if len(plain) == 5 and found[0].strip().isdigit() and (place := _PLACE.match(seen.text, stop)):
                yield start, place.end(), "address"
            elif kind == "phone" and len(plain) < 7 and not found[0].startswith(("+", "0", "(")):
                yield start, stop, "number"
            else:
                yield start, stop, kind


def _phones(seen: Written) -> Iterator[Span]:
    for found in PhoneNumberMatcher(seen.text, REGION, Leniency.POSSIBLE, 50):
        if sum(sign.isdigit() for sign in found.raw_string) > 5:
            yield found.start, found.end, "phone"


def _worded(seen: Written, words: Sequence[Identifying]) -> Iterator[Span]:
    for each in words:
        for start, stop in names(seen, each, own=each is words[0]):
            yield start, stop, "name"
        for start, stop in addresses(seen, each):
            yield start, stop, "address"
        for start, stop in cases(seen, each):
            yield start, stop, "number"
        for start, stop in chats(seen, each):
            yield start, stop, "link"


def _rank(kind: Kind) -> int:
    return ("email", "link", "address", "date", "phone", "number", "name").index(kind)


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """Overlapping ones as one, called after the most telling of them."""
    now: Span | None = None
    for span in sorted(spans):
        if now is None or span[0] >= now[1]:
            if now is not None:
                yield now
            now = span
        else:
            now = (now[0], max(now[1], span[1]), min(now[2], span[2], key=_rank))
    if now is not None:
        yield now
