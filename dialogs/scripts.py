"""Letters and digits: what is written the same in many ways becomes one. Pure, and linear in the text's length.

Three strengths, each on top of the one before: `clean` (nothing that is seen changes its meaning), `fold` (spelling
habits of a script: case, vowel marks, Arabic and Farsi yeh), `loose` (near spellings, for closed lists only).
Sources: Unicode 15 general categories; Arabic and Persian after Lucene's ArabicNormalizer and PersianNormalizer; Sorani
after Lucene's SoraniNormalizer; Ethiopic homophones after the Amharic syllabary; Ethiopic numerals after Unicode
chapter 19. Marks that people leave out in messages or on the keyboards they have (Turkish, Kurmanji, French, Russian ё)
after the habit of each language.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

# Written but not seen: format characters, controls, lone surrogates, variation selectors, the keycap's frame, tatweel,
# skin tones. `tests/dialogs/test_scripts.py` holds the list against unicodedata.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u0600-\u0605\u061c\u0640\u06dd\u070f\u0890\u0891\u08e2\u180b-\u180f"
    "\u200d-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U0001f3fb-\U0001f3ff\U000e0001-\U000e01ef]"
)
_BREAKS = re.compile(" ?[\n\r\x0b\x0c\x85\u2028\u2029][ \n\r\x0b\x0c\x85\u2028\u2029]*")
_SOFT = str.maketrans({"\u200b": " ", "\u200c": " ", "\u1361": " ", "🔟": " 10 "})  # ZWSP, ZWNJ, Ethiopic word space
_HIDDEN_BETWEEN_DIGITS = re.compile("(?<=\\d)[\xad\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+(?=\\d)")
# ³ ½ ① are "other numbers": NFKC would glue 3² into 32. Ethiopic numerals are of the same category and stay together.
_APOSTROPHES = re.compile(r"(?<=[^\W\d])[\xb4\u2032\u201b](?=[^\W\d])")  # п´ять: NFKC makes a space of ´
_OTHER_NUMBERS = re.compile("[\xb2\xb3\xb9\xbc-\xbe\u2070-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]")
_SPACES = re.compile(r"[^\S\n\r\x0b\x0c\x85\u2028\u2029]+")
_DIGIT = re.compile(r"(?![0-9])\d")
_PLAIN = str.maketrans(dict.fromkeys("0123456789 "))

_ARABIC = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ةۀہھۂۃ", "ه"),
        **dict.fromkeys("ىیےېۍ", "ي"),
        **dict.fromkeys("کڪ", "ك"),
        "ګ": "گ",
        **dict.fromkeys("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670", None),
    }
)
# Sorani: ێ and ۆ are letters of their own (سێ is 3, سی is 30); ڕ and ڵ are missing on many keyboards.
_SORANI = str.maketrans({**dict.fromkeys("ىيې", "ی"), "ك": "ک", "ة": "ە", "ھ": "ه", "ڕ": "ر", "ڵ": "ل"})
_SORANI_OLD_E = re.compile("ه\u200c+")  # before ە had a code of its own: به‌ڵێ
_SORANI_LAST_HEH = re.compile(r"ه\b")
_TURKISH_I = str.maketrans({"İ": "i", "I": "i", "ı": "i"})
# One sound each in Amharic, not in Tigrinya:
_AMHARIC_ROWS = {"ሐ": "ሀ", "ኀ": "ሀ", "ኸ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ"}
_PLAIN_LETTERS: Mapping[str, Mapping[int, Any]] = {
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}),
    "kmr": str.maketrans(
        {
            **dict.fromkeys("êéèë", "e"),
            **dict.fromkeys("îïı", "i"),
            **dict.fromkeys("ûü", "u"),
            **{"ç": "c", "ş": "s", "\u0307": None},
        }
    ),
    "tr": str.maketrans("çğöşüâîû", "cgosuaiu"),
    "fr": str.maketrans({**dict(zip("àâäéèêëîïôöùûüÿç", "aaaeeeeiioouuuyc", strict=True)), "œ": "oe", "æ": "ae"}),
    "ru": str.maketrans("ё", "е"),
    "uk": str.maketrans("ґ", "г"),
    "am": str.maketrans(
        {
            **{chr(ord(a) + i): chr(ord(b) + i) for a, b in _AMHARIC_ROWS.items() for i in range(7)},
            **dict.fromkeys("ሃሓኃኻ", "ሀ"),
            **dict.fromkeys("ኣዓ", "አ"),
            "ዉ": "ው",
        }
    ),
}
_WAYS = frozenset(("ckb", "tr", *_PLAIN_LETTERS))  # languages whose letters are folded in a way of their own
# A Latin letter within a Cyrillic word is a slip of the keyboard: it was meant as what it looks like (шiсть, cто).
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[\u0430-\u0491]")
_LOOK_ALIKE = str.maketrans("aceiopxyï", "асеіорхуї")
_SLIPS = re.compile("[aceiopxyï]")
_ONE_QUOTE = str.maketrans(dict.fromkeys("’‘ʼʹ`´", "'"))
_TICKED = re.compile(r"(?<![\d'])\d{1,3}(?:'\d{3})+(?![\d'])|(\d)'+(?=\d)")  # 1'000; any other tick parts two numbers
_HYPHENS = re.compile(r"(?<=[^\W\d])[-‐‑–—_/]+(?=[^\W\d])")
_POINT = re.compile(r"(?<![.,،])[.,،]\Z")
_END_MARKS = ' \n.,!;:…"“”„«»‹›()[]{}*|،؛؟?।።፣፤፥፦፧፨、。،'

_ETHIOPIC_ROWS = {"ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ"}
_LOOSE = str.maketrans(
    {
        **{"ؤ": "و", "ئ": "ي", "ء": None},
        **{chr(ord(a) + i): chr(ord(b) + i) for a, b in _ETHIOPIC_ROWS.items() for i in range(7)},
        **{"ኣ": "አ", "ዓ": "አ"},
    }
)
_NO_LETTERS = re.compile(r"[^\w\s]")
_ARTICLE = re.compile(r"\bال(?=\w{3})")

_ETHIOPIC_DIGITS = {chr(0x1369 + i): (i + 1 if i < 9 else (i - 8) * 10) for i in range(18)}  # ፩-፱ ፲-፺
ETHIOPIC_NUMERALS = frozenset((*_ETHIOPIC_DIGITS, "፻", "፼"))


def clean(text: str) -> str:
    """NFKC without what cannot be seen; ZWNJ becomes a space; runs of spaces one space; line breaks stay one."""
    if text.isascii():
        if text.isprintable():
            return " ".join(text.split())
    else:
        text = _HIDDEN_BETWEEN_DIGITS.sub(" ", text)
        text = _OTHER_NUMBERS.sub(lambda found: f" {found[0]} ", text)
        text = _UNSEEN.sub("", _APOSTROPHES.sub("'", text).translate(_SOFT))
        text = unicodedata.normalize("NFKC", text)
    return _BREAKS.sub("\n", _SPACES.sub(" ", _UNSEEN.sub("", text))).strip()


def digits(text: str) -> str:
    """Every decimal digit of every script as ASCII, by value; separators as they are."""
    return text if text.isascii() else _DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text)


def fold(text: str, language: str) -> str:
    """The text as it is compared: clean, ASCII digits, no case, one spelling of each letter, no marks at the ends."""
    if text.isascii() and text.replace(" ", "").isalnum():
        return " ".join(text.split()).lower()  # most words need no more
    text = _SORANI_OLD_E.sub("ە", text) if language == "ckb" else text
    text = " ".join(text.split()) if _plain(text) else digits(clean(text))
    if language == "tr":
        text = text.translate(_TURKISH_I)
    text = text.casefold()
    if not text.isascii():
        text = _SORANI_LAST_HEH.sub("ە", text.translate(_SORANI)) if language == "ckb" else text.translate(_ARABIC)
        if language in _PLAIN_LETTERS:
            text = unicodedata.normalize("NFC", text).translate(_PLAIN_LETTERS[language])
        if language in ("ru", "uk") and _SLIPS.search(text):
            text = _WORD.sub(_in_cyrillic, text)
        text = text.translate(_ONE_QUOTE)
    if text.replace(" ", "").isalnum():
        return " ".join(text.split())
    text = text.replace("`", "'")
    if "'" in text:
        text = _TICKED.sub(lambda found: f"{found[1]} " if found[1] else found[0], text).replace("'", "")
    text = _HYPHENS.sub(" ", text.replace("\n", " "))
    text = text.replace("- ", " ", 1) if text.startswith("- ") else text  # a list's dash
    bare = text.strip(_END_MARKS)
    if bare[:1].isdigit() and _POINT.search(text[: text.index(bare)]):
        bare = "." + bare  # .5 is a half, not five
    return _SPACES.sub(" ", bare)


def _plain(text: str) -> bool:
    """Letters, ASCII digits and spaces of which `clean` would change none but the spaces: most answers."""
    letters = text.translate(_PLAIN)
    return letters.isalpha() and "\u0640" not in letters and unicodedata.is_normalized("NFKC", text)


def foldings(text: str) -> Callable[[str], str]:
    """`fold` of one text in many languages, done once where they fold alike: ASCII in all, other letters in most."""
    known: dict[str, str] = {}
    plain = text.isascii()

    def folded(language: str) -> str:
        way = language if language in _WAYS and not plain else ""
        if way not in known:
            known[way] = fold(text, language)
        return known[way]

    return folded


def _in_cyrillic(found: re.Match[str]) -> str:
    word = found[0]
    return word.translate(_LOOK_ALIKE) if not word.isascii() and _CYRILLIC.search(word) else word


def loose(text: str, language: str) -> str:
    """A further fold that joins near spellings (سكن and السكن, ሠ and ሰ, é and e). Only for closed lists of options,
    whose loader refuses two that become the same."""
    return loosened(fold(text, language), language)


def loosened(text: str, language: str) -> str:
    """`loose` of what is folded already."""
    if any(map(str.isdigit, text)):
        return text  # 3, -3 and 3+ are never near spellings of one another
    if not text.isascii():
        text = _ARTICLE.sub("", text.translate(_LOOSE))
        apart = unicodedata.normalize("NFD", text)
        text = "".join([c for c in apart if unicodedata.category(c) != "Mn"]) if not apart.isalpha() else apart
    if language == "de":
        text = text.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return text if text.isalpha() else _SPACES.sub(" ", _NO_LETTERS.sub(" ", text)).strip()


def tidy(text: str) -> str:
    """A person's own words, kept as written but for what could harm: controls, bidi overrides, lone surrogates."""
    text = _HARMFUL.sub("", text)
    return unicodedata.normalize("NFC", text).strip()


