"""Countries, as ISO 3166-1 alpha-2 (and XK, Kosovo's customary code)."""

from dialogs.answers.base import Ask, Outcome, Understood
from dialogs.answers.naming import MOST_OFFERED, asked, read_name
from dialogs.lexicon import Lexicon
from dialogs.names import Names
from dialogs.scripts import clean

GONE = "error-country-gone"
_FIRST_FLAG, _LAST_FLAG = 0x1F1E6, 0x1F1FF  # the letters that flags are made of


def read_country(text: str, phrase: str, lexicon: Lexicon) -> Outcome | None:
    """A demonym ("Syrian") names the country only as a question: people live where they may not belong."""
    names = lexicon.names().countries
    return read_flags(text, names) or read_name(text, phrase, names, lexicon, GONE)


def read_flags(text: str, names: Names) -> Outcome | None:
    """A text of nothing but flags: one is sure, several are asked."""
    letters = clean(text).replace(" ", "")
    if len(letters) % 2 or not letters or not all(_FIRST_FLAG <= ord(letter) <= _LAST_FLAG for letter in letters):
        return None
    plain = "".join(chr(ord("A") + ord(letter) - _FIRST_FLAG) for letter in letters)
    codes = list(dict.fromkeys(plain[at : at + 2] for at in range(0, len(plain), 2)))
    if len(codes) > MOST_OFFERED or not all(code in names.codes for code in codes):
        return None
    found: Ask | Understood = Understood(codes[0], "rule") if len(codes) == 1 else asked(codes, "rule")
    return found
