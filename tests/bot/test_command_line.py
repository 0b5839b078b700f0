"""Wrong use and broken surroundings: each is one clear sentence with its mend, and never a traceback."""

import json
import logging
import re
import socket
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from bot.cli import HOMES, Brief, build, run
from bot.commands.shell import Shell
from tests.bot.conftest import Needs

COMMANDS = ("run", "chat", "report", "answers", "simulate", "normalize", "check", "languages", "doctor")


def test_help_explains_every_command_with_an_example(needs: Needs) -> None:
    everything = needs("--help")
    assert everything.code == 0
    assert needs() == everything
    for name in COMMANDS:
        assert f"needs {name}" in everything.out
        one = needs(name, "--help")
        assert one.code == 0 and f"needs {name}" in one.out.partition("Example: ")[2]


@pytest.mark.parametrize(
    "arguments",
    [
        ["rn"],
        ["run", "--prt", "1"],
        ["run", "--port", "many"],
        ["run", "--port", "70000"],
        ["run", "--port"],
        ["chat", "--language", "xx"],
        ["chat", "--flow", "xx"],
        ["answers", "--format", "pdf"],
        ["report", "--format", "docx"],
        ["report", "--week", "2026-W54"],
        ["report", "--week", "last"],
        ["report", "--language", "ar"],
        ["answers", "extra"],
        ["answers", "--data", "what?"],
        ["normalize"],
        ["normalize", "integer"],
        ["normalize", "poem", "x"],
        ["normalize", "integer", "3", "--language", "xx"],
        ["normalize", "integer", "3", "--now", "tomorrow"],
        ["languages", "--stamp", "xx"],
        ["doctor", "--nothing"],
    ],
)
def test_wrong_use_is_one_sentence_and_exit_2(needs: Needs, arguments: list[str]) -> None:
    result = needs(*arguments)
    assert result.code == 2
    assert len(result.sentences) == 1 and result.sentences[0].startswith("needs: ")
    assert result.out == ""
    assert "[" not in result.sentences[0].partition("problem-")[0], "a message of cli.ftl is missing"


