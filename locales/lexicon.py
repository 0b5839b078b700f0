"""Builds a language's Lexicon for a flow: its words.yaml, and the flow's labels as people may type them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from dialogs.answers.words import WordsProblem, lexicon_from
from dialogs.conversation import Control
from dialogs.flow import Flow
from dialogs.lexicon import Lexicon
from dialogs.names import Shelf
from dialogs.scripts import fold
from locales.languages import Language
from locales.names import name_tables
from locales.places import load_places
from locales.problems import LocaleProblem, problem
from locales.tables import read_table

# The tables of words.yaml without which some answer could not be read. The others depend on a language's grammar.
WORDS = (
    *("yes", "no", "agree", "disagree", "unknown", "declined", "unsure", "all", "none"),
    *("separators", "numbers", "months", "weekdays", "units", "relative", "date_words", "controls", "written"),
)

# Buttons of side steps that are neither controls nor answers (dialogs/asides.py).
BUTTONS = ("word-all-right", "word-none-of-these", "word-young", "control-continue")
_BRACKETED = re.compile(r"(.+?) *\((.+)\)")


def read_words(folder: Path, language: str) -> Mapping[str, Any]:
    """The tables of a language's words.yaml; empty when there is no such file. LocaleProblem when it is no table."""
    return read_table(folder, f"{language}/words.yaml")


def build_lexicon(folder: Path, flow: Flow, language: Language, label: Callable[[str], str | None]) -> Lexicon:
    """The Lexicon of one language for one flow. `label` gives the text of a message, None where there is none.
    LocaleProblem when two meanings of words or labels become one."""
    labels = {
        name: {choice.name: text for choice in choices if (text := label(f"{name}-{choice.name}")) is not None}
        for name, choices in flow.choices.items()
    }
    shown = f"{folder.name}/{language.code}/words.yaml"
    try:
        words = lexicon_from(language.code, read_words(folder, language.code), labels)
    except WordsProblem as error:
        raise LocaleProblem(problem(error.code, shown, 1, **error.arguments)) from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:  # a list where a table should be, and the like
        raise LocaleProblem(problem("locale-bad-words", shown, 1, detail=repr(error))) from error
    words = replace(
        words, names=Shelf(lambda: name_tables(folder, language)), places=Shelf(lambda: load_places(folder))
    )
    for kind in {question.type for question in flow.questions()}:
        if kind in ("country", "nationality", "language", "language_level", "place"):
            words.names()  # now, not while somebody waits
        if kind == "place":
            words.places()
    return _with_buttons(words, language, labels, label)


def _with_buttons(
    words: Lexicon, language: Language, labels: Mapping[str, Mapping[str, str]], label: Callable[[str], str | None]
) -> Lexicon:
    """The words that stand on buttons may be typed too: what a person reads is what a person writes."""

    def typed(message: str) -> frozenset[str]:
        text = label(message)
        return frozenset((fold(text, language.code),)) if text else frozenset()

    controls = {word: control for control in get_args(Control) for word in typed(f"control-{control}")}
    return replace(
        words,
        own_name=language.name,
        reviewed=language.reviewed_by is not None,
        calendar=language.calendar,
        controls={**words.controls, **controls},
        yes=words.yes | typed("word-yes"),
        no=words.no | typed("word-no"),
        agree=words.agree | typed("word-agree"),
        disagree=words.disagree | typed("word-decline"),
        unknown=words.unknown | typed("word-unknown"),
        declined=words.declined | typed("word-declined"),
        buttons={word: message for message in BUTTONS for word in typed(message)},
        labels={name: _with_parts(words.labels[name], choices, language.code) for name, choices in labels.items()},
    )


def _with_parts(keys: Mapping[str, str], choices: Mapping[str, str], language: str) -> dict[str, str]:
    """A label like "برناو (Bernau bei Berlin)" is also known by either part, where no other choice has that name."""
    parts: dict[str, set[str]] = {}
    for choice, text in choices.items():
        if found := _BRACKETED.fullmatch(text):
            for part in found.groups():
                parts.setdefault(fold(part, language), set()).add(choice)
    return {word: owners.pop() for word, owners in parts.items() if len(owners) == 1} | dict(keys)
