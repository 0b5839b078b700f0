"""`needs staff`: who may ask the staff bot, from the command line."""

import re

import pytest

from tests.bot.conftest import Needs


def code_in(text: str) -> str:
    found = re.search(r"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}", text)
    assert found
    return found[0]


def test_an_invitation_is_a_code_that_says_how_long_it_works(needs: Needs) -> None:
    first, second = needs("staff", "invite", "Anna Muster", "--audience", "all"), needs("staff", "invite", "Ben")
    assert first.code == second.code == 0
    assert code_in(first.out) != code_in(second.out)
    assert "Anna Muster" in first.out and "works once, until" in first.out
    assert first.sentences == [
        "needs: the staff bot does not run yet: set NEEDS_STAFF_TELEGRAM_TOKEN (docs/telegram.md says how)"
    ]


def test_the_list_shows_whose_codes_wait_and_no_code(needs: Needs) -> None:
    assert "Nobody has joined" in needs("staff", "list").out
    code = code_in(needs("staff", "invite", "Anna Muster").out)
    listed = needs("staff", "list").out
    assert "Anna Muster" in listed and "has a code until" in listed and code not in listed


def test_removing_ends_a_code_and_once_is_enough(needs: Needs) -> None:
    needs("staff", "invite", "Anna Muster")
    assert "no longer works" in needs("staff", "remove", "anna muster").out
    again = needs("staff", "remove", "anna muster")
    assert again.code == 1 and again.sentences == [
        'needs: Nobody called "anna muster" has joined or has a code; see: needs staff list'
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ["invite"],
        ["invite", " "],
        ["invite", "x" * 81],
        ["invite", "Anna\x1b[31m"],
        ["invite", "Anna", "--audience", "musterstadt"],
        ["invite", "Anna", "Muster"],
        ["remove"],
        ["log", "--last", "many"],
        ["promote", "Anna"],
    ],
)
def test_wrong_use_is_one_sentence(needs: Needs, arguments: list[str]) -> None:
    result = needs("staff", *arguments)
    assert result.code == 2 and len(result.sentences) == 1 and result.sentences[0].startswith("needs: ")


def test_a_colleague_can_be_of_a_municipality_and_of_no_other_place(needs: Needs) -> None:
    assert needs("staff", "invite", "Anna", "--audience", "bernau").code == 0
    assert "bernau" in needs("staff", "list").out
    assert "There are: all, eberswalde" in needs("staff", "invite", "Ben", "--audience", "musterstadt").err


def test_the_help_teaches_each_command(needs: Needs) -> None:
    assert needs("staff").out == needs("staff", "--help").out
    for name in ("invite", "list", "remove", "log"):
        assert name in needs("staff").out
        assert f"needs staff {name}" in needs("staff", name, "--help").out.partition("Example: ")[2]


def test_the_log_of_a_new_house_is_empty(needs: Needs) -> None:
    assert needs("staff", "log", "--last", "3").out == "Nobody has asked for anything yet.\n"
