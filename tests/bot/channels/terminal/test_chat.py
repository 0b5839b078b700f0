"""`needs chat` with its answers piped in, one a line."""

import json
import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bot.conftest import Needs

ANSWERS = {
    # consent, first, second, detail, urgency, offer, household, arrived, municipality, own words, idea, send
    "ti": "እወ\n1\n/skip\n1, 2\n2\n1\nሰለስተ\n2024-03\n1\nገዛ ንደሊ\n/skip\n1\n",
    "ar": "نعم\n١\n/skip\n١ و ٢\n٢\n١\nثلاثة\n٢٠٢٤-٠٣\n١\nنبحث عن بيت\n/skip\n١\n",
    "fa": "بله\n۱\n/skip\n۱ و ۲\n۲\n۱\nسه\n2024-03\n۱\nخانه می‌خواهیم\n/skip\n۱\n",
    "de": "Ja\n1\n/skip\n1 und 2\n2\n1\ndrei\n2024-03\n1\nWir suchen eine Wohnung\n/skip\n1\n",
    "en": "yes\n1\n/skip\n1 and 2\n2\n1\nthree\n2024-03\n1\nWe look for a home\n/skip\n1\n",
}
STORED = {
    "consent": "yes",
    "first": "housing",
    "second": None,
    "detail[housing]": "own_home bigger_home",
    "urgency[housing]": "soon",
    "offer[housing]": "used",
    "household": "3",
    "arrived": "2024-03",
    "municipality": "eberswalde",
}


def stored(needs: Needs) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(needs("answers").out)
    return found


@pytest.mark.parametrize("language", ANSWERS)
def test_the_whole_flow_is_answered_from_a_pipe_and_stored_the_same_in_every_language(
    needs: Needs, language: str
) -> None:
    result = needs("chat", "--language", language, stdin=ANSWERS[language].encode())
    assert (result.code, result.err) == (0, "")
    rows = {row["place"]: row for row in stored(needs)}
    assert {place: rows[place]["value"] for place in STORED} == STORED
    assert {row["language"] for row in rows.values()} == {language}
    lines = ANSWERS[language].splitlines()
    assert (rows["household"]["raw"], rows["own_words"]["raw"]) == (lines[6], lines[9])
    assert rows["household"]["method"] in ("rule", "fold") and rows["second"]["status"] == "skipped"
    assert rows["own_words"]["value"] == lines[9]


def test_where_the_lines_end_the_conversation_waits_for_the_same_person(needs: Needs) -> None:
    first = needs("chat", "--language", "en", "--name", "sara", stdin=b"1\n3\n")
    assert first.code == 0
    second = needs("chat", "--language", "en", "--name", "sara", stdin=b"1\n")
    assert second.code == 0
    assert first.out.rstrip().endswith(second.out.split("\n\n")[0].rstrip()), "the same question again"
    values = {row["place"]: row["value"] for row in stored(needs)}
    assert (values["first"], values["second"]) == ("education", "housing")
    assert len({row["person"] for row in stored(needs)}) == 1


def test_without_a_name_everyone_is_somebody_new(needs: Needs) -> None:
    for _ in range(2):
        needs("chat", "--language", "en", stdin=b"1\n1\n")
    assert len({row["person"] for row in stored(needs)}) == 2


def test_without_a_language_a_list_asks_for_it(needs: Needs) -> None:
    result = needs("chat", stdin="Klingonisch\n\n٩٩\nenglish\n1\n1\n".encode())
    assert result.code == 0
    assert result.out.count(". English\n") == 3
    assert [row["language"] for row in stored(needs) if row["place"] == "first"] == ["en"]


def test_a_language_can_be_picked_by_its_number_in_any_digits(needs: Needs) -> None:
    listed = re.findall(r"([0-9]+)\. (\S+)", needs("chat").out)
    number = next(number for number, name in listed if name == "فارسی")
    for written in (number, chr(ord("۰") + int(number))):
        assert needs("chat", stdin=f"{written}\nبله\n".encode()).code == 0
    assert [row["language"] for row in stored(needs)] == ["fa", "fa"]


