from pathlib import Path

from tests.bot.conftest import Needs

HEAD = "flow: mine\nconsent: consent\nquestions:\n  - {name: consent, type: acknowledge, required: true}\n"
QUESTION = (
    "  - {{name: question_{number}, type: select_one nowhere_{number}, relevant: \"${{missing_{number}}} = 'x'\"}}\n"
)


def test_every_one_of_forty_mistakes_is_printed_with_its_line_and_mend(needs: Needs, alone: Path) -> None:
    questions = "".join(QUESTION.format(number=number) for number in range(20))
    (alone / "broken.yaml").write_text(HEAD + questions)
    result = needs("check", "broken.yaml")
    assert result.code == 1 and result.err == ""
    lines = result.out.splitlines()
    heads, mends = lines[::2], lines[1::2]
    assert len(heads) >= 40 and len(mends) == len(heads)
    assert all(head.startswith("broken.yaml:") for head in heads)
    assert all(mend.startswith("    ") and mend.strip() for mend in mends)
    assert {int(head.split(":")[1].split()[0]) for head in heads} == set(range(5, 25))


def test_a_flow_that_is_right_prints_nothing(needs: Needs, alone: Path) -> None:
    (alone / "right.yaml").write_text(HEAD + "  - {name: age, type: integer}\n")
    result = needs("check", "right.yaml")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_a_file_that_is_not_there_is_one_sentence(needs: Needs) -> None:
    result = needs("check", "nowhere.yaml")
    assert (result.code, len(result.sentences)) == (1, 1)
    assert "nowhere.yaml" in result.err


def test_a_folder_or_bytes_in_place_of_a_flow_are_told(needs: Needs, alone: Path) -> None:
    (alone / "bytes.yaml").write_bytes(bytes(range(256)) * 10)
    for path in (".", "bytes.yaml", "/dev/zero"):
        result = needs("check", path)
        assert result.code == 1 and result.out + result.err


def test_ours_print_nothing(needs: Needs) -> None:
    result = needs("check")
    assert (result.code, result.out, result.err) == (0, "", "")
