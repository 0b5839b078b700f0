"""Expressions: XLSForm's relevant, constraint, calculation and choice_filter, read once and evaluated fast.

The language is ODK's XPath subset with JavaRosa's semantics (tests/dialogs/test_javarosa.py holds it against JavaRosa
and names each deliberate difference). Reading may fail with an ExpressionError (codes in errors.py); evaluating never.

    values.py      Value, Scope and the conversions        tokens.py     source -> tokens
    moments.py     dates                                   parser.py     tokens -> Expression
    functions.py   functions of their arguments            operators.py  and or = < + ...
    forms.py       functions that look further             patterns.py   regex() without backtracking (classes.py)
"""

from dialogs.expressions.errors import ExpressionError
from dialogs.expressions.parser import Expression, parse
from dialogs.expressions.values import Scope, Value, to_boolean, to_number, to_text

__all__ = ["Expression", "ExpressionError", "Scope", "Value", "parse", "to_boolean", "to_number", "to_text"]
