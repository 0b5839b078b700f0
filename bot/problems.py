"""A known problem on the way: a message of cli.ftl that says what is wrong and how to mend it, and an exit code."""

from dialogs.reading import Diagnostic


class Problem(Exception):  # noqa: N818  (a sentence for people, not a defect)
    """Ends a command with one sentence. `exit_code` is 1 (the work found a problem) or 2 (wrong usage)."""

    def __init__(self, code: str, exit_code: int = 1, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.exit_code = exit_code
        self.arguments = {name: str(value) for name, value in arguments.items()}


class StartProblem(Exception):  # noqa: N818
    """Flows or locales that must not be served to people. Holds every diagnostic, never none."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(", ".join(each.code for each in diagnostics))
        self.diagnostics = diagnostics
