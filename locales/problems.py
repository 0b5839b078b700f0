"""What can be wrong with the languages' files, as diagnostics. Their texts are in en/diagnostics-locales.ftl."""

from dialogs.reading import Diagnostic

LONGEST_ARGUMENT = 60  # characters of an author's own words that a diagnostic repeats


class LocaleProblem(Exception):  # noqa: N818 - it is caught to be told, as DatabaseProblem is
    """The languages cannot be read at all. `diagnostics` say what, where and how to mend it."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(f"{one.path}:{one.line}: {one.code} {dict(one.arguments)}" for one in diagnostics))
        self.diagnostics = diagnostics


def problem(code: str, path: str, line: int = 1, /, **arguments: str) -> Diagnostic:
    """One diagnostic. `path` begins with the languages' folder, as an author sees it: locales/ti/needs.ftl."""
    return Diagnostic(code, path, line, {name: _shown(value) for name, value in arguments.items()})


def _shown(value: str) -> str:
    """Short enough for a line, and nothing in it that a terminal would obey."""
    if len(value) > LONGEST_ARGUMENT:
        value = value[: LONGEST_ARGUMENT - 1] + "…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in value)
