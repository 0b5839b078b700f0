"""A small flow in three small languages, copied so that a test may break it."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from dialogs.flow import Flow
from dialogs.reading import Diagnostic, read_flow
from locales.catalogue import Catalogue
from locales.review import problems

SMALL = Path(__file__).parent / "small"
Edit = Callable[[str, str, str], None]


@pytest.fixture
def flow() -> Flow:
    read, wrong = read_flow((SMALL / "small.yaml").read_text(encoding="utf-8"), "small.yaml")
    assert read is not None, wrong
    return read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(SMALL, tmp_path / "small")


@pytest.fixture
def edit(folder: Path) -> Edit:
    """edit("ar/small.ftl", old, new): breaks one file. The old text must stand there exactly once."""

    def replace(name: str, old: str, new: str) -> None:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture
def review(folder: Path, flow: Flow) -> Callable[[], list[Diagnostic]]:
    return lambda: problems(Catalogue.load(folder), [flow])
