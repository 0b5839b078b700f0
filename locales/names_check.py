"""What is wrong with a language's names.yaml: codes and keys that mean nothing, tables of the wrong shape."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from dialogs.answers.spelling import WordsProblem
from dialogs.reading import Diagnostic
from locales.languages import Language
from locales.names import LEVELS, country_codes, name_tables, read_names, read_world
from locales.problems import problem


def names_problems(folder: Path, language: Language) -> Iterator[Diagnostic]:
    """Every code that is not known; else what keeps the tables from being made."""
    shown = f"{folder.name}/{language.code}/names.yaml"
    table, world = read_names(folder, language.code), read_world(folder)
    known: Mapping[str, Collection[str]] = {
        "countries": set(country_codes().values()),
        "people": set(country_codes().values()),
        "not_states": world.not_states.keys(),
        "levels": LEVELS.keys(),
    }
    unknown = [
        (key, str(code)) for key, codes in known.items() if isinstance(table.get(key, {}), Mapping)
        for code in table.get(key, {}) if code not in codes
    ]  # fmt: skip
    for key, code in unknown:
        yield problem("words-unknown-code", shown, path=key, key=code)
    try:
        name_tables(folder, language)
    except WordsProblem as error:
        yield problem(error.code, shown, 1, **error.arguments)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        yield problem("locale-bad-words", shown, 1, detail=repr(error))