def blank(text: str) -> bool:
    """Whether nothing of the text can be seen."""
    return not _UNSEEN.sub("", text).replace("\u200b", "").replace("\u200c", "").strip()


_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")


def ethiopic_number(text: str) -> int | None:
    """The value of Ethiopic numerals (፳፭ is 25), 1 to 99,999,999; None when they do not follow the system."""
    if not text or len(text) > 20 or not ETHIOPIC_NUMERALS.issuperset(text):
        return None
    total, hundreds, part = 0, 0, 0
    for sign in text:
        if sign == "፼":
            total, hundreds, part = (total + hundreds + part or 1) * 10_000, 0, 0
        elif sign == "፻":
            hundreds, part = (part or 1) * 100, 0
        else:
            part += _ETHIOPIC_DIGITS[sign]
    value = total + hundreds + part
    return value if text in (to_ethiopic(value), to_ethiopic(value, ones=True)) else None


def to_ethiopic(value: int, ones: bool = False) -> str:
    """1 to 99,999,999 in Ethiopic numerals. With `ones`, ፩ is written before ፻ and ፼ as well."""
    if value >= 10_000:
        head, rest = divmod(value, 10_000)
        front = "" if head == 1 and not ones else to_ethiopic(head, ones)
        return front + "፼" + (to_ethiopic(rest, ones) if rest else "")
    hundred, rest = divmod(value, 100)
    front = "" if not hundred else ("፻" if hundred == 1 and not ones else _two(hundred) + "፻")
    return front + _two(rest)


def _two(value: int) -> str:
    tens, unit = divmod(value, 10)
    return (chr(0x1371 + tens) if tens else "") + (chr(0x1368 + unit) if unit else "")