def test_no_line_at_all_is_no_answer_and_no_problem(needs: Needs) -> None:
    assert needs("chat", stdin=b"").code == 0
    result = needs("chat", "--language", "en", stdin=b"\n\n  \n")
    assert (result.code, result.err) == (0, "")
    assert stored(needs) == []


HOSTILE = [
    b"\x00",
    b"a\x00b\x01\x1b[31m",
    b"\xed\xa0\x80 \xff\xfe",
    b"x" * 100_000,
    "ሰ".encode() * 100_000,
    b"9" * 5_000,
    "\u202e1\u202c \u2066\u2067\u200f".encode(),
    b"<script>alert(1)</script><img src=x onerror=alert(1)>",
    b"'; DROP TABLE answer; --",
    b"{$n} {{ 7*7 }} ${x} %s %n",
    b"/nothing",
    b"x" * 3_000_000,
]


@pytest.mark.parametrize("before", [b"", b"1\n", b"1\n1\n/skip\n1\n1\n1\n"], ids=["consent", "choice", "number"])
def test_each_hostile_line_gets_a_kind_sentence_and_the_next_one_is_taken(needs: Needs, before: bytes) -> None:
    lines = b"".join(bad + b"\n/help\n" for bad in HOSTILE)
    result = needs("chat", "--language", "en", stdin=before + lines)
    assert (result.code, result.err) == (0, "")
    assert result.out.count("call 112") == len(HOSTILE)
    assert not {"\x1b", "\x00", "\x01", "\u202e"} & set(result.out) and "Traceback" not in result.out
    stored(needs)


def test_hostile_own_words_are_kept_as_text_and_nothing_else(needs: Needs) -> None:
    said = "<b>=1+1</b> {$n} '; DROP TABLE answer"
    lines = ANSWERS["en"].splitlines()
    lines[9] = said
    result = needs("chat", "--language", "en", stdin="\n".join(lines).encode())
    assert result.code == 0
    assert next(row["value"] for row in stored(needs) if row["place"] == "own_words") == said


def test_typed_at_a_terminal_it_asks_line_by_line_and_control_d_leaves(alone: Path) -> None:
    screen, inside = pty.openpty()
    command = [sys.executable, "-m", "bot.cli", "chat", "--name", "me"]
    plain = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[4])}
    process = subprocess.Popen(command, cwd=alone, env=plain, stdin=inside, stdout=inside, stderr=inside)
    os.close(inside)
    for typed, expected in (("ትግርኛ\n", "ትግርኛ"), ("እወ\n", "/language"), ("1\n", "11\\."), ("\x04", "10\\.")):
        until(screen, expected + ".*> $")
        os.write(screen, typed.encode())
    assert process.wait(30) == 0
    os.close(screen)


def until(screen: int, pattern: str) -> str:
    """What appears on a terminal until it ends as the pattern says."""
    seen = b""
    while select.select([screen], [], [], 30)[0]:
        seen += os.read(screen, 65536)
        if re.search(pattern, seen.decode(errors="ignore"), re.DOTALL):
            return seen.decode()
    raise AssertionError(f"nothing like {pattern} came: {seen.decode()}")


def test_it_speaks_utf_8_whatever_the_machine_thinks(alone: Path) -> None:
    plain = {**os.environ, "LC_ALL": "POSIX", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    plain["PYTHONPATH"] = str(Path(__file__).parents[4])
    command = [sys.executable, "-m", "bot.cli", "chat", "--language", "ar"]
    ended = subprocess.run(command, input="نعم\n".encode(), env=plain, cwd=alone, capture_output=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "السكن" in ended.stdout.decode("utf-8")


def test_what_is_to_be_typed_can_be_copied_as_it_stands(needs: Needs) -> None:
    shown = needs("chat", "--language", "ar", stdin=b"").out
    assert "  /language \u2068" in shown and "\u2068/" not in shown
