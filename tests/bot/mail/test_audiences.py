"""audiences.yaml: what it says, and each mistake with its line and its mend."""

from pathlib import Path

import pytest

from bot.mail.audiences import Audience, read_audiences
from tests.bot.conftest import Needs
from tests.bot.mail.house import told

RIGHT = """\
audiences:
  - audience: all
    day: monday
    hour: 7
    zone: Europe/Vienna
    language: de
    formats: [json, html]
    recipients:
      - anna@town.example.org
      - ben@bücher.example.org
"""
DOCS = Path(__file__).parents[3] / "docs" / "delivery.md"


def read(text: str) -> tuple[tuple[Audience, ...], list[tuple[int, str]]]:
    audiences, wrong = read_audiences(text.encode(), "audiences.yaml", "Europe/Berlin", ("en", "de"), ("all", "bernau"))
    return audiences, told(wrong)


def test_what_is_right_is_read_whole() -> None:
    (audience,), wrong = read(RIGHT)
    assert wrong == []
    assert (audience.code, audience.day, audience.hour, audience.language) == ("all", 0, 7, "de")
    assert audience.zone.key == "Europe/Vienna" and audience.formats == ("json", "html")
    assert audience.recipients == ("anna@town.example.org", "ben@xn--bcher-kva.example.org")


def test_zone_and_formats_may_be_left_out() -> None:
    short = RIGHT.replace("    zone: Europe/Vienna\n", "").replace("    formats: [json, html]\n", "")
    (audience,), wrong = read(short)
    assert wrong == [] and audience.zone.key == "Europe/Berlin" and audience.formats == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("audience: all", "audience: musterstadt", [(2, "audience-part")]),
        ("day: monday", "day: moonday", [(3, "flow-unknown-value")]),
        ("day: monday", "day:", [(3, "flow-empty-value")]),
        ("    day: monday\n", "", [(2, "flow-missing-key")]),
        ("hour: 7", "hour: 25", [(4, "audience-hour")]),
        ("hour: 7", "hour: ٧", [(4, "audience-hour")]),
        ("hour: 7", "hour: 7:30", [(4, "audience-hour")]),
        ("Europe/Vienna", "Europe/Vieena", [(5, "audience-zone")]),
        ("Europe/Vienna", "../../etc/passwd", [(5, "audience-zone")]),
        ("language: de", "language: fr", [(6, "flow-unknown-value")]),
        ("[json, html]", "[docx]", [(7, "flow-unknown-value")]),
        ("[json, html]", "json", [(7, "flow-wrong-shape")]),
        ("anna@town.example.org", "anna at town", [(9, "audience-address")]),
        ("anna@town.example.org", "Anna <anna@town.example.org>", [(9, "audience-address")]),
        ("anna@town.example.org", '"anna@town.example.org\\nBcc: x@y.org"', [(9, "audience-address")]),
        ("ben@bücher.example.org", "ANNA@town.example.org", [(10, "audience-address-twice")]),
        ("    hour: 7\n", "    hour: 7\n    huor: 8\n", [(5, "flow-unknown-key")]),
        ("      - anna@town.example.org\n      - ben@bücher.example.org\n", "", [(8, "audience-no-recipients")]),
        ("audiences:\n", "audience:\n", [(1, "flow-missing-key"), (1, "flow-unknown-key")]),
        (RIGHT, "just words", [(1, "audience-not-a-mapping")]),
        (RIGHT, "", [(1, "audience-not-a-mapping")]),
        (RIGHT, "audiences: [", [(1, "flow-yaml-syntax")]),
        (RIGHT, "audiences: [{}]", [(1, "audience-no-recipients")] + [(1, "flow-missing-key")] * 4),
    ],
)
def test_each_mistake_is_told_with_its_line_and_nothing_is_sent_by_the_rest(
    old: str, new: str, expected: list[tuple[int, str]]
) -> None:
    assert old in RIGHT
    assert read(RIGHT.replace(old, new, 1)) == ((), expected)


def test_the_check_of_everything_looks_at_the_file_where_there_is_one(needs: Needs, alone: Path) -> None:
    (alone / "audiences.yaml").write_text(RIGHT.replace("hour: 7", "hour: 25"), encoding="utf-8")
    found = needs("check")
    assert found.code == 1 and found.out.startswith("audiences.yaml:4 audience-hour: '25' is no hour of the day.")
    assert "Write a whole number from 0 to 23" in found.out


def test_the_documented_example_is_right() -> None:
    example = DOCS.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
    audiences, wrong = read(example)
    assert audiences and wrong == []
