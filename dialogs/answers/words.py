"""A language's words.yaml, as a plain table, into a Lexicon: number phrases written out, everything folded, and
refused where two meanings become one. The format is explained at the top of `locales/en/words.yaml`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dialogs.answers.number_phrases import asked_numbers, number_phrases, thousand_templates
from dialogs.answers.spelling import WordsProblem, words_of
from dialogs.answers.time_words import KEYS as TIME_KEYS
from dialogs.answers.time_words import spellings, time_words
from dialogs.detecting import frequent
from dialogs.lexicon import Lexicon
from dialogs.scripts import fold, loose

__all__ = ["WordsProblem", "confusable", "lexicon_from"]

Table = Mapping[str, Any]
Labels = Mapping[str, Mapping[str, str]]

_MEANINGS = ("yes", "no", "unknown", "declined", "unsure")  # one word may have only one of these meanings
_ANSWERS = (
    *(*_MEANINGS, "agree", "disagree", "willing", "unwilling", "all", "none", "separators", "about", "date_words"),
    *("polite", "alone"),
)
_KEYS = frozenset(
    (*_ANSWERS, "source", "reviewed_by", "grouping", "month_first", "glued", "fillers", "numbers",
     "controls", "synonyms", "leaning", "written", *TIME_KEYS)
)  # fmt: skip


def lexicon_from(code: str, table: Table, labels: Labels) -> Lexicon:
    """The Lexicon of language `code`. `labels` is list name -> choice name -> shown label.

    Raises WordsProblem for what a translator can get wrong with words; AttributeError, KeyError, TypeError or
    ValueError for a table of the wrong shape.
    """
    for key in table:
        if key not in _KEYS:
            raise WordsProblem("words-unknown-key", {"language": code, "key": str(key)})
    sets = {key: _folded(code, key, table.get(key, ())) for key in _ANSWERS}
    controls = {
        word: control for control, words in table.get("controls", {}).items()
        for word in _folded(code, f"controls.{control}", words)
    }  # fmt: skip
    leaning = {key: _folded(code, f"leaning.{key}", table.get("leaning", {}).get(key, ())) for key in ("yes", "no")}
    leans = {f"leaning.{key}": words for key, words in leaning.items()}
    meanings = {key: sets[key] for key in _MEANINGS} | {
        "yes": sets["yes"] | sets["agree"], "no": sets["no"] | sets["disagree"]
    }  # fmt: skip
    _keep_apart(code, {**meanings, **leans, **_by_control(code, table)})
    will = {"willing": sets["willing"], "unwilling": sets["unwilling"]}
    _keep_apart(code, {"yes": meanings["yes"], "no": meanings["no"], **will, **_by_control(code, table)})
    written = table.get("written", {})
    fillers, glued = table.get("fillers", {}), table.get("glued", {})
    numbers = table.get("numbers", {})
    return Lexicon(
        code=code,
        yes=sets["yes"],
        no=sets["no"],
        agree=sets["agree"],
        disagree=sets["disagree"],
        willing=sets["willing"],
        unwilling=sets["unwilling"],
        unknown=sets["unknown"],
        declined=sets["declined"],
        unsure=sets["unsure"],
        leaning={word: key for key, words in leaning.items() for word in words},
        alone=sets["alone"],
        polite=sets["polite"],
        all=sets["all"],
        none=sets["none"],
        separators=sets["separators"],
        about=sets["about"],
        date_words=sets["date_words"],
        glued_before=tuple(glued.get("before", ())),
        glued_after=tuple(glued.get("after", ())),
        numbers=number_phrases(code, numbers, tuple(glued.get("after", ()))),
        alone_numbers=_folded(code, "numbers.alone", numbers.get("alone", ())),
        asked_numbers=asked_numbers(code, numbers),
        thousands=thousand_templates(code, numbers),
        joins=tuple(numbers.get("joins", ())),
        long_hundreds="long_hundreds" in numbers or 1100 in numbers.get("phrases", {}),
        grouping=str(table.get("grouping", "")),
        fillers_before=_folded(code, "fillers.before", fillers.get("before", ())),
        fillers_after=_folded(code, "fillers.after", fillers.get("after", ())),
        month_first=bool(table.get("month_first", False)),
        **time_words(code, table),
        letters=frozenset(str(written.get("letters", "")).casefold()),
        frequent=frequent(words_of(code, "written.words", written.get("words", ()))),
        controls=controls,
        labels=_labels(code, labels, table.get("synonyms", {})),
        shown={name: dict(choices) for name, choices in labels.items()},
    )


def confusable(code: str, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of choices of one list whose labels become the same once loosely folded."""
    seen: dict[str, str] = {}
    for choice, label in labels.items():
        first = seen.setdefault(loose(label, code), choice)
        if first != choice:
            yield first, choice


def _folded(code: str, path: str, words: object) -> frozenset[str]:
    return frozenset(spellings(code, path, words))


def _by_control(code: str, table: Table) -> dict[str, frozenset[str]]:
    return {
        f"controls.{name}": _folded(code, f"controls.{name}", words)
        for name, words in table.get("controls", {}).items()
    }


def _keep_apart(code: str, sets: Mapping[str, Iterable[str]]) -> None:
    seen: dict[str, str] = {}
    for meaning, words in sets.items():
        for word in words:
            first = seen.setdefault(word, meaning)
            if first != meaning:
                raise WordsProblem(
                    "words-collision", {"language": code, "word": word, "first": first, "second": meaning}
                )


def _labels(code: str, labels: Labels, synonyms: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """List name -> every folded way to name a choice -> its name. The exact fold goes before the loose one."""
    found: dict[str, dict[str, str]] = {}
    for name, choices in labels.items():
        keys = found[name] = {}
        for choice, label in choices.items():
            more = synonyms.get(name, {}).get(choice, ())
            for word in (label, *words_of(code, f"synonyms.{name}.{choice}", more)):
                for key in filter(None, (fold(word, code), loose(word, code))):
                    first = keys.setdefault(key, choice)
                    if first != choice:
                        raise WordsProblem(
                            "words-labels-collide",
                            {"language": code, "list": name, "word": label, "first": first, "second": choice},
                        )
    return found
