"""Number words: out of units, tens and templates, the phrases that people write."""

from collections.abc import Iterator, Mapping
from typing import Any

from dialogs.answers.spelling import WordsProblem, expand, words_of
from dialogs.scripts import fold


def number_phrases(code: str, table: Mapping[str, Any], endings: tuple[str, ...]) -> dict[str, int]:
    """Phrases for 0-99, the whole hundreds, and thousands that have a word of their own; what lies between is put
    together when it is read."""
    words = {
        int(value): [
            ending for word in words_of(code, f"numbers.{value}", spellings) for ending in _with(word, endings)
        ]
        for value, spellings in table.get("words", {}).items()
    }
    phrases = [(phrase, value) for value, spellings in words.items() for phrase in spellings]
    phrases += [
        (word, int(value)) for value, spellings in table.get("phrases", {}).items()
        for word in words_of(code, f"numbers.phrases.{value}", spellings)
    ]  # fmt: skip
    units = [(word, value) for value in range(1, 10) for word in words.get(value, ())]
    in_pairs = [
        (word, int(value)) for value, spellings in table.get("units_in_pairs", {}).items()
        for word in words_of(code, f"numbers.units_in_pairs.{value}", spellings)
    ]  # fmt: skip
    for template in table.get("teens", ()):
        phrases += [(template.format(ten=ten, unit=unit), 10 + one) for ten in words.get(10, ()) for unit, one in units]
    for template in table.get("pairs", ()):
        phrases += [
            (template.format(tens=tens, unit=unit), ten + one)
            for ten in range(20, 100, 10) for tens in words.get(ten, ()) for unit, one in units + in_pairs
        ]  # fmt: skip
    for template in table.get("hundreds", ()):
        phrases += [
            (form.format(unit=unit), one * 100)
            for form in expand(template) for unit, one in units + in_pairs if one > 1
        ]  # fmt: skip
    phrases += [
        (word, int(value)) for value, spellings in table.get("thousands", {}).get("whole", {}).items()
        for word in words_of(code, f"numbers.thousands.whole.{value}", spellings)
    ]  # fmt: skip
    found: dict[str, int] = {}
    for phrase, value in phrases:
        for spelling in {phrase, phrase.replace("\u200c", "")}:
            first = found.setdefault(fold(spelling, code), value)
            if first != value:
                raise WordsProblem(
                    "words-collision", {"language": code, "word": phrase, "first": str(first), "second": str(value)}
                )
    return found


def asked_numbers(code: str, table: Mapping[str, Any]) -> dict[str, int]:
    """Words that may be a number and may be something else, folded: "زوج" is 2, or a husband."""
    return {
        fold(word, code): int(value) for value, spellings in table.get("asked", {}).items()
        for word in words_of(code, f"numbers.asked.{value}", spellings)
    }  # fmt: skip


def thousand_templates(code: str, table: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What stands before and after the number of thousands, folded: "{n} thousand" is ("", " thousand")."""
    found: dict[tuple[str, str], None] = {}
    for word in words_of(code, "numbers.thousands.after", table.get("thousands", {}).get("after", ())):
        before, number, after = word.partition("{n}")
        if not number or not (before + after).strip():
            raise WordsProblem("words-thousands", {"language": code, "word": word})
        front = fold(before, code) + " " * before.endswith(" ")
        found[front, " " * after.startswith(" ") + fold(after, code)] = None
    return tuple(found)


def _with(word: str, endings: tuple[str, ...]) -> Iterator[str]:
    yield word
    for ending in endings:
        if not word.endswith(ending):
            yield word + ending
