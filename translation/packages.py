"""Argos packages on the disk: listed, checked, unpacked, taken away. Nothing of argostranslate is loaded for it.

A package is a zip file (.argosmodel) of one folder: metadata.json, sentencepiece.model or bpe.model, and model/, which
CTranslate2 reads. What is in it comes from outside: it is checked before a byte of it is written, and written beside
the other packages under a hidden name until it is whole.
"""

import hashlib
import json
import re
import shutil
import zipfile
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from uuid import uuid4

LARGEST = 3 * 2**30  # bytes unpacked; real packages have 50 to 500 MB
MOST_FILES = 500
METADATA = "metadata.json"
_CODE = re.compile("[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?")


class PackageProblem(Exception):  # noqa: N818  (a sentence for people, not a defect)
    """A message of cli.ftl and its arguments: what is wrong with a package."""

    def __init__(self, code: str, **arguments: str) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


class Installed(NamedTuple):
    """A package that is there."""

    source: str
    target: str
    version: str
    path: Path
    size: int


def installed(folder: Path) -> list[Installed]:
    """The packages in a folder, by pair; what is not a package is passed over. None in one that we may not look into,
    such as the home of whoever became this user, or one that the service is kept from."""
    found = {}
    try:
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
    except PermissionError:
        paths = []
    for path in paths:
        if path.name.startswith(".") or not (path / METADATA).is_file():
            continue
        try:
            source, target, version = _read((path / METADATA).read_bytes())
        except (PackageProblem, OSError):
            continue
        size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        found[source, target] = Installed(source, target, version, path, size)
    return sorted(found.values())


def install(file: Path, folder: Path, *, pair: tuple[str, str] | None = None, sha256: str | None = None) -> Installed:
    """Unpacks a package; it takes the place of another of its pair. `pair`: the one that it must be for. Raises
    PackageProblem or OSError, and then nothing has changed."""
    name = file.name
    if sha256 is not None and digest(file) != sha256.strip().lower():
        raise PackageProblem("package-checksum", file=name)
    try:
        with zipfile.ZipFile(file) as packed:
            root, source, target, _ = _checked(packed, name)
            if pair is not None and pair != (source, target):
                raise PackageProblem(
                    "package-pair", file=name, found=f"{source} -> {target}", wanted=f"{pair[0]} -> {pair[1]}"
                )
            folder.mkdir(parents=True, exist_ok=True)
            room = folder / f".new-{uuid4().hex}"
            try:
                packed.extractall(room)
                _put(room / root, folder, source, target)
            finally:
                shutil.rmtree(room, ignore_errors=True)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError):
        raise PackageProblem("package-broken", file=name) from None
    return next(each for each in installed(folder) if (each.source, each.target) == (source, target))


def remove(folder: Path, source: str, target: str) -> bool:
    """Takes a pair's package away. False: there is none."""
    gone = [each for each in installed(folder) if (each.source, each.target) == (source, target)]
    for each in gone:
        _discard(each.path, folder)
    return bool(gone)


def _put(new: Path, folder: Path, source: str, target: str) -> None:
    remove(folder, source, target)
    new.rename(folder / f"{source}-{target}-{uuid4().hex[:8]}")


def _discard(path: Path, folder: Path) -> None:
    """Out of sight first, at once: a package is there whole or not at all."""
    hidden = folder / f".old-{uuid4().hex}"
    path.rename(hidden)
    shutil.rmtree(hidden, ignore_errors=True)


def _checked(packed: zipfile.ZipFile, name: str) -> tuple[str, str, str, str]:
    """Root folder, source, target, version of a package whose files are safe to unpack."""
    entries = packed.infolist()
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST:
        raise PackageProblem("package-too-large", file=name, gigabytes=str(LARGEST // 2**30))
    roots = set()
    for entry in entries:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        link = (entry.external_attr >> 16) & 0o170000 == 0o120000
        if path.is_absolute() or ".." in path.parts or ":" in entry.filename or link or not path.parts:
            raise PackageProblem("package-unsafe", file=name)
        roots.add(path.parts[0])
    files = {entry.filename for entry in entries}
    root = next(iter(roots), "")
    tokens = {f"{root}/sentencepiece.model", f"{root}/bpe.model"}
    if len(roots) != 1 or not {f"{root}/{METADATA}", f"{root}/model/model.bin"} <= files or not tokens & files:
        raise PackageProblem("package-shape", file=name)
    if packed.testzip() is not None:
        raise PackageProblem("package-broken", file=name)
    return root, *_read(packed.read(f"{root}/{METADATA}"), name)


def _read(metadata: bytes, name: str = METADATA) -> tuple[str, str, str]:
    try:
        about = json.loads(metadata)
        source, target = str(about["from_code"]), str(about["to_code"])
        version = str(about.get("package_version", ""))[:40]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise PackageProblem("package-shape", file=name) from None
    if not (_CODE.fullmatch(source) and _CODE.fullmatch(target)) or source == target:
        raise PackageProblem("package-shape", file=name)
    return source, target, version


def digest(file: Path) -> str:
    """A file's SHA-256 in hex digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
