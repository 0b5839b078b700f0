"""The tiny models, made once a session, and engines on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translation import tiny as making
from tests.translation.tiny import Tiny
from translation.apart import Apart
from translation.child import Engines
from translation.packages import install


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return making.make(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def shelf(tiny: Tiny, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the three sound packages."""
    folder = tmp_path_factory.mktemp("shelf")
    for file in (tiny.ar_en, tiny.en_de, tiny.fa_en):
        install(file, folder)
    return folder


@pytest.fixture(scope="module")
def apart(tiny: Tiny, shelf: Path) -> Iterator[Apart]:
    """The engines in their process: the packages, and the model for many languages."""
    with Apart(Engines(str(shelf), str(tiny.many), names=("Landratsamt Musterkreis",))) as translator:
        yield translator
