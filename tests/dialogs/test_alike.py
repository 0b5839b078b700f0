"""Near names are those that comparing with every name would find, in the same order."""

import pytest
from rapidfuzz import fuzz, process

from dialogs.alike import Alike
from locales.places import load_places

NAMES = list(load_places().full)
SLIPS = ("neustat", "leipsig", "frankfrut", "burg", "garmisch partenkirchn", "neukirchen", "abcd", "x" * 40)


@pytest.mark.parametrize("least", [80, 85])
@pytest.mark.parametrize("slip", SLIPS)
def test_no_near_name_is_missed_for_its_length(slip: str, least: int) -> None:
    every = process.extract(slip, NAMES, scorer=fuzz.ratio, score_cutoff=least, limit=8)
    assert Alike(NAMES).to(slip, least, most=8) == [hit for hit, _, _ in every]


def test_a_slip_finds_the_name_that_was_meant() -> None:
    assert "leipzig" in Alike(NAMES).to("leipsig", 85, most=4)
    assert Alike(NAMES).to("leipsig", 85, most=4) == Alike(NAMES).to("leipsig", 85, most=4)
    assert Alike(()).to("leipsig", 85, most=4) == []
