"""What a poster's code carries to the bot: `<flow>-<language>-<place>`, each part but the first may be missing."""

import re
from dataclasses import dataclass

LONGEST = 64  # characters; Telegram takes no longer payload
_ALLOWED = re.compile("[A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Start:
    """Which flow, in which language, and where the poster hangs; "" where it does not say."""

    flow: str = ""
    language: str = ""
    place: str = ""


def start_payload(flow: str, language: str, place: str = "") -> str:
    """The payload of a link. Raises ValueError when it could not be carried."""
    parts = [flow, language, *([place] if place else [])]
    payload = "-".join(parts)
    if len(payload) > LONGEST or not all(_ALLOWED.fullmatch(part) for part in parts):
        raise ValueError(payload)
    return payload


def read_payload(text: str) -> Start:
    """What a link carried; whatever else it was is empty or unknown to the flows."""
    parts = [part if _ALLOWED.fullmatch(part) else "" for part in text[:LONGEST].split("-", 2)]
    return Start(*parts)
