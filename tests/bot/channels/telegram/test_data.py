"""What buttons carry: it fits, it comes back, and what is foreign is nothing."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.data import ControlData, OptionData, PageData, digest, matches, pack, unpack

NAME = st.from_regex(r"[a-z][a-z0-9_]{0,39}", fullmatch=True)
KEYS = st.lists(st.one_of(NAME, st.integers(1, 99).map(str)), min_size=1, max_size=3).map(".".join)
PLACE = st.one_of(NAME, st.builds("{}[{}]".format, NAME, KEYS), st.sampled_from(["@end", "@language", "@confirm"]))
TOKEN = st.one_of(
    NAME,
    NAME.map("+{}".format),
    NAME.map("-{}".format),
    PLACE,
    st.sampled_from(["@unknown", "@send", "@back", "@done"]),
)
TAG = st.from_regex(r"[A-Za-z0-9_-]{0,8}", fullmatch=True)
ATTEMPT = st.integers(0, 36**6)


@given(ATTEMPT, TAG, PLACE, TOKEN)
def test_an_option_comes_back_and_fits(attempt: int, tag: str, place: str, token: str) -> None:
    packed = pack(OptionData(attempt, tag, place, token))
    assert len(packed.encode("ascii")) <= 64
    back = unpack(packed)
    assert isinstance(back, OptionData)
    assert (back.attempt, back.conversation) == (attempt, tag)
    assert matches(back.place, place) and matches(back.token, token)
    assert back.token[:1] == token[:1] or not token.startswith(("+", "-", "@"))
    if len(f"t:{attempt:x}:{tag}:{place}:{token}") <= 50:
        assert (back.place, back.token) == (place, token)


@given(TAG, st.sampled_from(["help", "language", "person", "start_over"]), ATTEMPT, st.integers(0, 9999))
def test_controls_and_pages_come_back(tag: str, control: str, attempt: int, page: int) -> None:
    for data in (ControlData(tag, control), PageData(attempt, tag, page)):
        assert unpack(pack(data)) == data
        assert len(pack(data).encode("ascii")) <= 64


@given(st.integers(-5, 36**6), st.text(max_size=60), st.text(max_size=60))
def test_names_that_no_button_can_carry_are_carried_as_digests(attempt: int, place: str, token: str) -> None:
    back = unpack(pack(OptionData(attempt, "abcdefgh", place, token)))
    assert isinstance(back, OptionData)
    assert matches(back.place, place) and matches(back.token, token)


@given(st.one_of(st.text(), st.binary().map(lambda raw: raw.decode("utf-8", "surrogateescape"))))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    unpack(text)
    unpack("t:1:a:" + text)
    unpack("p:" + text)


@pytest.mark.parametrize(
    "foreign",
    ["", "x", "t:", "t:1:tag:place", "t:1:tag:place:", "t:1:tag:place:a:b", "t:1:too_long_tag:place:token", "t:Z:a:b:c",
     "t:-1:a:b:c", "c:tag:", "c:tag:Help", "p:1:tag:", "p:1:tag:-1", "p:1:tag:٣", "t:1:tag:place:token\n",
     "T:1:tag:place:token", "t:1:tag:pla ce:token", "t:1:tag:place:" + "a" * 64],
)  # fmt: skip
def test_what_is_foreign_or_damaged_is_nothing(foreign: str) -> None:
    assert unpack(foreign) is None


def test_what_is_packed_reads_as_it_is_written_down() -> None:
    assert pack(OptionData(46, "Ab-9_xyz", "urgency[housing]", "-now")) == "t:1a:Ab-9_xyz:urgency[housing]:-now"
    assert pack(ControlData("Ab-9_xyz", "help")) == "c:Ab-9_xyz:help"
    assert pack(PageData(46, "Ab-9_xyz", 3)) == "p:1a:Ab-9_xyz:3"


def test_a_long_tick_is_still_known_as_one() -> None:
    back = unpack(pack(OptionData(46, "abcdefgh", "p" * 40, "+" + "t" * 40)))
    assert isinstance(back, OptionData)
    assert back.token.startswith("+#") and matches(back.token, "+" + "t" * 40)
    assert not matches(back.token, "t" * 40)


def test_a_digest_stands_for_one_name_only() -> None:
    assert matches(digest("urgency[housing]"), "urgency[housing]")
    assert not matches(digest("urgency[housing]"), "urgency[work]")
    assert not matches("urgency", "urgency[work]")


def test_a_hundred_thousand_long_names_have_as_many_digests() -> None:
    letters = random.Random(1)
    names = {"".join(letters.choices("abcdefghijklmnopqrstuvwxyz_0123456789", k=40)) for _ in range(100_000)}
    assert len({digest(name) for name in names}) == len(names) == 100_000
    assert len(digest("a" * 40)) == 9
