"""What a translator is: texts in, for each a translation, or why there is none."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

Heartbeat = Callable[[], None]
"""Called now and then while an engine works, so that whoever waits can tell work from a hang."""


class Translated(Struct, frozen=True, tag="translated"):
    """A text in the target language. `version` is the packages' or the model's, `route` the languages on the way."""

    text: str
    engine: str
    version: str
    route: str


class Unavailable(Struct, frozen=True, tag="unavailable"):
    """Nothing installed leads from the source to the target. `why` is a code: no-package, same-language."""

    why: str


class Failed(Struct, frozen=True, tag="failed"):
    """It was tried. `why` is a code: sentence-lost (it came back cut, empty or
    without something in it that must stay), engine-error, engine-died, engine-hung."""

    why: str


Outcome = Translated | Unavailable | Failed


class Translator(Protocol):
    """An engine. It raises nothing: what goes wrong with a text is that text's outcome."""

    def route(self, source: str, target: str) -> str | None:
        """How it would go from one of our languages to another, such as "ar -> en -> de"; None: not at all. Cheap:
        it loads no model."""

    def translate(
        self, texts: Sequence[str], source: str, target: str, beat: Heartbeat = lambda: None
    ) -> list[Outcome]:
        """An outcome for each text, in order."""


class FirstThatCan:
    """Several engines in order of preference, as one."""

    def __init__(self, engines: Sequence[Translator]) -> None:
        self._engines = engines

    def route(self, source: str, target: str) -> str | None:
        """The first engine's that has one."""
        return next((route for engine in self._engines if (route := engine.route(source, target))), None)

    def translate(
        self, texts: Sequence[str], source: str, target: str, beat: Heartbeat = lambda: None
    ) -> list[Outcome]:
        """By the first engine that can."""
        for engine in self._engines:
            if engine.route(source, target):
                return engine.translate(texts, source, target, beat)
        return [Unavailable("same-language" if source == target else "no-package") for _ in texts]
