"""Reading a flow file: a Flow, or all of its mistakes at once. No text: a diagnostic's words are in diagnostics.ftl."""

from dialogs.reading.diagnostics import Diagnostic
from dialogs.reading.flows import read_flow

__all__ = ["Diagnostic", "read_flow"]
