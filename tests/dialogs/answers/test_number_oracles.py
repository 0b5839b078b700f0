"""Number words as num2words writes them, a generator that no words.yaml was made from: every number to 9,999 and a
sample of the larger ones, in each language for which it has words that people use. Somali, Tigrinya and the rest of
Amharic are in test_number_grammars.py."""

import random
from functools import cache
from itertools import product

import pytest
from num2words import num2words

from tests.dialogs.answers.said import said

LOCALES = ("ar", "fa", "de", "en", "fr", "fr_BE", "fr_CH", "ru", "uk", "tr", "am")
LARGE = random.Random(4).sample(range(10_000, 1_000_000), 1_000)


@cache
def written(locale: str) -> dict[int, str]:
    """Number -> its words, without those that num2words cannot write or writes wrong."""
    found: dict[int, str] = {}
    for number in (*range(10_000), *LARGE):
        if locale == "tr" and number > 100_000 and number // 1_000 % 10 == 1:
            continue  # 431,000 comes out as 430,000: it drops the "bir" before "bin"
        if locale == "ar" and number > 100_000 and number // 1_000 % 100 == 1:
            continue  # 201,000 comes out as two hundred and a thousand thousand
        try:
            found[number] = num2words(number, lang=locale)
        except TypeError:  # Amharic above 1,000, at most numbers
            continue
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_every_number_that_num2words_writes_is_understood(locale: str) -> None:
    rows = written(locale)
    assert len(rows) >= (2_000 if locale == "am" else 10_800)
    language = locale[:2]
    asked = {"ar": {2_000: "?1000 2000"}, "fa": {9: "?9"}}.get(language, {})  # "ألفا" and "نه" have two meanings
    assert {n: words for n, words in rows.items() if said("integer", words, language) != asked.get(n, str(n))} == {}


@pytest.mark.parametrize("locale", LOCALES[2:])  # Arabic letters have no capitals
def test_capitals_points_and_missing_hyphens_change_no_number(locale: str) -> None:
    for number, words in list(written(locale).items())[:1_000:3]:
        for text in (words.upper(), f" {words.title()} .", words.replace("-", " ")):
            assert said("integer", text, locale[:2]) == str(number), text


@pytest.mark.parametrize("locale", ("de", "en", "fr", "ru", "uk", "tr"))
def test_two_numbers_side_by_side_are_one_number_only_where_it_is_written_so(locale: str) -> None:
    rows = written(locale)
    spelt = {bones(words): number for number, words in rows.items()}
    for one, two in product(range(1, 130, 3), range(1, 130, 2)):
        found = said("integer", f"{rows[one]} {rows[two]}", locale)
        over = range(100, 200) if locale == "fr" else (100,)  # "fifteen hundred", "onze cent dix"
        hundreds = 11 <= one <= 19 and two in over
        if locale == "en" and one in range(20, 100, 10) and 100 <= two < 200:  # "forty" beside "one hundred one"
            assert found == str(100 * (one + 1) + two - 100) or found[0] in "?!"
            continue
        if found[0] not in "?!":
            assert int(found) == (100 * one + two - 100 if hundreds else spelt[bones(f"{rows[one]} {rows[two]}")])


def bones(words: str) -> str:
    """Without what may be left out: hyphens, spaces, "and", "et", the s of "cents"."""
    return "".join(word.rstrip("s") for word in words.replace("-", " ").split() if word not in ("and", "et"))
