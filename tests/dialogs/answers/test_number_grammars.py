"""Number words by grammars spelt out here, another path than words.yaml: the languages that no generator writes
(Somali, Tigrinya, Amharic above 1,000), and Turkish apart and together."""

import random
from collections.abc import Callable

import pytest

from tests.dialogs.answers.said import said

NUMBERS = (*range(10_000), *random.Random(6).sample(range(10_000, 1_000_000), 1_000), 999_999)

SO = ["eber", "kow", "laba", "saddex", "afar", "shan", "lix", "toddoba", "siddeed", "sagaal", "toban"]
SO_TENS = ["labaatan", "soddon", "afartan", "konton", "lixdan", "toddobaatan", "siddeetan", "sagaashan"]
TI = ["ዜሮ", "ሓደ", "ክልተ", "ሰለስተ", "ኣርባዕተ", "ሓሙሽተ", "ሽዱሽተ", "ሸውዓተ", "ሸሞንተ", "ትሽዓተ", "ዓሰርተ"]
TI_TENS = ["ዕስራ", "ሰላሳ", "ኣርብዓ", "ሓምሳ", "ሱሳ", "ሰብዓ", "ሰማንያ", "ተስዓ"]
AM = ["ዜሮ", "አንድ", "ሁለት", "ሦስት", "አራት", "አምስት", "ስድስት", "ሰባት", "ስምንት", "ዘጠኝ", "አሥር"]
AM_TENS = ["ሃያ", "ሠላሳ", "አርባ", "ሃምሳ", "ስድሳ", "ሰባ", "ሰማንያ", "ዘጠና"]
TR = ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"]
TR_TENS = ["on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"]


def somali(n: int, unit_first: bool = True) -> str:
    """Parts joined by "iyo": 2,321 is "laba kun iyo saddex boqol iyo kow iyo labaatan"."""
    if n <= 10:
        return SO[n]
    if n < 100:
        pair = [SO[n % 10], SO_TENS[n // 10 - 2] if n >= 20 else SO[10]]
        return " iyo ".join(pair if unit_first else pair[::-1]) if n % 10 else pair[1]
    size, word = (1_000, "kun") if n >= 1_000 else (100, "boqol")
    many = n // size
    head = word if many == 1 else f"{somali(many, unit_first)} {word}"
    return head + (f" iyo {somali(n % size, unit_first)}" if n % size else "")


def somali_tens_first(n: int) -> str:
    return somali(n, unit_first=False)


def tigrinya_parts(n: int) -> list[str]:
    if n <= 10:
        return [TI[n]] if n else []
    if n < 20:
        return [f"{TI[10]} {TI[n - 10]}"]
    if n < 100:
        return [TI_TENS[n // 10 - 2], *tigrinya_parts(n % 10)]
    size, word = (1_000, "ሽሕ") if n >= 1_000 else (100, "ሚእቲ")
    return [f"{tigrinya(n // size)} {word}", *tigrinya_parts(n % size)]


def tigrinya(n: int) -> str:
    """Several parts take ን each; ሚእቲ becomes ሚእትን."""
    parts = tigrinya_parts(n)
    if len(parts) < 2:
        return parts[0] if parts else TI[0]
    return " ".join(part[:-1] + "ትን" if part.endswith("ቲ") else part + "ን" for part in parts)


def amharic(n: int) -> str:
    if n <= 10:
        return AM[n]
    if n < 20:
        return f"አሥራ {AM[n - 10]}"
    if n < 100:
        return AM_TENS[n // 10 - 2] + (f" {AM[n % 10]}" if n % 10 else "")
    size, word = (1_000, "ሺህ") if n >= 1_000 else (100, "መቶ")
    return f"{amharic(n // size)} {word}" + (f" {amharic(n % size)}" if n % size else "")


def turkish(n: int) -> str:
    parts = []
    for size, word in ((1_000, "bin"), (100, "yüz")):
        if n >= size:
            parts += [*([turkish(n // size)] if n // size > 1 else []), word]
            n %= size
    parts += [TR_TENS[n // 10 - 1]] if n >= 10 else []
    parts += [TR[n % 10]] if n % 10 else []
    return " ".join(parts) or TR[0]


def turkish_together(n: int) -> str:
    return turkish(n).replace(" ", "")


def turkish_in_english_letters(n: int) -> str:
    return turkish(n).translate(str.maketrans("ıüöş", "iuos")).replace("ç", "c")


GRAMMARS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("so", somali),
    ("so", somali_tens_first),
    ("ti", tigrinya),
    ("am", amharic),
    ("tr", turkish),
    ("tr", turkish_together),
    ("tr", turkish_in_english_letters),
)


@pytest.mark.parametrize(("language", "grammar"), GRAMMARS, ids=[grammar.__name__ for _, grammar in GRAMMARS])
def test_every_number_of_a_grammar_is_understood(language: str, grammar: Callable[[int], str]) -> None:
    assert {n: grammar(n) for n in NUMBERS if said("integer", grammar(n), language) != str(n)} == {}


def test_the_grammars_write_what_people_write() -> None:
    assert somali(2_321) == "laba kun iyo saddex boqol iyo kow iyo labaatan"
    assert somali_tens_first(25) == "labaatan iyo shan"
    assert tigrinya(2_125) == "ክልተ ሽሕን ሓደ ሚእትን ዕስራን ሓሙሽተን"
    assert amharic(1_915) == "አንድ ሺህ ዘጠኝ መቶ አሥራ አምስት"
    assert turkish(1_144) == "bin yüz kırk dört"
    assert turkish_together(2_024) == "ikibinyirmidört"
