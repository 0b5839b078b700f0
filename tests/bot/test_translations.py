"""`needs translations`, and the job beside the bot: real packages, real processes, a real index over HTTP."""

import asyncio
import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient

from bot.app import build, records
from bot.settings import read_settings
from storage.lanes import Lane
from storage.translations import FAILED, TRANSLATED
from tests.bot.conftest import Needs
from tests.storage import small
from tests.storage.small import START, rows, say
from tests.translation import tiny as making
from tests.translation.tiny import Tiny
from translation.packages import digest, install


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return making.make(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def shelf(alone: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of packages, empty and not there yet."""
    monkeypatch.setenv("NEEDS_TRANSLATION_PACKAGES", str(alone / "shelf"))
    return alone / "shelf"


@pytest.fixture
def written(shelf: Path) -> None:
    """Two people wrote in their own words, in the folder d; the first in Arabic."""
    with records(read_settings(env_file=None, data=Path("d"))) as (database, vault):
        lane = Lane(database, vault, small.decide)
        say(lane, "hello", "yes", "own_words=شقة كبيرة ٣", address="ann")
        say(lane, "hello", "yes", "own_words=مدرسة", address="bob")
        lane.close()


def translated(needs: Needs) -> list[tuple[str | None, str | None]]:
    answers = json.loads(needs("answers", "--data", "d").out)
    return [(each["translation"], each["translation_route"]) for each in answers if each["question"] == "own_words"]


async def visited(app: FastAPI) -> int:
    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://needs.example") as browser:
        return (await browser.get("/")).status_code


def installed_all(needs: Needs, *files: Path) -> None:
    for file in files:
        assert needs("translations", "packages", "install", str(file)).code == 0


@pytest.mark.usefixtures("written")
def test_a_package_installed_by_the_command_translates_what_people_wrote(needs: Needs, tiny: Tiny) -> None:
    done = needs("translations", "packages", "install", str(tiny.ar_en), "--sha256", digest(tiny.ar_en))
    assert done.code == 0 and digest(tiny.ar_en) in done.out
    installed_all(needs, tiny.en_de)
    shown = needs("translations", "packages").out
    assert "ar -> en" in shown and "1.0" in shown and "ar -> en -> de" in shown
    ran = needs("translations", "run", "--data", "d")
    assert ran.code == 0 and ran.out.startswith("2 translated, 0 failed")
    assert translated(needs) == [("Wohnung große 3", "ar -> en -> de"), ("Schule", "ar -> en -> de")]
    table = needs("answers", "--format", "csv", "--data", "d").out
    assert "translation,translation_route" in table and "Wohnung große 3" in table
    assert "Nothing waits" in needs("translations", "todo", "--data", "d").out


@pytest.mark.usefixtures("written")
def test_what_no_package_can_translate_a_human_does(needs: Needs) -> None:
    todo = needs("translations", "todo", "--data", "d").out
    number = todo.split()[0]
    assert todo.splitlines()[:2] == [f"{number}  ar  own_words  (nothing here can translate it)", "    شقة كبيرة ٣"]
    assert "2 texts wait" in todo
    assert needs("translations", "add", number, "Eine große Wohnung", "--data", "d").code == 0
    second = needs("translations", "todo", "--data", "d").out.split()[0]
    assert needs("translations", "add", second, "--data", "d", stdin=b"Eine Schule\n").code == 0
    assert translated(needs) == [("Eine große Wohnung", "human"), ("Eine Schule", "human")]


@pytest.mark.usefixtures("written")
def test_each_wrong_use_is_one_sentence_with_the_mend(needs: Needs, tiny: Tiny, alone: Path) -> None:
    (alone / "text.argosmodel").write_text("no zip")
    wrong = {
        ("run", "--data", "d"): "needs translations packages",
        ("add", "99", "x", "--data", "d"): "needs translations todo",
        ("add", "1", "  ", "--data", "d"): "1 to 100000 characters",
        ("packages", "install", "nowhere.argosmodel"): "check the spelling",
        ("packages", "install", "text.argosmodel"): "fetch it again",
        ("packages", "install", str(tiny.ar_en), "--pair", "fa-en"): "is for ar -> en, not for fa -> en",
        ("packages", "install", str(tiny.ar_en), "--pair", "faen"): "as in ar-en",
        ("packages", "install", str(tiny.ar_en), "--sha256", "00"): "SHA-256",
        ("packages", "install", "a", "b"): "one .argosmodel file",
        ("packages", "install", "--from-index", "xx"): "choose one of",
        ("packages", "remove", "ar-en"): "no package for ar -> en",
    }
    for arguments, mend in wrong.items():
        result = needs("translations", *arguments)
        assert result.code in (1, 2) and len(result.sentences) == 1 and mend in result.err, (arguments, result)


def test_a_package_is_removed(needs: Needs, tiny: Tiny, shelf: Path) -> None:
    installed_all(needs, tiny.ar_en)
    assert needs("translations", "packages", "remove", "ar-en").code == 0
    assert "No package is installed" in needs("translations", "packages").out
    assert list(shelf.iterdir()) == []


def test_all_fifteen_languages_are_told_what_they_would_need(needs: Needs, shelf: Path) -> None:
    lines = {line.split()[0]: line for line in needs("translations", "packages").out.splitlines()[2:]}
    assert len(lines) == 15
    assert "needs fa -> en, en -> de" in lines["prs"]
    assert all("NEEDS_TRANSLATION_MODEL" in lines[code] for code in ("ti", "ps", "kmr", "ckb", "so", "am"))
    assert "staff read it" in lines["de"]


def test_with_a_model_for_many_languages_they_are_told_its_route(
    needs: Needs, tiny: Tiny, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEEDS_TRANSLATION_MODEL", str(tiny.many))
    lines = needs("translations", "packages").out.splitlines()
    assert any(line.startswith("ti ") and "ti -> de" in line for line in lines)


@pytest.fixture
def index(alone: Path, tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder served over HTTP with an index like Argos Translate's."""
    folder = alone / "served"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    entries = []
    for source, target, file in (("ar", "en", tiny.ar_en), ("en", "de", tiny.en_de), ("fa", "en", tiny.ar_en)):
        name = f"{source}-{target}.argosmodel"
        (folder / name).write_bytes(file.read_bytes())
        links = ["ipfs://nothing", f"{address}/missing", f"{address}/{name}"]
        entries.append({"from_code": source, "to_code": target, "package_version": "1.10", "links": links})
    entries.append({**entries[0], "package_version": "1.9", "links": [f"{address}/old"]})
    (folder / "index.json").write_text(json.dumps(entries))
    monkeypatch.setenv("NEEDS_TRANSLATION_INDEX", f"{address}/index.json")
    yield folder
    server.shutdown()
    server.server_close()


def test_what_languages_need_is_fetched_from_the_index(needs: Needs, shelf: Path, index: Path) -> None:
    done = needs("translations", "packages", "install", "--from-index", "ar", "de")
    assert done.code == 0, done.err
    assert [line.split(" 1.0 ")[0] for line in done.out.splitlines()] == ["ar -> en", "en -> de"]
    assert "installed already" in needs("translations", "packages", "install", "--from-index", "ar").out


def test_an_index_that_gives_something_else_installs_nothing_of_it(
    needs: Needs, shelf: Path, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapped = needs("translations", "packages", "install", "--from-index", "fa")
    assert swapped.code == 1 and "is for ar -> en, not for fa -> en" in swapped.err
    assert "no package for tr -> en" in needs("translations", "packages", "install", "--from-index", "tr").err
    entries = json.loads((index / "index.json").read_text())
    (index / "index.json").write_text(json.dumps([{**each, "sha256": "0" * 64} for each in entries]))
    assert "has not the SHA-256" in needs("translations", "packages", "install", "--from-index", "ar").err
    (index / "index.json").write_text("<html>")
    assert "NEEDS_TRANSLATION_INDEX" in needs("translations", "packages", "install", "--from-index", "ar").err
    assert not shelf.exists() or list(shelf.iterdir()) == []


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("package", ["damaged", "deadly", "fa_en"])
def test_no_package_takes_the_bot_down(package: str, tiny: Tiny, shelf: Path) -> None:
    """Damaged, killing its process, or for another pair: the job says so, people go on talking."""
    install(getattr(tiny, package), shelf)
    install(tiny.en_de, shelf)
    with build(read_settings(env_file=None, data=Path("d")), lambda: START) as house:
        app = house.web()
        job = Thread(target=house.translating.job, args=(START,))
        job.start()
        talked = 0
        while job.is_alive() or talked == 0:
            assert asyncio.run(visited(app)) == 200
            talked += 1
            job.join(0.2)  # the engines are the last to get the processor
        states = {state for (state,) in rows(house.database, "SELECT state FROM translation")}
        assert states == ({"unavailable"} if package == "fa_en" else {FAILED})
        assert asyncio.run(visited(app)) == 200


@pytest.mark.usefixtures("written")
def test_the_job_translates_beside_the_bot_and_stops_with_it(tiny: Tiny, shelf: Path) -> None:
    with build(read_settings(env_file=None, data=Path("d")), lambda: START) as house:
        house.translating.job(START)
        assert rows(house.database, "SELECT * FROM translation") == [], "nothing is installed, nothing is tried"
        install(tiny.ar_en, shelf)
        install(tiny.en_de, shelf)
        house.translating.job(START)
        assert rows(house.database, "SELECT DISTINCT state FROM translation") == [(TRANSLATED,)]
        assert house.translating.translator._process is None, "the engines rest between two runs"
    house.translating.job(START)


@pytest.mark.usefixtures("written")
def test_a_newcomer_never_sees_a_translation(needs: Needs, tiny: Tiny, shelf: Path) -> None:
    installed_all(needs, tiny.ar_en, tiny.en_de)
    needs("translations", "run", "--data", "d")
    with records(read_settings(env_file=None, data=Path("d"))) as (database, vault):
        lane = Lane(database, vault, small.decide)
        assert "Schule" not in repr(lane.look("web", "bob")) and "مدرسة" in repr(lane.look("web", "bob"))
        lane.close()
