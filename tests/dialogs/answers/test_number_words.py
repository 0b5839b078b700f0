"""Number words 0-999 written by another path than words.yaml: grammars spelt out here, one per language."""

from collections.abc import Callable

import pytest

from tests.dialogs.answers.said import LANGUAGES, LEXICONS, READABLE, said

EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
DE = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
DE_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
AR = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "أحد عشر", "اثنا عشر"]
AR += [f"{AR[n]} عشر" for n in range(3, 10)]
AR_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
AR_HUNDREDS = ["مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"]
FA = [
    "صفر",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
    "سیزده",
    "چهارده",
    "پانزده",
    "شانزده",
    "هفده",
    "هجده",
    "نوزده",
]
FA_TENS = ["بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"]
FA_HUNDREDS = ["صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"]
TI = ["ዜሮ", "ሓደ", "ክልተ", "ሰለስተ", "ኣርባዕተ", "ሓሙሽተ", "ሽዱሽተ", "ሸውዓተ", "ሸሞንተ", "ትሽዓተ", "ዓሰርተ"]
TI_TENS = ["ዕስራ", "ሰላሳ", "ኣርብዓ", "ሓምሳ", "ሱሳ", "ሰብዓ", "ሰማንያ", "ተስዓ"]


def english(n: int) -> str:
    if n < 20:
        return EN[n]
    if n < 100:
        return EN_TENS[n // 10 - 2] + (f"-{EN[n % 10]}" if n % 10 else "")
    return f"{EN[n // 100]} hundred" + (f" and {english(n % 100)}" if n % 100 else "")


def german(n: int) -> str:
    if n == 1:
        return "eins"
    if n < 20:
        return DE[n]
    if n < 100:
        return (f"{DE[n % 10]}und" if n % 10 else "") + DE_TENS[n // 10 - 2]
    return f"{DE[n // 100]}hundert" + (german(n % 100) if n % 100 else "")


def arabic(n: int) -> str:
    if n < 20:
        return AR[n]
    if n < 100:
        return (f"{AR[n % 10]} و" if n % 10 else "") + AR_TENS[n // 10 - 2]
    return AR_HUNDREDS[n // 100 - 1] + (f" و{arabic(n % 100)}" if n % 100 else "")


def persian(n: int) -> str:
    if n < 20:
        return FA[n]
    if n < 100:
        return FA_TENS[n // 10 - 2] + (f" و {FA[n % 10]}" if n % 10 else "")
    return FA_HUNDREDS[n // 100 - 1] + (f" و {persian(n % 100)}" if n % 100 else "")


def tigrinya(n: int) -> str:
    if n <= 10:
        return TI[n]
    if n < 20:
        return f"ዓሰርተ {TI[n - 10]}"
    if n < 100:
        return f"{TI_TENS[n // 10 - 2]}ን {TI[n % 10]}ን" if n % 10 else TI_TENS[n // 10 - 2]
    hundreds = "ሚእት" if n // 100 == 1 else f"{TI[n // 100]} ሚእት"
    if n % 100 == 0:
        return f"{hundreds}ቲ".replace("ትቲ", "ቲ")
    rest = tigrinya(n % 100)
    return f"{hundreds}ን {rest if rest.endswith('ን') else rest + 'ን'}"


GRAMMARS: dict[str, Callable[[int], str]] = {"en": english, "de": german, "ar": arabic, "fa": persian, "ti": tigrinya}


@pytest.mark.parametrize("language", LANGUAGES)
def test_number_words_up_to_999_are_understood(language: str) -> None:
    no_and_nine = {"نه"}
    for number in range(1000):
        words = GRAMMARS[language](number)
        expected = f"?{number}" if words in no_and_nine else str(number)
        assert said("integer", words, language) == expected, words


@pytest.mark.parametrize("language", READABLE)
def test_a_number_phrase_has_one_value_or_is_asked_back(language: str) -> None:
    for phrase, value in LEXICONS[language].numbers.items():
        found = said("integer", phrase, language)
        assert found == str(value) or (found[0] == "?" and str(value) in found[1:].split()), phrase


@pytest.mark.parametrize("language", READABLE)
def test_a_word_that_may_be_a_number_is_asked_back(language: str) -> None:
    for phrase, value in LEXICONS[language].asked_numbers.items():
        found = said("integer", phrase, language)
        assert found[0] == "?", phrase
        assert str(value) in found[1:].split(), phrase


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ar", "ميتين وخمسة وأربعين", 245),
        ("ar", "ثلاثمئة وتلاتة وعشرين", 323),
        ("ar", "تلات ميه و خمسه", 305),
        ("ar", "ست عشرة", 16),
        ("ar", "اتناشر", 12),
        ("ar", "تلتطعش", 13),
        ("ar", "تمنتاشر", 18),
        ("fa", "پونزده", 15),
        ("fa", "شیش", 6),
        ("fa", "بیستو پنج", 25),
        ("fa", "سه‌صد و پنجاه", 350),
        ("de", "einhundert", 100),
        ("de", "hundertundeins", 101),
        ("de", "ein hundert zwei und zwanzig", 122),
        ("en", "a hundred and one", 101),
        ("en", "two hundred five", 205),
        ("ti", "ሚእቲ", 100),
        ("ti", "ክልተ ሚእትን ሓደን", 201),
    ],
)
def test_spoken_and_regional_forms_are_understood(language: str, text: str, number: int) -> None:
    assert said("integer", text, language) == str(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thre"),
        ("en", "on"),
        ("fa", "سیه"),
        ("de", "zwie"),
        ("ar", "ثلث"),
        ("en", "hundred hundred"),
        ("de", "zwanzigzwei"),
        ("ar", "عشرين وثلاثة"),
        ("en", "three twenty"),
    ],
)
def test_no_number_word_is_guessed(language: str, text: str) -> None:
    assert said("integer", text, language)[0] in "?!"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("two thousand", "2000"),
        ("one thousand two hundred and five", "1205"),
        ("a thousand and one", "1001"),
        ("one hundred and two thousand", "102000"),
        ("nine hundred ninety-nine thousand nine hundred ninety-nine", "999999"),
        ("a million", "1000000"),
        ("two thousand thousand", "?2000 1000"),
        ("thousand two thousand", "?1002 1000"),
    ],
)
def test_thousands_are_read_and_nonsense_is_asked(text: str, value: str) -> None:
    assert said("integer", text, "en") == value
