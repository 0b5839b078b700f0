"""What a button carries: at most 64 bytes that say which conversation, question and choice it belongs to.

    t:<attempt, base 36>:<conversation>:<place>:<token>     an option
    c:<conversation>:<control>                              a control
    p:<attempt, base 36>:<conversation>:<page>              another page of a long list

A name that leaves no room is replaced by "#" and a digest (after a tick's sign, by that too); `matches` knows it again.
"""

import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from hashlib import blake2b

LONGEST = 64  # bytes; Telegram refuses more
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PART = r"[^:\s]+"
_CARRIED = re.compile(r"[!-9;-~]+")  # printable ASCII but for ":"
_FORMS = re.compile(
    rf"t:(?P<attempt>[0-9a-z]{{1,8}}):(?P<tag>[\w-]{{0,8}}):(?P<place>{_PART}):(?P<token>{_PART})"
    r"|c:(?P<c_tag>[\w-]{0,8}):(?P<control>[a-z_]{1,20})"
    r"|p:(?P<p_attempt>[0-9a-z]{1,8}):(?P<p_tag>[\w-]{0,8}):(?P<page>\d{1,4})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class OptionData:
    """A choice of a question. `token` begins with "+" where it ticks, with "-" where it unticks."""

    attempt: int
    conversation: str
    place: str
    token: str


@dataclass(frozen=True, slots=True)
class ControlData:
    """A control that means the same whenever it is tapped."""

    conversation: str
    control: str


@dataclass(frozen=True, slots=True)
class PageData:
    """A page of a list, from 0."""

    attempt: int
    conversation: str
    page: int


Data = OptionData | ControlData | PageData


def pack(data: Data) -> str:
    """As the button carries it. ASCII."""
    match data:
        case OptionData(attempt, tag, place, token):
            start = f"t:{_base36(attempt)}:{tag}:"
            for names in ((place, token), (digest(place), token), (place, digest(token))):
                packed = start + ":".join(names)
                if len(packed) <= LONGEST and all(map(_CARRIED.fullmatch, names)):
                    return packed
            return f"{start}{digest(place)}:{digest(token)}"
        case ControlData(tag, control):
            return f"c:{tag}:{control}"
        case PageData(attempt, tag, page):
            return f"p:{_base36(attempt)}:{tag}:{page}"


def unpack(text: str) -> Data | None:
    """What a button carried; None for anything that is not ours."""
    found = _FORMS.fullmatch(text) if text.isascii() and len(text) <= LONGEST else None
    if found is None:
        return None
    if found["token"]:
        return OptionData(int(found["attempt"], 36), found["tag"], found["place"], found["token"])
    if found["control"]:
        return ControlData(found["c_tag"], found["control"])
    return PageData(int(found["p_attempt"], 36), found["p_tag"], int(found["page"]))


def switches(token: str) -> tuple[str, str]:
    """What ticks a choice, and what unticks it."""
    return f"+{token}", f"-{token}"


def is_switch(token: str) -> bool:
    """Whether it ticks or unticks."""
    return token[:1] in ("+", "-")


def digest(name: str) -> str:
    """Stands for a name that leaves no room. A tick's still shows that it is one."""
    if is_switch(name):
        return name[0] + digest(name[1:])
    return "#" + urlsafe_b64encode(blake2b(name.encode("utf-8", "replace"), digest_size=6).digest()).decode()


def matches(packed: str, real: str) -> bool:
    """Whether a packed place or token stands for a real one."""
    return packed in (real, digest(real))


def _base36(number: int) -> str:
    written = ""
    while True:
        number, last = divmod(max(number, 0), 36)
        written = DIGITS[last] + written
        if not number:
            return written
