"""E-mail addresses: syntax by email-validator, without asking the network. Sure only when nothing had to be mended."""

import re

from email_validator import EmailNotValidError, validate_email
from rapidfuzz.distance import DamerauLevenshtein

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.conversation import Reading
from dialogs.scripts import clean, digits

LONGEST = 254  # RFC 5321
_WITHIN = re.compile(r"[^\s<>()\[\],;:\"]{1,64}@[^\s<>()\[\],;:\"@]{1,190}")
_AT = re.compile(r"\s*(?:[(\[{<]\s*(?:at|ät|@)\s*[)\]}>]|\s@\s|@\s|\s@)\s*", re.IGNORECASE)
_DOT = re.compile(r"\s*[(\[{]\s*(?:dot|punkt|point)\s*[)\]}]\s*", re.IGNORECASE)
# Mailboxes so common that one letter off is a slip, not another house.
_KNOWN = ("gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "web.de", "gmx.de",
          "gmx.net", "t-online.de", "mail.ru", "yandex.ru", "ukr.net", "live.com")  # fmt: skip


def read_email(text: str) -> Outcome | None:
    """The address with its domain in small letters. The part before @ stays as written."""
    written = clean(text)
    address = _valid(written)
    if address is not None and address.isascii():
        meant = _slip(address)
        if meant is not None:
            return Ask((Reading(meant, "fuzzy"), Reading(address, "rule")))
        return Understood(address, "exact" if address == text.strip() else "fold")
    found = [one for part in _WITHIN.findall(_mended(written)) if (one := _valid(part.strip(".·!?،。'-/")))]
    addresses = list(dict.fromkeys(found))
    return Ask(tuple(Reading(one, "rule") for one in addresses)) if 1 <= len(addresses) <= 4 else None


def _mended(text: str) -> str:
    text = digits(text).replace("mailto:", " ")
    return _DOT.sub(".", _AT.sub("@", text))


def _valid(text: str) -> str | None:
    if not 3 <= len(text) <= LONGEST or text.count("@") != 1:
        return None
    try:
        return validate_email(text, check_deliverability=False, allow_quoted_local=False).normalized
    except EmailNotValidError:
        return None


def _slip(address: str) -> str | None:
    local, _, domain = address.rpartition("@")
    near = next((known for known in _KNOWN if DamerauLevenshtein.distance(domain, known, score_cutoff=1) == 1), None)
    return f"{local}@{near}" if near and domain not in _KNOWN else None
