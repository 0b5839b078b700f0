"""One model for many languages as an engine: a folder in CTranslate2's format with sentencepiece's model in it.

NLLB-200 and its relatives: the source's code stands before the sentence, the target's before the translation, the end
is added by whoever calls. Any text goes straight from its language to the target.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from translation.languages import NLLB
from translation.protect import Guard
from translation.text import Leg, named, through
from translation.translator import Failed, Heartbeat, Outcome, Unavailable

TOKENS = ("sentencepiece.model", "sentencepiece.bpe.model", "spm.model")  # what converters call it
CUT = 256  # tokens
END = "</s>"


class Multilingual:
    """The model of a folder. Translate in a process that may die (translation/child.py)."""

    def __init__(self, folder: Path, names: Sequence[str] = ()) -> None:
        """`names`: see Guard."""
        self._folder = folder
        self._names = names
        self._vocabulary: frozenset[str] | None = None
        self._loaded: tuple[Any, Any] | None = None

    def route(self, source: str, target: str) -> str | None:
        """See Translator. A model that has not the codes of both has no route."""
        if source == target or source not in NLLB or target not in NLLB or not usable(self._folder):
            return None
        return f"{source} -> {target}" if {NLLB[source], NLLB[target]} <= self._codes() else None

    def translate(
        self, texts: Sequence[str], source: str, target: str, beat: Heartbeat = lambda: None
    ) -> list[Outcome]:
        """See Translator."""
        route = self.route(source, target)
        if route is None:
            return [Unavailable("same-language" if source == target else "no-package") for _ in texts]
        try:
            leg = self._leg(NLLB[source], NLLB[target])
            outcomes = through([leg], texts, Guard(source, target, self._names), beat)
        except Exception:  # as in argos.py
            return [Failed("engine-error") for _ in texts]
        return named(outcomes, "ctranslate2", self._folder.name, route)

    def _leg(self, source: str, target: str) -> Leg:
        import ctranslate2  # here: it takes a moment, and only the child translates
        import sentencepiece

        if self._loaded is None:
            tokens = next(self._folder / name for name in TOKENS if (self._folder / name).is_file())
            self._loaded = (
                ctranslate2.Translator(str(self._folder), device="cpu", inter_threads=1, intra_threads=1),
                sentencepiece.SentencePieceProcessor(model_file=str(tokens)),
            )
        translator, processor = self._loaded

        def leg(sentences: Sequence[str]) -> list[str | None]:
            encoded = processor.encode(list(sentences), out_type=str)
            results = translator.translate_batch(
                [[source, *tokens, END] for tokens in encoded],
                target_prefix=[[target]] * len(encoded),
                beam_size=4,
                max_batch_size=1024,
                batch_type="tokens",
                max_decoding_length=CUT,
            )
            said = [result.hypotheses[0][1:] for result in results]
            return [None if len(tokens) >= CUT - 1 else str(processor.decode_pieces(tokens)) for tokens in said]

        return leg

    def _codes(self) -> frozenset[str]:
        """Which of the codes the model knows."""
        if self._vocabulary is None:
            try:
                read = json.loads((self._folder / "shared_vocabulary.json").read_text(encoding="utf-8"))
            except (OSError, ValueError):
                try:
                    read = (self._folder / "shared_vocabulary.txt").read_text(encoding="utf-8").splitlines()
                except (OSError, ValueError):
                    read = []
            known = frozenset(NLLB.values())
            self._vocabulary = frozenset(token for token in read if isinstance(token, str) and token in known)
        return self._vocabulary


def usable(folder: Path) -> bool:
    """Whether a folder looks like such a model."""
    return (folder / "model.bin").is_file() and any((folder / name).is_file() for name in TOKENS)
