"""Options by number, label or synonym; one or several."""

import pytest

from dialogs.answers import read
from dialogs.answers.base import Ask, Refused, Understood
from dialogs.answers.words import lexicon_from
from dialogs.conversation import Number
from dialogs.flow import Choice, Question
from tests.dialogs.answers.said import CHOICES, LANGUAGES, LEXICONS, NOW, outcome, said, table


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1", "en", "housing"),
        ("٢", "ar", "work"),
        ("۳", "fa", "health"),
        ("፪", "ti", "work"),
        ("2️⃣", "en", "work"),
        ("2.", "en", "work"),
        ("(2)", "en", "work"),
        ("السكن", "ar", "housing"),
        ("سكن", "ar", "housing"),
        ("«السكن»", "ar", "housing"),
        ("السَّكَن", "ar", "housing"),
        ("ገዛ", "ti", "housing"),
        ("کار", "fa", "work"),
        ("كار", "fa", "work"),
        ("WOHNEN!", "de", "housing"),
        ("work and money", "en", "work"),
        ("housing", "ar", "housing"),
        ("zwei", "de", "?work"),
        ("housng", "en", "?housing"),
        ("Gesundhiet", "de", "?health"),
        ("money", "en", "?work"),
        ("I need housing", "en", "?housing"),
        ("housing or health", "en", "?housing health"),
        ("1 or 2", "en", "?housing work"),
        ("1-3", "en", "?housing health"),
        ("the first", "en", "?housing"),
        ("second", "en", "?work"),
        ("housing?", "en", "?housing"),
        ("0", "en", "!error-select-one"),
        ("5", "en", "!error-select-one"),
        ("-1", "en", "!error-select-one"),
        ("1.5", "en", "!error-select-one"),
        ("something entirely different", "en", "!error-select-one"),
        ("السوري", "ar", "!error-select-one"),
    ],
)
def test_one_option(text: str, language: str, expected: str) -> None:
    assert said("select_one", text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1", "en", "housing"),
        ("1,3", "en", "housing health"),
        ("3 1", "en", "housing health"),
        ("1 1 1", "en", "housing"),
        ("۱، ۲", "fa", "housing work"),
        ("1و3", "ar", "housing health"),
        ("١ و ٣", "ar", "housing health"),
        ("፩፣ ፫", "ti", "housing health"),
        ("1+2", "en", "?housing+work"),
        ("Health\nHousing", "en", "housing health"),
        ("السكن والعمل", "ar", "housing work"),
        ("السكن، العمل والصحة", "ar", "housing work health"),
        ("مسکن و کار", "fa", "housing work"),
        ("ገዛን ስራሕን", "ti", "housing work"),
        ("Wohnen und Arbeit", "de", "housing work"),
        ("housing and work and money", "en", "housing work"),
        ("alles", "de", "housing work health"),
        ("الكل", "ar", "housing work health"),
        ("none", "en", "nothing"),
        ("4", "en", "nothing"),
        ("1, 4", "en", "!error-exclusive"),
        ("nothing and housing", "en", "!error-exclusive"),
        ("1-3", "en", "?housing+work+health housing+health"),
        ("1 to 3", "en", "?housing+work+health housing+health"),
        ("von 1 bis 3", "de", "?housing+work+health housing+health"),
        ("من ١ إلى ٣", "ar", "?housing+work+health housing+health"),
        ("1 or 3", "en", "?housing+work+health housing+health"),
        ("1 and 3", "en", "housing health"),
        ("1 to 9", "en", "!error-select-multiple"),
        ("Wohnen Arbeit", "de", "?housing+work"),
        ("السكن والعمل الصحة", "ar", "?housing+work+health"),
        ("العمل 1", "ar", "?housing+work"),
        ("not work", "en", "?work"),
        ("housing but not health", "en", "?housing+health"),
        ("housng, health", "en", "?housing+health"),
        ("1, 9", "en", "?housing"),
        ("13", "en", "!error-select-multiple"),
        ("qqq", "en", "!error-select-multiple"),
    ],
)
def test_several_options(text: str, language: str, expected: str) -> None:
    assert said("select_multiple", text, language) == expected


