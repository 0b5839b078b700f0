"""The names of other calendars' months: the first that a language's words.yaml gives for each."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from dialogs.answers.spelling import WordsProblem, words_of
from locales.lexicon import read_words
from locales.problems import LocaleProblem


@lru_cache(maxsize=256)
def month_names(folder: Path, language: str, calendar: str) -> Sequence[str]:
    """In order; empty where the language has none. A broken file has none either: `needs check` says so."""
    try:
        months = read_words(folder, language).get("months", {}).get(calendar, ())
        return tuple(next(words_of(language, "months", names)) for names in months)
    except (LocaleProblem, WordsProblem, AttributeError, TypeError, StopIteration):
        return ()
