"""What can be wrong with the languages' files, as diagnostics. Their texts are in en/diagnostics-locales.ftl."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialogs.reading import Diagnostic


class LocaleProblem(Exception):  # noqa: N818 - it is caught to be told, as DatabaseProblem is
    """The languages cannot be read at all. `diagnostics` say what, where and how to mend it."""

    def __init__(self, *diagnostics: "Diagnostic") -> None:
        super().__init__("; ".join(f"{one.path}:{one.line}: {one.code} {dict(one.arguments)}" for one in diagnostics))
        self.diagnostics = diagnostics


def problem(code: str, path: str, line: int = 1, **arguments: str) -> "Diagnostic":
    """One diagnostic. `path` begins with the languages' folder, as an author sees it: locales/ti/needs.ftl."""
    from dialogs.reading import Diagnostic

    return Diagnostic(code=code, path=path, line=line, arguments=arguments)
