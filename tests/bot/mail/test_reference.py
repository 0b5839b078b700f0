"""reference.yaml: what it says, each mistake with its line and its mend, and what becomes of it on a page."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.reference import References, read_references
from reports.reference import Reference
from tests.bot.conftest import Needs
from tests.bot.mail.house import told

RIGHT = """\
reference:
  - of: language
    source: "Ausländerzentralregister, Kreis Barnim"
    date: 2026-06-30
    people:
      ar: 610
      ti: 240
      others: 90
"""
GROUPS = {"language": ("ar", "ti", "uk"), "household": ("1", "2", "3-4")}
DOCS = Path(__file__).parents[3] / "docs" / "report.md"


def read(text: str) -> tuple[tuple[Reference, ...], list[tuple[int, str]]]:
    references, wrong = read_references(text.encode(), "reference.yaml", GROUPS)
    return references, told(wrong)


def test_what_is_right_is_read_whole() -> None:
    (one,), wrong = read(RIGHT)
    assert wrong == [] and (one.of, one.date) == ("language", date(2026, 6, 30))
    assert one.source == "Ausländerzentralregister, Kreis Barnim"
    assert one.people == {"ar": 610, "ti": 240, "others": 90}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("of: language", "of: age", [(2, "flow-unknown-value")]),
        ("  - of: language\n    source", "  - source", [(2, "flow-missing-key")]),
        ('    source: "Ausländerzentralregister, Kreis Barnim"\n', "", [(2, "flow-missing-key")]),
        ("Kreis Barnim", "K" * 300, [(3, "reference-source")]),
        ("2026-06-30", "30.6.2026", [(4, "reference-date")]),
        ("2026-06-30", "2026-02-30", [(4, "reference-date")]),
        ("      ar: 610", "      arabic: 610", [(6, "reference-group")]),
        ("610", "1.250", [(6, "reference-number")]),
        ("610", "-5", [(6, "reference-number")]),
        ("610", "٦١٠", [(6, "reference-number")]),
        ("240", "4", [(7, "reference-few")]),
        ("others: 90", "colour: 90", [(8, "reference-group")]),
        ("      ar: 610\n      ti: 240\n", "", [(6, "reference-nobody")]),
        ("reference:\n", "references:\n", [(1, "flow-missing-key"), (1, "flow-unknown-key")]),
        ("    people:", "    peeple:", [(2, "flow-missing-key"), (5, "flow-unknown-key")]),
    ],
)
def test_each_mistake_has_its_line(old: str, new: str, expected: list[tuple[int, str]]) -> None:
    assert old in RIGHT
    assert read(RIGHT.replace(old, new)) == ((), expected)


def test_a_kind_that_stands_twice_is_told() -> None:
    assert read(RIGHT + RIGHT.partition("\n")[2])[1] == [(9, "reference-twice")]


def test_no_file_is_no_mistake_and_a_wrong_one_stops_nothing(tmp_path: Path) -> None:
    references = References(tmp_path / "reference.yaml", GROUPS)
    assert references() == ()
    (tmp_path / "reference.yaml").write_text(RIGHT)
    assert len(references()) == 1, "it is read anew"
    (tmp_path / "reference.yaml").write_text("reference: [{}]")
    assert references() == ()


def test_check_tells_of_mistakes_and_the_page_of_who_is_missing(needs: Needs, alone: Path, weeks: Path) -> None:
    (alone / "reference.yaml").write_text(RIGHT.replace("ti: 240", "tii: 240"))
    wrong = needs("check")
    assert wrong.code == 1 and "reference.yaml:7" in wrong.out and "'tii'" in wrong.out
    (alone / "reference.yaml").write_text(RIGHT)
    told = ("report", "--week", "2026-W47", "--language", "en", "--data", str(weeks))
    (one,) = json.loads(needs(*told, "--format", "json").out)["reference"]
    assert [row["code"] for row in one["rows"]] == ["ar", "ti"] and one["base"]
    text = needs(*told).out
    assert "Who answered, and who is missing" in text and "Ausländerzentralregister, Kreis Barnim, " in text
    assert "Who answered, and who is missing" not in needs(*told, "--audience", "bernau").out


def test_the_example_in_the_documentation_is_right() -> None:
    example = DOCS.read_text(encoding="utf-8").split("```yaml\nreference:")[1].partition("```")[0]
    groups = {"language": ("ar", "ti", "uk", "fa"), "municipality": ("bernau", "eberswalde")}
    references, wrong = read_references(("reference:" + example).encode(), "docs", groups)
    assert wrong == () and [one.of for one in references] == ["language", "municipality"]
