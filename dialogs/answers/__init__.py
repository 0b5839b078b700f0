"""Reading an answer: text in a language -> Understood | Ask | Refused. One file an answer type."""

from dialogs.answers.reading import read

__all__ = ["read"]
