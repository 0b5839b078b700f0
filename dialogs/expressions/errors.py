"""ExpressionError: why a source cannot be read. Its text is message `<code>` of locales/en/diagnostics.ftl.

Codes and their arguments (all text):
    expression-empty
    expression-too-long            length, limit (characters)
    expression-too-deep            limit (levels)
    expression-unclosed            opening: a quote, ( or ${
    expression-bad-name            name: what stands between ${ and }
    expression-unexpected          found: what cannot stand here
    expression-incomplete          (it ends where a value must follow)
    expression-path                found: / .. [ @ | or :: of XPath, which ${name} replaces
    expression-unknown-function    name, nearest: a function of nearly that name, or empty
    expression-chance              name: uuid or random, which would change with every recalculation
    expression-wrong-arguments     name, given, least, most: how many; most is empty when there is no limit
    expression-needs-name          name: of the function that wants ${question} itself, or its name in quotes
    expression-pattern-literal     (the pattern of regex() must be a text in quotes)
    expression-pattern             found: the part of the pattern that is wrong or not offered
    expression-pattern-too-large   limit (states)
    expression-date-format         found: the unknown % escape
"""

from collections.abc import Mapping


class ExpressionError(ValueError):
    """A source that cannot be read. `column` counts characters from 1."""

    def __init__(self, code: str, column: int, arguments: Mapping[str, str]) -> None:
        super().__init__(code, column, dict(arguments))
        self.code = code
        self.column = column
        self.arguments = {key: value.encode("utf-8", "replace").decode() for key, value in arguments.items()}
