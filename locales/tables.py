"""A language's tables (words.yaml, names.yaml) as plain data. What they mean is told where they are used."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from locales.languages import line_of
from locales.problems import LocaleProblem, problem

SAFE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, ten times as fast, where libyaml is there


def read_table(folder: Path, path: str) -> Mapping[str, Any]:
    """The file at `path` below `folder`; empty when there is no such file. LocaleProblem when it is no table."""
    shown = f"{folder.name}/{path}"
    try:
        table = parsed((folder / path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise LocaleProblem(problem("locale-bad-yaml", shown, line_of(error))) from None
    if not isinstance(table, dict):
        raise LocaleProblem(problem("locale-bad-yaml", shown))
    return table


@lru_cache(maxsize=8)
def parsed(text: str) -> Any:
    """YAML as plain data, not to be changed. Kept by the whole text, so that it is never stale: the review and the
    reader of answers ask for a language's tables one after the other."""
    return yaml.load(text, SAFE)
