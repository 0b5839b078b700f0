"""Translation models made by hand, where none can be downloaded: a tiny one that translates word by word and exactly,
and a random one of the size that real packages have. Both are real CTranslate2 transformers beside a sentencepiece
model, packed as .argosmodel files; nothing is trained but the vocabulary.

The tiny one's decoder looks, at step n, only at the source's token n (attention by position codes), and the output
layer holds, in the row of each word, the code of the word that it translates.
"""

import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.specs.transformer_spec import TransformerSpec
from numpy.typing import NDArray

Array = NDArray[np.float32]
LONGEST = 512  # tokens of a sentence
CODE = 128  # numbers that tell tokens apart, and as many that tell positions apart
END = "</s>"
SAID = 24  # tokens


def vocabulary(folder: Path, texts: Sequence[str], extra: Sequence[str] = ()) -> list[str]:
    """Trains folder/sentencepiece.model so that each word of `texts` is one piece; returns the pieces."""
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "sentencepiece.model"
    with model.open("wb") as out:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([*texts] * 4),
            model_writer=out,
            model_type="bpe",
            vocab_size=8000,
            hard_vocab_limit=False,
            character_coverage=1.0,
            user_defined_symbols=list(extra),
            minloglevel=2,
        )
    processor = sentencepiece.SentencePieceProcessor(model_file=str(model))
    return [processor.id_to_piece(number) for number in range(processor.vocab_size())]


def word_by_word(folder: Path, pieces: Sequence[str], words: Mapping[str, str], ends: bool = True) -> None:
    """Writes a CTranslate2 model that turns each piece into its word in `words`, or leaves it. `ends`: the model adds
    the end of a sentence itself; otherwise whoever calls it does."""
    chance = np.random.default_rng(1)
    tokens = chance.choice([-1.0, 1.0], (len(pieces), CODE)).astype(np.float32)
    places = chance.choice([-1.0, 1.0], (LONGEST, CODE)).astype(np.float32)
    number = {piece: n for n, piece in enumerate(pieces)}
    output = np.zeros((len(pieces), CODE), np.float32)
    for n, piece in enumerate(pieces):
        target = words.get(piece.removeprefix("▁"))
        begins = piece.startswith("▁")
        output[n if target is None else number.get("▁" * begins + target, n)] += tokens[n]
    nothing = np.zeros((CODE, CODE), np.float32)
    one = np.eye(CODE, dtype=np.float32)
    spec = TransformerSpec.from_config((1, 1), 1)
    _plain(spec, 2 * CODE)
    spec.encoder.embeddings[0].weight = np.concatenate([tokens, np.zeros_like(tokens)], 1)
    spec.decoder.embeddings.weight = np.zeros((len(pieces), 2 * CODE), np.float32)
    for side in (spec.encoder, spec.decoder):
        side.position_encodings.encodings = np.concatenate([np.zeros_like(places), places], 1)
    seen = spec.decoder.layer[0].attention
    seen.linear[0].weight = np.block([[nothing, nothing], [nothing, one * 8]])
    seen.linear[1].weight = np.block([[nothing, nothing], [nothing, one], [one, nothing], [nothing, nothing]])
    seen.linear[2].weight = np.block([[one * 50, nothing], [nothing, nothing]])
    spec.decoder.projection.weight = np.concatenate([output, np.zeros_like(output)], 1)
    _save(spec, folder, pieces, ends)


def random_model(folder: Path, pieces: Sequence[str], depth: int = 512, layers: int = 6) -> None:
    """Writes a model of a real one's size, which says nothing that makes sense, and ends after SAID tokens as a real
    one would: for measuring speed."""
    chance = np.random.default_rng(2)

    def some(*shape: int) -> Array:
        return (chance.standard_normal(shape) * 0.05).astype(np.float32)

    spec = TransformerSpec.from_config((layers, layers), 8)
    _plain(spec, depth, some)
    spec.encoder.embeddings[0].weight = some(len(pieces), depth)
    spec.decoder.embeddings.weight = some(len(pieces), depth)
    spec.decoder.projection.weight = some(len(pieces), depth)
    for side in (spec.encoder, spec.decoder):
        side.position_encodings.encodings = some(LONGEST, depth)
    enough = chance.choice([-1.0, 1.0], depth).astype(np.float32)
    spec.decoder.position_encodings.encodings[SAID:] += 1000 * enough
    spec.decoder.projection.weight[pieces.index(END)] = enough
    _save(spec, folder, pieces, True, "int8")


def package(path: Path, source: str, target: str, folder: Path, **metadata: str) -> Path:
    """Packs `folder` (model/ and sentencepiece.model) as an .argosmodel file for a pair."""
    about = {"package_version": "1.0", "argos_version": "1.5", "from_code": source, "to_code": target}
    about |= {"from_name": source, "to_name": target} | metadata
    name = f"translate-{source}_{target}-1_0"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(f"{name}/metadata.json", json.dumps(about))
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                packed.write(file, f"{name}/{file.relative_to(folder)}")
    return path


def _plain(spec: TransformerSpec, depth: int, fill: object = None) -> None:
    """Gives every layer its arrays: those of `fill`, or zeros, through which whatever comes in passes unchanged."""

    def made(*shape: int) -> Array:
        return fill(*shape) if callable(fill) else np.zeros(shape, np.float32)

    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        _norm(side.layer_norm, depth)
        for layer in side.layer:
            for attention in filter(None, (layer.self_attention, getattr(layer, "attention", None))):
                _norm(attention.layer_norm, depth)
                sizes = (3, 1) if len(attention.linear) == 2 else (1, 2, 1)
                for linear, size in zip(attention.linear, sizes, strict=True):
                    linear.weight, linear.bias = made(size * depth, depth), np.zeros(size * depth, np.float32)
            _norm(layer.ffn.layer_norm, depth)
            for linear, (out, into) in ((layer.ffn.linear_0, (4, 1)), (layer.ffn.linear_1, (1, 4))):
                linear.weight, linear.bias = made(out * depth, into * depth), np.zeros(out * depth, np.float32)


def _norm(norm: object, depth: int) -> None:
    norm.gamma, norm.beta = np.ones(depth, np.float32), np.zeros(depth, np.float32)  # type: ignore[attr-defined]


def _save(
    spec: TransformerSpec, folder: Path, pieces: Sequence[str], ends: bool, quantization: str = "float32"
) -> None:
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.add_source_eos = ends
    spec.config.layer_norm_epsilon = 1e-6
    folder.mkdir(parents=True, exist_ok=True)
    spec.validate()
    spec.optimize(quantization=quantization if quantization != "float32" else None)
    spec.save(str(folder))