def test_the_numbers_after_the_options_are_what_may_be_missing() -> None:
    assert said("select_one", "5", "en", missing=("unknown", "declined")) == "unknown"
    assert said("select_one", "٦", "ar", missing=("unknown", "declined")) == "declined"
    assert said("select_multiple", "5", "en", missing=("declined",)) == "declined"
    assert said("select_multiple", "1, 5", "en", missing=("declined",)) == "!error-exclusive"


def test_a_refusal_says_how_many_options_there_are() -> None:
    found = outcome("select_one", "9", "en", missing=("unknown",))
    assert found == Refused("error-select-one", {"count": Number("5")})


def test_only_options_offered_now_can_be_chosen_and_numbers_count_those() -> None:
    question = Question("q", "select_one", list_name="need", choices=CHOICES)
    offered = (CHOICES[1], CHOICES[2])
    assert read(question, "2", LEXICONS["en"], offered, NOW) == Understood("health", "index")
    assert isinstance(read(question, "housing", LEXICONS["en"], offered, NOW), Refused)


def test_a_number_that_is_also_another_options_label_is_asked_back() -> None:
    choices = (Choice("none"), Choice("one"), Choice("two"))
    lexicon = lexicon_from("en", {}, {"rooms": {"none": "0", "one": "1", "two": "2"}})
    question = Question("q", "select_one", list_name="rooms", choices=choices)
    found = read(question, "2", lexicon, choices, NOW)
    assert isinstance(found, Ask)
    assert [reading.value for reading in found.readings] == ["two", "one"]


def test_labels_with_figures_are_told_apart_by_every_sign() -> None:
    labels = {"age": {"adult": "18", "older": "18+", "child": "6-17", "level": "B1"}}
    choices = tuple(map(Choice, labels["age"]))
    lexicon = lexicon_from("en", {"separators": ["and"]}, labels)
    for kind in ("select_one", "select_multiple"):
        question = Question("q", kind, list_name="age", choices=choices)  # type: ignore[arg-type]
        for name, label in labels["age"].items():
            assert read(question, label, lexicon, choices, NOW) == Understood(name, "exact")
        for text in ("-18", "18-", "6", "17", "B 1", "b2"):
            assert not isinstance(read(question, text, lexicon, choices, NOW), Understood)
    several = Question("q", "select_multiple", list_name="age", choices=choices)
    assert read(several, "18+, b1", lexicon, choices, NOW) == Understood("older level", "fold")


def test_a_label_that_sounds_like_not_knowing_is_still_the_label() -> None:
    choices = (Choice("aware"), Choice("unaware"))
    labels = {"offer": {"aware": "I know it", "unaware": "I don't know"}}
    lexicon = lexicon_from("en", {"unknown": ["I don't know"]}, labels)
    question = Question("q", "select_one", list_name="offer", choices=choices)
    assert read(question, "i dont know", lexicon, choices, NOW) == Understood("unaware", "fold")


def test_a_synonym_of_the_language_is_the_option() -> None:
    lexicon = lexicon_from(
        "en", {"synonyms": {"need": {"housing": ["flat", "a home"]}}}, {"need": {"housing": "Housing"}}
    )
    question = Question("q", "select_one", list_name="need", choices=CHOICES)
    assert read(question, "A home", lexicon, CHOICES, NOW) == Understood("housing", "fold")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_method_tells_how_it_was_found(language: str) -> None:
    label = LEXICONS[language].shown["need"]["housing"]
    assert outcome("select_one", label, language) == Understood("housing", "exact")
    assert outcome("select_one", "1", language) == Understood("housing", "index")


TOWNS = {f"t{number}": f"Bad Ort {number}" for number in range(200)} | {
    "eb": "Eberswalde",
    "eg": "Ebersgrund am See",
    "fr": "Frankfurt (Oder)",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ebers", ("eb", "eg")),
        ("eber", ("eb", "eg")),
        ("see", ("eg",)),
        ("Frankf", ("fr",)),
        ("Ebreswalde", ("eb",)),
    ],
)
def test_a_long_list_is_searched_by_the_beginning_of_a_name_or_nearly_its_name(
    text: str, expected: tuple[str, ...]
) -> None:
    choices = tuple(Choice(name) for name in TOWNS)
    lexicon = lexicon_from("de", table("de"), {"town": TOWNS})
    found = read(Question("q", "select_one", list_name="town", choices=choices), text, lexicon, choices, NOW)
    assert isinstance(found, Ask) and tuple(reading.value for reading in found.readings)[: len(expected)] == expected
