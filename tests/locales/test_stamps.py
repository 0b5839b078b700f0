"""Stamping writes what a translation was made from, and nothing else."""

from pathlib import Path

import pytest

from dialogs.flow import Flow
from locales import review
from locales.catalogue import Catalogue
from locales.problems import LocaleProblem
from locales.stamps import stamp
from tests.locales.conftest import Edit


def test_stamping_mends_what_is_stale_and_touches_nothing_else(folder: Path, edit: Edit, flow: Flow) -> None:
    path = folder / "ar" / "small.ftl"
    before = path.read_text(encoding="utf-8")
    edit("ar/small.ftl", "# source: c172cb9d\n", "# For the translator: formal.\n# source: 00000000\n")
    assert stamp(folder, "ar") == 1
    assert path.read_text(encoding="utf-8") == before.replace(
        "# source: c172cb9d\n", "# For the translator: formal.\n# source: c172cb9d\n"
    )
    assert stamp(folder, "ar") == 0
    assert review.problems(Catalogue.load(folder), [flow]) == []


def test_a_file_without_stamps_gets_one_above_each_message(folder: Path, flow: Flow) -> None:
    path = folder / "ar" / "small.ftl"
    stamped = path.read_text(encoding="utf-8")
    bare = "".join(line for line in stamped.splitlines(keepends=True) if not line.startswith("# source"))
    path.write_text(f"# About this file.\n\n## The flow\n\n{bare}", encoding="utf-8")
    assert stamp(folder, "ar") == 5
    assert path.read_text(encoding="utf-8") == f"# About this file.\n\n## The flow\n\n{stamped}"
    assert review.problems(Catalogue.load(folder), [flow]) == []


def test_the_source_itself_is_never_stamped(folder: Path) -> None:
    before = (folder / "en" / "small.ftl").read_bytes()
    assert stamp(folder, "en") == 0
    assert (folder / "en" / "small.ftl").read_bytes() == before


def test_a_broken_file_and_an_unknown_language_are_refused(folder: Path, edit: Edit) -> None:
    with pytest.raises(LocaleProblem, match="locale-unknown-language"):
        stamp(folder, "xx")
    edit("ar/small.ftl", "أين تسكن؟", "{ أين")
    before = (folder / "ar" / "small.ftl").read_bytes()
    with pytest.raises(LocaleProblem, match=r"small/ar/small.ftl:\d+: locale-syntax"):
        stamp(folder, "ar")
    assert (folder / "ar" / "small.ftl").read_bytes() == before
