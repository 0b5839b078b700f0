"""Number words: out of units, tens and templates, the phrases that people write."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dialogs.answers.spelling import WordsProblem, expand, words_of
from dialogs.scripts import fold


def number_phrases(code: str, table: Mapping[str, Any], endings: tuple[str, ...]) -> dict[str, int]:
    """Phrases for 0-99, the whole hundreds, and thousands that have a word of their own; what lies between is put
    together when it is read. Words are folded before they are put together: languages have thousands of pairs."""

    def spelt(path: str, spellings: object, endings: tuple[str, ...] = ()) -> list[str]:
        words = (form for word in words_of(code, f"numbers.{path}", spellings) for form in _with(word, endings))
        return list(dict.fromkeys(fold(form, code) for word in words for form in _half_spaced(word)))

    words = {int(value): spelt(value, spellings, endings) for value, spellings in table.get("words", {}).items()}
    phrases = [(word, value) for value, spellings in words.items() for word in spellings]
    whole = table.get("thousands", {}).get("whole", {})
    for path, spellings in (("phrases", table.get("phrases", {})), ("thousands.whole", whole)):
        phrases += [(word, int(value)) for value in spellings for word in spelt(f"{path}.{value}", spellings[value])]
    units = [(word, value) for value in range(1, 10) for word in words.get(value, ())]
    in_pairs = [
        (word, int(value)) for value, spellings in table.get("units_in_pairs", {}).items()
        for word in spelt(f"units_in_pairs.{value}", spellings)
    ]  # fmt: skip
    tens = [(word, value) for value in range(20, 100, 10) for word in words.get(value, ())]
    for form in _templates(code, table.get("teens", ()), "ten", "unit"):
        phrases += [(form.format(ten=ten, unit=unit), 10 + one) for ten in words.get(10, ()) for unit, one in units]
    for form in _templates(code, table.get("pairs", ()), "tens", "unit"):
        phrases += [(form.format(tens=ten, unit=one), n + m) for ten, n in tens for one, m in units + in_pairs]
    for form in _templates(code, table.get("hundreds", ()), "unit"):
        phrases += [(form.format(unit=unit), one * 100) for unit, one in units + in_pairs if one > 1]
    below = [(phrase, value) for phrase, value in phrases if 10 < value < 100 and value % 10]
    for form in _templates(code, table.get("long_hundreds", ()), "n"):
        phrases += [(form.format(n=phrase), value * 100) for phrase, value in below]
    found: dict[str, int] = {}
    for phrase, value in phrases:
        first = found.setdefault(phrase, value)
        if first != value:
            raise WordsProblem(
                "words-collision", {"language": code, "word": phrase, "first": str(first), "second": str(value)}
            )
    return found


def _templates(code: str, templates: Iterable[str], *names: str) -> Iterator[str]:
    """Folded, every spelling: "{tens}-{unit}" is "{tens} {unit}"."""
    marks = {name: f"q{name}q" for name in names}
    for template in templates:
        for form in expand(template):
            for spelling in _half_spaced(form):
                folded = fold(spelling.format(**marks), code)
                for name, mark in marks.items():
                    folded = folded.replace(mark, f"{{{name}}}")
                yield folded


def _half_spaced(word: str) -> set[str]:
    """A word with ZWNJ is also written together."""
    return {word, word.replace("\u200c", "")}


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
