"""What could lead to a person is taken out of her words, in every language; what she means stays."""

import re
from pathlib import Path

import phonenumbers
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.catalogue import Catalogue
from locales.redaction import identifying, redaction_problems
from locales.samples import samples
from reports.redaction import MARK, Redacted, redact

FOLDER = Catalogue.load().folder
LANGUAGES = ("ar", "fa", "prs", "ti", "uk", "ru", "tr", "kmr", "ckb", "ps", "so", "am", "fr", "en", "de")
ZEROS = "0٠۰०০໐０𝟎𞥐"  # each begins a script's ten digits
REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
SHORTEST = 5  # digits: the three places with shorter numbers cannot be told from a year
FORMATS = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
    phonenumbers.PhoneNumberFormat.RFC3966,
)


def redacted(language: str, text: str) -> Redacted:
    return redact(text, identifying(FOLDER, language, "de", "en"))


EXAMPLES = yaml.safe_load((Path(__file__).parent / "redaction.yaml").read_text("utf-8"))
GIVEN_AWAY = [(each["language"], each["text"], each["gone"]) for each in EXAMPLES["given_away"]]
KEPT = [(each["language"], each["text"]) for each in EXAMPLES["kept"]]
BESIDE = ("{}", "Tel. {} bitte", "رقمي {} اتصلوا", "({})", "ስልኬ:{}።", "тел.{}, вечером", "\u200e{}\u200f")


@pytest.mark.parametrize(("language", "text", "gone"), GIVEN_AWAY)
def test_nothing_that_leads_to_a_person_is_left(language: str, text: str, gone: str) -> None:
    left = redacted(language, text)
    bare = MARK.sub(" ", left.text)
    assert [word for word in gone.split() if word.casefold() in bare.casefold()] == []
    assert sum(left.removed.values()) == len(MARK.findall(left.text)) > 0


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_what_leads_to_nobody_stays_as_it_was_written(language: str, text: str) -> None:
    assert redacted(language, text) == Redacted(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_of_invented_people_keeps_its_words(language: str) -> None:
    """The ideas that the simulation writes hold nothing personal: an over-eager rule would show here."""
    said = samples(FOLDER, language)
    assert said is not None
    assert [idea for idea in (*said.ideas, *said.own_words) if redacted(language, idea).removed] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_its_name_in_a_way_that_is_found(language: str) -> None:
    (words,) = identifying(FOLDER, language)
    assert words.names and words.streets and words.born
    for phrase in words.names:
        left = redacted(language, " ".join((*phrase, "Zzyzx")))
        assert "Zzyzx" not in left.text, phrase


def in_digits(text: str, zero: str) -> str:
    return "".join(chr(ord(zero) + int(sign)) if sign in "0123456789" else sign for sign in text)


def left_of(number: str, text: str) -> bool:
    """Whether four figures that follow each other in the number still do in the text."""
    plain = "".join(str(int(sign)) for sign in MARK.sub(" ", text) if sign.isdecimal())
    return len(plain) >= 4 and plain in re.sub(r"\D", "", number)


@settings(max_examples=400, deadline=None)
@given(
    region=st.sampled_from(REGIONS),
    kind=st.sampled_from([phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE]),
    form=st.sampled_from(FORMATS),
    zero=st.sampled_from(ZEROS),
    beside=st.sampled_from(BESIDE),
    change=st.integers(0, 9999),
)
def test_no_telephone_number_of_any_country_survives(
    region: str, kind: int, form: int, zero: str, beside: str, change: int
) -> None:
    example = phonenumbers.example_number_for_type(region, kind) or phonenumbers.example_number(region)
    if example is None:
        return
    national = str(example.national_number)
    if change and len(national) > 6:  # another number of the same length
        example.national_number = int(national[:-4] + f"{change:04}")
    shown = phonenumbers.format_number(example, form)
    if sum(sign.isdigit() for sign in shown) < SHORTEST:
        return
    left = redacted("ar", beside.format(in_digits(shown, zero)))
    assert not left_of(shown, left.text), left.text


@given(st.text(max_size=300))
def test_any_text_is_taken_and_only_loses(text: str) -> None:
    left = redacted("en", text)
    assert len(MARK.findall(left.text)) == sum(left.removed.values())
    again = redacted("en", MARK.sub("…", left.text))
    assert again.removed == {} or len(MARK.sub("", again.text)) <= len(MARK.sub("", left.text))


def test_marks_that_somebody_writes_are_no_marks() -> None:
    assert redacted("en", "⟦phone⟧ and ⟦name⟧") == Redacted("[phone] and [name]")


def test_a_language_without_its_words_is_told(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "redaction.yaml").write_text("names: [my name is]\nstreets: []\nstreeets: [road]\n")
    told = [(one.code, dict(one.arguments)) for one in redaction_problems(tmp_path, "xx")]
    assert told == [
        ("locale-words-missing", {"table": "streets"}),
        ("locale-words-missing", {"table": "born"}),
        ("locale-redaction-unknown", {"key": "streeets"}),
    ]
