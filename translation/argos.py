"""Argos Translate as an engine: the only file that knows argostranslate, and loads it only when a text is translated.

argostranslate asks for sentence splitters of its own, which bring torch or fetch models: empty modules stand in for
them, and translation/sentences.py for what they do. Each package is opened by itself, so that a broken one harms no
other, and a batch goes through argostranslate's own function with its own options.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from translation.languages import legs, spell
from translation.packages import Installed, installed
from translation.protect import Guard
from translation.text import Leg, named, through
from translation.translator import Failed, Heartbeat, Outcome, Unavailable

NAME = "argostranslate"
CUT = 256  # tokens after which CTranslate2 stops in the middle of a sentence


class Argos:
    """The packages of a folder. Translate in a process that may die (translation/child.py)."""

    def __init__(self, folder: Path, names: Sequence[str] = ()) -> None:
        """`names`: see Guard."""
        self._folder = folder
        self._names = names
        self._opened: dict[Path, Leg] = {}

    def route(self, source: str, target: str) -> str | None:
        """See Translator."""
        way = legs(source, target, ((each.source, each.target) for each in installed(self._folder)))
        return spell(source, way) if way else None

    def translate(
        self, texts: Sequence[str], source: str, target: str, beat: Heartbeat = lambda: None
    ) -> list[Outcome]:
        """See Translator."""
        packages = {(each.source, each.target): each for each in installed(self._folder)}
        way = legs(source, target, packages)
        if way is None:
            return [Unavailable("same-language" if source == target else "no-package") for _ in texts]
        used = [packages[pair] for pair in way]
        try:
            outcomes = through([self._leg(each) for each in used], texts, Guard(source, target, self._names), beat)
        except Exception:  # whatever a broken package makes of it; its text could hold what somebody wrote
            return [Failed("engine-error") for _ in texts]
        versions = ", ".join(f"{each.source}-{each.target} {each.version}" for each in used)
        return named(outcomes, f"{NAME} {version(NAME)}", versions, spell(source, way))

    def _leg(self, package: Installed) -> Leg:
        if package.path not in self._opened:
            self._opened[package.path] = _open(package.path)
        return self._opened[package.path]


def _open(path: Path) -> Leg:
    package, translate, settings, ctranslate2 = _load()
    opened = package.Package(path)
    translator = ctranslate2.Translator(
        str(path / "model"),
        device="cpu",
        inter_threads=settings.inter_threads,
        intra_threads=settings.intra_threads,
        compute_type=settings.compute_type,
    )

    def leg(sentences: Sequence[str]) -> list[str | None]:
        heard = _Listening(translator)
        whole = SimpleNamespace(split_sentences=lambda _: list(sentences))
        translate.apply_packaged_translation(opened, "", heard, whole, num_hypotheses=1)
        return [_decoded(opened, tokens) for tokens in heard.said]

    return leg


def _decoded(package: Any, tokens: list[str]) -> str | None:
    if len(tokens) >= CUT:
        return None
    said = str(package.tokenizer.decode(tokens))
    return said.removeprefix(package.target_prefix).strip() or None


class _Listening:
    """Hears what each sentence became; argostranslate itself glues a batch's sentences together."""

    def __init__(self, translator: Any) -> None:
        self._translator = translator
        self.said: list[list[str]] = []

    def translate_batch(self, source: list[list[str]], **options: Any) -> Any:
        results = self._translator.translate_batch(source, **options)
        self.said = [result.hypotheses[0] for result in results]
        return results


def _load() -> tuple[Any, ...]:
    """argostranslate, which makes folders and reads settings when it is imported: both where they do no harm."""
    if NAME not in sys.modules:
        scratch = tempfile.mkdtemp(prefix="needs-argos-")
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = scratch
        for variable in [each for each in os.environ if each.startswith("ARGOS_")]:
            del os.environ[variable]
        os.environ["ARGOS_INTRA_THREADS"] = "1"  # more of them wait for each other on a small machine
        os.environ["ARGOS_BATCH_SIZE"] = "1024"  # tokens; its default, 32, is hardly more than one sentence
        _stand_in("stanza")
        _stand_in("minisbd", SBDetect=_none, models=SimpleNamespace(list_models=lambda: [], cache_dir=""))
    import ctranslate2
    from argostranslate import package, settings, translate

    return package, translate, settings, ctranslate2


def _none(*_: object, **__: object) -> Callable[..., object]:
    raise NotImplementedError("sentences are split by translation/sentences.py")


def _stand_in(name: str, **attributes: object) -> None:
    module = ModuleType(name)
    vars(module).update(attributes)
    sys.modules.setdefault(name, module)
