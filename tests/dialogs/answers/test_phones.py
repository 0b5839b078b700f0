"""Telephone numbers as people write them: sure only where nobody could mean another one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType, example_number_for_type, format_number

from dialogs.answers.base import Ask, Understood
from dialogs.answers.phone import EXAMPLE, HOMES, LEFT_TO_RIGHT, OTHER_HOMES, international, read_contact, read_phone
from dialogs.flow import Question
from dialogs.saying import value_said
from tests.dialogs.answers.said import LANGUAGES, outcome, said

MOBILE, BERLIN, SYRIAN = "+4915123456789", "+49301234567", "+963944123456"

SURE = {
    "0151 23456789": MOBILE,
    "0151/23456789": MOBILE,
    "0151-2345 6789": MOBILE,
    "(0151) 2345.6789": MOBILE,
    "+4915123456789": MOBILE,
    "+49 (0)151 23456789": MOBILE,
    "(+49) 151 23456789": MOBILE,
    "0049 151 23456789": MOBILE,
    "٠١٥١ ٢٣٤٥٦٧٨٩": MOBILE,  # Arabic
    "+۴۹ ۱۵۱ ۲۳۴۵۶۷۸۹": MOBILE,  # Persian
    "०१५१ २३४५६७८९": MOBILE,  # Devanagari
    "＋４９ １５１ ２３４５６７８９": MOBILE,  # full width
    "0️⃣1️⃣5️⃣1️⃣ 23456789": MOBILE,  # keycaps
    "\u200e+49 151\u00a023456789\u200f": MOBILE,  # copied from a page that is read from the right
    "\u202a+4915123456789\u202c": MOBILE,  # copied from a telephone's address book
    "+49 151–23456789": MOBILE,
    "030 1234567": BERLIN,
    "03334 64123": "+49333464123",
    "+963 944 123 456": SYRIAN,
    "00963944123456": SYRIAN,
    "٠٠٩٦٣٩٤٤١٢٣٤٥٦": SYRIAN,
    "+251 91 123 4567": "+251911234567",
    "+1 650 253 0000": "+16502530000",
    "+39 06 698 12345": "+390669812345",  # Italy keeps its 0
}
ASKED = {
    "49 151 23456789": [MOBILE],  # phonenumbers alone would call Leer: +49 491 5123456789
    "4915123456789": [MOBILE],
    "٤٩ ١٥١ ٢٣٤٥٦٧٨٩": [MOBILE],
    "+49 151 23456789+": [MOBILE],
    "4915123456789+": [MOBILE],  # the plus at the wrong end
    "049 151 23456789": [MOBILE, "+494915123456789"],
    "151 23456789": ["+15123456789", MOBILE],
    "963 944 123456": [SYRIAN, "+49963944123456"],
    "0912 345 6789": ["+499123456789", "+989123456789"],  # near Nuremberg, or a mobile phone in Iran
    "۰۹۱۲ ۳۴۵ ۶۷۸۹": ["+499123456789", "+989123456789"],
    "0770 123 4567": ["+497701234567", "+9647701234567"],  # Black Forest, or Iraq
    "070 123 4567": ["+93701234567", "+251701234567", "+252701234567"],
    "8 912 345-67-89": ["+4989123456789", "+79123456789"],  # Munich, or Russia
    "0555 123 45 67": ["+495551234567", "+905551234567"],  # Northeim, or Turkey
    "፩፭፩ 23456789": ["+15123456789", MOBILE],  # Ethiopic has no zero
    "0151 23456789?": [MOBILE],
    "my number is 0151 23456789": [MOBILE],
    "رقمي ٠١٥١ ٢٣٤٥٦٧٨٩": [MOBILE],
    "Tel.: 0151 23456789": [MOBILE],
    "0151 23456789, 030 1234567": [MOBILE, BERLIN],
    "0151 23456789 030 1234567": [MOBILE, BERLIN],
    "0151 23456789\n030 1234567": [MOBILE, BERLIN],
    "٠١٥١٢٣٤٥٦٧٨٩ أو ٠٣٠١٢٣٤٥٦٧": [MOBILE, BERLIN],
    "+49 151 23456789 +963 944 123 456": [MOBILE, SYRIAN],
    "+1 1 272 200 0000": ["+12722000000"],  # the library leaves out a 1
    "030 123456/7": [BERLIN],  # two extensions, or one number
    "030 1234567 ext 5": [BERLIN],
}
NONE = ["110", "112", "116 016", "1", "+", "0", "12345", "0000000000", "hello", "+888 12345678", "+49 151", "0151 2345"]
NONE += ["0151 23456789 23456789 1", "٣", "👍", "one five one"]


@pytest.mark.parametrize("text", SURE)
def test_a_whole_number_is_understood(text: str) -> None:
    assert {language: said("phone", text, language) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, SURE[text])


@pytest.mark.parametrize("text", ASKED)
def test_a_guess_and_several_numbers_are_asked_back(text: str) -> None:
    assert said("phone", text, "ar") == "?" + " ".join(ASKED[text])


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number_is_refused_with_an_example(text: str) -> None:
    assert said("phone", text, "en") == "!error-phone"
    assert international(EXAMPLE) in outcome("phone", text, "en").arguments.values()  # type: ignore[union-attr]


def test_not_knowing_and_not_wanting_to_say_are_answers() -> None:
    assert said("phone", "I don't know", "en") == "unknown"
    assert said("phone", "لا أريد أن أقول", "ar", missing=("declined",)) in ("declined", "!error-phone")


@settings(max_examples=1500, deadline=None)
@given(st.integers(10**5, 10**13 - 1), st.sampled_from(["0", "+", "00", "+49", "0049", "49", ""]))
def test_a_number_that_is_sure_keeps_every_digit_that_was_written(number: int, start: str) -> None:
    found = read_phone(f"{start}{number}")
    if isinstance(found, Understood):
        value = found.value or ""
        whole = {"0": "49", "+": "", "00": "", "+49": "49", "0049": "49"}[start] + str(number)  # "" and "49" never are
        without_zero = {f"+{whole[:at]}{whole[at + 1 :]}" for at in range(1, 4) if whole[at] == "0"}  # of +49 (0)151
        assert value == f"+{whole}" or (start != "0" and value in without_zero)
    if isinstance(found, Ask):
        assert 1 <= len(found.readings) <= 4


def test_no_mobile_number_of_a_country_of_origin_is_read_as_german_for_sure() -> None:
    seen = 0
    for region in (*HOMES, *OTHER_HOMES):
        example = example_number_for_type(region, PhoneNumberType.MOBILE)
        assert example is not None
        national = format_number(example, PhoneNumberFormat.NATIONAL)
        if national.startswith("0"):
            seen += 1
            found = read_phone(national)
            values = [reading.value for reading in found.readings] if isinstance(found, Ask) else []
            assert found is None or isinstance(found, Ask), (region, national)
            assert format_number(example, PhoneNumberFormat.E164) in values or region in OTHER_HOMES, (region, national)
    assert seen > 5


def test_a_country_of_origin_only_makes_a_german_number_a_question() -> None:
    assert read_phone("030 1234567", "UA") == Understood(BERLIN, "fold")
    assert read_phone("0151 23456789", "SY") == Understood(MOBILE, "fold")
    for text, country, values in (
        ("021 12345678", "IR", ["+492112345678", "+982112345678"]),  # Düsseldorf, or Tehran
        ("0532 221234", "UA", ["+49532221234", "+380532221234"]),  # Lower Saxony, or Poltava
        ("050 123 45 67", "UA", ["+380501234567"]),
    ):
        found = read_phone(text, country)
        assert isinstance(found, Ask)
        assert [reading.value for reading in found.readings] == values, (text, country)
    assert read_phone("021 12345678", None) == Understood("+492112345678", "fold")


def test_ones_own_contact_is_sure_and_anybody_elses_is_asked_back() -> None:
    assert read_contact("4915123456789", own=True) == Understood(MOBILE, "button")  # Telegram leaves out the plus
    assert read_contact("+963944123456", own=True) == Understood(SYRIAN, "button")
    assert read_contact("+88812345678", own=True) is None  # bought for Telegram only: nobody can call it
    other = read_contact("0151 23456789", own=False)
    assert isinstance(other, Ask) and [reading.value for reading in other.readings] == [MOBILE]
    assert read_contact("my brother", own=False) is None


def test_a_number_is_shown_so_that_nothing_turns_it_round_and_nothing_hides_inside() -> None:
    assert international(MOBILE) == f"{LEFT_TO_RIGHT}+49 1512 3456789{LEFT_TO_RIGHT}"
    assert international("not a number") == f"{LEFT_TO_RIGHT}not a number{LEFT_TO_RIGHT}"
    assert value_said(Question("q", "phone"), SYRIAN) == f"{LEFT_TO_RIGHT}+963 944 123 456{LEFT_TO_RIGHT}"
