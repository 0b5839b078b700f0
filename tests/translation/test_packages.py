"""What comes as a package is checked before a byte of it is written."""

import json
import stat
import zipfile
from pathlib import Path

import pytest

from tests.translation.tiny import Tiny
from translation import packages
from translation.packages import PackageProblem, digest, install, installed, remove

METADATA = json.dumps({"from_code": "ar", "to_code": "en", "package_version": "1.9"})
SOUND = {"p/metadata.json": METADATA, "p/model/model.bin": "m", "p/sentencepiece.model": "s"}


def zipped(file: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return file


def refused(file: Path, folder: Path, **given: object) -> str:
    with pytest.raises(PackageProblem) as caught:
        install(file, folder, **given)  # type: ignore[arg-type]
    assert installed(folder) == []
    assert not folder.exists() or list(folder.iterdir()) == [], "nothing is left of it"
    return caught.value.code


def test_a_sound_package_is_unpacked_and_listed(tiny: Tiny, tmp_path: Path) -> None:
    one = install(tiny.ar_en, tmp_path / "new" / "folder", pair=("ar", "en"), sha256=digest(tiny.ar_en).upper())
    assert (one.source, one.target, one.version) == ("ar", "en", "1.0")
    assert (one.path / "model" / "model.bin").stat().st_size < one.size
    assert installed(tmp_path / "new" / "folder") == [one]


def test_a_second_package_of_a_pair_takes_the_first_ones_place(tmp_path: Path) -> None:
    install(zipped(tmp_path / "a", SOUND), tmp_path / "shelf")
    newer = SOUND | {"p/metadata.json": METADATA.replace("1.9", "2.0")}
    install(zipped(tmp_path / "b", newer), tmp_path / "shelf")
    assert [each.version for each in installed(tmp_path / "shelf")] == ["2.0"]
    assert len(list((tmp_path / "shelf").iterdir())) == 1


def test_a_package_is_taken_away_once(tmp_path: Path) -> None:
    install(zipped(tmp_path / "a", SOUND), tmp_path / "shelf")
    assert remove(tmp_path / "shelf", "ar", "en")
    assert not remove(tmp_path / "shelf", "ar", "en")
    assert list((tmp_path / "shelf").iterdir()) == []


@pytest.mark.parametrize("name", ["../evil", "/evil", "p/../../evil", "C:/evil", "..\\evil", "p\\..\\..\\evil"])
def test_a_file_that_would_land_outside_is_refused(tmp_path: Path, name: str) -> None:
    file = zipped(tmp_path / "a", SOUND | {name: "x"})
    assert refused(file, tmp_path / "shelf") == "package-unsafe"
    assert not list(tmp_path.rglob("evil*"))


def test_a_link_is_refused(tmp_path: Path) -> None:
    file = zipped(tmp_path / "a", SOUND)
    with zipfile.ZipFile(file, "a") as packed:
        link = zipfile.ZipInfo("p/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
    assert refused(file, tmp_path / "shelf") == "package-unsafe"


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"metadata.json": METADATA, "model/model.bin": "m", "sentencepiece.model": "s"},
        SOUND | {"q/readme": "two folders"},
        {name: text for name, text in SOUND.items() if "model.bin" not in name},
        {name: text for name, text in SOUND.items() if "sentencepiece" not in name},
        SOUND | {"p/metadata.json": "no JSON"},
        SOUND | {"p/metadata.json": "[]"},
        SOUND | {"p/metadata.json": '{"from_code": "ar"}'},
        SOUND | {"p/metadata.json": '{"from_code": "../x", "to_code": "en"}'},
        SOUND | {"p/metadata.json": '{"from_code": "ar", "to_code": "ar"}'},
    ],
)
def test_what_is_not_one_folder_with_a_model_for_a_pair_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    assert refused(zipped(tmp_path / "a", files), tmp_path / "shelf") == "package-shape"


def test_another_pair_or_checksum_than_asked_for_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    assert refused(tiny.ar_en, tmp_path / "shelf", pair=("fa", "en")) == "package-pair"
    assert refused(tiny.ar_en, tmp_path / "shelf", sha256="0" * 64) == "package-checksum"


def test_what_is_no_zip_or_a_damaged_one_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello")
    assert refused(tmp_path / "text", tmp_path / "shelf") == "package-broken"
    whole = bytearray(tiny.ar_en.read_bytes())
    (tmp_path / "half").write_bytes(whole[: len(whole) // 2])
    assert refused(tmp_path / "half", tmp_path / "shelf") == "package-broken"
    whole[len(whole) // 2] ^= 0xFF
    (tmp_path / "bit").write_bytes(whole)
    assert refused(tmp_path / "bit", tmp_path / "shelf") == "package-broken"


def test_what_would_fill_the_disk_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "LARGEST", 1000)
    file = tmp_path / "bomb"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in (SOUND | {"p/zeros": "0" * 100_000}).items():
            packed.writestr(name, text)
    assert file.stat().st_size < 1000
    assert refused(file, tmp_path / "shelf") == "package-too-large"


def test_what_else_lies_in_the_folder_is_passed_over(tiny: Tiny, tmp_path: Path) -> None:
    install(tiny.ar_en, tmp_path)
    (tmp_path / "file").write_text("x")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "metadata.json").write_text("{")
    assert [(each.source, each.target) for each in installed(tmp_path)] == [("ar", "en")]


def test_a_folder_that_we_may_not_look_into_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_dir", forbidden)
    assert installed(tmp_path) == []
