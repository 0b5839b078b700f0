"""What of a person's words may be shown, in which week, and how a colleague may shorten them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.quotes import MOST, SAME, shortened, week_with_room
from reports.week import parse
from storage.quotes import Told

WHOLE = "Ich heiße ⟦name⟧, und wir möchten einen Ort, an dem Frauen lernen (und lachen 😀)."


@pytest.mark.parametrize(
    ("shorter", "kept"),
    [
        (WHOLE, WHOLE),
        ("Wir möchten einen Ort.", None),  # another word: "Wir" is not "wir"
        ("wir möchten einen Ort.", "wir möchten einen Ort."),
        ("⟦name⟧, wir ... Frauen", "⟦name⟧, wir […] Frauen"),
        ("wir möchten […] lernen", "wir möchten […] lernen"),
        ("wir möchten keinen Ort", None),
        ("Frauen möchten einen Ort", None),  # in another order
        ("wir wir möchten", None),
        ("wir möchten 😡 einen Ort", None),
        ("wir möchten😡 einen Ort", None),
        ("lachen 😀", "lachen 😀"),
        ("⟦phone⟧", None),
        ("[…]", None),
        ("", None),
        (" ,. ", None),
    ],
)
def test_words_can_be_left_out_and_none_put_in(shorter: str, kept: str | None) -> None:
    assert shortened(WHOLE, shorter) == kept


@given(st.lists(st.booleans(), min_size=5, max_size=5))
def test_whatever_is_left_out_is_a_shortening(keep: list[bool]) -> None:
    words = ["نريد", "مكانا", "هادئا", "للنساء", "هنا"]
    kept = [word for word, wanted in zip(words, keep, strict=True) if wanted]
    assert shortened(" ".join(words), " ".join(kept)) == (" ".join(kept) or None)


def test_a_week_has_room_for_five_and_for_two_of_a_need() -> None:
    week = parse("2026-W53")
    taken: list[tuple[str, Told]] = []
    for need in ("work", "work", "work", None, None, None, None):
        taken.append((str(week_with_room(week, need, taken)), Told(field=need)))
    weeks = [at for at, _ in taken]
    assert weeks == ["2026-W53"] * SAME + ["2027-W01"] + ["2026-W53"] * (MOST - SAME) + ["2027-W01"]
