"""Our own splitter: where a sentence ends in every script, and that nothing of a text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.sentences import LONGEST, split


def sentences(text: str) -> list[str]:
    return [piece.text for piece in split(text) if piece.text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We need a flat. Is there one? Now!", ["We need a flat.", "Is there one?", "Now!"]),
        ("نحتاج شقة. هل توجد؟ الآن!", ["نحتاج شقة.", "هل توجد؟", "الآن!"]),
        ("خانه می‌خواهیم۔ کجا؟", ["خانه می‌خواهیم۔", "کجا؟"]),
        ("ቤት የብለይን። ስራሕ ኣሎ፧ እወ፨", ["ቤት የብለይን።", "ስራሕ ኣሎ፧", "እወ፨"]),
        ("ቤት የለኝም፡፡ ሥራ እፈልጋለሁ::", ["ቤት የለኝም፡፡", "ሥራ እፈልጋለሁ::"]),
        ("ቤት የለኝም።ሥራ የለኝም።", ["ቤት የለኝም።", "ሥራ የለኝም።"]),
        ("Нам нужна квартира… Что делать?!", ["Нам нужна квартира…", "Что делать?!"]),
        ("“Come in.” She went.", ["“Come in.”", "She went."]),
        ("eins\nzwei\r\n\r\ndrei", ["eins", "zwei", "drei"]),
        ("Wait... What?", ["Wait...", "What?"]),
    ],
)
def test_a_sentence_ends_at_its_scripts_own_marks_and_at_a_line(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Wohnung hat 3.5 Zimmer und kostet 1.200,50 Euro",
        "Am 1. Mai kommen wir",
        "Am 12.03.2024 um 10.30 Uhr",
        "Herr Dr. Meyer, z.B. in der Hauptstr. 5",
        "Mr. Smith and A. Miller came",
        "Живём на ул. Ленина, т.е. далеко",
        "https://example.org/a.b?c=d bitte",
        "Jean-Paul, av. Foch, p.ex. demain",
    ],
)
def test_a_number_a_date_an_abbreviation_or_an_address_ends_none(text: str) -> None:
    assert sentences(text) == [text]


def test_what_is_too_long_for_an_engine_is_cut_at_a_comma_or_a_space_and_else_anywhere() -> None:
    comma = "wort " * 40 + "wort, " + "wort " * 40
    assert sentences(comma)[0].endswith("wort,")
    assert all(piece.endswith("wort") for piece in sentences("wort " * 400))
    assert [len(piece) for piece in sentences("x" * (2 * LONGEST + 5))] == [LONGEST, LONGEST, 5]


@given(st.text(alphabet=st.sampled_from("ab1.!?؟።፡ \n\t,،…\"'«)ሰ🙏\u200f"), max_size=400))
def test_the_pieces_and_the_space_between_them_are_the_whole_text(text: str) -> None:
    pieces = split(text)
    assert "".join(piece.text + piece.after for piece in pieces) == text
    assert all(len(piece.text) <= LONGEST and not piece.after.strip() for piece in pieces)
    assert all(piece.text == piece.text.strip() for piece in pieces)


@pytest.mark.parametrize("one", ["x", ".", "؟", "። ", "1. ", " ", "\n", "a.b ", "«"])
def test_fifty_thousand_characters_of_anything_are_split(one: str) -> None:
    text = (one * 50_000)[:50_000]
    assert "".join(piece.text + piece.after for piece in split(text)) == text
