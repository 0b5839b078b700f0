"""How names of German places are compared: spelling variants of the official names, and how a name sounds.

The sound is for other scripts and rough on purpose (b and p, d and t, s and sch are one): whatever it finds is asked.
"""

import re
import unicodedata

from dialogs.scripts import fold

# Words between a name and what tells it from others of that name: "an der", "a. d.", "bei".
_JOINTS = frozenset(
    ("a", "am", "an", "auf", "b", "bei", "d", "dem", "den", "der", "des", "die", "i", "im", "in", "o", "ob", "ober",
     "u", "und", "unter", "v", "vor", "vorm", "zu", "zum", "zur")
)  # fmt: skip
_TITLES = re.compile(r"^(?:lutherstadt|hansestadt|freie und hansestadt|landeshauptstadt|universitaetsstadt|stadt) ")
_SHORT = re.compile(r" (?:am|an der|an|auf|bei|im|in|i|ob der|ob|unter|vor der|vor|b|a|o|v)\b.*")
_BRACKET = re.compile(r"\(.*")
_WORDS = re.compile(r"\w+")

# Rough sounds of letters. Everything that is not here is silent (vowels, h, y, signs).
_LATIN = {"b": "P", "p": "P", "d": "T", "t": "T", "g": "K", "k": "K", "c": "K", "q": "K", "f": "F", "v": "F", "w": "F",
          "s": "S", "ß": "S", "z": "S", "l": "L", "m": "M", "n": "N", "r": "R"}  # fmt: skip
_CYRILLIC = {"б": "P", "п": "P", "д": "T", "т": "T", "г": "K", "ґ": "K", "к": "K", "х": "K", "ф": "F", "в": "F",
             "с": "S", "з": "S", "ц": "S", "ш": "S", "щ": "S", "ж": "S", "ч": "S", "л": "L", "м": "M", "н": "N",
             "р": "R"}  # fmt: skip
_ARABIC = {"ب": "P", "پ": "P", "د": "T", "ت": "T", "ط": "T", "ض": "T", "ڈ": "T", "ټ": "T", "ډ": "T", "ج": "K",
           "گ": "K", "ګ": "K", "ك": "K", "ک": "K", "ق": "K", "غ": "K", "خ": "K", "ف": "F", "ڤ": "F", "ڭ": "K",
           "س": "S", "ص": "S", "ز": "S", "ژ": "S", "ش": "S", "ث": "S", "ذ": "S", "ظ": "S", "چ": "S", "څ": "S",
           "ځ": "S", "ښ": "S", "ږ": "S", "ل": "L", "ڵ": "L", "م": "M", "ن": "N", "ڼ": "N", "ر": "R", "ڕ": "R",
           "ړ": "R"}  # fmt: skip
# Rows of the Ethiopic syllabary by their first sign's name: the consonant that all its signs begin with.
_ETHIOPIC = {"B": "P", "P": "P", "PH": "P", "D": "T", "T": "T", "TH": "T", "G": "K", "GG": "K", "K": "K", "KX": "K",
             "Q": "K", "QH": "K", "X": "K", "F": "F", "V": "F", "W": "F", "S": "S", "SZ": "S", "SH": "S", "Z": "S",
             "ZH": "S", "C": "S", "CH": "S", "J": "S", "TS": "S", "TZ": "S", "L": "L", "M": "M", "N": "N", "NY": "N",
             "R": "R"}  # fmt: skip
_SIGNS = {**_LATIN, **_CYRILLIC, **_ARABIC}
_ROW = re.compile(r"ETHIOPIC SYLLABLE ([^AEIOU ]+)[AEIOU]")
_TWICE = re.compile(r"(.)\1+")
_TS = re.compile("TS")


def full_key(name: str) -> str:
    """The name as people may write it: without titles, signs and the little words inside it."""
    return _kept(_TITLES.sub("", fold(name, "de")))


def short_key(name: str) -> str:
    """The name without what tells it from others: Frankfurt am Main -> frankfurt, Halle (Saale) -> halle."""
    return keys(name)[1]


def keys(name: str) -> tuple[str, str]:
    """Both keys."""
    plain = _TITLES.sub("", fold(name.replace("/", " ("), "de"))
    return _kept(plain), _kept(_SHORT.sub("", _BRACKET.sub(" ", plain).strip()))


def _kept(plain: str) -> str:
    words = _WORDS.findall(plain)
    return " ".join([word for at, word in enumerate(words) if at == 0 or word not in _JOINTS])


def plain_key(key: str) -> str:
    """Without umlauts in either of their spellings: dusseldorf for düsseldorf and duesseldorf."""
    bare = key
    if not key.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFD", key) if unicodedata.category(c) != "Mn")
    return bare.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ss", "s")


def sound(text: str) -> str:
    """The rough consonants of a name in Latin, Arabic, Cyrillic or Ethiopic letters: München, Мюнхен, ميونخ -> MNKN or
    near. Empty where there is nothing to hear."""
    letters = unicodedata.normalize("NFC", text).casefold()
    letters = letters.replace("sch", "s").replace("ch", "k").replace("tz", "z").replace("ph", "f").replace("x", "ks")
    heard = "".join([_SIGNS.get(letter) or _syllable(letter) for letter in letters])
    return _TWICE.sub(r"\1", _TS.sub("S", heard))


def _syllable(letter: str) -> str:
    if not "\u1200" <= letter <= "\u135a":
        return ""
    found = _ROW.match(unicodedata.name(letter, ""))
    return _ETHIOPIC.get(found[1], "") if found else ""
