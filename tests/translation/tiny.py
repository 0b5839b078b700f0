"""Tiny real models and packages, made once a session. They translate word by word."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from bench.models import package, vocabulary, word_by_word
from translation.languages import NLLB

MARKS = [f"QX{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
LETTERS = "abcdefghijklmnopqrstuvwxyz . , ? ! : ; - ( ) ’ ' ABCDEFGHIJKLMNOPQRSTUVWXYZ äöüß"
AR_EN = {"نحتاج": "need", "شقة": "flat", "كبيرة": "large", "مدرسة": "school", "للأطفال": "children", "؟": "?"}
FA_EN = {"خانه": "house", "کار": "work", "میخواهم": "want", "؟": "?"}
EN_DE = {
    "need": "brauchen", "flat": "Wohnung", "large": "große", "school": "Schule", "children": "Kinder",
    "house": "Haus", "work": "Arbeit", "want": "möchte",
}  # fmt: skip
TI_DE = {"ገዛ": "Haus", "ስራሕ": "Arbeit", "።": "."}


@dataclass(frozen=True, slots=True)
class Tiny:
    """Where the packages and the models for many languages lie."""

    ar_en: Path
    en_de: Path
    fa_en: Path
    damaged: Path  # as ar_en, but its model is cut short
    deadly: Path  # as ar_en, but its vocabulary is larger than its model: CTranslate2 reads beyond the end
    many: Path


def make(folder: Path) -> Tiny:
    """All of them, in a second."""
    pairs = {("ar", "en"): AR_EN, ("en", "de"): EN_DE, ("fa", "en"): FA_EN}
    made = {pair: _pair(folder / "-".join(pair), *pair, words) for pair, words in pairs.items()}
    return Tiny(
        ar_en=made["ar", "en"],
        en_de=made["en", "de"],
        fa_en=made["fa", "en"],
        damaged=_damaged(folder / "damaged"),
        deadly=_deadly(folder / "deadly"),
        many=_many(folder / "tiny-many"),
    )


def _pair(folder: Path, source: str, target: str, words: dict[str, str]) -> Path:
    _model(folder, words)
    return package(folder.parent / f"{folder.name}.argosmodel", source, target, folder)


def _model(folder: Path, words: dict[str, str]) -> None:
    word_by_word(folder / "model", vocabulary(folder, [" ".join((*words, *words.values(), *MARKS)), LETTERS]), words)


def _damaged(folder: Path) -> Path:
    _model(folder, AR_EN)
    model = folder / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:20_000])
    return package(folder.parent / "damaged.argosmodel", "ar", "en", folder)


def _deadly(folder: Path) -> Path:
    _model(folder, AR_EN)
    file = folder / "model" / "shared_vocabulary.json"
    tokens = json.loads(file.read_text())
    file.write_text(json.dumps([*tokens[:5], *(f"x{n}" for n in range(400_000)), *tokens[5:]]))
    return package(folder.parent / "deadly.argosmodel", "ar", "en", folder)


def _many(folder: Path) -> Path:
    """A model as NLLB's: the languages' codes stand in the sentences, and the end too."""
    pieces = vocabulary(folder, [" ".join((*TI_DE, *TI_DE.values(), *MARKS)), LETTERS])
    word_by_word(folder / "made", [*pieces, *NLLB.values()], TI_DE, ends=False)
    for file in (folder / "made").iterdir():
        shutil.move(file, folder / file.name)
    (folder / "made").rmdir()
    return folder
