"""Numbers of a date in words, years above all: "nineteen ninety nine", "neunzehnhundertneunzig", "две тысячи пятый"."""

from dialogs.answers.numerals import spoken
from dialogs.lexicon import Lexicon

LONGEST = 9  # words of a year
_HUNDREDS = range(11, 21)
_CENTURIES = range(1100, 2001, 100)


def said_number(words: list[str], lexicon: Lexicon) -> tuple[int, bool] | None:
    """What the words say together, and whether they can be nothing else; None where they are no number."""
    phrase = " ".join(words)
    if said := spoken(phrase, lexicon):
        return (next(iter(said)), True) if len(said) == 1 else None
    if (year := _century(words, lexicon)) is not None:
        return year, True
    if len(words) > 1 and "ordinals" in lexicon.spoken_years and (year := _with_ordinal(words, lexicon)) is not None:
        return year, True
    if len(words) > 1 and "pairs" in lexicon.spoken_years and (year := _pair(words, lexicon)) is not None:
        return year, year < 2000  # "twenty fifteen" may be two numbers
    return None


def _century(words: list[str], lexicon: Lexicon) -> int | None:
    """ "Dix-neuf cent quatre-vingt", "neunzehnhundertneunzig": hundreds above a thousand."""
    numbers = lexicon.numbers
    if len(words) == 1:
        word = words[0]
        for at in range(4, len(word)):
            if numbers.get(word[:at], 0) in _CENTURIES:
                rest = next((word[at:].removeprefix(join.strip()) for join in lexicon.joins if join.strip()
                             and word[at:].startswith(join.strip())), word[at:])  # fmt: skip
                if 0 < (less := numbers.get(rest, 0)) < 100:
                    return numbers[word[:at]] + less
        return None
    for at in range(1, len(words)):
        head, left = numbers.get(" ".join(words[:at]), 0), words[at:]
        if head in _HUNDREDS and numbers.get(left[0]) == 100:
            head, left = head * 100, left[1:]
        if head not in _CENTURIES:
            continue
        if not left:
            return head
        rest = " ".join(left[1:] if left[0] in lexicon.separators and len(left) > 1 else left)
        if 0 < (less := numbers.get(rest, 0)) < 100:
            return head + less
    return None


def _with_ordinal(words: list[str], lexicon: Lexicon) -> int | None:
    """ "Тысяча девятьсот девяносто девятого": only the last word is an ordinal."""
    for at in range(len(words) - 1, max(0, len(words) - 3), -1):
        last = lexicon.ordinals.get(" ".join(words[at:]), 0)
        heads = spoken(" ".join(words[:at]), lexicon) if 0 < last < 100 else ()
        for head in heads:
            if head % 100 == 0 or (head % 10 == 0 and head % 100 > 10 and last < 10):
                return head + last
    return None


def _pair(words: list[str], lexicon: Lexicon) -> int | None:
    """ "Nineteen eighty five"."""
    for at in range(1, len(words)):
        head, rest = lexicon.numbers.get(" ".join(words[:at]), 0), lexicon.numbers.get(" ".join(words[at:]), 0)
        if head in (19, 20) and 10 <= rest < 100:
            return head * 100 + rest
    return None
