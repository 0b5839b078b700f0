"""Engines that break, crash, hang, reach for the network or for all memory: what comes of it is an outcome."""

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest
from structlog.testing import capture_logs

from tests.translation.tiny import Tiny
from translation.apart import HOPELESS, Apart, Stopped
from translation.child import Engines
from translation.packages import install, installed
from translation.translator import Failed, Translated

TEXTS = ["شقة", "مدرسة", "كبيرة", "شقة كبيرة"]


def test_a_damaged_package_fails_and_the_next_language_is_translated(tiny: Tiny, tmp_path: Path) -> None:
    install(tiny.damaged, tmp_path)
    install(tiny.fa_en, tmp_path)
    with Apart(Engines(str(tmp_path))) as apart:
        assert apart.translate(["شقة"], "ar", "en") == [Failed("engine-error")]
        (made,) = apart.translate(["کار"], "fa", "en")
    assert isinstance(made, Translated) and made.text == "work"


def test_a_package_that_kills_its_process_fails_and_the_next_is_translated(tiny: Tiny, tmp_path: Path) -> None:
    install(tiny.deadly, tmp_path)
    install(tiny.fa_en, tmp_path)
    with Apart(Engines(str(tmp_path))) as apart:
        assert apart.translate(["شقة"], "ar", "en") == [Failed("engine-died")]
        (made,) = apart.translate(["کار"], "fa", "en")
    assert isinstance(made, Translated) and made.text == "work"


def test_of_a_batch_that_dies_each_is_tried_alone_until_it_is_hopeless(tiny: Tiny, tmp_path: Path) -> None:
    install(tiny.deadly, tmp_path)
    with Apart(Engines(str(tmp_path))) as apart:
        started = _count_starts(apart)
        assert apart.translate(TEXTS, "ar", "en") == [Failed("engine-died")] * len(TEXTS)
    assert len(started) == 1 + HOPELESS


@pytest.fixture
def hanging(shelf: Path, tmp_path: Path) -> Path:
    """A folder with a package whose sentencepiece model is a pipe that nobody writes to."""
    folder = tmp_path / "ar-en-hanging"
    (folder / "model").mkdir(parents=True)
    source = next(each.path for each in installed(shelf) if each.source == "ar")
    for name in ("metadata.json", "model/model.bin", "model/shared_vocabulary.json", "model/config.json"):
        (folder / name).write_bytes((source / name).read_bytes())
    os.mkfifo(folder / "sentencepiece.model")
    return tmp_path


def test_a_package_that_never_answers_is_given_up(hanging: Path) -> None:
    with Apart(Engines(str(hanging)), patience=3) as apart:
        assert apart.translate(["شقة"], "ar", "en") == [Failed("engine-hung")]


def test_closing_ends_a_translation_that_hangs(hanging: Path) -> None:
    apart = Apart(Engines(str(hanging)))
    ended: list[type[BaseException]] = []

    def translate() -> None:
        try:
            apart.translate(["شقة"], "ar", "en")
        except Stopped as stopped:
            ended.append(type(stopped))

    working = Thread(target=translate)
    working.start()
    while apart._process is None:
        time.sleep(0.01)
    apart.close()
    working.join(30)
    assert ended == [Stopped]


def test_the_engines_process_does_not_outlive_a_bot_that_is_killed(hanging: Path) -> None:
    code = f"""
import threading, time
from translation.apart import Apart
from translation.child import Engines
apart = Apart(Engines({str(hanging)!r}))
threading.Thread(target=apart.translate, args=(["شقة"], "ar", "en"), daemon=True).start()
while apart._process is None:
    time.sleep(0.01)
print(apart._process.pid, apart._room.name, flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as bot:
        assert bot.stdout is not None
        number, room = bot.stdout.readline().split()
        child = int(number)
        time.sleep(2)  # the child has begun and hangs
        bot.kill()
    for _ in range(300):
        if not _runs(child):
            assert not Path(room.decode()).exists()
            return
        time.sleep(0.1)
    os.kill(child, 9)
    pytest.fail("the engines' process goes on")


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")


def test_a_model_that_does_not_fit_into_the_memory_given_fails(shelf: Path) -> None:
    with Apart(Engines(str(shelf), memory=160)) as apart:
        (outcome,) = apart.translate(["شقة"], "ar", "en")
    assert isinstance(outcome, Failed) and outcome.why in ("engine-died", "engine-error")


def test_the_engines_process_can_neither_call_nor_look_up_an_address() -> None:
    code = """
import socket, urllib.request
from translation.confine import confine
confine(4096)
for attempt in (
    lambda: socket.create_connection(("127.0.0.1", 9)),
    lambda: socket.getaddrinfo("localhost", 80),
    lambda: urllib.request.urlopen("http://127.0.0.1:9/"),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
):
    try:
        attempt()
    except OSError as error:
        print("refused" if isinstance(getattr(error, "reason", error), PermissionError) else error)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert found.stdout.split() == ["refused"] * 4


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere only Python's own code is refused it")
def test_neither_native_code_nor_a_program_that_it_starts_has_the_network() -> None:
    code = """
import ctypes, subprocess, sys
from translation.confine import confine
confine(4096)
print(ctypes.CDLL(None).socket(2, 1, 0))
print(subprocess.run([sys.executable, "-c", "import socket; socket.socket()"], stderr=subprocess.DEVNULL).returncode)
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert found.stdout.split() == ["-1", "1"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere it is always said")
@pytest.mark.parametrize(("machine", "warnings"), [("", 0), ("of no known kind", 1)])
def test_where_the_kernel_refuses_it_nothing_the_log_says_so_once(
    shelf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, machine: str, warnings: int
) -> None:
    if machine:
        (tmp_path / "sitecustomize.py").write_text(f"import platform; platform.machine = lambda: {machine!r}")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with capture_logs() as logged, Apart(Engines(str(shelf))) as apart:
        for _ in range(2):
            (made,) = apart.translate(["شقة"], "ar", "en")
            assert isinstance(made, Translated), "a developer's machine translates all the same"
            apart.rest()
    assert [each["log_level"] for each in logged] == ["warning"] * warnings


def test_the_engines_process_has_none_of_our_settings(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEEDS_KEY", "secret")
    monkeypatch.setenv("NEEDS_TELEGRAM_TOKEN", "1:secret")
    with Apart(Engines(str(shelf))) as apart:
        apart.translate(["شقة"], "ar", "en")
        assert apart._process is not None
        around = Path(f"/proc/{apart._process.pid}/environ")
        if around.exists():
            assert b"secret" not in around.read_bytes()


def test_its_scratch_folder_goes_when_it_ends(shelf: Path) -> None:
    with Apart(Engines(str(shelf))) as apart:
        apart.translate(["شقة"], "ar", "en")
        assert apart._room is not None
        room = Path(apart._room.name)
        assert any(each.is_dir() for each in room.iterdir()), "argostranslate makes its folders there"
        apart.rest()
        assert not room.exists()
        (again,) = apart.translate(["شقة"], "ar", "en")
    assert isinstance(again, Translated)


def test_a_closed_translator_translates_nothing_more(shelf: Path) -> None:
    apart = Apart(Engines(str(shelf)))
    apart.close()
    with pytest.raises(Stopped):
        apart.translate(["شقة"], "ar", "en")


def _count_starts(apart: Apart) -> list[int]:
    """The process numbers, one for each time that it was started."""
    started: list[int] = []
    begin = apart._started

    def noted() -> subprocess.Popen[bytes]:
        process = begin()
        if process.pid not in started:
            started.append(process.pid)
        return process

    apart._started = noted  # type: ignore[method-assign]
    return started
