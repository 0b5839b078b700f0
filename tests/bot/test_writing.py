"""A file is whole or not there, whatever the disk does; and `needs report` writes every form."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.writing import write_whole
from tests.reports.reading import book, needs_pdf, pdf_facts

SMALL_DISK = """
import resource, sys
from pathlib import Path
from bot.writing import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_whole(Path(sys.argv[1]), b"x" * 100_000)
except OSError as error:
    print(error.filename)
"""


def test_what_was_there_stays_when_the_new_does_not_fit(tmp_path: Path) -> None:
    wanted = tmp_path / "week.html"
    wanted.write_text("last week's")
    ran = subprocess.run([sys.executable, "-c", SMALL_DISK, wanted], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(wanted)
    assert [*tmp_path.iterdir()] == [wanted] and wanted.read_text() == "last week's"


def test_a_new_file_takes_the_place_of_the_old_with_its_rights_and_its_link(tmp_path: Path) -> None:
    kept, link = tmp_path / "kept.txt", tmp_path / "link.txt"
    kept.write_text("old")
    kept.chmod(0o640)
    link.symlink_to(kept)
    write_whole(link, b"new")
    assert link.is_symlink() and kept.read_bytes() == b"new" and kept.stat().st_mode & 0o777 == 0o640
    write_whole(Path(os.devnull), b"into a device")
    assert Path(os.devnull).is_char_device()
    with pytest.raises(IsADirectoryError, match=str(tmp_path)):
        write_whole(tmp_path, b"x")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        write_whole(tmp_path / "nowhere" / "week.txt", b"x")


def needs(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bot.cli", "report", "--data", str(folder / "data"), *arguments]
    return subprocess.run(command, capture_output=True, check=False)


@pytest.mark.parametrize("form", ["text", "html", "pdf", "xlsx", "json"])
def test_the_command_writes_every_form(tmp_path: Path, form: str) -> None:
    if form == "pdf":
        needs_pdf()
    made = tmp_path / "made"
    ran = needs(tmp_path, "--format", form, "--output", str(made), "--week", "2026-W30")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
    content = made.read_bytes()
    assert {
        "text": lambda: "2026" in content.decode(),
        "html": lambda: content.startswith(b"<!doctype html>"),
        "pdf": lambda: pdf_facts(content)["Tagged"] == "yes",
        "xlsx": lambda: len(book(content)) == 1,
        "json": lambda: json.loads(content)["week"] == "2026-W30",
    }[form]()
    assert {each.name for each in tmp_path.iterdir()} == {"made", "data"}


def test_a_disk_that_is_full_is_told_of_in_one_sentence(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    ran = needs(tmp_path, "--format", "html", "--output", str(full))
    assert ran.returncode == 1 and ran.stdout == b""
    assert ran.stderr.decode().startswith("needs: There is no space left on the disk") and ran.stderr.count(b"\n") == 1