def test_a_wrong_setting_is_named_before_anything_begins(needs: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEEDS_TIMEZONE", "Mars/Olympus")
    monkeypatch.setenv("NEEDS_KEEP_MONTHS", "many")
    result = needs("answers")
    assert result.code == 2
    assert ["NEEDS_TIMEZONE" in result.err, "NEEDS_KEEP_MONTHS" in result.err, len(result.sentences)] == [True, True, 2]
    assert not Path("data").exists()


def test_a_port_in_use_is_named_with_another_one(needs: Needs) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = needs("run", "--host", "127.0.0.1", "--port", str(port))
    assert result.code == 1
    assert len(result.sentences) == 1 and f"--port {port % 65535 + 1}" in result.err
    assert not Path("data").exists(), "nothing is made before it is known that it will run"


def test_an_address_that_is_not_ours_is_wrong_use(needs: Needs) -> None:
    result = needs("run", "--host", "no such host", "--port", "0")
    assert (result.code, len(result.sentences)) == (2, 1)


@pytest.mark.parametrize("command", ["answers", "chat", "run"])
def test_a_file_in_place_of_the_data_folder_is_one_sentence(needs: Needs, alone: Path, command: str) -> None:
    (alone / "taken").write_text("mine")
    given = {"chat": ["--language", "en"], "run": ["--port", "0"]}.get(command, [])
    result = needs(command, "--data", "taken", *given)
    assert (result.code, len(result.sentences)) == (1, 1)
    assert "taken" in result.err and "--data" in result.err
    assert (alone / "taken").read_text() == "mine"


def test_a_folder_that_nobody_can_write_is_one_sentence(needs: Needs) -> None:
    result = needs("answers", "--data", "/proc/nothing")
    assert (result.code, len(result.sentences)) == (1, 1)


@pytest.mark.parametrize("content", [b"This is no database." * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_corrupt_database_is_one_sentence_and_stays_untouched(needs: Needs, alone: Path, content: bytes) -> None:
    (alone / "data").mkdir()
    (alone / "data" / "needs.db").write_bytes(content)
    result = needs("chat", "--language", "en")
    assert (result.code, len(result.sentences)) == (1, 1)
    assert "needs.db" in result.err and "backup" in result.err
    assert (alone / "data" / "needs.db").read_bytes() == content


def test_a_damaged_key_is_one_sentence(needs: Needs, alone: Path) -> None:
    assert needs("answers").code == 0
    (alone / "data" / "key").write_bytes(b"\xff\xfe")
    result = needs("answers")
    assert (result.code, len(result.sentences)) == (1, 1)
    assert "key" in result.err


def test_an_unforeseen_problem_is_one_sentence_and_its_details_on_request(
    needs: Needs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret words")

    monkeypatch.setattr("bot.commands.staff.export_answers", broken)
    result = needs("answers")
    assert (result.code, len(result.sentences)) == (1, 1)
    assert "RuntimeError" in result.err and "NEEDS_DEBUG" in result.err and "secret words" not in result.err


def test_a_full_disk_and_an_interruption_are_one_sentence(needs: Needs, monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (OSError(28, "No space left on device"), KeyboardInterrupt()):

        def broken(*_: object, error: BaseException = error, **__: object) -> None:
            raise error

        monkeypatch.setattr("bot.commands.staff.export_answers", broken)
        result = needs("answers")
        assert (result.code, len(result.sentences)) == (1, 1)
        assert "unforeseen" not in result.err and "NEEDS_DEBUG" not in result.err


def test_answers_without_any_are_an_empty_array(needs: Needs) -> None:
    result = needs("answers")
    assert (result.code, json.loads(result.out)) == (0, [])


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_a_report_of_nobody_says_so_in_every_format(needs: Needs, form: str) -> None:
    result = needs("report", "--week", "2026-W40", "--format", form, "--language", "en")
    assert (result.code, result.err) == (0, "")
    if form == "json":
        report = json.loads(result.out)
        assert (report["week"], report["people"], report["conversations"]["started"]) == ("2026-W40", None, None)
    else:
        assert "40" in result.out and "Fewer than five people" in result.out


def test_a_report_can_be_written_to_a_file_and_says_when_it_cannot(needs: Needs, alone: Path) -> None:
    written = needs("report", "--format", "html", "--output", "week.html")
    assert (written.code, written.out, written.err) == (0, "", "")
    assert (alone / "week.html").read_text().startswith("<!doctype html>")
    for place in ("nowhere/week.html", "."):
        result = needs("report", "--output", place)
        assert (result.code, len(result.sentences)) == (1, 1)


def test_answers_can_be_a_workbook(alone: Path, needs: Needs, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["answers", "--format", "xlsx"]) == 0
    assert zipfile.is_zipfile(BytesIO(capfdbinary.readouterr().out))


def test_one_answer_is_read_as_an_object(needs: Needs) -> None:
    result = needs("normalize", "integer", "٣", "--language", "ar", "--country", "SY", "--now", "2026-11-22")
    assert result.code == 0
    assert json.loads(result.out) == {"status": "understood", "value": "3", "method": "fold", "alternatives": []}


def test_many_answers_are_read_in_their_order_whatever_stands_between(needs: Needs) -> None:
    lines = [
        '{"type": "select_one", "text": "۲", "language": "fa", "choices": {"a": "خانه", "b": "کار"}}',
        "no json",
        '{"type": "integer", "text": "\\ud800\\u0000", "language": "en"}',
        '{"type": "integer", "text": 3, "language": "en"}',
        '{"type": "integer", "text": "3", "language": "tlh"}',
        "[" * 100_000,
        '{"type": "yes_no", "text": "Ja", "language": "de"}',
    ]
    result = needs("normalize", "-", stdin="\n".join(lines).encode())
    read = [json.loads(line) for line in result.out.splitlines()]
    assert result.code == 1
    assert [each["value"] for each in read] == ["b", None, None, None, None, None, "yes"]
    assert ["problem" in each for each in read] == [False, True, False, True, True, True, False]


def test_the_languages_are_a_table(needs: Needs) -> None:
    result = needs("languages")
    assert result.code == 0
    assert all(name in result.out for name in ("English", "العربية", "ትግርኛ", "فارسی", "Deutsch"))


@pytest.mark.parametrize("home", HOMES)
def test_a_command_is_found_in_the_home_that_is_listed_for_it(home: str) -> None:
    for name in HOMES[home]:
        app = build(Shell(), name)
        commands = [command.name for command in app.registered_commands]
        groups = [group.typer_instance.info.name for group in app.registered_groups if group.typer_instance]
        assert {*commands, *groups} == set(HOMES[home])


def test_a_command_that_needs_no_server_and_no_database_loads_neither() -> None:
    code = "import sys; from bot.cli import run; run(['normalize', 'integer', '3'], False); print(sys.modules.keys())"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert '"status": "understood"' in loaded and "'rich'" in loaded
    assert not any(f"'{library}'" in loaded for library in ("fastapi", "sqlalchemy", "uvicorn", "telegram", "aiogram"))


def test_every_message_that_the_commands_name_is_in_their_catalogue() -> None:
    shell = Shell()
    build(shell)
    room = Path(__file__).parents[2] / "bot"
    files = [*room.glob("*.py"), *(room / "commands").glob("*.py")]
    named = re.compile(r'"((?:about|option|problem|setting|doctor|run|chat|languages|database|key)-[a-z-]*[a-z])"')
    missing = {
        name
        for file in files
        for name in named.findall(file.read_text())
        if not shell.catalogue.has("cli", "en", name)
        and not shell.catalogue.has("cli", "en", f"about-{name}")  # a command, described by shell.describe
        and not name.startswith("run-local-")
    }
    assert missing == set()


def test_a_logged_exception_shows_its_kind_and_never_what_somebody_wrote() -> None:
    try:
        raise ValueError("my address is ...")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "", 1, "It failed", (), sys.exc_info())
    assert Brief("%(message)s").format(record) == "It failed\n(ValueError)"


def test_explain_shows_each_stage_and_what_other_languages_would_read(needs: Needs) -> None:
    shown = json.loads(needs("normalize", "integer", " ٣ أشخاص ", "--language", "ar", "--explain").out)
    assert (shown["status"], shown["value"]) == ("understood", "3")
    stages = shown["stages"]
    assert (stages["written"], stages["clean"], stages["bare"]) == (" ٣ أشخاص ", "٣ أشخاص", "3")
    assert stages["own"] == "3 (fold)" and stages["others"]["fa"].startswith("ask: 3")


def test_the_command_knows_the_municipalities_and_no_other_audience(needs: Needs) -> None:
    assert "Bernau" in needs("report", "--language", "en", "--audience", "bernau").out
    wrong = needs("report", "--audience", "musterstadt")
    assert wrong.code == 2 and "bernau" in wrong.err


def test_a_log_that_cannot_be_written_fails_nobody() -> None:
    program = (
        "from bot.cli import quiet_logs; import structlog; quiet_logs(False)\n"
        "structlog.get_logger().error('the disk is full'); print('it goes on')"
    )
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=full, text=True)
    assert done.stdout == "it goes on\n"
